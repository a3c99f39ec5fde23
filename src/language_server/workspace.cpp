#include "language_server/workspace.h"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "language_server/uri.h"

namespace attain {

void Workspace::AddFolder(const std::string& uri) {
  std::string path = PathOfUri(uri);
  if (std::find(folders_.begin(), folders_.end(), path) != folders_.end()) return;
  folders_.push_back(std::move(path));
  ReloadAll();
}

void Workspace::RemoveFolder(const std::string& uri) {
  if (std::erase(folders_, PathOfUri(uri)) > 0) ReloadAll();
}

/// Which file belongs to which rulebook is settled anew.
void Workspace::ReloadAll() {
  FindRulebookFolders();
  for (const std::string& folder : rulebook_folders_)
    RulebookOf({RulebookScope::Sort::below, folder});
  for (const auto& [path, document] : documents_) RulebookOf(ScopeOf(path));
  for (LiveRulebook& rulebook : rulebooks_) rulebook.Reload();
  DropUnused();
}

void Workspace::FindRulebookFolders() {
  std::vector<std::string> open;
  open.reserve(documents_.size());
  for (const auto& [path, document] : documents_) open.push_back(path);
  rulebook_folders_ = RulebookFolders(files_, folders_, open);
}

void Workspace::Open(const std::string& uri, std::int64_t version, std::string text) {
  const std::string path = PathOfUri(uri);
  documents_.insert_or_assign(
      path, Document{uri, version, DocumentText(path, std::move(text)), /*changed=*/true});
  if (ScopeOf(path).sort == RulebookScope::Sort::inside) FindRulebookFolders();
  LiveRulebook& rulebook = RulebookOf(ScopeOf(path));
  if (rulebook.FileOf(path)) {
    rulebook.Touch();
  } else {
    rulebook.Reload();
  }
}

void Workspace::Change(const std::string& uri, std::int64_t version, const Json& changes) {
  const auto open = documents_.find(PathOfUri(uri));
  if (open == documents_.end()) return;
  open->second.version = version;
  ApplyChanges(open->second, changes);
  RulebookOf(ScopeOf(open->first)).Touch();
}

void Workspace::Close(const std::string& uri) {
  const auto open = documents_.find(PathOfUri(uri));
  if (open == documents_.end()) return;
  RulebookOf(ScopeOf(open->first)).Reload();
  documents_.erase(open);
  DropUnused();
}

void Workspace::ChangedOnDisk(const std::string& uri) {
  const std::string path = PathOfUri(uri);
  if (std::filesystem::path(path).filename() == kRulebookMark) return ReloadAll();
  if (documents_.contains(path)) return;  // its text is the editor's
  for (LiveRulebook& rulebook : rulebooks_) {
    const std::string& folder = rulebook.scope().path;
    if (rulebook.scope().Holds(path) || folder == path || folder.starts_with(path + "/"))
      rulebook.Reload();
  }
}

RulebookScope Workspace::ScopeOf(const std::string& path) const {
  if (!path.starts_with('/')) return {RulebookScope::Sort::alone, path};
  const std::string* innermost = nullptr;
  for (const std::string& folder : rulebook_folders_) {
    if (IsBelow(path, folder) && (innermost == nullptr || folder.size() > innermost->size()))
      innermost = &folder;
  }
  if (innermost != nullptr) return {RulebookScope::Sort::below, *innermost};
  return {RulebookScope::Sort::inside, std::filesystem::path(path).parent_path().string()};
}

LiveRulebook& Workspace::RulebookOf(const RulebookScope& scope) {
  const auto found =
      std::find_if(rulebooks_.begin(), rulebooks_.end(),
                   [&](const LiveRulebook& rulebook) { return rulebook.scope() == scope; });
  return found != rulebooks_.end() ? *found : rulebooks_.emplace_back(scope);
}

/// Whether it holds an open document, or is of the workspace.
bool Workspace::IsUsed(const RulebookScope& scope) const {
  const bool open = std::any_of(documents_.begin(), documents_.end(), [&](const auto& document) {
    return ScopeOf(document.first) == scope;
  });
  const auto& all = rulebook_folders_;
  if (open || std::find(all.begin(), all.end(), scope.path) == all.end()) return open;
  return std::any_of(folders_.begin(), folders_.end(), [&](const std::string& folder) {
    return folder == scope.path || IsBelow(folder, scope.path) || IsBelow(scope.path, folder);
  });
}

void Workspace::DropUnused() {
  rulebooks_.remove_if([&](const LiveRulebook& one) { return !IsUsed(one.scope()); });
}

bool Workspace::RefreshOne(LiveRulebook& rulebook) {
  std::vector<std::string> nested;
  if (rulebook.scope().sort == RulebookScope::Sort::below) {
    for (const std::string& folder : rulebook_folders_) {
      if (rulebook.scope().Holds(folder)) nested.push_back(folder);
    }
  }
  return rulebook.Refresh(documents_, files_, nested);
}

std::vector<LiveRulebook*> Workspace::Refresh() {
  std::vector<LiveRulebook*> checked;
  for (LiveRulebook& rulebook : rulebooks_) {
    if (RefreshOne(rulebook)) checked.push_back(&rulebook);
  }
  return checked;
}

std::optional<FilePlace> Workspace::Find(const std::string& uri) {
  const std::string path = PathOfUri(uri);
  const RulebookScope scope = ScopeOf(path);
  for (LiveRulebook& rulebook : rulebooks_) {
    if (!(rulebook.scope() == scope)) continue;
    if (const auto file = rulebook.FileOf(path)) return FilePlace{&rulebook, *file};
  }
  return std::nullopt;
}

void Workspace::AskAgain() {
  for (LiveRulebook& rulebook : rulebooks_) rulebook.AskAgain();
}

std::vector<std::string> Workspace::FoldersAround(const RulebookScope& scope) const {
  std::vector<std::string> around;
  if (scope.sort != RulebookScope::Sort::alone) around.push_back(scope.path);
  const std::string* innermost = nullptr;
  for (const std::string& folder : folders_) {
    if (folder != scope.path && !IsBelow(scope.path, folder)) continue;
    if (innermost == nullptr || folder.size() > innermost->size()) innermost = &folder;
  }
  if (innermost != nullptr) {
    around.push_back(*innermost);
  } else if (!folders_.empty()) {
    around.push_back(folders_.front());
  }
  return around;
}

std::string Workspace::UriOf(const std::string& path) const {
  const auto open = documents_.find(path);
  return open == documents_.end() ? UriOfPath(path) : open->second.uri;
}

}  // namespace attain
