// Facts inside of measures as columns of the integer program that looks for rows.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "compare/question.h"
#include "compare/witness.h"

namespace attain {

/// Columns with their factors, and what these come to at least.
using ColumnFactors = std::map<std::size_t, std::int64_t>;
using ColumnRow = std::pair<ColumnFactors, std::int64_t>;

/// Which values of facts are looked at.
enum class FactValues : std::uint8_t {
  known,      ///< those that the partner has
  not_below,  ///< any that are in their regions and not below zero
  any,
};

class FactColumns {
 public:
  /// A measure of this side reads it.
  void Read(const Question& question, std::uint8_t side, FactId fact);
  bool empty() const { return columns_.empty(); }

  /// Adds each fact: where `bound` names it, within its region, or else with the value to show.
  /// `limited`: none is larger than what partner data can say.
  void Add(const Question& question, const std::vector<std::size_t>& regions,
           const std::vector<bool>& bound, FactValues values, bool whole_regions, bool limited,
           std::vector<std::int64_t>& costs, std::vector<ColumnRow>& rows);
  /// Calls `see` with the columns of the fact, those of amounts below zero with sign -1.
  template <class See>
  void ForColumns(const std::string& name, const See& see) const {
    const Column& column = columns_.at(name);
    see(column.above, 1);
    if (has_below_) see(column.above + 1, -1);
  }
  std::int64_t ScaleOf(const std::string& name) const { return columns_.at(name).one.value.number; }
  bool AnyTooLarge(const std::vector<std::int64_t>& solution) const;
  /// Gives each fact the value of the solution.
  void Take(const std::vector<std::int64_t>& solution, std::vector<WitnessFact>& facts) const;

 private:
  struct Column {
    WitnessFact one;        ///< with the value 1
    std::size_t above = 0;  ///< and right behind it, what is taken off
  };
  std::int64_t ValueOf(const std::string& name, const std::vector<std::int64_t>& solution) const;

  std::map<std::string, Column> columns_;
  bool has_below_ = false;
};

/// The fact with the value 1.
WitnessFact FactOfOne(const Rulebook& rulebook, FactId fact);

}  // namespace attain
