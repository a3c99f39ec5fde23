#include "driver/evaluate_command.h"

#include <fmt/format.h>

#include "base/grouped.h"
#include "diagnostics/visible.h"
#include "driver/any_day.h"
#include "driver/arguments.h"
#include "driver/clashing_files.h"
#include "driver/compile_days.h"
#include "driver/evaluate_options.h"
#include "driver/evaluation_run.h"
#include "driver/own_day.h"
#include "driver/run_outputs.h"
#include "report/reject_writer.h"

namespace attain {
namespace {

/// A result that would take the place of what it is made from, or of another, which has been said.
std::optional<int> WrongFiles(const EvaluateOptions& given, const Analysis& loaded,
                              const Arguments& options, const DriverEnv& env) {
  const RejectOutput rejects = RejectOutput::For(given.rejects, given.output, env);
  const CalledFile outputs[] = {given.to_file() ? CalledFile{"`--output`", given.output}
                                                : CalledFile{"standard output", kStandardOutput},
                                {given.rejects.empty() ? "the file of rejects" : "`--rejects`",
                                 rejects.path() == "-" ? kStandardOutput : rejects.path()},
                                {"`--scores`", given.scores},
                                {"`--shortfalls`", given.shortfalls}};
  return RefuseClash(InputsOf(given.partners, loaded), outputs, options, env);
}

std::string Days(const std::vector<Date>& days) {
  std::string text;
  for (const Date day : days) text += (text.empty() ? "" : ", ") + FormatDate(day);
  return text;
}

void ReportUnused(const UnusedNames& unused, const DriverEnv& env) {
  if (unused.empty()) return Say(env, "the rulebook has every name in the data\n");
  Say(env, "in the data, but not in the rulebook:\n");
  for (const UnusedName& name : unused.List()) {
    const std::string shown =
        name.name.empty() ? "others" : fmt::format("`{}`", Visible(name.name));
    Say(env, fmt::format("  {} {}: {} time{}\n", Text(name.kind), shown, name.count,
                         name.count == 1 ? "" : "s"));
  }
}

/// Everything of which the bytes of the output depend, but for the data.
std::vector<RunCondition> ConditionsOf(const EvaluateOptions& given,
                                       const std::vector<std::string>& paths,
                                       const Analysis& loaded, const std::vector<Date>& days,
                                       VerdictForm form, BatchSize size) {
  std::string rulebook;
  for (std::uint32_t i = 0; i < loaded.sources.size(); ++i) {
    const SourceFile& source = loaded.sources[FileId{i}];  // explanations and shortfalls name it
    rulebook += HashText(source.path) + HashText(source.text);
  }
  const auto joined = [](const std::vector<std::string>& texts) {
    return fmt::format("{}", fmt::join(texts, " "));
  };
  const auto yes_no = [](bool yes) { return std::string(yes ? kGiven : ""); };
  return {{"attain", ATTAIN_VERSION},
          {"the path of the rulebook", joined(paths)},
          {"the rulebook", HashText(rulebook), true},
          {"`--partners`", given.partners},
          {"`--as-of`", Days(days)},
          {"`--only`", joined(given.only)},
          {"the format", std::string(Text(form))},
          {"`--explain`", yes_no(given.explain)},
          {"`--strict`", yes_no(given.strict)},
          {"`--rejects`", given.rejects},
          {"`--shortfalls`", given.shortfalls},
          {"the size of a batch", fmt::format("{} bytes, {} partners", size.bytes, size.partners)}};
}

/// What `--strict` leaves undone; what an earlier run wrote under these names looks current.
std::string NotWritten(const EvaluateOptions& given) {
  std::vector<std::string> files;
  for (const std::string& path : {given.output, given.scores, given.shortfalls}) {
    if (!path.empty() && path != "-" && !IsWrittenAtOnce(path))
      files.push_back(fmt::format("`{}`", Visible(path)));
  }
  if (files.empty()) return {};
  return fmt::format("; {} {} not written", fmt::join(files, ", "),
                     files.size() == 1 ? "was" : "were");
}

/// `days`: "as of 2018-06-30".
void Summarize(const RunOutcome& outcome, const EvaluateOptions& given, const std::string& days,
               const RejectOutput& rejects, double seconds, const DriverEnv& env) {
  if (outcome.status == kAllWell || outcome.status == kRejected) {
    constexpr double kWorthTelling = 0.1;
    Say(env, fmt::format("{} partner{} evaluated {}", Grouped(outcome.partners),
                         outcome.partners == 1 ? "" : "s", days));
    if (seconds >= kWorthTelling) {
      const double rate = static_cast<double>(outcome.read) / seconds;
      Say(env, fmt::format(" in {:.1f} s, {} a second", seconds,
                           Grouped(static_cast<std::uint64_t>(rate))));
    }
    Say(env, "\n");
  }
  if (!rejects.any()) return;
  Say(env, RejectSummary(rejects.total()));
  const bool file_is_there = outcome.status == kRejected && !rejects.path().empty();
  const std::string where =
      rejects.path() == "-" ? "standard output" : fmt::format("`{}`", Visible(rejects.path()));
  Say(env, file_is_there ? fmt::format(": see {}\n", where) : "\n");
  if (given.strict && outcome.status == kRejected) {
    Say(env, fmt::format("the run stopped at the first {}{}\n",
                         rejects.total().partners > 0 ? "rejected partner" : "row of no partner",
                         NotWritten(given)));
  }
}

int EvaluateAnyDay(const EvaluateOptions& given, const std::vector<Date>& window,
                   const Analysis& loaded, const RowFilter& filter, const Arguments& options,
                   const DriverEnv& env) {
  int status = kAllWell;
  UnusedNames unused_names;
  UnusedNames* unused = given.report_unused ? &unused_names : nullptr;
  const double start = env.seconds();
  auto source = PartnerSource::Open(loaded.rulebook, given.partners, unused, options, env, status);
  if (!source) return status;
  env.catch_signals();  // from now on one leaves nothing behind
  auto output = ResultOutput::Open(given.output, env);
  if (!output) return Fail(env, kCannotReadOrWrite, output.message());
  RejectOutput rejects = RejectOutput::For(given.rejects, given.output, env);
  if (const Status opened = rejects.Open(); !opened)
    return Fail(env, kCannotReadOrWrite, opened.message());
  if (given.to_file()) GiveUpEarlierRun(given, false, env);
  for (const Status& cut : {output->CutTo(0), rejects.CutTo(0, {})}) {
    if (!cut) return Fail(env, kCannotReadOrWrite, cut.message());
  }
  const auto format = FormOf(given, env) == VerdictForm::jsonl ? VerdictWriter::Format::jsonl
                                                               : VerdictWriter::Format::csv;
  ProgressLine line(env, source->total_bytes(), given.to_file() || !env.out_is_terminal);
  const AnyDayRun run{loaded,       window.front(), window.back(), filter,  format,
                      given.strict, *source,        *output,       rejects, line};
  const RunOutcome outcome = RunAnyDay(run, env);
  for (const std::string& notice : source->Notices()) Notify(env, notice);
  if (unused != nullptr) ReportUnused(*unused, env);
  const std::string days =
      fmt::format("on the days from {} to {}", given.any_day.front(), given.any_day.back());
  Summarize(outcome, given, days, rejects, env.seconds() - start, env);
  return outcome.status;
}

}  // namespace

int EvaluateCommand(std::span<const std::string> arguments, DriverEnv& env) {
  Arguments options("evaluate", "The verdicts of many partners.");
  const std::vector<std::string>& paths = options.AddPaths("--partners FILE");
  EvaluateOptions given;
  AddOptions(options.app(), given);
  if (const auto status = options.Parse(arguments, env)) return *status;
  if (const auto wrong = WrongOptions(given, options, env)) return *wrong;
  auto days = options.Days(env, given.any_day.empty() ? given.days : given.any_day);
  if (!days) return kWrongUsage;
  if (!given.any_day.empty() && FormatDate(days->front()) != given.any_day.front())
    return options.Wrong(
        env, fmt::format("`--any-day` ends on {}, before it begins", given.any_day.back()));

  int status = kAllWell;
  const auto loaded = LoadSoundRulebook(paths, env, status);
  if (!loaded) return status;
  if (const auto wrong = WrongFiles(given, *loaded, options, env)) return *wrong;
  const auto filter = RowFilter::Read(given.only, loaded->rulebook, options, env);
  if (!filter) return kWrongUsage;
  if (!given.any_day.empty()) {
    const std::vector<Date> window{days->front(), days->back()};
    return EvaluateAnyDay(given, window, *loaded, *filter, options, env);
  }
  if (given.days.empty() && given.partners.empty()) {
    const auto own = OwnDay(loaded->rulebook, {}, options, env);
    if (!own) return kWrongUsage;
    *days = {*own};
  }
  const auto programs = CompileDays(loaded->rulebook, *days, *filter, options, env);
  if (!programs) return kWrongUsage;
  const RowDetail detail = given.explain               ? RowDetail::explanation
                           : !given.shortfalls.empty() ? RowDetail::shortfalls
                                                       : RowDetail::verdict;
  const BatchSize size = BatchSizeFor(*programs, *filter, detail, env.batch);
  UnusedNames unused_names;
  UnusedNames* unused = given.report_unused ? &unused_names : nullptr;
  const std::size_t threads = given.threads == 0 ? env.processors : given.threads;
  const double start = env.seconds();
  auto source = PartnerSource::Open(loaded->rulebook, given.partners, unused, options, env, status,
                                    size, threads);
  if (!source) return status;
  const VerdictForm form = FormOf(given, env);
  auto outputs = OpenOutputs(given, *source, form,
                             ConditionsOf(given, paths, *loaded, *days, form, size), env, status);
  if (!outputs) return status;
  const bool to_terminal = !given.to_file() && env.out_is_terminal;
  ProgressLine line(env, source->total_bytes(), form == VerdictForm::table || !to_terminal);
  const EvaluationRun run{*loaded,
                          *programs,
                          *filter,
                          form,
                          given.explain,
                          given.strict,
                          threads,
                          *source,
                          unused,
                          outputs->verdicts,
                          outputs->scores ? &*outputs->scores : nullptr,
                          outputs->shortfalls ? &*outputs->shortfalls : nullptr,
                          outputs->rejects,
                          line,
                          outputs->resume ? &*outputs->resume : nullptr,
                          outputs->before};
  const RunOutcome outcome = RunEvaluation(run, env);
  for (const std::string& notice : source->Notices()) Notify(env, notice);
  if (unused != nullptr) ReportUnused(*unused, env);
  Summarize(outcome, given, "as of " + Days(*days), outputs->rejects, env.seconds() - start, env);
  return outcome.status;
}

}  // namespace attain
