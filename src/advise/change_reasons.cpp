// Both days are walked side by side, statement by statement, down to what is itself no longer as it
// was; then what happened on the day is told as far as it concerns that.
#include "advise/change_reasons.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <type_traits>

#include "advise/amount_changes.h"
#include "advise/crew_changes.h"
#include "advise/happening_text.h"
#include "advise/visit_node.h"
#include "explain/phrases.h"
#include "explain/words.h"

namespace attain {
namespace {

int Rank(Verdict verdict) {
  switch (verdict) {
    case Verdict::not_met:
      return 0;
    case Verdict::cannot_tell:
      return 1;
    case Verdict::met:
      return 2;
  }
  return 0;
}

class ReasonFinder {
 public:
  explicit ReasonFinder(const ChangeDay& day)
      : day_(day),
        before_(day.before),
        after_(day.after),
        rulebook_(day.after.context.rulebook),
        phrases_(day.after.context, day.partner) {}

  std::vector<std::string> Find(const RowName& name) {
    const OutputRow* old_row = RowIn(program_before(), name);
    const OutputRow* new_row = RowIn(program_after(), name);
    if (old_row == nullptr || new_row == nullptr) {
      AddInForce(name.award);
      return std::move(reasons_);
    }
    const int from = Rank(before_.evaluation.RowVerdict(RowIdOf(program_before(), name)));
    const int to = Rank(after_.evaluation.RowVerdict(RowIdOf(program_after(), name)));
    // First what changes in the same direction. Where facts are tried out, it may be something that
    // only changes in one of their values: then whatever changes at all, then whatever changes in
    // statements that do not.
    direction_ = to > from ? Direction::to_met : Direction::away_from_met;
    WalkGoals(old_row->goals, new_row->goals);
    direction_ = Direction::either;
    if (reasons_.empty()) WalkGoals(old_row->goals, new_row->goals);
    through_all_ = true;
    if (reasons_.empty()) WalkGoals(old_row->goals, new_row->goals);
    if (reasons_.empty()) AddAllOfDay();
    return std::move(reasons_);
  }

 private:
  const Program& program_before() const { return before_.context.program; }
  const Program& program_after() const { return after_.context.program; }

  void Add(std::string reason) {
    if (std::find(reasons_.begin(), reasons_.end(), reason) == reasons_.end())
      reasons_.push_back(std::move(reason));
  }

  void AddAll(std::vector<std::string> reasons) {
    for (std::string& reason : reasons) Add(std::move(reason));
  }

  static RowId RowIdOf(const Program& program, const RowName& name) {
    for (std::uint32_t i = 0; i < program.rows.size(); ++i) {
      if (NameOf(program.rows[RowId{i}]) == name) return {i};
    }
    return {};
  }
  static const OutputRow* RowIn(const Program& program, const RowName& name) {
    const RowId id = RowIdOf(program, name);
    return id.valid() ? &program.rows[id] : nullptr;
  }
  std::string Name(AwardId award) const {
    return std::string(rulebook_.text(rulebook_.awards[award].name));
  }

  /// Of an award that has verdicts on one of the days only, or other levels.
  void AddInForce(AwardId award) {
    for (const ProgramNotice& notice : program_after().notices) {
      if (notice.award == award) return Add(Text(notice, rulebook_, program_after().as_of));
    }
    for (const ProgramNotice& notice : program_before().notices) {
      if (notice.award != award) continue;
      if (notice.set.valid() && IsInForce(rulebook_.set_versions, rulebook_.sets[notice.set]))
        return Add(fmt::format("the set `{}` comes into force",
                               rulebook_.text(rulebook_.sets[notice.set].name)));
      if (notice.measure.valid() &&
          IsInForce(rulebook_.measure_versions, rulebook_.measures[notice.measure]))
        return Add(fmt::format("the measure `{}` comes into force",
                               rulebook_.text(rulebook_.measures[notice.measure].name)));
    }
    AddNewVersion(award);
  }
  /// On the later day; before it was not.
  template <class Version, class Declared>
  bool IsInForce(const Table<Version>& versions, const Declared& declared) const {
    return VersionInForce(versions, declared.versions, program_after().as_of) != nullptr;
  }
  void AddNewVersion(AwardId award) { Add(NewVersionText(rulebook_, award)); }

  bool Moves(Verdict from, Verdict to) const {
    if (through_all_) return true;
    const int step = Rank(to) - Rank(from);
    return direction_ == Direction::either ? step != 0 : step * static_cast<int>(direction_) > 0;
  }

  /// Points that may come to less, or to more.
  bool Moves(const ValueRange& from, const ValueRange& to) const {
    if (direction_ == Direction::either) return from != to;
    const ValueRange& less = direction_ == Direction::to_met ? from : to;
    const ValueRange& more = direction_ == Direction::to_met ? to : from;
    const bool low_moves = more.low && (!less.low || *less.low < *more.low);
    const bool high_moves = less.high && (!more.high || *less.high < *more.high);
    return low_moves || high_moves;
  }

  // ---------------------------------------------------------------------------------- side by side
  void WalkGoals(Slice<GoalId> old_goals, Slice<GoalId> new_goals) {
    for (const GoalId new_id : program_after().goal_ids[new_goals]) {
      const Goal& goal = program_after().goals[new_id];
      for (const GoalId old_id : program_before().goal_ids[old_goals]) {
        const Goal& old_goal = program_before().goals[old_id];
        if (NameOfLevel(old_goal) != NameOfLevel(goal) ||
            NameOfOption(old_goal) != NameOfOption(goal))
          continue;
        if (!Moves(before_.evaluation.GoalVerdict(old_id), after_.evaluation.GoalVerdict(new_id)))
          continue;
        if (old_goal.version != goal.version) {
          AddNewVersion(goal.award);
          continue;
        }
        const auto old_bodies = program_before().body_ids[old_goal.bodies];
        const auto new_bodies = program_after().body_ids[goal.bodies];
        for (std::size_t i = 0; i < new_bodies.size(); ++i) WalkBody(old_bodies[i], new_bodies[i]);
      }
    }
    if (old_goals.size == new_goals.size) return;
    if (new_goals.size > 0)
      AddInForce(program_after().goals[program_after().goal_ids[new_goals].front()].award);
    else
      AddInForce(program_before().goals[program_before().goal_ids[old_goals].front()].award);
  }
  StringId NameOfLevel(const Goal& goal) const {
    return goal.level.valid() ? rulebook_.levels[goal.level].name : StringId::none();
  }
  StringId NameOfOption(const Goal& goal) const {
    return goal.option.valid() ? rulebook_.options[goal.option].name : StringId::none();
  }

  /// Of one version: the statements are the same.
  void WalkBody(BodyId old_body, BodyId new_body) {
    if (!Moves(before_.evaluation.BodyVerdict(old_body), after_.evaluation.BodyVerdict(new_body)))
      return;
    const auto old_nodes = program_before().nodes[program_before().bodies[old_body].nodes];
    const auto new_nodes = program_after().nodes[program_after().bodies[new_body].nodes];
    for (std::size_t i = 0; i < new_nodes.size(); ++i) WalkNode(old_nodes[i], new_nodes[i]);
  }

  void WalkNode(const StatementNode& old_node, const StatementNode& node) {
    if (!Moves(before_.evaluation.NodeVerdict(old_node), after_.evaluation.NodeVerdict(node)))
      return;
    VisitNode(program_before(), old_node, [&](const auto& before) {
      VisitNode(program_after(), node, [&](const auto& after) {
        // Of one version, both are of one kind.
        if constexpr (std::is_same_v<decltype(before), decltype(after)>)
          Walk(before, after, node.source);
      });
    });
  }

  void Walk(const GroupNode& old_group, const GroupNode& group, StatementId) {
    const auto old_bodies = program_before().body_ids[old_group.bodies];
    const auto bodies = program_after().body_ids[group.bodies];
    for (std::size_t i = 0; i < bodies.size(); ++i) WalkBody(old_bodies[i], bodies[i]);
  }

  /// Tells of the score, or of each metric that is no longer, or now, enough.
  void Walk(const ScoreNode& old_node, const ScoreNode& node, StatementId) {
    const bool total = node.test == ScoreTest::total_at_least;
    const Test test = TestOf(node.test);
    const auto tell = [&](const std::string& what, const ValueRange& from, const ValueRange& to) {
      if (from != to)
        Add(fmt::format("{} is {} points instead of {}; {} {} is needed", what,
                        PointsText(to, node.points), PointsText(from, node.points), TextOf(test),
                        FormatForPeople(node.points)));
    };
    const Slice<MetricNode> metrics = program_after().scores[node.score].metrics;
    const Slice<MetricNode> old_metrics = program_before().scores[old_node.score].metrics;
    for (std::uint32_t i = 0; i < metrics.size; ++i) {
      const MetricNodeId old_id{old_metrics.begin + i}, id{metrics.begin + i};
      const MetricNode& metric = program_after().metrics[id];
      const ValueRange from = before_.evaluation.RangeOf(old_id),
                       to = after_.evaluation.RangeOf(id);
      const std::span needed(&node.points, 1);
      if (total ? !Moves(from, to) : !Moves(Compare(from, test, needed), Compare(to, test, needed)))
        continue;
      WalkPoints(program_before().metrics[old_id].group, metric.group);
      if (!total)
        tell(fmt::format("metric {}", rulebook_.text(rulebook_.metrics[metric.source].name)), from,
             to);
    }
    if (total)
      tell("the score", before_.evaluation.RangeOf(old_node.score),
           after_.evaluation.RangeOf(node.score));
  }

  /// Down to the lines, and the gates before them, that give other points.
  void WalkPoints(const PointGroupNode& old_group, const PointGroupNode& group) {
    const auto old_lines = program_before().point_nodes[old_group.lines];
    const auto lines = program_after().point_nodes[group.lines];
    Verdict old_gates = Verdict::met, gates = Verdict::met;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const PointNode& old_line = old_lines[i];
      const PointNode& line = lines[i];
      if (line.kind == PointLineKind::only_if) {
        const Verdict from = before_.evaluation.BodyVerdict(old_line.body);
        const Verdict to = after_.evaluation.BodyVerdict(line.body);
        WalkBody(old_line.body, line.body);
        old_gates = And(old_gates, from);
        gates = And(gates, to);
        continue;
      }
      const ValueRange from = before_.evaluation.RangeOf(old_line);
      const ValueRange to = after_.evaluation.RangeOf(line);
      if (!Moves(Gated(from, old_gates), Gated(to, gates)) || !Moves(from, to)) continue;
      switch (line.kind) {
        case PointLineKind::people:
          AddAll(ReasonsInLine(day_, old_line.sorting, line.sorting,
                               rulebook_.point_lines[line.source].condition, direction_));
          break;
        case PointLineKind::amount:
          if (line.measure.valid())
            AddAll(ReasonsInAmount(day_, program_after().measures[line.measure].measure));
          break;
        case PointLineKind::when:
          WalkBody(old_line.body, line.body);
          break;
        case PointLineKind::higher: {
          const auto old_groups = program_before().point_groups[old_line.groups];
          const auto groups = program_after().point_groups[line.groups];
          for (std::size_t g = 0; g < groups.size(); ++g) {
            if (Moves(before_.evaluation.RangeOf(old_groups[g]),
                      after_.evaluation.RangeOf(groups[g])))
              WalkPoints(old_groups[g], groups[g]);
          }
          break;
        }
        case PointLineKind::only_if:
          break;
      }
    }
  }

  void Walk(const AttainsNode& old_attains, const AttainsNode& attains, StatementId statement) {
    const StringId level =
        rulebook_.attains[Id<AttainsStatement>{rulebook_.statements[statement].index}].level;
    const auto old_targets = program_before().attains_targets[old_attains.targets];
    const auto targets = program_after().attains_targets[attains.targets];
    for (std::size_t i = 0; i < targets.size(); ++i) {
      const Verdict from = before_.evaluation.TargetVerdict(old_targets[i]);
      const Verdict to = after_.evaluation.TargetVerdict(targets[i]);
      if (!Moves(from, to)) continue;
      if (from != to)
        AddAttained(fmt::format("{}{}{}", Name(targets[i].award), level.valid() ? " " : "",
                                rulebook_.text(level)),
                    from, to);
      WalkGoals(old_targets[i].goals, targets[i].goals);
    }
  }

  void AddAttained(const std::string& what, Verdict from, Verdict to) {
    if (to == Verdict::cannot_tell)
      Add(fmt::format("it can no longer be told whether {} is met", what));
    else if (from == Verdict::met)
      Add(what + " is no longer met");
    else
      Add(fmt::format("{} is now {}", what, Text(to)));
  }

  // -------------------------------------------------------------------------------------- amounts
  /// Facts are the same on all days.
  static void Walk(const FlagNode&, const FlagNode&, StatementId) {}

  void Walk(const ComparisonNode& old_node, const ComparisonNode& node, StatementId) {
    if (!node.measure.valid()) return;
    const ValueRange from = before_.evaluation.RangeOf(old_node.measure);
    const ValueRange to = after_.evaluation.RangeOf(node.measure);
    if (from == to) return;
    const MeasureId id = program_after().measures[node.measure].measure;
    const Measure& measure = rulebook_.measures[id];
    AddAll(ReasonsInAmount(day_, id));
    const auto cases = after_.evaluation.PossibleCases(node);
    std::string needed;
    std::optional<Fraction> beside;
    if (cases.size() == 1) {
      const ThresholdCase& threshold =
          rulebook_.cases[program_after().cases[cases[0].which].source];
      const auto all = rulebook_.values[threshold.values];
      if (all.size() == 1) beside = all.front().amount;
      const std::string wanted = phrases_.Written(measure.type, all);
      const bool is_value = node.test == Test::is || node.test == Test::is_not;
      needed = is_value ? fmt::format("; it {}", MustBe(node.test, wanted))
                        : fmt::format("; {} {} is needed", TextOf(node.test), wanted);
    }
    Add(fmt::format("{} is {} instead of {}{}", rulebook_.text(measure.name),
                    phrases_.Range(measure.type, to, false, beside),
                    phrases_.Range(measure.type, from, false, beside), needed));
  }

  // --------------------------------------------------------------------------------------- people
  void Walk(const PeopleNode& old_people, const PeopleNode& people, StatementId) {
    const auto old_tests = program_before().people_tests[old_people.tests];
    const auto tests = program_after().people_tests[people.tests];
    for (std::size_t i = 0; i < tests.size(); ++i) {
      if (Moves(before_.evaluation.TestVerdict(old_tests[i].test),
                after_.evaluation.TestVerdict(tests[i].test)))
        AddAll(ReasonsInCrew(day_, old_tests[i], tests[i], direction_));
    }
  }

  void AddAllOfDay() {
    for (const Happening& happening : day_.of_day) Add(HappeningText(happening, phrases_));
  }

  const ChangeDay& day_;
  const ChangeSide& before_;
  const ChangeSide& after_;
  const Rulebook& rulebook_;
  Phrases phrases_;
  Direction direction_ = Direction::either;
  bool through_all_ = false;  ///< through statements, too, whose verdict stays
  std::vector<std::string> reasons_;
};

}  // namespace

std::vector<std::string> ReasonsOfChange(const ChangeDay& day, const RowName& row) {
  return ReasonFinder(day).Find(row);
}

}  // namespace attain
