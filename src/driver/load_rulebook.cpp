#include "driver/load_rulebook.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "diagnostics/render.h"
#include "diagnostics/visible.h"
#include "driver/policy_files.h"

namespace attain {
namespace {

namespace fs = std::filesystem;

constexpr int kFoldersUpwards = 3;

}  // namespace

std::optional<Analysis> LoadRulebook(std::span<const std::string> paths, const DriverEnv& env,
                                     int& status) {
  const auto files = FindPolicyFiles(paths, env, status);
  if (!files) return std::nullopt;
  SourceSet sources;
  for (const std::string& file : *files) {
    auto text = env.files.Read(file);
    if (!text) {
      status =
          Fail(env, kCannotReadOrWrite, fmt::format("cannot read `{}`: {}", file, text.message()),
               file == "-" ? "a rulebook is read from files, not from standard input" : "");
      return std::nullopt;
    }
    sources.Add(SourceFile(file, std::move(*text)));
  }
  return Analyse(std::move(sources));
}

std::optional<Analysis> LoadSoundRulebook(std::span<const std::string> paths, const DriverEnv& env,
                                          int& status) {
  auto loaded = LoadRulebook(paths, env, status);
  if (!loaded || !loaded->has_errors) return loaded;
  ShowDiagnostics(*loaded, paths, false, env);
  status = kRulebookWrong;
  return std::nullopt;
}

namespace {

/// The nearest folder whose own policies declare what the one file names; empty where none does.
/// Folders in it are not looked into: they may be somebody's whole home.
std::string FolderWithMissingNames(const Analysis& loaded, std::span<const std::string> paths,
                                   const DriverEnv& env) {
  const auto has = [](const Analysis& analysis, Kind kind) {
    return std::any_of(analysis.diagnostics.begin(), analysis.diagnostics.end(),
                       [&](const Diagnostic& diagnostic) { return diagnostic.kind == kind; });
  };
  if (!has(loaded, Kind::unknown_name)) return {};
  if (paths.size() != 1 || env.files.IsFolder(paths.front())) return {};
  DriverEnv silent = env;
  silent.err = [](std::string_view) {};
  fs::path folder = fs::path(paths.front()).parent_path();
  for (int i = 0; i < kFoldersUpwards; ++i, folder = folder.parent_path()) {
    std::string name = folder.empty() ? "." : folder.string();
    int status = kAllWell;
    auto beside = env.files.FilesInside(name, kPolicyEnding);
    if (beside && !beside->empty()) {
      beside->push_back(paths.front());
      const auto more = LoadRulebook(*beside, silent, status);
      // Of more errors than are kept, those that are left out may be of missing names.
      if (more && !has(*more, Kind::unknown_name) && !has(*more, Kind::too_many_mistakes))
        return name;
    }
    if (folder.empty() || folder == folder.parent_path()) break;
  }
  return {};
}

/// "2 errors, 1 warning in 3 files"; "no errors in 1 file".
std::string Summary(std::span<const Diagnostic> shown, const Analysis& loaded) {
  std::string counts = CountDiagnostics(shown);
  if (!loaded.has_errors) counts = counts.empty() ? "no errors" : "no errors, " + counts;
  const std::uint32_t files = loaded.sources.size();
  return fmt::format("{} in {} file{}\n", counts, files, files == 1 ? "" : "s");
}

}  // namespace

std::optional<int> PrintAsData(std::string_view format, std::span<const Diagnostic> diagnostics,
                               const SourceSet& sources, const DriverEnv& env) {
  if (format == "json") return Print(env, RenderJson(diagnostics, sources));
  if (format == "sarif") return Print(env, RenderSarif(diagnostics, sources, ATTAIN_VERSION));
  return std::nullopt;
}

void ShowDiagnostics(const Analysis& loaded, std::span<const std::string> paths, bool with_notices,
                     const DriverEnv& env) {
  std::vector<Diagnostic> shown;
  for (const Diagnostic& diagnostic : loaded.diagnostics) {
    if (with_notices || diagnostic.severity() != Severity::notice) shown.push_back(diagnostic);
  }
  env.err(RenderText(shown, loaded.sources, env.color));
  Say(env, Summary(shown, loaded));
  if (const std::string folder = FolderWithMissingNames(loaded, paths, env); !folder.empty())
    Say(env, fmt::format("  = pass the folder `{}`, which declares the missing names\n",
                         Visible(folder)));
}

}  // namespace attain
