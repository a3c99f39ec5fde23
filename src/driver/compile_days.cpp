#include "driver/compile_days.h"

#include <fmt/format.h>

#include "base/date.h"
#include "program/program.h"

namespace attain {
namespace {

/// Awards without rows. A rulebook of many years has many without a version on one day: those are
/// told in one line.
void TellWhatIsLeftOut(const Program& program, const Rulebook& rulebook, const RowFilter& filter,
                       const DriverEnv& env) {
  constexpr std::size_t kNamed = 3;
  std::vector<ProgramNotice> not_in_force;
  for (const ProgramNotice& notice : program.notices) {
    if (!filter.Wants(notice.award)) continue;
    if (notice.set.valid() || notice.measure.valid()) {
      Notify(env, Text(notice, rulebook, program.as_of));
    } else {
      not_in_force.push_back(notice);
    }
  }
  if (not_in_force.size() <= kNamed) {
    for (const ProgramNotice& notice : not_in_force)
      Notify(env, Text(notice, rulebook, program.as_of));
    return;
  }
  std::string names;
  for (std::size_t i = 0; i < kNamed; ++i) {
    names += fmt::format("{}`{}`", i == 0 ? "" : ", ",
                         rulebook.text(rulebook.awards[not_in_force[i].award].name));
  }
  Notify(env, fmt::format("{} and {} more have no version in force on {}", names,
                          not_in_force.size() - kNamed, FormatDate(program.as_of)));
}

}  // namespace

std::optional<std::deque<Program>> CompileDays(const Rulebook& rulebook,
                                               const std::vector<Date>& days,
                                               const RowFilter& filter, const Arguments& options,
                                               const DriverEnv& env) {
  std::deque<Program> programs;
  if (rulebook.awards.empty())
    Notify(env, "the rulebook declares no competency, so there are no verdicts");
  for (const Date day : days) {
    programs.push_back(Compile(rulebook, day));
    TellWhatIsLeftOut(programs.back(), rulebook, filter, env);
  }
  if (const std::string absent = filter.FirstAbsent(programs); !absent.empty()) {
    options.Wrong(
        env,
        fmt::format("`--only {}` names no verdict {}", absent,
                    days.size() == 1 ? "on " + FormatDate(days.front()) : "on any of these days"),
        "another day is chosen with `--as-of`");
    return std::nullopt;
  }
  return programs;
}

}  // namespace attain
