#include "driver/explain_command.h"

#include <fmt/format.h>

#include <algorithm>

#include "driver/arguments.h"
#include "driver/compile_days.h"
#include "driver/find_partner.h"
#include "driver/load_rulebook.h"
#include "driver/own_day.h"
#include "driver/partner_walk.h"
#include "explain/explainer.h"
#include "explain/explanation_text.h"

namespace attain {
namespace {

std::string Tell(const Analysis& loaded, const ReportedDay& day, const FoundPartner& found,
                 Explainer& explainer) {
  const Program& program = *day.program;
  const ExplanationContext context{loaded.rulebook, loaded.sources, program, found.batch};
  std::string text = PartnerHeading(found.batch, found.partner, program.as_of);
  for (const RowId row : day.rows) {
    const AwardId award = program.rows[row].award;
    // The options' own rows follow, unless `--only` left them out.
    const bool options_follow = std::any_of(day.rows.begin(), day.rows.end(), [&](RowId other) {
      return program.rows[other].award == award && program.rows[other].option.valid();
    });
    text += "\n" + ExplanationText(explainer.Explain(row), context,
                                   options_follow ? RollUps::brief : RollUps::full);
  }
  return text;
}

}  // namespace

int ExplainCommand(std::span<const std::string> arguments, DriverEnv& env) {
  Arguments options("explain", "Why one partner has its verdicts.");
  const std::vector<std::string>& paths = options.AddPaths("--partners FILE --partner ID");
  std::string partners, partner, day;
  std::vector<std::string> only;
  options.app()
      .add_option("--partners", partners, "partner data; without it the rulebook's own partners")
      ->type_name("FILE");
  options.app().add_option("--partner", partner, "the partner's id")->type_name("ID");
  options.app()
      .add_option("--as-of", day,
                  "the day, today (or that of the rulebook's own partner) by default")
      ->type_name("DATE");
  options.app()
      .add_option("--only", only,
                  "COMPETENCY[/OPTION][/LEVEL]: these verdicts only; may be repeated")
      ->type_name("PATH")
      ->allow_extra_args(false);
  if (const auto status = options.Parse(arguments, env)) return *status;
  if (partner.empty()) return options.Wrong(env, "say which partner", "pass `--partner ID`");
  auto days =
      options.Days(env, day.empty() ? std::vector<std::string>() : std::vector<std::string>{day});
  if (!days) return kWrongUsage;

  int status = kAllWell;
  const auto loaded = LoadSoundRulebook(paths, env, status);
  if (!loaded) return status;
  const auto filter = RowFilter::Read(only, loaded->rulebook, options, env);
  if (!filter) return kWrongUsage;
  auto source = PartnerSource::Open(loaded->rulebook, partners, nullptr, options, env, status);
  if (!source) return status;
  const auto found = FindPartner(*source, loaded->rulebook, partner, env, status);
  if (!found) return status;
  if (day.empty() && partners.empty()) {
    const auto own = OwnDay(loaded->rulebook, partner, options, env);
    if (!own) return kWrongUsage;
    *days = {*own};
  }
  const auto programs = CompileDays(loaded->rulebook, *days, *filter, options, env);
  if (!programs) return kWrongUsage;
  Explainer explainer(loaded->rulebook, programs->front());
  if (!explainer.Load(found->batch, found->partner))
    return Fail(env, kRejected, Text(explainer.error(), loaded->rulebook));
  return Print(env, Tell(*loaded, filter->Choose(programs->front()), *found, explainer));
}

}  // namespace attain
