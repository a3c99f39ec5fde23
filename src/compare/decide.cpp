// The search: constraints are added only as far as the cheapest partner so far (candidates.h)
// breaks the formula; where an `or` is broken, each of its parts is tried. A branch is given up
// when it has no solution, or none with fewer people than the best so far.
#include "compare/decide.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "base/grouped.h"
#include "compare/candidates.h"
#include "compare/record_rows.h"
#include "evaluate/partner_evaluation.h"

namespace attain {
namespace {

constexpr std::size_t kMostBranches = 3'000;
constexpr std::int64_t kMostPeople = 10'000;  // in a witness
constexpr std::uint64_t kStepsOfAnEvaluation = 2'000;

struct Found {
  Witness witness;
  std::int64_t people;
};

class Decider {
 public:
  Decider(const Question& question, std::vector<PersonKind> kinds, Budget& budget)
      : question_(question), budget_(budget), candidates_(question, std::move(kinds), budget) {}

  Implication Run() {
    Branch branch;
    for (const Variable& variable : question_.variables) {
      branch.values.emplace_back(variable.regions.size(), true);
      steps_of_a_branch_ += variable.regions.size();
    }
    branch.pending.push_back(question_.root);
    Search(std::move(branch));
    // What was cut short says nothing of what it left out.
    if (budget_.is_spent()) reason_ = SpentText(budget_);
    if (best_) return {Proof::refuted, std::move(best_->witness), {}, reason_.empty()};
    if (!reason_.empty()) return {Proof::not_decided, {}, reason_};
    if (negative_) return {Proof::only_negative, std::move(negative_->witness), {}};
    return {};
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
    while (budget_.Spend(steps_of_a_branch_)) {
      const auto [candidate, hole, undecided] = candidates_.Cheapest(branch);
      if (!undecided.empty()) return GiveUp(undecided);
      if (hole) return AroundHole(branch, *hole);
      if (!candidate || (best_ && candidate->people >= best_->people)) return;
      const auto broken = Settle(branch, *candidate);
      if (changed_) continue;
      if (broken && question_.nodes[*broken].kind == FormulaKind::score)
        return Choose(branch, question_.nodes[*broken].index, *candidate);
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
      const bool holds = candidates_.Holds(open[i], candidate);
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
        case FormulaKind::score: {
          // Its rows may ask for less than it does, so it is looked at again each time.
          branch.pending.push_back(open[i]);
          if (holds) break;
          const bool is_new = std::find(branch.scores.begin(), branch.scores.end(), node.index) ==
                              branch.scores.end();
          if (is_new) branch.scores.push_back(node.index);
          changed_ = changed_ || is_new;
          if (!is_new && !broken) broken = open[i];
          break;
        }
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

  // ------------------------------------------------------------------------------------- scores
  /// Goes on with each outcome of what the rows of the score leave open.
  void Choose(const Branch& branch, std::uint32_t score, const Candidate& candidate) {
    const auto open = OpenChoiceOf(question_, question_.scores[score], branch.choices,
                                   candidates_.ScoredOf(candidate));
    if (!open) return GiveUp("the points that decide lie too close together");
    const auto options = open->kind == OpenChoice::Kind::higher
                             ? question_.lines[open->line].groups.size
                             : std::uint32_t{2};
    for (std::uint32_t option = 0; option < options; ++option) {
      Branch inner = branch;
      switch (open->kind) {
        case OpenChoice::Kind::statement: {
          const ScoredLine& line = question_.lines[open->line];
          inner.choices.met[open->line] = option == 0;
          inner.pending.push_back(option == 0 ? line.met : line.not_met);
          break;
        }
        case OpenChoice::Kind::higher:
          inner.choices.highest[open->line] = option;
          break;
        case OpenChoice::Kind::cap:
          inner.choices.capped[open->metric] = option == 0;
          break;
      }
      Search(std::move(inner));
    }
  }

  /// Goes on with the regions below the hole, and with those above it.
  void AroundHole(const Branch& branch, const Hole& hole) {
    for (const bool above : {false, true}) {
      Branch inner = branch;
      std::vector<bool>& left = inner.values[hole.variable];
      for (std::size_t r = 0; r < left.size(); ++r) {
        const Region& region = question_.variables[hole.variable].regions[r];
        const bool is_above = !region.no_value && Fraction(region.low) > hole.amount;
        left[r] = left[r] && is_above == above;
      }
      Search(std::move(inner));
    }
  }

  // ---------------------------------------------------------------------------------------
  // witnesses
  void Try(const Branch& branch, const Candidate& candidate) {
    if (candidate.people > kMostPeople)
      return GiveUp(fmt::format("a witness would need more than {} people", Grouped(kMostPeople)));
    Witness witness;
    AddFacts(candidate, witness);
    const std::vector<WitnessFact> facts = witness.facts;
    std::vector<bool> bound;
    for (const Variable& variable : question_.variables)
      bound.push_back(!variable.is_fact || variable.in_measures);
    BuiltRows built{RowsOutcome::not_decided, false, {}, {}};
    bool confirmed = false;
    for (const Near near : {Near::exactly, Near::at_least, Near::at_most, Near::anywhere}) {
      const auto [question, regions] = Pinned(candidate, near);
      if (!question && near != Near::anywhere) continue;
      witness.facts = facts;
      built = BuildRows(question ? *question : question_, regions, bound, witness.facts, budget_);
      if (built.outcome != RowsOutcome::built) continue;
      witness.rows = built.rows;
      witness.people.clear();
      AddPeople(branch, candidate, witness);
      confirmed = Confirmed(witness) && NameAPass(witness);
      if (confirmed) break;
    }
    if (built.outcome == RowsOutcome::built) {
      if (!confirmed) {
        GiveUp("no rows were found that give the amounts of the partner in question");
      } else if (!built.negative) {
        Shrink(witness, [this](const Witness& smaller) { return Confirmed(smaller); });
        best_ = Found{std::move(witness), candidate.people};
        return;
      } else if (!built.reason.empty()) {
        GiveUp(std::move(built.reason));
      } else if (!negative_ || candidate.people < negative_->people) {
        Shrink(witness, [this](const Witness& smaller) { return Confirmed(smaller); });
        negative_ = Found{std::move(witness), candidate.people};
      }
    }
    const bool built_negative = built.outcome == RowsOutcome::built && built.negative;
    if (built.outcome == RowsOutcome::not_decided) GiveUp(std::move(built.reason));
    const bool any_sign = !built_negative;
    const bool decided = built.outcome != RowsOutcome::not_decided;
    conflicts_.push_back({candidate.regions, Core(candidate, bound, any_sign, decided)});
    WithOtherAmounts(branch, conflicts_.back());
  }

  /// Where amounts were chosen within their regions, the question with smaller regions around
  /// those; rows may not give just these, but others that do as well.
  enum class Near : std::uint8_t { exactly, at_least, at_most, anywhere };
  std::pair<std::optional<Question>, std::vector<std::size_t>> Pinned(const Candidate& candidate,
                                                                      Near near) const {
    std::vector<std::size_t> regions = candidate.regions;
    std::optional<Question> question;
    for (std::size_t v = 0; v < regions.size() && near != Near::anywhere; ++v) {
      if (!candidate.chosen[v] || question_.variables[v].is_fact) continue;
      if (!question) question = question_;
      std::vector<Region>& all = question->variables[v].regions;
      Region region = all[regions[v]];
      region.value = candidate.amounts[v];
      if (near != Near::at_most) {
        region.low = region.value;
        region.from_between = false;
      }
      if (near != Near::at_least) {
        region.high = region.value;
        region.to_between = false;
      }
      all.push_back(region);
      regions[v] = all.size() - 1;
    }
    return {std::move(question), std::move(regions)};
  }

  /// Amounts that no rows have together (but with amounts below zero), or for which none were
  /// found.
  struct Conflict {
    std::vector<std::size_t> regions;
    std::vector<bool> bound;  ///< by variable: whether it takes part
  };

  /// As few of the `bound` amounts as no rows have together; with amounts below zero neither, where
  /// `any_sign`. What was `decided` of all of them must be so of the fewer.
  std::vector<bool> Core(const Candidate& candidate, std::vector<bool> bound, bool any_sign,
                         bool decided) const {
    for (std::size_t v = 0; v < bound.size(); ++v) {
      if (!bound[v]) continue;
      bound[v] = false;
      std::vector<WitnessFact> facts;
      const BuiltRows built = BuildRows(question_, candidate.regions, bound, facts, budget_);
      bound[v] = built.outcome == RowsOutcome::built
                     ? any_sign || !built.negative
                     : decided && built.outcome == RowsOutcome::not_decided;
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
      const std::int64_t number = candidate.chosen[v] ? candidate.amounts[v] : region.value;
      WitnessValue value{variable.type, number, region.text};
      if (variable.type == TypeKind::money)
        value.text = rulebook.text(rulebook.types[fact.type].currency);
      witness.facts.push_back({std::string(rulebook.text(fact.name)), value});
    }
  }

  /// As many people as the candidate has, with as few passes as that takes.
  void AddPeople(const Branch& branch, const Candidate& candidate, Witness& witness) {
    Candidate cheaper = candidate;
    const auto counts = candidates_.FewestPasses(branch, candidate.people);
    if (counts) cheaper.counts = *counts;
    const auto holds = [&](FormulaId id) { return candidates_.Holds(id, cheaper); };
    if (!counts || !std::all_of(branch.pending.begin(), branch.pending.end(), holds))
      cheaper = candidate;
    const std::vector<PersonKind>& kinds = candidates_.kinds();
    for (std::size_t k = 0; k < kinds.size(); ++k) {
      for (std::int64_t i = 0; i < cheaper.counts[k]; ++i)
        witness.people.push_back(kinds[k].passes);
    }
  }

  /// Gives those without a pass one that does not matter, because a `partner` block cannot say
  /// that somebody passes nothing: of a credential, or of a day to come.
  bool NameAPass(Witness& witness) const {
    std::vector<std::size_t> bare;
    for (std::size_t p = 0; p < witness.people.size(); ++p) {
      if (witness.people[p].empty()) bare.push_back(p);
    }
    if (bare.empty()) return true;
    const Rulebook& left = *question_.sides[kLeft].rulebook;
    const Rulebook& right = *question_.sides[kRight].rulebook;
    const Date tomorrow =
        std::max(question_.sides[kLeft].program->as_of, question_.sides[kRight].program->as_of) + 1;
    for (const std::optional<Date> day : {std::optional<Date>(), std::optional(tomorrow)}) {
      for (const Credential& credential : left.credentials) {
        const std::string code(left.text(credential.code));
        if (!right.FindCredential(code).valid()) continue;
        for (const std::size_t p : bare) witness.people[p] = {{code, day}};
        if (Confirmed(witness)) return true;
      }
    }
    return false;
  }

  bool Confirmed(const Witness& witness) const {
    if (!budget_.Spend(kStepsOfAnEvaluation + 10 * (witness.people.size() + witness.rows.size())))
      return false;
    return Refutes(witness, question_);
  }

  const Question& question_;
  Budget& budget_;
  Candidates candidates_;
  std::uint64_t steps_of_a_branch_ = 1;
  std::size_t branches_ = 0;
  bool changed_ = false;
  std::vector<Conflict> conflicts_;
  std::optional<Found> best_, negative_;
  std::string reason_;
};

}  // namespace

Implication Decide(const Question& question, std::vector<PersonKind> kinds, Budget& budget) {
  return Decider(question, std::move(kinds), budget).Run();
}

Verdict VerdictOn(const Side& side, const Witness& witness) {
  PartnerBatch batch(*side.rulebook);
  AppendWitness(witness, *side.rulebook, batch);
  PartnerEvaluation evaluation(*side.program);
  if (!evaluation.Load(batch, 0)) return Verdict::cannot_tell;
  Verdict verdict = Verdict::not_met;
  for (const GoalId goal : side.goals) verdict = Or(verdict, evaluation.GoalVerdict(goal));
  return verdict;
}

bool Refutes(const Witness& witness, const Question& question) {
  return VerdictOn(question.sides[kLeft], witness) == Verdict::met &&
         VerdictOn(question.sides[kRight], witness) == Verdict::not_met;
}

std::string SpentText(const Budget& budget) {
  return fmt::format("the search was given up after {} steps", Grouped(budget.steps()));
}

}  // namespace attain
