#include "driver/policy_files.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <system_error>

#include "base/ending.h"

namespace attain {
namespace {

namespace fs = std::filesystem;

/// Whether a file of this name is partner data, which is easily given in place of a policy.
bool IsNamedAsData(std::string_view path) {
  const auto endings = {".jsonl", ".ndjson", ".json", ".csv", ".gz", ".zst"};
  return std::any_of(endings.begin(), endings.end(),
                     [&](const char* ending) { return HasEnding(path, ending); });
}

/// What two names of one file have in common.
std::string KeyOf(const std::string& path) {
  std::error_code error;
  const fs::path whole = fs::absolute(path, error);
  return (error ? fs::path(path) : whole).lexically_normal().string();
}

}  // namespace

std::optional<std::vector<std::string>> FindPolicyFiles(std::span<const std::string> paths,
                                                        const DriverEnv& env, int& status) {
  std::vector<std::string> files;
  for (const std::string& path : paths) {
    if (!env.files.IsFolder(path)) {
      if (IsNamedAsData(path)) {
        status = Fail(env, kWrongUsage, fmt::format("`{}` is data, and no policy", path),
                      "partner data is given with `--partners`");
        return std::nullopt;
      }
      files.push_back(path);
      continue;
    }
    std::string folder = path;
    while (folder.size() > 1 && folder.back() == '/') folder.pop_back();
    auto found = env.files.FilesBelow(folder, kPolicyEnding);
    if (!found) {
      status =
          Fail(env, kCannotReadOrWrite, fmt::format("cannot read `{}`: {}", path, found.message()));
      return std::nullopt;
    }
    if (found->empty()) {
      const bool is_data = env.files.Exists(folder + "/partners.csv");
      status = Fail(env, kRulebookWrong, fmt::format("the folder `{}` has no policies", path),
                    is_data ? "partner data is given with `--partners`"
                            : "policies are files whose name ends in `.policy`");
      return std::nullopt;
    }
    files.insert(files.end(), found->begin(), found->end());
  }
  std::set<std::string> seen;
  std::vector<std::string> once;
  for (std::string& file : files) {
    if (seen.insert(KeyOf(file)).second) once.push_back(std::move(file));
  }
  return once;
}

}  // namespace attain
