#include "lint/allowed_place.h"

#include <algorithm>
#include <iterator>

#include "syntax/lexer.h"

namespace attain::lint {
namespace {

bool Opens(std::string_view text) { return text == "{" || text == "<" || text == "("; }
bool Closes(std::string_view text) { return text == "}" || text == ">" || text == ")"; }
bool EndsStatement(std::string_view text) { return text == ";" || text == "{" || text == "}"; }

}  // namespace

CommentPlaces::CommentPlaces(const SourceFile& file, const SyntaxTree& tree)
    : file_(file), tree_(tree) {
  const auto is_code = [](const Token& token) { return token.kind != TokenKind::comment; };
  std::copy_if(tree.tokens.begin(), tree.tokens.end(), std::back_inserter(tokens_), is_code);
}

Span CommentPlaces::PlaceOf(std::size_t comment) const {
  const std::uint32_t at = tree_.tokens[comment].offset;
  const auto next =
      std::find_if(tokens_.begin(), tokens_.end(), [&](const Token& t) { return t.offset > at; });
  const auto behind = static_cast<std::size_t>(next - tokens_.begin());
  if (behind > 0 && !BeginsLine(file_.text, at))
    return {tree_.file, tokens_[BeginOfPart(behind)].offset, at};
  const std::size_t end = EndOfPart(behind);
  if (end == behind || IsLineEmptyBehind(comment)) return {tree_.file, at, at};
  return {tree_.file, next->offset, EndOf(tokens_[end - 1])};
}

std::string_view CommentPlaces::Text(std::size_t token) const {
  if (token >= tokens_.size() || tokens_[token].kind == TokenKind::string) return {};
  return TextOf(file_.text, tokens_[token]);
}

std::size_t CommentPlaces::EndOfPart(std::size_t begin) const {
  const bool within = begin > 0 && !EndsStatement(Text(begin - 1));
  int depth = 0;
  for (std::size_t i = begin; i < tokens_.size(); ++i) {
    const std::string_view text = Text(i);
    if (depth == 0 && Closes(text)) return i;
    if (Opens(text)) ++depth;
    if (Closes(text)) --depth;
    if (depth > 0) continue;
    if (text == ";" || (within && text == ",")) return i + 1;
    if (text == "}" && Text(i + 1) != "or") return i + 1;
  }
  return tokens_.size();
}

std::size_t CommentPlaces::BeginOfPart(std::size_t end) const {
  const bool within = !EndsStatement(Text(end - 1));
  // The sign at the end belongs to the part: `A-1,`, `2 people pass A-1;`, `level gold {`.
  std::size_t i = Closes(Text(end - 1)) ? end : end - 1;
  int depth = 0;
  for (; i > 0; --i) {
    const std::string_view text = Text(i - 1);
    if (depth == 0 && (Opens(text) || text == ";" || (within && text == ","))) return i;
    if (depth == 0 && text == "}" && i != end && Text(i) != "or") return i;
    if (Closes(text)) ++depth;
    if (Opens(text)) --depth;
  }
  return 0;
}

/// Behind the comment, or another one below it, before the next token.
bool CommentPlaces::IsLineEmptyBehind(std::size_t comment) const {
  for (std::size_t i = comment; i + 1 < tree_.tokens.size(); ++i) {
    const Token& token = tree_.tokens[i];
    if (token.kind != TokenKind::comment) return false;
    const std::uint32_t end = EndOf(token);
    const std::string_view space = file_.TextOf({tree_.file, end, tree_.tokens[i + 1].offset});
    if (std::count(space.begin(), space.end(), '\n') > 1) return true;
  }
  return false;
}

}  // namespace attain::lint
