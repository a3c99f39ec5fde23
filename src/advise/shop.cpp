// Where no credential helps twice, the parts of a condition are bought one by one: the cheapest of
// "any of", the K cheapest of "at least K of". Where lists overlap it is a hitting set problem, and
// is searched best first (A*, Hart, Nilsson and Raphael 1968) within a bound.
#include "advise/shop.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <queue>
#include <set>

#include "advise/plan_limits.h"
#include "program/atoms.h"

namespace attain {
namespace {

bool Has(const std::vector<std::uint64_t>& bits, std::uint32_t at) {
  return (bits[at / 64] >> (at % 64) & 1) != 0;
}
void Set(std::vector<std::uint64_t>& bits, std::uint32_t at) {
  bits[at / 64] |= std::uint64_t{1} << (at % 64);
}
bool Overlap(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b) {
  for (std::size_t i = 0; i < a.size(); ++i) {
    if ((a[i] & b[i]) != 0) return true;
  }
  return false;
}
/// Calls `use` for each atom of the masks.
template <class Masks, class Use>
void EachAtom(const Masks& masks, const Use& use) {
  for (const AtomMask& mask : masks) {
    for (std::uint64_t rest = mask.mask; rest != 0; rest &= rest - 1)
      use(mask.word * 64 + static_cast<std::uint32_t>(std::countr_zero(rest)));
  }
}

/// Whether no two of the sets have a bit in common.
bool Apart(const std::vector<std::uint32_t>& atoms,
           const std::vector<std::vector<std::uint64_t>>& sets, std::size_t words) {
  std::vector<std::uint64_t> seen(words);
  for (const std::uint32_t atom : atoms) {
    if (Overlap(seen, sets[atom])) return false;
    for (std::size_t i = 0; i < words; ++i) seen[i] |= sets[atom][i];
  }
  return true;
}

Cost Sum(Cost a, Cost b) { return std::min(kNoWay, a + b); }

}  // namespace

Shop::Shop(const Rulebook& rulebook, const Program& program, const PlanTerms& terms)
    : program_(program) {
  AddOffers(rulebook, terms);
  ReadRules();
}

void Shop::AddOffers(const Rulebook& rulebook, const PlanTerms& terms) {
  for (std::uint32_t i = 0; i < rulebook.credentials.size(); ++i) {
    const Credential& credential = rulebook.credentials[CredentialId{i}];
    if (credential.earned_by.valid()) continue;
    Offer offer{{i},
                std::max(terms.begin, credential.available_from.value_or(terms.begin)),
                terms.cost_of[i],
                Nothing()};
    if (offer.taken > std::min(program_.as_of, credential.retired.value_or(Date::Max()))) continue;
    bool gives = false;
    for (const PassEffect& effect : program_.effects[program_.effects_of[i]]) {
      if (offer.taken > effect.made_by) continue;
      offer.atoms[effect.atoms.word] |= effect.atoms.mask;
      gives = true;
    }
    if (gives) offers_.push_back(std::move(offer));
  }
}

void Shop::ReadRules() {
  const std::size_t words = (offers_.size() + 63) / 64;
  helpful_.assign(program_.atom_count, std::vector<std::uint64_t>(words));
  apart_.assign(program_.atom_count, true);
  for (std::uint32_t i = 0; i < offers_.size(); ++i) {
    for (std::uint32_t atom = 0; atom < program_.atom_count; ++atom) {
      if (Has(offers_[i].atoms, atom)) Set(helpful_[atom], i);
    }
  }
  for (const AtomRule& from : program_.atom_rules) {
    Rule rule{{}, from.need, 0, true};
    EachAtom(program_.atom_masks[from.members],
             [&](std::uint32_t atom) { rule.members.push_back(atom); });
    EachAtom(std::span<const AtomMask>(&from.atom, 1),
             [&](std::uint32_t atom) { rule.atom = atom; });
    rule.apart = rule.need <= 1 || Apart(rule.members, helpful_, words);
    for (const std::uint32_t member : rule.members) {
      apart_[rule.atom] = apart_[rule.atom] && apart_[member];
      for (std::size_t i = 0; i < words; ++i) helpful_[rule.atom][i] |= helpful_[member][i];
    }
    apart_[rule.atom] = apart_[rule.atom] && rule.apart;
    rules_.push_back(std::move(rule));
  }
}

Atoms Shop::With(Atoms atoms, std::uint32_t offer) const {
  for (std::size_t i = 0; i < atoms.size(); ++i) atoms[i] |= offers_[offer].atoms[i];
  RunAtomRules(program_, atoms.data());
  return atoms;
}

bool Shop::Meets(const Atoms& atoms, const Fit& fit) const {
  for (const AtomMask& needed : program_.atom_masks[fit.atoms]) {
    if ((atoms[needed.word] & needed.mask) != needed.mask) return false;
  }
  return true;
}

std::vector<std::uint32_t> Shop::AtomsOf(const Fit& fit) const {
  std::vector<std::uint32_t> atoms;
  EachAtom(program_.atom_masks[fit.atoms], [&](std::uint32_t atom) { atoms.push_back(atom); });
  return atoms;
}

std::vector<std::uint64_t> Shop::HelpfulFor(const Fit& fit) const {
  std::vector<std::uint64_t> helpful((offers_.size() + 63) / 64);
  for (const std::uint32_t atom : AtomsOf(fit)) {
    for (std::size_t i = 0; i < helpful.size(); ++i) helpful[i] |= helpful_[atom][i];
  }
  return helpful;
}

Shop::Prices Shop::PricesFor(const Atoms& atoms) const {
  Prices prices{std::vector<Cost>(program_.atom_count, kNoWay),
                {},
                std::vector<std::int32_t>(program_.atom_count, 0)};
  for (std::uint32_t i = 0; i < offers_.size(); ++i) {
    for (std::uint32_t word = 0; word < offers_[i].atoms.size(); ++word) {
      const AtomMask given{word, offers_[i].atoms[word]};
      EachAtom(std::span<const AtomMask>(&given, 1), [&](std::uint32_t atom) {
        if (offers_[i].cost >= prices.sum[atom]) return;
        prices.sum[atom] = offers_[i].cost;
        prices.by[atom] = static_cast<std::int32_t>(i);
      });
    }
  }
  prices.least = prices.sum;
  for (std::uint32_t atom = 0; atom < program_.atom_count; ++atom) {
    if (Has(atoms, atom)) prices.sum[atom] = prices.least[atom] = 0;
  }
  std::vector<Cost> sums, leasts;
  for (std::size_t i = 0; i < rules_.size(); ++i) {
    const Rule& rule = rules_[i];
    sums.clear();
    leasts.clear();
    for (const std::uint32_t member : rule.members) {
      sums.push_back(prices.sum[member]);
      leasts.push_back(prices.least[member]);
    }
    std::sort(sums.begin(), sums.end());
    std::sort(leasts.begin(), leasts.end());
    Cost sum = 0, least = 0;
    for (std::uint32_t k = 0; k < rule.need; ++k) {
      sum = Sum(sum, sums[k]);
      least = rule.apart ? Sum(least, leasts[k]) : std::max(least, leasts[k]);
    }
    prices.least[rule.atom] = std::min(prices.least[rule.atom], least);
    if (sum >= prices.sum[rule.atom]) continue;
    prices.sum[rule.atom] = sum;
    prices.by[rule.atom] = -1 - static_cast<std::int32_t>(i);
  }
  return prices;
}

void Shop::Trace(std::uint32_t atom, const Prices& prices,
                 std::vector<std::uint32_t>& offers) const {
  if (prices.sum[atom] == 0) return;
  const std::int32_t by = prices.by[atom];
  if (by >= 0) {
    offers.push_back(static_cast<std::uint32_t>(by));
    return;
  }
  const Rule& rule = rules_[static_cast<std::size_t>(-1 - by)];
  std::vector<std::uint32_t> members = rule.members;
  std::stable_sort(members.begin(), members.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return prices.sum[a] < prices.sum[b]; });
  for (std::uint32_t k = 0; k < rule.need; ++k) Trace(members[k], prices, offers);
}

Cost Shop::LeastFor(const std::vector<std::uint32_t>& wanted, bool apart,
                    const Prices& prices) const {
  Cost least = 0;
  for (const std::uint32_t atom : wanted)
    least = apart ? Sum(least, prices.least[atom]) : std::max(least, prices.least[atom]);
  return least;
}

const Purchase& Shop::Cheapest(const Atoms& atoms, const Fit& fit) {
  if (known_.size() >= kMostKnownPurchases) known_.clear();
  const auto [entry, is_new] =
      known_.try_emplace({std::uint64_t{fit.atoms.begin} << 32 | fit.atoms.size, atoms});
  if (is_new) entry->second = Find(atoms, fit);
  return entry->second;
}

Purchase Shop::Find(const Atoms& atoms, const Fit& fit) const {
  Purchase purchase;
  if (Meets(atoms, fit)) return purchase;
  const std::vector<std::uint32_t> wanted = AtomsOf(fit);
  const Prices prices = PricesFor(atoms);
  bool exact = Apart(wanted, helpful_, (offers_.size() + 63) / 64);
  const Cost least = LeastFor(wanted, exact, prices);
  for (const std::uint32_t atom : wanted) {
    exact = exact && apart_[atom];
    if (prices.sum[atom] >= kNoWay) {
      purchase.cost = kNoWay;
      return purchase;
    }
    Trace(atom, prices, purchase.offers);
  }
  auto& offers = purchase.offers;
  std::sort(offers.begin(), offers.end());
  offers.erase(std::unique(offers.begin(), offers.end()), offers.end());
  for (const std::uint32_t offer : offers) purchase.cost += offers_[offer].cost;
  if (!exact && purchase.cost > least) Search(atoms, fit, purchase);
  return purchase;
}

void Shop::Search(const Atoms& start, const Fit& fit, Purchase& best) const {
  struct Node {
    Atoms atoms;
    Cost cost;
    std::size_t parent;
    std::uint32_t offer;
  };
  const std::vector<std::uint32_t> wanted = AtomsOf(fit);
  const bool apart = Apart(wanted, helpful_, (offers_.size() + 63) / 64);
  std::vector<Node> nodes{{start, 0, 0, 0}};
  std::map<Atoms, Cost> reached{{start, 0}};
  using Entry = std::pair<Cost, std::size_t>;  // the bound of what passes through the node
  std::priority_queue<Entry, std::vector<Entry>, std::greater<>> open;
  open.emplace(0, 0);
  while (!open.empty()) {
    const auto [bound, at] = open.top();
    open.pop();
    if (bound >= best.cost) return;  // what was found before is the cheapest
    const Atoms atoms = nodes[at].atoms;
    if (Meets(atoms, fit)) {
      best.cost = nodes[at].cost;
      best.offers.clear();
      for (std::size_t node = at; node != 0; node = nodes[node].parent)
        best.offers.push_back(nodes[node].offer);
      std::sort(best.offers.begin(), best.offers.end());
      return;
    }
    // One of the offers that help to get the first atom that is missing must be passed.
    const auto missing = std::find_if(wanted.begin(), wanted.end(),
                                      [&](std::uint32_t atom) { return !Has(atoms, atom); });
    for (std::uint32_t offer = 0; offer < offers_.size(); ++offer) {
      if (!Has(helpful_[*missing], offer)) continue;
      Atoms next = With(atoms, offer);
      const Cost cost = nodes[at].cost + offers_[offer].cost;
      if (next == atoms) continue;
      const auto [known, is_new] = reached.try_emplace(next, cost);
      if (!is_new && known->second <= cost) continue;
      known->second = cost;
      const Cost through = Sum(cost, LeastFor(wanted, apart, PricesFor(next)));
      if (through >= best.cost) continue;
      if (nodes.size() >= kMostPurchaseSteps) {
        best.cheapest = false;
        return;
      }
      open.emplace(through, nodes.size());
      nodes.push_back({std::move(next), cost, at, offer});
    }
  }
}

}  // namespace attain
