#include "compare/why_not.h"

#include <algorithm>

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

}  // namespace attain
