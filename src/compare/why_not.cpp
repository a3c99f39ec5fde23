#include "compare/why_not.h"

#include <algorithm>
#include <set>

#include "evaluate/partner_evaluation.h"

namespace attain {
namespace {

class StatementFinder {
 public:
  StatementFinder(const Side& side, const PartnerBatch& batch, std::uint32_t partner)
      : program_(*side.program), evaluation_(*side.program) {
    loaded_ = evaluation_.Load(batch, partner);
  }

  std::vector<StatementId> Find(const std::vector<GoalId>& goals) {
    if (!loaded_) return {};
    for (const GoalId goal : goals) {
      for (const BodyId body : program_.body_ids[program_.goals[goal].bodies]) Look(body);
    }
    return std::move(found_);
  }

 private:
  void Look(BodyId body) {
    for (const StatementNode& node : program_.nodes[program_.bodies[body].nodes]) {
      if (evaluation_.NodeVerdict(node) == Verdict::met) continue;
      if (node.kind == StatementNodeKind::group) {
        const GroupNode& group = program_.groups[Id<GroupNode>{node.index}];
        for (const BodyId inner : program_.body_ids[group.bodies]) Look(inner);
      } else if (std::find(found_.begin(), found_.end(), node.source) == found_.end()) {
        found_.push_back(node.source);
      }
    }
  }

  const Program& program_;
  PartnerEvaluation evaluation_;
  bool loaded_ = false;
  std::vector<StatementId> found_;
};

class WayFinder {
 public:
  WayFinder(const Side& side, const PartnerBatch& batch, std::uint32_t partner)
      : program_(*side.program), evaluation_(*side.program) {
    loaded_ = evaluation_.Load(batch, partner);
  }

  Ways Find(const std::vector<GoalId>& goals) {
    if (!loaded_) return {};
    for (const GoalId goal : goals) Follow(goal);
    const bool any = std::any_of(goals.begin(), goals.end(), [&](GoalId goal) {
      return std::find(ways_.met.begin(), ways_.met.end(), goal) != ways_.met.end();
    });
    return any ? std::move(ways_) : Ways{};
  }

 private:
  void Follow(GoalId goal) {
    if (!followed_.insert(goal).second) return;
    const bool met = evaluation_.GoalVerdict(goal) == Verdict::met;
    (met ? ways_.met : ways_.not_met).push_back(goal);
    for (const BodyId body : program_.body_ids[program_.goals[goal].bodies]) Follow(body);
  }

  void Follow(BodyId body) {
    for (const StatementNode& node : program_.nodes[program_.bodies[body].nodes]) {
      if (node.kind == StatementNodeKind::group) {
        const GroupNode& group = program_.groups[Id<GroupNode>{node.index}];
        for (const BodyId inner : program_.body_ids[group.bodies]) Follow(inner);
      }
      if (node.kind != StatementNodeKind::attains) continue;
      const AttainsNode& attains = program_.attains[Id<AttainsNode>{node.index}];
      for (const AttainsTarget& target : program_.attains_targets[attains.targets]) {
        for (const GoalId goal : program_.goal_ids[target.goals]) Follow(goal);
      }
    }
  }

  const Program& program_;
  PartnerEvaluation evaluation_;
  bool loaded_ = false;
  std::set<GoalId> followed_;
  Ways ways_;
};

}  // namespace

std::vector<StatementId> NotMet(const Side& side, const PartnerBatch& batch,
                                std::uint32_t partner) {
  return StatementFinder(side, batch, partner).Find(side.goals);
}

std::vector<StatementId> NotMet(const Side& side, const Witness& witness) {
  PartnerBatch batch(*side.rulebook);
  AppendWitness(witness, *side.rulebook, batch);
  return NotMet(side, batch, 0);
}

Ways WaysOf(const Side& side, const PartnerBatch& batch, std::uint32_t partner) {
  return WayFinder(side, batch, partner).Find(side.goals);
}

Ways WaysOf(const Side& side, const Witness& witness) {
  PartnerBatch batch(*side.rulebook);
  AppendWitness(witness, *side.rulebook, batch);
  return WaysOf(side, batch, 0);
}

}  // namespace attain
