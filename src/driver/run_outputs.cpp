#include "driver/run_outputs.h"

#include <fmt/format.h>

#include "diagnostics/visible.h"
#include "report/output_file.h"

namespace attain {
namespace {

int CannotResume(const EvaluateOptions& given, std::string_view why, const DriverEnv& env) {
  return Fail(env, kWrongUsage, fmt::format("the run cannot be resumed: {}", why),
              given.output.empty() ? "" : "without `--resume` it begins at the beginning");
}

/// Goes back to the beginning where the run was killed while its files got their names. False where
/// anything that it kept is lost, which has been said.
bool FindKept(const EvaluateOptions& given, const std::string& rejects, RunProgress& before,
              const DriverEnv& env) {
  const RunProgress found = before;
  for (const auto& [path, size] : {std::pair(&given.output, found.output_bytes),
                                   std::pair(&given.shortfalls, found.shortfalls_bytes),
                                   std::pair(&rejects, found.rejects_bytes)}) {
    if (size == 0) continue;
    const Status kept = OutputFile::CheckKept(*path, size);
    if (kept) continue;
    if (OutputFile::HasAppeared(*path, size)) {
      Notify(env, fmt::format("the run was interrupted when `{}` was there already: this one "
                              "begins at the beginning",
                              Visible(*path)));
      before = {};
      return true;
    }
    Fail(env, kCannotReadOrWrite, kept.message(), "without `--resume` it begins at the beginning");
    return false;
  }
  return true;
}

/// Nothing of what an earlier run wrote is left in the files, all of which could be opened.
Status BeginAnew(ResultOutput& verdicts, ResultOutput* shortfalls, RejectOutput& rejects) {
  if (Status cut = verdicts.CutTo(0); !cut) return cut;
  if (shortfalls != nullptr) {
    if (Status cut = shortfalls->CutTo(0); !cut) return cut;
  }
  return rejects.CutTo(0, {});
}

}  // namespace

void GiveUpEarlierRun(const EvaluateOptions& given, bool can_be_resumed, const DriverEnv& env) {
  const ResumeFile earlier(given.output, {});
  if (!earlier.Exists()) return;
  if (!given.resume) {
    Notify(env, fmt::format("what an interrupted run had written is given up{}",
                            can_be_resumed ? "; `--resume` would have gone on with it" : ""));
  }
  for (const KeptFile& kept : earlier.Kept()) OutputFile::Discard(kept);
  earlier.Remove();
}

std::optional<RunOutputs> OpenOutputs(const EvaluateOptions& given, const PartnerSource& source,
                                      VerdictForm form, std::vector<RunCondition> conditions,
                                      const DriverEnv& env, int& status) {
  const auto stamp = source.Stamp();
  const std::string why_not = !given.to_file()             ? "it needs `--output FILE`"
                              : form == VerdictForm::table ? "a table is made at the end"
                              : !given.scores.empty()      ? "`--scores` is written beside it"
                              : !stamp                     ? stamp.message()
                                                           : "";
  const auto refuse = [&](std::string_view why) {
    status = CannotResume(given, why, env);
    return std::nullopt;
  };
  if (given.resume && !why_not.empty()) return refuse(why_not);
  RejectOutput rejects = RejectOutput::For(given.rejects, given.output, env);
  std::optional<ResumeFile> resume;
  bool would_go_on = false;  // with --resume
  RunProgress before;
  if (why_not.empty() && rejects.can_be_continued()) {
    conditions.push_back({"the partner data", *stamp, true});
    resume.emplace(given.output, std::move(conditions));
  }
  const bool was_interrupted = resume && resume->Exists();
  if (was_interrupted) {
    const auto read = resume->Read();
    if (!read && given.resume) return refuse(read.message());
    would_go_on = read.ok();
    if (given.resume) before = *read;
  }
  if (given.resume && !was_interrupted) {
    Notify(env, fmt::format("no run of `{}` was interrupted: this one begins at the beginning",
                            given.output));
  }
  if (!FindKept(given, rejects.path(), before, env)) {
    status = kCannotReadOrWrite;
    return std::nullopt;
  }
  env.catch_signals();  // from now on one leaves nothing behind that no run knows
  const auto open = [&](const std::string& path, std::uint64_t size) {
    return before.batches > 0 ? ResultOutput::Continue(path, size, env)
                              : ResultOutput::Open(path, env);
  };
  auto verdicts = open(given.output, before.output_bytes);
  std::optional<ResultOutput> scores, shortfalls;
  Status continued = Done{};
  const auto open_also = [&](const std::string& path, std::uint64_t size,
                             std::optional<ResultOutput>& output) {
    if (path.empty() || !verdicts || !continued) return;
    auto opened = open(path, size);
    if (opened) output.emplace(std::move(*opened));
    if (!opened) continued = Failure{opened.message()};
  };
  open_also(given.scores, 0, scores);  // a run that writes them is never continued
  open_also(given.shortfalls, before.shortfalls_bytes, shortfalls);
  if (verdicts && continued && before.batches > 0) {
    continued = rejects.Continue(before.rejects_bytes,
                                 {{}, before.rejected_partners, before.rows_without_partner});
  } else if (verdicts && continued) {
    continued = rejects.Open();
  }
  if (!verdicts || !continued) {
    status = Fail(env, kCannotReadOrWrite, verdicts ? continued.message() : verdicts.message());
    if (verdicts && before.batches > 0) verdicts->Keep();
    if (shortfalls && before.batches > 0) shortfalls->Keep();
    return std::nullopt;
  }
  if (!verdicts->can_be_continued() || !rejects.can_be_continued() ||
      (shortfalls && !shortfalls->can_be_continued()))
    resume.reset();
  if (before.batches == 0) {
    if (given.to_file()) GiveUpEarlierRun(given, resume && would_go_on, env);
    continued = BeginAnew(*verdicts, shortfalls ? &*shortfalls : nullptr, rejects);
    if (!continued) {
      status = Fail(env, kCannotReadOrWrite, continued.message());
      return std::nullopt;
    }
  }
  if (resume) {
    resume->WillKeep(verdicts->WhereKept());
    if (shortfalls) resume->WillKeep(shortfalls->WhereKept());
    resume->WillKeep(rejects.WhereKept());
    // From now on a run that is killed is known, and what it leaves is taken away.
    if (before.batches == 0 && !resume->Write(before)) resume.reset();
  }
  return RunOutputs{std::move(*verdicts), std::move(scores), std::move(shortfalls),
                    std::move(rejects),   std::move(resume), before};
}

}  // namespace attain
