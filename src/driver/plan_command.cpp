#include "driver/plan_command.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/spelling.h"
#include "diagnostics/visible.h"
#include "driver/arguments.h"
#include "driver/compile_days.h"
#include "driver/find_partner.h"
#include "driver/load_rulebook.h"
#include "driver/own_day.h"
#include "driver/partner_walk.h"
#include "driver/plan_costs.h"
#include "explain/phrases.h"
#include "partners/what_if.h"
#include "report/plan_report.h"

namespace attain {
namespace {

constexpr std::string_view kFormats[] = {"table", "jsonl"};

struct PlanOptions {
  std::string partners, partner, as_of, by, costs, hire_cost, within, format;
  std::vector<std::string> only, goals, without, pinned;
};

void AddOptions(CLI::App& app, PlanOptions& options) {
  app.add_option("--partners", options.partners,
                 "partner data; without it the rulebook's own partners")
      ->type_name("FILE");
  app.add_option("--partner", options.partner, "one partner in full, by its id")->type_name("ID");
  app.add_option("--as-of", options.as_of, "from this day on exams can be passed; today by default")
      ->type_name("DATE");
  app.add_option("--by", options.by,
                 "the day on which it must be met, and until which exams can be passed; the day of "
                 "--as-of by default")
      ->type_name("DATE");
  const auto add_several = [&](const char* name, std::vector<std::string>& values, const char* what,
                               const char* type) {
    app.add_option(name, values, what)->type_name(type)->allow_extra_args(false);
  };
  add_several("--only", options.only,
              "COMPETENCY[/OPTION][/LEVEL]: plans for these only; may be repeated", "PATH");
  add_several("--goal", options.goals,
              "COMPETENCY[/OPTION][/LEVEL]: one plan that attains all goals; may be repeated",
              "PATH");
  add_several("--without", options.without, "as if this person had left; may be repeated",
              "PERSON");
  add_several("--pin", options.pinned, "this person takes no exams; may be repeated", "PERSON");
  app.add_option("--costs", options.costs,
                 "what passing costs: CSV with the columns credential and cost; 1 by default")
      ->type_name("FILE");
  app.add_option("--hire-cost", options.hire_cost, "what a new person costs; 10 by default")
      ->type_name("COST");
  app.add_option("--within", options.within,
                 "near misses only: plans of at most this cost that need nothing else")
      ->type_name("COST");
  app.add_option("--format", options.format, "table (for one partner: text) or jsonl")
      ->type_name("FORMAT");
}

/// What the options say, read.
struct PlanRun {
  Date as_of, by;
  PlanTerms terms;
  std::optional<Cost> within;
  bool with_costs = false;
};

std::optional<Cost> CostOf(const std::string& text, std::string_view option,
                           const Arguments& options, const DriverEnv& env, bool& wrong) {
  const auto cost = ParseCost(text);
  if (!cost) {
    options.Wrong(env, fmt::format("`{} {}` is not a cost from 0 to 1,000,000", option, text));
    wrong = true;
  }
  return cost;
}

std::optional<PlanRun> ReadRun(const PlanOptions& given, const Arguments& options,
                               const DriverEnv& env) {
  PlanRun run;
  const auto as_of = options.Days(
      env, given.as_of.empty() ? std::vector<std::string>() : std::vector{given.as_of});
  if (!as_of) return std::nullopt;
  run.as_of = run.by = as_of->front();
  if (!given.by.empty()) {
    const auto by = options.Days(env, {given.by});
    if (!by) return std::nullopt;
    run.by = by->front();
  }
  if (run.by < run.as_of) {
    options.Wrong(env, fmt::format("`--by {}` is before {}", given.by, FormatDate(run.as_of)));
    return std::nullopt;
  }
  bool wrong = false;
  run.terms.begin = run.as_of;
  run.terms.hire = kHireByDefault * kMoneyScale;
  if (!given.hire_cost.empty())
    run.terms.hire = CostOf(given.hire_cost, "--hire-cost", options, env, wrong).value_or(0);
  if (!wrong && !given.within.empty())
    run.within = CostOf(given.within, "--within", options, env, wrong);
  run.with_costs = !given.costs.empty() || !given.hire_cost.empty();
  return wrong ? std::nullopt : std::optional(std::move(run));
}

/// The row that each `--goal` names; nullopt where one names none or several, which has been said.
std::optional<std::vector<RowId>> GoalRows(const std::vector<std::string>& goals,
                                           const Program& program, const Rulebook& rulebook,
                                           const Arguments& options, const DriverEnv& env) {
  std::vector<RowId> rows;
  for (const std::string& goal : goals) {
    const auto filter = RowFilter::Read({goal}, rulebook, options, env);
    if (!filter) return std::nullopt;
    const std::vector<RowId> named = filter->Choose(program).rows;
    if (named.empty()) {
      options.Wrong(env,
                    fmt::format("`{}` is not in force on {}", goal, FormatDate(program.as_of)));
      return std::nullopt;
    }
    if (named.size() > 1) {
      std::vector<std::string> names;
      for (const RowId row : named) {
        const OutputRow& output = program.rows[row];
        names.push_back(fmt::format("`{}/{}/{}`", rulebook.text(rulebook.awards[output.award].name),
                                    rulebook.text(output.option), rulebook.text(output.level)));
      }
      options.Wrong(env, fmt::format("`--goal {}` names {} verdicts", goal, named.size()),
                    fmt::format("name one of them: {}", fmt::join(names, ", ")));
      return std::nullopt;
    }
    if (std::count(rows.begin(), rows.end(), named.front()) == 0) rows.push_back(named.front());
  }
  return rows;
}

/// Positions of the partner's people with these ids; nullopt where someone is not there, in
/// `unknown`.
std::optional<std::vector<std::uint32_t>> PeopleNamed(const std::vector<std::string>& ids,
                                                      const PartnerBatch& batch,
                                                      std::uint32_t partner, std::string& unknown,
                                                      std::vector<std::string_view>& known) {
  const PartnerBatch::Range people = batch.people_of(partner);
  known.clear();
  for (std::uint32_t person = people.begin; person < people.end; ++person)
    known.push_back(batch.person_ids[person]);
  std::vector<std::uint32_t> positions;
  for (const std::string& id : ids) {
    const auto found = std::find(known.begin(), known.end(), id);
    if (found == known.end()) {
      unknown = id;
      return std::nullopt;
    }
    positions.push_back(static_cast<std::uint32_t>(found - known.begin()));
  }
  return positions;
}

/// How to say whom `unknown` may mean, or nothing: people are asked for by their ids.
std::string WhoIsMeant(const std::string& unknown, const PartnerBatch& batch, std::uint32_t partner,
                       const std::vector<std::string_view>& known) {
  const PartnerBatch::Range people = batch.people_of(partner);
  std::vector<std::string> ids;
  for (std::uint32_t person = people.begin; person < people.end; ++person) {
    if (batch.person_names[person] == unknown)
      ids.push_back(fmt::format("`{}`", Visible(batch.person_ids[person])));
  }
  if (!ids.empty()) return "people are asked for by their ids: " + Enumerate(ids, "or");
  const auto close = ClosestWord(unknown, known);
  return close ? fmt::format("did you mean `{}`?", *close) : "";
}

/// Keeps the first of each.
void DropRepeated(std::vector<std::string>& ids) {
  std::set<std::string> seen;
  const auto is_repeated = [&](const std::string& id) { return !seen.insert(id).second; };
  ids.erase(std::remove_if(ids.begin(), ids.end(), is_repeated), ids.end());
}

class PlanMaker {
 public:
  PlanMaker(const Analysis& loaded, const Program& program, const PlanRun& run,
            std::vector<RowId> goals, ReportedDay day, std::function<bool()> stops)
      : loaded_(loaded),
        program_(program),
        run_(run),
        goals_(std::move(goals)),
        day_(std::move(day)),
        planner_(loaded.rulebook, program, run.terms, std::move(stops)) {}

  /// The plans that are wanted; nullopt: the partner cannot be evaluated, see error().
  std::optional<std::vector<PlannedGoals>> Make(const PartnerBatch& batch, std::uint32_t partner,
                                                const std::vector<std::uint32_t>& pinned,
                                                bool with_met) {
    if (!planner_.Load(batch, partner, pinned)) return std::nullopt;
    std::vector<PlannedGoals> plans;
    const auto add = [&](std::vector<RowId> rows) {
      PlannedGoals goals{std::move(rows), {}};
      goals.plan = planner_.PlanFor(goals.rows);
      if (run_.within) KeepNearMisses(goals.plan.ways);
      if (Wanted(goals.plan, with_met)) plans.push_back(std::move(goals));
    };
    if (!goals_.empty()) {
      add(goals_);
      return plans;
    }
    for (const RowId row : day_.rows) {
      if (!OptionsAreReported(day_, row)) add({row});
    }
    SortPlans(program_, plans);
    return plans;
  }
  std::string Error() const { return Text(planner_.error(), loaded_.rulebook); }
  const Planner& planner() const { return planner_; }

 private:
  void KeepNearMisses(std::vector<PlanWay>& ways) const {
    std::erase_if(ways, [&](const PlanWay& way) {
      return !way.possible() || !way.open.empty() || way.people.cost > *run_.within;
    });
  }
  bool Wanted(const Plan& plan, bool with_met) const {
    if (plan.verdict == Verdict::met) return with_met;
    return !run_.within || !plan.ways.empty();
  }

  const Analysis& loaded_;
  const Program& program_;
  const PlanRun& run_;
  std::vector<RowId> goals_;
  ReportedDay day_;
  Planner planner_;
};

std::string Heading(const PartnerBatch& batch, std::uint32_t partner, const PlanRun& run) {
  std::string text = PartnerHeading(batch, partner, run.as_of);
  if (run.by == run.as_of) return text;
  text.pop_back();
  return fmt::format("{}, to be met on {}\n", text, FormatDate(run.by));
}

}  // namespace

int PlanCommand(std::span<const std::string> arguments, DriverEnv& env) {
  Arguments options("plan", "The cheapest ways to what is not met.");
  const std::vector<std::string>& paths = options.AddPaths("--partners FILE");
  PlanOptions given;
  AddOptions(options.app(), given);
  if (const auto status = options.Parse(arguments, env)) return *status;
  if (!given.format.empty() && !options.Accept(env, "--format", given.format, kFormats))
    return kWrongUsage;
  if (!given.goals.empty() && !given.only.empty())
    return options.Wrong(env, "`--goal` and `--only` do not go together",
                         "`--goal` makes one plan for all goals, `--only` a plan for each verdict");
  if (given.partner.empty() && !(given.without.empty() && given.pinned.empty()))
    return options.Wrong(env, "`--without` and `--pin` name people of one partner",
                         "pass `--partner ID`");
  DropRepeated(given.without);
  DropRepeated(given.pinned);
  auto run = ReadRun(given, options, env);
  if (!run) return kWrongUsage;

  int status = kAllWell;
  const auto loaded = LoadSoundRulebook(paths, env, status);
  if (!loaded) return status;
  const Rulebook& rulebook = loaded->rulebook;
  if (given.as_of.empty() && given.partners.empty()) {
    const auto own = OwnDay(rulebook, given.partner, options, env);
    if (!own) return kWrongUsage;
    given.as_of = FormatDate(*own);
    run = ReadRun(given, options, env);
    if (!run) return kWrongUsage;
  }
  const auto filter = RowFilter::Read(given.only, rulebook, options, env);
  if (!filter) return kWrongUsage;
  auto costs = ReadCosts(given.costs, rulebook, env, status);
  if (!costs) return status;
  run->terms.cost_of = std::move(*costs);
  const auto programs = CompileDays(rulebook, {run->by}, *filter, options, env);
  if (!programs) return kWrongUsage;
  const Program& program = programs->front();
  auto goals = GoalRows(given.goals, program, rulebook, options, env);
  if (!goals) return kWrongUsage;
  auto source = PartnerSource::Open(rulebook, given.partners, nullptr, options, env, status);
  if (!source) return status;
  const auto stops = [&env] { return env.interrupted() != 0; };
  PlanMaker maker(*loaded, program, *run, std::move(*goals), filter->Choose(program), stops);
  const bool jsonl = given.format == "jsonl";
  std::string text;
  if (!given.partner.empty()) {
    auto found = FindPartner(*source, rulebook, given.partner, env, status);
    if (!found) return status;
    std::string unknown;
    std::vector<std::string_view> known;
    const auto named = [&](const std::vector<std::string>& ids) {
      return PeopleNamed(ids, found->batch, found->partner, unknown, known);
    };
    const auto without = named(given.without);
    if (without && !without->empty()) {
      found->batch = Changed(rulebook, found->batch, found->partner, {*without, 0, {}});
      found->partner = 0;
    }
    const auto pinned = without ? named(given.pinned) : std::nullopt;
    if (!pinned) {
      return options.Wrong(env, fmt::format("`{}` has no person `{}`", given.partner, unknown),
                           WhoIsMeant(unknown, found->batch, found->partner, known));
    }
    const auto plans = maker.Make(found->batch, found->partner, *pinned, !given.goals.empty());
    if (!plans) return Fail(env, kRejected, maker.Error());
    const ExplanationContext explanation{rulebook, loaded->sources, program, found->batch};
    const PlanContext context{explanation,     found->partner, maker.planner(),
                              run->with_costs, given.without,  given.pinned};
    if (jsonl) {
      AppendPlans(context, *plans, text);
    } else {
      text = Heading(found->batch, found->partner, *run);
      text += plans->empty() && run->within
                  ? fmt::format(
                        "no plan costs at most {} and needs nothing but passes and new people\n",
                        CostText(*run->within))
                  : PlanText(context, *plans);
    }
    return Print(env, text);
  }
  PlanTable table;
  return WalkPartners(
      *source, rulebook, env,
      [&](const PartnerBatch& batch, std::uint32_t partner, std::string& lines) -> WalkStep {
        const auto plans = maker.Make(batch, partner, {}, false);
        if (!plans) return maker.Error();
        if (stops()) return {};
        const ExplanationContext explanation{rulebook, loaded->sources, program, batch};
        const PlanContext context{explanation, partner, maker.planner(), run->with_costs, {}, {}};
        if (jsonl) {
          AppendPlans(context, *plans, lines);
        } else {
          table.Add(context, *plans);
        }
        return {};
      },
      [&] { return jsonl ? std::string() : table.Text(); });
}

}  // namespace attain
