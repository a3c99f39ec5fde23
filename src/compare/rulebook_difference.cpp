#include "compare/rulebook_difference.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "compare/why_not.h"

namespace attain {
namespace {

std::vector<GoalId> GoalsOf(const Program& program, const OutputRow& row) {
  const auto goals = program.goal_ids[row.goals];
  return {goals.begin(), goals.end()};
}

bool SameRow(const RowDifference& a, const RowDifference& b) {
  return std::tie(a.competency, a.option, a.level) == std::tie(b.competency, b.option, b.level);
}

/// Rows with their names; of a competency with one option its own rows say it all.
std::vector<std::pair<RowDifference, const OutputRow*>> RowsOf(const Rulebook& rulebook,
                                                               const Program& program) {
  std::vector<std::pair<RowDifference, const OutputRow*>> rows;
  for (const OutputRow& row : program.rows) rows.emplace_back(NamesOf(rulebook, row), &row);
  return rows;
}

const OutputRow* Find(const std::vector<std::pair<RowDifference, const OutputRow*>>& rows,
                      const RowDifference& names) {
  for (const auto& [other, row] : rows) {
    if (SameRow(other, names)) return row;
  }
  return nullptr;
}

bool HasAny(const std::vector<std::pair<RowDifference, const OutputRow*>>& rows,
            const std::string& competency) {
  return std::any_of(rows.begin(), rows.end(),
                     [&](const auto& row) { return row.first.competency == competency; });
}

bool Holds(Proof proof) { return proof == Proof::proved || proof == Proof::only_negative; }

Change ChangeOf(const RowDifference& row) {
  if (row.gains.proof == Proof::not_decided || row.loses.proof == Proof::not_decided)
    return Change::not_decided;
  if (row.gains.proof == Proof::proved && row.loses.proof == Proof::proved) return Change::equal;
  if (Holds(row.gains.proof))
    return Holds(row.loses.proof) ? Change::equal_above_zero : Change::stricter;
  return Holds(row.loses.proof) ? Change::looser : Change::different;
}

}  // namespace

std::string_view Text(Change change) {
  switch (change) {
    case Change::equal:
      return "equal";
    case Change::equal_above_zero:
      return "equal but for amounts below zero";
    case Change::looser:
      return "looser";
    case Change::stricter:
      return "stricter";
    case Change::different:
      return "different";
    case Change::not_decided:
      return "not decided";
    case Change::added:
      return "added";
    case Change::removed:
      return "removed";
  }
  return {};
}

RowDifference NamesOf(const Rulebook& rulebook, const OutputRow& row) {
  const auto name = [&](StringId id) {
    return id.valid() ? std::string(rulebook.text(id)) : std::string();
  };
  RowDifference names;
  names.competency = name(rulebook.awards[row.award].name);
  names.option = name(row.option);
  names.level = name(row.level);
  return names;
}

const Program& RulebookComparison::ProgramOf(Programs& programs, const Rulebook& rulebook, Date day,
                                             Date windows_on) {
  for (const Program& program : programs) {
    if (program.as_of == day && program.windows_on == windows_on) return program;
  }
  return programs.emplace_back(Compile(rulebook, day, windows_on));
}

OneSided RulebookComparison::Ask(const Side& left, const SourceSet& left_sources, const Side& right,
                                 const SourceSet& right_sources) {
  const Implication& answer = implications_.Decide(left, right);
  OneSided one{answer.proof, answer.witness,           answer.reason,
               {},           left.program->windows_on, answer.other_windows};
  if (answer.proof == Proof::refuted)
    one.lines = DifferingLines(left, left_sources, right, right_sources,
                               NotMet(right, answer.witness), WaysOf(left, answer.witness));
  return one;
}

std::vector<RowDifference> RulebookComparison::CompareOnAny(std::span<const Date> days,
                                                            const Wanted& wanted) {
  std::vector<RowDifference> rows;
  for (const Date day : days) {
    std::vector<RowDifference> more = Compare(day, day, wanted);
    for (std::size_t i = 0; i < rows.size() && i < more.size(); ++i) {
      for (const auto side : {&RowDifference::gains, &RowDifference::loses}) {
        if (IsWorse((more[i].*side).proof, (rows[i].*side).proof))
          rows[i].*side = std::move(more[i].*side);
      }
      const bool on_both = rows[i].change != Change::added && rows[i].change != Change::removed;
      if (on_both) rows[i].change = ChangeOf(rows[i]);
    }
    if (rows.empty()) rows = std::move(more);
  }
  return rows;
}

std::vector<RowDifference> RulebookComparison::Compare(Date old_day, Date new_day,
                                                       const Wanted& wanted,
                                                       std::span<const Date> windows_on) {
  const Program& old_program = OldProgram(old_day);
  const Program& new_program = NewProgram(new_day);
  const auto old_rows = RowsOf(*before_.rulebook, old_program);
  const auto new_rows = RowsOf(*after_.rulebook, new_program);
  std::vector<RowDifference> differences;
  for (const auto& [names, row] : old_rows) {
    if (!wanted(names)) continue;
    const OutputRow* now = Find(new_rows, names);
    RowDifference difference = names;
    if (now == nullptr) {
      difference.change = Change::removed;
      difference.with_competency = !HasAny(new_rows, names.competency);
      differences.push_back(std::move(difference));
      continue;
    }
    const bool lone = row->roll_up && row->goals.size == 1 && now->goals.size == 1;
    if (lone) continue;
    const Side before{before_.rulebook, &old_program, GoalsOf(old_program, *row), {}};
    const Side after{after_.rulebook, &new_program, GoalsOf(new_program, *now), {}};
    difference.gains = Ask(after, *after_.sources, before, *before_.sources);
    difference.loses = Ask(before, *before_.sources, after, *after_.sources);
    for (const Date day : windows_on) {
      const auto on_day = [&](Side side, const Program& program) {
        side.program = &program;
        return side;
      };
      const auto ask_again = [&](OneSided& one, bool gains) {
        if (!one.other_windows || one.proof != Proof::proved) return;
        const Side then = on_day(before, OldProgram(old_day, day));
        const Side now = on_day(after, NewProgram(new_day, day));
        one = gains ? Ask(now, *after_.sources, then, *before_.sources)
                    : Ask(then, *before_.sources, now, *after_.sources);
      };
      ask_again(difference.gains, true);
      ask_again(difference.loses, false);
    }
    difference.change = ChangeOf(difference);
    differences.push_back(std::move(difference));
  }
  for (const auto& [names, row] : new_rows) {
    if (!wanted(names) || Find(old_rows, names) != nullptr) continue;
    differences.push_back(names);
    differences.back().change = Change::added;
    differences.back().with_competency = !HasAny(old_rows, names.competency);
  }
  return differences;
}

}  // namespace attain
