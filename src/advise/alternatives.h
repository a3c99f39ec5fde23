// The ways to meet statements that are joined by "and" and "or": what each way leaves to be done.
// A score is such a statement, too: so many people for its metrics, and their gates.
#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <vector>

#include "advise/people_plan.h"
#include "evaluate/partner_evaluation.h"
#include "program/program.h"

namespace attain {

/// A crew test, or another statement, that is not surely met; or people for a line of a metric, or
/// more of the amount of one (kind `score`). Equal crews are one.
struct OpenItem {
  bool is_crew;
  std::uint32_t place;  ///< where it was found first: the order of the rulebook
  std::uint32_t index;  ///< of the CrewTest, the requirement (visit_node.h), or the Sorting
  StatementNodeKind kind;
  std::uint32_t people = 0;  ///< for a line of a metric: how many
  PointLineId amount = {};   ///< whose amount is short for the score of `index`, or none
  bool operator==(const OpenItem& other) const { return (*this <=> other) == 0; }
  std::strong_ordering operator<=>(const OpenItem& other) const {
    if (const auto order = is_crew <=> other.is_crew; order != 0) return order;
    if (const auto order = kind <=> other.kind; order != 0) return order;
    if (const auto order = index <=> other.index; order != 0) return order;
    if (const auto order = amount <=> other.amount; order != 0) return order;
    return people <=> other.people;
  }
  /// Perhaps for other numbers of people.
  bool IsSameTask(const OpenItem& other) const {
    return is_crew == other.is_crew && kind == other.kind && index == other.index &&
           amount == other.amount;
  }
};
using Alternative = std::set<OpenItem>;

struct Alternatives {
  std::vector<Alternative> ways;  ///< none contains another; empty: nothing can meet it
  bool all = true;                ///< else the first kMostAlternatives
};

/// Points and amounts that do not fit are none.
inline Fraction OrNothing(const std::optional<Fraction>& value) {
  return value.value_or(Fraction());
}

/// Both; of people for the same line the larger number.
Alternative Joined(const Alternative& a, const Alternative& b);
/// All pairs of both.
Alternatives Both(const Alternatives& a, const Alternatives& b);
/// Whether `a` contains nothing that `b` does not contain as well, or for more people.
bool AsksNoMore(const Alternative& a, const Alternative& b);
/// Drops what contains another, then what is beyond the bound.
void Tidy(Alternatives& alternatives);

/// Of the partner that an evaluation has loaded.
class AlternativeFinder {
 public:
  AlternativeFinder(const Program& program, PartnerEvaluation& evaluation)
      : program_(program), evaluation_(evaluation) {}

  /// Any goal of each row.
  Alternatives Of(std::span<const RowId> rows);
  const StatementNode& NodeOf(const OpenItem& item) const { return nodes_[item.place]; }
  /// Of an item that is_crew.
  CrewNeed NeedOf(const OpenItem& item) const;

  /// The amount of a line of a metric that is short.
  struct ShortAmount {
    PointLineId line;
    FactId fact;               ///< or
    ProgramMeasureId measure;  ///< of the line
    Fraction wanted;
    std::vector<StatementNode> scores;  ///< that need it
  };
  /// The amounts of a way, the later ones as high as their metrics take where that is needed.
  std::vector<ShortAmount> AmountsOf(const Alternative& way);

 private:
  Alternatives OfAnyGoal(std::span<const GoalId> goals);
  Alternatives OfGoal(GoalId goal);
  Alternatives OfBody(BodyId body);
  Alternatives OfNode(const StatementNode& node);
  Alternatives Of(const PeopleNode& people, const StatementNode& node);
  Alternatives Of(const GroupNode& group, const StatementNode& node);
  Alternatives Of(const AttainsNode& attains, const StatementNode& node);
  Alternatives Of(const ScoreNode& score, const StatementNode& node);
  Alternatives Of(const ComparisonNode&, const StatementNode& node) { return Open(node); }
  Alternatives Of(const FlagNode&, const StatementNode& node) { return Open(node); }
  Alternatives Open(const StatementNode& node);

  /// What a metric, or a part of it, comes to, and what that takes.
  struct ScoredWay {
    Fraction points;
    Alternative items;
  };
  struct ScoredWays {
    std::vector<ScoredWay> ways;
    bool all = true;
  };
  Alternatives OfScore(const ScoreNode& score, const StatementNode& node);
  Alternatives OfMetrics(const ScoreNode& score, std::span<const MetricNode> metrics);
  /// The points that lines with short amounts are taken to give.
  using GivenPoints = std::map<PointLineId, Fraction>;
  std::vector<const PointNode*> LinesOfSame(const PointNode& line) const;
  std::optional<Fraction> AmountNeeded(const ScoreNode& score, const PointNode& line,
                                       const Alternative& way, GivenPoints given);
  const MetricNode& MetricOf(const ScoreNode& score, PointLineId line) const;
  bool Contains(const PointGroupNode& group, PointLineId line) const;
  /// How many points the metric, whatever it is up to, lacks for a test of the score; nothing or
  /// less: none.
  Fraction Lacking(const ScoreNode& score, const MetricNode& metric, const Alternative& way,
                   const GivenPoints& given);
  Fraction PointsOf(const PointGroupNode& group, const Alternative& way, const GivenPoints& given);
  Fraction PointsOf(const PointNode& line, const Alternative& way, const GivenPoints& given);
  bool IsMetBy(BodyId body, const Alternative& way);
  bool AmountsAreKnown(const PointGroupNode& group);
  ScoredWays OfMetric(const MetricNode& metric);
  ScoredWays OfLines(std::span<const PointNode> lines, const Fraction& most);
  ScoredWays Behind(BodyId body, const ScoredWays& then);
  ScoredWays OfLine(const PointNode& line, const Fraction& most);
  static ScoredWays Sum(const ScoredWays& a, const ScoredWays& b, const Fraction& most);
  static void Tidy(ScoredWays& ways);

  const Program& program_;
  PartnerEvaluation& evaluation_;
  std::vector<StatementNode> nodes_;  ///< by place
  std::vector<PeopleTest> tests_;
  std::vector<PointLineId> point_lines_;              ///< by place
  std::map<PointLineId, const PointNode*> amounts_;   ///< that may be short
  std::map<std::uint32_t, StatementNode> scores_;     ///< by index: whose ways were looked for
  std::map<BodyId, std::vector<Alternative>> gates_;  ///< the ways to open those of metrics
  std::uint32_t score_ = 0;  ///< index of the score whose ways are looked for
};

}  // namespace attain
