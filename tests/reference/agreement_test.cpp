// Random rulebooks and partners: the evaluator gives the verdicts of the reference, and every
// explanation passes the checker. A failure shows a smaller policy that fails too.
// ATTAIN_DEEP=1 tries many more.
#include <catch2/catch.hpp>
#include <cstdlib>
#include <iostream>
#include <set>

#include "check/people_text.h"
#include "reference/random_case.h"
#include "reference/random_policy.h"
#include "reference/shrink.h"

using namespace attain;
using namespace attain::reference;

namespace {

bool IsDeep() { return std::getenv("ATTAIN_DEEP") != nullptr; }

struct Run {
  Tally tally;
  std::map<std::string, std::size_t> used;
  std::size_t policies = 0, left_out = 0;
};

std::string WrongWith(const std::string& text, Date day) {
  const CheckedPolicy policy(text);
  Tally tally;
  return policy.error().empty() ? WrongOn(policy, day, tally) : "";
}

/// The policy is shown as it is; Catch would break its lines.
void Fail(std::uint32_t seed, const std::string& wrong, const std::string& policy) {
  std::cerr << policy << wrong << "\n";
  FAIL("the policy of seed " << seed << " fails, see above");
}

/// The scopes that PeopleText separates.
std::multiset<std::string> ScopesOf(const std::string& people) {
  std::multiset<std::string> scopes;
  const std::string line = "--\n";
  for (std::size_t begin = 0; begin < people.size();) {
    const std::size_t end = std::min(people.find(line, begin), people.size());
    scopes.insert(people.substr(begin, end - begin));
    begin = end + line.size();
  }
  return scopes;
}

void TryPolicy(std::uint32_t seed, Asked asked, Run& run) {
  const RandomPolicy random = MakeRandomPolicy(seed, asked);
  const CheckedPolicy policy(random.text);
  // a filter that no row can pass; more of a list than its sets have on any one day
  if (policy.error().starts_with("A0212") || policy.error().starts_with("A0502")) {
    ++run.left_out;
    return;
  }
  if (!policy.error().empty()) Fail(seed, policy.error(), random.text);
  if (ScopesOf(PeopleText(policy.rulebook)) !=
      std::multiset<std::string>(random.people.begin(), random.people.end()))
    Fail(seed,
         "these people lines are not what was meant:\n" + PeopleText(policy.rulebook) + "but\n" +
             Joined(random.people, "--\n"),
         random.text);
  ++run.policies;
  for (const auto& [construct, count] : random.used) run.used[construct] += count;
  for (const Date day : random.days) {
    if (WrongOn(policy, day, run.tally).empty()) continue;
    const std::string small =
        Shrunk(random.text, [&](const std::string& text) { return !WrongWith(text, day).empty(); });
    Fail(seed, WrongWith(small, day), small);
  }
}

Run TryPolicies(std::uint32_t first_seed, std::uint32_t count, Asked asked) {
  Run run;
  for (std::uint32_t seed = first_seed; seed < first_seed + count; ++seed)
    TryPolicy(seed, asked, run);
  return run;
}

/// What was seen, for whoever runs the deep test.
void Show(const Run& run) {
  const auto show = [](const std::string& name, const std::array<std::size_t, 3>& counts) {
    std::cout << "  " << name << ": " << counts[2] << " met, " << counts[1] << " cannot tell, "
              << counts[0] << " not met\n";
  };
  std::cout << run.policies << " rulebooks, " << run.tally.partners << " partners\n";
  show("rows", run.tally.rows);
  for (const auto& [part, counts] : run.tally.parts) show(part, counts);
}

void RequireEveryVerdict(const Run& run, const std::vector<std::string>& parts) {
  if (IsDeep()) Show(run);
  for (const std::size_t rows : run.tally.rows) CHECK(rows > 100);
  for (const std::string& part : parts) {
    INFO(part);
    REQUIRE(run.tally.parts.contains(part));
    for (const std::size_t count : run.tally.parts.at(part)) CHECK(count > 0);
  }
}

}  // namespace

TEST_CASE("random people: verdicts of the reference, explanations that the checker accepts") {
  const Run run = TryPolicies(1, IsDeep() ? 300 : 150, Asked::people);
  RequireEveryVerdict(run, {"people", "crew", "team total"});
}

TEST_CASE("random rulebooks: verdicts of the reference, explanations that the checker accepts") {
  const Run run = TryPolicies(100'000, IsDeep() ? 450 : 250, Asked::everything);
  RequireEveryVerdict(run, {"people", "crew", "team total", "comparison", "flag", "attains",
                            "either", "at least K of { }", "score"});
  CHECK(run.tally.tried > 100);
  CHECK(run.tally.too_large > 0);
  CHECK(run.left_out < run.policies / 4);
  for (const std::string& construct : AllConstructs()) {
    INFO(construct);
    CHECK(run.used.contains(construct));
  }
  for (const auto& [construct, count] : run.used) {
    INFO(construct << " is not among all constructs");
    CHECK(std::count(AllConstructs().begin(), AllConstructs().end(), construct) == 1);
  }
}
