#include "source/file_reader.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <system_error>

#include "base/limits.h"
#include "base/system_cause.h"

namespace attain {
namespace {

namespace fs = std::filesystem;

/// Adds the files in `folder`, and, where `deep`, in the folders in it, but for links to folders.
std::error_code AddFiles(const fs::path& folder, std::string_view ending, bool deep,
                         std::vector<std::string>& found, fs::path& failed) {
  std::error_code error;
  for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
    std::error_code ignored;
    if (it->is_regular_file(ignored)) {
      if (it->path().filename().string().ends_with(ending)) found.push_back(it->path().string());
    } else if (deep && it->is_directory(ignored) && !it->is_symlink(ignored)) {
      if (const auto inside = AddFiles(it->path(), ending, deep, found, failed)) return inside;
    }
  }
  if (error) failed = folder;
  return error;
}

Result<std::vector<std::string>> FilesOnDisk(const std::string& folder, std::string_view ending,
                                             bool deep) {
  std::vector<std::string> found;
  fs::path failed;
  if (const auto error = AddFiles(folder, ending, deep, found, failed)) {
    const std::string where = failed == folder ? "" : " for `" + failed.string() + "`";
    return Failure{SystemCause(error.value()) + where};
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace

Result<std::string> DiskReader::Read(const std::string& path) const {
  if (IsFolder(path)) return Failure{"it is a folder"};
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rb"),
                                                             &std::fclose);
  if (!file) return Failure{SystemCause(errno)};
  std::string text;
  std::string piece(std::size_t{1} << 16, '\0');
  while (text.size() <= kMaxPolicyFileBytes) {
    const std::size_t count = std::fread(piece.data(), 1, piece.size(), file.get());
    if (count == 0) break;
    text.append(piece, 0, count);
  }
  if (std::ferror(file.get())) return Failure{SystemCause(errno)};
  return text;
}

bool DiskReader::IsFolder(const std::string& path) const {
  std::error_code error;
  return fs::is_directory(path, error);
}

bool DiskReader::Exists(const std::string& path) const {
  // What cannot be looked at, or is a link that leads nowhere, is there: reading it says why.
  std::error_code error;
  return fs::symlink_status(path, error).type() != fs::file_type::not_found;
}

Result<std::vector<std::string>> DiskReader::FilesBelow(const std::string& folder,
                                                        std::string_view ending) const {
  return FilesOnDisk(folder, ending, true);
}

Result<std::vector<std::string>> DiskReader::FilesInside(const std::string& folder,
                                                         std::string_view ending) const {
  return FilesOnDisk(folder, ending, false);
}

Result<std::string> MemoryReader::Read(const std::string& path) const {
  const auto found = files.find(path);
  if (found == files.end()) return Failure{"no such file or directory"};
  return found->second;
}

bool MemoryReader::IsFolder(const std::string& path) const {
  const std::string below = path.ends_with('/') ? path : path + "/";
  const auto after = files.lower_bound(below);
  return after != files.end() && after->first.starts_with(below);
}

bool MemoryReader::Exists(const std::string& path) const {
  return files.contains(path) || IsFolder(path);
}

Result<std::vector<std::string>> MemoryReader::FilesBelow(const std::string& folder,
                                                          std::string_view ending) const {
  std::vector<std::string> found;
  const std::string below = folder.ends_with('/') ? folder : folder + "/";
  for (const auto& [path, text] : files) {
    if (path.starts_with(below) && path.ends_with(ending)) found.push_back(path);
  }
  return found;
}

Result<std::vector<std::string>> MemoryReader::FilesInside(const std::string& folder,
                                                           std::string_view ending) const {
  auto found = FilesBelow(folder, ending);
  const std::size_t begin = folder.size() + (folder.ends_with('/') ? 0 : 1);
  std::erase_if(
      *found, [&](const std::string& path) { return path.find('/', begin) != std::string::npos; });
  return found;
}

}  // namespace attain
