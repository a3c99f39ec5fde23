#include "driver/evaluate_options.h"

#include <fmt/format.h>

#include <charconv>

#include "base/ending.h"
#include "driver/any_day.h"

namespace attain {
namespace {

constexpr std::string_view kFormats[] = {"csv", "jsonl", "table"};

/// As CLI11 asks: what is wrong, or nothing.
std::string IsNumberOfThreads(const std::string& text) {
  std::size_t number = 0;
  const char* const end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, number);
  if (read.ec == std::errc() && read.ptr == end && number >= 1 && number <= 256) return {};
  return fmt::format("is a number from 1 to 256, not `{}`", text);
}

}  // namespace

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

std::optional<int> WrongOptions(const EvaluateOptions& given, const Arguments& options,
                                const DriverEnv& env) {
  if (!given.format.empty() && !options.Accept(env, "--format", given.format, kFormats))
    return kWrongUsage;
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
  if (given.rejects == "-" && !given.to_file())
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

VerdictForm FormOf(const EvaluateOptions& given, const DriverEnv& env) {
  if (given.format == "csv") return VerdictForm::csv;
  if (given.format == "table") return VerdictForm::table;
  if (given.format == "jsonl" || given.explain || HasEnding(given.output, ".jsonl"))
    return VerdictForm::jsonl;
  const bool to_terminal = !given.to_file() && env.out_is_terminal;
  return to_terminal ? VerdictForm::table : VerdictForm::csv;
}

std::string_view Text(VerdictForm form) { return kFormats[static_cast<std::size_t>(form)]; }

}  // namespace attain
