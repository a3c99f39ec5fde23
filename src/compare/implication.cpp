// The search: constraints are added only as far as the cheapest partner so far breaks the formula.
// Numbers of people of each kind are a small integer program, each amount and fact lies in one of
// its regions; where an `or` is broken, each of its parts is tried. A branch is given up when it
// has no solution, or none with fewer people than the best so far.
#include "compare/implication.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "compare/integer_program.h"
#include "compare/person_kinds.h"
#include "compare/record_rows.h"
#include "evaluate/partner_evaluation.h"

namespace attain {
namespace {

constexpr std::size_t kMostBranches = 3'000;

using Counts = std::vector<std::int64_t>;  // by kind

/// What a branch has taken on.
struct Branch {
  std::vector<FormulaId> pending;         ///< to hold; `any` of several parts
  std::vector<std::uint32_t> people;      ///< literals that hold
  std::vector<std::vector<bool>> values;  ///< by variable: the regions that are left
};
struct Candidate {
  Counts counts;
  std::vector<std::size_t> regions;  ///< by variable
  std::int64_t people = 0;
};
struct Found {
  Witness witness;
  std::int64_t people;
};

class Decider {
 public:
  Decider(const Question& question, std::vector<PersonKind> kinds)
      : question_(question), kinds_(std::move(kinds)) {
    for (const PeopleLiteral& literal : question.people) {
      members_.emplace_back();
      for (const PersonKind& kind : kinds_) {
        members_.back().push_back(std::any_of(literal.fits.begin(), literal.fits.end(),
                                              [&](std::uint32_t fit) { return kind.fits[fit]; }));
      }
    }
  }

  Implication Run() {
    Branch branch;
    for (const Variable& variable : question_.variables)
      branch.values.emplace_back(variable.regions.size(), true);
    branch.pending.push_back(question_.root);
    Search(std::move(branch));
    if (best_) return {Proof::refuted, std::move(best_->witness), {}};
    if (!reason_.empty()) return {Proof::not_decided, {}, reason_};
    if (negative_) return {Proof::only_negative, std::move(negative_->witness), {}};
    return {Proof::proved, {}, {}};
  }

 private:
  void GiveUp(std::string reason) {
    if (reason_.empty()) reason_ = std::move(reason);
  }

  void Search(Branch branch) {
    if (++branches_ > kMostBranches) {
      GiveUp("there are too many ways to meet it");
      return;
    }
    while (true) {
      const auto candidate = Cheapest(branch);
      if (!candidate || (best_ && candidate->people >= best_->people)) return;
      const auto broken = Settle(branch, *candidate);
      if (changed_) continue;
      if (broken) {
        for (const FormulaId part : question_.parts[question_.nodes[*broken].parts]) {
          Branch inner = branch;
          std::erase(inner.pending, *broken);
          inner.pending.push_back(part);
          Search(std::move(inner));
        }
        return;
      }
      if (const Conflict* conflict = ConflictOf(*candidate)) {
        WithOtherAmounts(std::move(branch), *conflict);
      } else {
        Try(branch, *candidate);
      }
      return;
    }
  }

  /// Takes on what the candidate breaks: literals, parts of `all`. Else the first `any` that it
  /// breaks.
  std::optional<FormulaId> Settle(Branch& branch, const Candidate& candidate) {
    changed_ = false;
    std::optional<FormulaId> broken;
    std::vector<FormulaId> open = std::move(branch.pending);
    branch.pending.clear();
    for (std::size_t i = 0; i < open.size(); ++i) {
      const FormulaNode& node = question_.nodes[open[i]];
      const bool holds = Holds(open[i], candidate);
      switch (node.kind) {
        case FormulaKind::all: {
          const auto parts = question_.parts[node.parts];
          open.insert(open.end(), parts.begin(), parts.end());
          break;
        }
        case FormulaKind::any:
          branch.pending.push_back(open[i]);
          if (!holds && !broken) broken = open[i];
          break;
        case FormulaKind::people:
          // One that holds may be broken later: it stays pending until then.
          if (holds) {
            branch.pending.push_back(open[i]);
          } else {
            branch.people.push_back(node.index);
            changed_ = true;
          }
          break;
        case FormulaKind::value: {
          const ValueLiteral& literal = question_.values[node.index];
          std::vector<bool>& left = branch.values[literal.variable];
          for (std::size_t r = 0; r < left.size(); ++r) left[r] = left[r] && literal.allowed[r];
          changed_ = changed_ || !holds;
          break;
        }
      }
    }
    return broken;
  }

  bool Holds(FormulaId id, const Candidate& candidate) const {
    const FormulaNode& node = question_.nodes[id];
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
    }
    return false;
  }

  // -------------------------------------------------------------------------------------
  // candidates
  std::optional<Candidate> Cheapest(const Branch& branch) {
    Candidate candidate;
    for (const std::vector<bool>& left : branch.values) {
      const auto first = std::find(left.begin(), left.end(), true);
      if (first == left.end()) return std::nullopt;
      candidate.regions.push_back(static_cast<std::size_t>(first - left.begin()));
    }
    std::vector<std::int64_t> costs(kinds_.size(), 1);
    const auto counts = Solve(branch.people, costs, std::nullopt);
    if (!counts) return std::nullopt;
    candidate.counts = *counts;
    for (const std::int64_t count : candidate.counts) candidate.people += count;
    return candidate;
  }

  /// Least cost under the literals, with at most `most` people. Kinds that another one can stand
  /// for at no more cost are left out.
  std::optional<Counts> Solve(const std::vector<std::uint32_t>& literals,
                              const std::vector<std::int64_t>& costs,
                              std::optional<std::int64_t> most) {
    const auto no_worse = [&](std::size_t a, std::size_t b) {
      return costs[a] <= costs[b] &&
             std::all_of(literals.begin(), literals.end(), [&](std::uint32_t literal) {
               const bool at_least = question_.people[literal].at_least;
               const bool in_a = members_[literal][a], in_b = members_[literal][b];
               return at_least ? in_a || !in_b : in_b || !in_a;
             });
    };
    std::vector<std::size_t> kept;
    for (std::size_t k = 0; k < kinds_.size(); ++k) {
      const bool wanted = std::any_of(literals.begin(), literals.end(), [&](std::uint32_t literal) {
        return question_.people[literal].at_least && members_[literal][k];
      });
      const auto stands_for_it = [&](std::size_t other) { return no_worse(other, k); };
      if (!wanted || std::any_of(kept.begin(), kept.end(), stands_for_it)) continue;
      std::erase_if(kept, [&](std::size_t other) { return no_worse(k, other); });
      kept.push_back(k);
    }
    IntegerProgram program;
    for (const std::size_t kind : kept) program.costs.push_back(costs[kind]);
    for (const std::uint32_t literal : literals) {
      const bool at_least = question_.people[literal].at_least;
      const std::int64_t count = question_.people[literal].count;
      program.rows.push_back({{}, at_least ? count : -count});
      for (const std::size_t kind : kept)
        program.rows.back().coefficients.push_back(members_[literal][kind] ? (at_least ? 1 : -1)
                                                                           : 0);
    }
    if (most) program.rows.push_back({std::vector<std::int64_t>(kept.size(), -1), -*most});
    const IntegerSolution solution = Minimise(program);
    if (solution.outcome == IntegerOutcome::not_decided)
      GiveUp("the numbers of people lead to too many cases");
    if (solution.outcome != IntegerOutcome::solved) return std::nullopt;
    Counts counts(kinds_.size());
    for (std::size_t i = 0; i < kept.size(); ++i) counts[kept[i]] = solution.values[i];
    return counts;
  }

  // ---------------------------------------------------------------------------------------
  // witnesses
  void Try(const Branch& branch, const Candidate& candidate) {
    Witness witness;
    AddFacts(candidate, witness);
    std::vector<bool> bound;
    for (const Variable& variable : question_.variables) bound.push_back(!variable.is_fact);
    BuiltRows built = BuildRows(question_, candidate.regions, bound, witness.facts);
    if (built.outcome == RowsOutcome::built) {
      witness.rows = std::move(built.rows);
      AddPeople(branch, candidate, witness);
      if (!Confirmed(witness)) {
        GiveUp("no rows were found that give the amounts of the partner in question");
      } else if (!built.negative) {
        Shrink(witness);
        best_ = Found{std::move(witness), candidate.people};
        return;
      } else if (!negative_ || candidate.people < negative_->people) {
        Shrink(witness);
        negative_ = Found{std::move(witness), candidate.people};
      }
    }
    const bool built_negative = built.outcome == RowsOutcome::built && built.negative;
    if (built.outcome == RowsOutcome::not_decided) GiveUp(std::move(built.reason));
    const bool any_sign = !built_negative;
    conflicts_.push_back({candidate.regions, Core(candidate, bound, any_sign)});
    WithOtherAmounts(branch, conflicts_.back());
  }

  /// Amounts that no rows have together (but with amounts below zero), or for which none were
  /// found.
  struct Conflict {
    std::vector<std::size_t> regions;
    std::vector<bool> bound;  ///< by variable: whether it takes part
  };

  /// As few of the `bound` measures as no rows have such amounts of; with amounts below zero
  /// neither, where `any_sign`.
  std::vector<bool> Core(const Candidate& candidate, std::vector<bool> bound, bool any_sign) const {
    for (std::size_t v = 0; v < bound.size(); ++v) {
      if (!bound[v]) continue;
      bound[v] = false;
      std::vector<WitnessFact> facts;
      const BuiltRows built = BuildRows(question_, candidate.regions, bound, facts);
      bound[v] = built.outcome == RowsOutcome::built && (any_sign || !built.negative);
    }
    return bound;
  }

  const Conflict* ConflictOf(const Candidate& candidate) const {
    for (const Conflict& conflict : conflicts_) {
      bool same = true;
      for (std::size_t v = 0; v < conflict.bound.size(); ++v)
        same = same && (!conflict.bound[v] || conflict.regions[v] == candidate.regions[v]);
      if (same) return &conflict;
    }
    return nullptr;
  }

  /// Goes on with every other choice of regions of the measures in conflict.
  void WithOtherAmounts(Branch branch, const Conflict& known) {
    const Conflict conflict = known;  // more of them may be found on the way
    for (std::size_t v = 0; v < conflict.bound.size(); ++v) {
      if (!conflict.bound[v]) continue;
      Branch other = branch;
      other.values[v][conflict.regions[v]] = false;
      Search(std::move(other));
      branch.values[v].assign(branch.values[v].size(), false);
      branch.values[v][conflict.regions[v]] = true;
    }
  }

  void AddFacts(const Candidate& candidate, Witness& witness) const {
    for (std::size_t v = 0; v < question_.variables.size(); ++v) {
      const Variable& variable = question_.variables[v];
      if (!variable.is_fact) continue;
      const std::uint8_t side = variable.facts[kLeft].valid() ? kLeft : kRight;
      const Rulebook& rulebook = *question_.sides[side].rulebook;
      const Fact& fact = rulebook.facts[variable.facts[side]];
      const Region& region = variable.regions[candidate.regions[v]];
      WitnessValue value{variable.type, region.value, region.text};
      if (variable.type == TypeKind::money)
        value.text = rulebook.text(rulebook.types[fact.type].currency);
      witness.facts.push_back({std::string(rulebook.text(fact.name)), value});
    }
  }

  /// As many people as the candidate has, with as few passes as that takes.
  void AddPeople(const Branch& branch, const Candidate& candidate, Witness& witness) {
    std::vector<std::int64_t> costs;
    for (const PersonKind& kind : kinds_) costs.push_back(kind.cost);
    Candidate cheaper = candidate;
    const auto counts = Solve(branch.people, costs, candidate.people);
    if (counts) cheaper.counts = *counts;
    const auto holds = [&](FormulaId id) { return Holds(id, cheaper); };
    if (!counts || !std::all_of(branch.pending.begin(), branch.pending.end(), holds))
      cheaper = candidate;
    for (std::size_t k = 0; k < kinds_.size(); ++k) {
      for (std::int64_t i = 0; i < cheaper.counts[k]; ++i)
        witness.people.push_back(kinds_[k].passes);
    }
  }

  bool Confirmed(const Witness& witness) const {
    return VerdictOn(question_.sides[kLeft], witness) == Verdict::met &&
           VerdictOn(question_.sides[kRight], witness) == Verdict::not_met;
  }

  /// Drops what makes no difference.
  template <class T, class List>
  void Shrink(Witness& witness, const List& list) const {
    for (std::size_t i = 0; i < list(witness).size();) {
      Witness smaller = witness;
      list(smaller).erase(list(smaller).begin() + static_cast<std::ptrdiff_t>(i));
      if (Confirmed(smaller)) {
        witness = std::move(smaller);
      } else {
        ++i;
      }
    }
  }
  void Shrink(Witness& witness) const {
    Shrink<WitnessFact>(
        witness, [](Witness & of) -> auto& { return of.facts; });
    Shrink<WitnessRow>(
        witness, [](Witness & of) -> auto& { return of.rows; });
    for (std::size_t p = 0; p < witness.people.size(); ++p)
      Shrink<WitnessPass>(
          witness, [p](Witness & of) -> auto& { return of.people[p]; });
  }

  const Question& question_;
  std::vector<PersonKind> kinds_;
  std::vector<std::vector<bool>> members_;  ///< by literal: the kinds that it counts
  std::size_t branches_ = 0;
  bool changed_ = false;
  std::vector<Conflict> conflicts_;
  std::optional<Found> best_, negative_;
  std::string reason_;
};

/// All that the answer depends on.
std::string Spell(const Question& question, const std::vector<PersonKind>& kinds) {
  std::string text = question.unclear;
  for (const Variable& variable : question.variables) {
    text += variable.key + ":";
    for (const Region& region : variable.regions)
      text += fmt::format(" {}-{} {}", region.low, region.high, region.text);
    text += "\n";
  }
  for (const PeopleLiteral& literal : question.people)
    text +=
        fmt::format("{} {} {}\n", fmt::join(literal.fits, " "), literal.at_least, literal.count);
  for (const ValueLiteral& literal : question.values)
    text += fmt::format("{} {}\n", literal.variable, fmt::join(literal.allowed, ""));
  for (const FormulaNode& node : question.nodes) {
    text += fmt::format("{} {}", static_cast<int>(node.kind), node.index);
    for (const FormulaId part : question.parts[node.parts]) text += fmt::format(" {}", part.index);
    text += "\n";
  }
  for (const PersonKind& kind : kinds) {
    text += fmt::format("{}", fmt::join(kind.fits, ""));
    for (const WitnessPass& pass : kind.passes)
      text += " " + pass.code + (pass.passed ? FormatDate(*pass.passed) : "");
    text += "\n";
  }
  return text;
}

}  // namespace

Verdict VerdictOn(const Side& side, const Witness& witness) {
  PartnerBatch batch(*side.rulebook);
  AppendWitness(witness, *side.rulebook, batch);
  PartnerEvaluation evaluation(*side.program);
  if (!evaluation.Load(batch, 0)) return Verdict::cannot_tell;
  Verdict verdict = Verdict::not_met;
  for (const GoalId goal : side.goals) verdict = Or(verdict, evaluation.GoalVerdict(goal));
  return verdict;
}

const Implication& Implications::Decide(const Side& left, const Side& right) {
  const Question question = Ask(left, right);
  auto kinds = question.unclear.empty() ? KindsOf(question) : std::nullopt;
  const std::string spelling = Spell(question, kinds.value_or(std::vector<PersonKind>()));
  const auto [entry, is_new] = known_.try_emplace(spelling);
  // The windows of another day may not have the rows of a witness.
  const bool holds = entry->second.proof != Proof::refuted ||
                     (VerdictOn(left, entry->second.witness) == Verdict::met &&
                      VerdictOn(right, entry->second.witness) == Verdict::not_met);
  if (!is_new && holds) return entry->second;
  if (!question.unclear.empty()) {
    entry->second = {Proof::not_decided, {}, question.unclear};
  } else if (!kinds) {
    entry->second = {Proof::not_decided, {}, "too many sets of passes would have to be tried"};
  } else {
    entry->second = Decider(question, std::move(*kinds)).Run();
  }
  return entry->second;
}

}  // namespace attain
