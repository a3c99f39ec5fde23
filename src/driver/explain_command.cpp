#include "driver/explain_command.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/spelling.h"
#include "driver/arguments.h"
#include "driver/evaluation_run.h"
#include "explain/explainer.h"
#include "explain/explanation_text.h"
#include "report/reject_writer.h"

namespace attain {
namespace {

constexpr std::size_t kMostIdsForHint = 10'000;

struct FoundPartner {
  PartnerBatch batch;
  std::uint32_t partner = 0;
};

/// The partner called `id`. Where there is none, it is rejected or the data breaks off before it,
/// this is said, and `status` is set.
std::optional<FoundPartner> FindPartner(PartnerSource& source, const Rulebook& rulebook,
                                        const std::string& id, const DriverEnv& env, int& status) {
  FoundPartner found{PartnerBatch(rulebook)};
  std::vector<std::string> ids;
  while (true) {
    RejectList rejects;
    const auto more = source.Next(found.batch, rejects);
    if (!more) {
      status = Fail(env, kCannotReadOrWrite, more.message());
      return std::nullopt;
    }
    for (std::uint32_t i = 0; i < found.batch.size(); ++i) {
      if (found.batch.ids[i] == id) {
        found.partner = i;
        return found;
      }
      if (ids.size() < kMostIdsForHint) ids.emplace_back(found.batch.ids[i]);
    }
    std::string told;
    for (const Reject& reject : rejects.rejects) {
      if (reject.partner == id) AppendReject(reject, told);
    }
    if (!told.empty()) {
      env.err(told);
      status = Fail(env, kRejected, fmt::format("partner `{}` is rejected", id));
      return std::nullopt;
    }
    if (!*more) break;
  }
  const std::vector<std::string_view> candidates(ids.begin(), ids.end());
  const auto close = ClosestWord(id, candidates);
  status = Fail(env, kWrongUsage, fmt::format("{} has no partner `{}`", source.name(), id),
                close ? fmt::format("did you mean `{}`?", *close) : "");
  return std::nullopt;
}

std::string Tell(const LoadedRulebook& loaded, const ReportedDay& day, const FoundPartner& found,
                 Explainer& explainer) {
  const Program& program = *day.program;
  const ExplanationContext context{loaded.rulebook, loaded.sources, program, found.batch};
  std::string name(found.batch.names[found.partner]);
  std::string text = fmt::format("{}{} as of {}\n", found.batch.ids[found.partner],
                                 name.empty() ? "" : " " + name, FormatDate(program.as_of));
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
  const std::vector<std::string>& paths = options.AddPaths();
  std::string partners, partner, day;
  std::vector<std::string> only;
  options.app()
      .add_option("--partners", partners, "partner data; without it the rulebook's own partners")
      ->type_name("FILE");
  options.app().add_option("--partner", partner, "the partner's id")->type_name("ID");
  options.app().add_option("--as-of", day, "the day, today by default")->type_name("DATE");
  options.app()
      .add_option("--only", only,
                  "COMPETENCY[/OPTION][/LEVEL]: these verdicts only; may be repeated")
      ->type_name("PATH")
      ->allow_extra_args(false);
  if (const auto status = options.Parse(arguments, env)) return *status;
  if (partner.empty()) return options.Wrong(env, "say which partner", "pass `--partner ID`");
  const auto days =
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
  const auto programs = CompileDays(loaded->rulebook, *days, *filter, env);
  Explainer explainer(loaded->rulebook, programs.front());
  if (!explainer.Load(found->batch, found->partner))
    return Fail(env, kRejected, Text(explainer.error(), loaded->rulebook));
  return Print(env, Tell(*loaded, filter->Choose(programs.front()), *found, explainer));
}

}  // namespace attain
