// Comments that silence lint: what they are about does not depend on where lines are broken.
#include <filesystem>

#include "format/format.h"
#include "linted.h"
#include "tests/golden.h"

namespace attain {
namespace {

/// What lint says, without the places.
std::vector<std::string> Said(const std::string& text) {
  std::vector<std::string> said;
  const Linted linted = LintText("text", text);
  for (const Diagnostic& one : linted.emitter.diagnostics())
    said.push_back(std::string(InfoOf(one.kind).code) + " " + one.message);
  std::sort(said.begin(), said.end());
  return said;
}

std::string Formatted(const std::string& text) {
  Emitter errors;
  const SourceFile file("text", text);
  const SyntaxTree tree = Parse(file, FileId{0}, errors);
  return Apply(file.text, Format(file, tree));
}

const std::string kDeclarations = R"(
fact market: one of developed, developing;
fact revenue: money in USD;
exam A-111111111111; exam A-222222222222; exam A-333333333333; exam A-444444444444;
exam A-0, accepted until 2016-12-31;
records sales dated by day {
    amount: money in USD;
    day: date;
    product: one of aaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbb, ccccccccccccccccccc, ddddddddddddd;
}
)";

TEST_CASE("formatting leaves every `allow` comment at what it silences") {
  for (const std::string text : {
           "# attain: allow A1121 because all count\n"
           "measure m = sum of sales.amount where product is any of <aaaaaaaaaaaaaaaaa, "
           "bbbbbbbbbbbbbbbbbbbb, ccccccccccccccccccc>;\ncompetency crm { m at least $5; }",
           "measure m = (sum of sales.amount where product is aaaaaaaaaaaaaaaaa) + (sum of "
           "sales.amount where product is bbbbbbbbbbbbbbbbbbbb); # attain: allow A1121 because all "
           "count\ncompetency crm { m at least $5; }",
           "competency crm effective from 2017-07 {\n"
           "    # attain: allow A1117 because the page of the past lists it\n"
           "    1 person passes any of <A-111111111111, A-222222222222, A-0, A-333333333333, "
           "A-444444444444>;\n}",
           "competency crm effective from 2017-07 {\n"
           "    1 person passes any of <A-111111111111,\n"
           "        A-0, # attain: allow A1117 because the page of the past lists it\n"
           "A-333333333333>;\n}",
           "competency crm {\n    2 people must pass A-111111111111 or A-222222222222 or "
           "A-333333333333 or A-444444444444; # attain: allow A1114 because the page says so\n}",
           "competency crm {\n    # attain: allow A1114 because we like it\n    at least 4 people "
           "{ "
           "2 people pass A-111111111111 or A-222222222222; another 2 people pass "
           "A-222222222222; }\n}",
           "competency crm {\n    # attain: allow A1114 because we like it\n    either { 2 people "
           "pass A-111111111111 or A-222222222222; } or { 3 people pass A-222222222222 or "
           "A-333333333333; }\n}",
           "competency crm {\n    either { 3 people pass A-333333333333; } or { 2 people pass "
           "A-111111111111 or A-222222222222; } # attain: allow A1114 because we like it\n}",
           "competency crm { level silver { revenue at least $20; } level gold { revenue at least "
           "$15; } } # attain: allow A1115 because it says so\n",
           "competency crm { level silver { revenue at least $20; }\n"
           "level gold { revenue at least $15; } # attain: allow A1115 because it says so\n}",
           "competency crm { level silver { revenue at least $20; }\n"
           "level gold { # attain: allow A1115 because it says so\nrevenue at least $15; } }",
           "competency crm { revenue at least $1;\n"
           "at least 2 people { # attain: allow A1123 because we like it\n"
           "2 people pass A-111111111111; } }",
       }) {
    INFO(text);
    CHECK(Said(kDeclarations + text) == std::vector<std::string>());
    CHECK(Said(Formatted(kDeclarations + text)) == std::vector<std::string>());
  }
}

TEST_CASE("an `allow` comment silences what it precedes or ends, and nothing beside it") {
  const auto kinds_of = [](const std::string& text) { return Said(kDeclarations + text).size(); };
  // the comment is about the first of two competencies, of two statements, of two items
  CHECK(kinds_of("# attain: allow A1115 because it says so\n"
                 "competency a { level silver { revenue at least $20; } level gold { revenue at "
                 "least $15; } }\ncompetency b { level silver { revenue at least $20; } level gold "
                 "{ revenue at least $15; } }") == 1);
  CHECK(kinds_of("competency a {\n2 people pass A-111111111111 or A-222222222222;"
                 "# attain: allow A1114 because of this\n"
                 "another 2 people pass A-111111111111 or A-222222222222; }") == 1);
  CHECK(kinds_of("exam A-00, accepted until 2016-12-31;\n"
                 "competency a effective from 2017-07 {\n1 person passes any of <A-00,\nA-0, "
                 "# attain: allow A1117 because of this\nA-111111111111>; }") == 1);
}

TEST_CASE("no `allow` comment of the golden files is left without its place by formatting") {
  const auto of_comments = [](const std::string& text) {
    std::vector<std::string> said = Said(text);
    std::erase_if(said, [](const std::string& one) { return !one.starts_with("A110"); });
    return said;
  };
  for (const auto& entry : std::filesystem::directory_iterator("tests/golden/lint")) {
    if (entry.path().extension() != ".policy") continue;
    INFO(entry.path());
    const std::string text = ReadWholeFile(entry.path().string());
    CHECK(of_comments(Formatted(text)) == of_comments(text));
  }
}

}  // namespace
}  // namespace attain
