#include "compare/same_requirements.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "compare/question_text.h"

namespace attain {
namespace {

using Numbers = std::map<std::string, std::size_t>;

/// What gives the atoms of a program, each text with one number: who has one of two atoms with
/// equal numbers has the other.
class AtomSpeller {
 public:
  AtomSpeller(const Side& side, Numbers& numbers) : program_(*side.program), numbers_(numbers) {
    for (std::uint32_t i = 0; i < side.rulebook->credentials.size(); ++i) {
      const std::string code(side.rulebook->text(side.rulebook->credentials[CredentialId{i}].code));
      for (const PassEffect& effect : program_.effects[program_.effects_of[i]]) {
        const std::string made_by =
            effect.made_by < program_.as_of ? " by " + FormatDate(effect.made_by) : "";
        ForAtoms(effect.atoms, [&](std::uint32_t atom) { given_[atom].push_back(code + made_by); });
      }
    }
    // Rules stand behind those that make their members.
    for (const AtomRule& rule : program_.atom_rules) {
      std::vector<std::string> members;
      for (const AtomMask& mask : program_.atom_masks[rule.members])
        ForAtoms(mask, [&](std::uint32_t atom) { members.push_back(Spell(atom)); });
      std::sort(members.begin(), members.end());
      const std::string text = fmt::format("{} of ({})", rule.need, fmt::join(members, "; "));
      ForAtoms(rule.atom, [&](std::uint32_t atom) { given_[atom].push_back(text); });
    }
  }

  std::string Spell(const SideFit& fit) {
    std::vector<std::string> atoms;
    for (const std::uint32_t atom : fit.atoms) atoms.push_back(Spell(atom));
    std::sort(atoms.begin(), atoms.end());
    return fmt::format("{}\n", fmt::join(atoms, " and "));
  }

 private:
  template <class See>
  static void ForAtoms(const AtomMask& mask, const See& see) {
    for (std::uint32_t bit = 0; bit < 64; ++bit) {
      if ((mask.mask >> bit & 1) != 0) see(mask.word * 64 + bit);
    }
  }

  std::string Spell(std::uint32_t atom) {
    std::vector<std::string> given = given_[atom];
    std::sort(given.begin(), given.end());
    const std::string text = fmt::format("{}", fmt::join(given, ", "));
    return std::to_string(numbers_.try_emplace(text, numbers_.size()).first->second);
  }

  const Program& program_;
  Numbers& numbers_;
  std::map<std::uint32_t, std::vector<std::string>> given_;
};

bool MeanTheSamePeople(const Question& question, const Question& itself) {
  Numbers numbers;
  AtomSpeller left(question.sides[kLeft], numbers), right(question.sides[kRight], numbers);
  for (std::size_t i = 0; i < question.fits.size(); ++i) {
    const SideFit& fit = question.fits[i];
    if (fit.side != itself.fits[i].side ||
        (fit.side == kLeft ? left : right).Spell(fit) != right.Spell(itself.fits[i]))
      return false;
  }
  return true;
}

}  // namespace

bool AskTheSame(const Question& question, const Side& left, const Side& right) {
  if (left.program == right.program && left.goals == right.goals)
    return left.without == right.without;
  if (left.goals.empty() || right.goals.empty()) return false;
  // It reads like the question whether the right has itself, and means the same people.
  const Question itself = Ask(right, right);
  return question.nodes.size() == itself.nodes.size() &&
         question.fits.size() == itself.fits.size() && Spell(question) == Spell(itself) &&
         (question.fits.empty() || MeanTheSamePeople(question, itself));
}

}  // namespace attain
