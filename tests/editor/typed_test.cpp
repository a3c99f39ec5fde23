// What stands in real policies could have been typed by completions: at the begin of each word, the
// word is offered.
#include <algorithm>
#include <catch2/catch.hpp>

#include "base/lower_ascii.h"
#include "editor/completions.h"
#include "tests/editor/marked_text.h"
#include "tests/editor/rulebooks.h"

namespace attain {
namespace {

const Date kToday = *ParseDate("2018-03-15");

bool Offers(const std::vector<Completion>& completions, std::string_view word) {
  return std::any_of(completions.begin(), completions.end(), [&](const Completion& one) {
    const std::string_view text = one.text;
    return LowerAscii(text.substr(0, word.size())) == LowerAscii(word);
  });
}

/// Whether the token is a word that could be offered: no new name, and none of the other values
/// that a kind admits.
bool IsOffered(const Names& names, FileId file, const Token& token) {
  const auto here = NameAt(names, {file, token.offset});
  if (token.kind == TokenKind::keyword) return here.empty() || !here.front().declaration;
  const bool name = token.kind == TokenKind::name || token.kind == TokenKind::code;
  return name && !here.empty() && !here.front().declaration;
}

std::string Where(const Analysis& analysis, FileId file, const Token& token) {
  const SourceFile& source = analysis.sources[file];
  return fmt::format("{}:{} {}", source.path, source.PositionOf(token.offset).line,
                     source.TextOf({file, token.offset, token.offset + token.length}));
}

TEST_CASE("each word of the policies is offered where it stands") {
  const Analysis analysis = AnalyseTexts(TextsBelow("policies"));
  const Names names = NamesOf(analysis);
  std::size_t words = 0, asked = 0;
  for (const SyntaxTree& tree : analysis.trees) {
    for (const Token& token : tree.tokens) {
      if (!IsOffered(names, tree.file, token) || ++words % 5 != 0) continue;
      const Place place{tree.file, token.offset};
      const std::string_view word = analysis.sources[tree.file].TextOf(
          {tree.file, token.offset, token.offset + token.length});
      INFO(Where(analysis, tree.file, token));
      CHECK(Offers(CompletionsAt(analysis, names, place, kToday), word));
      ++asked;
    }
  }
  CHECK(asked > 3'000);
}

TEST_CASE("and where the file ends before it, as when it is typed") {
  const std::vector<std::string> texts = TextsBelow("policies");
  const Analysis whole = AnalyseTexts(texts);
  const Names all = NamesOf(whole);
  std::size_t words = 0, asked = 0;
  for (const SyntaxTree& tree : whole.trees) {
    for (const Token& token : tree.tokens) {
      if (!IsOffered(all, tree.file, token) || ++words % 197 != 0) continue;
      // Names that are declared in the part behind are not known.
      const auto here = NameAt(all, {tree.file, token.offset});
      if (!here.empty() && DefinitionsOf(all, {tree.file, token.offset}).front().file == tree.file)
        continue;
      std::vector<std::string> typed = texts;
      typed[tree.file.index].resize(token.offset);
      const Analysis analysis = AnalyseTexts(typed);
      const Names names = NamesOf(analysis);
      const std::string_view word =
          whole.sources[tree.file].TextOf({tree.file, token.offset, token.offset + token.length});
      INFO(Where(whole, tree.file, token));
      CHECK(Offers(CompletionsAt(analysis, names, {tree.file, token.offset}, kToday), word));
      ++asked;
    }
  }
  CHECK(asked > 50);
}

}  // namespace
}  // namespace attain
