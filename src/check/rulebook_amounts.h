// Of a rulebook: types and values, facts and records, and the measures that are computed from them.
#pragma once

#include <cstdint>

#include "base/fraction.h"
#include "check/rulebook_ids.h"
#include "source/source_file.h"

namespace attain {

enum class TypeKind : std::uint8_t { yes_no, number, money, date, text, one_of };
struct ValueType {
  TypeKind kind;
  StringId name;           ///< of a `kind` declaration, else none
  StringId currency;       ///< money
  Slice<StringId> values;  ///< one_of
  bool others =
      false;  ///< one_of: values that are not listed are admitted and equal none of the listed
  Span span;
};

struct Fact {
  StringId name, title;
  TypeId type;
  Span span;
};

struct Field {
  StringId name, title;
  TypeId type;
  TableId table;
  std::uint32_t position;  ///< among the fields of its table
  Span span;
};

struct RecordTable {
  StringId name, title;
  Slice<Field> fields;  ///< FieldId{fields.begin + position}
  FieldId dated_by;     ///< or none
  Span span;
};

/// A value as written in a rule or an example, of a known type.
struct Value {
  TypeKind kind;
  bool yes = false;  ///< yes_no
  std::int32_t choice =
      0;  ///< one_of: position in ValueType::values, or values.size for "some other value"
  Fraction amount;  ///< number, money
  Date date;        ///< date
  StringId text;    ///< text; one_of: the value's name
};

enum class Test : std::uint8_t { is, is_not, at_least, at_most, more_than, less_than };
enum class PredicateKind : std::uint8_t { all_of, any_of, field, fact };
/// A yes-or-no question about a row's fields (filters) or the partner's facts (cases).
struct Predicate {
  PredicateKind kind;
  Slice<PredicateId> parts;  ///< all_of, any_of
  FieldId field;
  FactId fact;
  Test test = Test::is;
  Slice<Value> values;  ///< is: equals any of them; is_not: equals none of them; else exactly one
  Span span;
};

enum class AggregateKind : std::uint8_t { count, count_distinct, sum, average, smallest, largest };
inline bool IsCount(AggregateKind kind) {
  return kind == AggregateKind::count || kind == AggregateKind::count_distinct;
}
enum class WindowKind : std::uint8_t { none, trailing_months, trailing_days, full_months };
struct Window {
  WindowKind kind = WindowKind::none;
  std::int64_t length = 0;  ///< months or days
  std::int64_t ending_months_ago = 0;
};
struct Aggregate {
  AggregateKind kind;
  TableId table;
  FieldId field;       ///< none for count
  PredicateId filter;  ///< or none
  Window window;
  Span span;
};

enum class ExpressionKind : std::uint8_t {
  amount,
  fact,
  measure,
  aggregate,
  add,
  subtract,
  multiply,
  divide
};
struct Expression {
  ExpressionKind kind;
  Fraction amount;
  FactId fact;
  MeasureId measure;
  AggregateId aggregate;
  ExpressionId left, right;
  Span span;
};

struct MeasureVersion {
  Period period;
  ExpressionId value;
  Span span;
};
struct Measure {
  StringId name, title;
  TypeId type;  ///< number or money
  Slice<MeasureVersion> versions;
  Span span;
};

}  // namespace attain
