// The canonical layout: of a document, of a range, of the line that was just ended.
#include <algorithm>

#include "format/format.h"
#include "language_server/edits_json.h"
#include "language_server/methods.h"
#include "language_server/text_places.h"

namespace attain {
namespace {

const SyntaxTree& TreeOf(const FilePlace& file) {
  return file.rulebook->analysis().trees[file.file.index];
}

}  // namespace

Answer HandleFormatting(Session& session, const Json& params) {
  const auto file = FileIn(session, params);
  if (!file) return Json(nullptr);
  return TextEditsJson(file->source(), Format(file->source(), TreeOf(*file)));
}

Answer HandleRangeFormatting(Session& session, const Json& params) {
  const auto file = FileIn(session, params);
  if (!file) return Json(nullptr);
  const Span span = SpanOf(file->source(), file->file, params.at("range"));
  return TextEditsJson(file->source(),
                       FormatRange(file->source(), TreeOf(*file), span.begin, span.end));
}

Answer HandleOnTypeFormatting(Session& session, const Json& params) {
  const auto at = PlaceIn(session, params);
  if (!at) return Json(nullptr);
  const SourceFile& source = at->file.source();
  // What was typed stands before the cursor; of a line that was ended, its last letter does.
  std::uint32_t end = at->offset;
  while (end > 0 && (source.text[end - 1] == '\n' || source.text[end - 1] == '\r' ||
                     source.text[end - 1] == ' ' || source.text[end - 1] == '\t'))
    --end;
  const std::uint32_t begin = end > 0 ? end - 1 : 0;
  std::vector<TextEdit> edits = FormatRange(source, TreeOf(at->file), begin, end);
  // Nothing moves behind the letter: there the cursor stands.
  std::erase_if(edits, [&](const TextEdit& edit) { return edit.end > end; });
  return TextEditsJson(source, edits);
}

}  // namespace attain
