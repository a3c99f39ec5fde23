// Measures from rows and facts, as ranges (language.md, sections 4 and 9).
#pragma once

#include <map>

#include "reference/amounts.h"
#include "reference/partner.h"

namespace attain::reference {

class Measures {
 public:
  /// All of them must outlive this.
  Measures(const Rulebook& rulebook, Date day, const Partner& partner)
      : rulebook_(rulebook), day_(day), partner_(partner) {}

  /// Throws TooLarge. The measure, and those that it is computed from, have a version in force.
  Amounts Of(MeasureId measure);

 private:
  /// Rows that surely count, and rows that may.
  struct Counting {
    std::vector<const Values*> sure, unsure;
  };

  Amounts Of(ExpressionId expression);
  Amounts Of(const Aggregate& aggregate);
  Verdict Counts(const Aggregate& aggregate, const Values& row) const;
  Verdict IsInTime(const Aggregate& aggregate, const Values& row) const;
  Amounts Distinct(const Aggregate& aggregate, const Counting& rows) const;
  Amounts SumOf(const Aggregate& aggregate, const Counting& rows) const;
  Amounts AverageOrEnd(const Aggregate& aggregate, const Counting& rows) const;
  const std::optional<Value>& FieldOf(const Aggregate& aggregate, const Values& row) const {
    return row[rulebook_.fields[aggregate.field].position];
  }

  const Rulebook& rulebook_;
  Date day_;
  const Partner& partner_;
  std::map<MeasureId, Amounts> known_;
};

}  // namespace attain::reference
