// Any bytes give a tree that fits its text, in a time that grows with their number and no faster.
#include <catch2/catch.hpp>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

#include "base/limits.h"
#include "golden.h"
#include "parsed.h"

namespace attain {
namespace {

std::string Repeat(const std::string& text, std::size_t times) {
  std::string out;
  out.reserve(text.size() * times);
  for (std::size_t i = 0; i < times; ++i) out += text;
  return out;
}

std::vector<std::string> Samples() {
  std::vector<std::string> texts;
  for (const char* folder : {"tests/golden/parse", "policies"}) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
      if (entry.path().extension() != ".policy") continue;
      std::string text = ReadWholeFile(entry.path().string());
      if (text.size() < 6000) texts.push_back(std::move(text));
    }
  }
  return texts;
}

TEST_CASE("a cut or changed rulebook gives a sound tree") {
  std::mt19937 random(20171116);
  const std::vector<std::string> samples = Samples();
  REQUIRE(!samples.empty());
  const auto below = [&](std::size_t n) {
    return std::uniform_int_distribution<std::size_t>(0, n - 1)(random);
  };
  std::string bytes = "{}();<>,.:=-+*/\"#_ \n09aZ\xC3\x80";
  bytes += '\0';
  for (int round = 0; round < 3000; ++round) {
    std::string text = samples[below(samples.size())];
    if (text.empty()) continue;
    const std::size_t changes = 1 + below(4);
    for (std::size_t i = 0; i < changes && !text.empty(); ++i) {
      const std::size_t at = below(text.size());
      switch (below(5)) {
        case 0:
          text.resize(at);
          break;
        case 1:
          text.erase(at, 1 + below(20));
          break;
        case 2:
          text.insert(at, 1, bytes[below(bytes.size())]);
          break;
        case 3:
          text[at] = bytes[below(bytes.size())];
          break;
        default:  // a piece of another rulebook
          const std::string& other = samples[below(samples.size())];
          if (!other.empty()) text.insert(at, other.substr(below(other.size()), below(200)));
      }
    }
    const Parsed parsed = ParseText(text);
    const std::string fault = FaultOf(parsed);
    INFO(text);
    CAPTURE(fault);
    REQUIRE(fault.empty());
  }
}

TEST_CASE("what is nested too deeply is one diagnostic") {
  const std::vector<std::string> texts = {
      "measure m = " + Repeat("(", 200'000),
      "measure m = sum of r.a where " + Repeat("(", 200'000),
      "competency c { 2 people pass " + Repeat("(", 200'000),
      "competency c { x at least 1 if " + Repeat("(", 200'000),
      "set s = <" + Repeat("any of <", 200'000),
      "competency c { " + Repeat("either { ", 200'000),
      "competency c { " + Repeat("all of { ", 200'000),
      "competency c { " + Repeat("2 people { ", 200'000),
      "competency c { metric m up to 5 points { " + Repeat("the higher of { ", 200'000),
  };
  for (const std::string& text : texts) {
    const Parsed parsed = ParseText(text);
    INFO(text.substr(0, 60) << "\n" << parsed.Diagnostics());
    REQUIRE(parsed.emitter.diagnostics().size() == 1);
    CHECK(parsed.emitter.diagnostics()[0].kind == Kind::limit);
    CHECK(parsed.emitter.diagnostics()[0].message ==
          "braces, parentheses and lists inside each other deeper than 200");
  }
  const std::size_t allowed = kMaxNesting;
  CHECK(ParseText("measure m = " + Repeat("(", allowed) + "1" + Repeat(")", allowed) + ";")
            .Diagnostics()
            .empty());
}

TEST_CASE("long garbage is read in one pass") {
  // Seconds even in a debug build; a pass for each mistake would take hours.
  std::mt19937 random(7);
  const std::string alphabet = "abcdefgh {};<>()\n\t\"#0123456789-.,$";
  std::string noise;
  for (int i = 0; i < 5'000'000; ++i) noise += alphabet[random() % alphabet.size()];
  const std::vector<std::string> texts = {
      noise,
      Repeat("{", 1'000'000),
      Repeat("}", 1'000'000),
      Repeat("} ", 500'000),
      Repeat("exam\n", 200'000),
      Repeat("exam X \"x\"\n", 200'000),
      Repeat("competency x {\n", 200'000),
      Repeat("\"", 1'000'000),
      Repeat(" ", 1'000'000) + "x",
      Repeat("a", 1'000'000),
      "set s = <" + Repeat("A-1, ", 200'000) + "B C>;",
      "competency c { level l { x " + Repeat("{ } or ", 200'000),
      Repeat("# c\n", 500'000),
  };
  for (const std::string& text : texts) {
    const Parsed parsed = ParseText(text);
    CHECK(parsed.emitter.diagnostics().size() <= kMaxErrorsShown + 1);
  }
}

TEST_CASE("a list of a million credentials parses") {
  std::string text = "set s = <";
  for (int i = 0; i < 1'000'000; ++i) text += "A-" + std::to_string(i) + ",";
  text += ">;";
  const Parsed parsed = ParseText(text);
  CHECK(parsed.Diagnostics().empty());
  CHECK(parsed.tree.nodes.size() == 1'000'004);
}

TEST_CASE("reading stops at the thousandth mistake") {
  const Parsed parsed = ParseText(Repeat("exam;\n", 5000));
  const std::vector<Diagnostic>& all = parsed.emitter.diagnostics();
  REQUIRE(all.size() == kMaxErrorsShown + 1);
  CHECK(all.back().kind == Kind::too_many_mistakes);
  CHECK(all.back().message ==
        "more mistakes than the 1000 shown; the rest of the file was not read");
  CHECK(parsed.file.PositionOf(all.back().span.begin).line == 1000);
  CHECK(FaultOf(parsed).empty());
}

TEST_CASE("a file above the limit is read up to there") {
  std::string text = "exam A;\n";
  text += "#" + std::string(kMaxPolicyFileBytes, 'x');
  const Parsed parsed = ParseText(std::move(text));
  REQUIRE(parsed.emitter.diagnostics().size() == 1);
  CHECK(parsed.emitter.diagnostics()[0].message == "a file of more than 64 MB");
  CHECK(parsed.emitter.diagnostics()[0].hint == "split it: a rulebook can be many files");
  CHECK(parsed.tree.nodes.size() == 4);
}

}  // namespace
}  // namespace attain
