// The same teams given to clingo: an answer-set solver, from outside, as a second opinion on who
// can fill which places. Runs where ATTAIN_DEEP is set.
#include <catch2/catch.hpp>
#include <cstdlib>
#include <iostream>
#include <memory>

#include "evaluate/partner_evaluation.h"
#include "partners/sample_partners.h"
#include "reference/random_case.h"
#include "reference/random_policy.h"
#include "reference/teams.h"

using namespace attain;
using namespace attain::reference;

namespace {

struct Asking {
  std::uint32_t number;
  Date day;
  std::string text;
  std::unique_ptr<CheckedPolicy> policy;
};

/// Random rulebooks, each on one day.
std::vector<Asking> RandomAskings(std::uint32_t first_seed, std::uint32_t count) {
  std::vector<Asking> askings;
  for (std::uint32_t seed = first_seed; seed < first_seed + count; ++seed) {
    const RandomPolicy random = MakeRandomPolicy(seed, Asked::people);
    auto policy = std::make_unique<CheckedPolicy>(random.text);
    if (policy->error().empty())
      askings.push_back({seed, random.days[0], random.text, std::move(policy)});
  }
  return askings;
}

/// How often the evaluator says what, of people lines for a partner; fails where clingo says
/// otherwise.
void Compare(const Asking& asking, const std::set<std::string>& met,
             std::array<std::size_t, 3>& seen) {
  const Rulebook& rulebook = asking.policy->rulebook;
  const Program program = Compile(rulebook, asking.day);
  PartnerBatch batch(rulebook);
  for (const Sample& sample : rulebook.samples) AppendSample(rulebook, sample, batch);
  PartnerEvaluation evaluation(program);
  for (std::uint32_t partner = 0; partner < batch.size(); ++partner) {
    if (!evaluation.Load(batch, partner)) continue;
    for (const StatementNode& node : program.nodes) {
      if (node.kind != StatementNodeKind::people) continue;
      const Id<People> people = program.people[Id<PeopleNode>{node.index}].source;
      const Verdict found = evaluation.NodeVerdict(node);
      const Verdict expected = ClingoVerdict(met, rulebook.people[people], asking.number, partner);
      ++seen[static_cast<std::size_t>(found)];
      if (found == expected) continue;
      const Span span = rulebook.statements[node.source].span;
      std::cerr << asking.text << "on " << FormatDate(asking.day) << ", partner "
                << batch.ids[partner] << ", line "
                << asking.policy->sources[span.file].PositionOf(span.begin).line << ": clingo says "
                << Text(expected) << ", the evaluator " << Text(found) << "\n";
      FAIL("clingo says otherwise, see above");
    }
  }
}

}  // namespace

TEST_CASE("clingo finds the same teams") {
  if (std::getenv("ATTAIN_DEEP") == nullptr) {
    std::cout << "not asked: clingo (ATTAIN_DEEP=1 asks it)\n";
    return;
  }
  constexpr std::uint32_t kBatches = 10, kRulebooks = 25;
  std::array<std::size_t, 3> seen{};
  for (std::uint32_t batch = 0; batch < kBatches; ++batch) {
    const std::vector<Asking> askings = RandomAskings(500'000 + batch * kRulebooks, kRulebooks);
    std::string facts;
    for (const Asking& asking : askings)
      facts += TeamFacts(asking.policy->rulebook, asking.day, asking.number);
    const std::set<std::string> met = AskClingo(facts);
    REQUIRE_FALSE(met.empty());
    for (const Asking& asking : askings) Compare(asking, met, seen);
  }
  std::cout << "people lines that clingo and the evaluator judge alike: " << seen[2] << " met, "
            << seen[1] << " cannot tell, " << seen[0] << " not met\n";
  for (const std::size_t count : seen) CHECK(count > 100);
}
