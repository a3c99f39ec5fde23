#include "check/rulebook.h"

#include <algorithm>
#include <utility>

#include "base/lower_ascii.h"

namespace attain {

void Rulebook::Declare(StringId name, NamedThing thing) {
  if (scope.size() <= name.index) scope.resize(names.size());
  scope[name.index] = thing;
}

std::optional<NamedThing> Rulebook::Named(std::string_view name) const {
  const StringId id = names.Find(name);
  return id.index < scope.size() ? scope[id.index] : std::nullopt;
}

CredentialId Rulebook::FindCredential(std::string_view code) const {
  return {lower_codes.Find(LowerAscii(code)).index};
}

AwardId Rulebook::FindAward(std::string_view name) const {
  const auto named = Named(name);
  return named && named->kind == NameKind::award ? AwardId{named->index} : AwardId::none();
}

bool IsCount(const Rulebook& rulebook, const Measure& measure) {
  const auto versions = rulebook.measure_versions[measure.versions];
  return std::all_of(versions.begin(), versions.end(), [&](const MeasureVersion& version) {
    const Expression& value = rulebook.expressions[version.value];
    return value.kind == ExpressionKind::aggregate &&
           IsCount(rulebook.aggregates[value.aggregate].kind);
  });
}

Slice<Metric> ScoredMetrics(const ScoreStatement& score, const AwardVersion& version,
                            const Option* option) {
  if (option == nullptr) return version.metrics;
  const auto [first, second] = score.in_option ? std::pair(option->metrics, version.metrics)
                                               : std::pair(version.metrics, option->metrics);
  return first.empty() ? second : first;
}

}  // namespace attain
