#include "syntax/expectations.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

namespace attain {
namespace {

std::string Words(std::string_view text) {
  std::string all;
  for (const std::string_view word : ExpectedBehind(text).words)
    all += (all.empty() ? "" : " ") + std::string(word);
  return all;
}

TEST_CASE("the words that can stand behind a text") {
  struct Case {
    std::string_view text, words;
  };
  const Case cases[] = {
      {"",
       "exam assessment certification set kind fact records measure competency designation "
       "specialization check example partner"},
      {"exam ", ""},
      {"exam A-1 \"x\", ", "available registration retired accepted replaced earned url"},
      {"set s = <", "any one all at"},
      {"competency c { level l { ",
       "note either at all attains score every partner is the another people person individuals "
       "individual"},
      {"competency c { the ", "same other"},
      {"competency c { 1 person passes A ", "and or"},
      {"competency c { 1 person passes A and B ", "and"},
      {"measure m = sum of r.f in the ", "trailing last"},
      {"fact f: ", "yes number money date text one"},
      {"fact f: one of a, ", "or yes no"},
      {"example \"e\" as of 2018-01-01 { expect c ", "met not cannot is"},
      {"designation d { metric m up to 5 points { 5 points for each ",
       "people person individuals individual whole"},
  };
  for (const Case& one : cases) {
    INFO(one.text);
    CHECK(Words(one.text) == one.words);
  }
}

TEST_CASE("the names that can stand behind a text") {
  struct Case {
    std::string_view text;
    std::vector<Slot> slots;
  };
  const Case cases[] = {
      {"exam ", {Slot::new_name}},
      {"exam A, replaced by ", {Slot::credential}},
      {"set s = <A, ", {Slot::list_item}},
      {"set s = <A, any of ", {Slot::set}},
      {"fact f: ", {Slot::kind}},
      {"fact f: money in ", {Slot::currency}},
      {"records r dated by ", {Slot::own_field}},
      {"measure m = ", {Slot::operand}},
      {"measure m = count of ", {Slot::table}},
      {"measure m = sum of r.", {Slot::member_field}},
      {"measure m = sum of r.f where f is ", {Slot::value}},
      {"measure m = sum of r.f where not ", {Slot::filter_field}},
      {"competency c { ", {Slot::subject}},
      {"competency c { is not ", {Slot::yes_no_fact}},
      {"competency c { x at least 5 if y is any of <", {Slot::value}},
      {"competency c { 1 person passes ", {Slot::credential}},
      {"competency c { attains ", {Slot::level, Slot::award}},
      {"competency c { attains gold in ", {Slot::award}},
      {"example \"e\" as of 2018-01-01 { ", {Slot::datum}},
      {"example \"e\" as of 2018-01-01 { r { a 5, ", {Slot::cell}},
      {"example \"e\" as of 2018-01-01 { expect c ", {Slot::expectation}},
  };
  for (const Case& one : cases) {
    INFO(one.text);
    CHECK(ExpectedBehind(one.text).slots == one.slots);
  }
}

TEST_CASE("a text that ends in a number, or leaves the grammar before its end") {
  CHECK(ExpectedBehind("competency c { at least ").understood);
  CHECK_FALSE(ExpectedBehind("exam ; ").understood);
  CHECK_FALSE(ExpectedBehind("nonsense ").understood);
  CHECK_FALSE(ExpectedBehind("measure m = " + std::string(100'000, '(')).understood);
}

}  // namespace
}  // namespace attain
