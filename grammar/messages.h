// What is expected at each point where the grammar commits, in words: "expected WHAT". A commitment
// without a message does not compile (src/syntax/parser.cpp).
#pragma once

#include <array>

#include "grammar/expected.h"
#include "grammar/grammar.h"

namespace attain::grammar {

namespace words {
using W = std::string_view;
inline constexpr auto declaration = std::to_array<W>(
    {"exam", "assessment", "certification", "set", "kind", "fact", "records", "measure",
     "competency", "designation", "specialization", "check", "example", "partner"});
inline constexpr auto clause = std::to_array<W>(
    {"available", "registration", "retired", "accepted", "replaced", "earned", "url"});
inline constexpr auto award =
    std::to_array<W>({"level", "option", "metric", "check", "url", "note", "either", "attains",
                      "score", "every", "people", "person", "another", "partner"});
inline constexpr auto statement =
    std::to_array<W>({"note", "either", "attains", "score", "every", "another", "people", "person",
                      "partner", "the", "all"});
inline constexpr auto type = std::to_array<W>({"yes", "number", "money", "date", "text", "one"});
inline constexpr auto comparison = std::to_array<W>(
    {"at least", "at most", "more than", "less than", "at", "more", "less", "is", "least", "most"});
inline constexpr auto amount = std::to_array<W>({"if", "points", "and", "or", "otherwise"});
inline constexpr auto people = std::to_array<W>(
    {"people", "person", "individual", "individuals", "of", "must", "pass", "passes", "hold",
     "holds", "have", "has", "complete", "completes", "obtain", "obtains", "each", "also"});
inline constexpr auto verb =
    std::to_array<W>({"pass", "passes", "hold", "holds", "have", "has", "complete", "completes",
                      "obtain", "obtains", "must", "also", "each"});
inline constexpr auto relation = std::to_array<W>({"the", "same", "other", "another", "different"});
inline constexpr auto credential = std::to_array<W>({"any", "all", "one", "at"});
inline constexpr auto list = std::to_array<W>({"any", "all", "one", "of"});
inline constexpr auto window =
    std::to_array<W>({"trailing", "last", "full", "months", "month", "days", "day"});
inline constexpr auto continued =
    std::to_array<W>({"and", "or", "if", "in", "where", "until", "effective", "from", "of",
                      "points", "ending", "dated"});
inline constexpr auto points_line = std::to_array<W>({"only", "the", "points", "point"});
inline constexpr auto per = std::to_array<W>({"people", "person", "whole"});
inline constexpr auto datum = std::to_array<W>({"person", "people", "expect", "unknown", "is"});
inline constexpr auto outcome = std::to_array<W>({"met", "not", "cannot", "is"});
inline constexpr auto least_or_most = std::to_array<W>({"least", "most"});
}  // namespace words

/// The message of a rule that stands in a must: none unless given below.
template <typename Rule>
inline constexpr Expected message = {};

#define ATTAIN_EXPECTED(rule, ...) \
  template <>                      \
  inline constexpr Expected message<rule> = {__VA_ARGS__};

// These never fail; PEGTL asks for the message nevertheless.
template <typename... Rules>
inline constexpr Expected message<p::opt<Rules...>> = {"nothing"};
template <typename... Rules>
inline constexpr Expected message<p::star<Rules...>> = {"nothing"};
ATTAIN_EXPECTED(sp, "nothing")

// Every keyword that stands in a must is its own message.
#define RESERVED(word)                                           \
  namespace words {                                              \
  inline constexpr auto just_##word = std::to_array<W>({#word}); \
  }                                                              \
  ATTAIN_EXPECTED(kw_##word, "`" #word "`", words::just_##word)
#define FREE(word) RESERVED(word)
#include "grammar/keywords.def"
#undef RESERVED
#undef FREE

// --- keywords that people leave out
ATTAIN_EXPECTED(of_list, "`of` and a list", words::list, Expected::Sort::thing,
                "write `any of`, `all of` or `at least 2 of`")
ATTAIN_EXPECTED(full_span, "`full months`", words::window, Expected::Sort::thing,
                "write it like `in the trailing 12 months`, or `in the last 12 full months` for "
                "calendar months")
ATTAIN_EXPECTED(at_least_people, "`least`", words::just_least, Expected::Sort::thing,
                "a number of people is always the least number")

// --- the rulebook
ATTAIN_EXPECTED(p::eof, "the end of the file")
ATTAIN_EXPECTED(declaration, "a declaration, such as `exam`, `set`, `measure` or `competency`",
                words::declaration)

// --- symbols
ATTAIN_EXPECTED(equals, "`=`", words::continued)
ATTAIN_EXPECTED(colon, "`:` and a type")
ATTAIN_EXPECTED(open_angle, "a list `<…>`")
ATTAIN_EXPECTED(close_angle, "`,` or `>`")
ATTAIN_EXPECTED(list_end, "`,` or `>`", words::list)
ATTAIN_EXPECTED(close_parenthesis, "`)`", words::continued)
template <typename Follow>
inline constexpr Expected message<semicolon<Follow>> = {"`;`", words::continued,
                                                        Expected::Sort::end_of_item};
ATTAIN_EXPECTED(end_declaration, "`;`", words::continued, Expected::Sort::end_of_item)
ATTAIN_EXPECTED(end_field, "`;`", words::continued, Expected::Sort::end_of_item)
ATTAIN_EXPECTED(end_statement, "`;`", words::continued, Expected::Sort::end_of_item)
ATTAIN_EXPECTED(end_points_line, "`;`", words::continued, Expected::Sort::end_of_item)
ATTAIN_EXPECTED(end_datum, "`;`", words::datum, Expected::Sort::end_of_item)
ATTAIN_EXPECTED(end_row, "`,` or `;`", {}, Expected::Sort::end_of_item,
                "a comma stands between cells, and `;` at the end of a row")
ATTAIN_EXPECTED(fields, "`{` and the fields of the table", words::continued)
ATTAIN_EXPECTED(level_body, "`{` and the requirements of the level", words::continued)
ATTAIN_EXPECTED(option_body, "`{` and the levels or requirements of the option", words::continued)
ATTAIN_EXPECTED(award_body, "`{` and the levels or requirements", words::continued)
ATTAIN_EXPECTED(example_body, "`{` and what the partner has", words::continued)
ATTAIN_EXPECTED(partner_body, "`{` and what the partner has", words::continued)
ATTAIN_EXPECTED(block, "`{` and a group of requirements")
ATTAIN_EXPECTED(points_block, "`{` and the lines that give points")
ATTAIN_EXPECTED(point_group, "`{` and the lines that give points")

// --- names and values
ATTAIN_EXPECTED(name, "a name", {}, Expected::Sort::name)
ATTAIN_EXPECTED(new_name, "a name", {}, Expected::Sort::name)
ATTAIN_EXPECTED(names, "a name", {}, Expected::Sort::name)
ATTAIN_EXPECTED(expected_row, "the name of a competency", {}, Expected::Sort::name)
ATTAIN_EXPECTED(code, "the code of a credential", {}, Expected::Sort::code)
ATTAIN_EXPECTED(new_code, "the code of the credential", {}, Expected::Sort::code)
ATTAIN_EXPECTED(member, "a table and its field, such as `revenue.amount`")
ATTAIN_EXPECTED(date, "a date, such as `2017-12-31` or `2018-01`")
ATTAIN_EXPECTED(number, "a number")
ATTAIN_EXPECTED(string, "a text in quotes")
ATTAIN_EXPECTED(currency, "a currency, such as `USD`")
ATTAIN_EXPECTED(value, "a value")
ATTAIN_EXPECTED(values, "a value")
ATTAIN_EXPECTED(signed_value, "a value")
ATTAIN_EXPECTED(money_or_number, "an amount or a number")
ATTAIN_EXPECTED(points, "`points`", words::amount)
ATTAIN_EXPECTED(months, "`months`", words::window)
ATTAIN_EXPECTED(months_or_days, "`months` or `days`", words::window)

// --- declarations
ATTAIN_EXPECTED(clause, "a clause, such as `retired 2017-12-31` or `accepted until 2018-12-31`",
                words::clause)
ATTAIN_EXPECTED(credential_list, "a list `<…>` of credentials", {}, Expected::Sort::thing,
                "write it like `<MB2-714, MB2-713>`")
ATTAIN_EXPECTED(list_or_set, "a list `<…>` or the name of a set")
ATTAIN_EXPECTED(item, "the code of a credential", words::credential, Expected::Sort::code)
ATTAIN_EXPECTED(next_item, "the code of a credential", words::credential, Expected::Sort::code)
ATTAIN_EXPECTED(others_word, "`others`", words::just_others, Expected::Sort::thing,
                "values are parted by commas; only `or others` may follow them")
ATTAIN_EXPECTED(one_of, "`one of` and the values", words::type)
ATTAIN_EXPECTED(
    type, "a type: `yes or no`, `number`, `money in USD`, `date`, `text`, `one of …` or a kind",
    words::type)
ATTAIN_EXPECTED(expression, "a value to compute, such as `sum of revenue.amount`")
ATTAIN_EXPECTED(primary, "a name, a number or an amount", {}, Expected::Sort::operand)
ATTAIN_EXPECTED(product, "a name, a number or an amount", {}, Expected::Sort::operand)
ATTAIN_EXPECTED(window_span, "`trailing` or `last`", words::window)

// --- conditions
template <typename Rule>
inline constexpr Expected message<nested<Rule>> = message<Rule>;
ATTAIN_EXPECTED(not_or, "", {}, Expected::Sort::and_or)
ATTAIN_EXPECTED(not_and, "", {}, Expected::Sort::and_or)
ATTAIN_EXPECTED(chain, "a credential, or `any of` and a list", words::credential,
                Expected::Sort::code)
ATTAIN_EXPECTED(chain_term, "a credential, or `any of` and a list", words::credential,
                Expected::Sort::code)
ATTAIN_EXPECTED(filter, "a test of a field, such as `product is crm-online`")
ATTAIN_EXPECTED(filter_term, "a test of a field, such as `product is crm-online`")
ATTAIN_EXPECTED(case_condition, "a condition on a fact, such as `market is developed`")
ATTAIN_EXPECTED(case_term, "a condition on a fact, such as `market is developed`")
ATTAIN_EXPECTED(comparison, "`is`, `at least`, `at most`, `more than` or `less than`",
                words::comparison, Expected::Sort::comparison)
ATTAIN_EXPECTED(least_or_most, "`least` or `most`", words::least_or_most)
ATTAIN_EXPECTED(condition, "a verb, such as `pass` or `hold`", words::people)

// --- requirements
ATTAIN_EXPECTED(
    statement,
    "a requirement, such as `revenue at least $100,000;` or `2 people pass any of exams;`",
    words::statement)
ATTAIN_EXPECTED(option_member, "a level or a requirement", words::award)
ATTAIN_EXPECTED(award_member, "an option, a level or a requirement", words::award)
ATTAIN_EXPECTED(requirement, "`at least`, `at most`, `more than`, `less than` or `is`",
                words::comparison, Expected::Sort::comparison)
ATTAIN_EXPECTED(amounts, "an amount")
ATTAIN_EXPECTED(next_amount, "`otherwise`, or an amount and its `if`", words::amount)
ATTAIN_EXPECTED(attained, "the name of a competency", {}, Expected::Sort::name)
ATTAIN_EXPECTED(ref, "the name of a level", {}, Expected::Sort::name)
ATTAIN_EXPECTED(least_points, "`at least` or `more than`", words::comparison)

ATTAIN_EXPECTED(or_blocks, "`or` and the other group", words::just_or)

// --- people
ATTAIN_EXPECTED(same_or_other, "`same` or `other`", words::relation)
ATTAIN_EXPECTED(at_least_who, "how many people", words::relation, Expected::Sort::count)
ATTAIN_EXPECTED(whom_of_relation, "how many people", words::relation, Expected::Sort::count)
ATTAIN_EXPECTED(people_line_in_team,
                "a line about people, such as `1 person must pass any of exams;`", words::relation)
ATTAIN_EXPECTED(them_or_the_number, "`them`, or `the` and a number")
ATTAIN_EXPECTED(who, "how many people", words::relation, Expected::Sort::count)
ATTAIN_EXPECTED(team_or_condition, "`{`, or a verb such as `pass` or `hold`", words::people)

// --- points
ATTAIN_EXPECTED(or_groups, "`or` and the other group", words::just_or)
ATTAIN_EXPECTED(metric_body, "`up to` and the most points, or `not applicable`")
ATTAIN_EXPECTED(points_line,
                "a line that gives points, such as `1 point for each $1,250 of revenue;`",
                words::points_line)
ATTAIN_EXPECTED(per, "`people who …`, or an amount `of` a measure", words::per)

// --- examples
ATTAIN_EXPECTED(field, "a field, such as `amount: money in USD;`", {}, Expected::Sort::name)
ATTAIN_EXPECTED(datum, "what the partner has, such as `person ana passes MB2-713;`", words::datum)
ATTAIN_EXPECTED(example_member, "what the partner has, or `expect`", words::datum)
ATTAIN_EXPECTED(row, "a row, such as `product crm-online, amount $120,000;`")
ATTAIN_EXPECTED(cell, "a field and its value")
ATTAIN_EXPECTED(person_verb, "a verb, such as `passes`, or `unknown`", words::people)
ATTAIN_EXPECTED(passes, "the code of a credential", {}, Expected::Sort::code)
ATTAIN_EXPECTED(pass, "the code of a credential", {}, Expected::Sort::code)
ATTAIN_EXPECTED(outcome, "`met`, `not met`, `cannot tell` or `is … points`", words::outcome,
                Expected::Sort::outcome)

}  // namespace attain::grammar
