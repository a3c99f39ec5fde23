// Statements, combined as Kleene did.
#pragma once

#include "reference/in_force.h"
#include "reference/measures.h"
#include "reference/metrics.h"

namespace attain::reference {

class Statements {
 public:
  /// All of them must outlive this.
  Statements(const Rulebook& rulebook, Date day, const Partner& partner)
      : rulebook_(rulebook), day_(day), partner_(partner), measures_(rulebook, day, partner) {}

  /// Any of the ways. Throws TooLarge.
  Verdict AnyOf(const std::vector<Way>& ways, const Values& facts);

  /// The points of the award's metrics on a way, and their sum under the facts. Throws TooLarge.
  Amounts PointsOf(const Metric& metric, const Values& facts);
  Amounts ScoreOf(Slice<Metric> metrics, const Values& facts);

 private:
  Verdict Of(const Way& way);
  Verdict Of(BlockId block);
  PointSource Points();
  Verdict Of(const Statement& statement);
  Verdict Of(const Comparison& comparison);
  Verdict Compared(const Comparison& comparison, const ThresholdCase& one);
  Verdict Of(const FlagStatement& flag) const;
  Verdict Of(const AttainsStatement& attains);
  Verdict Of(const GroupStatement& group);
  Verdict OfPeople(Id<People> people);

  const Rulebook& rulebook_;
  Date day_;
  const Partner& partner_;
  Measures measures_;
  Values facts_;                             ///< by FactId, those that are tried included
  const Way* way_ = nullptr;                 ///< that is being looked at
  std::map<Id<People>, Verdict> of_people_;  ///< they do not depend on facts
};

}  // namespace attain::reference
