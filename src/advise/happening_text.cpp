#include "advise/happening_text.h"

#include <fmt/format.h>

namespace attain {

std::string NewVersionText(const Rulebook& rulebook, AwardId award) {
  return fmt::format("the requirements of {} change", rulebook.text(rulebook.awards[award].name));
}

std::string HappeningText(const Happening& happening, const Phrases& phrases) {
  const Rulebook& rulebook = phrases.rulebook();
  const auto code = [&] { return rulebook.text(rulebook.credentials[happening.credential].code); };
  switch (happening.kind) {
    case HappeningKind::award_version:
      return NewVersionText(rulebook, happening.award);
    case HappeningKind::set_version:
      return fmt::format("the list {} changes", rulebook.text(rulebook.sets[happening.set].name));
    case HappeningKind::measure_version:
      return fmt::format("the measure {} changes",
                         rulebook.text(rulebook.measures[happening.measure].name));
    case HappeningKind::no_longer_accepted:
      return fmt::format("{} is no longer accepted", code());
    case HappeningKind::passed_by_is_over:
      return fmt::format("{} counts only if passed before", code());
    case HappeningKind::passed:
      return fmt::format("{} passes {}", phrases.Person(happening.person), code());
    case HappeningKind::expired:
      return fmt::format("{} of {} has expired", code(), phrases.Person(happening.person));
    case HappeningKind::row_enters:
      return fmt::format("{} of {} counts from now on",
                         rulebook.text(rulebook.tables[happening.table].name),
                         FormatDate(happening.dated));
    case HappeningKind::row_leaves:
      return fmt::format("{} of {} no longer counts",
                         rulebook.text(rulebook.tables[happening.table].name),
                         FormatDate(happening.dated));
  }
  return {};
}

}  // namespace attain
