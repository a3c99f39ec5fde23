// Random crews, teams and people, three-valued, built without any text: every explanation passes
// the checker, and none of them passes with another verdict.
#include <catch2/catch.hpp>
#include <random>
#include <string>

#include "evaluate/evaluate.h"
#include "explain/explainer.h"
#include "explain/explanation_json.h"
#include "verify/verify.h"

using namespace attain;

namespace {

/// A rulebook of one competency with one people statement, and partners for it.
class RandomWorld {
 public:
  explicit RandomWorld(std::uint32_t seed) : random_(seed) {
    sources.Add(SourceFile("random.policy", "competency c { }\n"));
    span_ = {FileId{0}, 0, 1};
    for (std::uint32_t i = 0; i < kCredentials; ++i) AddCredential(i);
    AddAward();
    batch = std::make_unique<PartnerBatch>(rulebook);
    for (int i = 0; i < 12; ++i) AddPartner(i);
  }

  SourceSet sources;
  Rulebook rulebook;
  std::unique_ptr<PartnerBatch> batch;
  static constexpr Date kDay{17'000};

 private:
  static constexpr std::uint32_t kCredentials = 7;

  std::uint32_t Below(std::uint32_t bound) {
    return std::uniform_int_distribution<std::uint32_t>(0, bound - 1)(random_);
  }
  bool Chance(std::uint32_t percent) { return Below(100) < percent; }

  void AddCredential(std::uint32_t i) {
    Credential credential;
    credential.code = rulebook.names.Add("E-" + std::to_string(i));
    if (Chance(15)) credential.accepted_until = kDay - 1;
    if (Chance(30)) {
      credential.accepted_until = kDay + 100;
      credential.passed_by = kDay - 200;
    }
    if (i > 3 && Chance(60)) credential.earned_by = RandomCondition(i, 1);
    rulebook.credentials.Add(credential);
    rulebook.lower_codes.Add("e-" + std::to_string(i));
  }

  /// Over the first `below` credentials.
  ConditionId RandomCondition(std::uint32_t below, int depth) {
    Condition condition{};
    condition.span = span_;
    const std::uint32_t pick = Below(depth > 0 ? 6 : 4);
    if (pick == 0) {
      condition.kind = ConditionKind::credential;
      condition.credential = {Below(below)};
    } else if (pick < 4) {
      condition.kind = ConditionKind::choice;
      condition.choice = RandomChoice(below, depth);
    } else {
      condition.kind = pick == 4 ? ConditionKind::all_of : ConditionKind::any_of;
      condition.parts = rulebook.condition_ids.AddAll(std::vector<ConditionId>{
          RandomCondition(below, depth - 1), RandomCondition(below, depth - 1)});
    }
    return rulebook.conditions.Add(condition);
  }

  ChoiceId RandomChoice(std::uint32_t below, int depth) {
    std::vector<ListItem> items;
    const std::uint32_t size = 1 + Below(3);
    for (std::uint32_t i = 0; i < size; ++i) {
      if (depth > 0 && Chance(15)) {
        items.push_back({ItemKind::choice, {}, {}, RandomChoice(below, depth - 1), span_});
      } else {
        items.push_back({ItemKind::credential, {Below(below)}, {}, {}, span_});
      }
    }
    Choice choice{Quantity::any, 1, rulebook.items.AddAll(items), span_};
    if (Chance(25)) choice.quantity = Quantity::all;
    if (size > 1 && Chance(25)) choice.quantity = Quantity::at_least, choice.count = 1 + Below(2);
    return rulebook.choices.Add(choice);
  }

  Line RandomLine(bool alone) {
    Line line{1 + Below(3), {}, {}, span_};
    std::vector<ConditionId> conditions;
    for (std::uint32_t i = 0; i < 1 + Below(2); ++i)
      conditions.push_back(RandomCondition(kCredentials, 1));
    line.conditions = rulebook.condition_ids.AddAll(conditions);
    std::vector<OfLine> ofs;
    const std::uint32_t count = alone && Chance(40) ? 2 : Chance(30) ? 1 : 0;
    for (std::uint32_t i = 0; i < count; ++i) {
      ofs.push_back({1 + Below(line.count), RandomCondition(kCredentials, 1), span_});
    }
    line.of_lines = rulebook.of_lines.AddAll(ofs);
    return line;
  }

  void AddAward() {
    std::vector<Crew> crews;
    std::vector<LineRef> refs;
    const std::uint32_t crew_count = 1 + Below(2);
    for (std::uint32_t c = 0; c < crew_count; ++c) {
      const std::uint32_t line_count = 1 + Below(3);
      std::vector<Line> lines;
      for (std::uint32_t i = 0; i < line_count; ++i) {
        lines.push_back(RandomLine(line_count == 1));
        refs.push_back({c, i});
      }
      crews.push_back({rulebook.lines.AddAll(lines), span_});
    }
    std::vector<TeamTotal> totals;
    if (Chance(60)) totals.push_back({1 + Below(4), rulebook.line_refs.AddAll(refs), span_});
    const auto people =
        rulebook.people.Add({rulebook.crews.AddAll(crews), rulebook.team_totals.AddAll(totals)});
    const auto statements = rulebook.statements.AddAll(
        std::vector<Statement>{{StatementKind::people, people.index, span_}});
    AwardVersion version{};
    version.body = rulebook.blocks.Add({statements});
    const auto versions = rulebook.award_versions.AddAll(std::vector<AwardVersion>{version});
    const StringId name = rulebook.names.Add("c");
    const AwardId award = rulebook.awards.Add({AwardWord::competency, name, versions, span_});
    rulebook.Declare(name, {NameKind::award, award.index});
  }

  void AddPartner(int number) {
    batch->ids.Add("P-" + std::to_string(number));
    batch->names.Add("");
    batch->lines.push_back(0);
    batch->offsets.push_back(0);
    const bool known = !Chance(10);
    for (std::uint32_t i = 0, people = known ? Below(7) : 0; i < people; ++i) AddPerson(i);
    batch->people_known.push_back(known ? 1 : 0);
    batch->people_ends.push_back(static_cast<std::uint32_t>(batch->person_ids.size()));
  }

  void AddPerson(std::uint32_t number) {
    batch->person_ids.Add("p" + std::to_string(number));
    batch->person_names.Add("");
    const bool known = !Chance(10);
    for (std::uint32_t i = 0, passes = known ? Below(6) : 0; i < passes; ++i) {
      batch->codes.push_back({Below(kCredentials)});
      const auto days =
          static_cast<std::int32_t>(kDay.days - 400 + static_cast<std::int32_t>(Below(420)));
      batch->passed.push_back(Chance(25) ? kPassedUnknown : days);
      batch->expires.push_back(Chance(20) ? days + 300 : kNeverExpires);
    }
    batch->credentials_known.push_back(known ? 1 : 0);
    batch->credential_ends.push_back(static_cast<std::uint32_t>(batch->codes.size()));
  }

  std::mt19937 random_;
  Span span_;
};

std::string LineOf(const std::string& partner, std::string_view verdict,
                   const std::string& because) {
  return "{\"partner\":\"" + partner + "\",\"as_of\":\"" + FormatDate(RandomWorld::kDay) +
         "\",\"verdicts\":[{\"competency\":\"c\",\"option\":\"\",\"level\":\"\",\"verdict\":\"" +
         std::string(verdict) + "\",\"because\":" + because + "}]}";
}

}  // namespace

TEST_CASE("explanations of random crews pass the checker") {
  std::size_t seen[3] = {};
  for (std::uint32_t seed = 1; seed <= 400; ++seed) {
    const RandomWorld world(seed);
    const Program program = Compile(world.rulebook, RandomWorld::kDay);
    Explainer explainer(world.rulebook, program);
    VerdictColumns columns;
    Evaluator(program).Evaluate(*world.batch, columns);
    Verifier verifier(world.rulebook, world.sources);
    for (std::uint32_t partner = 0; partner < world.batch->size(); ++partner) {
      REQUIRE(explainer.Load(*world.batch, partner));
      const Explanation explanation = explainer.Explain(RowId{0});
      REQUIRE(explanation.verdict == columns.at(RowId{0}, partner));
      std::string because;
      AppendBecause(explanation, {world.rulebook, world.sources, program, *world.batch}, because);
      const std::string id(world.batch->ids[partner]);
      for (const Verdict verdict : {Verdict::not_met, Verdict::cannot_tell, Verdict::met}) {
        const auto objections =
            verifier.CheckLine(*world.batch, partner, LineOf(id, Text(verdict), because));
        INFO("seed " << seed << ", partner " << id << ", " << because);
        INFO((objections.empty() ? ""
                                 : objections.front().where + ": " + objections.front().message));
        REQUIRE(objections.empty() == (verdict == explanation.verdict));
      }
      ++seen[static_cast<std::size_t>(explanation.verdict)];
    }
  }
  for (const std::size_t count : seen) CHECK(count > 50);
}
