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
      for (const Stretch& stretch : stretches_) {
        if (stretch.until < period.from || stretch.from > period.until) continue;
        if (implications_.is_stopped() || !HoldsIn(check, stretch)) break;  // told once
      }
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

  bool HoldsIn(const CheckThat& check, const Stretch& stretch) {
    const auto [entry, is_new] = programs_.try_emplace(stretch.day);
    if (is_new) entry->second = Compile(rulebook_, stretch.day);
    const Program& program = entry->second;
    const Side left{
        &rulebook_, &program, GoalsOf(program, check.left_award, check.left_level, check), {}};
    const Side right{
        &rulebook_, &program, GoalsOf(program, check.right_award, check.right_level, check), {}};
    if (left.goals.empty()) return true;
    const Implication implication = implications_.Decide(left, right);
    const std::string what = fmt::format("`{}` {{}} `{}`", rulebook_.text(check.left_level),
                                         rulebook_.text(check.right_level));
    const std::string days = DaysText(stretch.from, stretch.until);
    switch (implication.proof) {
      case Proof::proved:
        return true;
      case Proof::refuted: {
        Diagnostic& diagnostic = emitter_.Emit(Kind::implication_refuted, check.span,
                                               fmt::format(fmt::runtime(what), "does not imply") +
                                                   (days == "always" ? "" : ", " + days));
        for (const StatementId statement : NotMet(right, implication.witness)) {
          diagnostic.labels.push_back(
              {rulebook_.statements[statement].span, "not met by the partner below"});
        }
        diagnostic.notes.push_back(WitnessNote(implication, stretch.day));
        return false;
      }
      case Proof::only_negative:
        Undecided(check, what, days, "it holds unless an amount of the records is below zero");
        return false;
      case Proof::not_decided:
        Undecided(check, what, days, implication.reason);
        return false;
    }
    return true;
  }

  void Undecided(const CheckThat& check, const std::string& what, const std::string& days,
                 const std::string& reason) {
    emitter_
        .Emit(Kind::implication_not_decided, check.span,
              "it is not decided whether " + fmt::format(fmt::runtime(what), "implies") +
                  (days == "always" ? "" : ", " + days))
        .notes.push_back(reason);
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
