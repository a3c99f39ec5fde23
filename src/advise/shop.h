// What someone would have to pass so as to meet the conditions of a line, at the least cost. People
// are the atoms of a program (program.h); what can be passed gives atoms.
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <utility>
#include <vector>

#include "base/limits.h"
#include "program/program.h"

namespace attain {

/// In 1/10,000 of the unit in which costs are given: kMoneyScale.
using Cost = std::int64_t;
/// No credential that can be passed helps. Greater than the cost of any plan.
inline constexpr Cost kNoWay = 1'000'000'000'000'000;

/// What plans are made under.
struct PlanTerms {
  Date begin;                 ///< credentials can be passed from this day to the program's day
  std::vector<Cost> cost_of;  ///< by CredentialId; above zero
  Cost hire = 0;              ///< of a new person
};

using Atoms = std::vector<std::uint64_t>;  ///< Program::atom_words words

/// A credential that can be passed in time and counts on the program's day.
struct Offer {
  CredentialId credential;
  Date taken;  ///< the first day on which it can be
  Cost cost;
  Atoms atoms;
};

/// A choice of offers (positions in Shop::offers, ascending).
struct Purchase {
  Cost cost = 0;         ///< kNoWay: there is none
  bool cheapest = true;  ///< proved; else the search came to its bound
  std::vector<std::uint32_t> offers;
};

class Shop {
 public:
  /// Offered are credentials without `earned by`, available ≤ taken ≤ retired.
  Shop(const Rulebook& rulebook, const Program& program, const PlanTerms& terms);

  std::span<const Offer> offers() const { return offers_; }
  /// Someone without credentials.
  Atoms Nothing() const { return Atoms(program_.atom_words); }
  /// What someone has who passes the offer as well.
  Atoms With(Atoms atoms, std::uint32_t offer) const;
  bool Meets(const Atoms& atoms, const Fit& fit) const;
  /// The cheapest choice with which someone who has `atoms` meets `fit`; valid until the next call.
  const Purchase& Cheapest(const Atoms& atoms, const Fit& fit);
  /// The offers that can help to meet `fit`, as bits by position.
  std::vector<std::uint64_t> HelpfulFor(const Fit& fit) const;

 private:
  struct Rule {
    std::vector<std::uint32_t> members;
    std::uint32_t need, atom;
    bool apart;  ///< no offer helps to get two of its members
  };
  /// For each atom the cost of getting it: the sum of the cheapest parts, which is exact where
  /// nothing helps twice, and a bound from below.
  struct Prices {
    std::vector<Cost> sum, least;
    std::vector<std::int32_t> by;  ///< an offer, or -1 - a rule
  };

  void AddOffers(const Rulebook& rulebook, const PlanTerms& terms);
  void ReadRules();
  Prices PricesFor(const Atoms& atoms) const;
  void Trace(std::uint32_t atom, const Prices& prices, std::vector<std::uint32_t>& offers) const;
  std::vector<std::uint32_t> AtomsOf(const Fit& fit) const;
  Cost LeastFor(const std::vector<std::uint32_t>& wanted, bool apart, const Prices& prices) const;
  Purchase Find(const Atoms& atoms, const Fit& fit) const;
  void Search(const Atoms& atoms, const Fit& fit, Purchase& best) const;

  const Program& program_;
  std::vector<Offer> offers_;
  std::vector<Rule> rules_;
  std::vector<std::vector<std::uint64_t>>
      helpful_;              ///< by atom: the offers that can help to get it
  std::vector<bool> apart_;  ///< by atom: its price is exact
  std::map<std::pair<std::uint64_t, Atoms>, Purchase> known_;  ///< by slice of the fit
};

}  // namespace attain
