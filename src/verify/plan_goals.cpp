#include "verify/plan_goals.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/limits.h"
#include "verify/cheaper_search.h"
#include "verify/comparison_check.h"
#include "verify/plan_open.h"

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
    if (Member(plan, "verdict") == Text(Verdict::cannot_tell) &&
        !ReadsUnknown(data_, SourcesOf(data_.rules, goals_)))
      return objections_.Add("all that the goals come from is known, and they are not met");
    const bool all_tried = Member(plan, "all_ways_tried") == true;
    for (const Json& way : Elements(plan, "ways")) {
      if (Member(way, "possible") == false) ReadOpen(data_, goals_, way, objections_);
    }
    bool passes_alone = false;
    for (const PlannedWay& way : ways) {
      const auto open = ReadOpen(data_, goals_, way.json, objections_);
      if (!open) return;
      passes_alone = passes_alone || open->items.empty() || open->asks;
      CheckWay(way, *open, all_tried);
    }
    if (passes_alone || !all_tried) return;
    CheckNoWay(data_, {}, "the goals can be met by passes alone");
    if (ways.empty()) CheckNoWayAtAll();
  }

 private:
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

  /// `data` must outlive it.
  LackFinder FinderFor(const PartnerData& data, std::vector<Learner> people,
                       Granted granted) const {
    LackFinder finder(data, terms_, prices_, proved_);
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

  // ---------------------------------------------------------------------------------------- ways
  void CheckWay(const PlannedWay& way, const Open& open, bool all_tried) {
    if (!IsMetBy(way, open.items))
      return Refuse("the goals are not met by the plan, even when what it leaves open is so");
    const bool optimal = Member(way.json, "optimal") == true;
    if (optimal && !all_tried) CheckCrews(way);
    if (!all_tried) return;
    if (optimal) {
      CheckAmount(way, open);
      Settle(Below(open.items, way.cost), "the goals can be met for less than the plan costs",
             "whether the goals can be met for less");
    }
    const auto is_score = [](const OpenItem& item) {
      return item.statement != nullptr && item.statement->kind == StatementKind::score;
    };
    const bool of_score = std::any_of(open.items.begin(), open.items.end(), is_score);
    for (std::size_t i = 0; i < open.items.size(); ++i) {
      const OpenItem& item = open.items[i];
      // A score that is asked for may need the rest, which cannot be told; of several values that
      // are wanted of one fact, one that is in all of them is needed.
      if ((of_score && !is_score(item)) || SharesSubject(open.items, item)) continue;
      Settle(Below(Without(open.items, i), way.cost + 1),
             fmt::format("the plan does not need what it leaves open at `{}`", item.place),
             fmt::format("whether the plan needs what it leaves open at `{}`", item.place));
    }
  }
  /// The others, but for those of which is not known how much is needed without it.
  std::vector<OpenItem> Without(std::vector<OpenItem> items, std::size_t at) const {
    items.erase(items.begin() + static_cast<std::ptrdiff_t>(at));
    std::vector<OpenItem> by_themselves = items;
    AddValues(data_, by_themselves);
    for (std::size_t i = items.size(); i-- > 0;) {
      if (items[i].has_value() && !by_themselves[i].has_value())
        items.erase(items.begin() + static_cast<std::ptrdiff_t>(i));
    }
    return items;
  }
  /// Of those that do not say what a value must be.
  static Granted GrantedOf(const std::vector<OpenItem>& items) {
    Granted granted;
    for (const OpenItem& item : items) {
      if (item.statement != nullptr && !item.has_value())
        granted.statements.emplace(item.statement, item.option);
    }
    return granted;
  }
  /// Whichever of several values is chosen.
  bool IsMetBy(const PlannedWay& way, const std::vector<OpenItem>& items) const {
    const std::size_t choices = ChoicesOf(items);
    for (std::size_t choice = 0; choice < choices; ++choice) {
      const PartnerData then = Then(data_, items, nullptr, choice);
      if (!FinderFor(then, PeopleAfter(way.change), GrantedOf(items)).Of(goals_).met) return false;
    }
    return true;
  }
  /// However high the amounts for points are.
  Answer Below(const std::vector<OpenItem>& items, Price bound) const {
    const PartnerData then = Then(data_, items, nullptr);
    Granted granted = GrantedOf(items);
    for (const OpenItem& item : items) {
      if (item.amount != nullptr) granted.amounts[item.amount] = MostOf();
    }
    LackFinder finder = FinderFor(then, People(), std::move(granted));
    CheaperSearch search(finder, goals_, terms_, prices_);
    return search.Below(bound);
  }
  /// Where there may be other ways, the best one says only that it fills its crews at the least.
  void CheckCrews(const PlannedWay& way) {
    LackFinder finder = FinderFor(data_, People(), {});
    finder.crews = way.crews;
    const std::vector<std::vector<Way>> no_goals;
    CheaperSearch search(finder, no_goals, terms_, prices_);
    Settle(search.Below(way.cost), "the crews of the plan can be filled for less than it costs",
           "whether the crews of the plan can be filled for less");
  }
  /// Objects where the one amount of points is higher than it needs to be: by a hundredth, or,
  /// where a metric must come to more than so many points, by a unit more.
  void CheckAmount(const PlannedWay& way, const Open& open) {
    const auto is_amount = [](const OpenItem& one) { return one.amount != nullptr; };
    if (std::count_if(open.items.begin(), open.items.end(), is_amount) != 1) return;
    std::vector<OpenItem> less = open.items;
    OpenItem& item = *std::find_if(less.begin(), less.end(), is_amount);
    Fraction step = Fraction::Of(1, 100);
    if (AsksForMore())
      step = Add(step, item.amount->whole ? item.amount->each : Fraction(1)).value_or(step);
    item.least = Subtract(item.least.value_or(Fraction()), step);
    if (IsMetBy(way, less)) Refuse(fmt::format("less of the amount at `{}` is enough", item.place));
  }
  bool AsksForMore() const {
    return std::any_of(
        rulebook_.scores.begin(), rulebook_.scores.end(),
        [](const ScoreStatement& score) { return score.test == ScoreTest::every_more_than; });
  }
  /// False where there is something to say.
  bool CheckNoWay(const PartnerData& then, const Granted& granted, const std::string& otherwise) {
    LackFinder finder = FinderFor(then, People(), granted);
    CheaperSearch search(finder, goals_, terms_, prices_);
    const Answer answer = search.AtAnyPrice();
    Settle(answer, otherwise + ", and no way says so", "whether " + otherwise);
    return answer == Answer::no;
  }
  /// Whether the value is what it must be.
  bool IsSo(const OpenItem& item) const {
    if (!item.least) {
      const auto now = data_.FactOf(item.subject.fact);
      return now && std::find(item.any_of.begin(), item.any_of.end(), *now) != item.any_of.end();
    }
    std::vector<Objection> list;
    Objections too_large{list, {}};
    const Range now = ExpectedSubject(data_, item.subject, too_large).value;
    return now.low && !now.may_lack && *now.low >= *item.least;
  }
  /// Tries what a plan may leave open: each value that a statement of the goals wants, and the one
  /// that is.
  void CheckNoWayAtAll() {
    const GoalSources sources = SourcesOf(data_.rules, goals_);
    std::vector<OpenItem> items;
    for (const Statement* statement : sources.statements) {
      if (CanBe(*statement))
        items.push_back({{}, statement, nullptr, {}, true, SubjectOf(rulebook_, *statement), {}});
    }
    const auto same_among = [&](const OpenItem& item, auto end) {
      return std::count_if(items.begin(), end,
                           [&](const OpenItem& other) { return other.IsOfSame(item); });
    };
    std::ptrdiff_t most = 1;
    for (const OpenItem& item : items) most = std::max(most, same_among(item, items.end()));
    for (std::ptrdiff_t turn = 0; turn <= most; ++turn) {
      std::vector<OpenItem> chosen;
      for (auto item = items.begin(); item != items.end(); ++item) {
        if (same_among(*item, item) == turn % (same_among(*item, items.end()) + 1))
          chosen.push_back(*item);
      }
      AddValues(data_, chosen);
      std::erase_if(chosen, [&](const OpenItem& item) { return item.has_value() && IsSo(item); });
      Granted granted = GrantedOf(chosen);
      for (const PointLine* line : sources.amounts) {
        const OpenItem amount{{}, nullptr, line, {}, true, line->subject, {}};
        const auto compares = [&](const Statement* one) {
          return amount.IsOfSame({{}, nullptr, nullptr, {}, true, SubjectOf(rulebook_, *one), {}});
        };
        if (IsExact(data_, line->subject) &&
            std::none_of(sources.statements.begin(), sources.statements.end(), compares))
          granted.amounts[line] = MostOf();
      }
      if (!CheckNoWay(Then(data_, chosen, nullptr), granted, "the goals can be met")) return;
    }
  }
  void Settle(Answer answer, const std::string& objection, const std::string& question) {
    if (answer == Answer::yes) Refuse(objection);
    if (answer == Answer::not_settled)
      objections_.AddOpen(question + " takes too many tries to settle");
  }

  /// As many points as any metric takes.
  static Fraction MostOf() { return Fraction(kMaxMoney); }
  /// Whether a plan may leave open the flag or the comparison.
  bool CanBe(const Statement& statement) const {
    if (statement.kind == StatementKind::comparison)
      return ExpectedOpen(data_, At(rulebook_.comparisons, statement.index))["kind"] !=
             "not planned";
    const FlagStatement& flag = At(rulebook_.flags, statement.index);
    return flag.expected || !data_.FactOf(flag.fact);
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

}  // namespace attain::verify
