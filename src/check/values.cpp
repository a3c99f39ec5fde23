#include "check/values.h"

#include <fmt/format.h>

#include <algorithm>

namespace attain {

bool Equal(const Value& a, const Value& b) {
  switch (a.kind) {
    case TypeKind::yes_no:
      return a.yes == b.yes;
    case TypeKind::number:
    case TypeKind::money:
      return a.amount == b.amount;
    case TypeKind::date:
      return a.date == b.date;
    case TypeKind::text:
      return a.text == b.text;
    case TypeKind::one_of:
      return a.choice == b.choice;
  }
  return false;
}

bool Less(const Value& a, const Value& b) {
  return a.kind == TypeKind::date ? a.date < b.date : a.amount < b.amount;
}

bool Passes(const Value& value, Test test, std::span<const Value> wanted) {
  const auto equals = [&](const Value& other) { return Equal(value, other); };
  switch (test) {
    case Test::is:
      return std::any_of(wanted.begin(), wanted.end(), equals);
    case Test::is_not:
      return std::none_of(wanted.begin(), wanted.end(), equals);
    case Test::at_least:
      return !Less(value, wanted.front());
    case Test::at_most:
      return !Less(wanted.front(), value);
    case Test::more_than:
      return Less(wanted.front(), value);
    case Test::less_than:
      return Less(value, wanted.front());
  }
  return false;
}

std::string_view TextOf(Test test) {
  switch (test) {
    case Test::is:
      return "is";
    case Test::is_not:
      return "is not";
    case Test::at_least:
      return "at least";
    case Test::at_most:
      return "at most";
    case Test::more_than:
      return "more than";
    case Test::less_than:
      return "less than";
  }
  return {};
}

std::string_view TextOf(AggregateKind kind) {
  switch (kind) {
    case AggregateKind::count:
      return "count of";
    case AggregateKind::count_distinct:
      return "count of distinct";
    case AggregateKind::sum:
      return "sum of";
    case AggregateKind::average:
      return "average of";
    case AggregateKind::smallest:
      return "smallest of";
    case AggregateKind::largest:
      return "largest of";
  }
  return {};
}

std::string TextOf(const Rulebook& rulebook, const Aggregate& aggregate) {
  const std::string_view table = rulebook.text(rulebook.tables[aggregate.table].name);
  if (!aggregate.field.valid()) return fmt::format("{} {}", TextOf(aggregate.kind), table);
  const std::string_view field = rulebook.text(rulebook.fields[aggregate.field].name);
  return fmt::format("{} {}.{}", TextOf(aggregate.kind), table, field);
}

}  // namespace attain
