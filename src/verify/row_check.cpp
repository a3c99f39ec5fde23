#include "verify/row_check.h"

#include <algorithm>
#include <optional>
#include <set>
#include <vector>

#include <fmt/format.h>

#include "base/limits.h"
#include "verify/ways_check.h"

namespace attain::verify {
namespace {

/// The facts that are tried for these ways: unknown, and of finitely many values; empty where there
/// are too many combinations. `combinations` counts them.
std::vector<FactId> FactsToTry(const PartnerData& data, const std::vector<Way>& ways,
                               std::size_t& combinations) {
  std::vector<FactId> facts;
  combinations = 1;
  for (const FactId fact : data.rules.FactsRead(ways)) {
    if (data.ValuesToTry(fact) == 0 || data.FactOf(fact)) continue;
    facts.push_back(fact);
    combinations *= data.ValuesToTry(fact);
    if (combinations > kMaxFactCombinations) return {};
  }
  return facts;
}

/// The combination that `claimed` names; nullopt unless it gives each of `facts` one of its values,
/// and nothing else.
std::optional<Assumptions> CombinationOf(const PartnerData& data, const std::vector<FactId>& facts,
                                         const Json& claimed) {
  if (!claimed.is_object() || claimed.size() != facts.size()) return std::nullopt;
  const Rulebook& rulebook = data.rulebook();
  Assumptions assumed;
  for (const FactId id : facts) {
    const Fact& fact = rulebook.facts[id];
    const Json& value = Member(claimed, rulebook.text(fact.name));
    for (std::int64_t number = 0; number < static_cast<std::int64_t>(data.ValuesToTry(id));
         ++number) {
      if (JsonOf(rulebook, fact.type, Datum{number, {}}) == value) assumed[id] = number;
    }
    if (assumed.count(id) == 0) return std::nullopt;
  }
  return assumed;
}

void CheckTried(const PartnerData& data, const Row& row, const Json& tried, Verdict verdict,
                Objections& objections) {
  std::size_t combinations = 0;
  const std::vector<FactId> facts = FactsToTry(data, row.ways, combinations);
  if (facts.empty()) {
    objections.Add("there are no facts to try");
    return;
  }
  std::set<Assumptions> seen;
  std::vector<Verdict> verdicts;
  for (const Json& one : tried) {
    const auto assumed = CombinationOf(data, facts, Member(one, "facts"));
    if (!assumed || !seen.insert(*assumed).second) {
      objections.Add("`facts` is no combination of the unknown facts, or stands twice");
      return;
    }
    Objections here = objections.At(fmt::format("when {}", Member(one, "facts").dump()));
    OnlyMembers(one, {"facts", "verdict", "ways", "scores", "attained"}, here);
    const auto claim = VerdictMember(one, here);
    if (!claim) return;
    const PartnerData under{data.rules, data.batch, data.partner, *assumed};
    CheckWays(under, row.ways, one, *claim, here);
    verdicts.push_back(*claim);
  }
  const auto count_of = [&](Verdict one) {
    return std::count(verdicts.begin(), verdicts.end(), one);
  };
  bool shown = false;
  if (verdict == Verdict::cannot_tell) {
    const bool differ =
        verdicts.size() == 2 && count_of(Verdict::met) == 1 && count_of(Verdict::not_met) == 1;
    shown = differ || (verdicts.size() == 1 && verdicts.front() == Verdict::cannot_tell);
  } else {
    shown = verdicts.size() == combinations &&
            count_of(verdict) == static_cast<std::ptrdiff_t>(combinations);
  }
  if (!shown) objections.Add(fmt::format("the combinations tried do not give `{}`", Text(verdict)));
}

}  // namespace

void CheckRow(const PartnerData& data, const Row& row, const Json& claimed, Objections objections) {
  const auto verdict = VerdictMember(claimed, objections);
  if (!verdict) return;
  const Json& because = Member(claimed, "because");
  if (!because.is_object()) {
    objections.Add("the verdict has no `because`");
    return;
  }
  if (because.contains("tried")) {
    OnlyMembers(because, {"tried"}, objections);
    CheckTried(data, row, Elements(because, "tried"), *verdict, objections);
    return;
  }
  OnlyMembers(because, {"ways", "scores", "attained"}, objections);
  std::size_t combinations = 0;
  if (*verdict == Verdict::cannot_tell && !FactsToTry(data, row.ways, combinations).empty()) {
    objections.Add("unknown facts that can be tried out were not");
  }
  CheckWays(data, row.ways, because, *verdict, objections);
}

}  // namespace attain::verify
