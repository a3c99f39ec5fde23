// Passes that give the same atoms are one class, and one of them is enough; classes that stand for
// each other in the same counting rules (the members of an `all of` list) are taken in their order,
// so that n of them are n + 1 cases and not 2^n.
#include "compare/person_kinds.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>

#include "program/atoms.h"

namespace attain {
namespace {

/// An atom of one side, as a number.
using Atom = std::uint32_t;
constexpr Atom kSides = 2;
Atom AtomOf(std::uint8_t side, std::uint32_t atom) { return atom * kSides + side; }

struct PassClass {
  WitnessPass pass;
  std::vector<Atom> atoms;
};

class KindFinder {
 public:
  KindFinder(const Question& question, Budget& budget) : question_(question), budget_(budget) {
    for (const std::uint8_t side : {kLeft, kRight}) ReadRules(side);
    for (const SideFit& fit : question.fits) {
      for (const std::uint32_t atom : fit.atoms) Matters(AtomOf(fit.side, atom));
    }
    for (const SideFit& fit : question.fits) {
      for (const std::uint32_t atom : fit.atoms) named_.insert(AtomOf(fit.side, atom));
    }
    FindClasses();
    GroupClasses();
    for (const std::size_t rule : used_) steps_of_a_holding_ += rules_[rule].members.size();
    for (const SideFit& fit : question.fits) steps_of_a_holding_ += fit.atoms.size();
  }

  std::optional<std::vector<PersonKind>> Find() {
    std::size_t holdings = 1;
    for (const auto& group : groups_) {
      holdings *= group.size() + 1;
      if (holdings > kMostHoldings) return std::nullopt;
    }
    Extend(0, {}, {});
    if (budget_.is_spent()) return std::nullopt;
    std::vector<PersonKind> kinds;
    for (auto& [fits, passes] : found_) {
      if (std::find(fits.begin(), fits.end(), true) == fits.end()) continue;
      kinds.push_back({fits, {}});
      for (const std::size_t pass : passes) kinds.back().passes.push_back(classes_[pass].pass);
      kinds.back().cost = CostOf(passes);
    }
    return kinds;
  }

 private:
  struct Rule {
    std::vector<Atom> members;
    std::uint32_t need;
    Atom atom;
  };

  const Program& program(std::uint8_t side) const { return *question_.sides[side].program; }

  static void List(std::uint8_t side, const AtomMask& mask, std::vector<Atom>& atoms) {
    for (std::uint32_t bit = 0; bit < 64; ++bit) {
      if ((mask.mask >> bit & 1) != 0) atoms.push_back(AtomOf(side, mask.word * 64 + bit));
    }
  }

  void ReadRules(std::uint8_t side) {
    for (const AtomRule& rule : program(side).atom_rules) {
      std::vector<Atom> members, atom;
      for (const AtomMask& mask : program(side).atom_masks[rule.members]) List(side, mask, members);
      List(side, rule.atom, atom);
      rules_.push_back({std::move(members), rule.need, atom.front()});
      rules_of_result_[atom.front()].push_back(rules_.size() - 1);
    }
  }

  /// The atom, and those that rules make it from.
  void Matters(Atom atom) {
    if (!matter_.insert(atom).second) return;
    for (const std::size_t rule : rules_of_result_[atom]) {
      if (used_.insert(rule).second) {
        for (const Atom member : rules_[rule].members) {
          rules_of_member_[member].push_back(rule);
          Matters(member);
        }
      }
    }
  }

  void FindClasses() {
    std::map<std::vector<Atom>, std::size_t> known;
    for (const auto& [code, ids] : Credentials()) {
      const std::set<std::optional<Date>> days = DaysToPass(ids);
      for (const auto& day : days) {
        PassClass one{{code, day}, {}};
        for (const std::uint8_t side : {kLeft, kRight}) {
          if (ids[side].valid()) AddAtoms(side, ids[side], day, one.atoms);
        }
        std::sort(one.atoms.begin(), one.atoms.end());
        if (!one.atoms.empty() && known.try_emplace(one.atoms, classes_.size()).second)
          classes_.push_back(std::move(one));
      }
    }
  }

  /// The days of a pass that make a difference, none of them after either as-of day. Any day will
  /// do (none is told) for a credential that counts whenever it was passed.
  std::set<std::optional<Date>> DaysToPass(const std::array<CredentialId, 2>& ids) const {
    const Date today = std::min(program(kLeft).as_of, program(kRight).as_of);
    std::set<std::optional<Date>> days;
    for (const std::uint8_t side : {kLeft, kRight}) {
      if (!ids[side].valid()) continue;
      const Program& of = program(side);
      for (const PassEffect& effect : of.effects[of.effects_of[ids[side].index]]) {
        if (effect.made_by < of.as_of) days.insert(std::min(effect.made_by, today));
      }
    }
    days.insert(days.empty() ? std::optional<Date>() : today);
    return days;
  }

  /// By code, as each side knows it, in the order of the declarations.
  std::vector<std::pair<std::string, std::array<CredentialId, 2>>> Credentials() const {
    std::vector<std::pair<std::string, std::array<CredentialId, 2>>> credentials;
    const Rulebook& left = *question_.sides[kLeft].rulebook;
    const Rulebook& right = *question_.sides[kRight].rulebook;
    for (std::uint32_t i = 0; i < left.credentials.size(); ++i) {
      const std::string code(left.text(left.credentials[CredentialId{i}].code));
      credentials.push_back({code, {CredentialId{i}, right.FindCredential(code)}});
    }
    for (std::uint32_t i = 0; i < right.credentials.size(); ++i) {
      const std::string code(right.text(right.credentials[CredentialId{i}].code));
      if (!left.FindCredential(code).valid())
        credentials.push_back({code, {CredentialId{}, CredentialId{i}}});
    }
    return credentials;
  }

  /// What a pass of that day gives; without a day, one made at some time until the as-of day.
  void AddAtoms(std::uint8_t side, CredentialId credential, const std::optional<Date>& day,
                std::vector<Atom>& atoms) const {
    const Program& of = program(side);
    for (const PassEffect& effect : of.effects[of.effects_of[credential.index]]) {
      if (effect.made_by < day.value_or(of.as_of)) continue;
      std::vector<Atom> given;
      List(side, effect.atoms, given);
      for (const Atom atom : given) {
        if (matter_.count(atom) != 0) atoms.push_back(atom);
      }
    }
  }

  void GroupClasses() {
    std::map<Atom, std::size_t> given_by;
    for (const PassClass& one : classes_) {
      for (const Atom atom : one.atoms) ++given_by[atom];
    }
    // An atom that one class alone gives is what its rules make of it.
    const auto role = [&](const auto& self, Atom atom, bool by_pass) -> std::string {
      const bool alone =
          given_by[atom] == (by_pass ? 1 : 0) && rules_of_result_[atom].size() == (by_pass ? 0 : 1);
      if (named_.count(atom) != 0 || !alone) return fmt::format("atom {}", atom);
      std::vector<std::string> roles;
      for (const std::size_t rule : rules_of_member_[atom]) {
        roles.push_back(rules_[rule].members.size() == 1
                            ? "(" + self(self, rules_[rule].atom, false) + ")"
                            : fmt::format("rule {}", rule));
      }
      std::sort(roles.begin(), roles.end());
      return fmt::format("{}", fmt::join(roles, ","));
    };
    std::map<std::vector<std::string>, std::size_t> known;
    for (std::size_t i = 0; i < classes_.size(); ++i) {
      std::vector<std::string> roles;
      for (const Atom atom : classes_[i].atoms) roles.push_back(role(role, atom, true));
      std::sort(roles.begin(), roles.end());
      const auto [entry, is_new] = known.try_emplace(roles, groups_.size());
      if (is_new) groups_.emplace_back();
      groups_[entry->second].push_back(i);
    }
  }

  /// All choices from group `group` on, on top of what is held.
  void Extend(std::size_t group, const std::set<Atom>& atoms,
              const std::vector<std::size_t>& held) {
    if (group == groups_.size()) {
      if (budget_.Spend(steps_of_a_holding_)) Note(atoms, held);
      return;
    }
    std::set<Atom> more = atoms;
    std::vector<std::size_t> passes = held;
    Extend(group + 1, more, passes);
    for (const std::size_t pass : groups_[group]) {
      more.insert(classes_[pass].atoms.begin(), classes_[pass].atoms.end());
      passes.push_back(pass);
      Extend(group + 1, more, passes);
    }
  }

  void Note(std::set<Atom> atoms, const std::vector<std::size_t>& held) {
    for (const std::size_t i : used_) {
      const Rule& rule = rules_[i];
      std::uint32_t has = 0;
      for (const Atom member : rule.members) has += atoms.count(member) != 0 ? 1U : 0U;
      if (has >= rule.need) atoms.insert(rule.atom);
    }
    std::vector<bool> fits;
    for (const SideFit& fit : question_.fits) {
      fits.push_back(std::all_of(fit.atoms.begin(), fit.atoms.end(), [&](std::uint32_t atom) {
        return atoms.count(AtomOf(fit.side, atom)) != 0;
      }));
    }
    const auto [entry, is_new] = found_.try_emplace(std::move(fits), held);
    if (!is_new && CostOf(held) < CostOf(entry->second)) entry->second = held;
  }

  std::int64_t CostOf(const std::vector<std::size_t>& held) const {
    constexpr std::int64_t kPass = 1'000;
    std::int64_t cost = 0;
    for (const std::size_t pass : held) {
      const std::vector<Atom>& atoms = classes_[pass].atoms;
      const auto left = [](Atom atom) { return atom % kSides == kLeft; };
      const bool one_sided = std::all_of(atoms.begin(), atoms.end(), left) ||
                             std::none_of(atoms.begin(), atoms.end(), left);
      cost += kPass + (one_sided ? 1 : 0);
    }
    return cost;
  }

  const Question& question_;
  Budget& budget_;
  std::uint64_t steps_of_a_holding_ = 1;
  std::vector<Rule> rules_;
  std::map<Atom, std::vector<std::size_t>> rules_of_result_, rules_of_member_;
  std::set<Atom> matter_, named_;
  std::set<std::size_t> used_;  ///< rules that make what matters; in order, each behind its members
  std::vector<PassClass> classes_;
  std::vector<std::vector<std::size_t>> groups_;
  std::map<std::vector<bool>, std::vector<std::size_t>> found_;
};

}  // namespace

std::optional<std::vector<PersonKind>> KindsOf(const Question& question, Budget& budget) {
  return KindFinder(question, budget).Find();
}

}  // namespace attain
