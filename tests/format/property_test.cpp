// What Format promises (FaultOfFormat), over all policies of the project, random rulebooks, and
// both with white space, comments and tokens damaged.
#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/help.h"
#include "format/format.h"
#include "formatted.h"
#include "golden.h"
#include "reference/random_policy.h"
#include "syntax/lexer.h"

namespace attain {
namespace {

const bool kDeep = std::getenv("ATTAIN_DEEP") != nullptr;

/// The policies and golden inputs of the project, and the examples of `attain help`.
std::vector<std::string> Corpus() {
  std::vector<std::string> texts;
  for (const char* folder : {"policies", "tests/golden", "tools/benchmarks"}) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
      if (entry.path().extension() == ".policy")
        texts.push_back(ReadWholeFile(entry.path().string()));
    }
  }
  for (const Kind kind : AllKinds()) {
    texts.emplace_back(HelpExample(kind, "mistake"));
    texts.emplace_back(HelpExample(kind, "repair"));
  }
  return texts;
}

std::string RandomRulebook(std::uint32_t seed) {
  return reference::MakeRandomPolicy(seed, reference::Asked::everything).text;
}

class Damage {
 public:
  explicit Damage(std::uint32_t seed) : random_(seed) {}

  std::size_t Below(std::size_t n) {
    return std::uniform_int_distribution<std::size_t>(0, n - 1)(random_);
  }

  /// Other white space between the tokens, where some stands; `lines`: also other blank lines, and
  /// comments.
  std::string Spaces(const ParsedFile& parsed, bool lines) {
    std::string out;
    std::uint32_t at = 0;
    bool behind_comment = false;
    for (const Token& token : parsed.tree.tokens) {
      const std::string space = parsed.file.text.substr(at, token.offset - at);
      const bool comment = token.kind == TokenKind::comment;
      const bool free = !space.empty() && !comment && !behind_comment &&
                        std::count(space.begin(), space.end(), '\n') < 2;
      if (lines && !space.empty()) {
        out += behind_comment ? "\n" + RandomLines() : RandomLines();
      } else {
        out += free ? RandomSpace() : space;
      }
      out += TextOf(parsed.file.text, token);
      at = EndOf(token);
      behind_comment = comment;
    }
    return out + (behind_comment || lines ? "\n" : RandomSpace());
  }

  /// A token taken away, doubled, exchanged with another or put into the text, a few times.
  std::string Tokens(const ParsedFile& parsed) {
    const std::vector<Token>& tokens = parsed.tree.tokens;
    std::vector<std::string> pieces;
    pieces.reserve(tokens.size() * 2);
    std::uint32_t at = 0;
    for (const Token& token : tokens) {
      pieces.push_back(parsed.file.text.substr(at, token.offset - at));
      pieces.emplace_back(TextOf(parsed.file.text, token));
      at = EndOf(token);
    }
    if (tokens.empty()) return parsed.file.text;
    for (std::size_t i = 1 + Below(3); i > 0; --i) {
      std::string& piece = pieces[Below(tokens.size()) * 2 + 1];
      std::string& other = pieces[Below(tokens.size()) * 2 + 1];
      switch (Below(5)) {
        case 0:
          piece.clear();
          break;
        case 1:
          piece += " " + piece;
          break;
        case 2:
          std::swap(piece, other);
          break;
        case 3:
          piece += other;
          break;
        default:
          piece.insert(Below(piece.size() + 1), 1, "{}();<>,.:=-+*/\"#_ \n\r\t09aZ\xC3"[Below(27)]);
      }
    }
    std::string out;
    for (const std::string& piece : pieces) out += piece;
    return out;
  }

 private:
  std::string RandomSpace() {
    static constexpr const char* kSpaces[] = {" ", "  ", "\n", "\t", "\r\n", "\n      ", " \n "};
    return kSpaces[Below(7)];
  }
  std::string RandomLines() {
    static constexpr const char* kLines[] = {
        "\n\n",        "\n \n\n   ",        " # why\n",
        "\n# why  \n", "\n\n  # why\r\n\n", " #\n # one\n\n# more\n"};
    return Below(5) > 0 ? RandomSpace() : kLines[Below(6)];
  }

  std::mt19937 random_;
};

void MustBeSound(const std::string& text) {
  const std::string fault = FaultOfFormat(text);
  if (fault.empty()) return;
  INFO(text);
  FAIL(fault);
}

TEST_CASE("every policy of the project keeps its meaning in its canonical layout") {
  for (const std::string& text : Corpus()) MustBeSound(text);
}

TEST_CASE("the layout of random rulebooks does not depend on their white space") {
  const std::uint32_t rounds = kDeep ? 500 : 150;
  for (std::uint32_t seed = 0; seed < rounds; ++seed) {
    Damage damage(seed);
    const ParsedFile parsed(RandomRulebook(seed));
    REQUIRE(!parsed.has_errors);
    MustBeSound(parsed.file.text);
    const std::string once = Formatted(parsed.file.text);
    REQUIRE(Formatted(damage.Spaces(parsed, false)) == once);
    const std::string other = damage.Spaces(ParsedFile(once), false);
    REQUIRE(Formatted(other) == once);
    MustBeSound(damage.Spaces(parsed, true));
  }
}

TEST_CASE("the layout of the policies does not depend on their white space") {
  std::uint32_t seed = 0;
  for (const std::string& text : Corpus()) {
    const ParsedFile parsed(text);
    if (parsed.has_errors) continue;
    Damage damage(++seed);
    INFO(text);
    REQUIRE(Formatted(damage.Spaces(parsed, false)) == Formatted(text));
    MustBeSound(damage.Spaces(parsed, true));
  }
}

TEST_CASE("what does not parse stays, and the rest keeps its meaning") {
  const std::uint32_t rounds = kDeep ? 5000 : 3000;
  std::vector<std::string> texts;
  for (std::string& text : Corpus()) {
    if (text.size() < 6000) texts.push_back(std::move(text));
  }
  for (std::uint32_t seed = 0; seed < 50; ++seed) texts.push_back(RandomRulebook(seed));
  Damage damage(20171116);
  for (std::uint32_t round = 0; round < rounds; ++round) {
    std::string text = damage.Tokens(ParsedFile(texts[damage.Below(texts.size())]));
    if (damage.Below(2) == 0) text = damage.Spaces(ParsedFile(text), damage.Below(2) == 0);
    MustBeSound(text);
  }
}

TEST_CASE("what is long or deep is laid out too") {
  std::string list = "set s = <";
  for (int i = 0; i < 200'000; ++i) list += "A-" + std::to_string(i) + ",";
  MustBeSound(list + ">;");
  std::string deep = "competency c {", mistakes, lines;
  for (int i = 0; i < 190; ++i) deep += "all of {";
  deep += "is f;";
  for (int i = 0; i < 191; ++i) deep += "}";
  MustBeSound(deep);
  for (int i = 0; i < 5000; ++i) mistakes += "exam;\n";
  MustBeSound(mistakes);
  for (int i = 0; i < 20'000; ++i) lines += "competency c{is  f;} # c\n\n\n";
  MustBeSound(lines);
  CHECK(Formatted(lines).substr(0, 31) == "competency c {\n    is f;\n}  # c");
}

TEST_CASE("a bracket that did not parse opens no list") {
  CHECK(Formatted("<\nset  s = <A>;\nexam B, retired  2018-01-01;\n>\nexam C;\n") ==
        "<\nset s = <A>;\nexam B, retired 2018-01-01;\n>\nexam C;\n");
}

TEST_CASE("behind bytes that are not text nothing changes") {
  CHECK(Formatted("exam  A;\nexam  B; # \xFF\nexam  C;  \n\n") ==
        "exam A;\nexam B;  # \xFF\nexam  C;  \n\n");
  CHECK(Formatted(std::string("exam  A;\n\0 exam  B;", 19)) ==
        std::string("exam A;\n\0 exam  B;", 18));
}

TEST_CASE("a range makes no other edits than the whole file gets") {
  Damage damage(7);
  for (std::uint32_t seed = 0; seed < 200; ++seed) {
    const ParsedFile parsed(damage.Spaces(ParsedFile(RandomRulebook(seed)), true));
    const std::string& text = parsed.file.text;
    const auto size = static_cast<std::uint32_t>(text.size());
    const std::vector<TextEdit> all = Format(parsed.file, parsed.tree);
    CHECK(FormatRange(parsed.file, parsed.tree, 0, size) == all);
    const auto begin = static_cast<std::uint32_t>(damage.Below(size));
    const auto end = begin + static_cast<std::uint32_t>(damage.Below(size - begin));
    for (const TextEdit& edit : FormatRange(parsed.file, parsed.tree, begin, end)) {
      CHECK(std::find(all.begin(), all.end(), edit) != all.end());
    }
  }
}

}  // namespace
}  // namespace attain
