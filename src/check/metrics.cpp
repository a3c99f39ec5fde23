// Metrics: lines that give points, and the score statements that need them.
#include <fmt/format.h>

#include <set>
#include <utility>

#include "base/limits.h"
#include "check/readers.h"
#include "check/requirements.h"

namespace attain {
namespace {

class MetricReader {
 public:
  explicit MetricReader(Checker& checker) : checker_(checker), rulebook_(checker.rulebook) {}

  std::optional<Metric> Read(Node node) {
    Metric metric{};
    metric.name = checker_.Intern(node.first());
    metric.title = checker_.TitleOf(node);
    metric.span = node.first().span();
    metric.applicable = !node.has(NodeKind::NotApplicable);
    if (!metric.applicable) return metric;
    const auto up_to = ReadNumber(checker_, node.child(NodeKind::Number));
    metric.group = ReadGroup(node);
    if (!up_to) return std::nullopt;
    metric.up_to = *up_to;
    return metric;
  }

 private:
  /// The lines among the children of a Metric or PointGroup.
  PointGroup ReadGroup(Node node) {
    std::vector<PointLine> lines;
    for (const Node child : node) {
      if (const auto line = ReadLine(child)) lines.push_back(*line);
    }
    return {rulebook_.point_lines.AddAll(lines), node.span()};
  }

  std::optional<PointLine> ReadLine(Node node) {
    PointLine line{};
    line.span = node.span();
    switch (node.kind()) {
      case NodeKind::OnlyIf:
        line.kind = PointLineKind::only_if;
        line.statement = ReadStatement(node.first());
        return line;
      case NodeKind::PointsIf: {
        line.kind = PointLineKind::when;
        line.statement = ReadStatement(node.child_at(1));
        break;
      }
      case NodeKind::PointsEach:
        if (!(node.has(NodeKind::EachPeople) ? ReadPeople(node.child(NodeKind::EachPeople), line)
                                             : ReadAmount(node.child(NodeKind::EachOf), line)))
          return std::nullopt;
        break;
      case NodeKind::Higher: {
        line.kind = PointLineKind::higher;
        std::vector<PointGroup> groups;
        for (const Node group : node) groups.push_back(ReadGroup(group));
        line.groups = rulebook_.point_groups.AddAll(groups);
        return line;
      }
      default:  // the metric's name, title and cap; errors
        return std::nullopt;
    }
    const auto points = ReadNumber(checker_, node.child(NodeKind::Number));
    if (!points) return std::nullopt;
    line.points = *points;
    return line;
  }

  /// One statement is a scope of its own: people lines of a metric do not speak of each other.
  BlockId ReadStatement(Node statement) {
    Surroundings alone;
    alone.score = ScoreScope::none;
    return ReadBlock(checker_, {statement}, alone);
  }

  bool ReadPeople(Node node, PointLine& line) {
    line.kind = PointLineKind::people;
    line.each = 1;
    Node chain = node.first();
    bool complete = true;
    if (chain.is(NodeKind::Number)) {
      const auto count = ReadCount(checker_, chain, "a number of people", 1, kMaxPeopleCount);
      complete = count.has_value();
      line.each = count.value_or(1);
      chain = node.child_at(1);
    }
    line.condition = ReadChain(checker_, chain);
    return complete && line.condition.valid();
  }

  bool ReadAmount(Node node, PointLine& line) {
    line.kind = PointLineKind::amount;
    line.whole = node.has(NodeKind::Whole);
    const Node name = node.child(NodeKind::Name);
    line.subject = checker_.FindSubject(name);
    const TypeId type = TypeOf(line.subject);
    if (!type.valid()) return false;
    const TypeKind kind = rulebook_.types[type].kind;
    const std::string text = InTicks(checker_.TextOf(name));
    if (kind != TypeKind::number && kind != TypeKind::money) {
      checker_.emitter
          .Emit(
              Kind::not_an_amount, name.span(),
              text + " is " + DescribeType(checker_, type) + ", which cannot be counted in points",
              "points are given for a number or for money")
          .labels.push_back({DeclarationOf(line.subject), text + " is declared here"});
      return false;
    }
    line.each = 1;
    for (const Node each : node) {
      if (!each.is(NodeKind::Number) && !each.is(NodeKind::Money)) continue;
      const auto value = ReadValue(checker_, each, type, checker_.TextOf(name));
      if (!value) return false;
      line.each = value->amount;
      if (!line.each.is_zero()) continue;
      checker_.emitter.Emit(Kind::bad_number, each.span(),
                            "points cannot be given for each " +
                                std::string(checker_.TextOf(each)) + " of something");
      return false;
    }
    return true;
  }

  TypeId TypeOf(Subject subject) const {
    if (subject.measure.valid()) return rulebook_.measures[subject.measure].type;
    return subject.fact.valid() ? rulebook_.facts[subject.fact].type : TypeId::none();
  }
  Span DeclarationOf(Subject subject) const {
    return subject.measure.valid() ? rulebook_.measures[subject.measure].span
                                   : rulebook_.facts[subject.fact].span;
  }

  Checker& checker_;
  Rulebook& rulebook_;
};

/// Every score statement of a version with the metrics that it speaks of; each mistake is said
/// once.
class ScoreChecker {
 public:
  ScoreChecker(Checker& checker, const AwardVersion& version)
      : checker_(checker), rulebook_(checker.rulebook), version_(version) {}

  void Check() {
    if (version_.options.empty()) CheckWay(nullptr);
    for (const Option& option : rulebook_.options[version_.options]) CheckWay(&option);
  }

 private:
  void CheckWay(const Option* option) {
    CheckBlock(version_.body, option);
    for (const Level& level : rulebook_.levels[version_.levels]) CheckBlock(level.body, option);
    if (option == nullptr) return;
    CheckBlock(option->body, option);
    for (const Level& level : rulebook_.levels[option->levels]) CheckBlock(level.body, option);
  }

  void CheckBlock(BlockId block, const Option* option) {
    for (const Statement& statement : rulebook_.statements[rulebook_.blocks[block].statements]) {
      if (statement.kind == StatementKind::score) CheckScore(statement, option);
      if (statement.kind != StatementKind::either && statement.kind != StatementKind::at_least_of)
        continue;
      for (const BlockId inner :
           rulebook_.block_ids[rulebook_.groups[Id<GroupStatement>{statement.index}].blocks])
        CheckBlock(inner, option);
    }
  }

  void CheckScore(const Statement& statement, const Option* option) {
    const ScoreStatement& score = rulebook_.scores[Id<ScoreStatement>{statement.index}];
    const Slice<Metric> metrics = ScoredMetrics(score, version_, option);
    if (metrics.empty()) {
      if (!checked_.insert({statement.index, metrics.begin}).second) return;
      Diagnostic& diagnostic = checker_.emitter.Emit(
          Kind::no_metrics, statement.span, "there are no metrics that make up this score",
          "write them beside the statement: `metric NAME up to 20 points { … }`");
      if (option != nullptr)
        diagnostic.labels.push_back({option->span, "neither here nor around it"});
      return;
    }
    if (score.test != ScoreTest::total_at_least) return;
    if (!checked_.insert({statement.index, metrics.begin}).second) return;
    Fraction total;
    for (const Metric& metric : rulebook_.metrics[metrics])
      total = Add(total, metric.up_to).value_or(total);
    if (total == score.of) return;
    Diagnostic& diagnostic = checker_.emitter.Emit(
        Kind::caps_do_not_add_up, statement.span,
        fmt::format("the score is of {} points, but the metrics give up to {}",
                    FormatForPeople(score.of), FormatForPeople(total)),
        "each metric's points stand behind its `up to`");
    for (const Metric& metric : rulebook_.metrics[metrics]) {
      diagnostic.labels.push_back(
          {metric.span, metric.applicable
                            ? fmt::format("up to {} points", FormatForPeople(metric.up_to))
                            : "not applicable"});
    }
  }

  Checker& checker_;
  const Rulebook& rulebook_;
  const AwardVersion& version_;
  std::set<std::pair<std::uint32_t, std::uint32_t>> checked_;  ///< statement, first of the metrics
};

}  // namespace

Slice<Metric> ReadMetrics(Checker& checker, PartNames& part_names, Node body) {
  std::vector<Metric> metrics;
  PartNames::Siblings names;
  for (const Node member : body) {
    if (!member.is(NodeKind::Metric) || !part_names.IsNew(names, member, "metric")) continue;
    if (const auto metric = MetricReader(checker).Read(member)) metrics.push_back(*metric);
  }
  return checker.rulebook.metrics.AddAll(metrics);
}

void CheckScores(Checker& checker, const AwardVersion& version) {
  ScoreChecker(checker, version).Check();
}

}  // namespace attain
