// What can be typed at a place.
#include "editor/completions.h"

#include <set>
#include <string_view>

#include "editor/describe.h"
#include "language_server/markup.h"
#include "language_server/methods.h"
#include "language_server/protocol_kinds.h"
#include "language_server/text_places.h"

namespace attain {
namespace {

CompletionItemKind KindOf(CompletionKind kind) {
  switch (kind) {
#define THING(identifier, token, completion, symbol) \
  case CompletionKind::identifier:                   \
    return CompletionItemKind::completion;
#include "editor/thing_kinds.def"
#undef THING
    case CompletionKind::unit:
      return CompletionItemKind::unit;
    case CompletionKind::keyword:
      return CompletionItemKind::keyword;
    case CompletionKind::snippet:
      return CompletionItemKind::snippet;
  }
  return CompletionItemKind::value;
}

constexpr const char* kFormats = "/textDocument/completion/completionItem/documentationFormat";

/// `forms`: whether the client can fill in forms; else it gets their plain beginning.
Json ItemJson(const Session& session, const TextPlace& at, const std::string& uri,
              const Completion& completion, bool forms) {
  constexpr int kSnippet = 2;
  constexpr int kDeprecated = 1;
  const bool snippet = completion.kind == CompletionKind::snippet;
  Json item = {{"label", completion.label},
               {"kind", KindOf(completion.kind)},
               {"textEdit",
                {{"range", RangeJson(at.file.source(), completion.span)},
                 {"newText", snippet && !forms ? completion.plain : completion.text}}}};
  if (!completion.detail.empty()) item["detail"] = completion.detail;
  if (!completion.documentation.empty())
    item["documentation"] = MarkupJson(session, kFormats, completion.documentation);
  if (!completion.sort.empty()) item["sortText"] = completion.sort;
  if (snippet && forms) item["insertTextFormat"] = kSnippet;
  if (completion.deprecated) item["tags"] = {kDeprecated};
  if (completion.thing.valid()) {
    item["data"] = {{"uri", uri},
                    {"generation", at.file.rulebook->generation()},
                    {"thing", completion.thing.index}};
  }
  return item;
}

}  // namespace

Answer HandleCompletion(Session& session, const Json& params) {
  const auto at = PlaceIn(session, params);
  if (!at) return Json(nullptr);
  const bool forms = session.ClientCan("/textDocument/completion/completionItem/snippetSupport");
  const std::string uri = session.workspace.UriOf(at->file.source().path);
  Json items = Json::array();
  std::set<std::string_view> beginnings;  // several forms may begin alike
  const auto completions =
      CompletionsAt(at->analysis(), at->names(), at->place(), session.setting.today);
  for (const Completion& completion : completions) {
    const bool snippet = completion.kind == CompletionKind::snippet;
    if (snippet && !forms && !beginnings.insert(completion.plain).second) continue;
    items.push_back(ItemJson(session, *at, uri, completion, forms));
  }
  return Json{{"isIncomplete", false}, {"items", std::move(items)}};
}

Answer HandleCompletionResolve(Session& session, const Json& params) {
  if (!params.contains("data")) return params;
  const Json& data = params.at("data");
  const auto file = session.workspace.Find(data.at("uri").get<std::string>());
  const ThingId thing{data.at("thing").get<std::uint32_t>()};
  if (!file || data.at("generation") != file->rulebook->generation()) return params;
  const Names& names = file->rulebook->names();
  if (thing.index >= names.things.size()) return params;
  Json item = params;
  item["documentation"] =
      MarkupJson(session, kFormats,
                 DescribeThing(file->rulebook->analysis(), names, thing, session.setting.today));
  return item;
}

}  // namespace attain
