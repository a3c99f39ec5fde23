#include "driver/compare_command.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "compare/stretches.h"
#include "driver/arguments.h"
#include "driver/compare_partners.h"
#include "driver/compare_report.h"
#include "driver/load_rulebook.h"
#include "driver/row_filter.h"

namespace attain {
namespace {

constexpr std::string_view kFormats[] = {"text", "json"};

struct CompareOptions {
  std::vector<std::string> rulebooks, only;
  std::string partners, day, new_day, format = "text";
  bool exit_code = false;
};

void AddOptions(CLI::App& app, CompareOptions& options) {
  app.add_option("RULEBOOK", options.rulebooks,
                 "OLD and NEW, each a file or folder; of one rulebook alone, what each of its days "
                 "of change changed")
      ->type_name("");
  app.add_option("--as-of", options.day,
                 "compare on this day only; otherwise on all days, those alike taken together")
      ->type_name("DATE");
  app.add_option("--new-as-of", options.new_day, "the day of NEW, where it is another one")
      ->type_name("DATE");
  app.add_option("--partners", options.partners,
                 "partner data: who gains, and who loses; on the day of --as-of, today by default, "
                 "or by one rulebook from --as-of to --new-as-of")
      ->type_name("FILE");
  app.add_option("--only", options.only,
                 "COMPETENCY[/OPTION][/LEVEL]: these verdicts only; may be repeated")
      ->type_name("PATH")
      ->allow_extra_args(false);
  app.add_option("--format", options.format, "text or json")->type_name("FORMAT");
  app.add_flag("--exit-code", options.exit_code, "exit with 1 where something changes");
}

/// Whether a row is wanted by one of the paths of `--only`.
bool Wants(const std::vector<std::string>& only, const RowDifference& row) {
  const auto matches = [&](const std::string& path) {
    std::vector<std::string> parts = {""};
    for (const char c : path) {
      if (c == '/') {
        parts.emplace_back();
      } else {
        parts.back() += c;
      }
    }
    if (parts[0] != row.competency) return false;
    if (parts.size() == 2)
      return parts[1] == row.option || (row.option.empty() && parts[1] == row.level);
    return parts.size() < 2 || (parts[1] == row.option && parts[2] == row.level);
  };
  return only.empty() || std::any_of(only.begin(), only.end(), matches);
}

/// Each path must name something in one of the rulebooks.
bool KnowsAll(const CompareOptions& wanted, const Analysis& before, const Analysis& after,
              const Arguments& options, const DriverEnv& env) {
  DriverEnv silent = env;
  silent.err = [](std::string_view) {};
  return std::all_of(wanted.only.begin(), wanted.only.end(), [&](const std::string& path) {
    return RowFilter::Read({path}, before.rulebook, options, silent) ||
           RowFilter::Read({path}, after.rulebook, options, env);
  });
}

bool SameSide(const OneSided& a, const OneSided& b) {
  return a.proof == b.proof && a.reason == b.reason && a.lines.left == b.lines.left &&
         a.lines.right == b.lines.right;
}

bool SameAnswer(const RowDifference& a, const RowDifference& b) {
  return a.competency == b.competency && a.option == b.option && a.level == b.level &&
         a.change == b.change && a.with_competency == b.with_competency &&
         SameSide(a.gains, b.gains) && SameSide(a.loses, b.loses);
}

class Comparer {
 public:
  Comparer(RulebookComparison& comparison, const CompareOptions& options)
      : comparison_(comparison),
        wanted_([&options](const RowDifference& row) { return Wants(options.only, row); }) {}

  std::vector<ComparedRow> OneDay(Date old_day, Date new_day) {
    std::vector<ComparedRow> rows;
    std::vector<Date> windows_on;
    if (old_day != new_day) windows_on.push_back(new_day);
    for (RowDifference& row : comparison_.Compare(old_day, new_day, wanted_, windows_on))
      rows.push_back({std::move(row), Date::Min(), Date::Max()});
    return rows;
  }

  /// Row by row, each with the stretches of days that have one answer.
  std::vector<ComparedRow> AllDays(const std::vector<Stretch>& stretches) {
    std::vector<ComparedRow> rows;
    for (const Stretch& stretch : stretches) {
      for (RowDifference& row : comparison_.CompareOnAny(stretch.days, wanted_)) {
        const auto before = std::find_if(rows.begin(), rows.end(), [&](const ComparedRow& other) {
          return other.until != Date::Max() && other.until + 1 == stretch.from &&
                 SameAnswer(other.row, row);
        });
        if (before != rows.end()) {
          before->until = stretch.until;
        } else {
          rows.push_back({std::move(row), stretch.from, stretch.until});
        }
      }
    }
    return rows;
  }

  /// What changes from each stretch to the next.
  std::vector<ComparedRow> History(const std::vector<Stretch>& stretches) {
    std::vector<ComparedRow> rows;
    for (std::size_t i = 1; i < stretches.size(); ++i) {
      const Date day = stretches[i].from;
      std::vector<Date> windows_on = {day};
      windows_on.insert(windows_on.end(), stretches[i].days.begin(), stretches[i].days.end());
      for (RowDifference& row : comparison_.Compare(day - 1, day, wanted_, windows_on)) {
        if (row.change != Change::equal) rows.push_back({std::move(row), day, stretches[i].until});
      }
    }
    return rows;
  }

 private:
  RulebookComparison& comparison_;
  std::function<bool(const RowDifference&)> wanted_;
};

}  // namespace

int CompareCommand(std::span<const std::string> arguments, DriverEnv& env) {
  Arguments options("compare", "What changes between two rulebooks, or two days of one.");
  CompareOptions wanted;
  AddOptions(options.app(), wanted);
  if (const auto status = options.Parse(arguments, env)) return *status;
  if (!options.Accept(env, "--format", wanted.format, kFormats)) return kWrongUsage;
  if (wanted.rulebooks.empty() || wanted.rulebooks.size() > 2)
    return options.Wrong(env, "name the old rulebook and the new one",
                         "`attain compare OLD NEW`, each a file or a folder");
  const bool one = wanted.rulebooks.size() == 1;
  if (one && (wanted.day.empty() != wanted.new_day.empty() ||
              (wanted.day.empty() && !wanted.partners.empty())))
    return options.Wrong(env,
                         wanted.partners.empty()
                             ? "say which two days of the rulebook are meant"
                             : "who gains and who loses by one rulebook is told of two of its days",
                         "pass `--as-of DATE --new-as-of DATE`");
  if (!one && wanted.day.empty() && !wanted.new_day.empty())
    return options.Wrong(env, "say which day of the old rulebook is meant",
                         "pass `--as-of DATE`, too; alone it is the day of both");
  std::vector<std::string> texts;
  for (const std::string& text : {wanted.day, wanted.new_day}) {
    if (!text.empty() && !options.Days(env, {text})) return kWrongUsage;
  }

  int status = kAllWell;
  const auto before = LoadSoundRulebook(std::span(wanted.rulebooks).first(1), env, status);
  if (!before) return status;
  auto loaded_after =
      one ? std::nullopt : LoadSoundRulebook(std::span(wanted.rulebooks).last(1), env, status);
  if (!one && !loaded_after) return status;
  const Analysis& after = one ? *before : *loaded_after;
  if (!KnowsAll(wanted, *before, after, options, env)) return kWrongUsage;

  CompareReport report{CompareReport::Form::one_day,
                       wanted.rulebooks.front(),
                       wanted.rulebooks.back(),
                       {&before->sources, &before->rulebook},
                       {&after.sources, &after.rulebook},
                       {},
                       {},
                       nullptr};
  report.lists = DifferingLists(report.before, report.after);
  RulebookComparison comparison(report.before, report.after);
  Comparer comparer(comparison, wanted);
  const bool one_day = !wanted.day.empty() || !wanted.partners.empty();
  const Rulebook* both[] = {&before->rulebook, &after.rulebook};
  const Date old_day = wanted.day.empty() ? env.today : *ParseDate(wanted.day);
  const Date new_day = wanted.new_day.empty() ? old_day : *ParseDate(wanted.new_day);
  if (one_day) {
    report.rows = comparer.OneDay(old_day, new_day);
  } else if (one) {
    report.form = CompareReport::Form::history;
    report.rows = comparer.History(StretchesOf(both, env.today));
  } else {
    report.form = CompareReport::Form::stretches;
    report.rows = comparer.AllDays(StretchesOf(both, env.today));
  }
  std::optional<PartnerImpact> impact;
  if (!wanted.partners.empty()) {
    const ImpactQuestion question{
        {*before, comparison.OldProgram(old_day), report.old_name},
        {after, comparison.NewProgram(new_day), report.new_name},
        wanted.partners,
        [&](const RowDifference& row) { return Wants(wanted.only, row); }};
    impact = ImpactOn(question, options, env, status);
    if (!impact) return status;
    report.impact = &*impact;
  }
  status = std::max(
      status, Print(env, wanted.format == "json" ? CompareJson(report) : CompareText(report)));
  const bool differs =
      !report.lists.empty() || (impact && !impact->rows.empty()) ||
      std::any_of(report.rows.begin(), report.rows.end(),
                  [](const ComparedRow& row) { return row.row.change != Change::equal; });
  return wanted.exit_code && differs ? std::max(status, 1) : status;
}

}  // namespace attain
