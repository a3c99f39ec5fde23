// The cheapest partner that meets what a branch of the search has taken on.
//
// Numbers of people of each kind are a small integer program; each amount and fact lies in one of
// its regions. Where scores read amounts, those are columns of the same program.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "compare/person_kinds.h"
#include "compare/question.h"
#include "compare/score_rows.h"

namespace attain {

struct Branch {
  std::vector<FormulaId> pending;         ///< to hold; `any` of several parts
  std::vector<std::uint32_t> people;      ///< literals that hold
  std::vector<std::vector<bool>> values;  ///< by variable: the regions that are left
  std::vector<std::uint32_t> scores;      ///< literals of scores that hold, as far as is decided
  ScoreChoices choices;
};

using PeopleCounts = std::vector<std::int64_t>;  ///< by kind

struct Candidate {
  PeopleCounts counts;
  std::vector<std::size_t> regions;   ///< by variable
  std::vector<std::int64_t> amounts;  ///< by variable, × its scale
  std::vector<bool> chosen;           ///< by variable: the amount was, within its region
  std::int64_t people = 0;
};

/// The scores would have an amount between two regions that are left.
struct Hole {
  std::size_t variable;
  Fraction amount;
};

/// At most one of the three; none where there is no such partner.
struct CheapestPartner {
  std::optional<Candidate> candidate;
  std::optional<Hole> hole;
  std::string undecided;  ///< why
};

class Candidates {
 public:
  /// Once the budget is spent, what it answers means nothing.
  Candidates(const Question& question, std::vector<PersonKind> kinds, Budget& budget);

  const std::vector<PersonKind>& kinds() const { return kinds_; }

  CheapestPartner Cheapest(const Branch& branch) const;
  /// The numbers of people, no more than `most`, with the fewest passes; nullopt where none are
  /// found.
  std::optional<PeopleCounts> FewestPasses(const Branch& branch, std::int64_t most) const;

  bool Holds(FormulaId id, const Candidate& candidate) const;
  ScoredPartner ScoredOf(const Candidate& candidate) const;

 private:
  /// Numbers of people, and amounts as far as scores read them.
  struct Solved {
    PeopleCounts counts;
    std::vector<std::optional<Fraction>> amounts;  ///< by variable, × its scale
    std::string undecided;                         ///< why nothing else here means anything
  };
  std::optional<Solved> Solve(const Branch& branch, std::span<const std::int64_t> costs,
                              std::optional<std::int64_t> most) const;
  bool IsNoWorse(std::size_t a, std::size_t b, const Branch& branch) const;
  bool IsWanted(std::size_t kind, const Branch& branch) const;
  std::vector<std::size_t> KindsThatMatter(const Branch& branch,
                                           std::span<const std::int64_t> costs) const;

  CheapestPartner With(const Solved& solved, const Branch& branch, Candidate candidate) const;
  std::optional<std::size_t> RegionAround(std::size_t variable, const std::vector<bool>& left,
                                          const Fraction& amount) const;
  void Round(const Solved& solved, const Branch& branch, const std::vector<std::size_t>& read,
             Candidate& candidate) const;
  void ChooseNear(const Fraction& amount, std::int64_t round, bool up, std::size_t variable,
                  Candidate& candidate) const;

  const Question& question_;
  Budget& budget_;
  std::vector<PersonKind> kinds_;
  std::vector<std::vector<bool>> members_;                 ///< by literal: the kinds that it counts
  std::vector<std::vector<std::uint32_t>> fits_of_score_;  ///< by literal
};

}  // namespace attain
