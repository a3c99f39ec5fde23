// Tells what `explanation_text.h` promises: a member for each thing that an explanation has.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "explain/explanation_text.h"
#include "explain/phrases.h"
#include "explain/text_lines.h"
#include "explain/uncounted_text.h"

namespace attain {

class Teller {
 public:
  Teller(const Explanation& explanation, const ExplanationContext& context, RollUps roll_ups)
      : explanation_(explanation),
        context_(context),
        rulebook_(context.rulebook),
        roll_ups_(roll_ups),
        phrases_(context, explanation.partner),
        uncounted_(phrases_, explanation.partner) {}

  std::string Tell();
  /// See MetricsText.
  std::string TellMetrics(ScoreId score, MetricId only);

 private:
  // headings
  const AwardVersion* VersionOf(AwardId award) const;
  std::string Place(StatementId statement) const;
  std::string PlaceText(Span span) const;

  // facts tried
  std::string Describe(const List<TrialFact>& facts) const;
  /// "market is developed", "partner-of-record", "not partner-of-record".
  std::string DescribeFact(const Fact& fact, const std::string& value, std::int64_t number) const;
  void AddTried();

  // ways and statements
  void AddWays(const List<WayExplanation>& ways);
  std::string WayName(const WayExplanation& way) const;
  void AddStatements(const List<StatementExplanation>& statements);
  void AddStatement(const StatementExplanation& explained);
  void AddHeading(const StatementExplanation& explained, std::string_view text);
  void AddMissing(const StatementExplanation& explained);
  void AddMissing(const MissingList& missing);
  void AddFlag(const FlagStatement& flag, const StatementExplanation& explained);

  // comparisons
  void AddComparison(const Comparison& comparison, const StatementExplanation& explained);
  /// "USD 90,000 of at least 100,000: 10,000 short".
  std::string ValueAgainst(Test test, const StatementExplanation& explained,
                           const CaseExplanation& one) const;
  /// `text`, with the facts on which the threshold rests: "… (market is developed)".
  std::string Circumstances(const StatementExplanation& explained, const CaseExplanation& one,
                            const std::string& text) const;
  /// One of `count` aggregates of a value of `type`.
  void AddAggregate(const AggregateExplanation& one, std::size_t count, TypeId value_type);
  static std::string Window(const attain::Window& window, const AggregateExplanation& one);

  // points
  void AddScore(const ScoreStatement& statement, const StatementExplanation& explained);
  /// ": 10 short", ": between 0 and 20 short"; empty where nothing is.
  static std::string ShortOf(const ScoreStatement& statement, const ScoreExplanation& score);
  /// "Certifications: 20 of 40 points", held against `beside`.
  std::string MetricText(const MetricExplanation& explained,
                         const std::optional<Fraction>& beside) const;
  void AddMetric(const MetricExplanation& explained);
  void AddLines(const List<PointLineExplanation>& lines);
  void AddLine(const PointLineExplanation& line, const std::string& points,
               const std::string& place);
  void AddUncounted(const PointLineExplanation& line);
  /// "2 people with one of crm-applications: Ana and Bo".
  std::string WhoCounts(const PointLineExplanation& line) const;

  // attains, groups
  std::string TargetName(AwardId award, StringId level) const;
  void AddAttains(const AttainsStatement& attains, const StatementExplanation& explained);
  std::string WhyWithoutWays(const AttainedExplanation& attained) const;
  /// Told in full where it is first referred to.
  void AddAttained(const AttainedRef& ref);
  void AddGroup(const GroupStatement& group, const StatementExplanation& explained);

  const Explanation& explanation_;
  const ExplanationContext& context_;
  const Rulebook& rulebook_;
  RollUps roll_ups_;
  Phrases phrases_;
  UncountedText uncounted_;
  TextLines lines_;
  const CombinationExplanation* combination_ = nullptr;
  std::set<std::pair<AwardId, StringId>> told_;
  std::set<ScoreId> told_scores_;
  std::set<CredentialId> titled_;
};

}  // namespace attain
