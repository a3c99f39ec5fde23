// Explanations of each kind of statement, met, not met and undecided: as data and for people.
#include <string>

#include "explained.h"
#include "golden.h"

using namespace attain;

namespace {

void CheckExplanations(const std::string& name) {
  const std::string path = "tests/golden/explain/" + name;
  const Explained explained({{name + ".policy", ReadWholeFile(path + ".policy")}},
                            *ParseDate("2018-06-30"));
  std::string lines, text;
  for (std::uint32_t partner = 0; partner < explained.batch->size(); ++partner) {
    lines += explained.Line(partner) + "\n";
    text += explained.TextOf(partner);
  }
  CheckGolden(path + ".jsonl", lines);
  CheckGolden(path + ".txt", text);
}

}  // namespace

TEST_CASE("explanations of amounts and facts") { CheckExplanations("amounts"); }
TEST_CASE("explanations of people") { CheckExplanations("people"); }
TEST_CASE("explanations of groups, references and options") { CheckExplanations("groups"); }
TEST_CASE("explanations of points") { CheckExplanations("points"); }
TEST_CASE("explanations of passes that do not count") { CheckExplanations("uncounted"); }
