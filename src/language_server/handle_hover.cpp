// What a cursor that rests on a word is told.
#include "editor/hover.h"

#include <utility>

#include "language_server/markup.h"
#include "language_server/methods.h"
#include "language_server/text_places.h"

namespace attain {

Answer HandleHover(Session& session, const Json& params) {
  const auto at = PlaceIn(session, params);
  if (!at) return Json(nullptr);
  auto hover = HoverAt(at->analysis(), at->names(), at->place(), session.setting.today);
  if (!hover) return Json(nullptr);
  return Json{{"contents", MarkupJson(session, "/textDocument/hover/contentFormat",
                                      std::move(hover->markdown))},
              {"range", RangeJson(at->file.source(), hover->span)}};
}

}  // namespace attain
