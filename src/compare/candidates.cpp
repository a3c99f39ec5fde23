#include "compare/candidates.h"

#include <algorithm>
#include <utility>

#include "compare/integer_program.h"

namespace attain {

Candidates::Candidates(const Question& question, std::vector<PersonKind> kinds, Budget& budget)
    : question_(question), budget_(budget), kinds_(std::move(kinds)) {
  members_.reserve(question.people.size());
  for (const PeopleLiteral& literal : question.people) {
    std::vector<bool>& members = members_.emplace_back();
    for (const PersonKind& kind : kinds_) {
      members.push_back(std::any_of(literal.fits.begin(), literal.fits.end(),
                                    [&](std::uint32_t fit) { return kind.fits[fit]; }));
    }
  }
  fits_of_score_.reserve(question.scores.size());
  for (const ScoreLiteral& literal : question.scores)
    fits_of_score_.push_back(FitsOf(question, literal));
}

bool Candidates::Holds(FormulaId id, const Candidate& candidate) const {
  const FormulaNode& node = question_.nodes[id];
  if (!budget_.Spend(node.kind == FormulaKind::people ? kinds_.size() + 1 : 1)) return false;
  const auto parts = question_.parts[node.parts];
  const auto holds = [&](FormulaId part) { return Holds(part, candidate); };
  switch (node.kind) {
    case FormulaKind::all:
      return std::all_of(parts.begin(), parts.end(), holds);
    case FormulaKind::any:
      return std::any_of(parts.begin(), parts.end(), holds);
    case FormulaKind::people: {
      const PeopleLiteral& literal = question_.people[node.index];
      std::int64_t people = 0;
      for (std::size_t k = 0; k < kinds_.size(); ++k) {
        if (members_[node.index][k]) people += candidate.counts[k];
      }
      return literal.at_least ? people >= literal.count : people <= literal.count;
    }
    case FormulaKind::value: {
      const ValueLiteral& literal = question_.values[node.index];
      return literal.allowed[candidate.regions[literal.variable]];
    }
    case FormulaKind::score:
      return attain::Holds(question_, question_.scores[node.index], ScoredOf(candidate));
  }
  return false;
}

ScoredPartner Candidates::ScoredOf(const Candidate& candidate) const {
  ScoredPartner partner;
  budget_.Spend(kinds_.size() * question_.fits.size() + question_.lines.size() + 1);
  partner.fitting.resize(question_.fits.size());
  for (std::size_t k = 0; k < kinds_.size(); ++k) {
    for (std::size_t fit = 0; candidate.counts[k] > 0 && fit < question_.fits.size(); ++fit)
      partner.fitting[fit] += kinds_[k].fits[fit] ? candidate.counts[k] : 0;
  }
  partner.amounts = candidate.amounts;
  partner.holds = [this, &candidate](FormulaId formula) { return Holds(formula, candidate); };
  return partner;
}

CheapestPartner Candidates::Cheapest(const Branch& branch) const {
  Candidate candidate;
  for (std::size_t v = 0; v < branch.values.size(); ++v) {
    const std::vector<bool>& left = branch.values[v];
    const auto first = std::find(left.begin(), left.end(), true);
    if (first == left.end()) return {};
    candidate.regions.push_back(static_cast<std::size_t>(first - left.begin()));
    const Region& region = question_.variables[v].regions[candidate.regions.back()];
    candidate.amounts.push_back(region.no_value ? 0 : region.value);
  }
  candidate.chosen.resize(branch.values.size());
  std::vector<std::int64_t> costs(kinds_.size(), 1);
  const auto solved = Solve(branch, costs, std::nullopt);
  if (!solved) return {};
  if (!solved->undecided.empty()) return {{}, {}, solved->undecided};
  return With(*solved, branch, std::move(candidate));
}

/// The candidate with these numbers of people and, near those of the solution, round amounts.
CheapestPartner Candidates::With(const Solved& solved, const Branch& branch,
                                 Candidate candidate) const {
  candidate.counts = solved.counts;
  candidate.people = 0;
  for (const std::int64_t count : candidate.counts) candidate.people += count;
  std::vector<std::size_t> read;
  for (std::size_t v = 0; v < solved.amounts.size(); ++v) {
    if (!solved.amounts[v]) continue;
    const auto region = RegionAround(v, branch.values[v], *solved.amounts[v]);
    if (!region) return {{}, Hole{v, *solved.amounts[v]}, {}};
    candidate.regions[v] = *region;
    read.push_back(v);
  }
  Round(solved, branch, read, candidate);
  return {std::move(candidate), {}, {}};
}

/// Of the regions that are left, the one in which the amount counts as this one; no value and
/// amounts below zero count as zero.
std::optional<std::size_t> Candidates::RegionAround(std::size_t variable,
                                                    const std::vector<bool>& left,
                                                    const Fraction& amount) const {
  const std::vector<Region>& regions = question_.variables[variable].regions;
  std::optional<std::size_t> found;
  for (std::size_t r = 0; r < regions.size(); ++r) {
    if (!left[r]) continue;
    const bool counts = !regions[r].no_value && regions[r].high >= 0;
    const Fraction below(regions[r].low - 1), above(regions[r].high + 1);
    const bool at_open_end =
        (regions[r].from_between && amount == below) || (regions[r].to_between && amount == above);
    const bool around =
        counts ? (below < amount && amount < above) || at_open_end : amount.is_zero();
    if (around && (!found || counts)) found = r;
  }
  return found;
}

/// Amounts next to those of the solution, as round as the scores allow.
void Candidates::Round(const Solved& solved, const Branch& branch,
                       const std::vector<std::size_t>& read, Candidate& candidate) const {
  constexpr std::size_t kMostTried = 8;  // amounts that are rounded up or down by themselves
  const std::size_t ways = std::size_t{1} << std::min(read.size(), kMostTried);
  std::int64_t roundest = 1;
  while (roundest < kLargestAmount) roundest *= 10;
  for (std::int64_t round = roundest; round > 0 && !read.empty(); round /= 10) {
    for (std::size_t way = 0; way < ways && !budget_.is_spent(); ++way) {
      for (std::size_t i = 0; i < read.size(); ++i) {
        const bool up = (way >> std::min(i, kMostTried - 1) & 1) != 0;
        ChooseNear(*solved.amounts[read[i]], round, up, read[i], candidate);
      }
      const ScoredPartner partner = ScoredOf(candidate);
      const auto suits = [&](std::uint32_t score) {
        return attain::Holds(question_, question_.scores[score], partner) ||
               OpenChoiceOf(question_, question_.scores[score], branch.choices, partner);
      };
      if (std::all_of(branch.scores.begin(), branch.scores.end(), suits)) return;
    }
  }
}

/// A multiple of `round`, or where the amount is smaller, of its own first digit.
void Candidates::ChooseNear(const Fraction& amount, std::int64_t round, bool up,
                            std::size_t variable, Candidate& candidate) const {
  const Region& region = question_.variables[variable].regions[candidate.regions[variable]];
  candidate.chosen[variable] = !region.no_value && region.high >= 0 && region.has_units();
  if (!candidate.chosen[variable]) {
    candidate.amounts[variable] = region.no_value ? 0 : region.value;
    return;
  }
  const Int128 whole = amount.numerator() / amount.denominator();
  while (round > 1 && round > whole) round /= 10;
  const Int128 down = whole / round * round;
  const bool is_round = amount == Fraction::Of(down, 1);
  candidate.amounts[variable] = static_cast<std::int64_t>(
      std::clamp<Int128>(up && !is_round ? down + round : down, region.low, region.high));
}

/// Whether people of kind `a` do for every row all that those of kind `b` do.
bool Candidates::IsNoWorse(std::size_t a, std::size_t b, const Branch& branch) const {
  for (const std::uint32_t literal : branch.people) {
    const bool in_a = members_[literal][a], in_b = members_[literal][b];
    if (question_.people[literal].at_least ? in_b && !in_a : in_a && !in_b) return false;
  }
  for (const std::uint32_t score : branch.scores) {
    const bool at_least = question_.scores[score].at_least;
    for (const std::uint32_t fit : fits_of_score_[score]) {
      const bool in_a = kinds_[a].fits[fit], in_b = kinds_[b].fits[fit];
      if (at_least ? in_b && !in_a : in_a && !in_b) return false;
    }
  }
  return true;
}

/// Whether some row asks for people of the kind.
bool Candidates::IsWanted(std::size_t kind, const Branch& branch) const {
  const auto by_literal = [&](std::uint32_t literal) {
    return question_.people[literal].at_least && members_[literal][kind];
  };
  const auto by_score = [&](std::uint32_t score) {
    const auto& fits = fits_of_score_[score];
    return question_.scores[score].at_least &&
           std::any_of(fits.begin(), fits.end(),
                       [&](std::uint32_t fit) { return kinds_[kind].fits[fit]; });
  };
  return std::any_of(branch.people.begin(), branch.people.end(), by_literal) ||
         std::any_of(branch.scores.begin(), branch.scores.end(), by_score);
}

/// Those that a row asks for, without those that another one can stand for at no more cost.
std::vector<std::size_t> Candidates::KindsThatMatter(const Branch& branch,
                                                     std::span<const std::int64_t> costs) const {
  std::vector<std::size_t> kept;
  const std::size_t rows = branch.people.size() + question_.fits.size() * branch.scores.size();
  for (std::size_t k = 0; k < kinds_.size() && budget_.Spend(rows * (kept.size() + 1)); ++k) {
    const auto is_better = [&](std::size_t a, std::size_t b) {
      return costs[a] <= costs[b] && IsNoWorse(a, b, branch);
    };
    const auto stands_for_it = [&](std::size_t other) { return is_better(other, k); };
    if (!IsWanted(k, branch) || std::any_of(kept.begin(), kept.end(), stands_for_it)) continue;
    std::erase_if(kept, [&](std::size_t other) { return is_better(k, other); });
    kept.push_back(k);
  }
  return kept;
}

/// Least cost under what the branch has taken on, with at most `most` people.
std::optional<Candidates::Solved> Candidates::Solve(const Branch& branch,
                                                    std::span<const std::int64_t> costs,
                                                    std::optional<std::int64_t> most) const {
  const std::vector<std::size_t> kept = KindsThatMatter(branch, costs);
  IntegerProgram program;
  for (const std::size_t kind : kept) program.costs.push_back(costs[kind]);
  for (const std::uint32_t literal : branch.people) {
    const bool at_least = question_.people[literal].at_least;
    const std::int64_t count = question_.people[literal].count;
    program.rows.push_back({{}, at_least ? count : -count});
    for (const std::size_t kind : kept)
      program.rows.back().coefficients.push_back(members_[literal][kind] ? (at_least ? 1 : -1) : 0);
  }
  if (most) program.rows.push_back({std::vector<std::int64_t>(kept.size(), -1), -*most});
  std::vector<const std::vector<bool>*> fits;
  fits.reserve(kept.size());
  for (const std::size_t kind : kept) fits.push_back(&kinds_[kind].fits);
  std::optional<ScoreRows> scores;
  if (!branch.scores.empty()) scores.emplace(question_, program, fits, branch.values);
  for (const std::uint32_t score : branch.scores)
    scores->Add(question_.scores[score], branch.choices);
  if (scores) scores->Finish();
  const bool fits_in_64_bits = !scores || scores->fits_in_64_bits();
  const IntegerSolution solution = fits_in_64_bits
                                       ? Minimise(program, budget_)
                                       : IntegerSolution{IntegerOutcome::not_decided, {}, 0};
  if (solution.outcome == IntegerOutcome::not_decided)
    return Solved{{},
                  {},
                  scores ? "the points lead to too many cases"
                         : "the numbers of people lead to too many cases"};
  if (solution.outcome != IntegerOutcome::solved) return std::nullopt;
  Solved solved{PeopleCounts(kinds_.size()), {}, {}};
  for (std::size_t i = 0; i < kept.size(); ++i) solved.counts[kept[i]] = solution.values[i];
  for (std::uint32_t v = 0; v < question_.variables.size(); ++v)
    solved.amounts.push_back(scores ? scores->AmountIn(solution, v) : std::nullopt);
  return solved;
}

std::optional<PeopleCounts> Candidates::FewestPasses(const Branch& branch,
                                                     std::int64_t most) const {
  std::vector<std::int64_t> costs;
  costs.reserve(kinds_.size());
  for (const PersonKind& kind : kinds_) costs.push_back(kind.cost);
  auto solved = Solve(branch, costs, most);
  if (!solved || !solved->undecided.empty()) return std::nullopt;
  return std::move(solved->counts);
}

}  // namespace attain
