// Plans held against exhaustive search with the evaluator: no cheaper purchase meets the goal, the
// plan does, whatever is chosen where it leaves a choice, and one step less does not.
#include "advise/plan.h"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <random>

#include "evaluate/policy_verdicts.h"
#include "partners/what_if.h"

namespace attain {
namespace {

constexpr std::string_view kBegin = "2018-03-01", kDay = "2018-06-30";
const std::vector<std::string> kCodes = {"A-1", "B-1", "C-1", "D-1", "E-1"};

class RandomPolicy {
 public:
  explicit RandomPolicy(std::mt19937& random) : random_(random) {}

  std::string Text() {
    std::string text;
    for (const std::string& code : kCodes)
      text += "exam " + code + " \"" + code + "\"" + Clause() + ";\n";
    text += "certification Z-1 \"Z\", earned by passing " + Condition(false) + ";\n";
    text += "competency goal \"Goal\" {\n";
    const bool options = Below(4) == 0;
    for (std::uint32_t option = 0; option < (options ? 2U : 1U); ++option) {
      if (options) text += "option o" + std::to_string(option) + " {\n";
      text += "level silver {\n" + Body() + "}\nlevel gold {\n" + Body() + "}\n";
      if (options) text += "}\n";
    }
    text += "}\npartner \"p\" {\n";
    const std::uint32_t people = Below(4);
    for (std::uint32_t person = 0; person < people; ++person) {
      std::string passes;
      for (const std::string& code : kCodes) {
        if (Below(3) != 0) continue;
        passes += (passes.empty() ? " passes " : ", ") + code;
        if (Below(4) != 0) passes += Below(2) == 0 ? " on 2017-11-11" : " on 2018-02-11";
        if (passes.ends_with("11") && Below(6) == 0) passes += " until 2018-05-01";
      }
      if (passes.empty()) passes = " passes A-1 on 2030-01-01";
      text += "person q" + std::to_string(person) + passes + ";\n";
    }
    return text + "}\n";
  }

 private:
  std::uint32_t Below(std::uint32_t end) { return static_cast<std::uint32_t>(random_() % end); }

  std::string Clause() {
    switch (Below(9)) {
      case 0:
        return ", retired 2018-01-31, accepted until 2019-12-31";
      case 1:
        return ", available from 2018-05-01";
      case 2:
        return ", accepted until 2018-06-01";
      case 3:
        return ", accepted until 2019-01-01 if passed by 2018-01-01";
      case 4:
        return ", registration closes 2018-01-01";
      default:
        return "";
    }
  }

  std::string List(std::size_t size, bool with_earned) {
    std::vector<std::string> codes = kCodes;
    if (with_earned && Below(3) == 0) codes.emplace_back("Z-1");
    std::shuffle(codes.begin(), codes.end(), random_);
    std::string list = "<";
    for (std::size_t i = 0; i < size; ++i) list += (i == 0 ? "" : ", ") + codes[i];
    return list + ">";
  }
  std::string Condition(bool with_earned) {
    const auto choice = [&] {
      switch (Below(4)) {
        case 0:
          return kCodes[Below(5)];
        case 1:
          return "all of " + List(2, with_earned);
        case 2:
          return "at least 2 of " + List(3, with_earned);
        default:
          return "any of " + List(1 + Below(3), with_earned);
      }
    };
    switch (Below(6)) {
      case 0: {
        const std::string first = choice();
        return first + " and " + choice();
      }
      case 1: {
        const std::string first = choice();
        return first + " or " + choice();
      }
      default:
        return choice();
    }
  }
  std::string LineCondition() { return Below(8) == 0 ? std::string("Z-1") : Condition(true); }

  std::string Crew(const std::string& relation) {
    std::string text =
        relation + std::to_string(1 + Below(2)) + " people pass " + LineCondition() + ";\n";
    switch (relation.empty() ? Below(5) : 4 * Below(2)) {
      case 0:
        text += "1 of them passes " + LineCondition() + ";\n";
        break;
      case 1:
      case 2:
        text +=
            "another " + std::to_string(1 + Below(2)) + " people pass " + LineCondition() + ";\n";
        break;
      case 3:
        text += "all of them pass " + LineCondition() + ";\n";
        break;
      default:
        break;
    }
    return text;
  }
  std::string Body() {
    switch (Below(6)) {
      case 0:
        return Crew("") + Crew("the same or different ");
      case 1:
        return "either {\n" + Crew("") + "} or {\n" + Crew("") + "}\n";
      case 2:
        return "at least 2 people {\n1 person passes " + LineCondition() +
               ";\nthe same or different 1 person passes " + LineCondition() + ";\n}\n";
      case 3:
        return "at least 2 of {\n1 person passes " + LineCondition() +
               ";\nthe same or different 1 person passes " + LineCondition() +
               ";\nthe same or different 1 person passes " + LineCondition() + ";\n}\n";
      default:
        return Crew("");
    }
  }

  std::mt19937& random_;
};

/// One rulebook with one partner, and what passing costs.
struct Case {
  explicit Case(std::mt19937& random)
      : text(RandomPolicy(random).Text()),
        rulebook(RulebookOf(text)),
        batch(SamplesOf(rulebook)),
        program(Compile(rulebook, *ParseDate(kDay))),
        evaluation(program) {
    terms.begin = *ParseDate(kBegin);
    for (std::uint32_t i = 0; i < rulebook.credentials.size(); ++i)
      terms.cost_of.push_back(static_cast<Cost>(1 + random() % 3) * kMoneyScale);
    terms.hire = static_cast<Cost>(random() % 5) * kMoneyScale;
    people = batch.people_of(0).end;
  }

  bool Met(std::span<const RowId> rows, const PartnerChange& change) {
    const PartnerBatch changed = Changed(rulebook, batch, 0, change);
    if (!evaluation.Load(changed, 0)) return false;
    return std::all_of(rows.begin(), rows.end(),
                       [&](RowId row) { return evaluation.RowVerdict(row) == Verdict::met; });
  }

  /// Every exam that someone can take from the first day to the last, whether it helps or not.
  std::vector<AddedPass> Takeable(std::uint32_t new_people) const {
    std::vector<AddedPass> passes;
    for (std::uint32_t person = 0; person < people + new_people; ++person) {
      for (std::uint32_t i = 0; i < rulebook.credentials.size(); ++i) {
        const Credential& credential = rulebook.credentials[CredentialId{i}];
        if (credential.earned_by.valid()) continue;
        const Date day = std::max(terms.begin, credential.available_from.value_or(terms.begin));
        if (day <= std::min(program.as_of, credential.retired.value_or(program.as_of)))
          passes.push_back({person, {i}, day});
      }
    }
    return passes;
  }

  std::string text;
  Rulebook rulebook;
  PartnerBatch batch;
  Program program;
  PartnerEvaluation evaluation;
  PlanTerms terms;
  std::uint32_t people;
};

/// Whether any purchase for at most `budget` meets the rows. More never hurts, so only purchases to
/// which nothing can be added are tried.
class CheaperFinder {
 public:
  CheaperFinder(Case& of, std::span<const RowId> rows) : case_(of), rows_(rows) {}

  bool Any(Cost budget) {
    for (std::uint32_t new_people = 0; new_people < 5; ++new_people) {
      const Cost left = budget - case_.terms.hire * new_people;
      if (left < 0) return false;
      offers_ = case_.Takeable(new_people);
      change_ = {{}, new_people, {}};
      if (Try(0, left, INT64_MAX)) return true;
      if (case_.terms.hire == 0 && new_people == 3) return false;
    }
    return false;
  }
  std::size_t tried = 0;

 private:
  Cost CostOf(const AddedPass& pass) const { return case_.terms.cost_of[pass.credential.index]; }
  bool Try(std::size_t at, Cost left, Cost cheapest_left_out) {
    if (at == offers_.size()) {
      if (cheapest_left_out <= left) return false;
      ++tried;
      return case_.Met(rows_, change_);
    }
    const Cost cost = CostOf(offers_[at]);
    if (cost <= left) {
      change_.passes.push_back(offers_[at]);
      if (Try(at + 1, left - cost, cheapest_left_out)) return true;
      change_.passes.pop_back();
    }
    return Try(at + 1, left, std::min(cheapest_left_out, cost));
  }

  Case& case_;
  std::span<const RowId> rows_;
  std::vector<AddedPass> offers_;
  PartnerChange change_;
};

/// The plan as a change of the partner, with choices taken at random.
PartnerChange Apply(const Case& of, const Shop& shop, const PlanWay& way, std::mt19937& random) {
  PartnerChange change{{}, way.people.new_people, {}};
  const auto taken = [&](CredentialId credential) {
    for (const Offer& offer : shop.offers()) {
      if (offer.credential == credential) return offer.taken;
    }
    return Date::Max();
  };
  std::vector<bool> busy(of.people);
  for (const PlanStep& step : way.steps) {
    for (std::uint32_t person : step.people) {
      if (!step.or_people.empty() && random() % 2 == 0) {
        const std::uint32_t other = step.or_people[random() % step.or_people.size()];
        if (!busy[other]) person = other;
      }
      if (person < of.people) busy[person] = true;
      for (const PlanStep::Choice& choice : step.choices) {
        std::vector<CredentialId> any_of = choice.any_of;
        std::shuffle(any_of.begin(), any_of.end(), random);
        for (std::uint32_t i = 0; i < choice.count; ++i)
          change.passes.push_back({person, any_of[i], taken(any_of[i])});
      }
    }
  }
  return change;
}

PartnerChange Bare(const Shop& shop, const PeoplePlan& plan) {
  PartnerChange change{{}, plan.new_people, {}};
  for (const Bought& one : plan.bought)
    change.passes.push_back(
        {one.person, shop.offers()[one.offer].credential, shop.offers()[one.offer].taken});
  return change;
}

struct Counts {
  int met = 0, planned = 0, no_way = 0, not_proved = 0, proofs = 0, choices = 0, hires = 0;
};

void CheckPlan(Case& of, Planner& planner, std::span<const RowId> rows, std::mt19937& random,
               Counts& counts) {
  INFO(of.text);
  const Plan plan = planner.PlanFor(rows);
  REQUIRE((plan.verdict == Verdict::met) == of.Met(rows, {}));
  if (plan.verdict == Verdict::met) {
    ++counts.met;
    return;
  }
  REQUIRE(plan.all_ways_tried);
  REQUIRE_FALSE(plan.ways.empty());
  const PlanWay& way = plan.ways.front();
  if (way.people.outcome == PeoplePlan::Outcome::no_way) {
    ++counts.no_way;
    REQUIRE_FALSE(of.Met(rows, {{}, 8, of.Takeable(8)}));
    return;
  }
  ++counts.planned;
  counts.hires += way.people.new_people > 0 ? 1 : 0;
  counts.proofs += way.people.proof.empty() ? 0 : 1;
  counts.not_proved += way.people.optimal ? 0 : 1;
  Cost cost = of.terms.hire * way.people.new_people;
  for (const Bought& one : way.people.bought) cost += planner.shop().offers()[one.offer].cost;
  REQUIRE(cost == way.people.cost);
  const PartnerChange bare = Bare(planner.shop(), way.people);
  REQUIRE(of.Met(rows, bare));
  for (std::size_t i = 0; i < bare.passes.size(); ++i) {
    PartnerChange less = bare;
    less.passes.erase(less.passes.begin() + static_cast<std::ptrdiff_t>(i));
    REQUIRE_FALSE(of.Met(rows, less));
  }
  for (int i = 0; i < 4; ++i) REQUIRE(of.Met(rows, Apply(of, planner.shop(), way, random)));
  for (const PlanStep& step : way.steps) {
    for (const PlanStep::Choice& choice : step.choices)
      counts.choices += choice.any_of.size() > choice.count ? 1 : 0;
  }
  if (!way.people.optimal) return;
  CheaperFinder cheaper(of, rows);
  REQUIRE_FALSE(cheaper.Any(way.people.cost - 1));
}

}  // namespace

TEST_CASE("no purchase is cheaper than a plan, and one step less is not enough") {
  const bool deep = std::getenv("ATTAIN_DEEP") != nullptr;
  std::mt19937 random(3);
  Counts counts;
  for (int round = 0; round < (deep ? 6000 : 180); ++round) {
    Case of(random);
    Planner planner(of.rulebook, of.program, of.terms);
    REQUIRE(planner.Load(of.batch, 0, {}));
    std::vector<RowId> rows;
    for (std::uint32_t row = 0; row < of.program.rows.size(); ++row) {
      rows.push_back({row});
      CheckPlan(of, planner, std::vector<RowId>{{row}}, random, counts);
    }
    CheckPlan(of, planner, rows, random, counts);  // all goals at once
  }
  CHECK(counts.met > 50);
  CHECK(counts.planned > 300);
  CHECK(counts.no_way > 20);
  CHECK(counts.proofs > 100);
  CHECK(counts.choices > 50);
  CHECK(counts.hires > 50);
  CHECK(counts.not_proved < counts.planned / 20);
}

}  // namespace attain
