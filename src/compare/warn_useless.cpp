#include "compare/warn_useless.h"

#include <fmt/format.h>

#include <map>
#include <string>
#include <tuple>

#include "compare/implication.h"
#include "compare/stretches.h"

namespace attain {
namespace {

class UselessFinder {
 public:
  UselessFinder(const Rulebook& rulebook, Date today, Emitter& emitter)
      : rulebook_(rulebook), today_(today), emitter_(emitter) {}

  void Run() {
    const Rulebook* one[] = {&rulebook_};
    for (const Stretch& stretch : StretchesOf(one, today_)) {
      const Program program = Compile(rulebook_, stretch.day);
      for (std::uint32_t i = 0; i < program.goals.size(); ++i) Look(program, {i}, stretch);
    }
    for (const auto& [goal, told] : impossible_) {
      const std::string days = DaysText(told.from, told.until);
      emitter_.Emit(
          Kind::nobody_can_meet, told.span,
          fmt::format("nobody can meet `{}`", told.name) + (days == "always" ? "" : ", " + days));
    }
    for (const auto& [block, useful] : alternatives_) {
      if (useful) continue;
      const Slice<Statement> statements = rulebook_.blocks[block].statements;
      if (statements.empty()) continue;
      emitter_.Emit(Kind::alternative_never_helps,
                    rulebook_.statements[StatementId{statements.begin}].span,
                    "this alternative never helps: whoever meets it attains the same without it");
    }
  }

 private:
  /// A goal that nobody can meet, and the first days on which it is so.
  struct Impossible {
    Span span;
    std::string name;
    Date from, until;
  };

  void Look(const Program& program, GoalId id, const Stretch& stretch) {
    const Goal& goal = program.goals[id];
    const Side all{&rulebook_, &program, {id}, {}};
    const Side nobody{&rulebook_, &program, {}, {}};
    if (implications_.Decide(all, nobody).proof == Proof::proved) {
      const auto entry =
          impossible_
              .try_emplace(std::tuple(goal.version, goal.option, goal.level),
                           Impossible{SpanOf(goal), NameOf(goal), stretch.from, stretch.until})
              .first;
      if (entry->second.until != Date::Max() && entry->second.until + 1 == stretch.from)
        entry->second.until = stretch.until;
      return;
    }
    for (const BodyId body : program.body_ids[goal.bodies]) LookInside(program, all, body);
  }

  void LookInside(const Program& program, const Side& all, BodyId body) {
    for (const StatementNode& node : program.nodes[program.bodies[body].nodes]) {
      if (node.kind != StatementNodeKind::group) continue;
      const GroupNode& group = program.groups[Id<GroupNode>{node.index}];
      for (const BodyId alternative : program.body_ids[group.bodies]) {
        bool& useful = alternatives_[program.bodies[alternative].source];
        if (!useful) {
          const Side without{&rulebook_, &program, all.goals, alternative};
          useful = implications_.Decide(all, without).proof != Proof::proved;
        }
        LookInside(program, all, alternative);
      }
    }
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
  Date today_;
  Emitter& emitter_;
  Implications implications_;
  std::map<BlockId, bool> alternatives_;  ///< whether it helps for some goal on some day
  std::map<std::tuple<Id<AwardVersion>, OptionId, LevelId>, Impossible> impossible_;
};

}  // namespace

void WarnUseless(const Rulebook& rulebook, Date today, Emitter& emitter) {
  UselessFinder(rulebook, today, emitter).Run();
}

}  // namespace attain
