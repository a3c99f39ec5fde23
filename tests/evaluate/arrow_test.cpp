// Verdicts of Arrow arrays: those of the same partners read and evaluated otherwise, by any number
// of threads, whatever is wrong with some of them.
#include <fmt/format.h>

#include <catch2/catch.hpp>

#include "evaluate/evaluate_arrow.h"
#include "evaluate/policy_verdicts.h"
#include "partners/arrow_partners.h"
#include "partners/random_table.h"
#include "partners/run_ids.h"

namespace attain {
namespace {

constexpr auto kNull = std::nullopt;

Rulebook Rules() {
  return RulebookOf(R"(
    exam A; exam B;
    fact amount: number;
    measure squared = amount * amount * amount * amount;
    competency c {
      level silver { at least 2 people { 1 person passes A; the other person passes B; } }
      level gold { squared at least 16; }
    })");
}

/// A partner for each of `ids`; every third has two people who pass what silver asks for. Amounts
/// go up from `amount`.
ArrowNodePtr Table(const Texts& ids, std::int64_t amount,
                   const Texts& dictionary = {"a", "B", "unused"},
                   const std::string& format = "c") {
  const auto rows = static_cast<std::int64_t>(ids.size());
  Numbers amounts, people, passes, codes;
  Texts names;
  for (std::int64_t row = 0; row < rows; ++row) {
    amounts.emplace_back(amount + row);
    people.emplace_back(row % 3 == 0 ? 2 : 1);
    for (std::int64_t i = 0; i < *people.back(); ++i) {
      names.emplace_back(fmt::format("p{}", i));
      passes.emplace_back(2);
      codes.insert(codes.end(), {2, i});
    }
  }
  const auto count = [](const auto& values) { return static_cast<std::int64_t>(values.size()); };
  const Numbers days(codes.size(), 17'000);
  auto credentials =
      RowColumn("item", count(codes), DictionaryColumn("code", codes, dictionary, format),
                NumberColumn("passed", "tdD", days));
  return RowColumn(
      "", rows, TextColumnOf("id", ids),
      RowColumn("facts", rows, NumberColumn("amount", "l", amounts)),
      ListColumn("people", people,
                 RowColumn("item", count(names), TextColumnOf("id", names),
                           ListColumn("credentials", passes, std::move(credentials)))));
}

/// "2 met not met" for each partner by number from 0, rejected ones in brackets; then the rejects.
std::string Evaluated(const std::vector<ArrowNode*>& tables, std::size_t threads) {
  const Rulebook rulebook = Rules();
  const Program program = Compile(rulebook, Date::FromParts(2018, 6, 30).value());
  const DataShape shape(rulebook);
  std::vector<const ArrowArray*> arrays;
  for (ArrowNode* const table : tables) arrays.push_back(table->Array());
  ArrowVerdicts verdicts;
  const Status done =
      EvaluateArrow(program, shape, *tables[0]->Schema(), arrays, "a table", threads, verdicts);
  if (!done) return done.message();
  std::string text;
  for (std::uint32_t i = 0; i < verdicts.columns.partners; ++i) {
    const std::string line = fmt::format("{} {} {}", i, Text(verdicts.columns.at(RowId{0}, i)),
                                         Text(verdicts.columns.at(RowId{1}, i)));
    text += verdicts.rejected[i] != 0 ? "[" + line + "]\n" : line + "\n";
  }
  for (const Reject& reject : verdicts.rejects.rejects) {
    text += fmt::format("{}:{} {} {}: expected {}; found {}\n", reject.file, reject.line,
                        reject.partner, reject.path, reject.expected, reject.found);
  }
  return text + fmt::format("{} rejected\n", verdicts.rejects.partners);
}

TEST_CASE("arrays in memory are evaluated row by row, by any number of threads") {
  Texts ids;
  std::string expected;
  for (int i = 0; i < 3000; ++i) {
    ids.emplace_back(fmt::format("P-{}", i));
    expected +=
        fmt::format("{} {} {}\n", i, i % 3 == 0 ? "met" : "not met", i >= 2 ? "met" : "not met");
  }
  const Texts front(ids.begin(), ids.begin() + 999), back(ids.begin() + 999, ids.end());
  const auto one = Table(front, 0), none = Table({}, 0), two = Table(back, 999);
  for (const std::size_t threads : {1U, 2U, 5U}) {
    CAPTURE(threads);
    CHECK(Evaluated({one.get(), none.get(), two.get()}, threads) == expected + "0 rejected\n");
  }
  CHECK(Evaluated({none.get()}, 2) == "0 rejected\n");
}

TEST_CASE("each array has a dictionary of its own") {
  const auto one = Table({"P-1"}, 0), two = Table({"P-2"}, 0, {"unused", "also", "b"}),
             three = Table({"P-3"}, 0, {"B", "A", kNull});
  const std::string rejected =
      "a table:3 P-3 people[0].credentials[0].code: expected a code: a text that is not empty; "
      "found `null`\n"
      "a table:3 P-3 people[1].credentials[0].code: expected a code: a text that is not empty; "
      "found `null`\n";
  CHECK(Evaluated({one.get(), two.get(), three.get()}, 1) ==
        "0 met not met\n1 not met not met\n[2 cannot tell cannot tell]\n" + rejected +
            "1 rejected\n");
}

TEST_CASE("indexes that are not aligned are read like others") {
  const char* const format = GENERATE("c", "s", "i", "l");
  CAPTURE(format);
  const auto table = Table({"P-1", "P-2"}, 0, {"B", "b", "A"}, format);
  const ArrowNode& people = *table->children[2]->children[0];
  people.children[1]->children[0]->children[0]->unaligned = true;
  CHECK(Evaluated({table.get()}, 1) == "0 met not met\n1 not met not met\n0 rejected\n");
}

TEST_CASE("partners who are rejected leave the others their rows") {
  const auto one = Table({"b", "c", "", kNull, "a"}, 0);
  const auto two = Table({"c", "d", "b"}, 999'999'999'990);
  const std::string expected =
      "0 met not met\n"
      "1 not met not met\n"
      "[2 cannot tell cannot tell]\n"
      "[3 cannot tell cannot tell]\n"
      "4 not met met\n"
      "[5 cannot tell cannot tell]\n"
      "[6 cannot tell cannot tell]\n"
      "[7 cannot tell cannot tell]\n"
      "a table:3  id: expected an id: a text that is not empty; found an empty text\n"
      "a table:4  id: expected an id: a text that is not empty; found `null`\n"
      "a table:6 c id: expected an id that no other partner has; found the id of line 2\n"
      "a table:7 d : expected amounts from which the value of `squared` can be computed; found the "
      "value of `squared` is too large to be computed exactly\n"
      "a table:8 b id: expected an id that no other partner has; found the id of line 1\n"
      "5 rejected\n";
  for (const std::size_t threads : {1U, 3U})
    CHECK(Evaluated({one.get(), two.get()}, threads) == expected);
}

TEST_CASE("ids that ascend in each block, and not over all, are still found twice") {
  Texts ids;
  for (int i = 0; i < 512; ++i) ids.emplace_back(fmt::format("P-{}", 1000 + i));
  const auto one = Table(ids, 0), two = Table({"P-1300", "P-1600"}, 0);
  const std::string text = Evaluated({one.get(), two.get()}, 2);
  CHECK(
      text.ends_with("[512 cannot tell cannot tell]\n513 not met not met\n"
                     "a table:513 P-1300 id: expected an id that no other partner has; found the "
                     "id of line 301\n1 rejected\n"));
}

/// With names of which RandomTable has some.
Rulebook RandomRules() {
  return RulebookOf(R"(
    exam MB2-713; exam 70-473, accepted until 2030-12-31 if passed by 2018-02-01;
    fact market: one of developed, developing;
    fact listed: yes or no;
    fact turnover: money in USD;
    competency c {
      level a { at least 2 people { 1 person passes MB2-713; the other person passes 70-473; } }
      level b { is listed; 2 people pass any of <MB2-713, 70-473>; }
      level c { turnover at least $100; 1 person passes MB2-713; }
      level d { market is developed; 1 person passes all of <MB2-713, 70-473>; }
    })");
}

std::string Line(std::uint64_t line, const VerdictColumns& columns, std::uint32_t partner) {
  std::string text = fmt::format("{}:", line);
  for (std::uint32_t row = 0; row < 4; ++row)
    text += fmt::format(" {}", Text(columns.at(RowId{row}, partner)));
  return text + "\n";
}

std::string Line(const Reject& reject) {
  return fmt::format("{} {} {}: expected {}; found {}\n", reject.line, reject.partner, reject.path,
                     reject.expected, reject.found);
}

/// Whoever counts unused names reads partners one by one.
std::string EvaluatedOneByOne(const Rulebook& rulebook, const Program& program, ArrowNode& table) {
  const DataShape shape(rulebook);
  UnusedNames unused;
  auto parser = ArrowPartnerParser::Open(shape, *table.Schema(), "a table", &unused);
  REQUIRE(parser);
  const ArrowArray* const array = table.Array();
  PartnerBatch batch(rulebook);
  std::vector<PieceOutcome> rejected;
  parser->Begin(*array);
  parser->Parse(0, array->length, 1, batch, rejected);
  RunIds ids;
  RejectList rejects;
  ids.Settle(rulebook, "a table", rejected, batch, rejects);
  VerdictColumns columns;
  Evaluator(program).Evaluate(batch, columns);
  std::string text;
  for (std::uint32_t i = 0; i < batch.size(); ++i) text += Line(batch.lines[i], columns, i);
  for (const Reject& reject : rejects.rejects) text += Line(reject);
  return text;
}

std::string EvaluatedAtOnce(const Rulebook& rulebook, const Program& program, ArrowNode& table,
                            const std::vector<const ArrowArray*>& arrays, std::size_t threads) {
  ArrowVerdicts verdicts;
  REQUIRE(EvaluateArrow(program, DataShape(rulebook), *table.Schema(), arrays, "a table", threads,
                        verdicts));
  std::string text;
  for (std::uint32_t i = 0; i < verdicts.columns.partners; ++i) {
    if (verdicts.rejected[i] == 0) text += Line(i + 1, verdicts.columns, i);
  }
  for (const Reject& reject : verdicts.rejects.rejects) text += Line(reject);
  return text;
}

std::string EvaluatedAtOnce(const Rulebook& rulebook, const Program& program, ArrowNode& table) {
  return EvaluatedAtOnce(rulebook, program, table, {table.Array()}, 1);
}

TEST_CASE("verdicts of whole columns are those of partners read one by one") {
  const Rulebook rulebook = RandomRules();
  const Program program = Compile(rulebook, Date::FromParts(2018, 6, 30).value());
  std::size_t met = 0, unknown = 0, rejected = 0;
  for (unsigned seed = 1; seed <= 60; ++seed) {
    CAPTURE(seed);
    RandomTable random(seed);
    const auto table = random.Make();
    const std::string expected = EvaluatedOneByOne(rulebook, program, *table);
    CHECK(EvaluatedAtOnce(rulebook, program, *table) == expected);
    random.Slice(*table);
    CHECK(EvaluatedAtOnce(rulebook, program, *table) == expected);
    random.Unalign(*table);
    CHECK(EvaluatedAtOnce(rulebook, program, *table) == expected);
    met += expected.find(" met met") != std::string::npos ? 1 : 0;
    unknown += expected.find("cannot tell") != std::string::npos ? 1 : 0;
    rejected += expected.find("expected") != std::string::npos ? 1 : 0;
  }
  CHECK(met > 10);
  CHECK(unknown > 10);
  CHECK(rejected > 10);
}

TEST_CASE("a table may be cut into arrays that have one dictionary or each their own") {
  const Rulebook rulebook = RandomRules();
  const Program program = Compile(rulebook, Date::FromParts(2018, 6, 30).value());
  constexpr std::int64_t kRows = 1600;
  std::size_t met = 0;
  for (unsigned seed = 1; seed <= 12; ++seed) {
    CAPTURE(seed);
    const auto table = RandomTable(seed).Make(kRows), turned = RandomTable(seed, true).Make(kRows);
    const std::string expected = EvaluatedOneByOne(rulebook, program, *table);
    // The longer array has two blocks.
    const std::int64_t cut = seed % 2 == 0 ? 400 : 1200;
    ArrowArray front = *table->Array();
    front.length = cut;
    for (ArrowNode* const other : {table.get(), turned.get()}) {
      ArrowArray back = *other->Array();
      back.offset += cut;
      back.length -= cut;
      CHECK(EvaluatedAtOnce(rulebook, program, *table, {&front, &back}, 3) == expected);
    }
    met += expected.find(" met met") != std::string::npos ? 1 : 0;
  }
  CHECK(met > 4);
}

TEST_CASE("arrays that are none of partners are refused by their column") {
  const auto table = RowColumn("", 0, NumberColumn("id", "l", {}));
  CHECK(Evaluated({table.get()}, 2) ==
        "the column `id` has the format `l`; expected texts (utf8 or large utf8)");
}

}  // namespace
}  // namespace attain
