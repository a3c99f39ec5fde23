// Files that a command reads and files that it writes are different ones, whatever they are called.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "compare/analysis.h"
#include "driver/arguments.h"

namespace attain {

/// Whatever standard output is. Messages do not speak of it by this path, which nobody gave.
inline constexpr const char* kStandardOutput = "/dev/stdout";

/// A file and how a message speaks of it: "`--output`", "the partners".
struct CalledFile {
  std::string called, path;
};

/// The policies, and the files that `--partners` stands for: of a folder those that the rulebook
/// reads, whether they are there or not.
std::vector<CalledFile> InputsOf(const std::string& partners, const Analysis& loaded);

/// "`--output` would replace the partners `p.jsonl`", "`--shortfalls` and `--output` name the same
/// file": the first of `outputs` that is one of `inputs` or an earlier output, under whatever name.
/// Files without a path, `-`, devices and folders clash with nothing.
std::optional<std::string> FindClash(std::span<const CalledFile> inputs,
                                     std::span<const CalledFile> outputs);
/// The exit status where there is such a one, which has been said.
std::optional<int> RefuseClash(std::span<const CalledFile> inputs,
                               std::span<const CalledFile> outputs, const Arguments& options,
                               const DriverEnv& env);

}  // namespace attain
