#include "driver/lint_command.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "diagnostics/render.h"
#include "diagnostics/visible.h"
#include "driver/arguments.h"
#include "driver/load_rulebook.h"
#include "lint/lint.h"
#include "lint/repair.h"
#include "report/output_file.h"

namespace attain {
namespace {

constexpr std::string_view kFormats[] = {"text", "json", "sarif"};
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// What is to be written, with the byte-order marks that the files had; not over what someone else
/// wrote meanwhile.
Result<std::vector<FileChange>> ChangesOf(const SourceSet& before, const SourceSet& repaired,
                                          const DriverEnv& env) {
  std::vector<FileChange> changes;
  for (std::uint32_t i = 0; i < before.size(); ++i) {
    const SourceFile& old = before[FileId{i}];
    const std::string& now = repaired[FileId{i}].text;
    if (now == old.text) continue;
    const auto on_disk = env.files.Read(old.path);
    if (!on_disk) return Failure{fmt::format("cannot read `{}`: {}", old.path, on_disk.message())};
    const bool marked = on_disk->starts_with(kByteOrderMark);
    const std::string_view mark = marked ? kByteOrderMark : std::string_view();
    if (std::string_view(*on_disk).substr(mark.size()) != old.text)
      return Failure{fmt::format("`{}` was changed meanwhile; nothing was repaired", old.path)};
    changes.push_back({old.path, *on_disk, std::string(mark) + now});
  }
  return changes;
}

/// Writes the files that have repairs, and tells each repair.
int WriteRepairs(const SourceSet& before, const Repaired& repaired, const DriverEnv& env) {
  const auto changes = ChangesOf(before, repaired.sources, env);
  if (!changes) return Fail(env, kCannotReadOrWrite, changes.message());
  if (const Status written = ReplaceFiles(*changes); !written)
    return Fail(env, kCannotReadOrWrite, written.message());
  for (const MadeRepair& made : repaired.made) {
    Say(env, fmt::format("{}:{}: repaired {}: {}\n", Visible(before[made.file].path), made.line,
                         InfoOf(made.kind).code, made.title));
  }
  return kAllWell;
}

std::string Summary(std::span<const Diagnostic> found, std::size_t repaired, std::size_t files) {
  std::string counts = CountDiagnostics(found);
  if (counts.empty()) counts = repaired == 0 ? "nothing found" : "nothing left";
  if (repaired > 0) counts = fmt::format("{} repaired, {}", repaired, counts);
  return fmt::format("{} in {} file{}\n", counts, files, files == 1 ? "" : "s");
}

/// A rulebook with errors is not linted: in place of what lint would find they are told.
std::optional<Analysis> LoadForLint(std::span<const std::string> paths, std::string_view format,
                                    const DriverEnv& env, int& status) {
  auto loaded = LoadRulebook(paths, env, status);
  if (!loaded || !loaded->has_errors) return loaded;
  const auto printed = PrintAsData(format, loaded->diagnostics, loaded->sources, env);
  if (!printed) ShowDiagnostics(*loaded, paths, false, env);
  status = std::max(kRulebookWrong, printed.value_or(kAllWell));
  return std::nullopt;
}

}  // namespace

int LintCommand(std::span<const std::string> arguments, DriverEnv& env) {
  Arguments options("lint", "Taste and risk in a rulebook: what is right, and perhaps not meant.");
  const std::vector<std::string>& paths = options.AddPaths();
  std::string format = "text";
  bool fix = false;
  options.app().add_option("--format", format, "text, json or sarif")->type_name("FORMAT");
  options.app().add_flag("--fix", fix, "makes the repairs that change no verdict");
  if (const auto status = options.Parse(arguments, env)) return *status;
  if (!options.Accept(env, "--format", format, kFormats)) return kWrongUsage;

  int status = kAllWell;
  auto loaded = LoadForLint(paths, format, env, status);
  if (!loaded) return status;
  std::size_t repairs = 0;
  if (fix) {
    const Repaired repaired = Repair(loaded->sources, env.today);
    repairs = repaired.made.size();
    status = WriteRepairs(loaded->sources, repaired, env);
    if (status != kAllWell) return status;
    loaded = LoadForLint(paths, format, env, status);
    if (!loaded) return status;
  }
  Emitter emitter;
  Implications implications;
  Lint(loaded->sources, loaded->trees, loaded->rulebook, env.today, implications, emitter);
  const std::vector<Diagnostic>& found = emitter.diagnostics();
  status = found.empty() ? kAllWell : kRulebookWrong;
  if (const auto printed = PrintAsData(format, found, loaded->sources, env))
    return std::max(status, *printed);
  env.err(RenderText(found, loaded->sources, env.color));
  Say(env, Summary(found, repairs, loaded->sources.size()));
  return status;
}

}  // namespace attain
