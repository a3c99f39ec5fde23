#include "language_server/edits_json.h"

#include <map>

#include "language_server/text_places.h"

namespace attain {
namespace {

Json EditJson(const SourceFile& file, std::uint32_t begin, std::uint32_t end,
              const std::string& text) {
  return {{"range", RangeJson(file, begin, end)}, {"newText", text}};
}

}  // namespace

std::string WithLineEndsOf(const SourceFile& file, const std::string& text) {
  const std::size_t first = file.text.find('\n');
  if (first == std::string::npos || first == 0 || file.text[first - 1] != '\r') return text;
  std::string adapted;
  for (const char c : text) {
    if (c == '\n' && !adapted.ends_with('\r')) adapted += '\r';
    adapted += c;
  }
  return adapted;
}

Json TextEditsJson(const SourceFile& file, std::span<const TextEdit> edits) {
  Json list = Json::array();
  for (const TextEdit& edit : edits)
    list.push_back(EditJson(file, edit.begin, edit.end, edit.text));
  return list;
}

Json WorkspaceEditJson(const Session& session, const LiveRulebook& rulebook,
                       std::span<const FileEdit> edits) {
  std::map<FileId, Json> by_file;
  for (const FileEdit& edit : edits) {
    const SourceFile& file = rulebook.analysis().sources[edit.span.file];
    by_file[edit.span.file].push_back(
        EditJson(file, edit.span.begin, edit.span.end, WithLineEndsOf(file, edit.text)));
  }
  const bool versioned = session.ClientCan("/workspace/workspaceEdit/documentChanges");
  Json changes = versioned ? Json::array() : Json::object();
  for (auto& [id, list] : by_file) {
    const std::string& path = rulebook.analysis().sources[id].path;
    const std::string uri = session.workspace.UriOf(path);
    if (!versioned) {
      changes[uri] = std::move(list);
      continue;
    }
    const auto open = session.workspace.documents().find(path);
    const bool is_open = open != session.workspace.documents().end();
    const Json version = is_open ? Json(open->second.version) : Json(nullptr);
    changes.push_back(
        {{"textDocument", {{"uri", uri}, {"version", version}}}, {"edits", std::move(list)}});
  }
  return {{versioned ? "documentChanges" : "changes", std::move(changes)}};
}

}  // namespace attain
