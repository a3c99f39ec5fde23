// What the server knows between two messages, and how a method reads its parameters.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/date.h"
#include "editor/names.h"
#include "language_server/json.h"
#include "language_server/workspace.h"

namespace attain {

struct ServerSetting {
  const FileReader& files;
  Date today;
  std::string version;  ///< of Attain
  PartnerFiles partner_files = {};
};

/// The semantic tokens of a document as they were sent last.
struct SentTokens {
  std::string id;
  std::vector<std::uint32_t> data;
};

struct Session {
  Session(const ServerSetting& setting_, std::function<void(const Json&)> send_)
      : setting(setting_), send(std::move(send_)), workspace(setting_.files) {}

  ServerSetting setting;
  std::function<void(const Json&)> send;
  Workspace workspace;
  Json client = Json::object();  ///< the capabilities of the editor
  std::int64_t last_request = 0;
  std::map<std::string, SentTokens> sent_tokens;  ///< by path
  std::uint64_t last_tokens = 0;
  std::set<std::string> told_failures;  ///< of reading partners: each once, until they are set anew
  std::string partners;                 ///< the setting `attain.partners`: a path, or empty

  void Notify(const char* method, Json params);
  void Request(const char* method, Json params);
  /// Takes the settings `{partners: PATH}`; what is none is left out.
  void Configure(const Json& settings);
  /// Whose partners are counted above the levels of a rulebook. A relative path begins in its
  /// folder where the file is there, else in the folder of the workspace.
  PartnerPlace PartnersOf(const RulebookScope& scope) const;
  /// Whether the editor's capabilities have `true` at this place, as in
  /// "/workspace/didChangeWatchedFiles/dynamicRegistration".
  bool ClientCan(const char* pointer) const;
};

/// An offset in a file.
struct TextPlace {
  FilePlace file;
  std::uint32_t offset;

  Place place() const { return {file.file, offset}; }
  const Analysis& analysis() const { return file.rulebook->analysis(); }
  const Names& names() const { return file.rulebook->names(); }
};

/// The file of `textDocument`, none where no rulebook has it.
std::optional<FilePlace> FileIn(Session& session, const Json& params);
/// The place of `textDocument` and `position`.
std::optional<TextPlace> PlaceIn(Session& session, const Json& params);
/// `{uri, range}` of a span in a rulebook.
Json LocationJson(const Session& session, const LiveRulebook& rulebook, Span span);

}  // namespace attain
