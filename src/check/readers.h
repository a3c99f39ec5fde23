// Phrases that stand in several places of the language, read into the rulebook. Where a phrase is
// wrong the reader has said so and gives nothing (nullopt, none()); readers never stop at the first
// mistake inside a phrase.
#pragma once

#include <optional>
#include <string_view>

#include "check/checker.h"

namespace attain {

// ------------------------------------------------------------------------------------- dates
/// A Date node as the first day (`2018-01` is 2018-01-01) or the last day (2018-01-31) that it
/// means.
std::optional<Date> ReadStart(Checker& checker, Node date);
std::optional<Date> ReadEnd(Checker& checker, Node date);
/// A Date node that must be a full day.
std::optional<Date> ReadDay(Checker& checker, Node date);
/// A Period node as written: `until` is nullopt when it is not written. Says when until is before
/// from.
struct WrittenPeriod {
  Date from;
  std::optional<Date> until;
};
std::optional<WrittenPeriod> ReadPeriod(Checker& checker, Node period);

// ----------------------------------------------------------------------------------- numbers
/// A Number node: at most 15 digits before the point and 6 behind it.
std::optional<Fraction> ReadNumber(Checker& checker, Node number);
/// A Number node that must be whole and within [least, most]; `what` names it: "a number of
/// people".
std::optional<std::int64_t> ReadCount(Checker& checker, Node number, std::string_view what,
                                      std::int64_t least, std::int64_t most);
struct MoneyAmount {
  Fraction amount;
  std::string_view currency;  ///< `$` is USD
};
/// A Money node: at most 15 digits before the point and 4 behind it.
std::optional<MoneyAmount> ReadMoney(Checker& checker, Node money);

// ------------------------------------------------------------------------------------ values
/// A VALUE node of a rule as a value of `type`; `of` names what has the type ("market"), for the
/// messages. A date must be a full day; a value that a one-of type does not list is an error, with
/// or without `others`.
std::optional<Value> ReadValue(Checker& checker, Node value, TypeId type, std::string_view of);
/// Whether `value`, where an amount or a date is asked for, names a fact, a measure or a field of
/// `table`: no comparison is with one of these. That is reported, with the way out.
bool ReportNoValue(Checker& checker, Node value, TypeId type, std::string_view of, TableId table,
                   std::string way_out);
/// An Expect node of an example of day `as_of`; none where it names nothing (diagnosed).
std::optional<Expectation> ReadExpectation(Checker& checker, Node expect,
                                           std::optional<Date> as_of);
/// A VALUE node of an example or partner, where a Negative node may stand before it, and a one-of
/// type with `others` admits what it does not list.
std::optional<Value> ReadSampleValue(Checker& checker, Node value, TypeId type, std::string_view of,
                                     bool negative);
/// "yes or no", "a number", "money in USD", "one of `a`, `b`" …
std::string DescribeType(const Checker& checker, TypeId type);
/// Whether at least, at most, more than and less than make sense: number, money, date.
bool IsOrdered(TypeKind kind);
/// Is, IsNot, IsAnyOf, IsNotAnyOf, AtLeast, AtMost, MoreThan, LessThan; is and is not stand for the
/// lists too.
Test TestOf(NodeKind kind);

// -------------------------------------------------------------------- conditions on a person
/// A CHAIN, or the Condition around it; none() when nothing of it could be read. Says "any or all?"
/// where a set is named without a quantity.
ConditionId ReadChain(Checker& checker, Node chain);
/// A Choice node: any of, all of, at least K of.
ChoiceId ReadChoice(Checker& checker, Node choice);
/// The items of a List node, or nullopt when one of them is wrong.
std::optional<Slice<ListItem>> ReadList(Checker& checker, Node list);

// -------------------------------------------------------------------------------- predicates
/// The PRED of a Where over the fields of `table`. `not f` and a bare `f` become `is` no and `is`
/// yes.
PredicateId ReadFilter(Checker& checker, Node predicate, TableId table);
/// The PRED of a case over facts (And, Or, Flag, FactTest); `is not f` becomes `is` no.
PredicateId ReadCase(Checker& checker, Node predicate);

}  // namespace attain
