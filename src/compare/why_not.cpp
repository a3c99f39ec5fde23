#include "compare/why_not.h"

#include <algorithm>
#include <bit>
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
    std::vector<StatementId> found;
    for (const StatementNode& node : NodesOf(goals)) found.push_back(node.source);
    return found;
  }

  std::vector<Label> Labels(const std::vector<GoalId>& goals, const Rulebook& rulebook) {
    std::vector<Label> labels;
    for (const StatementNode& node : NodesOf(goals)) {
      std::vector<std::vector<Span>> together;
      if (node.kind == StatementNodeKind::people)
        together = OfPeople(program_.people[Id<PeopleNode>{node.index}], rulebook);
      if (together.empty()) together = {{rulebook.statements[node.source].span}};
      for (const std::vector<Span>& spans : together) {
        for (const Span span : spans)
          labels.push_back({span, spans.size() == 1 ? "not met by the partner below"
                                                    : "not met together by the partner below"});
      }
    }
    return labels;
  }

 private:
  void Look(BodyId body) {
    for (const StatementNode& node : program_.nodes[program_.bodies[body].nodes]) {
      if (evaluation_.NodeVerdict(node) == Verdict::met) continue;
      if (node.kind == StatementNodeKind::group) {
        const GroupNode& group = program_.groups[Id<GroupNode>{node.index}];
        for (const BodyId inner : program_.body_ids[group.bodies]) Look(inner);
      } else if (std::none_of(found_.begin(), found_.end(), [&](const StatementNode& known) {
                   return known.source == node.source;
                 })) {
        found_.push_back(node);
      }
    }
  }
  std::vector<StatementNode> NodesOf(const std::vector<GoalId>& goals) {
    if (!loaded_) return {};
    for (const GoalId goal : goals) {
      for (const BodyId body : program_.body_ids[program_.goals[goal].bodies]) Look(body);
    }
    return std::move(found_);
  }

  /// What is not met of each crew, the least first and nothing that holds another; where all are
  /// met, nothing: then a total is not.
  std::vector<std::vector<Span>> OfPeople(const PeopleNode& people, const Rulebook& rulebook) {
    std::vector<std::vector<Span>> found;
    for (const PeopleTest& test : program_.people_tests[people.tests]) {
      if (test.kind != PeopleTestKind::total && evaluation_.TestVerdict(test.test) != Verdict::met)
        found.push_back(TooFewFor(test, rulebook));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.size() < b.size(); });
    std::vector<std::vector<Span>> together;
    for (const std::vector<Span>& spans : found) {
      const auto holds = [&](const std::vector<Span>& less) {
        return std::all_of(less.begin(), less.end(), [&](Span span) {
          return std::find(spans.begin(), spans.end(), span) != spans.end();
        });
      };
      if (std::none_of(together.begin(), together.end(), holds)) together.push_back(spans);
    }
    return together;
  }

  /// The lines of a crew that fewer people surely fit than they have places (Hall 1935): those of
  /// which there is the least to point at.
  std::vector<Span> TooFewFor(const PeopleTest& test, const Rulebook& rulebook) {
    const auto places = program_.place_lines[test.lines];
    const auto kinds = evaluation_.people().SureKinds(program_.crew_tests[test.test].sorting);
    const unsigned all = (1U << places.size()) - 1;
    std::vector<Span> least = SpansOf(places, all, rulebook);
    for (unsigned lines = 1; lines < all; ++lines) {
      std::uint64_t needed = 0;
      for (std::size_t i = 0; i < places.size(); ++i) {
        if ((lines >> i & 1) != 0) needed += places[i].count;
      }
      const auto fit = std::count_if(kinds.begin(), kinds.end(),
                                     [&](std::uint16_t kind) { return (kind & lines) != 0; });
      if (static_cast<std::uint64_t>(fit) >= needed) continue;
      std::vector<Span> spans = SpansOf(places, lines, rulebook);
      if (spans.size() < least.size()) least = std::move(spans);
    }
    return least;
  }

  static std::vector<Span> SpansOf(std::span<const PlaceLine> places, unsigned lines,
                                   const Rulebook& rulebook) {
    std::vector<Span> spans;
    const auto add = [&](Span span) {
      if (std::find(spans.begin(), spans.end(), span) == spans.end()) spans.push_back(span);
    };
    // Whoever fits a line with `K of` fits the rest of its places.
    const auto has_rest_of = [&](Id<Line> line) {
      for (std::size_t i = 0; i < places.size(); ++i) {
        if ((lines >> i & 1) != 0 && places[i].line == line && !places[i].of_line.valid())
          return true;
      }
      return false;
    };
    for (std::size_t i = 0; i < places.size(); ++i) {
      if ((lines >> i & 1) == 0) continue;
      const Line& line = rulebook.lines[places[i].line];
      add(line.span);
      // Those of lines behind it that ask for more of the same people.
      for (const ConditionId id : rulebook.condition_ids[line.conditions]) {
        const Span span = rulebook.conditions[id].span;
        if (span.file != line.span.file || span.end > line.span.end) add(span);
      }
      if (places[i].of_line.valid() && !has_rest_of(places[i].line))
        add(rulebook.of_lines[places[i].of_line].span);
    }
    return spans;
  }

  const Program& program_;
  PartnerEvaluation evaluation_;
  bool loaded_ = false;
  std::vector<StatementNode> found_;
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

std::vector<Label> LabelsOfNotMet(const Side& side, const Witness& witness) {
  PartnerBatch batch(*side.rulebook);
  AppendWitness(witness, *side.rulebook, batch);
  return StatementFinder(side, batch, 0).Labels(side.goals, *side.rulebook);
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
