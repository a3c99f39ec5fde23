// How far plans are searched (docs/plans.md). Beyond, a plan is the best that was found, and says
// so.
#pragma once

#include <cstddef>
#include <cstdint>

namespace attain {

inline constexpr std::size_t kMostPurchaseSteps = 4'000;  ///< choices tried for one person and line
inline constexpr std::size_t kMostPlanSteps =
    20'000;  ///< choices tried where crews share credentials
inline constexpr std::size_t kMostAlternatives =
    256;  ///< ways through `either`, `at least K of`, `attains`
inline constexpr std::size_t kMostDataStates =
    64;  ///< of a partner's data with what ways leave open, where other statements read that, too
inline constexpr std::size_t kMostChoices =
    1'000;  ///< of one each of the values that a way asks for, with which it is carried out
inline constexpr std::size_t kMostFailingWays =
    8;  ///< ways that, carried out, do not attain the goals, in place of which others are looked
        ///< for
inline constexpr std::uint64_t kMostPlannedPlaces =
    1'000;  ///< places of a crew; with more there is no plan

inline constexpr std::size_t kMostKnownPurchases = 50'000;  ///< kept for people who have the same

}  // namespace attain
