// Where names stand: definitions, references, highlights, renaming.
#include "editor/names.h"

#include "editor/rename.h"
#include "language_server/edits_json.h"
#include "language_server/methods.h"
#include "language_server/text_places.h"

namespace attain {
namespace {

Json LocationsJson(const Session& session, const LiveRulebook& rulebook,
                   const std::vector<Span>& spans) {
  Json locations = Json::array();
  for (const Span span : spans) locations.push_back(LocationJson(session, rulebook, span));
  return locations;
}

}  // namespace

Answer HandleDefinition(Session& session, const Json& params) {
  const auto at = PlaceIn(session, params);
  if (!at) return Json(nullptr);
  return LocationsJson(session, *at->file.rulebook, DefinitionsOf(at->names(), at->place()));
}

Answer HandleReferences(Session& session, const Json& params) {
  const auto at = PlaceIn(session, params);
  if (!at) return Json(nullptr);
  const bool included = params.at("context").at("includeDeclaration").get<bool>();
  return LocationsJson(session, *at->file.rulebook,
                       ReferencesTo(at->names(), at->place(),
                                    included ? Declarations::included : Declarations::left_out));
}

Answer HandleDocumentHighlight(Session& session, const Json& params) {
  constexpr int kRead = 2;
  constexpr int kWrite = 3;
  const auto at = PlaceIn(session, params);
  if (!at) return Json(nullptr);
  Json highlights = Json::array();
  for (const Occurrence& occurrence : HighlightsAt(at->names(), at->place())) {
    highlights.push_back({{"range", RangeJson(at->file.source(), occurrence.span)},
                          {"kind", occurrence.declaration ? kWrite : kRead}});
  }
  return highlights;
}

Answer HandlePrepareRename(Session& session, const Json& params) {
  const auto at = PlaceIn(session, params);
  if (!at) return Json(nullptr);
  const auto span = RenamableAt(at->names(), at->place());
  if (!span) return Json(nullptr);
  const SourceFile& source = at->file.source();
  return Json{{"range", RangeJson(source, *span)}, {"placeholder", source.TextOf(*span)}};
}

Answer HandleRename(Session& session, const Json& params) {
  const auto at = PlaceIn(session, params);
  if (!at) return RpcError{kRequestFailed, "no rulebook has this document"};
  const auto& new_name = params.at("newName").get_ref<const std::string&>();
  const Renaming renaming = RenameOf(at->analysis(), at->names(), at->place(), new_name);
  if (!renaming.refusal.empty()) return RpcError{kRequestFailed, renaming.refusal};
  return WorkspaceEditJson(session, *at->file.rulebook, renaming.edits);
}

}  // namespace attain
