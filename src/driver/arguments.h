// Options of a verb, read with CLI11; mistakes are told in the form of the diagnostics.
#pragma once

#include <CLI/CLI.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "driver/environment.h"

namespace attain {

class Arguments {
 public:
  /// `verb` as the user wrote it; `summary` is the first line of its help.
  Arguments(std::string_view verb, std::string_view summary);

  CLI::App& app() { return app_; }
  /// Adds `PATH…`, the policy files and folders; `behind` is what the verb needs beside them, for
  /// its hint: "--partners FILE".
  std::vector<std::string>& AddPaths(std::string_view behind = {});

  /// Reads `arguments`; the exit status where the run ends here (help was asked for, or the usage
  /// is wrong, which has been said).
  std::optional<int> Parse(std::span<const std::string> arguments, const DriverEnv& env);
  /// Says what is wrong with the usage of this verb.
  int Wrong(const DriverEnv& env, std::string_view message, std::string_view hint = {}) const;

  /// The option's days, each once, ascending; nullopt where one is no day, which has been said.
  std::optional<std::vector<Date>> Days(const DriverEnv& env,
                                        const std::vector<std::string>& texts) const;
  /// True where `value` is one of `choices`; else says so.
  bool Accept(const DriverEnv& env, std::string_view option, std::string_view value,
              std::span<const std::string_view> choices) const;

 private:
  std::string verb_;
  CLI::App app_;
  std::vector<std::string> paths_;
  bool takes_paths_ = false;
  std::string behind_paths_;
};

}  // namespace attain
