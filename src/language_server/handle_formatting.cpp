// The canonical layout: of a document, of a range, of the line that was just ended.
#include <algorithm>
#include <string_view>

#include "editor/tree_places.h"
#include "format/format.h"
#include "language_server/edits_json.h"
#include "language_server/methods.h"
#include "language_server/text_places.h"

namespace attain {
namespace {

const SyntaxTree& TreeOf(const FilePlace& file) {
  return file.rulebook->analysis().trees[file.file.index];
}

/// Whether the letter is the end of a statement, or of what stands before a block: where a line
/// ends elsewhere, whoever types has only begun to lay the statement out.
bool EndsSomething(const TextPlace& at, std::uint32_t letter) {
  const Token* token = TokenUnder(at.analysis(), {at.file.file, letter});
  return token != nullptr && token->kind == TokenKind::symbol &&
         std::string_view(";{}").find(at.file.source().text[letter]) != std::string_view::npos;
}

bool BreaksOrJoinsLines(std::string_view text, const TextEdit& edit) {
  const std::string_view before = text.substr(edit.begin, edit.end - edit.begin);
  return before.find('\n') != std::string_view::npos || edit.text.find('\n') != std::string::npos;
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
  if (end == 0) return Json::array();
  std::vector<TextEdit> edits = FormatRange(source, TreeOf(at->file), end - 1, end);
  const bool whole = EndsSomething(*at, end - 1);
  std::erase_if(edits, [&](const TextEdit& edit) {
    if (edit.end >= end) return true;  // nothing moves behind the letter: there the cursor stands
    return !whole && BreaksOrJoinsLines(source.text, edit);
  });
  return TextEditsJson(source, edits);
}

}  // namespace attain
