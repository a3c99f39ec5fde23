#include "editor/typing.h"

#include <algorithm>

#include "editor/tree_places.h"
#include "syntax/lexer.h"

namespace attain {
namespace {

bool IsWordCharacter(char c) { return IsLetter(c) || IsDigit(c) || c == '-'; }

Span WordAt(const std::string& text, Place place) {
  std::uint32_t begin = place.offset, end = place.offset;
  while (begin > 0 && IsWordCharacter(text[begin - 1])) --begin;
  while (end < text.size() && IsWordCharacter(text[end])) ++end;
  return {place.file, begin, end};
}

/// Where the declaration begins that the text before `end` belongs to, or stands behind: the
/// grammar knows where it is over, but for one that did not parse.
std::uint32_t DeclarationBegin(const Analysis& analysis, FileId file, std::uint32_t end) {
  const std::string& text = analysis.sources[file].text;
  std::uint32_t begin = 0;
  for (const Node node : RootOf(analysis.trees[file.index])) {
    const Span span = node.span();
    if (span.begin >= end) break;
    const bool over = node.is(NodeKind::Error) && span.end <= end && span.end > span.begin &&
                      (text[span.end - 1] == ';' || text[span.end - 1] == '}');
    begin = over ? span.end : span.begin;
  }
  return begin;
}

/// Blanks out the regions between `begin` and `end` that did not parse.
void BlankErrors(Node node, std::uint32_t begin, std::uint32_t end, std::string& text) {
  for (const Node child : node) {
    const Span span = child.span();
    if (span.begin >= end) break;
    if (span.end <= begin) continue;
    if (!child.is(NodeKind::Error)) {
      BlankErrors(child, begin, end, text);
    } else if (span.begin >= begin && span.end < end) {
      const std::string_view last = std::string_view(text).substr(span.end - 1 - begin, 1);
      if (last != ";" && last != "}") continue;  // it may be what is being typed
      std::fill(text.begin() + (span.begin - begin), text.begin() + (span.end - begin), ' ');
    }
  }
}

/// The text between, with what the parser says is missing in it.
std::string TextBetween(const Analysis& analysis, FileId file, std::uint32_t begin,
                        std::uint32_t end) {
  std::string text = analysis.sources[file].text.substr(begin, end - begin);
  BlankErrors(RootOf(analysis.trees[file.index]), begin, end, text);
  std::uint32_t last = begin;  // behind the last token: what is missing there is yet to be typed
  for (const Token& token : analysis.trees[file.index].tokens) {
    if (token.offset >= end) break;
    if (token.kind != TokenKind::comment) last = std::min(EndOf(token), end);
  }
  std::vector<const FileEdit*> missing;
  for (const Diagnostic& diagnostic : analysis.diagnostics) {
    if (diagnostic.kind != Kind::missing_semicolon && diagnostic.kind != Kind::missing_brace)
      continue;
    for (const Fix& fix : diagnostic.fixes) {
      const FileEdit& edit = fix.edits.front();
      if (edit.span.file == file && begin < edit.span.begin && edit.span.end < last)
        missing.push_back(&edit);
    }
  }
  std::sort(missing.begin(), missing.end(),
            [](const FileEdit* a, const FileEdit* b) { return a->span.begin > b->span.begin; });
  for (const FileEdit* edit : missing)
    text.replace(edit->span.begin - begin, edit->span.end - edit->span.begin, edit->text);
  return text;
}

/// All tokens; whether the text ends within a comment or within quotes.
bool ReadTokens(std::string_view text, std::vector<Token>& tokens) {
  std::uint32_t at = 0;
  while (true) {
    const std::uint32_t next = SkipBlanks(text, at);
    if (next == text.size()) {
      const std::size_t line = text.find_last_of('\n') + 1;  // npos + 1 is the begin
      const std::size_t comment = text.find('#', std::max<std::size_t>(at, line));
      return comment != std::string_view::npos;
    }
    tokens.push_back(attain::TokenAt(text, next));
    at = EndOf(tokens.back());
    if (IsUnterminated(text, tokens.back()) &&
        text.find('\n', tokens.back().offset) == std::string_view::npos)
      return true;
  }
}

}  // namespace

std::string_view Typing::TokenBack(std::size_t back) const {
  if (back >= tokens.size()) return {};
  return TextOf(before, tokens[tokens.size() - 1 - back]);
}

Typing TypingAt(const Analysis& analysis, Place place) {
  Typing typing;
  typing.word = WordAt(analysis.sources[place.file].text, place);
  const std::uint32_t begin = DeclarationBegin(analysis, place.file, typing.word.begin);
  typing.before = TextBetween(analysis, place.file, begin, typing.word.begin);
  typing.in_text = ReadTokens(typing.before, typing.tokens);
  if (!typing.in_text) typing.expected = ExpectedBehind(typing.before);
  return typing;
}

}  // namespace attain
