// Plans that change facts and amounts which several statements read, carried out: the goal is met,
// with less it is not.
#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

#include "random_plans.h"

namespace attain {
namespace {

struct Values {
  bool f, g;
  std::string place;
  Fraction n, m;
  int people;  ///< with A-1
};

std::string PartnerText(const Values& values) {
  std::string text = "partner \"p\" {\n";
  text += values.f ? "is f;\n" : "is not f;\n";
  text += values.g ? "is g;\n" : "is not g;\n";
  text += "place is " + values.place + ";\n";
  text += "n is " + FormatExact(values.n) + ";\nm is " + FormatExact(values.m) + ";\n";
  text += "person nobody passes B-1;\n";
  for (int i = 0; i < values.people; ++i) text += "person x" + std::to_string(i) + " passes A-1;\n";
  return text + "}\n";
}

/// Statements about two facts of yes or no, one of a choice, and two amounts.
class RandomRulebook {
 public:
  explicit RandomRulebook(std::mt19937& random) : random_(random) {}

  std::string Text() {
    std::string text =
        "exam A-1;\nexam B-1;\nfact f: yes or no;\nfact g: yes or no;\nfact place: one of a, b, "
        "c;\n"
        "fact n: number;\nfact m: number;\n"
        "designation d {\nmetric s up to 20 points { 2 points for each n; 3 points for each person "
        "who passes A-1; }\nlevel x {\n";
    if (Below(3) == 0)
      text += "score at least " + std::to_string(2 + 2 * Below(6)) + " of 20 points;\n";
    for (std::uint32_t i = 0, count = 2 + Below(3); i < count; ++i) text += Statement(true);
    return text + "}\n}\n";
  }
  std::uint32_t Below(std::uint32_t end) { return static_cast<std::uint32_t>(random_() % end); }
  std::string Place() { return std::string(1, static_cast<char>('a' + Below(3))); }

 private:
  std::string Places(std::uint32_t count) {
    std::string places = "abc";
    std::shuffle(places.begin(), places.end(), random_);
    std::string text;
    for (const char place : places.substr(0, count))
      text += (text.empty() ? "" : ", ") + std::string(1, place);
    return text;
  }
  std::string Least() { return std::to_string(1 + Below(6)); }
  std::string Statement(bool may_nest) {
    switch (Below(may_nest ? 9 : 7)) {
      case 0:
        return Below(3) == 0 ? "is not f;\n" : "is f;\n";
      case 1:
        return "is g;\n";
      case 2:
        return Below(2) == 0 ? "place is " + Place() + ";\n"
                             : "place is any of <" + Places(1 + Below(3)) + ">;\n";
      case 3:
        return "n at least " + Least() + " if is f, otherwise " + Least() + ";\n";
      case 4:
        return "m at least " + Least() + " if place is any of <" + Places(1 + Below(2)) +
               ">, otherwise " + Least() + ";\n";
      case 5:
        return "n at most " + Least() + ";\n";
      case 6:
        return "n at least " + Least() + ";\n";
      default:
        return "either {\n" + Statement(false) + Statement(false) + "} or {\n" + Statement(false) +
               Statement(false) + "}\n";
    }
  }

  std::mt19937& random_;
};

bool IsMet(const std::string& policy, const Values& values) {
  return Case(policy + PartnerText(values)).Met(std::vector<RowId>{{0}}, {});
}

/// What the statement, or the amount of a score, says must be so, but for the place.
void Apply(const Rulebook& rulebook, const OpenStatement& open, Values& values) {
  const std::string_view name = rulebook.text(rulebook.facts[open.wants.fact].name);
  if (name == "place") return;
  if (name == "f" || name == "g") {
    (name == "f" ? values.f : values.g) = true;
    return;
  }
  REQUIRE(open.missing);
  Fraction& amount = name == "n" ? values.n : values.m;
  amount = *Add(amount, *open.missing->low);
}

/// The places that all of these take; none where they ask for none.
std::string PlacesOf(const Rulebook& rulebook, std::span<const OpenStatement> all) {
  for (const WantedValue& value : ValuesOf(all)) {
    if (rulebook.text(rulebook.facts[value.fact].name) != "place") continue;
    std::string places;
    for (const std::int64_t code : value.any_of) places += static_cast<char>('a' + code);
    return places;
  }
  return "";
}

}  // namespace

TEST_CASE("a plan that changes what several statements read attains its goal, and not with less") {
  std::mt19937 random(5);
  int untried = 0, ways = 0, changes = 0, with_people = 0, several = 0;
  for (int round = 0; round < 1'500; ++round) {
    RandomRulebook rulebooks(random);
    const std::string policy = rulebooks.Text();
    const Values now{rulebooks.Below(3) == 0,      rulebooks.Below(2) == 0,      rulebooks.Place(),
                     Fraction(rulebooks.Below(6)), Fraction(rulebooks.Below(6)), 0};
    const std::string text = policy + PartnerText(now);
    INFO(text);
    const Case of(text);
    Planner planner(of.rulebook, of.program, of.terms);
    REQUIRE(planner.Load(of.batch, 0, {}));
    const Plan plan = planner.PlanFor(std::vector<RowId>{{0}});
    untried += plan.all_ways_tried ? 0 : 1;
    for (const PlanWay& way : plan.ways) {
      if (!way.possible()) continue;
      ++ways;
      with_people += way.people.bought.empty() ? 0 : 1;
      Values then = now;
      then.people = static_cast<int>(way.people.bought.size());
      for (const OpenStatement& open : way.open) Apply(of.rulebook, open, then);
      std::string places = PlacesOf(of.rulebook, way.open);
      several += places.size() > 1 ? 1 : 0;
      if (places.empty()) places = now.place;
      for (const char place : places) {
        then.place = place;
        INFO(PartnerText(then));
        REQUIRE(IsMet(policy, then));
      }
      for (std::size_t left_out = 0; plan.all_ways_tried && left_out < way.open.size();
           ++left_out) {
        std::vector<OpenStatement> rest = way.open;
        rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(left_out));
        Values less = now;
        less.people = then.people;
        for (const OpenStatement& open : rest) Apply(of.rulebook, open, less);
        for (const char place : PlacesOf(of.rulebook, rest)) {
          if (less.place == now.place || places.find(place) == std::string::npos)
            less.place = place;
        }
        REQUIRE_FALSE(IsMet(policy, less));
        ++changes;
      }
    }
  }
  CHECK(untried < 3);
  CHECK(ways > 1'000);
  CHECK(changes > 1'000);
  CHECK(with_people > 50);
  CHECK(several > 20);
}

}  // namespace attain
