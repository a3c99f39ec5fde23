// Which file an explanation names.
#include <catch2/catch.hpp>

#include "explained.h"

namespace attain {
namespace {

/// Of a partner who has nothing, with these paths of the two files.
std::string TextWith(const std::string& first, const std::string& second) {
  const Explained explained({{first, "exam A-1;\ncompetency c { 1 person passes A-1; }\n"},
                             {second, "competency d {\nattains c;\n}\npartner \"p\" { }\n"}},
                            *ParseDate("2018-03-15"));
  return explained.TextOf(0);
}

std::string Expected(const std::string& first, const std::string& second) {
  return "=== p\nc: not met [c]\n  not met: 1 person: 1 short (" + first +
         ":2)\n    1 more place needs A-1; nobody fits it\n\nd: not met [d]\n  not met: attains c "
         "(" +
         second + ":2)\n    not met: c\n      not met: 1 person: 1 short (" + first +
         ":2)\n        1 more place needs A-1; nobody fits it\n\n";
}

TEST_CASE("files whose last parts are the same are named by their whole paths") {
  CHECK(TextWith("2017/x.policy", "2023/x.policy") == Expected("2017/x.policy", "2023/x.policy"));
  CHECK(TextWith("x.policy", "2023/x.policy") == Expected("x.policy", "2023/x.policy"));
  CHECK(TextWith("2017/x.policy", "2023/y.policy") == Expected("x.policy", "y.policy"));
  CHECK(TextWith("x.policy", "2023/xx.policy") == Expected("x.policy", "xx.policy"));
}

}  // namespace
}  // namespace attain
