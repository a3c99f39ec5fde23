// What can be done at a range: repairs of its diagnostics, and changes that keep the meaning.
#include "editor/code_actions.h"

#include <string_view>

#include "language_server/edits_json.h"
#include "language_server/methods.h"
#include "language_server/publisher.h"
#include "language_server/text_places.h"

namespace attain {
namespace {

std::string_view KindName(ActionKind kind) {
  switch (kind) {
    case ActionKind::repair:
      return "quickfix";
    case ActionKind::extract:
      return "refactor.extract";
    case ActionKind::inlining:
      return "refactor.inline";
  }
  return "";
}

/// Whether the editor asks for this kind, for one that holds it, or for any.
bool Wants(const Json& params, std::string_view kind) {
  const Json& context = params.at("context");
  if (!context.contains("only") || context.at("only").is_null()) return true;
  for (const Json& only : context.at("only")) {
    const auto& wanted = only.get_ref<const std::string&>();
    const bool holds =
        kind.starts_with(wanted) && (kind.size() == wanted.size() || kind[wanted.size()] == '.');
    if (wanted.empty() || holds) return true;
  }
  return false;
}

bool Touches(const Diagnostic& diagnostic, Span range) {
  return diagnostic.span.file == range.file && diagnostic.span.end >= range.begin &&
         diagnostic.span.begin <= range.end;
}

}  // namespace

Answer HandleCodeAction(Session& session, const Json& params) {
  const auto file = FileIn(session, params);
  if (!file) return Json(nullptr);
  LiveRulebook& rulebook = *file->rulebook;
  const Span range = SpanOf(file->source(), file->file, params.at("range"));
  Json list = Json::array();
  const auto add = [&](const std::string& title, ActionKind kind, const Diagnostic* diagnostic,
                       const std::vector<FileEdit>& edits) {
    if (!Wants(params, KindName(kind))) return;
    Json action = {{"title", title}, {"kind", KindName(kind)}};
    if (diagnostic != nullptr) {
      action["diagnostics"] = Json::array({DiagnosticJson(session, rulebook, *diagnostic)});
      const std::vector<Fix>& fixes = diagnostic->fixes;
      // Of an unknown name the second repair is the first one, in all places.
      const bool is_one = fixes.size() == 1 || diagnostic->kind == Kind::unknown_name;
      if (is_one && !fixes.empty() && fixes.front().title == title) action["isPreferred"] = true;
    }
    action["edit"] = WorkspaceEditJson(session, rulebook, edits);
    list.push_back(std::move(action));
  };
  const std::vector<Diagnostic>& diagnostics = rulebook.analysis().diagnostics;
  for (const CodeAction& action : CodeActionsAt(rulebook.analysis(), rulebook.names(), range)) {
    const Diagnostic* repaired =
        action.diagnostic < diagnostics.size() ? &diagnostics[action.diagnostic] : nullptr;
    add(action.title, action.kind, repaired, action.edits);
  }
  for (const Diagnostic& diagnostic : rulebook.proofs().proved) {
    if (!Touches(diagnostic, range)) continue;
    for (const Fix& fix : diagnostic.fixes)
      add(fix.title, ActionKind::repair, &diagnostic, fix.edits);
  }
  return list;
}

}  // namespace attain
