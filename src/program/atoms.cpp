#include "program/atoms.h"

#include <algorithm>
#include <bit>

namespace attain {

void RunAtomRules(const Program& program, std::uint64_t* atoms) {
  for (const AtomRule& rule : program.atom_rules) {
    std::uint32_t count = 0;
    for (const AtomMask& members : program.atom_masks[rule.members]) {
      const std::uint64_t has = atoms[members.word] & members.mask;
      // Counting bits costs more than seeing that there are some, which is mostly enough.
      count +=
          rule.need == 1 ? std::uint32_t{has != 0} : static_cast<std::uint32_t>(std::popcount(has));
    }
    if (count >= rule.need) atoms[rule.atom.word] |= rule.atom.mask;
  }
}

namespace {

template <typename T>
void Append(const std::vector<T>& more, std::vector<T>& all) {
  all.insert(all.end(), more.begin(), more.end());
}

/// Sorts, and takes out what stands there again.
template <typename T>
void EachOnce(std::vector<T>& all) {
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
}

}  // namespace

AtomBuilder::SplicedList AtomBuilder::Splice(Slice<ListItem> items) {
  SplicedList list;
  for (const ListItem& item : rulebook_.items[items]) {
    switch (item.kind) {
      case ItemKind::credential:
        list.credentials.push_back(item.credential);
        break;
      case ItemKind::choice:
        list.choices.push_back(item.choice);
        break;
      case ItemKind::set: {
        const auto [entry, is_new] = spliced_.try_emplace(item.set);
        const Slice<SetVersion> versions = rulebook_.sets[item.set].versions;
        const SetVersion* version =
            VersionInForce(rulebook_.set_versions, versions, program_.as_of);
        if (is_new && version != nullptr) entry->second = Splice(version->items);
        const SplicedList& set = entry->second;
        Append(set.credentials, list.credentials);
        Append(set.choices, list.choices);
        break;
      }
    }
  }
  EachOnce(list.credentials);
  EachOnce(list.choices);
  return list;
}

AtomBuilder::Atom AtomBuilder::AtomOf(ConditionId condition, Date made_by) {
  Alternatives any;
  Gather(condition, made_by, any);
  return AnyAtom(std::move(any));
}

AtomBuilder::Atom AtomBuilder::AtomOf(ChoiceId choice, Date made_by) {
  Alternatives any;
  Gather(choice, made_by, any);
  return AnyAtom(std::move(any));
}

AtomBuilder::Atom AtomBuilder::AtomOf(CredentialId credential, Date made_by) {
  // Remembered, because chains of `earned by` can come here along many ways.
  const Leaf leaf{credential, made_by};
  if (const auto known = atom_of_credential_.find(leaf); known != atom_of_credential_.end()) {
    return known->second;
  }
  Alternatives any;
  Gather(credential, made_by, any);
  return atom_of_credential_[leaf] = AnyAtom(std::move(any));
}

void AtomBuilder::Gather(ConditionId id, Date made_by, Alternatives& any) {
  const Condition& condition = rulebook_.conditions[id];
  switch (condition.kind) {
    case ConditionKind::credential:
      Gather(condition.credential, made_by, any);
      break;
    case ConditionKind::choice:
      Gather(condition.choice, made_by, any);
      break;
    case ConditionKind::any_of:
      for (const ConditionId part : rulebook_.condition_ids[condition.parts]) {
        Gather(part, made_by, any);
      }
      break;
    case ConditionKind::all_of: {
      std::vector<Atom> members;
      for (const ConditionId part : rulebook_.condition_ids[condition.parts]) {
        members.push_back(AtomOf(part, made_by));
      }
      any.atoms.push_back(CountAtom(members, static_cast<std::uint32_t>(members.size())));
      break;
    }
  }
}

void AtomBuilder::Gather(CredentialId id, Date made_by, Alternatives& any) {
  const Credential& credential = rulebook_.credentials[id];
  if (acceptance_ == Acceptance::as_written) {
    if (credential.accepted_until && program_.as_of > *credential.accepted_until) return;
    if (credential.passed_by) made_by = std::min(made_by, *credential.passed_by);
  }
  any.leaves.push_back({id, made_by});
  if (credential.earned_by.valid() && any.followed.insert({id, made_by}).second)
    Gather(credential.earned_by, made_by, any);
}

void AtomBuilder::Gather(ChoiceId id, Date made_by, Alternatives& any) {
  const Choice& choice = rulebook_.choices[id];
  const SplicedList list = Splice(choice.items);
  const std::size_t size = list.credentials.size() + list.choices.size();
  std::size_t need = 1;
  if (choice.quantity == Quantity::all) need = size;
  if (choice.quantity == Quantity::at_least) need = choice.count;
  if (need > size) return;
  if (need == 1) {
    for (const CredentialId credential : list.credentials) Gather(credential, made_by, any);
    for (const ChoiceId part : list.choices) Gather(part, made_by, any);
    return;
  }
  std::vector<Atom> members;
  for (const CredentialId credential : list.credentials) {
    members.push_back(AtomOf(credential, made_by));
  }
  for (const ChoiceId part : list.choices) members.push_back(AtomOf(part, made_by));
  any.atoms.push_back(CountAtom(members, static_cast<std::uint32_t>(need)));
}

void AtomBuilder::Require(ConditionId id, std::vector<Atom>& all) {
  const Condition& condition = rulebook_.conditions[id];
  switch (condition.kind) {
    case ConditionKind::all_of:
      for (const ConditionId part : rulebook_.condition_ids[condition.parts]) Require(part, all);
      break;
    case ConditionKind::choice:
      Require(condition.choice, all);
      break;
    case ConditionKind::credential:
    case ConditionKind::any_of:
      all.push_back(AtomOf(id, program_.as_of));
      break;
  }
}

void AtomBuilder::Require(ChoiceId id, std::vector<Atom>& all) {
  const Choice& choice = rulebook_.choices[id];
  if (choice.quantity != Quantity::all) {
    all.push_back(AtomOf(id, program_.as_of));
    return;
  }
  const SplicedList list = Splice(choice.items);
  for (const CredentialId credential : list.credentials) {
    all.push_back(AtomOf(credential, program_.as_of));
  }
  for (const ChoiceId part : list.choices) Require(part, all);
}

AtomBuilder::Atom AtomBuilder::AnyAtom(Alternatives any) {
  EachOnce(any.leaves);
  EachOnce(any.atoms);
  if (any.leaves.empty() && any.atoms.size() == 1) return any.atoms.front();
  const auto [entry, is_new] =
      any_atoms_.try_emplace({std::move(any.leaves), std::move(any.atoms)}, 0);
  if (!is_new) return entry->second;
  const Atom atom = NewAtom();
  entry->second = atom;
  const auto& [leaves, atoms] = entry->first;
  for (const Leaf& leaf : leaves) given_by_[leaf].push_back(atom);
  for (const Atom source : atoms) AddRule({source}, 1, atom);
  return atom;
}

AtomBuilder::Atom AtomBuilder::CountAtom(std::vector<Atom> members, std::uint32_t need) {
  std::sort(members.begin(), members.end());
  if (need == members.size()) {
    members.erase(std::unique(members.begin(), members.end()), members.end());
    need = static_cast<std::uint32_t>(members.size());
    if (need == 1) return members.front();
  }
  // A member that stands there again needs a bit of its own to be counted again.
  for (std::size_t i = 1, repeats = 0; i < members.size(); ++i) {
    repeats = members[i] == members[i - 1 - repeats] ? repeats + 1 : 0;
    if (repeats == 0) continue;
    const auto copy_number = static_cast<std::uint32_t>(repeats);
    const auto [entry, is_new] = copies_.try_emplace({members[i], copy_number}, 0);
    if (is_new) {
      entry->second = NewAtom();
      AddRule({members[i]}, 1, entry->second);
    }
    members[i] = entry->second;
  }
  const auto [entry, is_new] = count_atoms_.try_emplace({need, members}, 0);
  if (is_new) {
    entry->second = NewAtom();
    AddRule(members, need, entry->second);
  }
  return entry->second;
}

void AtomBuilder::AddRule(const std::vector<Atom>& members, std::uint32_t need, Atom atom) {
  program_.atom_rules.push_back(
      {Masks(members), need, {atom / 64, std::uint64_t{1} << (atom % 64)}});
}

Slice<AtomMask> AtomBuilder::Masks(std::vector<Atom> atoms) {
  std::sort(atoms.begin(), atoms.end());
  std::vector<AtomMask> masks;
  for (const Atom atom : atoms) {
    if (masks.empty() || masks.back().word != atom / 64) masks.push_back({atom / 64, 0});
    masks.back().mask |= std::uint64_t{1} << (atom % 64);
  }
  return program_.atom_masks.AddAll(masks);
}

Id<Fit> AtomBuilder::FitOfAtoms(std::vector<Atom> atoms) {
  EachOnce(atoms);
  const auto [entry, is_new] = fit_ids_.try_emplace(std::move(atoms));
  if (is_new) {
    atoms_of_fit_.push_back(entry->first);
    entry->second = fits_.Add({Masks(atoms_of_fit_.back())});
  }
  return entry->second;
}

Id<Fit> AtomBuilder::FitOf(std::span<const ConditionId> conditions) {
  std::vector<Atom> all;
  for (const ConditionId condition : conditions) Require(condition, all);
  return FitOfAtoms(std::move(all));
}

Id<Fit> AtomBuilder::AnyFit(std::span<const Id<Fit>> fits) {
  Alternatives any;
  for (const Id<Fit> fit : fits) {
    const std::vector<Atom>& atoms = atoms_of_fit_[fit.index];
    any.atoms.push_back(CountAtom(atoms, static_cast<std::uint32_t>(atoms.size())));
  }
  return FitOfAtoms({AnyAtom(std::move(any))});
}

void AtomBuilder::Finish() {
  program_.atom_words = (program_.atom_count + 63) / 64;
  program_.possible_atoms.assign(program_.atom_words, 0);
  program_.effects_of.assign(rulebook_.credentials.size(), {});
  std::vector<PassEffect> effects;
  CredentialId current;
  const auto close = [&] {
    if (current.valid()) program_.effects_of[current.index] = program_.effects.AddAll(effects);
    effects.clear();
  };
  for (const auto& [leaf, atoms] : given_by_) {
    if (leaf.credential != current) close();
    current = leaf.credential;
    const Slice<AtomMask> masks = Masks(atoms);
    for (const AtomMask& mask : program_.atom_masks[masks]) {
      effects.push_back({leaf.made_by, mask});
      program_.possible_atoms[mask.word] |= mask.mask;
    }
  }
  close();
  RunAtomRules(program_, program_.possible_atoms.data());
}

}  // namespace attain
