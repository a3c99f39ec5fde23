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
    programs_.resize(stretches_.size());
    for (std::size_t s = 0; s < stretches_.size(); ++s) {
      for (const Date day : stretches_[s].days) programs_[s].push_back(Compile(rulebook_, day));
    }
    for (std::size_t s = 0; s < stretches_.size() && !implications_.is_stopped(); ++s) Look(s);
    for (const auto& [goal, told] : impossible_) {
      if (told.days.empty()) continue;
      const std::string days = DaysText(told.days);
      emitter_.Emit(
          Kind::nobody_can_meet, told.span,
          fmt::format("nobody can meet `{}`", told.name) + (days == "always" ? "" : ", " + days));
    }
    TellUseless();
  }

 private:
  /// A goal that nobody can meet, and the days on which it is so.
  struct Impossible {
    Span span;
    std::string name;
    std::vector<Period> days;
  };
  /// A goal on a day of a stretch, and an alternative in it.
  struct Place {
    std::size_t stretch, day;
    GoalId goal;
    BodyId body;
  };
  struct Alternative {
    BlockId block, around;  ///< around: the alternative that it stands in, if any
    std::vector<Place> places;
  };

  void Look(std::size_t stretch) {
    std::vector<GoalId> impossible;  // the goals of all days of a stretch are the same
    for (std::uint32_t i = 0; i < programs_[stretch].front().goals.size(); ++i) {
      const GoalId id{i};
      if (!CanBeMet(programs_[stretch], id)) {
        impossible.push_back(id);
        continue;
      }
      for (std::size_t day = 0; day < programs_[stretch].size(); ++day) {
        const Program& program = programs_[stretch][day];
        for (const BodyId body : program.body_ids[program.goals[id].bodies])
          Collect({stretch, day, id, body}, {});
      }
    }
    if (impossible.empty()) return;
    // A level that asks for one that nobody can meet is told only where it has a cause of its own.
    std::vector<Program> by_itself;
    for (const Program& program : programs_[stretch])
      by_itself.push_back(WithoutTargets(program, impossible));
    for (const GoalId id : impossible) {
      if (!CanBeMet(by_itself, id)) NoteImpossible(stretch, id);
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

  /// On any of the days that the programs are of.
  bool CanBeMet(const std::vector<Program>& programs, GoalId id) {
    return std::any_of(programs.begin(), programs.end(), [&](const Program& program) {
      return implications_.Decide({&rulebook_, &program, {id}, {}}, {&rulebook_, &program, {}, {}})
                 .proof != Proof::proved;
    });
  }

  void NoteImpossible(std::size_t stretch, GoalId id) {
    const Goal& goal = programs_[stretch].front().goals[id];
    const Date until = stretches_[stretch].until;
    Impossible& told = impossible_
                           .try_emplace(std::tuple(goal.version, goal.option, goal.level),
                                        Impossible{SpanOf(goal), NameOf(goal), {}})
                           .first->second;
    AddDays({stretches_[stretch].from, until}, told.days);
    // Because credentials are no longer accepted: A0807 says so of the lines that ask for them.
    if (until >= rulebook_.award_versions[goal.version].period.until &&
        CanBeMet(WithoutEnds(stretch), id))
      told.days.pop_back();
  }

  // -------------------------------------------------------------------------------- alternatives
  /// The alternatives inside of a body: later ones before earlier ones, outer before inner.
  void Collect(const Place& place, BlockId around) {
    const Program& program = programs_[place.stretch][place.day];
    const auto nodes = program.nodes[program.bodies[place.body].nodes];
    for (auto node = nodes.rbegin(); node != nodes.rend(); ++node) {
      if (node->kind != StatementNodeKind::group) continue;
      const auto bodies = program.body_ids[program.groups[Id<GroupNode>{node->index}].bodies];
      for (auto body = bodies.rbegin(); body != bodies.rend(); ++body) {
        const BlockId block = program.bodies[*body].source;
        const auto [entry, is_new] = positions_.try_emplace(block, alternatives_.size());
        if (is_new) alternatives_.push_back({block, around, {}});
        const Place inside{place.stretch, place.day, place.goal, *body};
        alternatives_[entry->second].places.push_back(inside);
        Collect(inside, block);
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
        return HelpsIn({&rulebook_, &programs_[place.stretch][place.day], {place.goal}, {}});
      };
      if (std::any_of(alternative.places.begin(), alternative.places.end(), helps)) {
        useless_.erase(alternative.block);
        continue;
      }
      // A0807 says it where only credentials that are no longer accepted are to blame.
      const auto would_help = [&](const Place& place) {
        const Program& program = WithoutEnds(place.stretch)[place.day];
        return HelpsIn({&rulebook_, &program, {place.goal}, {}});
      };
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

  const std::vector<Program>& WithoutEnds(std::size_t stretch) {
    const auto [entry, is_new] = programs_without_ends_.try_emplace(stretch);
    if (is_new) {
      for (const Date day : stretches_[stretch].days)
        entry->second.push_back(CompileWithoutEnds(rulebook_, day));
    }
    return entry->second;
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
  std::vector<std::vector<Program>> programs_;                         ///< by stretch and day
  std::map<std::size_t, std::vector<Program>> programs_without_ends_;  ///< likewise
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
