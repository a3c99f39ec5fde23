#include "reference/in_force.h"

#include <algorithm>
#include <utility>

namespace attain::reference {
namespace {

/// Everything that blocks name, each once.
class Reader {
 public:
  enum class Attains : std::uint8_t { unfolded, left_out };

  Reader(const Rulebook& rulebook, Date day, Attains attains)
      : rulebook_(rulebook), day_(day), attains_(attains) {}

  std::set<FactId> facts;
  std::set<MeasureId> measures;
  std::set<SetId> sets;

  void ReadWay(const Way& way) {
    const Way* const outer = std::exchange(way_, &way);
    for (const BlockId block : way.blocks) ReadBlock(block);
    way_ = outer;
  }

  void ReadMetrics(Slice<Metric> metrics) {
    for (const Metric& metric : rulebook_.metrics[metrics]) ReadLines(metric.group);
  }

  void ReadScores(const AwardVersion& version) {
    ReadMetrics(version.metrics);
    for (const Option& option : rulebook_.options[version.options]) ReadMetrics(option.metrics);
  }

  void ReadBlock(BlockId block) {
    for (const Statement& statement : rulebook_.statements[rulebook_.blocks[block].statements]) {
      ReadStatement(statement);
    }
  }

  bool AllInForce() const {
    const auto set_in_force = [&](SetId set) {
      return VersionInForce(rulebook_.set_versions, rulebook_.sets[set].versions, day_) != nullptr;
    };
    const auto measure_in_force = [&](MeasureId measure) {
      return VersionInForce(rulebook_.measure_versions, rulebook_.measures[measure].versions,
                            day_) != nullptr;
    };
    return std::all_of(sets.begin(), sets.end(), set_in_force) &&
           std::all_of(measures.begin(), measures.end(), measure_in_force);
  }

 private:
  void ReadStatement(const Statement& statement) {
    switch (statement.kind) {
      case StatementKind::note:
        break;
      case StatementKind::comparison:
        ReadComparison(rulebook_.comparisons[Id<Comparison>{statement.index}]);
        break;
      case StatementKind::flag:
        facts.insert(rulebook_.flags[Id<FlagStatement>{statement.index}].fact);
        break;
      case StatementKind::attains:
        if (attains_ == Attains::unfolded)
          ReadAttains(rulebook_.attains[Id<AttainsStatement>{statement.index}]);
        break;
      case StatementKind::people:
        ReadPeople(rulebook_.people[Id<People>{statement.index}]);
        break;
      case StatementKind::either:
      case StatementKind::at_least_of:
        for (const BlockId block :
             rulebook_.block_ids[rulebook_.groups[Id<GroupStatement>{statement.index}].blocks]) {
          ReadBlock(block);
        }
        break;
      case StatementKind::score:
        ReadMetrics(ScoredMetrics(rulebook_.scores[Id<ScoreStatement>{statement.index}],
                                  *way_->version, way_->through));
        break;
    }
  }

  void ReadLines(const PointGroup& group) {
    for (const PointLine& line : rulebook_.point_lines[group.lines]) {
      if (line.condition.valid()) ReadCondition(line.condition);
      if (line.subject.fact.valid()) facts.insert(line.subject.fact);
      if (line.subject.measure.valid()) ReadMeasure(line.subject.measure);
      if (line.statement.valid()) ReadBlock(line.statement);
      for (const PointGroup& inner : rulebook_.point_groups[line.groups]) ReadLines(inner);
    }
  }

  void ReadComparison(const Comparison& comparison) {
    if (comparison.subject.fact.valid()) facts.insert(comparison.subject.fact);
    if (comparison.subject.measure.valid()) ReadMeasure(comparison.subject.measure);
    for (const ThresholdCase& one : rulebook_.cases[comparison.cases]) {
      if (one.condition.valid()) ReadPredicate(one.condition);
    }
  }

  void ReadPredicate(PredicateId id) {
    const Predicate& predicate = rulebook_.predicates[id];
    if (predicate.kind == PredicateKind::fact) facts.insert(predicate.fact);
    for (const PredicateId part : rulebook_.predicate_ids[predicate.parts]) ReadPredicate(part);
  }

  void ReadMeasure(MeasureId id) {
    measures.insert(id);
    const auto* version =
        VersionInForce(rulebook_.measure_versions, rulebook_.measures[id].versions, day_);
    if (version != nullptr) ReadExpression(version->value);
  }

  void ReadExpression(ExpressionId id) {
    const Expression& expression = rulebook_.expressions[id];
    if (expression.kind == ExpressionKind::measure) ReadMeasure(expression.measure);
    if (expression.left.valid()) ReadExpression(expression.left);
    if (expression.right.valid()) ReadExpression(expression.right);
  }

  void ReadAttains(const AttainsStatement& attains) {
    for (const AwardId award : rulebook_.award_ids[attains.awards]) {
      for (const Way& way : WaysTo(rulebook_, day_, award, attains.level)) {
        ReadWay(way);
      }
    }
  }

  void ReadPeople(const People& people) {
    for (const Crew& crew : rulebook_.crews[people.crews]) {
      for (const Line& line : rulebook_.lines[crew.lines]) {
        for (const ConditionId id : rulebook_.condition_ids[line.conditions]) ReadCondition(id);
        for (const OfLine& of : rulebook_.of_lines[line.of_lines]) ReadCondition(of.condition);
      }
    }
  }

  void ReadCondition(ConditionId id) {
    const Condition& condition = rulebook_.conditions[id];
    if (condition.credential.valid()) ReadCredential(condition.credential);
    if (condition.choice.valid()) ReadItems(rulebook_.choices[condition.choice].items);
    for (const ConditionId part : rulebook_.condition_ids[condition.parts]) ReadCondition(part);
  }

  void ReadCredential(CredentialId id) {
    const ConditionId earned_by = rulebook_.credentials[id].earned_by;
    if (earned_by.valid()) ReadCondition(earned_by);
  }

  void ReadItems(Slice<ListItem> items) {
    for (const ListItem& item : rulebook_.items[items]) {
      if (item.kind == ItemKind::credential) ReadCredential(item.credential);
      if (item.kind == ItemKind::choice) ReadItems(rulebook_.choices[item.choice].items);
      if (item.kind != ItemKind::set) continue;
      sets.insert(item.set);
      const auto* version =
          VersionInForce(rulebook_.set_versions, rulebook_.sets[item.set].versions, day_);
      if (version != nullptr) ReadItems(version->items);
    }
  }

  const Rulebook& rulebook_;
  Date day_;
  Attains attains_;
  const Way* way_ = nullptr;  ///< that is being read
};

Reader Unfolded(const Rulebook& rulebook, Date day, const std::vector<Way>& ways) {
  Reader reader(rulebook, day, Reader::Attains::unfolded);
  for (const Way& way : ways) reader.ReadWay(way);
  return reader;
}

void AddWays(const Rulebook& rulebook, Slice<Level> levels, Way way, std::vector<Way>& ways) {
  if (levels.empty()) ways.push_back(way);
  for (const Level& level : rulebook.levels[levels]) {
    ways.push_back(way);
    ways.back().level = level.name;
    ways.back().blocks.push_back(level.body);
  }
}

}  // namespace

std::vector<Way> WaysOn(const Rulebook& rulebook, Date day, AwardId award) {
  const auto* version =
      VersionInForce(rulebook.award_versions, rulebook.awards[award].versions, day);
  std::vector<Way> ways;
  if (version == nullptr) return ways;
  if (version->options.empty())
    AddWays(rulebook, version->levels, {{}, {}, {version->body}, version, nullptr}, ways);
  for (const Option& option : rulebook.options[version->options]) {
    AddWays(rulebook, option.levels,
            {option.name, {}, {version->body, option.body}, version, &option}, ways);
  }
  Reader reader(rulebook, day, Reader::Attains::left_out);
  for (const Way& way : ways) reader.ReadWay(way);
  reader.ReadScores(*version);
  if (!reader.AllInForce()) ways.clear();
  return ways;
}

std::vector<Way> WaysTo(const Rulebook& rulebook, Date day, AwardId award, StringId level) {
  std::vector<Way> ways = WaysOn(rulebook, day, award);
  if (level.valid()) std::erase_if(ways, [&](const Way& way) { return way.level != level; });
  return ways;
}

std::set<FactId> FiniteFacts(const Rulebook& rulebook, Date day, const std::vector<Way>& ways) {
  std::set<FactId> facts = Unfolded(rulebook, day, ways).facts;
  std::erase_if(facts, [&](FactId fact) {
    const TypeKind kind = rulebook.types[rulebook.facts[fact].type].kind;
    return kind != TypeKind::yes_no && kind != TypeKind::one_of;
  });
  return facts;
}

std::set<MeasureId> MeasuresRead(const Rulebook& rulebook, Date day, const std::vector<Way>& ways) {
  Reader reader = Unfolded(rulebook, day, ways);
  for (const Way& way : ways) reader.ReadScores(*way.version);
  return reader.measures;
}

}  // namespace attain::reference
