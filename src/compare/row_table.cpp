#include "compare/row_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "compare/record_rows.h"

namespace attain {

bool RowTable::FindClasses(const Question& question, const std::string& name, Budget& budget) {
  auto found = ClassesOf(question, name, selections, windows, summed, distinct, budget);
  if (!found) return false;
  classes = std::move(found->classes);
  for (const auto& [field, in] : distinct)
    values.emplace(field, DistinctValues(field, found->kinds.at(field), in, classes));
  const auto has_ranges = [](const RowClass& one) { return !one.ranges.empty(); };
  if (std::any_of(classes.begin(), classes.end(), has_ranges)) counted = true;
  return true;
}

bool RowTable::has_all_values() const {
  return std::all_of(values.begin(), values.end(),
                     [](const auto& of_field) { return of_field.second.exact(); });
}

void RowTable::AddColumns(const RowAmounts& amounts, RowProgram& program) {
  counts.clear();
  sums.clear();
  for (const RowClass& one : classes) {
    if (counted) counts.push_back(program.Add(1));
    sums.emplace_back();
    for (const std::string& field : summed) {
      const std::size_t sum = program.Add(counted ? 0 : 1);
      sums.back()[field] = sum;
      if (amounts.negative) program.Add(counted ? 0 : 1);
      if (counted) Link(counts.back(), sum, field, one, amounts, program);
    }
  }
  for (auto& [field, of_field] : values)
    of_field.Add(counts, program.costs, program.rows, program.entailments);
}

/// So many rows can have such a sum.
void RowTable::Link(std::size_t count, std::size_t sum, const std::string& field,
                    const RowClass& one, const RowAmounts& amounts, RowProgram& program) const {
  const std::int64_t much = amounts.linked_by_much ? amounts.much : kLargestAmount;
  std::int64_t low = amounts.negative ? -much : 0, high = much;
  for (const FieldRange& range : one.ranges) {
    if (range.field != field) continue;
    low = std::max(low, range.low);
    high = std::min(high, range.high);
  }
  ColumnFactors lower{{sum, 1}, {count, -low}}, upper{{sum, -1}, {count, high}};
  if (amounts.negative) {
    lower[sum + 1] = -1;
    upper[sum + 1] = 1;
  }
  if (low > -kLargestAmount) program.rows.emplace_back(std::move(lower), 0);
  if (high < kLargestAmount) program.rows.emplace_back(std::move(upper), 0);
  if (amounts.linked_by_much) return;
  program.entailments.push_back({{sum}, {count}});
  if (amounts.negative) program.entailments.push_back({{sum + 1}, {count}});
}

std::string RowTable::AppendRows(const std::vector<std::int64_t>& solution, bool negative,
                                 std::vector<WitnessRow>& rows, bool& below) const {
  const auto sum_of = [&](std::size_t column) {
    return solution[column] - (negative ? solution[column + 1] : 0);
  };
  std::vector<std::int64_t> numbers;  // of rows, by class
  std::int64_t in_all = 0;
  for (std::size_t c = 0; c < classes.size(); ++c) {
    std::int64_t fewest = 0;
    for (const auto& [field, column] : sums[c]) {
      const std::int64_t whole = std::abs(sum_of(column)) / kLargestAmount;
      const bool rest = std::abs(sum_of(column)) % kLargestAmount != 0;
      fewest = std::max(fewest, whole + (rest ? 1 : 0));
    }
    numbers.push_back(counted ? solution[counts[c]] : fewest);
    if (numbers.back() < fewest) return "the rows found have amounts that are too large";
    in_all += numbers.back();
    if (in_all > kMostRows)
      return fmt::format("a witness would need more than {} rows of `{}`", kMostRows,
                         classes[c].row.table);
  }
  std::map<std::string, std::vector<std::vector<WitnessValue>>> cells;  // by field and class
  for (const auto& [field, of_field] : values) {
    if (summed.count(field) == 0) cells[field] = of_field.Cells(counts, solution);
  }
  for (std::size_t c = 0; c < classes.size(); ++c) {
    for (std::int64_t i = 0; i < numbers[c]; ++i) {
      WitnessRow row = classes[c].row;
      for (const auto& [field, column] : sums[c]) {
        const std::int64_t sum = sum_of(column);
        below = below || sum < 0;
        const std::int64_t rest = i == 0 ? sum % numbers[c] : 0;
        row.cells.push_back({field, CellOf(declared, field, sum / numbers[c] + rest)});
      }
      for (const auto& [field, of_class] : cells) {
        if (!of_class[c].empty())
          row.cells.push_back({field, of_class[c][static_cast<std::size_t>(i)]});
      }
      OrderCells(declared, row);
      rows.push_back(std::move(row));
    }
  }
  return {};
}

}  // namespace attain
