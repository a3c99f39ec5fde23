// The search: constraints are added only as far as the cheapest partner so far breaks the formula.
// Numbers of people of each kind are a small integer program, each amount and fact lies in one of
// its regions; where an `or` is broken, each of its parts is tried. A branch is given up when it
// has no solution, or none with fewer people than the best so far.
#include "compare/implication.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "compare/integer_program.h"
#include "compare/person_kinds.h"
#include "compare/record_rows.h"
#include "compare/score_rows.h"
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
  std::vector<std::uint32_t> scores;      ///< literals of scores that hold, as far as is decided
  ScoreChoices choices;
};
struct Candidate {
  Counts counts;
  std::vector<std::size_t> regions;   ///< by variable
  std::vector<std::int64_t> amounts;  ///< by variable, × its scale
  std::vector<bool> chosen;           ///< by variable: the amount was, within its region
  std::int64_t people = 0;
};
/// Numbers of people, and amounts as far as scores read them.
struct Solved {
  Counts counts;
  std::vector<std::optional<Fraction>> amounts;  ///< by variable, × its scale
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
    for (const ScoreLiteral& literal : question_.scores)
      fits_of_score_.push_back(FitsOf(question_, literal));
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
      if (hole_) return AroundHole(std::move(branch), *std::exchange(hole_, std::nullopt));
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
      case FormulaKind::score:
        return attain::Holds(question_, question_.scores[node.index], ScoredOf(candidate));
    }
    return false;
  }

  ScoredPartner ScoredOf(const Candidate& candidate) const {
    ScoredPartner partner;
    partner.fitting.resize(question_.fits.size());
    for (std::size_t k = 0; k < kinds_.size(); ++k) {
      for (std::size_t fit = 0; candidate.counts[k] > 0 && fit < question_.fits.size(); ++fit)
        partner.fitting[fit] += kinds_[k].fits[fit] ? candidate.counts[k] : 0;
    }
    partner.amounts = candidate.amounts;
    partner.holds = [this, &candidate](FormulaId formula) { return Holds(formula, candidate); };
    return partner;
  }

  // ------------------------------------------------------------------------------------- scores
  /// Goes on with each outcome of what the rows of the score leave open.
  void Choose(const Branch& branch, std::uint32_t score, const Candidate& candidate) {
    const auto open =
        OpenChoiceOf(question_, question_.scores[score], branch.choices, ScoredOf(candidate));
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

  /// The scores would have an amount between two regions that are left.
  struct Hole {
    std::size_t variable;
    Fraction amount;
  };
  void AroundHole(Branch branch, const Hole& hole) {
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

  // -------------------------------------------------------------------------------------
  // candidates
  std::optional<Candidate> Cheapest(const Branch& branch) {
    Candidate candidate;
    for (std::size_t v = 0; v < branch.values.size(); ++v) {
      const std::vector<bool>& left = branch.values[v];
      const auto first = std::find(left.begin(), left.end(), true);
      if (first == left.end()) return std::nullopt;
      candidate.regions.push_back(static_cast<std::size_t>(first - left.begin()));
      const Region& region = question_.variables[v].regions[candidate.regions.back()];
      candidate.amounts.push_back(region.no_value ? 0 : region.value);
    }
    candidate.chosen.resize(branch.values.size());
    std::vector<std::int64_t> costs(kinds_.size(), 1);
    const auto solved = Solve(branch, costs, std::nullopt);
    if (!solved) return std::nullopt;
    return With(*solved, branch, std::move(candidate));
  }

  /// The candidate with these numbers of people and, near those of the solution, round amounts.
  std::optional<Candidate> With(const Solved& solved, const Branch& branch, Candidate candidate) {
    candidate.counts = solved.counts;
    candidate.people = 0;
    for (const std::int64_t count : candidate.counts) candidate.people += count;
    std::vector<std::size_t> read;
    for (std::size_t v = 0; v < solved.amounts.size(); ++v) {
      if (!solved.amounts[v]) continue;
      const auto region = RegionAround(v, branch.values[v], *solved.amounts[v]);
      if (!region) {
        hole_ = Hole{v, *solved.amounts[v]};
        return std::nullopt;
      }
      candidate.regions[v] = *region;
      read.push_back(v);
    }
    Round(solved, branch, read, candidate);
    return candidate;
  }

  /// Of the regions that are left, the one in which the amount counts as this one; no value and
  /// amounts below zero count as zero.
  std::optional<std::size_t> RegionAround(std::size_t variable, const std::vector<bool>& left,
                                          const Fraction& amount) const {
    const std::vector<Region>& regions = question_.variables[variable].regions;
    std::optional<std::size_t> found;
    for (std::size_t r = 0; r < regions.size(); ++r) {
      if (!left[r]) continue;
      const bool counts = !regions[r].no_value && regions[r].high >= 0;
      const bool around =
          counts ? Fraction(regions[r].low - 1) < amount && amount < Fraction(regions[r].high + 1)
                 : amount.is_zero();
      if (around && (!found || counts)) found = r;
    }
    return found;
  }

  /// Amounts next to those of the solution, as round as the scores allow.
  void Round(const Solved& solved, const Branch& branch, const std::vector<std::size_t>& read,
             Candidate& candidate) const {
    constexpr std::size_t kMostTried = 8;  // amounts that are rounded up or down by themselves
    const std::size_t ways = std::size_t{1} << std::min(read.size(), kMostTried);
    std::int64_t roundest = 1;
    while (roundest < kLargestAmount) roundest *= 10;
    for (std::int64_t round = roundest; round > 0 && !read.empty(); round /= 10) {
      for (std::size_t way = 0; way < ways; ++way) {
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
  void ChooseNear(const Fraction& amount, std::int64_t round, bool up, std::size_t variable,
                  Candidate& candidate) const {
    const Region& region = question_.variables[variable].regions[candidate.regions[variable]];
    candidate.chosen[variable] = !region.no_value && region.high >= 0;
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
  bool IsNoWorse(std::size_t a, std::size_t b, const Branch& branch) const {
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
  bool IsWanted(std::size_t kind, const Branch& branch) const {
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

  /// Least cost under what the branch has taken on, with at most `most` people. Kinds that another
  /// one can stand for at no more cost are left out.
  std::optional<Solved> Solve(const Branch& branch, const std::vector<std::int64_t>& costs,
                              std::optional<std::int64_t> most) {
    std::vector<std::size_t> kept;
    for (std::size_t k = 0; k < kinds_.size(); ++k) {
      const auto is_better = [&](std::size_t a, std::size_t b) {
        return costs[a] <= costs[b] && IsNoWorse(a, b, branch);
      };
      const auto stands_for_it = [&](std::size_t other) { return is_better(other, k); };
      if (!IsWanted(k, branch) || std::any_of(kept.begin(), kept.end(), stands_for_it)) continue;
      std::erase_if(kept, [&](std::size_t other) { return is_better(k, other); });
      kept.push_back(k);
    }
    IntegerProgram program;
    for (const std::size_t kind : kept) program.costs.push_back(costs[kind]);
    for (const std::uint32_t literal : branch.people) {
      const bool at_least = question_.people[literal].at_least;
      const std::int64_t count = question_.people[literal].count;
      program.rows.push_back({{}, at_least ? count : -count});
      for (const std::size_t kind : kept)
        program.rows.back().coefficients.push_back(members_[literal][kind] ? (at_least ? 1 : -1)
                                                                           : 0);
    }
    if (most) program.rows.push_back({std::vector<std::int64_t>(kept.size(), -1), -*most});
    std::vector<const std::vector<bool>*> fits;
    for (const std::size_t kind : kept) fits.push_back(&kinds_[kind].fits);
    std::optional<ScoreRows> scores;
    if (!branch.scores.empty()) scores.emplace(question_, program, fits, branch.values);
    for (const std::uint32_t score : branch.scores)
      scores->Add(question_.scores[score], branch.choices);
    if (scores) scores->Finish();
    const bool fits_in_64_bits = !scores || scores->fits_in_64_bits();
    const IntegerSolution solution =
        fits_in_64_bits ? Minimise(program) : IntegerSolution{IntegerOutcome::not_decided, {}, 0};
    if (solution.outcome == IntegerOutcome::not_decided)
      GiveUp(scores ? "the points lead to too many cases"
                    : "the numbers of people lead to too many cases");
    if (solution.outcome != IntegerOutcome::solved) return std::nullopt;
    Solved solved{Counts(kinds_.size()), {}};
    for (std::size_t i = 0; i < kept.size(); ++i) solved.counts[kept[i]] = solution.values[i];
    for (std::uint32_t v = 0; v < question_.variables.size(); ++v)
      solved.amounts.push_back(scores ? scores->AmountIn(solution, v) : std::nullopt);
    return solved;
  }

  // ---------------------------------------------------------------------------------------
  // witnesses
  void Try(const Branch& branch, const Candidate& candidate) {
    Witness witness;
    AddFacts(candidate, witness);
    const std::vector<WitnessFact> facts = witness.facts;
    std::vector<bool> bound;
    for (const Variable& variable : question_.variables) bound.push_back(!variable.is_fact);
    BuiltRows built{RowsOutcome::not_decided, false, {}, {}};
    bool confirmed = false;
    for (const Near near : {Near::exactly, Near::at_least, Near::at_most, Near::anywhere}) {
      const auto [question, regions] = Pinned(candidate, near);
      if (!question && near != Near::anywhere) continue;
      witness.facts = facts;
      built = BuildRows(question ? *question : question_, regions, bound, witness.facts);
      if (built.outcome != RowsOutcome::built) continue;
      witness.rows = built.rows;
      witness.people.clear();
      AddPeople(branch, candidate, witness);
      confirmed = Confirmed(witness);
      if (confirmed) break;
    }
    if (built.outcome == RowsOutcome::built) {
      if (!confirmed) {
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
      if (near != Near::at_most) region.low = region.value;
      if (near != Near::at_least) region.high = region.value;
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
      const std::int64_t number = candidate.chosen[v] ? candidate.amounts[v] : region.value;
      WitnessValue value{variable.type, number, region.text};
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
    const auto solved = Solve(branch, costs, candidate.people);
    if (solved) cheaper.counts = solved->counts;
    const auto holds = [&](FormulaId id) { return Holds(id, cheaper); };
    if (!solved || !std::all_of(branch.pending.begin(), branch.pending.end(), holds))
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
  std::vector<std::vector<bool>> members_;                 ///< by literal: the kinds that it counts
  std::vector<std::vector<std::uint32_t>> fits_of_score_;  ///< by literal
  std::size_t branches_ = 0;
  bool changed_ = false;
  std::optional<Hole> hole_;
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
  for (const ScoreLiteral& literal : question.scores) {
    text += fmt::format("{}-{} {} {} {}\n", literal.metrics.begin, literal.metrics.size,
                        literal.at_least, literal.strict, FormatExact(literal.points));
  }
  for (const ScoredMetric& metric : question.metrics)
    text += fmt::format("{}-{} {}\n", metric.group.lines.begin, metric.group.lines.size,
                        FormatExact(metric.up_to));
  for (const ScoredGroup& group : question.groups)
    text += fmt::format("{}-{}\n", group.lines.begin, group.lines.size);
  for (const ScoredLine& line : question.lines) {
    text += fmt::format("{} {} {} {} {} {} {} {} {}-{}\n", static_cast<int>(line.kind),
                        FormatExact(line.rate), line.fit, line.variable, line.whole,
                        FormatExact(line.each), line.met.index, line.not_met.index,
                        line.groups.begin, line.groups.size);
  }
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
