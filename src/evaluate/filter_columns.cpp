#include "evaluate/filter_columns.h"

#include <algorithm>
#include <cassert>

namespace attain {
namespace {

std::uint64_t Unsigned(std::int64_t value) { return static_cast<std::uint64_t>(value); }

template <class Holds>
void Answer(const ValueTest& test, std::span<const std::int64_t> values,
            std::span<Verdict> verdicts, const Holds& holds) {
  // What holds is anyone's guess, so that it must not become a branch.
  const bool negated = test.negated;
  const Verdict of_unknown = test.of_unknown;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const Verdict known = VerdictOf(holds(i) != negated);
    verdicts[i] = values[i] == kUnknown ? of_unknown : known;
  }
}

}  // namespace

void TestColumn(const Program& program, const ValueTest& test, const ValueColumn& column,
                RowRange rows, std::span<Verdict> verdicts) {
  assert(verdicts.size() == rows.size());
  const auto values = std::span(column.numbers).subspan(rows.begin, rows.size());
  switch (test.kind) {
    case ValueTestKind::within:
      if (test.low > test.high) {
        Answer(test, values, verdicts, [](std::size_t) { return false; });
        break;
      }
      Answer(test, values, verdicts, [&, low = Unsigned(test.low)](std::size_t i) {
        return Unsigned(values[i]) - low <= Unsigned(test.high) - low;
      });
      break;
    case ValueTestKind::among_numbers: {
      const auto numbers = program.numbers[test.numbers];
      if (numbers.size() == 1) {
        Answer(test, values, verdicts, [&](std::size_t i) { return values[i] == numbers[0]; });
        break;
      }
      Answer(test, values, verdicts, [&](std::size_t i) {
        return std::binary_search(numbers.begin(), numbers.end(), values[i]);
      });
      break;
    }
    case ValueTestKind::among_texts: {
      const auto texts = program.texts[test.texts];
      Answer(test, values, verdicts, [&](std::size_t i) {
        return std::binary_search(texts.begin(), texts.end(), column.texts[rows.begin + i]);
      });
      break;
    }
  }
}

FilterColumns::FilterColumns(const Program& program)
    : program_(program), filters_(program.filters.size()) {}

void FilterColumns::Load(std::span<const ValueColumn> columns, RowRange rows) {
  columns_ = columns;
  rows_ = rows;
  ++stamp_;
}

std::span<const Verdict> FilterColumns::operator[](FilterId id) {
  Column& column = filters_[id.index];
  if (column.stamp == stamp_) return column.verdicts;
  column.stamp = stamp_;
  column.verdicts.resize(rows_.size());
  const Filter& filter = program_.filters[id];
  if (filter.kind == FilterKind::test) {
    TestColumn(program_, program_.value_tests[filter.test], columns_[filter.column], rows_,
               column.verdicts);
    return column.verdicts;
  }
  const bool all = filter.kind == FilterKind::all_of;
  std::fill(column.verdicts.begin(), column.verdicts.end(), VerdictOf(all));
  for (const FilterId part_id : program_.filter_ids[filter.parts]) {
    const auto part = (*this)[part_id];
    for (std::size_t i = 0; i < part.size(); ++i) {
      column.verdicts[i] = all ? And(column.verdicts[i], part[i]) : Or(column.verdicts[i], part[i]);
    }
  }
  return column.verdicts;
}

}  // namespace attain
