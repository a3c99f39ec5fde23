#include "driver/report_command.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/spelling.h"
#include "driver/arguments.h"
#include "driver/compile_days.h"
#include "driver/find_partner.h"
#include "driver/load_rulebook.h"
#include "driver/own_day.h"
#include "driver/partner_walk.h"
#include "report/key_people_report.h"

namespace attain {
namespace {

constexpr std::string_view kFormats[] = {"table", "jsonl"};

struct PeopleOptions {
  std::string partners, partner, day, format;
  std::vector<std::string> only;
};

void AddOptions(CLI::App& app, PeopleOptions& options) {
  app.add_option("--partners", options.partners,
                 "partner data; without it the rulebook's own partners")
      ->type_name("FILE");
  app.add_option("--partner", options.partner, "one partner in full, by its id")->type_name("ID");
  app.add_option("--as-of", options.day,
                 "the day, today (or that of the rulebook's own partners) by default")
      ->type_name("DATE");
  app.add_option("--only", options.only, "COMPETENCY[/OPTION][/LEVEL]: these only; may be repeated")
      ->type_name("PATH")
      ->allow_extra_args(false);
  app.add_option("--format", options.format, "table (for one partner: text) or jsonl")
      ->type_name("FORMAT");
}

std::vector<KeyPeopleRow> RowsOf(const ReportedDay& day, PartnerEvaluation& evaluation) {
  std::vector<KeyPeopleRow> rows;
  for (const RowId row : day.rows) {
    if (RepeatsAnother(day, row)) continue;
    if (auto people = FindKeyPeople(*day.program, evaluation, row))
      rows.push_back({row, std::move(*people)});
  }
  return rows;
}

int ReportPeople(std::span<const std::string> arguments, DriverEnv& env) {
  Arguments options("report people", "Whom partners cannot do without, and how many could leave.");
  const std::vector<std::string>& paths = options.AddPaths("--partners FILE");
  PeopleOptions given;
  AddOptions(options.app(), given);
  if (const auto status = options.Parse(arguments, env)) return *status;
  if (!given.format.empty() && !options.Accept(env, "--format", given.format, kFormats))
    return kWrongUsage;
  auto days = options.Days(
      env, given.day.empty() ? std::vector<std::string>() : std::vector<std::string>{given.day});
  if (!days) return kWrongUsage;

  int status = kAllWell;
  const auto loaded = LoadSoundRulebook(paths, env, status);
  if (!loaded) return status;
  const auto filter = RowFilter::Read(given.only, loaded->rulebook, options, env);
  if (!filter) return kWrongUsage;
  auto source =
      PartnerSource::Open(loaded->rulebook, given.partners, nullptr, options, env, status);
  if (!source) return status;
  if (given.day.empty() && given.partners.empty()) {
    const auto own = OwnDay(loaded->rulebook, given.partner, options, env);
    if (!own) return kWrongUsage;
    *days = {*own};
  }
  const auto programs = CompileDays(loaded->rulebook, *days, *filter, options, env);
  if (!programs) return kWrongUsage;
  const Program& program = programs->front();
  const ReportedDay day = filter->Choose(program);
  PartnerEvaluation evaluation(program);
  const bool jsonl = given.format == "jsonl";
  std::string text;
  if (!given.partner.empty()) {
    const auto found = FindPartner(*source, loaded->rulebook, given.partner, env, status);
    if (!found) return status;
    if (!evaluation.Load(found->batch, found->partner))
      return Fail(env, kRejected, Text(evaluation.error(), loaded->rulebook));
    const ExplanationContext context{loaded->rulebook, loaded->sources, program, found->batch};
    const auto rows = RowsOf(day, evaluation);
    if (jsonl) {
      AppendKeyPeople(context, found->partner, rows, text);
    } else {
      text = PartnerHeading(found->batch, found->partner, program.as_of) +
             KeyPeopleText(context, found->partner, rows);
    }
    return Print(env, text);
  }
  KeyPeopleTable table;
  return WalkPartners(
      *source, loaded->rulebook, env,
      [&](const PartnerBatch& batch, std::uint32_t partner, std::string& lines) -> WalkStep {
        if (!evaluation.Load(batch, partner)) return Text(evaluation.error(), loaded->rulebook);
        const ExplanationContext context{loaded->rulebook, loaded->sources, program, batch};
        const auto rows = RowsOf(day, evaluation);
        if (jsonl) {
          AppendKeyPeople(context, partner, rows, lines);
        } else {
          table.Add(context, partner, rows);
        }
        return {};
      },
      [&] {
        return jsonl ? std::string()
                     : fmt::format("as of {}\n{}", FormatDate(program.as_of), table.Text());
      });
}

}  // namespace

int ReportCommand(std::span<const std::string> arguments, DriverEnv& env) {
  constexpr std::string_view kReports[] = {"people"};
  if (arguments.empty())
    return Fail(env, kWrongUsage, "say which report",
                "`attain report people PATH… --partners FILE`");
  if (arguments.front() == "--help") return ReportPeople(arguments, env);
  if (arguments.front() == "people") return ReportPeople(arguments.subspan(1), env);
  const auto close = ClosestWord(arguments.front(), kReports);
  return Fail(env, kWrongUsage, fmt::format("there is no report `{}`", arguments.front()),
              close ? fmt::format("did you mean `{}`?", *close)
                    : "`attain report people PATH… --partners FILE` is the one there is");
}

}  // namespace attain
