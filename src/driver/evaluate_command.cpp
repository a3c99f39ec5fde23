#include "driver/evaluate_command.h"

#include <fmt/format.h>

#include "driver/arguments.h"
#include "driver/evaluation_run.h"
#include "report/reject_writer.h"

namespace attain {
namespace {

constexpr std::string_view kFormats[] = {"csv", "jsonl", "table"};

struct EvaluateOptions {
  std::string partners, output, format, rejects;
  std::vector<std::string> days, only;
  std::size_t threads = 0;
  bool strict = false, explain = false, report_unused = false;
};

void AddOptions(CLI::App& app, EvaluateOptions& options) {
  app.add_option("--partners", options.partners,
                 "partner data: JSON Lines, .json, or a folder of CSV files; without it the "
                 "rulebook's own partners")
      ->type_name("FILE");
  app.add_option("--as-of", options.days, "the day, today by default; may be repeated")
      ->type_name("DATE")
      ->allow_extra_args(false);
  app.add_option("--output", options.output, "where the verdicts go; - is standard output")
      ->type_name("FILE");
  app.add_option("--format", options.format, "csv, jsonl or table")->type_name("FORMAT");
  app.add_option("--rejects", options.rejects,
                 "where rejected partners go; OUTPUT.rejects.jsonl by default")
      ->type_name("FILE");
  app.add_flag("--strict", options.strict, "stop at the first rejected partner");
  app.add_flag("--explain", options.explain, "each verdict with its explanation, as jsonl");
  app.add_option("--only", options.only,
                 "COMPETENCY[/OPTION][/LEVEL]: these verdicts only; may be repeated")
      ->type_name("PATH")
      ->allow_extra_args(false);
  app.add_option("--threads", options.threads, "how many; as many as processors by default")
      ->type_name("N")
      ->check(CLI::Range(1, 256));
  app.add_flag("--report-unused", options.report_unused,
               "list the names in the data that the rulebook does not have");
}

VerdictForm FormOf(const EvaluateOptions& options, const DriverEnv& env) {
  if (options.format == "csv") return VerdictForm::csv;
  if (options.format == "table") return VerdictForm::table;
  if (options.format == "jsonl" || options.explain || options.output.ends_with(".jsonl"))
    return VerdictForm::jsonl;
  const bool to_terminal = (options.output.empty() || options.output == "-") && env.out_is_terminal;
  return to_terminal ? VerdictForm::table : VerdictForm::csv;
}

std::string Days(const std::vector<Date>& days) {
  std::string text;
  for (const Date day : days) text += (text.empty() ? "" : ", ") + FormatDate(day);
  return text;
}

void ReportUnused(const UnusedNames& unused, const DriverEnv& env) {
  if (unused.empty()) return env.err("the rulebook has every name in the data\n");
  env.err("in the data, but not in the rulebook:\n");
  for (const UnusedName& name : unused.List()) {
    const std::string shown = name.name.empty() ? "others" : fmt::format("`{}`", name.name);
    env.err(fmt::format("  {} {}: {} time{}\n", Text(name.kind), shown, name.count,
                        name.count == 1 ? "" : "s"));
  }
}

void Summarize(const RunOutcome& outcome, const std::vector<Date>& days,
               const RejectOutput& rejects, const DriverEnv& env) {
  if (outcome.status == kAllWell || outcome.status == kRejected)
    env.err(fmt::format("{} partner{} evaluated as of {}\n", outcome.partners,
                        outcome.partners == 1 ? "" : "s", Days(days)));
  if (!rejects.any()) return;
  env.err(RejectSummary(rejects.total()));
  env.err(rejects.path().empty() ? "\n" : fmt::format(": see `{}`\n", rejects.path()));
}

}  // namespace

int EvaluateCommand(std::span<const std::string> arguments, DriverEnv& env) {
  Arguments options("evaluate", "The verdicts of many partners.");
  const std::vector<std::string>& paths = options.AddPaths();
  EvaluateOptions given;
  AddOptions(options.app(), given);
  if (const auto status = options.Parse(arguments, env)) return *status;
  if (!given.format.empty() && !options.Accept(env, "--format", given.format, kFormats))
    return kWrongUsage;
  if (given.explain && (given.format == "csv" || given.format == "table"))
    return options.Wrong(env, fmt::format("`--explain` does not fit `--format {}`", given.format),
                         "explanations are written as jsonl");
  if (given.explain && given.format.empty() && given.output.ends_with(".csv"))
    return options.Wrong(env, fmt::format("`--explain` does not fit `--output {}`", given.output),
                         "explanations are written as jsonl");
  const auto days = options.Days(env, given.days);
  if (!days) return kWrongUsage;

  int status = kAllWell;
  const auto loaded = LoadSoundRulebook(paths, env, status);
  if (!loaded) return status;
  const auto filter = RowFilter::Read(given.only, loaded->rulebook, options, env);
  if (!filter) return kWrongUsage;
  const auto programs = CompileDays(loaded->rulebook, *days, *filter, env);
  UnusedNames unused_names;
  UnusedNames* unused = given.report_unused ? &unused_names : nullptr;
  auto source = PartnerSource::Open(loaded->rulebook, given.partners, unused, options, env, status,
                                    BatchSizeFor(programs, *filter, given.explain, env.batch));
  if (!source) return status;
  auto output = ResultOutput::Open(given.output, env);
  if (!output) return Fail(env, kCannotReadOrWrite, output.message());
  RejectOutput rejects = RejectOutput::For(given.rejects, given.output, env);

  const std::size_t threads = given.threads == 0 ? env.processors : given.threads;
  const EvaluationRun run{*loaded,       programs,     *filter, FormOf(given, env),
                          given.explain, given.strict, threads, *source,
                          unused,        *output,      rejects};
  const RunOutcome outcome = RunEvaluation(run, env);
  for (const std::string& notice : source->Notices()) Notify(env, notice);
  if (unused != nullptr) ReportUnused(*unused, env);
  Summarize(outcome, *days, rejects, env);
  return outcome.status;
}

}  // namespace attain
