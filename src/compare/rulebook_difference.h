// What changes between two rulebooks, or two days of one, for each row of the verdicts.
#pragma once

#include <deque>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "compare/implication.h"
#include "compare/source_lines.h"

namespace attain {

enum class Change : std::uint8_t {
  equal,
  equal_above_zero,  ///< equal for partners without amounts below zero, else not
  looser,
  stricter,
  different,
  not_decided,
  added,
  removed
};
std::string_view Text(Change change);

/// Whether somebody is met on one side only.
struct OneSided {
  Proof proof = Proof::proved;  ///< proved: nobody
  Witness witness;
  std::string reason;          ///< not decided
  LineDifference lines;        ///< left: of the side that meets them
  Date day;                    ///< on which the partner is looked at
  bool other_windows = false;  ///< as of Implication
};
struct RowDifference {
  std::string competency, option, level;  ///< empty where the row has none
  Change change = Change::equal;
  bool with_competency = false;  ///< added or removed, as all rows of the competency are
  OneSided gains;                ///< met by the new, not by the old; lines.left are of the new
  OneSided loses;                ///< met by the old, not by the new; lines.left are of the old
};

struct ComparedRules {
  const SourceSet* sources;
  const Rulebook* rulebook;
};

/// Compares days of two rulebooks, which may be one; keeps programs and answers.
class RulebookComparison {
 public:
  RulebookComparison(ComparedRules before, ComparedRules after) : before_(before), after_(after) {}

  using Wanted = std::function<bool(const RowDifference& row)>;
  /// The rows of the old rulebook on `old_day` that `wanted` wants, and those that the new one has
  /// in addition on `new_day`. What a competency attains by any of its options is a row where it
  /// has several of them. A partner does not age between the days. Where that shows nobody, the
  /// rules of both are asked with windows that end on one day, each of `windows_on`.
  std::vector<RowDifference> Compare(Date old_day, Date new_day, const Wanted& wanted,
                                     std::span<const Date> windows_on = {});
  /// Whether somebody is met on one side only on any of these days of one stretch.
  std::vector<RowDifference> CompareOnAny(std::span<const Date> days, const Wanted& wanted);

  const Program& OldProgram(Date day) { return OldProgram(day, day); }
  const Program& NewProgram(Date day) { return NewProgram(day, day); }

 private:
  using Programs = std::deque<Program>;
  static const Program& ProgramOf(Programs& programs, const Rulebook& rulebook, Date day,
                                  Date windows_on);
  const Program& OldProgram(Date day, Date windows_on) {
    return ProgramOf(old_programs_, *before_.rulebook, day, windows_on);
  }
  const Program& NewProgram(Date day, Date windows_on) {
    return before_.rulebook == after_.rulebook
               ? OldProgram(day, windows_on)
               : ProgramOf(new_programs_, *after_.rulebook, day, windows_on);
  }
  OneSided Ask(const Side& left, const SourceSet& left_sources, const Side& right,
               const SourceSet& right_sources);

  ComparedRules before_, after_;
  Programs old_programs_, new_programs_;
  Implications implications_;
};

/// The names of a row of `program`.
RowDifference NamesOf(const Rulebook& rulebook, const OutputRow& row);

}  // namespace attain
