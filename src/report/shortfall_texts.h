// What is the same in the shortfalls of all partners: the words and numbers of the rulebook.
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "check/rulebook.h"
#include "evaluate/shortfall_plan.h"
#include "report/short_texts.h"

namespace attain {

/// Of a part of a ShortfallPlan.
struct ShortfallTexts {
  std::string statement;   ///< what it is called: `cloud-revenue`, `people`, `at least 2 of 3`
  std::uint64_t need = 0;  ///< crew, total: people; group: members
  /// What stands behind the verdict, all of it or all but the value in front. flag, attains: by
  /// Verdict, all. crew, total: by the number of missing people, all, as far as it goes;
  /// comparison: by case, behind the value; others: one, behind the value.
  std::vector<ShortText> tails;
};

/// The texts of all parts.
std::vector<ShortfallTexts> ShortfallTextsOf(const Rulebook& rulebook, const Program& program,
                                             const ShortfallPlan& plan);

/// `,at least,100000,USD,` and the end of the row: test, threshold, unit and no missing people.
/// What several cases ask for is joined by ` or `.
std::string ThresholdTail(const Rulebook& rulebook, const Program& program,
                          const ComparisonNode& comparison, std::span<const Id<CaseNode>> cases);

/// `3,at least,4,,1` and the end of the row: `missing` people, or so many at most.
std::string MissingTail(std::uint64_t need, std::uint64_t missing, bool at_most);

}  // namespace attain
