#include "driver/clashing_files.h"

#include <fmt/format.h>
#include <sys/stat.h>

#include <filesystem>
#include <system_error>

#include "base/ending.h"
#include "partners/csv_reader.h"
#include "source/file_reader.h"

namespace attain {
namespace {

namespace fs = std::filesystem;

/// Devices do not keep what they get: two results may both go to `/dev/null`, or to a terminal.
bool CanClash(const CalledFile& file) {
  std::error_code error;
  const fs::file_status status = fs::status(file.path, error);
  return !file.path.empty() && file.path != "-" &&
         (!fs::exists(status) || fs::is_regular_file(status) || fs::is_fifo(status) ||
          fs::is_socket(status));
}

/// Empty for what can name no file, a name too long or a loop of links: opening it says so.
fs::path WholePath(const fs::path& path) {
  std::error_code error;
  const fs::path whole = fs::weakly_canonical(fs::absolute(path, error), error);
  return error ? fs::path() : whole;
}

/// Where both are there they may still be two names of one file.
bool AreSame(const fs::path& a, const fs::path& b) {
  struct stat one = {}, other = {};  // fs::equivalent tells nothing of pipes
  if (::stat(a.c_str(), &one) == 0 && ::stat(b.c_str(), &other) == 0)
    return one.st_dev == other.st_dev && one.st_ino == other.st_ino;
  const fs::path whole = WholePath(a);
  return !whole.empty() && whole == WholePath(b);
}

}  // namespace

std::vector<CalledFile> InputsOf(const std::string& partners, const Analysis& loaded) {
  std::vector<CalledFile> inputs;
  if (!partners.empty()) {
    inputs.push_back({"the partners", partners});
    for (const std::string& file : CsvPaths(loaded.rulebook, partners))
      inputs.push_back({"the partners", file});
  }
  for (std::uint32_t i = 0; i < loaded.sources.size(); ++i)
    inputs.push_back({"the policy", loaded.sources[FileId{i}].path});
  return inputs;
}

std::optional<std::string> FindClash(std::span<const CalledFile> inputs,
                                     std::span<const CalledFile> outputs) {
  for (std::size_t i = 0; i < outputs.size(); ++i) {
    const CalledFile& output = outputs[i];
    if (!CanClash(output)) continue;
    for (const CalledFile& input : inputs) {
      if (CanClash(input) && AreSame(input.path, output.path))
        return fmt::format("{} would replace {} `{}`", output.called, input.called,
                           output.path == kStandardOutput ? input.path : output.path);
    }
    if (HasEnding(output.path, kPolicyEnding))
      return fmt::format("{} would be taken for a policy, `{}`", output.called, output.path);
    for (std::size_t other = 0; other < i; ++other) {
      if (CanClash(outputs[other]) && AreSame(outputs[other].path, output.path))
        return fmt::format("{} and {} name the same file", output.called, outputs[other].called);
    }
  }
  return std::nullopt;
}

std::optional<int> RefuseClash(std::span<const CalledFile> inputs,
                               std::span<const CalledFile> outputs, const Arguments& options,
                               const DriverEnv& env) {
  const auto clash = FindClash(inputs, outputs);
  if (!clash) return std::nullopt;
  return options.Wrong(env, *clash, "give each result a name of its own");
}

}  // namespace attain
