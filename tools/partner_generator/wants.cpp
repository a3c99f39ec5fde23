#include "partner_generator/wants.h"

#include <algorithm>

namespace attain {
namespace {

class Finder {
 public:
  Finder(const Rulebook& rulebook, Date day) : rulebook_(rulebook), day_(day) {}

  Wants Find() {
    wants_.values_of_field.resize(rulebook_.fields.size());
    for (const Predicate& predicate : rulebook_.predicates) {
      if (predicate.kind != PredicateKind::field || predicate.test != Test::is) continue;
      for (const Value& value : rulebook_.values[predicate.values]) {
        if (value.kind != TypeKind::one_of) continue;
        wants_.values_of_field[predicate.field.index].push_back(rulebook_.text(value.text));
      }
    }
    for (const ThresholdCase& one : rulebook_.cases) {
      for (const Value& value : rulebook_.values[one.values]) {
        if (value.kind != TypeKind::money) continue;
        const auto whole = ScaledBy(value.amount, 1);
        if (whole) wants_.amount = std::max(wants_.amount, *whole);
      }
    }
    for (const Award& award : rulebook_.awards) {
      const AwardVersion* version = VersionInForce(rulebook_.award_versions, award.versions, day_);
      if (version != nullptr) AddVersion(*version);
    }
    return std::move(wants_);
  }

 private:
  void AddVersion(const AwardVersion& version) {
    std::vector<Job> shared;
    AddBlock(version.body, shared);
    AddLevels(version.levels, shared);
    if (version.options.empty()) AddTeam(std::move(shared));
    for (const Option& option : rulebook_.options[version.options]) {
      std::vector<Job> team;
      AddBlock(version.body, team);
      AddBlock(option.body, team);
      AddLevels(option.levels, team);
      AddTeam(std::move(team));
    }
  }
  void AddTeam(std::vector<Job> team) {
    if (!team.empty()) wants_.teams.push_back(std::move(team));
  }
  void AddLevels(Slice<Level> levels, std::vector<Job>& jobs) {
    for (const Level& level : rulebook_.levels[levels]) AddBlock(level.body, jobs);
  }

  void AddBlock(BlockId id, std::vector<Job>& jobs) {
    if (!id.valid()) return;
    for (const Statement& statement : rulebook_.statements[rulebook_.blocks[id].statements]) {
      if (statement.kind == StatementKind::people)
        AddPeople(rulebook_.people[Id<People>{statement.index}], jobs);
      const bool group =
          statement.kind == StatementKind::either || statement.kind == StatementKind::at_least_of;
      if (!group) continue;
      const GroupStatement& members = rulebook_.groups[Id<GroupStatement>{statement.index}];
      for (const BlockId block : rulebook_.block_ids[members.blocks]) AddBlock(block, jobs);
    }
  }

  void AddPeople(const People& people, std::vector<Job>& jobs) {
    for (const Crew& crew : rulebook_.crews[people.crews]) {
      for (const Line& line : rulebook_.lines[crew.lines]) {
        const auto conditions = rulebook_.condition_ids[line.conditions];
        Job job(conditions.begin(), conditions.end());
        for (const OfLine& of : rulebook_.of_lines[line.of_lines]) job.push_back(of.condition);
        jobs.push_back(std::move(job));
      }
    }
  }

  const Rulebook& rulebook_;
  const Date day_;
  Wants wants_;
};

}  // namespace

Wants FindWants(const Rulebook& rulebook, Date day) { return Finder(rulebook, day).Find(); }

}  // namespace attain
