#include "driver/own_day.h"

#include <fmt/format.h>

namespace attain {

std::optional<Date> OwnDay(const Rulebook& rulebook, const std::string& partner,
                           const Arguments& options, const DriverEnv& env) {
  std::optional<Date> day;
  for (const Sample& sample : rulebook.samples) {
    const bool asked = partner.empty() || rulebook.text(sample.title) == partner;
    if (sample.is_example || !sample.as_of || !asked) continue;
    if (day && *day != *sample.as_of) {
      options.Wrong(env,
                    fmt::format("the rulebook's partners are of different days: {} and {}",
                                FormatDate(*day), FormatDate(*sample.as_of)),
                    "pass `--as-of DATE`");
      return std::nullopt;
    }
    day = sample.as_of;
  }
  return day.value_or(env.today);
}

}  // namespace attain
