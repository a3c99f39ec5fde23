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

/// The verdicts of `row` differ on the two days; `of_day` is what happens on the later one.
std::vector<std::string> ReasonsOfChange(const ChangeSide& before, const ChangeSide& after,
                                         std::uint32_t partner, const RowName& row,
                                         std::span<const Happening> of_day);

}  // namespace attain
