#include "driver/clashing_files.h"

#include <fmt/format.h>

#include <filesystem>
#include <system_error>

namespace attain {
namespace {

namespace fs = std::filesystem;

bool CanClash(const CalledFile& file) {
  std::error_code error;
  const fs::file_status status = fs::status(file.path, error);
  return !file.path.empty() && file.path != "-" &&
         (!fs::exists(status) || fs::is_regular_file(status));
}

/// Where both are there they may still be two names of one file.
bool AreSame(const fs::path& a, const fs::path& b) {
  std::error_code error;
  if (fs::equivalent(a, b, error) && !error) return true;
  const fs::path whole_a = fs::weakly_canonical(fs::absolute(a, error), error);
  return whole_a == fs::weakly_canonical(fs::absolute(b, error), error);
}

}  // namespace

std::optional<std::string> FindClash(std::span<const CalledFile> inputs,
                                     std::span<const CalledFile> outputs) {
  for (std::size_t i = 0; i < outputs.size(); ++i) {
    const CalledFile& output = outputs[i];
    if (!CanClash(output)) continue;
    for (const CalledFile& input : inputs) {
      if (CanClash(input) && AreSame(input.path, output.path))
        return fmt::format("{} would replace {} `{}`", output.called, input.called, output.path);
    }
    for (std::size_t other = 0; other < i; ++other) {
      if (CanClash(outputs[other]) && AreSame(outputs[other].path, output.path))
        return fmt::format("{} and {} name the same file", output.called, outputs[other].called);
    }
  }
  return std::nullopt;
}

}  // namespace attain
