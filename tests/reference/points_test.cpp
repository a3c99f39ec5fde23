// What holds of points whatever the rulebook, tried on random ones with random partners.
#include <fmt/format.h>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "evaluate/evaluate.h"
#include "explain/explainer.h"
#include "explain/explanation_json.h"
#include "partners/sample_partners.h"
#include "partners/what_if.h"
#include "reference/completion.h"
#include "reference/random_case.h"
#include "reference/random_policy.h"
#include "verify/verify.h"

using namespace attain;
using namespace attain::reference;

namespace {

constexpr std::uint32_t kFirstSeed = 500'000;
constexpr std::uint32_t kPolicies = 80;

struct Evaluated {
  Evaluated(const Rulebook& rulebook, Date day, const PartnerBatch& batch)
      : program(Compile(rulebook, day)) {
    Evaluator(program).Evaluate(batch, columns, Points::wanted);
  }
  bool fits(std::uint32_t partner) const {
    return std::none_of(columns.errors.begin(), columns.errors.end(),
                        [&](const EvaluationError& error) { return error.partner == partner; });
  }
  const ValueRange& points(std::uint32_t row, std::uint32_t partner) const {
    return columns.at(PointsRowId{row}, partner);
  }
  Program program;
  VerdictColumns columns;
};

std::string NameOf(const Rulebook& rulebook, const PointsRow& row) {
  return fmt::format("{} {} {}", rulebook.text(rulebook.awards[row.award].name),
                     rulebook.text(row.option), rulebook.text(row.metric));
}

/// Calls `check(policy, day, batch, dice)` for random rulebooks that have metrics.
template <class Check>
void ForRandomPolicies(const Check& check) {
  for (std::uint32_t seed = kFirstSeed; seed < kFirstSeed + kPolicies; ++seed) {
    const RandomPolicy random = MakeRandomPolicy(seed, Asked::everything);
    const CheckedPolicy policy(random.text);
    if (!policy.error().empty() || policy.rulebook.metrics.empty()) continue;
    PartnerBatch batch(policy.rulebook);
    for (const Sample& sample : policy.rulebook.samples)
      AppendSample(policy.rulebook, sample, batch);
    Dice dice(seed);
    INFO("seed " << seed << "\n" << random.text);
    for (const Date day : random.days) {
      INFO("on " << FormatDate(day));
      check(policy, day, batch, dice);
    }
  }
}

/// Of metric and score: the sum of the caps, for the largest score of an award the largest.
Fraction CapOf(const Rulebook& rulebook, const Program& program, const PointsRow& row) {
  if (row.node.valid()) return program.metrics[row.node].up_to;
  Fraction largest;
  for (std::uint32_t i = 0; i < program.scores.size(); ++i) {
    const Score& score = program.scores[ScoreId{i}];
    if (row.score.valid() ? row.score != ScoreId{i} : score.award != row.award) continue;
    Fraction sum;
    for (const MetricNode& metric : program.metrics[score.metrics])
      sum = *Add(sum, rulebook.metrics[metric.source].up_to);
    largest = std::max(largest, sum);
  }
  return largest;
}

bool AtLeast(const ValueRange& a, const ValueRange& b) {
  return *a.low >= *b.low && (!a.high || (b.high && *a.high >= *b.high));
}

}  // namespace

TEST_CASE("points are never negative, never above the cap, and known where nothing is unknown") {
  std::size_t rows = 0, exact = 0;
  ForRandomPolicies([&](const CheckedPolicy& policy, Date day, const PartnerBatch& batch, Dice&) {
    const Evaluated evaluated(policy.rulebook, day, batch);
    const Program& program = evaluated.program;
    for (std::uint32_t partner = 0; partner < batch.size(); ++partner) {
      if (!evaluated.fits(partner)) continue;
      for (std::uint32_t i = 0; i < program.points_rows.size(); ++i) {
        const ValueRange& points = evaluated.points(i, partner);
        INFO(batch.ids[partner] << ": "
                                << NameOf(policy.rulebook, program.points_rows[PointsRowId{i}]));
        REQUIRE(points.low.has_value());
        REQUIRE(points.high.has_value());
        CHECK(*points.low >= Fraction());
        CHECK(*points.low <= *points.high);
        CHECK(*points.high <= CapOf(policy.rulebook, program, program.points_rows[PointsRowId{i}]));
        ++rows;
        exact += points.is_exact() ? 1 : 0;
      }
    }
  });
  CHECK(rows > 1'000);
  CHECK(exact > 100);
  CHECK(exact < rows);
}

TEST_CASE(
    "another person, or another pass, never lowers points: nothing can ask for fewer people") {
  std::size_t rows = 0, raised = 0;
  ForRandomPolicies([&](const CheckedPolicy& policy, Date day, const PartnerBatch& batch,
                        Dice& dice) {
    const Rulebook& rulebook = policy.rulebook;
    const Evaluated before(rulebook, day, batch);
    for (std::uint32_t partner = 0; partner < batch.size(); ++partner) {
      if (batch.people_known[partner] == 0 || !before.fits(partner)) continue;
      const auto [begin, end] = batch.people_of(partner);
      PartnerChange change;
      change.new_people = dice.Below(3);
      for (std::uint32_t person = 0; person < end - begin + change.new_people; ++person) {
        const bool known = person >= end - begin || batch.credentials_known[begin + person] != 0;
        if (!known || dice.Chance(50)) continue;
        const CredentialId credential{dice.Below(rulebook.credentials.size())};
        change.passes.push_back({person, credential, std::min(dice.Day(), day)});
      }
      const Evaluated after(rulebook, day, Changed(rulebook, batch, partner, change));
      if (!after.fits(0)) continue;
      for (std::uint32_t i = 0; i < before.program.points_rows.size(); ++i) {
        INFO(batch.ids[partner] << ": "
                                << NameOf(rulebook, before.program.points_rows[PointsRowId{i}]));
        CHECK(AtLeast(after.points(i, 0), before.points(i, partner)));
        ++rows;
        raised += *after.points(i, 0).low > *before.points(i, partner).low ? 1 : 0;
      }
    }
  });
  CHECK(rows > 1'000);
  CHECK(raised > 50);
}

TEST_CASE("a track never borrows from another: its metrics changed, the other's points stay") {
  std::size_t rows = 0, changed = 0;
  ForRandomPolicies(
      [&](const CheckedPolicy& policy, Date day, const PartnerBatch& batch, Dice& dice) {
        const Rulebook& rulebook = policy.rulebook;
        const Evaluated before(rulebook, day, batch);
        const Program& program = before.program;
        for (const Score& score : program.scores) {
          if (!score.option.valid()) continue;
          CheckedPolicy again(std::string(policy.sources[FileId{0}].text));
          Rulebook& other = again.rulebook;
          for (const MetricNode& metric : program.metrics[score.metrics]) {
            Metric& source = other.metrics[metric.source];
            source.up_to = *Add(source.up_to, Fraction(1 + dice.Below(5)));
            for (PointLine& line : other.point_lines[source.group.lines])
              line.points = *Add(line.points, Fraction(1));
          }
          const Evaluated after(other, day, batch);
          for (std::uint32_t partner = 0; partner < batch.size(); ++partner) {
            if (!before.fits(partner) || !after.fits(partner)) continue;
            for (std::uint32_t i = 0; i < program.points_rows.size(); ++i) {
              const PointsRow& row = program.points_rows[PointsRowId{i}];
              if (row.award != score.award || (!row.score.valid() && !row.node.valid())) continue;
              const bool its_own = row.option == rulebook.options[score.option].name;
              const bool same = before.points(i, partner) == after.points(i, partner);
              INFO(batch.ids[partner] << ": " << NameOf(rulebook, row));
              if (its_own) {
                changed += same ? 0 : 1;
              } else {
                CHECK(same);
                ++rows;
              }
            }
          }
        }
      });
  CHECK(rows > 100);
  CHECK(changed > 100);
}

TEST_CASE("whatever is unknown turns out to be, points are in their range and verdicts stay") {
  constexpr int kCompletions = 6;
  std::size_t ranges = 0, verdicts = 0;
  ForRandomPolicies([&](const CheckedPolicy& policy, Date day, const PartnerBatch& batch,
                        Dice& dice) {
    const Rulebook& rulebook = policy.rulebook;
    const Evaluated before(rulebook, day, batch);
    const Program& program = before.program;
    for (std::uint32_t partner = 0; partner < batch.size(); ++partner) {
      if (!before.fits(partner)) continue;
      for (int completion = 0; completion < kCompletions; ++completion) {
        const Evaluated after(rulebook, day, Completed(rulebook, batch, partner, day, dice));
        if (!after.fits(0)) continue;
        for (std::uint32_t i = 0; i < program.points_rows.size(); ++i) {
          const ValueRange& range = before.points(i, partner);
          const ValueRange& points = after.points(i, 0);
          INFO(batch.ids[partner] << ": " << NameOf(rulebook, program.points_rows[PointsRowId{i}]));
          REQUIRE(points.is_exact());
          CHECK(*range.low <= *points.low);
          CHECK((!range.high || *points.low <= *range.high));
          ranges += range.is_exact() ? 0 : 1;
        }
        for (std::uint32_t i = 0; i < program.rows.size(); ++i) {
          const Verdict verdict = before.columns.at(RowId{i}, partner);
          CHECK(after.columns.at(RowId{i}, 0) != Verdict::cannot_tell);
          if (verdict == Verdict::cannot_tell) continue;
          CHECK(after.columns.at(RowId{i}, 0) == verdict);
          ++verdicts;
        }
      }
    }
  });
  CHECK(ranges > 1'000);
  CHECK(verdicts > 1'000);
}

TEST_CASE("the checker computes each number of a score anew: none of them can be another") {
  std::size_t tampered = 0;
  ForRandomPolicies([&](const CheckedPolicy& policy, Date day, const PartnerBatch& batch, Dice&) {
    const Program program = Compile(policy.rulebook, day);
    Explainer explainer(policy.rulebook, program);
    Verifier verifier(policy.rulebook, policy.sources);
    for (std::uint32_t partner = 0; partner < batch.size(); ++partner) {
      if (!explainer.Load(batch, partner)) continue;
      for (std::uint32_t row = 0; row < program.rows.size(); ++row) {
        const OutputRow& output = program.rows[RowId{row}];
        const Explanation explanation = explainer.Explain(RowId{row});
        std::string because;
        AppendBecause(explanation, {policy.rulebook, policy.sources, program, batch}, because);
        nlohmann::json verdict = {
            {"competency", policy.rulebook.text(policy.rulebook.awards[output.award].name)},
            {"option", policy.rulebook.text(output.option)},
            {"level", policy.rulebook.text(output.level)},
            {"verdict", Text(explanation.verdict)},
            {"because", nlohmann::json::parse(because)}};
        if (!verdict["because"].contains("scores")) continue;
        const auto refused = [&] {
          return !verifier.CheckVerdict(batch, partner, day, verdict.dump()).empty();
        };
        CHECK_FALSE(refused());
        const auto tamper = [&](nlohmann::json& number) {
          const nlohmann::json original = number;
          number = original == "1" ? "2" : "1";
          INFO(batch.ids[partner] << ": " << number.dump());
          CHECK(refused());
          number = original;
          ++tampered;
        };
        for (nlohmann::json& score : verdict["because"]["scores"]) {
          tamper(score["points"]);
          for (nlohmann::json& metric : score["metrics"]) {
            tamper(metric["points"]);
            tamper(metric["sum"]);
            for (nlohmann::json& line : metric["lines"]) {
              if (line.contains("points")) tamper(line["points"]);
            }
          }
        }
      }
    }
  });
  CHECK(tampered > 500);
}
