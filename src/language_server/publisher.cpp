#include "language_server/publisher.h"

#include <set>
#include <utility>

#include "language_server/edits_json.h"
#include "language_server/text_places.h"

namespace attain {
namespace {

constexpr std::int64_t kNotOpen = INT64_MIN;

int SeverityNumber(Severity severity) {
  switch (severity) {
    case Severity::error:
      return 1;
    case Severity::warning:
      return 2;
    case Severity::notice:
      return 4;  // a hint: `attain check` shows notices only when asked
  }
  return 1;
}

/// What `attain check` says, in lines: the situation, the way out, the notes.
std::string MessageOf(const Diagnostic& diagnostic) {
  std::string message = diagnostic.message;
  if (!diagnostic.hint.empty()) message += "\n" + diagnostic.hint;
  for (const std::string& note : diagnostic.notes) message += "\n" + note;
  return message;
}

}  // namespace

Json DiagnosticJson(const Session& session, const LiveRulebook& rulebook,
                    const Diagnostic& diagnostic) {
  const SourceFile& file = rulebook.analysis().sources[diagnostic.span.file];
  Json json = {{"range", RangeJson(file, diagnostic.span)},
               {"severity", SeverityNumber(diagnostic.severity())},
               {"code", InfoOf(diagnostic.kind).code},
               {"source", "attain"},
               {"message", MessageOf(diagnostic)}};
  if (diagnostic.kind == Kind::unused_credential) json["tags"] = {1};
  for (const Label& label : diagnostic.labels) {
    if (!label.span.valid()) continue;
    json["relatedInformation"].push_back(
        {{"location", LocationJson(session, rulebook, label.span)}, {"message", label.text}});
  }
  for (const Fix& fix : diagnostic.fixes) {
    Json edits = Json::array();
    for (const FileEdit& edit : fix.edits) {
      const SourceFile& edited = rulebook.analysis().sources[edit.span.file];
      edits.push_back({{"location", LocationJson(session, rulebook, edit.span)},
                       {"newText", WithLineEndsOf(edited, edit.text)}});
    }
    json["data"]["fixes"].push_back({{"title", fix.title}, {"edits", std::move(edits)}});
  }
  return json;
}

void Publisher::Publish(Session& session, const LiveRulebook& rulebook) {
  const SourceSet& sources = rulebook.analysis().sources;
  std::vector<Json> by_file(sources.size(), Json::array());
  for (const Diagnostic& diagnostic : rulebook.Diagnostics()) {
    if (diagnostic.span.valid())
      by_file[diagnostic.span.file.index].push_back(DiagnosticJson(session, rulebook, diagnostic));
  }
  for (std::uint32_t i = 0; i < sources.size(); ++i) {
    const std::string& path = sources[FileId{i}].path;
    const auto open = session.workspace.documents().find(path);
    const bool is_open = open != session.workspace.documents().end();
    const std::int64_t version = is_open ? open->second.version : kNotOpen;
    std::string text = by_file[i].dump();
    const auto before = published_.find(path);
    const bool first = before == published_.end();
    if (first && !is_open && by_file[i].empty()) continue;
    std::string uri = first || is_open ? session.workspace.UriOf(path) : before->second.uri;
    if (!first) {
      const Published& old = before->second;
      if (old.uri == uri && old.text == text && old.version == version) continue;
      if (old.uri != uri) TakeBackOne(session, old);
    }
    Json params = {{"uri", uri}};
    if (is_open) params["version"] = version;
    params["diagnostics"] = std::move(by_file[i]);
    session.Notify("textDocument/publishDiagnostics", std::move(params));
    published_.insert_or_assign(path, Published{std::move(uri), std::move(text), version});
  }
}

void Publisher::TakeBackOne(Session& session, const Published& published) {
  if (published.text == "[]") return;
  session.Notify("textDocument/publishDiagnostics",
                 {{"uri", published.uri}, {"diagnostics", Json::array()}});
}

void Publisher::TakeBack(Session& session) {
  for (auto it = published_.begin(); it != published_.end();) {
    bool held = false;
    for (const LiveRulebook& rulebook : session.workspace.rulebooks())
      held = held || rulebook.FileOf(it->first).has_value();
    if (held) {
      ++it;
      continue;
    }
    TakeBackOne(session, it->second);
    it = published_.erase(it);
  }
}

}  // namespace attain
