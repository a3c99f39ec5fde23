// What amounts of a score are short, held against the evaluator: with it the score is reached, with
// any of them a little lower it is not.
#include <catch2/catch.hpp>
#include <map>
#include <random>

#include "random_plans.h"

namespace attain {
namespace {

using Amounts = std::map<std::string, Fraction>;

std::string PartnerText(const Amounts& amounts) {
  std::string text = "partner \"p\" {\n";
  for (const auto& [fact, amount] : amounts) text += fact + " is " + FormatExact(amount) + ";\n";
  return text + "}\n";
}

/// Metrics that count amounts, each amount in one line or at one gate.
class RandomScore {
 public:
  explicit RandomScore(std::mt19937& random) : random_(random) {}

  std::string Text(Amounts& amounts) {
    std::string metrics;
    std::uint32_t together = 0, least = 100;
    for (std::uint32_t metric = 0, count = 1 + Below(2); metric < count; ++metric) {
      const std::uint32_t most = 10 + Below(40);
      together += most;
      least = std::min(least, most);
      metrics += "metric m-" + std::to_string(metric) + " up to " + std::to_string(most) +
                 " points {\n" + Lines(true) + "}\n";
    }
    std::string text;
    for (std::uint32_t fact = 0; fact < facts_; ++fact) {
      const std::string name = "f-" + std::to_string(fact);
      amounts[name] = Fraction();
      text += "fact " + name + ": number;\n";
    }
    return text + "designation d \"D\" {\n" + metrics + "level total { score at least " +
           std::to_string(1 + Below(together)) + " of " + std::to_string(together) +
           " points; }\nlevel every-one { every metric at least " +
           std::to_string(1 + Below(least)) + " points; }\nlevel above { every metric more than " +
           std::to_string(Below(least)) + " points; }\n}\n";
  }

 private:
  std::uint32_t Below(std::uint32_t end) { return static_cast<std::uint32_t>(random_() % end); }
  std::string NewFact() { return "f-" + std::to_string(facts_++); }

  std::string Lines(bool may_nest) {
    std::string text = Below(5) == 0 ? "only if " + NewFact() + " at least 3;\n" : "";
    for (std::uint32_t line = 0, count = 1 + Below(2); line < count; ++line) {
      const std::uint32_t which = Below(may_nest ? 6 : 4);
      if (which > 3) {
        text += "the higher of {\n" + Lines(false) + "} or {\n" + Lines(false) + "}\n";
      } else if (which == 3) {
        text += "4 points if " + NewFact() + " at least 2;\n";
      } else {
        text += std::to_string(1 + Below(5)) + " points for each " +
                (which == 0 ? "whole " : std::string()) + std::to_string(2 + Below(6)) + " of " +
                NewFact() + ";\n";
      }
    }
    return text;
  }

  std::mt19937& random_;
  std::uint32_t facts_ = 0;
};

std::string FactOf(const Rulebook& rulebook, const OpenStatement& open) {
  return std::string(rulebook.text(rulebook.facts[open.wants.fact].name));
}

bool IsMet(const std::string& policy, const Amounts& amounts, std::uint32_t row) {
  return Case(policy + PartnerText(amounts)).Met(std::vector<RowId>{{row}}, {});
}

struct Counts {
  int ways = 0, amounts = 0, with_points = 0, of_several = 0;
};

/// What the ways to each row make of the amounts.
std::vector<std::vector<Amounts>> CheckPlans(const std::string& policy, const Amounts& now,
                                             Counts& counts) {
  const std::string text = policy + PartnerText(now);
  INFO(text);
  const Case of(text);
  Planner planner(of.rulebook, of.program, of.terms);
  REQUIRE(planner.Load(of.batch, 0, {}));
  std::vector<std::vector<Amounts>> of_rows;
  for (std::uint32_t row = 0; row < of.program.rows.size(); ++row) {
    auto& of_row = of_rows.emplace_back();
    const Plan plan = planner.PlanFor(std::vector<RowId>{{row}});
    // The last level is the one that asks for more than so many points.
    const Fraction step = row == 2 ? Fraction(1) : Fraction::Of(1, 100);
    for (const PlanWay& way : plan.ways) {
      if (!way.possible()) continue;
      Amounts then = now;
      for (const OpenStatement& open : way.open) {
        const std::string fact = FactOf(of.rulebook, open);
        REQUIRE(open.missing);
        REQUIRE(open.missing->is_exact());
        REQUIRE(*open.missing->low > Fraction());
        then[fact] = *Add(now.at(fact), *open.missing->low);
        if (open.point_line.valid()) REQUIRE(then[fact] == open.wants.least);
      }
      ++counts.ways;
      counts.of_several += way.open.size() > 1 ? 1 : 0;
      INFO(PartnerText(then));
      REQUIRE(IsMet(policy, then, row));
      for (const OpenStatement& open : way.open) {
        if (!open.point_line.valid()) continue;
        const std::string fact = FactOf(of.rulebook, open);
        Amounts lower = then;
        lower[fact] = *Subtract(then[fact], step);
        INFO("less of " << fact);
        REQUIRE_FALSE(IsMet(policy, lower, row));
        ++counts.amounts;
        counts.with_points += now.at(fact) > Fraction() ? 1 : 0;
      }
      of_row.push_back(std::move(then));
    }
  }
  return of_rows;
}

}  // namespace

TEST_CASE("an amount is short by what its score needs, however near it is") {
  std::mt19937 random(8);
  Counts counts;
  for (int round = 0; round < 120; ++round) {
    Amounts nothing;
    const std::string policy = RandomScore(random).Text(nothing);
    for (const auto& of_row : CheckPlans(policy, nothing, counts)) {
      if (of_row.empty()) continue;
      // From 95 to 99 of a hundred of what one way asks for, and as much as it may be of another.
      Amounts near = of_row[random() % of_row.size()];
      const Amounts other = of_row[random() % of_row.size()];
      for (auto& [fact, amount] : near) {
        const Fraction part = Fraction::Of(static_cast<std::int64_t>(95 + random() % 5), 100);
        amount = Rounded(*Multiply(std::max(amount, other.at(fact)), part), 2);
      }
      CheckPlans(policy, near, counts);
    }
  }
  CHECK(counts.ways > 1'000);
  CHECK(counts.amounts > 1'000);
  CHECK(counts.with_points > 300);
  CHECK(counts.of_several > 300);
}

}  // namespace attain
