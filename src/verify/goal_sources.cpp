#include "verify/goal_sources.h"

#include <tuple>

namespace attain::verify {
namespace {

class SourceWalk {
 public:
  /// `score` is nullptr for all of the goals.
  SourceWalk(const DayRules& rules, const Statement* score, StringId option)
      : rules_(rules), rulebook_(rules.rulebook), score_(score), option_(option) {}

  GoalSources Of(const std::vector<std::vector<Way>>& goals) {
    for (const auto& ways : goals) {
      for (const Way& way : ways) {
        for (const BlockId block : way.blocks) Read(block, way, score_ == nullptr);
      }
    }
    return std::move(sources_);
  }

 private:
  void Read(BlockId block, const Way& way, bool below) {
    for (const Statement& statement : rulebook_.statements[rulebook_.blocks[block].statements]) {
      const bool is_it =
          score_ == &statement && way.OptionOf(At(rulebook_.scores, statement.index)) == option_;
      sources_.found = sources_.found || is_it;
      Read(statement, way, below || is_it);
    }
  }
  void Read(const Statement& statement, const Way& way, bool below) {
    switch (statement.kind) {
      case StatementKind::note:
        return;
      case StatementKind::flag:
      case StatementKind::comparison:
        if (below) sources_.statements.insert(&statement);
        return;
      case StatementKind::people:
        sources_.people = sources_.people || below;
        return;
      case StatementKind::attains: {
        const AttainsStatement& attains = At(rulebook_.attains, statement.index);
        for (const AwardId award : rulebook_.award_ids[attains.awards]) {
          if (rules_.awards[award.index] == nullptr ||
              !seen_.emplace(below, award, attains.level).second)
            continue;
          for (const Way& inner : rules_.WaysTo(award, attains.level)) {
            for (const BlockId block : inner.blocks) Read(block, inner, below);
          }
        }
        return;
      }
      case StatementKind::either:
      case StatementKind::at_least_of:
        for (const BlockId block :
             rulebook_.block_ids[At(rulebook_.groups, statement.index).blocks])
          Read(block, way, below);
        return;
      case StatementKind::score: {
        const ScoreStatement& score = At(rulebook_.scores, statement.index);
        for (const Metric& metric : rulebook_.metrics[way.MetricsOf(score)]) {
          if (metric.applicable) Read(metric.group, way, below);
        }
        return;
      }
    }
  }
  void Read(const PointGroup& group, const Way& way, bool below) {
    for (const PointLine& line : rulebook_.point_lines[group.lines]) {
      if (below && line.kind == PointLineKind::people) sources_.people = true;
      if (below && line.kind == PointLineKind::amount) sources_.amounts.insert(&line);
      if (line.statement.valid()) Read(line.statement, way, below);
      for (const PointGroup& inner : rulebook_.point_groups[line.groups]) Read(inner, way, below);
    }
  }

  const DayRules& rules_;
  const Rulebook& rulebook_;
  const Statement* score_;
  StringId option_;
  std::set<std::tuple<bool, AwardId, StringId>> seen_;
  GoalSources sources_;
};

}  // namespace

GoalSources SourcesOf(const DayRules& rules, const std::vector<std::vector<Way>>& goals) {
  return SourceWalk(rules, nullptr, {}).Of(goals);
}

GoalSources SourcesOfScore(const DayRules& rules, const std::vector<std::vector<Way>>& goals,
                           const Statement* score, StringId option) {
  return SourceWalk(rules, score, option).Of(goals);
}

}  // namespace attain::verify
