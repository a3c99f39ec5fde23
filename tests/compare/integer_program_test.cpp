// Small integer programs against trying every point.
#include "compare/integer_program.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <optional>
#include <random>

namespace attain {
namespace {

constexpr std::int64_t kMost = 4;  // of each variable

/// The least cost among the points 0…kMost of three variables.
std::optional<std::int64_t> Tried(const IntegerProgram& program) {
  std::optional<std::int64_t> best;
  for (std::int64_t point = 0; point < (kMost + 1) * (kMost + 1) * (kMost + 1); ++point) {
    const std::vector<std::int64_t> x = {point % (kMost + 1), point / (kMost + 1) % (kMost + 1),
                                         point / (kMost + 1) / (kMost + 1)};
    bool holds = true;
    for (const LinearRow& row : program.rows) {
      std::int64_t sum = 0;
      for (std::size_t j = 0; j < x.size(); ++j) sum += row.coefficients[j] * x[j];
      holds = holds && sum >= row.bound;
    }
    for (const Entailment& one : program.entailments) {
      const auto above = [&](std::size_t j) { return x[j] > 0; };
      holds = holds && (std::none_of(one.these.begin(), one.these.end(), above) ||
                        std::any_of(one.those.begin(), one.those.end(), above));
    }
    std::int64_t cost = 0;
    for (std::size_t j = 0; j < x.size(); ++j) cost += program.costs[j] * x[j];
    if (holds && (!best || cost < *best)) best = cost;
  }
  return best;
}

IntegerSolution Solved(const IntegerProgram& program) {
  Budget budget;
  return Minimise(program, budget);
}

TEST_CASE("integer programs are solved as by trying every point") {
  std::mt19937 random(1);
  const auto pick = [&](int low, int high) {
    return std::uniform_int_distribution<int>(low, high)(random);
  };
  int solved = 0, infeasible = 0;
  for (int i = 0; i < 3'000; ++i) {
    IntegerProgram program{{pick(0, 3), pick(0, 3), pick(0, 3)}, {}};
    for (int rows = pick(1, 4); rows > 0; --rows)
      program.rows.push_back({{pick(-3, 3), pick(-3, 3), pick(-3, 3)}, pick(-6, 6)});
    // Points beyond those that are tried are forbidden.
    program.rows.push_back({{-1, 0, 0}, -kMost});
    program.rows.push_back({{0, -1, 0}, -kMost});
    program.rows.push_back({{0, 0, -1}, -kMost});
    if (pick(0, 1) == 1) program.entailments = {{{0, 1}, {2}}, {{2}, {1}}};
    const IntegerSolution solution = Solved(program);
    const auto tried = Tried(program);
    REQUIRE(solution.outcome != IntegerOutcome::not_decided);
    REQUIRE((solution.outcome == IntegerOutcome::solved) == tried.has_value());
    if (tried) CHECK(solution.cost == *tried);
    (tried ? solved : infeasible)++;
  }
  CHECK(solved > 300);
  CHECK(infeasible > 300);
}

TEST_CASE("what needs a half has no solution, or a dearer one") {
  CHECK(Solved({{1}, {{{2}, 1}, {{-2}, -1}}}).outcome == IntegerOutcome::infeasible);
  const IntegerSolution odd = Solved({{1, 1, 1}, {{{1, 1, 0}, 1}, {{0, 1, 1}, 1}, {{1, 0, 1}, 1}}});
  CHECK(odd.outcome == IntegerOutcome::solved);
  CHECK(odd.cost == 2);
}

TEST_CASE("numbers beyond 128 bits are not decided") {
  const std::int64_t large = INT64_MAX;
  IntegerProgram program{{large, large - 1, large - 3}, {}};
  program.rows.push_back({{large, large - 2, 5}, large - 7});
  program.rows.push_back({{large - 5, 3, large}, large - 9});
  program.rows.push_back({{7, large, large - 11}, large - 13});
  CHECK(Solved(program).outcome == IntegerOutcome::not_decided);
}

}  // namespace
}  // namespace attain
