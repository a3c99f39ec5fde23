// An outside opinion: the same question written as an answer set program, from the rulebook and not
// from the program that the planner reads, and minimized by clingo (Debian's package gringo). Runs
// where ATTAIN_DEEP is set.
#include <catch2/catch.hpp>
#include <cstdio>
#include <cstdlib>
#include <fstream>

#include "random_plans.h"

namespace attain {
namespace {

constexpr int kNewPeople = 4;

class AnswerSet {
 public:
  explicit AnswerSet(const Case& of) : of_(of), rulebook_(of.rulebook) {}

  std::string For(std::span<const RowId> rows) {
    text_ = "{ new(1.." + std::to_string(kNewPeople) + ") }.\n:- new(N), N > 1, not new(N-1).\n";
    AddPeople();
    std::set<std::uint32_t> conditions;
    for (std::uint32_t i = 0; i < rulebook_.conditions.size(); ++i) AddCondition({i});
    for (std::uint32_t i = 0; i < rulebook_.choices.size(); ++i) AddChoice({i});
    for (const RowId row : rows) AddRow(row);
    text_ += "#minimize { C,P,X : buy(P,X), cost(X,C); " + std::to_string(of_.terms.hire) +
             ",N : new(N) }.\n";
    return text_;
  }

 private:
  static std::string Number(std::uint32_t number) { return std::to_string(number); }

  void AddPeople() {
    const Date day = of_.program.as_of;
    for (std::uint32_t i = 0; i < rulebook_.credentials.size(); ++i)
      text_ += "cost(" + Number(i) + "," + std::to_string(of_.terms.cost_of[i]) + ").\n";
    const auto counts = [&](CredentialId id, std::int32_t passed) {
      const Credential& credential = rulebook_.credentials[id];
      if (credential.accepted_until && *credential.accepted_until < day) return false;
      const Date latest = credential.passed_by ? std::min(day, *credential.passed_by) : day;
      return passed == kPassedUnknown ? latest == day : passed <= latest.days;
    };
    for (std::uint32_t person = 0; person < of_.people; ++person) {
      text_ += "person(" + Number(person) + ").\n";
      const auto [begin, end] = of_.batch.credentials_of(person);
      for (std::uint32_t pass = begin; pass < end; ++pass) {
        if (of_.batch.expires[pass] >= day.days &&
            counts(of_.batch.codes[pass], of_.batch.passed[pass]))
          text_ += "has(" + Number(person) + "," + Number(of_.batch.codes[pass].index) + ").\n";
      }
    }
    text_ += "person(" + Number(of_.people) + "+N-1) :- new(N).\n";
    for (const AddedPass& pass : of_.Takeable(1)) {
      if (pass.person != of_.people || !counts(pass.credential, pass.passed.days)) continue;
      text_ += "{ buy(P," + Number(pass.credential.index) + ") } :- person(P).\n";
    }
    text_ += "has(P,X) :- buy(P,X).\n";
    for (std::uint32_t i = 0; i < rulebook_.credentials.size(); ++i) {
      const ConditionId earned = rulebook_.credentials[CredentialId{i}].earned_by;
      if (earned.valid())
        text_ += "has(P," + Number(i) + ") :- person(P), meets(P," + Number(earned.index) + ").\n";
    }
  }

  void AddCondition(ConditionId id) {
    const Condition& condition = rulebook_.conditions[id];
    const std::string head = "meets(P," + Number(id.index) + ") :- person(P)";
    if (condition.kind == ConditionKind::credential)
      text_ += head + ", has(P," + Number(condition.credential.index) + ").\n";
    if (condition.kind == ConditionKind::choice)
      text_ += head + ", chosen(P," + Number(condition.choice.index) + ").\n";
    std::string all = head;
    for (const ConditionId part : rulebook_.condition_ids[condition.parts]) {
      if (condition.kind == ConditionKind::any_of)
        text_ += head + ", meets(P," + Number(part.index) + ").\n";
      all += ", meets(P," + Number(part.index) + ")";
    }
    if (condition.kind == ConditionKind::all_of) text_ += all + ".\n";
  }

  /// The generator's lists have credentials only, each once.
  void AddChoice(ChoiceId id) {
    const Choice& choice = rulebook_.choices[id];
    std::string items;
    for (const ListItem& item : rulebook_.items[choice.items]) {
      REQUIRE(item.kind == ItemKind::credential);
      const std::string code = Number(item.credential.index);
      items += (items.empty() ? "" : "; ") + code + " : has(P," + code + ")";
    }
    std::uint32_t need = choice.count;
    if (choice.quantity == Quantity::any) need = 1;
    if (choice.quantity == Quantity::all) need = choice.items.size;
    text_ += "chosen(P," + Number(id.index) + ") :- person(P), #count { " + items +
             " } >= " + Number(need) + ".\n";
  }

  void AddRow(RowId row) {
    const OutputRow& output = of_.program.rows[row];
    const Award& award = rulebook_.awards[output.award];
    const AwardVersion& version = rulebook_.award_versions[award.versions].front();
    const std::string goal = "goal(" + Number(row.index) + ")";
    const auto add_levels = [&](Slice<Level> levels) {
      for (const Level& level : rulebook_.levels[levels]) {
        if (level.name == output.level)
          text_ += goal + " :- block(" + Number(level.body.index) + ").\n";
        if (level.name == output.level) AddBlock(level.body);
      }
    };
    add_levels(version.levels);
    for (const Option& option : rulebook_.options[version.options]) {
      if (output.roll_up || option.name == output.option) add_levels(option.levels);
    }
    text_ += ":- not " + goal + ".\n";
  }

  /// block(B) is chosen freely; a chosen block must have all its statements.
  void AddBlock(BlockId id) {
    if (!blocks_.insert(id).second) return;
    const std::string block = "block(" + Number(id.index) + ")";
    text_ += "{ " + block + " }.\n";
    for (const Statement& statement : rulebook_.statements[rulebook_.blocks[id].statements]) {
      if (statement.kind == StatementKind::people) {
        AddTeam(block, rulebook_.people[Id<People>{statement.index}]);
        continue;
      }
      const GroupStatement& group = rulebook_.groups[Id<GroupStatement>{statement.index}];
      std::string members;
      for (const BlockId member : rulebook_.block_ids[group.blocks]) {
        AddBlock(member);
        members += (members.empty() ? "" : "; ") + Number(member.index) + " : block(" +
                   Number(member.index) + ")";
      }
      text_ += ":- " + block + ", #count { " + members + " } < " + Number(group.count) + ".\n";
    }
  }

  void AddTeam(const std::string& block, const People& people) {
    for (const Crew& crew : rulebook_.crews[people.crews]) {
      const std::uint32_t c = next_crew_++;
      std::uint32_t l = 0;
      for (const Line& line : rulebook_.lines[crew.lines]) {
        const std::string here = Number(c) + "," + Number(l++);
        text_ += "fits(P," + here + ") :- person(P)";
        for (const ConditionId condition : rulebook_.condition_ids[line.conditions])
          text_ += ", meets(P," + Number(condition.index) + ")";
        text_ += ".\n{ at(P," + here + ") } :- fits(P," + here + ").\n";
        text_ +=
            ":- " + block + ", #count { P : at(P," + here + ") } < " + Number(line.count) + ".\n";
        for (const OfLine& of : rulebook_.of_lines[line.of_lines])
          text_ += ":- " + block + ", #count { P : at(P," + here + "), meets(P," +
                   Number(of.condition.index) + ") } < " + Number(of.count) + ".\n";
      }
      text_ += ":- at(P," + Number(c) + ",L), at(P," + Number(c) + ",M), L < M.\n";
    }
    const std::uint32_t first = next_crew_ - people.crews.size;
    for (const TeamTotal& total : rulebook_.team_totals[people.totals]) {
      std::string lines;
      for (const LineRef& ref : rulebook_.line_refs[total.lines])
        lines += (lines.empty() ? "" : "; ") + std::string("P : fits(P,") +
                 Number(first + ref.crew) + "," + Number(ref.line) + ")";
      text_ += ":- " + block + ", #count { " + lines + " } < " + Number(total.count) + ".\n";
    }
  }

  const Case& of_;
  const Rulebook& rulebook_;
  std::string text_;
  std::set<BlockId> blocks_;
  std::uint32_t next_crew_ = 0;
};

/// The least cost, or nullopt where there is no way.
std::optional<Cost> Minimum(const std::string& program) {
  const std::string path = std::string(P_tmpdir) + "/attain-plan.lp";
  std::ofstream(path) << program;
  std::FILE* pipe = popen(("clingo --quiet=2,1 --outf=0 " + path + " 2>&1").c_str(), "r");
  REQUIRE(pipe != nullptr);
  std::string out;
  char buffer[4096];
  while (const std::size_t size = std::fread(buffer, 1, sizeof buffer, pipe))
    out.append(buffer, size);
  pclose(pipe);
  std::remove(path.c_str());
  if (out.find("UNSATISFIABLE") != std::string::npos) return std::nullopt;
  INFO(out);
  REQUIRE(out.find("OPTIMUM FOUND") != std::string::npos);
  const std::size_t at = out.rfind("Optimization : ");
  REQUIRE(at != std::string::npos);
  return std::strtoll(out.c_str() + at + 15, nullptr, 10);
}

}  // namespace

TEST_CASE("clingo finds no cheaper plan, and none where there is none") {
  if (std::getenv("ATTAIN_DEEP") == nullptr) return;
  std::mt19937 random(17);
  int planned = 0, no_way = 0;
  for (int round = 0; round < 400; ++round) {
    Case of(random);
    Planner planner(of.rulebook, of.program, of.terms);
    REQUIRE(planner.Load(of.batch, 0, {}));
    std::vector<RowId> rows;
    for (std::uint32_t row = 0; row < of.program.rows.size(); ++row) rows.push_back({row});
    if (round % 2 == 0) rows.resize(1);
    const Plan plan = planner.PlanFor(rows);
    if (plan.verdict == Verdict::met) continue;
    const PeoplePlan& people = plan.ways.front().people;
    if (people.new_people > kNewPeople || !people.optimal) continue;
    const std::string program = AnswerSet(of).For(rows);
    INFO(of.text << program);
    const auto minimum = Minimum(program);
    if (people.outcome == PeoplePlan::Outcome::no_way) {
      ++no_way;
      REQUIRE_FALSE(minimum);
    } else {
      ++planned;
      REQUIRE(minimum);
      // clingo may hire no more than kNewPeople, the planner no more than is best.
      REQUIRE(*minimum == people.cost);
    }
  }
  CHECK(planned > 150);
  CHECK(no_way > 5);
}

}  // namespace attain
