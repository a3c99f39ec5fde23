// The shape of files: symbols, folding, selections.
#include "editor/outline.h"

#include "language_server/methods.h"
#include "language_server/text_places.h"

namespace attain {
namespace {

/// The protocol's SymbolKind.
int KindNumber(ThingKind kind) {
  switch (kind) {
    case ThingKind::credential:
      return 14;  // constant
    case ThingKind::set:
      return 18;  // array
    case ThingKind::type:
      return 10;  // enum
    case ThingKind::fact:
    case ThingKind::person:
      return 13;  // variable
    case ThingKind::table:
      return 23;  // struct
    case ThingKind::measure:
      return 12;  // function
    case ThingKind::award:
      return 5;  // class
    case ThingKind::field:
      return 8;  // field
    case ThingKind::value:
    case ThingKind::level:
      return 22;  // enum member
    case ThingKind::option:
      return 11;  // interface
    case ThingKind::metric:
      return 7;  // property
    case ThingKind::sample:
      return 24;  // event
  }
  return 13;
}

/// A name must not be empty.
std::string NameOf(const std::string& name) { return name.empty() ? "…" : name; }

Json SymbolJson(const SourceFile& file, const Symbol& symbol) {
  Json json = {{"name", NameOf(symbol.name)},
               {"kind", KindNumber(symbol.kind)},
               {"range", RangeJson(file, symbol.span)},
               {"selectionRange", RangeJson(file, symbol.selection)}};
  if (!symbol.detail.empty()) json["detail"] = symbol.detail;
  for (const Symbol& child : symbol.children) json["children"].push_back(SymbolJson(file, child));
  return json;
}

void AddFlat(const Session& session, const FilePlace& file, const Symbol& symbol,
             const std::string& owner, Json& list) {
  Json json = {{"name", NameOf(symbol.name)},
               {"kind", KindNumber(symbol.kind)},
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
                   {"kind", KindNumber(symbol.kind)},
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
