#include "report/plan_report.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/limits.h"
#include "explain/phrases.h"
#include "explain/text_lines.h"
#include "explain/words.h"
#include "report/open_text.h"
#include "report/text_table.h"

namespace attain {
namespace {

constexpr std::size_t kMostWaysShown = 3, kMostOthersShown = 5, kMostCodesShown = 12;

class PlanTeller {
 public:
  explicit PlanTeller(const PlanContext& context)
      : context_(context),
        rulebook_(context.explanation.rulebook),
        program_(context.explanation.program),
        phrases_(context.explanation, context.partner),
        open_text_(context, phrases_) {}
  const OpenText& open_text() const { return open_text_; }

  /// "2 exams and 1 new person; USD 20,000 are short".
  std::string Summary(const PlanWay& way) const {
    std::vector<std::string> parts;
    if (way.people.outcome == PeoplePlan::Outcome::found && !way.crews.empty()) {
      if (!way.people.bought.empty())
        parts.push_back(Counted(way.people.bought.size(), "pass", "passes"));
      if (way.people.new_people > 0)
        parts.push_back(Counted(way.people.new_people, "new person", "new people"));
    }
    if (!way.open.empty())
      parts.push_back(Counted(way.open.size(), "other requirement", "other requirements"));
    std::string text = Enumerate(parts);
    if (!way.possible()) return text.empty() ? "no way" : "no way; " + text;
    if (context_.with_costs) text += fmt::format(", cost {}", CostText(way.people.cost));
    if (!way.people.optimal) text += " (the best found, not proved to be the cheapest)";
    return text;
  }

  void AddWay(const PlanWay& way, TextLines& lines) const {
    for (const std::string& step : Steps(way)) lines.Add(step);
    if (way.people.outcome != PeoplePlan::Outcome::found)
      lines.Add(Failing(way.crews[way.people.failing], way.people.outcome));
    for (const OpenStatement& open : way.open) lines.Add(open_text_.Text(open));
    for (const std::string& warning : Warnings(way)) lines.Add(warning);
  }

  /// Each step; people who do the same are told together.
  std::vector<std::string> Steps(const PlanWay& way) const {
    std::vector<std::string> texts;
    std::vector<bool> told(way.steps.size());
    for (std::size_t i = 0; i < way.steps.size(); ++i) {
      if (told[i]) continue;
      std::vector<std::uint32_t> people;
      for (std::size_t other = i; other < way.steps.size(); ++other) {
        const PlanStep& step = way.steps[other];
        if (IsNew(step) != IsNew(way.steps[i]) || step.or_people != way.steps[i].or_people ||
            !SameChoices(step, way.steps[i]))
          continue;
        told[other] = true;
        people.insert(people.end(), step.people.begin(), step.people.end());
      }
      texts.push_back(Step(way.steps[i], people));
    }
    return texts;
  }

  /// "MB2-709 can be passed until 2017-12-31".
  std::vector<std::string> Warnings(const PlanWay& way) const {
    std::vector<std::string> warnings;
    const Date begin = context_.planner.terms().begin;
    std::set<CredentialId> told;
    for (const PlanStep& step : way.steps) {
      for (const PlanStep::Choice& choice : step.choices) {
        for (const CredentialId id : choice.any_of) {
          if (!told.insert(id).second) continue;
          const Credential& credential = rulebook_.credentials[id];
          const std::string_view code = rulebook_.text(credential.code);
          const auto& closes = credential.registration_closes;
          if (closes && *closes < program_.as_of) {
            warnings.push_back(fmt::format("warning: the registration for {} {} on {}", code,
                                           *closes < begin ? "has closed" : "closes",
                                           FormatDate(*closes)));
          }
          if (credential.available_from && *credential.available_from > begin)
            warnings.push_back(fmt::format("{} can be passed from {}", code,
                                           FormatDate(*credential.available_from)));
          if (credential.retired)
            warnings.push_back(
                fmt::format("{} can be passed until {}", code, FormatDate(*credential.retired)));
        }
      }
    }
    return warnings;
  }

  std::string Goals(const PlannedGoals& goals) const {
    std::vector<std::string> names;
    for (const RowId row : goals.rows)
      names.push_back(TitleOf(rulebook_, program_.as_of, program_.rows[row]));
    return Enumerate(names);
  }
  std::string Paths(const PlannedGoals& goals) const {
    std::string text;
    for (const RowId row : goals.rows)
      text += (text.empty() ? "" : ", ") + PathOf(rulebook_, program_.rows[row]);
    return text;
  }

 private:
  bool IsNew(const PlanStep& step) const {
    return step.people.front() >= context_.planner.staff().atoms.size();
  }
  static bool SameChoices(const PlanStep& a, const PlanStep& b) {
    return std::equal(a.choices.begin(), a.choices.end(), b.choices.begin(), b.choices.end(),
                      [](const PlanStep::Choice& one, const PlanStep::Choice& other) {
                        return one.count == other.count && one.any_of == other.any_of;
                      });
  }

  /// "Ana (or Bo) passes A-1", "2 of Ana, Bo and Cleo each pass one of A-1, A-2".
  std::string Step(const PlanStep& step, const std::vector<std::uint32_t>& people) const {
    const bool many = people.size() > 1;
    std::string who;
    if (IsNew(step)) {
      who = many ? fmt::format("{} new people", people.size()) : "a new person";
    } else {
      std::vector<std::string> names, others;
      for (const std::uint32_t person : people) names.push_back(phrases_.Person(person));
      for (const std::uint32_t other : step.or_people) others.push_back(phrases_.Person(other));
      if (many && !others.empty()) {
        names.insert(names.end(), others.begin(), others.end());
        who = fmt::format("{} of {}", people.size(), Enumerate(names));
      } else {
        who = Enumerate(names);
        if (!others.empty())
          who += fmt::format(" (or {})", Enumerate(others, "or", kMostOthersShown));
      }
    }
    return fmt::format("{} {} {}", who, many ? "each pass" : "passes", ChoicesText(step));
  }

  /// "B-1 and D-1, and one of A-1, C-1": nothing that must be passed stands behind a list.
  std::string ChoicesText(const PlanStep& step) const {
    std::vector<std::string> all;
    std::string lists;
    for (const PlanStep::Choice& choice : step.choices) {
      const auto codes = CodesOf(choice);
      if (codes.size() == choice.count) {
        all.insert(all.end(), codes.begin(), codes.end());
      } else {
        lists += (lists.empty() ? "" : ", and ") + ListText(choice.count, codes);
      }
    }
    if (all.empty() || lists.empty()) return Enumerate(all) + lists;
    return Enumerate(all) + ", and " + lists;
  }

  std::vector<std::string> CodesOf(const PlanStep::Choice& choice) const {
    std::vector<std::string> codes;
    for (const CredentialId id : choice.any_of)
      codes.emplace_back(rulebook_.text(rulebook_.credentials[id].code));
    return codes;
  }

  static std::string ListText(std::uint32_t count, const std::vector<std::string>& codes) {
    std::string list;
    for (std::size_t i = 0; i < codes.size() && i < kMostCodesShown; ++i)
      list += (i == 0 ? "" : ", ") + codes[i];
    if (codes.size() > kMostCodesShown)
      list += fmt::format(" and {} more", codes.size() - kMostCodesShown);
    return count == 1 ? "one of " + list : fmt::format("{} of {}", count, list);
  }

  std::string Failing(const CrewNeed& need, PeoplePlan::Outcome outcome) const {
    if (outcome == PeoplePlan::Outcome::too_large) return "not planned: too many places";
    std::vector<std::string> places;
    if (need.point_line.valid())
      places.push_back(phrases_.Condition(rulebook_.point_lines[need.point_line].condition));
    for (const PlaceLine& place : program_.place_lines[need.test.lines]) {
      const LinePart part{0, std::nullopt, place.line, place.of_line, place.count};
      places.push_back(phrases_.Conditions(part));
    }
    return fmt::format(
        "not enough people can come to have {}: what is named there can no longer be "
        "passed, or would no longer count",
        Enumerate(places, "or"));
  }

  const PlanContext& context_;
  const Rulebook& rulebook_;
  const Program& program_;
  Phrases phrases_;
  OpenText open_text_;
};

/// What plans are sorted by.
Cost RankOf(const Plan& plan) {
  if (plan.ways.empty() || !plan.ways.front().possible()) return kNoWay;
  return plan.ways.front().people.cost;
}
std::size_t OpenOf(const Plan& plan) {
  return plan.ways.empty() ? SIZE_MAX : plan.ways.front().open.size();
}

}  // namespace

std::string CostText(Cost cost) { return FormatForPeople(Fraction::Of(cost, kMoneyScale)); }

void SortPlans(const Program& program, std::vector<PlannedGoals>& plans) {
  std::stable_sort(plans.begin(), plans.end(), [&](const PlannedGoals& a, const PlannedGoals& b) {
    const AwardId award = program.rows[a.rows.front()].award;
    const AwardId other = program.rows[b.rows.front()].award;
    if (award != other) return award.index < other.index;
    if (RankOf(a.plan) != RankOf(b.plan)) return RankOf(a.plan) < RankOf(b.plan);
    return OpenOf(a.plan) < OpenOf(b.plan);
  });
}

std::string PlanText(const PlanContext& context, std::span<const PlannedGoals> plans) {
  const PlanTeller teller(context);
  TextLines lines;
  for (const PlannedGoals& goals : plans) {
    lines.text += '\n';
    const std::string heading = teller.Goals(goals);
    if (goals.plan.verdict == Verdict::met) {
      lines.Add(fmt::format("{}: met [{}]", heading, teller.Paths(goals)));
      continue;
    }
    const auto& ways = goals.plan.ways;
    lines.Add(fmt::format(
        "{}: {}{} [{}]", heading, goals.plan.verdict == Verdict::cannot_tell ? "cannot tell; " : "",
        ways.empty() ? "no way" : teller.Summary(ways.front()), teller.Paths(goals)));
    const Indent indent(lines);
    for (std::size_t i = 0; i < ways.size() && i < kMostWaysShown; ++i) {
      if (i > 0) lines.Add(fmt::format("or: {}", teller.Summary(ways[i])));
      const Indent further(lines);
      if (i == 0) --lines.depth;
      teller.AddWay(ways[i], lines);
      if (i == 0) ++lines.depth;
    }
    if (ways.size() > kMostWaysShown)
      lines.Add(fmt::format("and {} more", Counted(ways.size() - kMostWaysShown, "way", "ways")));
    if (!goals.plan.all_ways_tried) lines.Add("there are more ways than were tried");
  }
  if (plans.empty()) lines.Add("everything is met");
  return std::move(lines.text);
}

void PlanTable::Add(const PlanContext& context, std::span<const PlannedGoals> plans) {
  const PlanTeller teller(context);
  for (const PlannedGoals& goals : plans) {
    if (goals.plan.verdict == Verdict::met || goals.plan.ways.empty()) continue;
    const PlanWay& way = goals.plan.ways.front();
    std::vector<std::string> what = teller.Steps(way);
    for (const OpenStatement& open : way.open) what.push_back(teller.open_text().Text(open));
    std::string text;
    for (const std::string& part : what) text += (text.empty() ? "" : "; ") + part;
    lines_.push_back({std::string(context.explanation.batch.ids[context.partner]),
                      teller.Paths(goals), way.possible() ? CostText(way.people.cost) : "no way",
                      text});
  }
}

std::string PlanTable::Text() const {
  return TextTable({"partner", "goal", "cost", "cheapest way"}, lines_);
}

}  // namespace attain
