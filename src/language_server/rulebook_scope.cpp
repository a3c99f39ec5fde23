#include "language_server/rulebook_scope.h"

#include <algorithm>
#include <filesystem>
#include <utility>

namespace attain {
namespace {

std::string FolderOf(const std::string& path) {
  return std::filesystem::path(path).parent_path().string();
}

}  // namespace

bool IsBelow(const std::string& path, const std::string& folder) {
  return path.size() > folder.size() && path.starts_with(folder) &&
         (folder.ends_with('/') || path[folder.size()] == '/');
}

bool RulebookScope::Holds(const std::string& file) const {
  switch (sort) {
    case Sort::below:
      return IsBelow(file, path);
    case Sort::inside:
      return IsBelow(file, path) && FolderOf(file) == path;
    case Sort::alone:
      return file == path;
  }
  return false;
}

std::optional<std::string> MarkedFolder(const FileReader& files, std::string folder) {
  for (;;) {
    const std::string mark = (std::filesystem::path(folder) / kRulebookMark).string();
    if (files.Exists(mark)) return folder;
    std::string above = FolderOf(folder);
    if (above == folder || above.empty()) return std::nullopt;
    folder = std::move(above);
  }
}

std::vector<std::string> RulebookFolders(const FileReader& files,
                                         std::span<const std::string> workspace_folders,
                                         std::span<const std::string> documents) {
  std::vector<std::string> found;
  const auto add = [&](const std::string& folder) {
    if (std::find(found.begin(), found.end(), folder) == found.end()) found.push_back(folder);
  };
  const auto add_all = [&](const std::string& folder) {
    add(folder);
    const auto marks = files.FilesBelow(folder, kRulebookMark);
    if (!marks) return;
    for (const std::string& mark : *marks) {
      if (std::filesystem::path(mark).filename() == kRulebookMark) add(FolderOf(mark));
    }
  };
  for (const std::string& folder : workspace_folders)
    add_all(MarkedFolder(files, folder).value_or(folder));
  for (const std::string& document : documents) {
    const bool inside = std::any_of(found.begin(), found.end(),
                                    [&](const std::string& f) { return IsBelow(document, f); });
    if (inside || !document.starts_with('/')) continue;
    if (const auto marked = MarkedFolder(files, FolderOf(document))) add_all(*marked);
  }
  return found;
}

}  // namespace attain
