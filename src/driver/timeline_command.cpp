#include "driver/timeline_command.h"

#include <fmt/format.h>

#include <algorithm>

#include "diagnostics/visible.h"
#include "driver/arguments.h"
#include "driver/clashing_files.h"
#include "driver/find_partner.h"
#include "driver/load_rulebook.h"
#include "driver/partner_walk.h"
#include "driver/result_output.h"
#include "driver/row_filter.h"
#include "report/timeline_report.h"

namespace attain {
namespace {

constexpr std::string_view kFormats[] = {"table", "jsonl"};

struct TimelineOptions {
  std::string partners, partner, from, to, format, svg;
  std::vector<std::string> only;
};

void AddOptions(CLI::App& app, TimelineOptions& options) {
  app.add_option("--partners", options.partners,
                 "partner data; without it the rulebook's own partners")
      ->type_name("FILE");
  app.add_option("--partner", options.partner,
                 "one partner, by its id; without it counts of all by month")
      ->type_name("ID");
  app.add_option("--from", options.from, "the first day")->type_name("DATE");
  app.add_option("--to", options.to, "the last day")->type_name("DATE");
  app.add_option("--only", options.only,
                 "COMPETENCY[/OPTION][/LEVEL]: these verdicts only; may be repeated")
      ->type_name("PATH")
      ->allow_extra_args(false);
  app.add_option("--format", options.format, "table (for one partner: text) or jsonl")
      ->type_name("FORMAT");
  app.add_option("--svg", options.svg, "a picture of one partner's timeline")->type_name("FILE");
}

/// The days of `--from` and `--to`; nullopt where they are wrong, which has been said.
std::optional<std::pair<Date, Date>> PeriodOf(const TimelineOptions& given,
                                              const Arguments& options, const DriverEnv& env) {
  if (given.from.empty() || given.to.empty()) {
    options.Wrong(env, "say between which days", "pass `--from DATE --to DATE`");
    return std::nullopt;
  }
  const auto from = options.Days(env, {given.from});
  if (!from) return std::nullopt;
  const auto to = options.Days(env, {given.to});
  if (!to) return std::nullopt;
  if (to->front() < from->front()) {
    options.Wrong(env, fmt::format("`--to {}` is before `--from {}`", given.to, given.from));
    return std::nullopt;
  }
  return std::pair{from->front(), to->front()};
}

int WriteSvg(const std::string& path, const std::string& svg, const DriverEnv& env) {
  auto output = ResultOutput::Open(path, env);
  if (!output) return Fail(env, kCannotReadOrWrite, output.message());
  Status written = output->Write(svg);
  if (written) written = output->Finish();
  return written ? kAllWell : Fail(env, kCannotReadOrWrite, written.message());
}

}  // namespace

int TimelineCommand(std::span<const std::string> arguments, DriverEnv& env) {
  Arguments options("timeline", "When verdicts change between two days, and why.");
  const std::vector<std::string>& paths = options.AddPaths("--partners FILE --from DATE --to DATE");
  TimelineOptions given;
  AddOptions(options.app(), given);
  if (const auto status = options.Parse(arguments, env)) return *status;
  if (!given.format.empty() && !options.Accept(env, "--format", given.format, kFormats))
    return kWrongUsage;
  if (!given.svg.empty() && given.partner.empty())
    return options.Wrong(env, "`--svg` is a picture of one partner", "pass `--partner ID`");
  if (given.svg == "-") return options.Wrong(env, "`--svg` needs the name of a file");
  const auto period = PeriodOf(given, options, env);
  if (!period) return kWrongUsage;
  const Date from = period->first, to = period->second;

  int status = kAllWell;
  const auto loaded = LoadSoundRulebook(paths, env, status);
  if (!loaded) return status;
  const Rulebook& rulebook = loaded->rulebook;
  const auto filter = RowFilter::Read(given.only, rulebook, options, env);
  if (!filter) return kWrongUsage;
  const CalledFile outputs[] = {{"standard output", kStandardOutput}, {"`--svg`", given.svg}};
  const std::vector<CalledFile> inputs = InputsOf(given.partners, *loaded);
  if (const auto clash = RefuseClash(inputs, outputs, options, env)) return *clash;
  auto source = PartnerSource::Open(rulebook, given.partners, nullptr, options, env, status);
  if (!source) return status;
  TimelineFinder finder(rulebook, loaded->sources, from, to,
                        [&](const Program& program) { return filter->Choose(program).rows; });
  const bool jsonl = given.format == "jsonl";
  std::string text;
  if (!given.partner.empty()) {
    const auto found = FindPartner(*source, rulebook, given.partner, env, status);
    if (!found) return status;
    const auto timeline = finder.Of(found->batch, found->partner, TimelineFinder::Reasons::told);
    if (!timeline) return Fail(env, kRejected, Text(finder.error(), rulebook));
    const TimelineContext context{rulebook, found->batch, found->partner, from, to};
    if (!given.svg.empty()) status = WriteSvg(given.svg, TimelineSvg(context, *timeline), env);
    if (jsonl) {
      AppendTimeline(context, *timeline, text);
    } else {
      const std::string_view name = found->batch.names[found->partner];
      text = fmt::format("{}{}{} from {} to {}\n\n{}", Visible(given.partner),
                         name.empty() ? "" : " ", Visible(name), FormatDate(from), FormatDate(to),
                         TimelineText(context, *timeline));
    }
    return std::max(status, Print(env, text));
  }
  TimelineCounts counts(rulebook, from, to);
  const auto reasons = jsonl ? TimelineFinder::Reasons::told : TimelineFinder::Reasons::left_out;
  return WalkPartners(
      *source, rulebook, env,
      [&](const PartnerBatch& batch, std::uint32_t partner, std::string& lines) -> WalkStep {
        const auto timeline = finder.Of(batch, partner, reasons);
        if (!timeline) return Text(finder.error(), rulebook);
        if (jsonl) {
          AppendTimeline({rulebook, batch, partner, from, to}, *timeline, lines);
        } else {
          counts.Add(*timeline);
        }
        return {};
      },
      [&] { return jsonl ? std::string() : counts.Text(); });
}

}  // namespace attain
