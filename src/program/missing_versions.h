// Which awards have no verdict on a day, because they, or a set or measure that they read, have no
// version in force.
#pragma once

#include <map>
#include <optional>
#include <set>

#include "check/rulebook.h"

namespace attain {

/// A set or measure without a version in force; one of the two is valid.
struct MissingVersion {
  SetId set;
  MeasureId measure;
};

class MissingVersions {
 public:
  MissingVersions(const Rulebook& rulebook, Date day) : rulebook_(rulebook), day_(day) {}

  /// The first set or measure without a version that `version` reads, anywhere but through
  /// `attains`; the lists that its credentials are earned by included.
  std::optional<MissingVersion> In(const AwardVersion& version);

 private:
  using Found = std::optional<MissingVersion>;
  Found InMetrics(Slice<Metric> metrics);
  Found InPoints(const PointGroup& group);
  Found InBlock(BlockId block);
  Found InStatement(const Statement& statement);
  Found InPeople(const People& people);
  Found InConditions(Slice<ConditionId> conditions);
  Found InCondition(ConditionId condition);
  Found InItems(Slice<ListItem> items);
  Found InCredential(CredentialId credential);
  Found InSet(SetId set);
  Found InMeasure(MeasureId measure);

  const Rulebook& rulebook_;
  Date day_;
  std::map<CredentialId, Found> credentials_;
  std::map<SetId, Found> sets_;
  std::map<MeasureId, Found> measures_;
};

}  // namespace attain
