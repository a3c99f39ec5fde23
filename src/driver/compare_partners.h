// Who of a partner base gains by a change of the rules, and who loses.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "driver/arguments.h"
#include "driver/compare_report.h"
#include "driver/load_rulebook.h"
#include "program/program.h"

namespace attain {

struct RulesOfADay {
  const Analysis& loaded;
  const Program& program;
  std::string name;  ///< as the user wrote it
};
struct ImpactQuestion {
  RulesOfADay before, after;
  std::string partners;  ///< the file of partner data; read up to four times
  std::function<bool(const RowDifference&)> wanted;
};

/// nullopt where the data cannot be read, which has been said. Partners that one of the rulebooks
/// rejects are left out, with a notice that names it and the status for it.
std::optional<PartnerImpact> ImpactOn(const ImpactQuestion& question, const Arguments& options,
                                      const DriverEnv& env, int& status);

}  // namespace attain
