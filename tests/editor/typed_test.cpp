// What stands in real policies could have been typed by completions: at the begin of each word, the
// word is offered.
#include <algorithm>
#include <catch2/catch.hpp>

#include "editor/completions.h"
#include "tests/editor/marked_text.h"
#include "tests/editor/rulebooks.h"

namespace attain {
namespace {

bool Offers(const std::vector<Completion>& completions, std::string_view word) {
  return std::any_of(completions.begin(), completions.end(), [&](const Completion& one) {
    const std::string_view text = one.text;
    return LowerAscii(text.substr(0, word.size())) == LowerAscii(word);
  });
}

TEST_CASE("each word of the policies is offered where it stands") {
  const std::vector<std::string> texts = TextsBelow("policies");
  const Analysis analysis = AnalyseTexts(texts);
  const Names names = NamesOf(analysis);
  const Date today = *ParseDate("2018-03-15");
  std::size_t words = 0, asked = 0;
  for (const SyntaxTree& tree : analysis.trees) {
    const SourceFile& file = analysis.sources[tree.file];
    for (const Token& token : tree.tokens) {
      const bool is_word = token.kind == TokenKind::keyword || token.kind == TokenKind::name ||
                           token.kind == TokenKind::code;
      const Place place{tree.file, token.offset};
      const auto here = NameAt(names, place);
      // A new name, or one of the other values that a kind admits.
      const bool is_new =
          here.empty() ? token.kind != TokenKind::keyword : here.front().declaration;
      if (!is_word || is_new || ++words % 5 != 0) continue;
      const std::string_view word =
          file.TextOf({tree.file, token.offset, token.offset + token.length});
      INFO(file.path << ":" << file.PositionOf(token.offset).line << " " << word);
      CHECK(Offers(CompletionsAt(analysis, names, place, today), word));
      ++asked;
    }
  }
  CHECK(asked > 3'000);
}

}  // namespace
}  // namespace attain
