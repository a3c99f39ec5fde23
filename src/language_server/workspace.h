// What the editor has open: folders, documents, and the rulebooks that they are.
#pragma once

#include <cstdint>
#include <list>
#include <optional>
#include <string>
#include <vector>

#include "language_server/documents.h"
#include "language_server/live_rulebook.h"
#include "source/file_reader.h"

namespace attain {

/// A file of a rulebook.
struct FilePlace {
  LiveRulebook* rulebook;
  FileId file;
  const SourceFile& source() const { return rulebook->analysis().sources[file]; }
};

class Workspace {
 public:
  explicit Workspace(const FileReader& files) : files_(files) {}

  void AddFolder(const std::string& uri);
  void RemoveFolder(const std::string& uri);

  void Open(const std::string& uri, std::int64_t version, std::string text);
  void Change(const std::string& uri, std::int64_t version, const Json& changes);
  void Close(const std::string& uri);
  /// The file, or what stands below the folder, changed on the disk, came or went.
  void ChangedOnDisk(const std::string& uri);

  /// The file with this URI, its rulebook checked as it stands now.
  std::optional<FilePlace> Find(const std::string& uri);
  /// Checks what changed; the rulebooks that were checked.
  std::vector<LiveRulebook*> Refresh();

  std::list<LiveRulebook>& rulebooks() { return rulebooks_; }
  const std::list<LiveRulebook>& rulebooks() const { return rulebooks_; }
  const Documents& documents() const { return documents_; }
  /// What takes longer is to be found anew: a setting has changed.
  void AskAgain();
  /// Where a relative path of the settings may begin for this rulebook: in its own folder, in the
  /// folder of the workspace around it (or else the first).
  std::vector<std::string> FoldersAround(const RulebookScope& scope) const;
  /// The URI of a file: as the editor writes it where it is open.
  std::string UriOf(const std::string& path) const;

 private:
  RulebookScope ScopeOf(const std::string& path) const;
  LiveRulebook& RulebookOf(const RulebookScope& scope);
  bool RefreshOne(LiveRulebook& rulebook);
  void FindRulebookFolders();
  bool IsUsed(const RulebookScope& scope) const;
  void DropUnused();
  void ReloadAll();

  const FileReader& files_;
  std::vector<std::string> folders_;           ///< of the workspace: paths
  std::vector<std::string> rulebook_folders_;  ///< each with what is below no deeper one of them
  Documents documents_;
  std::list<LiveRulebook> rulebooks_;
};

}  // namespace attain
