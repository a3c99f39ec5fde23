// Conditions on people as bits: which atoms there are, what a pass gives, and the rules between
// atoms.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <span>
#include <utility>
#include <vector>

#include "check/rulebook.h"
#include "program/program.h"

namespace attain {

/// Whether credentials cease to be accepted.
enum class Acceptance : std::uint8_t { as_written, for_ever };

/// Adds to `atoms` (Program::atom_words words) what follows from the atoms that are there.
void RunAtomRules(const Program& program, std::uint64_t* atoms);

/// Fills the people part of a program: atoms, rules, effects, fits.
class AtomBuilder {
 public:
  AtomBuilder(const Rulebook& rulebook, Program& program, Acceptance acceptance)
      : rulebook_(rulebook), program_(program), acceptance_(acceptance) {}

  /// Who meets all of `conditions` (on the program's day), as one of Program::fits; equal ones are
  /// one.
  Id<Fit> FitOf(std::span<const ConditionId> conditions);
  /// Who fits any of `fits`.
  Id<Fit> AnyFit(std::span<const Id<Fit>> fits);
  const Fit& operator[](Id<Fit> fit) const { return fits_[fit]; }
  /// Lays out the effects of all credentials and what is possible for someone unknown.
  void Finish();

 private:
  using Atom = std::uint32_t;
  /// A pass of `credential` made by `made_by`.
  struct Leaf {
    CredentialId credential;
    Date made_by;
    auto operator<=>(const Leaf&) const = default;
  };
  /// Any one of these is enough; in no order, and some perhaps twice.
  struct Alternatives {
    std::vector<Leaf> leaves;
    std::vector<Atom> atoms;
    std::set<Leaf> followed;  ///< leaves that are earned by others, which are among these
  };

  /// Items of a list, the sets among them replaced by their items: each once, however often its set
  /// stands there.
  struct SplicedList {
    std::vector<CredentialId> credentials;  ///< in their order
    std::vector<ChoiceId> choices;          ///< likewise
  };

  SplicedList Splice(Slice<ListItem> items);
  void Gather(ConditionId condition, Date made_by, Alternatives& any);
  void Gather(CredentialId credential, Date made_by, Alternatives& any);
  void Gather(ChoiceId choice, Date made_by, Alternatives& any);
  void Require(ConditionId condition, std::vector<Atom>& all);
  void Require(ChoiceId choice, std::vector<Atom>& all);
  Atom AtomOf(ConditionId condition, Date made_by);
  Atom AtomOf(CredentialId credential, Date made_by);
  Atom AtomOf(ChoiceId choice, Date made_by);

  Atom NewAtom() { return program_.atom_count++; }
  Atom AnyAtom(Alternatives any);
  /// Has at least `need` of `members`, each of which counts as often as it stands there.
  Atom CountAtom(std::vector<Atom> members, std::uint32_t need);
  void AddRule(const std::vector<Atom>& members, std::uint32_t need, Atom atom);
  Slice<AtomMask> Masks(std::vector<Atom> atoms);
  Id<Fit> FitOfAtoms(std::vector<Atom> atoms);

  const Rulebook& rulebook_;
  Program& program_;
  Acceptance acceptance_;
  std::map<SetId, SplicedList> spliced_;
  std::map<Leaf, Atom> atom_of_credential_;
  std::map<std::pair<std::vector<Leaf>, std::vector<Atom>>, Atom> any_atoms_;
  std::map<std::pair<std::uint32_t, std::vector<Atom>>, Atom> count_atoms_;
  std::map<std::pair<Atom, std::uint32_t>, Atom> copies_;
  std::map<Leaf, std::vector<Atom>> given_by_;
  std::map<std::vector<Atom>, Id<Fit>> fit_ids_;
  Table<Fit> fits_;
  std::vector<std::vector<Atom>> atoms_of_fit_;
};

}  // namespace attain
