// What `attain evaluate` is asked for.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "driver/arguments.h"
#include "driver/evaluation_run.h"

namespace attain {

struct EvaluateOptions {
  std::string partners, output, format, rejects, scores, shortfalls;
  std::vector<std::string> days, only, any_day;
  std::size_t threads = 0;
  bool resume = false, strict = false, explain = false, report_unused = false;

  /// Whether the verdicts go to a file.
  bool to_file() const { return !output.empty() && output != "-"; }
};

/// `options` outlives the parsing of `app`.
void AddOptions(CLI::App& app, EvaluateOptions& options);

/// What is wrong with the options by themselves, which has been said.
std::optional<int> WrongOptions(const EvaluateOptions& given, const Arguments& options,
                                const DriverEnv& env);

VerdictForm FormOf(const EvaluateOptions& given, const DriverEnv& env);
/// As `--format` has it.
std::string_view Text(VerdictForm form);

}  // namespace attain
