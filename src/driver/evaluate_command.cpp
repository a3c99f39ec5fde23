#include "driver/evaluate_command.h"

#include <fmt/format.h>

#include <charconv>

#include "base/ending.h"
#include "base/grouped.h"
#include "diagnostics/visible.h"
#include "driver/any_day.h"
#include "driver/arguments.h"
#include "driver/clashing_files.h"
#include "driver/evaluation_run.h"
#include "driver/own_day.h"
#include "report/output_file.h"
#include "report/reject_writer.h"

namespace attain {
namespace {

constexpr std::string_view kFormats[] = {"csv", "jsonl", "table"};

struct EvaluateOptions {
  std::string partners, output, format, rejects, scores, shortfalls;
  std::vector<std::string> days, only, any_day;
  std::size_t threads = 0;
  bool resume = false, strict = false, explain = false, report_unused = false;
};

/// As CLI11 asks: what is wrong, or nothing.
std::string IsNumberOfThreads(const std::string& text) {
  std::size_t number = 0;
  const char* const end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, number);
  if (read.ec == std::errc() && read.ptr == end && number >= 1 && number <= 256) return {};
  return fmt::format("is a number from 1 to 256, not `{}`", text);
}

void AddOptions(CLI::App& app, EvaluateOptions& options) {
  app.add_option("--partners", options.partners,
                 "partner data: JSON Lines, .json, or a folder of CSV files; without it the "
                 "rulebook's own partners")
      ->type_name("FILE");
  app.add_option(
         "--as-of", options.days,
         "the day, today (or that of the rulebook's own partners) by default; may be repeated")
      ->type_name("DATE")
      ->allow_extra_args(false);
  app.add_option("--any-day", options.any_day,
                 "met when met on some day of FROM to TO, in place of one day")
      ->type_name("FROM TO")
      ->expected(2);
  app.add_option("--output", options.output, "where the verdicts go; - is standard output")
      ->type_name("FILE");
  app.add_option("--format", options.format, "csv, jsonl or table")->type_name("FORMAT");
  app.add_option("--scores", options.scores, "where the points of scores and metrics go, as csv")
      ->type_name("FILE");
  app.add_option("--shortfalls", options.shortfalls,
                 "where the statements go that are not met, each with its value, its threshold and "
                 "the people missing, as csv")
      ->type_name("FILE");
  app.add_option("--rejects", options.rejects,
                 "where rejected partners go; OUTPUT.rejects.jsonl by default")
      ->type_name("FILE");
  app.add_flag("--strict", options.strict, "stop at the first rejected partner");
  app.add_flag("--explain", options.explain, "each verdict with its explanation, as jsonl");
  app.add_option("--only", options.only,
                 "COMPETENCY[/OPTION][/LEVEL]: these verdicts only; may be repeated")
      ->type_name("PATH")
      ->allow_extra_args(false);
  app.add_flag("--resume", options.resume,
               "go on with a run that was interrupted, where it had come to");
  app.add_option("--threads", options.threads, "how many; as many as processors by default")
      ->type_name("N")
      ->check(IsNumberOfThreads);
  app.add_flag("--report-unused", options.report_unused,
               "list the names in the data that the rulebook does not have");
}

bool ToFile(const EvaluateOptions& given) { return !given.output.empty() && given.output != "-"; }

VerdictForm FormOf(const EvaluateOptions& options, const DriverEnv& env) {
  if (options.format == "csv") return VerdictForm::csv;
  if (options.format == "table") return VerdictForm::table;
  if (options.format == "jsonl" || options.explain || HasEnding(options.output, ".jsonl"))
    return VerdictForm::jsonl;
  const bool to_terminal = !ToFile(options) && env.out_is_terminal;
  return to_terminal ? VerdictForm::table : VerdictForm::csv;
}

/// Options that do not go together, which has been said.
std::optional<int> WrongCombination(const EvaluateOptions& given, const Arguments& options,
                                    const DriverEnv& env) {
  if (given.explain && (given.format == "csv" || given.format == "table"))
    return options.Wrong(env, fmt::format("`--explain` does not fit `--format {}`", given.format),
                         "explanations are written as jsonl");
  if (given.explain && given.format.empty() && HasEnding(given.output, ".csv"))
    return options.Wrong(env, fmt::format("`--explain` does not fit `--output {}`", given.output),
                         "explanations are written as jsonl");
  for (const char* ending : {".json", ".gz", ".zst"}) {
    if (given.format.empty() && HasEnding(given.output, ending))
      return options.Wrong(env,
                           fmt::format("`--output {}` has the ending of no form", given.output),
                           "name it `.csv` or `.jsonl`, or pass `--format`; it is not packed");
  }
  for (const auto& [option, path] :
       {std::pair("--scores", &given.scores), std::pair("--shortfalls", &given.shortfalls)}) {
    if (*path == "-")
      return options.Wrong(env, fmt::format("`{}` needs the name of a file", option),
                           "only verdicts and rejects go to standard output");
  }
  if (given.rejects == "-" && !ToFile(given))
    return options.Wrong(env, "`--rejects -` needs `--output FILE`",
                         "the verdicts go to standard output");
  if (given.any_day.empty()) return std::nullopt;
  const auto refuse = [&](std::string_view option, std::string_view hint) {
    return options.Wrong(env, fmt::format("`--any-day` does not fit `{}`", option), hint);
  };
  if (!given.days.empty()) return refuse("--as-of", "it gives one verdict for all of its days");
  if (given.explain)
    return refuse("--explain", "reasons are of one day: pass `--as-of` one of those that it tells");
  if (!given.scores.empty())
    return refuse("--scores", "points are of one day: pass `--as-of` one of those that it tells");
  if (!given.shortfalls.empty())
    return refuse("--shortfalls",
                  "shortfalls are of one day: pass `--as-of` one of those of the window");
  if (given.resume) return refuse("--resume", kCannotBeResumed);
  if (given.format == "table") return refuse("--format table", "pass `--format csv` or `jsonl`");
  return std::nullopt;
}

/// A result that would take the place of what it is made from, or of another, which has been said.
std::optional<int> WrongFiles(const EvaluateOptions& given, const Analysis& loaded,
                              const Arguments& options, const DriverEnv& env) {
  const RejectOutput rejects = RejectOutput::For(given.rejects, given.output, env);
  const CalledFile outputs[] = {ToFile(given) ? CalledFile{"`--output`", given.output}
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

std::string_view Text(VerdictForm form) { return kFormats[static_cast<std::size_t>(form)]; }

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
  const auto yes_no = [](bool yes) { return std::string(yes ? "given" : ""); };
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

/// Where the results and rejects of a run go, and whether it can be resumed.
struct RunOutputs {
  ResultOutput verdicts;
  std::optional<ResultOutput> shortfalls;
  RejectOutput rejects;
  std::optional<ResumeFile> resume;  ///< none: it cannot
  RunProgress before;
};

int CannotResume(const EvaluateOptions& given, std::string_view why, const DriverEnv& env) {
  return Fail(env, kWrongUsage, fmt::format("the run cannot be resumed: {}", why),
              given.output.empty() ? "" : "without `--resume` it begins at the beginning");
}

/// What an interrupted run kept is taken away where this one, which has opened its outputs and
/// begins at the beginning, does not write over it.
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

/// Whether all that an interrupted run kept is still there; what is not, has been said.
bool KeptAll(const EvaluateOptions& given, const std::string& rejects, const RunProgress& before,
             const DriverEnv& env) {
  for (const auto& [path, size] : {std::pair(&given.output, before.output_bytes),
                                   std::pair(&given.shortfalls, before.shortfalls_bytes),
                                   std::pair(&rejects, before.rejects_bytes)}) {
    if (size == 0) continue;
    const Status kept = OutputFile::CheckKept(*path, size);
    if (kept) continue;
    Fail(env, kCannotReadOrWrite, kept.message(), "without `--resume` it begins at the beginning");
    return false;
  }
  return true;
}

/// nullopt where the outputs cannot be opened or an earlier run cannot be resumed: this is said,
/// and `status` is set.
std::optional<RunOutputs> OpenOutputs(const EvaluateOptions& given, const PartnerSource& source,
                                      VerdictForm form, std::vector<RunCondition> conditions,
                                      const DriverEnv& env, int& status) {
  const auto stamp = source.Stamp();
  const std::string why_not = !ToFile(given)               ? "it needs `--output FILE`"
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
  RunProgress before;
  if (why_not.empty() && rejects.can_be_continued()) {
    conditions.push_back({"the partner data", *stamp, true});
    resume.emplace(given.output, std::move(conditions));
  }
  if (given.resume && resume && resume->Exists()) {
    const auto read = resume->Read();
    if (!read) return refuse(read.message());
    before = *read;
    if (!KeptAll(given, rejects.path(), before, env)) {
      status = kCannotReadOrWrite;
      return std::nullopt;
    }
  } else if (given.resume) {
    Notify(env, fmt::format("no run of `{}` was interrupted: this one begins at the beginning",
                            given.output));
  }
  const auto open = [&](const std::string& path, std::uint64_t size) {
    return before.batches > 0 ? ResultOutput::Continue(path, size, env)
                              : ResultOutput::Open(path, env);
  };
  auto verdicts = open(given.output, before.output_bytes);
  std::optional<ResultOutput> shortfalls;
  Status continued = Done{};
  if (verdicts && !given.shortfalls.empty()) {
    auto opened = open(given.shortfalls, before.shortfalls_bytes);
    if (opened) shortfalls.emplace(std::move(*opened));
    if (!opened) continued = Failure{opened.message()};
  }
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
  if (ToFile(given) && before.batches == 0) GiveUpEarlierRun(given, resume.has_value(), env);
  if (resume) {
    resume->WillKeep(verdicts->WhereKept());
    if (shortfalls) resume->WillKeep(shortfalls->WhereKept());
    resume->WillKeep(rejects.WhereKept());
    // From now on a run that is killed is known, and what it leaves is taken away.
    if (before.batches == 0 && !resume->Write(before)) resume.reset();
  }
  return RunOutputs{std::move(*verdicts), std::move(shortfalls), std::move(rejects),
                    std::move(resume), before};
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
  auto output = ResultOutput::Open(given.output, env);
  if (!output) return Fail(env, kCannotReadOrWrite, output.message());
  RejectOutput rejects = RejectOutput::For(given.rejects, given.output, env);
  if (const Status opened = rejects.Open(); !opened)
    return Fail(env, kCannotReadOrWrite, opened.message());
  if (ToFile(given)) GiveUpEarlierRun(given, false, env);
  const auto format = FormOf(given, env) == VerdictForm::jsonl ? VerdictWriter::Format::jsonl
                                                               : VerdictWriter::Format::csv;
  ProgressLine line(env, source->total_bytes(), ToFile(given) || !env.out_is_terminal);
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
  if (!given.format.empty() && !options.Accept(env, "--format", given.format, kFormats))
    return kWrongUsage;
  if (const auto wrong = WrongCombination(given, options, env)) return *wrong;
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
  std::optional<ResultOutput> scores;
  if (!given.scores.empty()) {
    auto opened = ResultOutput::Open(given.scores, env);
    if (!opened) return Fail(env, kCannotReadOrWrite, opened.message());
    scores.emplace(std::move(*opened));
  }

  const bool to_terminal = !ToFile(given) && env.out_is_terminal;
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
                          scores ? &*scores : nullptr,
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
