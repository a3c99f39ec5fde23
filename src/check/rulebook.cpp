#include "check/rulebook.h"

#include <utility>

namespace attain {

CredentialId Rulebook::FindCredential(std::string_view code) const {
  const auto found = credential_of_lower_code.find(LowerAscii(code));
  return found == credential_of_lower_code.end() ? CredentialId::none() : found->second;
}

AwardId Rulebook::FindAward(std::string_view name) const {
  const StringId id = names.Find(name);
  const auto found = id.valid() ? scope.find(id) : scope.end();
  return found == scope.end() || found->second.kind != NameKind::award
             ? AwardId::none()
             : AwardId{found->second.index};
}

Slice<Metric> ScoredMetrics(const ScoreStatement& score, const AwardVersion& version,
                            const Option* option) {
  if (option == nullptr) return version.metrics;
  const auto [first, second] = score.in_option ? std::pair(option->metrics, version.metrics)
                                               : std::pair(version.metrics, option->metrics);
  return first.empty() ? second : first;
}

}  // namespace attain
