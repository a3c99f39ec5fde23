#include "compare/warn_useless.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>

#include "compare/stretches.h"
#include "program/without_ends.h"

namespace attain {
namespace {

class UselessFinder {
 public:
  UselessFinder(const Rulebook& rulebook, Date today, Implications& implications, Emitter& emitter)
      : rulebook_(rulebook), implications_(implications), emitter_(emitter) {
    const Rulebook* one[] = {&rulebook_};
    stretches_ = StretchesOf(one, today);
  }

  void Run() {
    programs_.reserve(stretches_.size());
    for (const Stretch& stretch : stretches_) programs_.push_back(Compile(rulebook_, stretch.day));
    for (std::size_t s = 0; s < stretches_.size() && !implications_.is_stopped(); ++s) Look(s);
    for (const auto& [goal, told] : impossible_) {
      if (told.of_ends) continue;
      const std::string days = DaysText(told.from, told.until);
      emitter_.Emit(
          Kind::nobody_can_meet, told.span,
          fmt::format("nobody can meet `{}`", told.name) + (days == "always" ? "" : ", " + days));
    }
    TellUseless();
  }

 private:
  /// A goal that nobody can meet, and the first days on which it is so.
  struct Impossible {
    Span span;
    std::string name;
    Date from, until;
    /// Because credentials are no longer accepted: A0807 says so of the lines that ask for them.
    bool of_ends;
  };
  /// A goal on the days of a stretch, and an alternative in it.
  struct Place {
    std::size_t stretch;
    GoalId goal;
    BodyId body;
  };
  struct Alternative {
    BlockId block, around;  ///< around: the alternative that it stands in, if any
    std::vector<Place> places;
  };

  void Look(std::size_t stretch) {
    const Program& program = programs_[stretch];
    std::vector<GoalId> impossible;
    for (std::uint32_t i = 0; i < program.goals.size(); ++i) {
      const GoalId id{i};
      if (!CanBeMet({&rulebook_, &program, {id}, {}})) {
        impossible.push_back(id);
        continue;
      }
      for (const BodyId body : program.body_ids[program.goals[id].bodies])
        Collect({stretch, id, body}, {});
    }
    if (impossible.empty()) return;
    // A level that asks for one that nobody can meet is told only where it has a cause of its own.
    const Program by_itself = WithoutTargets(program, impossible);
    for (const GoalId id : impossible) {
      if (!CanBeMet({&rulebook_, &by_itself, {id}, {}})) NoteImpossible(stretch, id);
    }
  }

  /// As if nobody had to attain these.
  static Program WithoutTargets(Program program, const std::vector<GoalId>& goals) {
    const auto is_left_out = [&](const AttainsTarget& target) {
      const auto ids = program.goal_ids[target.goals];
      return !ids.empty() && std::all_of(ids.begin(), ids.end(), [&](GoalId id) {
        return std::count(goals.begin(), goals.end(), id) != 0;
      });
    };
    for (std::uint32_t i = 0; i < program.attains.size(); ++i) {
      AttainsNode& attains = program.attains[Id<AttainsNode>{i}];
      std::vector<AttainsTarget> kept;
      for (const AttainsTarget& target : program.attains_targets[attains.targets]) {
        if (!is_left_out(target)) kept.push_back(target);
      }
      if (kept.size() == attains.targets.size) continue;
      // Of nothing, all are attained.
      if (kept.empty()) attains.quantity = Quantity::all;
      attains.targets = program.attains_targets.AddAll(kept);
    }
    return program;
  }

  bool CanBeMet(const Side& side) {
    return implications_.Decide(side, {side.rulebook, side.program, {}, {}}).proof != Proof::proved;
  }

  void NoteImpossible(std::size_t stretch, GoalId id) {
    const Goal& goal = programs_[stretch].goals[id];
    const auto [from, until, day] = stretches_[stretch];
    const auto [entry, is_new] =
        impossible_.try_emplace(std::tuple(goal.version, goal.option, goal.level),
                                Impossible{SpanOf(goal), NameOf(goal), from, until, false});
    Impossible& told = entry->second;
    if (!is_new && told.until != Date::Max() && told.until + 1 == from) told.until = until;
    if (told.until == until && until >= rulebook_.award_versions[goal.version].period.until)
      told.of_ends = CanBeMet(SideWithoutEnds({stretch, id, {}}));
  }

  // -------------------------------------------------------------------------------- alternatives
  /// The alternatives inside of a body: later ones before earlier ones, outer before inner.
  void Collect(const Place& place, BlockId around) {
    const Program& program = programs_[place.stretch];
    const auto nodes = program.nodes[program.bodies[place.body].nodes];
    for (auto node = nodes.rbegin(); node != nodes.rend(); ++node) {
      if (node->kind != StatementNodeKind::group) continue;
      const auto bodies = program.body_ids[program.groups[Id<GroupNode>{node->index}].bodies];
      for (auto body = bodies.rbegin(); body != bodies.rend(); ++body) {
        const BlockId block = program.bodies[*body].source;
        const auto [entry, is_new] = positions_.try_emplace(block, alternatives_.size());
        if (is_new) alternatives_.push_back({block, around, {}});
        alternatives_[entry->second].places.push_back({place.stretch, place.goal, *body});
        Collect({place.stretch, place.goal, *body}, block);
      }
    }
  }

  /// Of two that stand for each other the later one is told: what is told can be left out as a
  /// whole.
  void TellUseless() {
    for (const Alternative& alternative : alternatives_) {
      if (implications_.is_stopped()) return;
      const bool inner = useless_.count(alternative.around) != 0;  // told of the one around it
      useless_.insert(alternative.block);
      if (inner) continue;
      const auto helps = [&](const Place& place) {
        return HelpsIn({&rulebook_, &programs_[place.stretch], {place.goal}, {}});
      };
      if (std::any_of(alternative.places.begin(), alternative.places.end(), helps)) {
        useless_.erase(alternative.block);
        continue;
      }
      // A0807 says it where only credentials that are no longer accepted are to blame.
      const auto would_help = [&](const Place& place) { return HelpsIn(SideWithoutEnds(place)); };
      const Slice<Statement> statements = rulebook_.blocks[alternative.block].statements;
      if (statements.empty() ||
          std::any_of(alternative.places.begin(), alternative.places.end(), would_help))
        continue;
      emitter_.Emit(Kind::alternative_never_helps,
                    rulebook_.statements[StatementId{statements.begin}].span,
                    "this alternative never helps: whoever meets it attains the same without it");
    }
  }

  /// Whether somebody meets the goal and would not without the useless alternatives.
  bool HelpsIn(const Side& all) {
    Side without = all;
    for (std::uint32_t i = 0; i < all.program->bodies.size(); ++i) {
      if (useless_.count(all.program->bodies[BodyId{i}].source) != 0)
        without.without.push_back({i});
    }
    return implications_.Decide(all, without).proof != Proof::proved;
  }

  Side SideWithoutEnds(const Place& place) {
    const auto [entry, is_new] = programs_without_ends_.try_emplace(place.stretch);
    if (is_new) entry->second = CompileWithoutEnds(rulebook_, stretches_[place.stretch].day);
    return {&rulebook_, &entry->second, {place.goal}, {}};
  }

  Span SpanOf(const Goal& goal) const {
    if (goal.level.valid()) return rulebook_.levels[goal.level].span;
    if (goal.option.valid()) return rulebook_.options[goal.option].span;
    return rulebook_.awards[goal.award].span;
  }

  std::string NameOf(const Goal& goal) const {
    std::string name(rulebook_.text(rulebook_.awards[goal.award].name));
    if (goal.option.valid())
      name += " " + std::string(rulebook_.text(rulebook_.options[goal.option].name));
    if (goal.level.valid())
      name += " " + std::string(rulebook_.text(rulebook_.levels[goal.level].name));
    return name;
  }

  const Rulebook& rulebook_;
  Implications& implications_;
  Emitter& emitter_;
  std::vector<Stretch> stretches_;
  std::vector<Program> programs_;                         ///< by stretch
  std::map<std::size_t, Program> programs_without_ends_;  ///< by stretch
  std::vector<Alternative> alternatives_;
  std::map<BlockId, std::size_t> positions_;  ///< in alternatives_
  std::set<BlockId> useless_;
  std::map<std::tuple<Id<AwardVersion>, OptionId, LevelId>, Impossible> impossible_;
};

}  // namespace

void WarnUseless(const Rulebook& rulebook, Date today, Implications& implications,
                 Emitter& emitter) {
  UselessFinder(rulebook, today, implications, emitter).Run();
}

}  // namespace attain
