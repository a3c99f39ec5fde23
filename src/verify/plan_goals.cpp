#include "verify/plan_goals.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/limits.h"
#include "verify/cheaper_search.h"
#include "verify/comparison_check.h"

namespace attain::verify {
namespace {

class GoalsCheck {
 public:
  GoalsCheck(const PartnerData& data, const PassTerms& terms, const PlannedStaff& staff,
             const std::map<PlannedCrew, ProvedCrew>& proved, Objections objections)
      : data_(data),
        rulebook_(data.rulebook()),
        terms_(terms),
        prices_(data.rules, terms),
        staff_(staff),
        proved_(proved),
        objections_(std::move(objections)) {}

  void Check(const Json& plan, const std::vector<PlannedWay>& ways) {
    if (!ReadGoals(Elements(plan, "goals"))) return;
    const bool met = Member(plan, "verdict") == Text(Verdict::met);
    if (met != MetAsItIs())
      return objections_.Add(met ? "the goals are not met" : "the goals are met as it is");
    if (met) return;
    const bool all_tried = Member(plan, "all_ways_tried") == true;
    bool passes_alone = false;
    for (const PlannedWay& way : ways) {
      const auto open = ReadOpen(way.json);
      if (!open) return;
      passes_alone = passes_alone || open->places.empty() || open->asks;
      CheckWay(way, *open, all_tried);
    }
    if (passes_alone || !all_tried) return;
    CheckNoWay({}, "the goals can be met by passes alone, and no way says so");
    if (ways.empty()) CheckNoWay(AllThatCanBe(), "the goals can be met, and no way says so");
  }

 private:
  /// What a way leaves open, by the place where it stands.
  struct Open {
    std::vector<std::string> places;
    bool asks = false;  ///< for what is not known, before anybody is sent to an exam
    Granted as_said;    ///< amounts give what they do when nothing is missing any more
  };

  void Refuse(const std::string& what) { objections_.Add(what); }

  bool ReadGoals(const Json& goals) {
    for (const Json& goal : goals) {
      const auto is_it = [&](const Row& row) {
        return TextMember(goal, "competency") == rulebook_.text(rulebook_.awards[row.award].name) &&
               TextMember(goal, "option") == rulebook_.text(row.option) &&
               TextMember(goal, "level") == rulebook_.text(row.level);
      };
      const auto& rows = data_.rules.rows;
      const auto row = std::find_if(rows.begin(), rows.end(), is_it);
      if (row == rows.end()) {
        Refuse("the rulebook has no such goal on this day");
        return false;
      }
      goals_.push_back(row->ways);
    }
    return true;
  }

  // -------------------------------------------------------------------------------------- people
  std::vector<Learner> People() const {
    std::vector<Learner> people;
    const auto [begin, end] = data_.batch.people_of(data_.partner);
    for (std::uint32_t person = 0; person < end - begin; ++person) {
      const std::string_view id = data_.batch.person_ids[begin + person];
      if (std::count(staff_.without.begin(), staff_.without.end(), person) > 0) continue;
      Learner& learner = people.emplace_back();
      learner.person = PersonAt(data_, person);
      learner.learns =
          learner.person.known && std::count(staff_.pinned.begin(), staff_.pinned.end(), id) == 0;
    }
    return people;
  }
  /// With what the way passes; whoever stays keeps their place among them.
  std::vector<Learner> PeopleAfter(const PartnerChange& change) const {
    std::vector<Learner> people = People();
    people.resize(people.size() + change.new_people);
    for (const AddedPass& pass : change.passes) {
      const auto gone = std::count_if(staff_.without.begin(), staff_.without.end(),
                                      [&](std::uint32_t person) { return person < pass.person; });
      people[pass.person - static_cast<std::size_t>(gone)].person.passes.push_back(
          {pass.credential, pass.passed, std::nullopt});
    }
    return people;
  }

  LackFinder FinderFor(std::vector<Learner> people, Granted granted) const {
    LackFinder finder(data_, terms_, prices_, proved_);
    finder.people = std::move(people);
    finder.granted = std::move(granted);
    return finder;
  }

  /// Missing facts are tried out: met is what is met whatever they are.
  bool MetAsItIs() const {
    std::vector<Way> ways;
    for (const auto& of_goal : goals_) ways.insert(ways.end(), of_goal.begin(), of_goal.end());
    std::vector<Assumptions> trials(1);
    for (const FactId fact : data_.rules.FactsRead(ways)) {
      if (data_.ValuesToTry(fact) == 0 || data_.FactOf(fact)) continue;
      std::vector<Assumptions> more;
      for (const Assumptions& trial : trials) {
        for (std::size_t value = 0; value < data_.ValuesToTry(fact); ++value) {
          more.push_back(trial);
          more.back()[fact] = static_cast<std::int64_t>(value);
        }
      }
      if (more.size() > kMaxFactCombinations) {
        trials.assign(1, {});
        break;
      }
      trials = std::move(more);
    }
    return std::all_of(trials.begin(), trials.end(), [&](const Assumptions& trial) {
      const PartnerData under{data_.rules, data_.batch, data_.partner, trial};
      LackFinder finder(under, terms_, prices_, proved_);
      finder.people = People();
      return finder.Of(goals_).met;
    });
  }

  // ---------------------------------------------------------------------------------- open items
  const Statement* StatementAt(const std::string& place) const {
    for (const Statement& statement : rulebook_.statements) {
      if (PlaceWithColumn(data_.rules, statement.span) == place) return &statement;
    }
    return nullptr;
  }
  const PointLine* AmountAt(const std::string& place) const {
    for (const PointLine& line : rulebook_.point_lines) {
      if (line.kind == PointLineKind::amount && PlaceWithColumn(data_.rules, line.span) == place)
        return &line;
    }
    return nullptr;
  }

  std::optional<Open> ReadOpen(const Json& way) {
    Open open;
    for (const Json& item : Elements(way, "open")) {
      const std::string place = TextMember(item, "at").value_or("");
      open.places.push_back(place);
      open.asks = open.asks || Member(item, "kind") == "not known";
      if (const PointLine* amount = AmountAt(place)) {
        open.as_said.amounts[amount] = PointsWith(*amount, item);
        continue;
      }
      const Statement* statement = StatementAt(place);
      if (statement == nullptr) {
        Refuse(fmt::format("nothing stands at `{}`", place));
        return std::nullopt;
      }
      open.as_said.statements.insert(statement);
      CheckOpen(*statement, item);
    }
    return open;
  }

  /// The points of the line when the amount is greater by what is missing.
  Fraction PointsWith(const PointLine& line, const Json& item) const {
    const auto missing = ParseDecimal(TextMember(item, "missing_most").value_or(""));
    return missing ? AmountPoints(data_, line, *missing) : Fraction();
  }

  /// Objects unless the statement is open in the way that is said, and by as much.
  void CheckOpen(const Statement& statement, const Json& item) {
    Json expected = {{"kind", "not planned"}};
    std::vector<Objection> list;
    Objections unused{list, {}};
    if (statement.kind == StatementKind::flag) {
      const FlagStatement& flag = At(rulebook_.flags, statement.index);
      const Json json = ExpectedFlag(data_, flag);
      if (Member(json, "verdict") == Text(Verdict::cannot_tell)) expected["kind"] = "not known";
      if (Member(json, "verdict") == Text(Verdict::not_met) && flag.expected)
        expected["kind"] = "fact";
    } else if (statement.kind == StatementKind::comparison) {
      expected = ExpectedOpen(At(rulebook_.comparisons, statement.index));
    } else {
      return;
    }
    Json claimed = {{"kind", Member(item, "kind")}};
    for (const char* key : {"missing_least", "missing_most"}) {
      if (item.contains(key)) claimed[key] = item[key];
    }
    Expect(claimed, expected, objections_, Member(item, "at").get<std::string>());
  }

  Json ExpectedOpen(const Comparison& comparison) const {
    std::vector<Objection> list;
    Objections unused{list, {}};
    const Json json = ExpectedComparison(data_, comparison, unused);
    const Json& cases = Elements(json, "cases");
    // What is needed may depend on facts that are not known.
    const bool sure =
        cases.size() == 1 &&
        data_.Holds(
            rulebook_.cases[comparison.cases][*CountMember(cases.front(), "case")].condition) ==
            Verdict::met;
    if (!sure || Member(json, "verdict") == Text(Verdict::cannot_tell))
      return {{"kind", "not known"}};
    if (comparison.test == Test::is) return {{"kind", "fact"}};
    if (comparison.test != Test::at_least && comparison.test != Test::more_than)
      return {{"kind", "not planned"}};
    Json expected = {{"kind", "amount"}};
    const Json& shortfall = Member(cases.front(), "shortfall");
    if (shortfall.is_string()) expected["missing_least"] = expected["missing_most"] = shortfall;
    if (shortfall.is_object() && !shortfall.contains("may_have_no_value")) {
      expected["missing_least"] = shortfall["low"];
      expected["missing_most"] = shortfall["high"];
    }
    return expected;
  }

  // ---------------------------------------------------------------------------------------- ways
  void CheckWay(const PlannedWay& way, const Open& open, bool all_tried) {
    LackFinder after = FinderFor(PeopleAfter(way.change), open.as_said);
    if (!after.Of(goals_).met)
      return Refuse("the goals are not met by the plan, even when what it leaves open is so");
    Granted granted = open.as_said;
    for (auto& [line, points] : granted.amounts) points = MostOf();
    if (Member(way.json, "optimal") == true && all_tried)
      Settle(Below(granted, way.cost), "the goals can be met for less than the plan costs");
    if (!all_tried) return;
    for (const std::string& place : open.places) {
      Granted without = granted;
      if (const PointLine* amount = AmountAt(place)) without.amounts.erase(amount);
      without.statements.erase(StatementAt(place));
      Settle(Below(without, way.cost + 1),
             fmt::format("the plan does not need what it leaves open at `{}`", place));
    }
  }
  void CheckNoWay(const Granted& granted, const std::string& otherwise) {
    LackFinder finder = FinderFor(People(), granted);
    CheaperSearch search(finder, goals_, terms_, prices_);
    Settle(search.AtAnyPrice(), otherwise);
  }
  Answer Below(const Granted& granted, Price bound) const {
    LackFinder finder = FinderFor(People(), granted);
    CheaperSearch search(finder, goals_, terms_, prices_);
    return search.Below(bound);
  }
  void Settle(Answer answer, const std::string& objection) {
    if (answer == Answer::yes) Refuse(objection);
    if (answer == Answer::not_settled)
      objections_.AddOpen("whether the goals can be met for less takes too many tries to settle");
  }

  /// As many points as any metric takes.
  static Fraction MostOf() { return Fraction(kMaxMoney); }
  /// Everything that a plan may leave open.
  Granted AllThatCanBe() const {
    Granted granted;
    for (const Statement& statement : rulebook_.statements) {
      if (statement.kind == StatementKind::comparison &&
          ExpectedOpen(At(rulebook_.comparisons, statement.index))["kind"] != "not planned")
        granted.statements.insert(&statement);
      if (statement.kind != StatementKind::flag) continue;
      const FlagStatement& flag = At(rulebook_.flags, statement.index);
      if (flag.expected || !data_.FactOf(flag.fact)) granted.statements.insert(&statement);
    }
    for (const PointLine& line : rulebook_.point_lines) {
      std::vector<Objection> list;
      Objections unused{list, {}};
      if (line.kind == PointLineKind::amount &&
          ExpectedSubject(data_, line.subject, unused).value.exact())
        granted.amounts[&line] = MostOf();
    }
    return granted;
  }

  const PartnerData& data_;
  const Rulebook& rulebook_;
  const PassTerms& terms_;
  PassPrices prices_;
  const PlannedStaff& staff_;
  const std::map<PlannedCrew, ProvedCrew>& proved_;
  std::vector<std::vector<Way>> goals_;
  Objections objections_;
};

}  // namespace

void CheckGoals(const PartnerData& data, const PassTerms& terms, const PlannedStaff& staff,
                const Json& plan, const std::vector<PlannedWay>& ways,
                const std::map<PlannedCrew, ProvedCrew>& proved, Objections objections) {
  GoalsCheck(data, terms, staff, proved, std::move(objections)).Check(plan, ways);
}

std::string PlaceWithColumn(const DayRules& rules, Span span) {
  const SourceFile& file = rules.sources[span.file];
  const Position position = file.PositionOf(span.begin);
  return fmt::format("{}:{}:{}", file.path, position.line, position.column);
}

}  // namespace attain::verify
