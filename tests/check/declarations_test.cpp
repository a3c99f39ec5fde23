// What the rulebook holds after declarations are checked, and what only shows across files or at
// size.
#include <fmt/format.h>
#include <catch2/catch.hpp>

#include "base/limits.h"
#include "checked.h"

namespace attain {
namespace {

TEST_CASE("names are found in all files, in any order") {
  const Checked checked = CheckTexts({"set crm = <MB2-706>;", "exam MB2-706 \"Deployment\";"});
  CHECK(Lines(checked) == "");
  CHECK(checked.rulebook.sets.size() == 1);
}

TEST_CASE("labels show the other file") {
  const Checked checked = CheckTexts({"fact market: text;", "fact market: number;"});
  CHECK(Lines(checked) ==
        "A0102 error 2:1:6-1:12 `market` is declared twice | take one of the two out, or give it "
        "another name\n"
        "  1:6-1:12 it is first declared here, as a fact\n");
}

TEST_CASE("codes are found without regard to case, competencies by their name") {
  const Checked checked = CheckTexts({"exam MB2-706 \"Deployment\";"});
  const Rulebook& rulebook = checked.rulebook;
  const CredentialId id = rulebook.FindCredential("mb2-706");
  REQUIRE(id.valid());
  CHECK(rulebook.text(rulebook.credentials[id].code) == "MB2-706");
  CHECK(rulebook.text(rulebook.credentials[id].title) == "Deployment");
  CHECK(!rulebook.FindCredential("MB2-707").valid());
  CHECK(!rulebook.FindAward("MB2-706").valid());
}

TEST_CASE("dates of clauses: a month begins on its first day and ends on its last") {
  const Checked checked =
      CheckTexts({"exam A \"a\", available from 2018-02, registration closes 2018-03, retired "
                  "2018-04, accepted until 2020-02 if passed by 2018-04;"});
  CHECK(Lines(checked) == "");
  const Credential& a = checked.rulebook.credentials[CredentialId{0}];
  CHECK(FormatDate(*a.available_from) == "2018-02-01");
  CHECK(FormatDate(*a.registration_closes) == "2018-03-31");
  CHECK(FormatDate(*a.retired) == "2018-04-30");
  CHECK(FormatDate(*a.accepted_until) == "2020-02-29");
  CHECK(FormatDate(*a.passed_by) == "2018-04-30");
}

TEST_CASE("a version without until lasts until the day before the next one") {
  const Checked checked =
      CheckTexts({"exam A \"a\"; exam B \"b\";\n"
                  "set s effective from 2018-01 = <B>;\n"
                  "set s effective from 2016-01 until 2016-12 = <A>;\n"
                  "set s effective from 2017-01 = <A, B>;\n"});
  CHECK(Lines(checked) == "");
  const Rulebook& rulebook = checked.rulebook;
  std::string periods;
  for (const SetVersion& version : rulebook.set_versions[rulebook.sets[SetId{0}].versions]) {
    const bool has_end = version.period.until != Date::Max();
    periods += fmt::format("{}..{} {} items\n", FormatDate(version.period.from),
                           has_end ? FormatDate(version.period.until) : "", version.items.size);
  }
  CHECK(periods ==
        "2016-01-01..2016-12-31 1 items\n"
        "2017-01-01..2017-12-31 2 items\n"
        "2018-01-01.. 1 items\n");
}

TEST_CASE("measures know their unit, whatever the order of their lines") {
  const Checked checked =
      CheckTexts({"measure c = b / a;\n"
                  "measure b = 2 * a;\n"
                  "measure a = sum of sales.amount;\n"
                  "records sales { amount: money in EUR; }\n"});
  CHECK(Lines(checked) == "");
  const Rulebook& rulebook = checked.rulebook;
  const auto type_of = [&](std::uint32_t i) -> const ValueType& {
    return rulebook.types[rulebook.measures[MeasureId{i}].type];
  };
  CHECK(type_of(0).kind == TypeKind::number);
  CHECK(type_of(1).kind == TypeKind::money);
  CHECK(rulebook.text(type_of(2).currency) == "EUR");
}

TEST_CASE("a chain of references has a limit, and the links beyond it are cut") {
  std::string text = "exam A \"a\";\nset s0 = <A>;\n";
  for (std::size_t i = 1; i <= kMaxChain + 5; ++i) {
    text += fmt::format("set s{} = <s{}>;\n", i, i - 1);
  }
  const Checked checked = CheckTexts({text});
  const auto line = kMaxChain + 3;
  CHECK(Lines(checked) ==
        fmt::format("A0902 error {}:5-{}:10 `s1001` contains others through a chain of more than "
                    "1000 references\n",
                    line, line));
}

TEST_CASE("references that multiply from step to step have a limit, told where it is passed") {
  const auto ladder = [](std::string text, std::string_view step) {
    for (int i = 1; i <= 40; ++i) text += fmt::format(fmt::runtime(step), i, i - 1) + "\n";
    return Lines(CheckTexts({text}));
  };
  const std::string many =
      " others through more than 1000000 references, each followed as often as it is met\n";
  CHECK(ladder("fact a: number; measure m-0 = a;\n", "measure m-{0} = m-{1} + m-{1};") ==
        "A0902 error 20:9-20:13 `m-19` is computed from" + many);
  CHECK(ladder("exam A; set s-0 = <A>;\n", "set s-{0} = <all of s-{1}, any of s-{1}>;") ==
        "A0902 error 20:5-20:9 `s-19` contains" + many);
  CHECK(ladder("exam A-0;\n", "certification A-{0}, earned by passing A-{1} and A-{1};") ==
        "A0902 error 21:15-21:19 `A-20` depends on" + many);
  CHECK(
      ladder("exam A; fact f: yes or no; competency c-0 { 1 person passes A; }\n",
             "competency c-{0} {{ attains c-{1}; either {{ attains c-{1}; }} or {{ is f; }} }}") ==
      "A0902 error 20:12-20:16 `c-19` needs" + many);
}

TEST_CASE("a list has a limit, nested sets included, told once") {
  std::string text;
  std::string list = "set base = <E0";
  for (int i = 0; i < 1000; ++i) text += fmt::format("exam E{} \"e\";\n", i);
  for (int i = 1; i < 1000; ++i) list += fmt::format(", E{}", i);
  text += list + ">;\nset wide = <base";
  for (int i = 0; i < 100; ++i) text += ", base";
  text += ">;\nset wider = <wide, wide>;\n";
  const Checked checked = CheckTexts({text});
  CHECK(Lines(checked) ==
        "A0902 error 1002:5-1002:9 a list has at most 100000 items, those of its sets included | "
        "split it into several, joined with `or`\n");
}

TEST_CASE("values behind a test of their field are one mistake, however many they are") {
  const Checked checked = CheckTexts(
      {"records sales { product: one of crm, office, books; amount: number; }\n"
       "measure m = count of sales where product is crm or office or books or amount at least 5;"});
  CHECK(Lines(checked) ==
        "A0109 error 2:52-2:58 `office` is a value of `product`, not a field | write `product is "
        "any of <crm, office, books>`\n");
}

TEST_CASE("a long sum has a limit") {
  std::string text = "measure m = 1";
  for (std::size_t i = 0; i <= kMaxChain; ++i) text += " + 1";
  const Checked checked = CheckTexts({text + ";\n"});
  CHECK(Lines(checked) ==
        "A0902 error 1:13-1:4018 a calculation has at most 1000 operations in a row | give parts "
        "of it names, as measures of their own\n");
}

}  // namespace
}  // namespace attain
