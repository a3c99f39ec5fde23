#include "driver/compare_partners.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

#include "compare/source_lines.h"
#include "compare/why_not.h"
#include "driver/partner_source.h"
#include "evaluate/evaluate.h"

namespace attain {
namespace {

/// A row that both programs have.
struct SharedRow {
  RowDifference names;
  RowId before, after;
};
using Verdicts = std::vector<Verdict>;  // by shared row

class Impact {
 public:
  Impact(const ImpactQuestion& question, const Arguments& options, const DriverEnv& env,
         int& status)
      : question_(question), options_(options), env_(env), status_(status) {
    const Program& after = question.after.program;
    for (std::uint32_t i = 0; i < question.before.program.rows.size(); ++i) {
      const RowDifference names =
          NamesOf(question.before.loaded.rulebook, question.before.program.rows[RowId{i}]);
      for (std::uint32_t j = 0; j < after.rows.size(); ++j) {
        const RowDifference other = NamesOf(question.after.loaded.rulebook, after.rows[RowId{j}]);
        if (question.wanted(names) && names.competency == other.competency &&
            names.option == other.option && names.level == other.level)
          shared_.push_back({names, RowId{i}, RowId{j}});
      }
    }
  }

  std::optional<PartnerImpact> Run() {
    // Verdicts of both, then the reasons of those that differ.
    const auto keep = [&](std::map<std::string, Verdicts>& verdicts) {
      return [&verdicts](const PartnerBatch& batch, std::uint32_t partner, Verdicts found) {
        verdicts.emplace(std::string(batch.ids[partner]), std::move(found));
      };
    };
    if (!Read(question_.before, &SharedRow::before, keep(before_)) ||
        !Read(question_.after, &SharedRow::after, keep(after_)))
      return std::nullopt;
    FindMoved();
    if (!AddReasons(question_.before, &SharedRow::before, &RowImpact::gain) ||
        !AddReasons(question_.after, &SharedRow::after, &RowImpact::lose))
      return std::nullopt;
    std::erase_if(impact_.rows,
                  [](const RowImpact& row) { return row.gain.empty() && row.lose.empty(); });
    return std::move(impact_);
  }

 private:
  template <class See>
  bool Read(const RulesOfADay& rules, RowId SharedRow::*row, const See& see) {
    auto source = PartnerSource::Open(rules.loaded.rulebook, question_.partners, nullptr, options_,
                                      env_, status_);
    if (!source) return false;
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
        for (const SharedRow& shared : shared_) verdicts.push_back(columns.at(shared.*row, i));
        see(batch, i, std::move(verdicts));
      }
      if (!*more) break;
    }
    if (rejected > 0 && status_ != kRejected) {
      status_ = kRejected;
      Notify(env_, fmt::format("{} partner{} rejected and left out; `attain evaluate` says why",
                               rejected, rejected == 1 ? " is" : "s are"));
    }
    return true;
  }

  void FindMoved() {
    for (const SharedRow& shared : shared_) impact_.rows.push_back({shared.names, {}, {}});
    for (const auto& [id, before] : before_) {
      const auto after = after_.find(id);
      if (after == after_.end()) continue;
      ++impact_.partners;
      for (std::size_t r = 0; r < shared_.size(); ++r) {
        const Verdict was = before[r], is = after->second[r];
        if (is == Verdict::met && was != Verdict::met)
          impact_.rows[r].gain.push_back({id, std::string(Text(was)), {}, {}, {}});
        if (was == Verdict::met && is != Verdict::met)
          impact_.rows[r].lose.push_back({id, std::string(Text(is)), {}, {}, {}});
      }
    }
  }

  bool AddReasons(const RulesOfADay& rules, RowId SharedRow::*row,
                  std::vector<MovedPartner> RowImpact::*list) {
    std::unordered_map<std::string_view, std::vector<std::pair<std::size_t, MovedPartner*>>> moved;
    for (std::size_t r = 0; r < shared_.size(); ++r) {
      for (MovedPartner& partner : impact_.rows[r].*list)
        moved[partner.id].emplace_back(r, &partner);
    }
    if (moved.empty()) return true;
    return Read(rules, row, [&](const PartnerBatch& batch, std::uint32_t partner, const Verdicts&) {
      const auto found = moved.find(batch.ids[partner]);
      if (found == moved.end()) return;
      for (const auto& [r, of_row] : found->second)
        Explain(shared_[r], &rules == &question_.before, batch, partner, *of_row);
    });
  }

  /// Why the partner, of a batch of the rules under which it is not met, is not met there.
  void Explain(const SharedRow& row, bool gains, const PartnerBatch& batch, std::uint32_t partner,
               MovedPartner& moved) {
    const Side before = SideOf(question_.before, row.before);
    const Side after = SideOf(question_.after, row.after);
    const Side& failing = gains ? before : after;
    const std::vector<StatementId> not_met = NotMet(failing, batch, partner);
    const auto [known, is_new] = reasons_.try_emplace({row.before, gains, not_met});
    if (is_new) known->second = ReasonsOf(before, after, gains, not_met);
    moved.because = known->second.because;
    moved.was = known->second.was;
    moved.is = known->second.is;
  }

  MovedPartner ReasonsOf(const Side& before, const Side& after, bool gains,
                         const std::vector<StatementId>& not_met) const {
    MovedPartner reasons;
    const SourceSet& old_sources = question_.before.loaded.sources;
    const SourceSet& new_sources = question_.after.loaded.sources;
    const Rulebook& failing = gains ? *before.rulebook : *after.rulebook;
    const SourceSet& sources = gains ? old_sources : new_sources;
    std::vector<SourceLine> statements;
    statements.reserve(not_met.size());
    for (const StatementId statement : not_met)
      statements.push_back(LineAt(sources, failing.statements[statement].span));
    reasons.because = TextsOf(sources, statements);
    const LineDifference lines =
        gains ? DifferingLines(after, new_sources, before, old_sources, not_met)
              : DifferingLines(before, old_sources, after, new_sources, not_met);
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
  std::vector<SharedRow> shared_;
  std::map<std::string, Verdicts> before_, after_;
  PartnerImpact impact_;
  using ReasonKey = std::tuple<RowId, bool, std::vector<StatementId>>;  ///< bool: somebody gains
  std::map<ReasonKey, MovedPartner> reasons_;
};

}  // namespace

std::optional<PartnerImpact> ImpactOn(const ImpactQuestion& question, const Arguments& options,
                                      const DriverEnv& env, int& status) {
  return Impact(question, options, env, status).Run();
}

}  // namespace attain
