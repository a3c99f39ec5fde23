#include "driver/compare_partners.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <unordered_map>

#include "compare/source_lines.h"
#include "compare/why_not.h"
#include "driver/partner_source.h"
#include "evaluate/evaluate.h"

namespace attain {
namespace {

/// A row of either program; none where the other has no such row.
struct ComparedVerdict {
  RowDifference names;
  RowId before, after;
};
using Verdicts = std::vector<std::optional<Verdict>>;  // by ComparedVerdict

class Impact {
 public:
  Impact(const ImpactQuestion& question, const Arguments& options, const DriverEnv& env,
         int& status)
      : question_(question), options_(options), env_(env), status_(status) {
    const auto same = [](const RowDifference& a, const RowDifference& b) {
      return a.competency == b.competency && a.option == b.option && a.level == b.level;
    };
    ForWanted(question.before, [&](RowDifference names, RowId row) {
      rows_.push_back({std::move(names), row, RowId::none()});
    });
    ForWanted(question.after, [&](RowDifference names, RowId row) {
      const auto known = std::find_if(rows_.begin(), rows_.end(), [&](const ComparedVerdict& one) {
        return same(one.names, names);
      });
      if (known != rows_.end()) {
        known->after = row;
      } else {
        rows_.push_back({std::move(names), RowId::none(), row});
      }
    });
  }

  std::optional<PartnerImpact> Run() {
    // Verdicts of both, then the reasons of those that differ.
    const auto keep = [&](std::map<std::string, Verdicts>& verdicts) {
      return [&verdicts](const PartnerBatch& batch, std::uint32_t partner, Verdicts found) {
        verdicts.emplace(std::string(batch.ids[partner]), std::move(found));
      };
    };
    if (!Read(question_.before, &ComparedVerdict::before, keep(before_)) ||
        !Read(question_.after, &ComparedVerdict::after, keep(after_)))
      return std::nullopt;
    FindMoved();
    if (!AddReasons()) return std::nullopt;
    std::erase_if(impact_.rows,
                  [](const RowImpact& row) { return row.gain.empty() && row.lose.empty(); });
    return std::move(impact_);
  }

 private:
  template <class See>
  void ForWanted(const RulesOfADay& rules, const See& see) const {
    for (std::uint32_t i = 0; i < rules.program.rows.size(); ++i) {
      RowDifference names = NamesOf(rules.loaded.rulebook, rules.program.rows[RowId{i}]);
      if (question_.wanted(names)) see(std::move(names), RowId{i});
    }
  }

  template <class See>
  bool Read(const RulesOfADay& rules, RowId ComparedVerdict::*row, const See& see) {
    auto source = PartnerSource::Open(rules.loaded.rulebook, question_.partners, nullptr, options_,
                                      env_, status_);
    if (!source) return false;
    if (!IsAsBefore(*source)) return false;
    PartnerBatch batch(rules.loaded.rulebook);
    VerdictColumns columns;
    Evaluator evaluator(rules.program);
    std::uint64_t rejected = 0;
    while (true) {
      RejectList rejects;
      const auto more = source->Next(batch, rejects);
      if (!more) {
        status_ = Fail(env_, kCannotReadOrWrite, more.message());
        return false;
      }
      evaluator.Evaluate(batch, columns);
      rejected += rejects.partners + columns.errors.size();
      for (std::uint32_t i = 0; i < batch.size(); ++i) {
        const auto wrong = [&](const EvaluationError& error) { return error.partner == i; };
        if (std::any_of(columns.errors.begin(), columns.errors.end(), wrong)) continue;
        Verdicts verdicts;
        for (const ComparedVerdict& compared : rows_) {
          const RowId of = compared.*row;
          verdicts.push_back(of.valid() ? std::optional(columns.at(of, i)) : std::nullopt);
        }
        see(batch, i, std::move(verdicts));
      }
      if (!*more) break;
    }
    (&rules == &question_.before ? impact_.rejected_by_old : impact_.rejected_by_new) = rejected;
    if (rejected > 0 && told_.insert(&rules.loaded).second) {
      status_ = kRejected;
      Notify(env_, fmt::format("{} partner{} rejected by `{}` and left out; `attain evaluate {} "
                               "--partners {}` says why",
                               rejected, rejected == 1 ? " is" : "s are", rules.name, rules.name,
                               question_.partners));
    }
    return true;
  }

  /// The base is read for each rulebook, and again for the reasons.
  bool IsAsBefore(const PartnerSource& source) {
    const auto stamp = source.Stamp();
    if (!stamp) {
      status_ = Fail(env_, kWrongUsage, stamp.message(),
                     "partners are read more than once here: write them to a file");
      return false;
    }
    if (stamp_.empty()) stamp_ = *stamp;
    if (*stamp == stamp_) return true;
    status_ = Fail(env_, kCannotReadOrWrite, ChangedWhileRead(question_.partners));
    return false;
  }

  void FindMoved() {
    const auto text = [](const std::optional<Verdict>& verdict) {
      return std::string(verdict ? Text(*verdict) : "not there");
    };
    for (const ComparedVerdict& row : rows_) impact_.rows.push_back({row.names, {}, {}});
    for (const auto& [id, before] : before_) {
      const auto after = after_.find(id);
      if (after == after_.end()) continue;
      ++impact_.partners;
      for (std::size_t r = 0; r < rows_.size(); ++r) {
        const std::optional<Verdict> was = before[r], is = after->second[r];
        if (is == Verdict::met && was != Verdict::met)
          impact_.rows[r].gain.push_back({id, text(was), {}, {}, {}});
        if (was == Verdict::met && is != Verdict::met)
          impact_.rows[r].lose.push_back({id, text(is), {}, {}, {}});
      }
    }
  }

  /// A partner whose verdict of a row differs, and what is known of it when both sides were read.
  struct Move {
    std::size_t row;
    bool gains;
    MovedPartner* partner;
    const std::vector<StatementId>* not_met;  ///< under the rules under which the row is not met
    const Ways* ways;                         ///< under the others
  };

  bool AddReasons() {
    std::unordered_map<std::string_view, std::vector<Move>> moved;
    for (std::size_t r = 0; r < rows_.size(); ++r) {
      for (MovedPartner& partner : impact_.rows[r].gain)
        moved[partner.id].push_back({r, true, &partner, nullptr, nullptr});
      for (MovedPartner& partner : impact_.rows[r].lose)
        moved[partner.id].push_back({r, false, &partner, nullptr, nullptr});
    }
    if (moved.empty()) return true;
    const auto read = [&](const RulesOfADay& rules, RowId ComparedVerdict::*row) {
      return Read(rules, row, [&](const PartnerBatch& batch, std::uint32_t i, const Verdicts&) {
        const auto found = moved.find(batch.ids[i]);
        if (found == moved.end()) return;
        for (Move& move : found->second) {
          if (!(rows_[move.row].*row).valid()) continue;
          const Side side = SideOf(rules, rows_[move.row].*row);
          if (move.gains == (&rules == &question_.before))
            move.not_met = &*not_met_.insert(NotMet(side, batch, i)).first;
          else
            move.ways = &*ways_.insert(WaysOf(side, batch, i)).first;
        }
      });
    };
    if (!read(question_.before, &ComparedVerdict::before) ||
        !read(question_.after, &ComparedVerdict::after))
      return false;
    for (auto& [id, moves] : moved) {
      for (Move& move : moves) {
        if (move.not_met != nullptr && move.ways != nullptr) Explain(move);
      }
    }
    return true;
  }

  void Explain(Move& move) {
    const ComparedVerdict& row = rows_[move.row];
    const auto [known, is_new] =
        reasons_.try_emplace({row.before, move.gains, move.not_met, move.ways});
    if (is_new)
      known->second =
          ReasonsOf(SideOf(question_.before, row.before), SideOf(question_.after, row.after), move);
    move.partner->because = known->second.because;
    move.partner->was = known->second.was;
    move.partner->is = known->second.is;
  }

  MovedPartner ReasonsOf(const Side& before, const Side& after, const Move& move) const {
    MovedPartner reasons;
    const SourceSet& old_sources = question_.before.loaded.sources;
    const SourceSet& new_sources = question_.after.loaded.sources;
    const bool gains = move.gains;
    const LineDifference lines =
        gains ? DifferingLines(after, new_sources, before, old_sources, *move.not_met, *move.ways)
              : DifferingLines(before, old_sources, after, new_sources, *move.not_met, *move.ways);
    const Rulebook& failing = gains ? *before.rulebook : *after.rulebook;
    const SourceSet& sources = gains ? old_sources : new_sources;
    std::vector<SourceLine> statements;
    statements.reserve(lines.not_met.size());
    for (const StatementId statement : lines.not_met)
      statements.push_back(LineAt(sources, failing.statements[statement].span));
    reasons.because = TextsOf(sources, statements);
    reasons.was = TextsOf(old_sources, gains ? lines.right : lines.left);
    reasons.is = TextsOf(new_sources, gains ? lines.left : lines.right);
    return reasons;
  }

  static std::vector<std::string> TextsOf(const SourceSet& sources,
                                          const std::vector<SourceLine>& lines) {
    std::vector<std::string> texts;
    texts.reserve(lines.size());
    for (const SourceLine& line : lines) texts.push_back(PlaceAndText(sources, line));
    return texts;
  }

  static Side SideOf(const RulesOfADay& rules, RowId row) {
    const auto goals = rules.program.goal_ids[rules.program.rows[row].goals];
    return {&rules.loaded.rulebook, &rules.program, {goals.begin(), goals.end()}, {}};
  }

  const ImpactQuestion& question_;
  const Arguments& options_;
  const DriverEnv& env_;
  int& status_;
  std::vector<ComparedVerdict> rows_;
  std::string stamp_;               ///< of the base, when it was read first
  std::set<const Analysis*> told_;  ///< whose rejects have been told
  std::map<std::string, Verdicts> before_, after_;
  PartnerImpact impact_;
  std::set<std::vector<StatementId>> not_met_;  ///< each once: many partners have the same
  std::set<Ways> ways_;
  /// bool: somebody gains.
  using ReasonKey = std::tuple<RowId, bool, const std::vector<StatementId>*, const Ways*>;
  std::map<ReasonKey, MovedPartner> reasons_;
};

}  // namespace

std::optional<PartnerImpact> ImpactOn(const ImpactQuestion& question, const Arguments& options,
                                      const DriverEnv& env, int& status) {
  return Impact(question, options, env, status).Run();
}

}  // namespace attain
