#include "verify/day_rules.h"

#include <algorithm>
#include <utility>

namespace attain::verify {
namespace {

/// Whether all that a version reads has a version in force on the day.
class ForceCheck {
 public:
  ForceCheck(const Rulebook& rulebook, Date day) : rulebook_(rulebook), day_(day) {}

  bool Holds(const AwardVersion& version) {
    bool holds = Holds(version.body) && HoldsMetrics(version.metrics);
    for (const Level& level : rulebook_.levels[version.levels]) holds = holds && Holds(level.body);
    for (const Option& option : rulebook_.options[version.options]) {
      holds = holds && Holds(option.body) && HoldsMetrics(option.metrics);
      for (const Level& level : rulebook_.levels[option.levels]) holds = holds && Holds(level.body);
    }
    return holds;
  }

 private:
  bool Holds(BlockId block) {
    if (!block.valid()) return true;
    for (const Statement& statement : rulebook_.statements[rulebook_.blocks[block].statements]) {
      if (!Holds(statement)) return false;
    }
    return true;
  }

  bool Holds(const Statement& statement) {
    switch (statement.kind) {
      case StatementKind::note:
      case StatementKind::flag:
      case StatementKind::attains:
      case StatementKind::score:
        return true;
      case StatementKind::comparison: {
        const MeasureId measure = At(rulebook_.comparisons, statement.index).subject.measure;
        return !measure.valid() || HoldsMeasure(measure);
      }
      case StatementKind::people:
        return HoldsPeople(At(rulebook_.people, statement.index));
      case StatementKind::either:
      case StatementKind::at_least_of:
        for (const BlockId block :
             rulebook_.block_ids[At(rulebook_.groups, statement.index).blocks]) {
          if (!Holds(block)) return false;
        }
        return true;
    }
    return true;
  }

  bool HoldsMetrics(Slice<Metric> metrics) {
    for (const Metric& metric : rulebook_.metrics[metrics]) {
      if (!HoldsPoints(metric.group)) return false;
    }
    return true;
  }

  bool HoldsPoints(const PointGroup& group) {
    for (const PointLine& line : rulebook_.point_lines[group.lines]) {
      if (line.condition.valid() && !HoldsCondition(line.condition)) return false;
      if (line.subject.measure.valid() && !HoldsMeasure(line.subject.measure)) return false;
      if (!Holds(line.statement)) return false;
      for (const PointGroup& inner : rulebook_.point_groups[line.groups]) {
        if (!HoldsPoints(inner)) return false;
      }
    }
    return true;
  }

  bool HoldsPeople(const People& people) {
    for (const Crew& crew : rulebook_.crews[people.crews]) {
      for (const Line& line : rulebook_.lines[crew.lines]) {
        for (const ConditionId condition : rulebook_.condition_ids[line.conditions]) {
          if (!HoldsCondition(condition)) return false;
        }
        for (const OfLine& of : rulebook_.of_lines[line.of_lines]) {
          if (!HoldsCondition(of.condition)) return false;
        }
      }
    }
    return true;
  }

  bool HoldsCondition(ConditionId id) {
    const Condition& condition = rulebook_.conditions[id];
    if (condition.credential.valid() && !HoldsCredential(condition.credential)) return false;
    if (condition.choice.valid() && !HoldsItems(rulebook_.choices[condition.choice].items))
      return false;
    for (const ConditionId part : rulebook_.condition_ids[condition.parts]) {
      if (!HoldsCondition(part)) return false;
    }
    return true;
  }

  bool HoldsCredential(CredentialId credential) {
    if (!seen_credentials_.insert(credential).second) return true;
    const ConditionId earned = rulebook_.credentials[credential].earned_by;
    return !earned.valid() || HoldsCondition(earned);
  }

  bool HoldsItems(Slice<ListItem> items) {
    for (const ListItem& item : rulebook_.items[items]) {
      if (item.kind == ItemKind::credential && !HoldsCredential(item.credential)) return false;
      if (item.kind == ItemKind::choice && !HoldsItems(rulebook_.choices[item.choice].items))
        return false;
      if (item.kind == ItemKind::set) {
        const SetVersion* version =
            VersionOn(day_, rulebook_.set_versions, rulebook_.sets[item.set].versions);
        if (version == nullptr || !HoldsItems(version->items)) return false;
      }
    }
    return true;
  }

  bool HoldsMeasure(MeasureId measure) {
    const MeasureVersion* version =
        VersionOn(day_, rulebook_.measure_versions, rulebook_.measures[measure].versions);
    return version != nullptr && HoldsExpression(version->value);
  }

  bool HoldsExpression(ExpressionId id) {
    const Expression& expression = rulebook_.expressions[id];
    if (expression.measure.valid() && !HoldsMeasure(expression.measure)) return false;
    if (expression.left.valid() && !HoldsExpression(expression.left)) return false;
    return !expression.right.valid() || HoldsExpression(expression.right);
  }

  const Rulebook& rulebook_;
  Date day_;
  std::set<CredentialId> seen_credentials_;
};

struct SeenItems {
  std::set<CredentialId> credentials;
  std::set<ChoiceId> choices;
};

void Flatten(const Rulebook& rulebook, Date day, Slice<ListItem> items, SeenItems& seen,
             FlatList& list) {
  for (const ListItem& item : rulebook.items[items]) {
    if (item.kind == ItemKind::credential) {
      if (seen.credentials.insert(item.credential).second)
        list.credentials.push_back(item.credential);
    } else if (item.kind == ItemKind::choice) {
      if (seen.choices.insert(item.choice).second) list.choices.push_back(item.choice);
    } else if (const SetVersion* version =
                   VersionOn(day, rulebook.set_versions, rulebook.sets[item.set].versions)) {
      Flatten(rulebook, day, version->items, seen, list);
    }
  }
}

/// Facts and measures that statements read; each competency and level is unfolded once.
class ReadingCollector {
 public:
  explicit ReadingCollector(const DayRules& rules) : rules_(rules), rulebook_(rules.rulebook) {}

  void Read(const std::vector<Way>& ways) {
    for (const Way& way : ways) {
      const Way* const outer = std::exchange(way_, &way);
      for (const BlockId block : way.blocks) Read(block);
      way_ = outer;
    }
  }
  std::set<FactId> facts;
  std::set<MeasureId> measures;
  std::set<const PointLine*> amounts;  ///< lines of points for an amount, behind no gate

 private:
  void Read(const Subject& subject) {
    if (subject.fact.valid()) facts.insert(subject.fact);
    if (subject.measure.valid()) measures.insert(subject.measure);
  }

  void Read(BlockId block) {
    for (const Statement& statement : rulebook_.statements[rulebook_.blocks[block].statements])
      Read(statement);
  }

  void Read(const Statement& statement) {
    switch (statement.kind) {
      case StatementKind::note:
      case StatementKind::people:
        return;
      case StatementKind::score: {
        const ScoreStatement& score = At(rulebook_.scores, statement.index);
        const auto metrics = way_->MetricsOf(score);
        for (const Metric& metric : rulebook_.metrics[metrics]) {
          Read(metric.group);
          if (metric.applicable) AddAmounts(metric.group);
        }
        return;
      }
      case StatementKind::flag:
        facts.insert(At(rulebook_.flags, statement.index).fact);
        return;
      case StatementKind::comparison: {
        const Comparison& comparison = At(rulebook_.comparisons, statement.index);
        Read(comparison.subject);
        for (const ThresholdCase& one : rulebook_.cases[comparison.cases]) Read(one.condition);
        return;
      }
      case StatementKind::attains: {
        const AttainsStatement& attains = At(rulebook_.attains, statement.index);
        for (const AwardId award : rulebook_.award_ids[attains.awards]) {
          if (rules_.awards[award.index] != nullptr &&
              seen_.insert({award, attains.level}).second) {
            Read(rules_.WaysTo(award, attains.level));
          }
        }
        return;
      }
      case StatementKind::either:
      case StatementKind::at_least_of:
        for (const BlockId block :
             rulebook_.block_ids[At(rulebook_.groups, statement.index).blocks])
          Read(block);
        return;
    }
  }

  void Read(const PointGroup& group) {
    for (const PointLine& line : rulebook_.point_lines[group.lines]) {
      Read(line.subject);
      if (line.statement.valid()) Read(line.statement);
      for (const PointGroup& inner : rulebook_.point_groups[line.groups]) Read(inner);
    }
  }

  void AddAmounts(const PointGroup& group) {
    for (const PointLine& line : rulebook_.point_lines[group.lines]) {
      if (line.kind == PointLineKind::only_if) return;
      if (line.kind == PointLineKind::amount) amounts.insert(&line);
      for (const PointGroup& inner : rulebook_.point_groups[line.groups]) AddAmounts(inner);
    }
  }

  void Read(PredicateId id) {
    if (!id.valid()) return;
    const Predicate& predicate = rulebook_.predicates[id];
    if (predicate.fact.valid()) facts.insert(predicate.fact);
    for (const PredicateId part : rulebook_.predicate_ids[predicate.parts]) Read(part);
  }

  const DayRules& rules_;
  const Rulebook& rulebook_;
  std::set<std::pair<AwardId, StringId>> seen_;
  const Way* way_ = nullptr;  ///< that is being read
};

void AddWays(const Rulebook& rulebook, const Way& around, Slice<Level> levels,
             std::vector<Way>& ways) {
  if (levels.empty()) ways.push_back(around);
  for (const Level& level : rulebook.levels[levels]) {
    ways.push_back(around);
    ways.back().level = level.name;
    ways.back().blocks.push_back(level.body);
  }
}

std::vector<Way> AllWays(const Rulebook& rulebook, AwardId award, const AwardVersion& version) {
  std::vector<Way> ways;
  if (version.options.empty())
    AddWays(rulebook, {{}, {}, {version.body}, award, &version, nullptr}, version.levels, ways);
  for (const Option& option : rulebook.options[version.options]) {
    AddWays(rulebook, {option.name, {}, {version.body, option.body}, award, &version, &option},
            option.levels, ways);
  }
  for (Way& way : ways) std::erase_if(way.blocks, [](BlockId block) { return !block.valid(); });
  return ways;
}

/// Roll-up rows first, one for each level name in the order in which they appear.
void AddRows(const Rulebook& rulebook, AwardId award, const AwardVersion& version,
             std::vector<Row>& rows) {
  const std::vector<Way> ways = AllWays(rulebook, award, version);
  if (!version.options.empty()) {
    std::vector<StringId> levels;
    for (const Way& way : ways) {
      if (std::find(levels.begin(), levels.end(), way.level) == levels.end())
        levels.push_back(way.level);
    }
    for (const StringId level : levels) {
      Row row{award, StringId::none(), level, ways};
      std::erase_if(row.ways, [&](const Way& way) { return way.level != level; });
      rows.push_back(std::move(row));
    }
  }
  for (const Way& way : ways) rows.push_back({award, way.option, way.level, {way}});
}

}  // namespace

Slice<Metric> Way::MetricsOf(const ScoreStatement& score) const {
  return OptionOf(score).valid() ? through->metrics : version->metrics;
}

StringId Way::OptionOf(const ScoreStatement& score) const {
  if (through == nullptr) return StringId::none();
  const bool in_it = score.in_option ? !through->metrics.empty() : version->metrics.empty();
  return in_it ? option : StringId::none();
}

DayRules::DayRules(const Rulebook& rulebook, const SourceSet& sources, Date day)
    : rulebook(rulebook), sources(sources), day(day), lists(rulebook.choices.size()) {
  for (std::uint32_t i = 0; i < rulebook.choices.size(); ++i) {
    SeenItems seen;
    Flatten(rulebook, day, At(rulebook.choices, i).items, seen, lists[i]);
  }
  for (const Award& award : rulebook.awards) {
    const AwardVersion* version = VersionOn(day, rulebook.award_versions, award.versions);
    if (version != nullptr && !ForceCheck(rulebook, day).Holds(*version)) version = nullptr;
    awards.push_back(version);
    const AwardId id{static_cast<std::uint32_t>(awards.size() - 1)};
    if (version != nullptr) AddRows(rulebook, id, *version, rows);
  }
  ReadingCollector collector(*this);
  for (const Row& row : rows) collector.Read(row.ways);
  measures = std::move(collector.measures);
  amounts = std::move(collector.amounts);
}

std::vector<Way> DayRules::WaysTo(AwardId award, StringId level) const {
  std::vector<Way> ways = AllWays(rulebook, award, *awards[award.index]);
  if (level.valid()) std::erase_if(ways, [&](const Way& way) { return way.level != level; });
  return ways;
}

std::set<FactId> DayRules::FactsRead(const std::vector<Way>& ways) const {
  ReadingCollector collector(*this);
  collector.Read(ways);
  return std::move(collector.facts);
}

}  // namespace attain::verify
