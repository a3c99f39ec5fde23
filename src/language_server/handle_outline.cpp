// The shape of files: symbols, folding, selections.
#include "editor/outline.h"

#include "language_server/methods.h"
#include "language_server/protocol_kinds.h"
#include "language_server/text_places.h"

namespace attain {
namespace {

SymbolKind KindOf(ThingKind kind) {
  switch (kind) {
#define THING(identifier, token, completion, symbol) \
  case ThingKind::identifier:                        \
    return SymbolKind::symbol;
#include "editor/thing_kinds.def"
#undef THING
    case ThingKind::sample:
      return SymbolKind::event;
  }
  return SymbolKind::variable;
}

/// A name must not be empty.
std::string NameOf(const std::string& name) { return name.empty() ? "…" : name; }

Json SymbolJson(const SourceFile& file, const Symbol& symbol) {
  Json json = {{"name", NameOf(symbol.name)},
               {"kind", KindOf(symbol.kind)},
               {"range", RangeJson(file, symbol.span)},
               {"selectionRange", RangeJson(file, symbol.selection)}};
  if (!symbol.detail.empty()) json["detail"] = symbol.detail;
  for (const Symbol& child : symbol.children) json["children"].push_back(SymbolJson(file, child));
  return json;
}

void AddFlat(const Session& session, const FilePlace& file, const Symbol& symbol,
             const std::string& owner, Json& list) {
  Json json = {{"name", NameOf(symbol.name)},
               {"kind", KindOf(symbol.kind)},
               {"location", LocationJson(session, *file.rulebook, symbol.span)}};
  if (!owner.empty()) json["containerName"] = owner;
  list.push_back(std::move(json));
  for (const Symbol& child : symbol.children) AddFlat(session, file, child, symbol.name, list);
}

/// The last line that a fold hides: what closes a block stays in sight.
std::uint32_t LastFolded(const SourceFile& file, std::uint32_t first, std::uint32_t end) {
  const std::uint32_t last = file.PositionOf(end).line;
  const std::string_view line = file.Line(last);
  const std::size_t begin = line.find_first_not_of(" \t");
  const bool closes = begin != std::string_view::npos && (line[begin] == '}' || line[begin] == '>');
  return closes && last > first + 1 ? last - 1 : last;
}

}  // namespace

Answer HandleDocumentSymbol(Session& session, const Json& params) {
  const auto file = FileIn(session, params);
  if (!file) return Json(nullptr);
  const bool nested =
      session.ClientCan("/textDocument/documentSymbol/hierarchicalDocumentSymbolSupport");
  Json list = Json::array();
  for (const Symbol& symbol : SymbolsOf(file->rulebook->analysis(), file->file)) {
    if (nested) {
      list.push_back(SymbolJson(file->source(), symbol));
    } else {
      AddFlat(session, *file, symbol, "", list);
    }
  }
  return list;
}

Answer HandleWorkspaceSymbol(Session& session, const Json& params) {
  const auto& query = params.at("query").get_ref<const std::string&>();
  Json list = Json::array();
  for (LiveRulebook& rulebook : session.workspace.rulebooks()) {
    for (const FoundSymbol& symbol : FindSymbols(rulebook.names(), query)) {
      Json json = {{"name", NameOf(symbol.name)},
                   {"kind", KindOf(symbol.kind)},
                   {"location", LocationJson(session, rulebook, symbol.span)}};
      if (!symbol.owner.empty()) json["containerName"] = symbol.owner;
      list.push_back(std::move(json));
    }
  }
  return list;
}

Answer HandleFoldingRange(Session& session, const Json& params) {
  const auto file = FileIn(session, params);
  if (!file) return Json(nullptr);
  const SourceFile& source = file->source();
  Json list = Json::array();
  for (const Fold& fold : FoldsOf(file->rulebook->analysis(), file->file)) {
    const std::uint32_t first = source.PositionOf(fold.span.begin).line;
    list.push_back({{"startLine", first - 1},
                    {"endLine", LastFolded(source, first, fold.span.end) - 1},
                    {"kind", fold.comment ? "comment" : "region"}});
  }
  return list;
}

Answer HandleSelectionRange(Session& session, const Json& params) {
  const auto file = FileIn(session, params);
  if (!file) return Json(nullptr);
  const SourceFile& source = file->source();
  Json list = Json::array();
  for (const Json& position : params.at("positions")) {
    const std::uint32_t offset = OffsetOf(source, position);
    const std::vector<Span> spans =
        SelectionRangesAt(file->rulebook->analysis(), {file->file, offset});
    Json range;
    for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
      Json inner = {{"range", RangeJson(source, *span)}};
      if (!range.is_null()) inner["parent"] = std::move(range);
      range = std::move(inner);
    }
    if (range.is_null()) range = {{"range", RangeJson(source, offset, offset)}};
    list.push_back(std::move(range));
  }
  return list;
}

}  // namespace attain
