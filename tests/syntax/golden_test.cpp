// Every .policy file in tests/golden/parse against its tree and its diagnostics. A0003_some_case is
// about A0003 and shows no other mistake by accident.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "golden.h"
#include "parsed.h"
#include "shapes.h"
#include "syntax/dump.h"
#include "syntax/lexer.h"

namespace attain {
namespace {

const std::string kFolder = "tests/golden/parse";

std::set<std::string> PolicyFiles() {
  std::set<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(kFolder)) {
    if (entry.path().extension() == ".policy") names.insert(entry.path().stem().string());
  }
  return names;
}

TEST_CASE("trees and diagnostics are as in the golden files") {
  for (const std::string& name : PolicyFiles()) {
    INFO(name);
    const std::string path = fmt::format("{}/{}", kFolder, name);
    const Parsed parsed = ParseText(ReadWholeFile(path + ".policy"));
    CHECK(FaultOf(parsed).empty());
    CheckGolden(path + ".tree", DumpTree(parsed.tree, parsed.file));
    CheckGolden(path + ".diagnostics", parsed.Diagnostics());
    const auto kind = KindOfCode(name.substr(0, 5));
    if (!kind) continue;
    const std::vector<Diagnostic>& all = parsed.emitter.diagnostics();
    CHECK(parsed.Has(*kind));
    CHECK(
        std::all_of(all.begin(), all.end(), [&](const Diagnostic& d) { return d.kind == *kind; }));
  }
}

TEST_CASE("every kind of diagnostic of the text has a golden file") {
  const std::set<std::string> names = PolicyFiles();
  for (const Kind kind : AllKinds()) {
    const std::string code(InfoOf(kind).code);
    if (code >= "A0100" || kind == Kind::too_many_mistakes)
      continue;  // robustness_test.cpp has that
    INFO(code << " " << InfoOf(kind).name);
    const auto first = names.lower_bound(code + "_");
    CHECK((first != names.end() && first->starts_with(code + "_")));
  }
}

/// The text with the first repair made, which is one edit.
std::string Repaired(const Parsed& parsed, const Diagnostic& diagnostic) {
  std::string text = parsed.file.text;
  const std::vector<FileEdit>& edits = diagnostic.fixes.front().edits;
  REQUIRE(edits.size() == 1);
  text.replace(edits[0].span.begin, edits[0].span.end - edits[0].span.begin, edits[0].text);
  return text;
}

/// What is wrong after the ways out were followed from this mistake on, as they are offered one
/// after the other; empty where nothing is. The others of the text stay as they are.
std::string FollowedToItsEnd(const Parsed& text, std::size_t mistake) {
  const std::size_t mistakes = text.emitter.diagnostics().size();
  Parsed parsed = ParseText(Repaired(text, text.emitter.diagnostics()[mistake]));
  for (int repairs = 1;; ++repairs) {
    if (parsed.emitter.diagnostics().size() < mistakes) return {};
    if (parsed.emitter.diagnostics().size() > mistakes)
      return "more mistakes than before: " + parsed.Diagnostics();
    const Diagnostic diagnostic = parsed.emitter.diagnostics()[mistake];
    if (diagnostic.fixes.empty()) return diagnostic.hint.empty() ? diagnostic.message : "";
    if (repairs == 4) return diagnostic.message;
    parsed = ParseText(Repaired(parsed, diagnostic));
  }
}

TEST_CASE("where the ways out of a mistake were followed there is no mistake any more") {
  std::size_t repairs = 0;
  for (const std::string& name : PolicyFiles()) {
    const Parsed parsed = ParseText(ReadWholeFile(fmt::format("{}/{}.policy", kFolder, name)));
    const std::vector<Diagnostic>& all = parsed.emitter.diagnostics();
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (all[i].fixes.empty()) continue;
      INFO(name << ", at byte " << all[i].span.begin << ": " << all[i].message << "; "
                << all[i].hint);
      CHECK(FollowedToItsEnd(parsed, i) == "");
      ++repairs;
    }
  }
  CHECK(repairs > 250);
}

/// The codes of credentials in the text, such as `70-473`, with their repetitions.
std::multiset<std::string> CodesIn(std::string_view text) {
  std::multiset<std::string> codes;
  for (std::uint32_t at = SkipBlanks(text, 0); at < text.size();) {
    const Token token = TokenAt(text, at);
    const std::string_view word = TextOf(text, token);
    const bool digits = std::any_of(word.begin(), word.end(), IsDigit);
    if (IsWordToken(token) && digits) codes.insert(std::string(word));
    if (token.kind == TokenKind::code) codes.insert(std::string(word));
    at = SkipBlanks(text, EndOf(token));
  }
  return codes;
}

TEST_CASE("a repair of a list keeps the codes that were written") {
  const Parsed parsed = ParseText(ReadWholeFile(kFolder + "/slips_of_lists.policy"));
  std::size_t repairs = 0;
  for (const Diagnostic& diagnostic : parsed.emitter.diagnostics()) {
    for (const Fix& fix : diagnostic.fixes) {
      REQUIRE(fix.edits.size() == 1);
      const auto& [span, better] = fix.edits[0];
      const std::string written = parsed.file.text.substr(span.begin, span.end - span.begin);
      INFO(written << " -> " << better);
      CHECK(CodesIn(written) == CodesIn(better));
      ++repairs;
    }
  }
  CHECK(repairs > 60);
}

TEST_CASE("a list that can be read in two ways is the writer's to tell") {
  for (const std::string_view line :
       {"2 people pass A-1/A-2 and B-1/B-2", "2 people pass A-1 / A-2 & B-1",
        "2 people pass all of A-1, B-1/B-2, C-1", "2 people pass either A-1 and B-1, or C-1",
        "2 people pass one of the following: A-1 and A-2, B-1 and B-2",
        "2 people pass any of {A-1 or A-2; B-1 or B-2}",
        "2 people pass any of (A-1 and B-1) or (C-1 and D-1)",
        "2 people pass one of the following:\n A-1\n B-1\n C-1", "2 people pass A-1, B-1, etc",
        "attains crm or base and is trained"}) {
    const Parsed parsed = ParseText(fmt::format("competency c {{ {}; }}", line));
    INFO(parsed.Diagnostics());
    REQUIRE(!parsed.emitter.diagnostics().empty());
    CHECK(parsed.emitter.diagnostics()[0].fixes.empty());
    CHECK(!parsed.emitter.diagnostics()[0].hint.empty());
  }
}

/// What stands between backticks in a way out, one after the other.
std::vector<std::string> WordsOffered(const std::string& hint) {
  std::vector<std::string> offered;
  for (std::size_t begin = hint.find('`'); begin != std::string::npos;) {
    const std::size_t end = hint.find('`', begin + 1);
    if (end == std::string::npos) break;
    offered.push_back(hint.substr(begin + 1, end - begin - 1));
    begin = hint.find('`', end + 1);
  }
  return offered;
}

/// Whether the words parse in one of the places where they could be meant.
bool ParsesSomewhere(const std::string& words) {
  static constexpr std::pair<std::string_view, std::string_view> kPlaces[] = {
      {"", ""},
      {"exam A-1", ""},
      {"exam A-1 \"A\" ", ""},
      {"exam A-1 \"A\", retired ", ""},
      {"fact f: ", ""},
      {"set s = ", ""},
      {"measure m = ", ""},
      {"measure m = sum of r.a ", ""},
      {"competency c { ", " }"},
      {"competency c { 2 people pass A-1; ", " }"},
      {"competency c { metric m up to 10 points { ", " } }"},
      {"competency c { n at least ", " }"},
      {"competency c { 1 person passes ", " }"},
      {"example \"e\" as of 2018-01-01 { ", " expect c met; }"},
      {"example \"e\" as of 2018-01-01 { person ana ", " expect c met; }"},
      {"example \"e\" as of 2018-01-01 { person ana passes A-1 ", " expect c met; }"}};
  for (const auto& [before, behind] : kPlaces) {
    for (const std::string_view end :
         {"", ";", " { expect c met; }", " expect c met; }", " a: number; }"}) {
      if (ParseText(fmt::format("{}{}{}{}", before, words, end, behind)).Diagnostics().empty())
        return true;
    }
  }
  return false;
}

TEST_CASE("what a way out says to write can be written") {
  std::size_t offers = 0;
  for (const std::string& name : PolicyFiles()) {
    const Parsed parsed = ParseText(ReadWholeFile(fmt::format("{}/{}.policy", kFolder, name)));
    for (const Diagnostic& diagnostic : parsed.emitter.diagnostics()) {
      if (!diagnostic.fixes.empty() || !diagnostic.hint.starts_with("write it like")) continue;
      INFO(name << ": " << diagnostic.message << "; " << diagnostic.hint);
      for (const std::string& words : WordsOffered(diagnostic.hint)) {
        CHECK(ParsesSomewhere(words));
        ++offers;
      }
    }
  }
  CHECK(offers > 30);
}

TEST_CASE("the rulebooks of the project parse without a diagnostic") {
  std::size_t files = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator("policies")) {
    if (entry.path().extension() != ".policy") continue;
    const Parsed parsed = ParseText(ReadWholeFile(entry.path().string()));
    INFO(entry.path().string());
    CHECK(parsed.Diagnostics().empty());
    CHECK(FaultOf(parsed).empty());
    ++files;
  }
  CHECK(files > 0);
}

TEST_CASE("a tree of another shape than node_kinds.def gives is found out") {
  SyntaxTree tree;
  tree.nodes = {{NodeKind::Rulebook, 0, 0, 4},
                {NodeKind::Set, 0, 0, 3},
                {NodeKind::Name, 0, 0, 1},
                {NodeKind::Code, 0, 0, 1}};
  CHECK(ShapeFaultOf(tree) == "node 1: Set has the children Name Code ");
  tree.nodes[3].kind = NodeKind::List;
  CHECK(ShapeFaultOf(tree) == "node 3: List has the children ");
}

}  // namespace
}  // namespace attain
