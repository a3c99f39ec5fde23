// Why a verdict is another one than the day before, in parts of a sentence: "MB2-709 is no longer
// accepted", "Ana fills no place".
#pragma once

#include <span>
#include <string>
#include <vector>

#include "advise/happenings.h"
#include "advise/timeline.h"

namespace attain {

/// The partner before and on the day of the change.
struct ChangeSide {
  const ExplanationContext& context;
  PartnerEvaluation& evaluation;
};
/// The day of a change.
struct ChangeDay {
  ChangeSide before, after;
  std::uint32_t partner;
  std::span<const Happening> of_day;  ///< what happens on it
};

/// The verdicts of `row` differ on the two days.
std::vector<std::string> ReasonsOfChange(const ChangeDay& day, const RowName& row);

}  // namespace attain
