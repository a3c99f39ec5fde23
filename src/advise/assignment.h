// Who should fill which place so that it costs least: a minimum-cost assignment, with the prices
// that prove it.
#pragma once

#include <cstdint>
#include <vector>

#include "advise/shop.h"

namespace attain {

struct AssignmentTask {
  std::vector<std::vector<Cost>> cost;  ///< [line][person]; kNoWay: cannot
  std::vector<std::uint32_t> counts;    ///< places of each line
  std::vector<Cost> new_cost;           ///< of a new person, by line
  std::uint32_t most_new = 0;           ///< so many new people at the most
  Cost new_price = 0;                   ///< added for each of them
};

inline constexpr std::uint32_t kNoLine = UINT32_MAX;

struct Assignment {
  Cost cost = kNoWay;                  ///< kNoWay: there is none
  std::vector<std::uint32_t> line_of;  ///< by person, or kNoLine
  std::vector<std::uint32_t> new_at;   ///< new people at each line
  /// The proof (linear programming duality): with these, price − rent ≤ cost for every line and
  /// person, price ≤ new_cost + new_price where new people are enough, rents are not negative, and
  /// the places' prices less the rents add up to the cost.
  std::vector<Cost> price;  ///< of a place, by line
  std::vector<Cost> rent;   ///< by person
};

/// Successive shortest augmenting paths with potentials (Kuhn 1955, Jonker and Volgenant 1987).
Assignment Assign(const AssignmentTask& task);

}  // namespace attain
