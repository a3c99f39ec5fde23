#include "compare/check_implications.h"

#include <fmt/format.h>

#include <map>
#include <string>

#include "compare/stretches.h"
#include "compare/why_not.h"

namespace attain {
namespace {

class ImplicationCheck {
 public:
  ImplicationCheck(const Rulebook& rulebook, Date today, Implications& implications,
                   Emitter& emitter)
      : rulebook_(rulebook), emitter_(emitter), implications_(implications) {
    const Rulebook* one[] = {&rulebook};
    stretches_ = StretchesOf(one, today);
  }

  void Run() {
    for (const CheckThat& check : rulebook_.checks) {
      const Period period = PeriodOf(check);
      Found refuted, undecided;
      for (const Stretch& stretch : stretches_) {
        if (implications_.is_stopped()) return;
        if (stretch.until < period.from || stretch.from > period.until) continue;
        Look(check, stretch, refuted, undecided);
      }
      if (!refuted.days.empty()) TellRefuted(check, refuted);
      if (!undecided.days.empty()) TellUndecided(check, undecided);
    }
  }

 private:
  /// The days of the version that it stands in.
  Period PeriodOf(const CheckThat& check) const {
    for (const AwardVersion& version : rulebook_.award_versions) {
      if (version.span.file == check.span.file && version.span.begin <= check.span.begin &&
          check.span.end <= version.span.end) {
        return version.period;
      }
    }
    return {};
  }

  /// All days on which one answer was found, and what was found on the first of them.
  struct Found {
    std::vector<Period> days;
    Implication answer;
    Date day;
  };

  /// Adds the stretch to what was found: refuted if so on any of its days, else not decided.
  void Look(const CheckThat& check, const Stretch& stretch, Found& refuted, Found& undecided) {
    Implication worst;
    Date worst_day;
    for (const Date day : stretch.days) {
      const Program& program = ProgramOn(day);
      const Side left = SideOf(program, check.left_award, check.left_level, check);
      const Side right = SideOf(program, check.right_award, check.right_level, check);
      if (left.goals.empty()) return;
      const Implication& answer = implications_.Decide(left, right);
      if (IsWorse(answer.proof, worst.proof)) {
        worst = answer;
        worst_day = day;
      }
      if (worst.proof == Proof::refuted) break;
    }
    if (worst.proof == Proof::proved) return;
    Found& found = worst.proof == Proof::refuted ? refuted : undecided;
    if (found.days.empty()) {
      found.answer = std::move(worst);
      found.day = worst_day;
    }
    AddDays({stretch.from, stretch.until}, found.days);
  }

  const Program& ProgramOn(Date day) {
    const auto [entry, is_new] = programs_.try_emplace(day);
    if (is_new) entry->second = Compile(rulebook_, day);
    return entry->second;
  }

  /// "`gold` does not imply `silver`, from 2017-07-18 on"
  std::string TextOf(const CheckThat& check, std::string_view verb, const Found& found) const {
    const std::string days = DaysText(found.days);
    return fmt::format("`{}` {} `{}`{}{}", rulebook_.text(check.left_level), verb,
                       rulebook_.text(check.right_level), days == "always" ? "" : ", ",
                       days == "always" ? "" : days);
  }

  void TellRefuted(const CheckThat& check, const Found& found) {
    Diagnostic& diagnostic = emitter_.Emit(Kind::implication_refuted, check.span,
                                           TextOf(check, "does not imply", found));
    const Side right = SideOf(ProgramOn(found.day), check.right_award, check.right_level, check);
    diagnostic.labels = LabelsOfNotMet(right, found.answer.witness);
    diagnostic.notes.push_back(WitnessNote(found.answer, found.day));
  }

  void TellUndecided(const CheckThat& check, const Found& found) {
    emitter_
        .Emit(Kind::implication_not_decided, check.span,
              "it is not decided whether " + TextOf(check, "implies", found))
        .notes.push_back(found.answer.proof == Proof::only_negative
                             ? "it holds unless an amount of the records is below zero"
                             : found.answer.reason);
  }

  Side SideOf(const Program& program, AwardId award, StringId level, const CheckThat& check) const {
    return {&rulebook_, &program, GoalsOf(program, award, level, check), {}};
  }

  /// The level in the check's option where it stands in one, else in any option.
  std::vector<GoalId> GoalsOf(const Program& program, AwardId award, StringId level,
                              const CheckThat& check) const {
    std::vector<GoalId> goals;
    for (std::uint32_t i = 0; i < program.goals.size(); ++i) {
      const Goal& goal = program.goals[GoalId{i}];
      if (goal.award != award || !goal.level.valid() || rulebook_.levels[goal.level].name != level)
        continue;
      if (check.option.valid() && goal.option != check.option) continue;
      goals.push_back({i});
    }
    return goals;
  }

  const Rulebook& rulebook_;
  Emitter& emitter_;
  std::vector<Stretch> stretches_;
  std::map<Date, Program> programs_;
  Implications& implications_;
};

}  // namespace

void CheckImplications(const Rulebook& rulebook, Date today, Implications& implications,
                       Emitter& emitter) {
  if (!rulebook.checks.empty()) ImplicationCheck(rulebook, today, implications, emitter).Run();
}

}  // namespace attain
