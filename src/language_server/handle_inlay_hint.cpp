// What the editor writes between the words.
#include "editor/inlay_hints.h"

#include "language_server/methods.h"
#include "language_server/text_places.h"

namespace attain {

Answer HandleInlayHint(Session& session, const Json& params) {
  const auto file = FileIn(session, params);
  if (!file) return Json(nullptr);
  const SourceFile& source = file->source();
  const Span range = SpanOf(source, file->file, params.at("range"));
  Json list = Json::array();
  for (const InlayHint& hint :
       InlayHintsOf(file->rulebook->analysis(), range, session.setting.today)) {
    Json json = {{"position", PositionJson(source, hint.place.begin)},
                 {"label", hint.text},
                 {"paddingLeft", true}};
    if (!hint.why.empty()) json["tooltip"] = hint.why;
    list.push_back(std::move(json));
  }
  return list;
}

}  // namespace attain
