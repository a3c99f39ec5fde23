// What a way of a plan leaves open, in words.
#pragma once

#include <string>
#include <vector>

#include "explain/phrases.h"
#include "report/plan_report.h"

namespace attain {

/// What an amount, a comparison or a flag that a way leaves open is about.
Subject SubjectOf(const Rulebook& rulebook, const OpenStatement& open);
/// Where the metrics of a score stand that a way leaves open; nullptr: in no option, or no score.
const Option* OptionOf(const PlanContext& context, const OpenStatement& open);

class OpenText {
 public:
  /// Both must outlive this.
  OpenText(const PlanContext& context, const Phrases& phrases)
      : context_(context),
        rulebook_(context.explanation.rulebook),
        program_(context.explanation.program),
        phrases_(phrases) {}

  /// "customers is 3 short of 5 (cloud.policy:7)".
  std::string Text(const OpenStatement& open) const;

 private:
  std::string OfPoints(const OpenStatement& open) const;
  std::string OfScore(const OpenStatement& open) const;
  std::string UnknownScore(const OpenStatement& open) const;
  std::string ShortMetrics(const OpenStatement& open) const;
  std::string OfFlag(const OpenStatement& open) const;
  std::string OfComparison(const OpenStatement& open) const;
  std::string UnknownFacts(const ComparisonNode& node) const;
  void AddUnknownFacts(FilterId condition, std::vector<std::string>& names) const;
  std::string_view NameOf(const Subject& subject) const;
  TypeId TypeOf(const Subject& subject) const;

  const PlanContext& context_;
  const Rulebook& rulebook_;
  const Program& program_;
  const Phrases& phrases_;
};

}  // namespace attain
