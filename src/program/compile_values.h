// The part of Compile that reads values: tests on fields and facts, windows, aggregates, measures.
#pragma once

#include <map>
#include <set>
#include <tuple>
#include <vector>

#include "check/rulebook.h"
#include "program/program.h"

namespace attain {

class ValueCompiler {
 public:
  ValueCompiler(const Rulebook& rulebook, Program& program);

  /// A test of one value of `type`.
  Id<ValueTest> TestOf(TypeId type, Test test, Slice<Value> values);
  /// A filter over fields or facts; the finite facts that it reads are added to `facts_read`.
  FilterId FilterOf(PredicateId predicate, std::set<FactId>& facts_read);
  /// The measure's version in force, compiled behind the measures that it reads.
  ProgramMeasureId MeasureOf(MeasureId measure);
  /// Lays out what is read of each record table.
  void Finish();

 private:
  using TestKey = std::tuple<ValueTestKind, bool, Verdict, std::int64_t, std::int64_t,
                             std::vector<std::int64_t>, std::vector<std::string>>;
  using FilterKey = std::tuple<FilterKind, std::vector<FilterId>, std::uint32_t, Id<ValueTest>>;
  using SelectionKey = std::tuple<TableId, FilterId, bool, Date, Date>;
  using AggregationKey = std::tuple<AggregateKind, SelectionId, std::uint32_t>;

  FilterId Intern(FilterKind kind, std::vector<FilterId> parts, std::uint32_t column,
                  Id<ValueTest> test);
  SelectionId SelectionOf(const Aggregate& aggregate);
  AggregationId AggregationOf(const Aggregate& aggregate);

  const Rulebook& rulebook_;
  Program& program_;
  std::map<TestKey, Id<ValueTest>> tests_;
  std::map<FilterKey, FilterId> filters_;
  std::map<SelectionKey, SelectionId> selections_;
  std::map<AggregationKey, AggregationId> aggregations_;
};

/// The number of values of a type that is tried or counted: 2 for yes-or-no, the listed ones of
/// one-of; else 0.
std::uint32_t ListedValues(const ValueType& type);

/// The days on which a row counts in `window` as of `as_of`.
struct DayRange {
  Date from, to;
};
DayRange DaysOf(const Window& window, Date as_of);

}  // namespace attain
