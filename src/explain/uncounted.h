// What people have of what is asked for, but which does not count on the day, and why not.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "explain/held.h"

namespace attain {

enum class WhyUncounted : std::uint8_t {
  no_longer_accepted,  ///< the credential, since after `day`
  passed_too_late,     ///< on `passed`; a pass counts if made by `day`
  expired,             ///< `day` was the last on which it was valid
  not_yet_passed,      ///< it is dated `passed`, after the as-of day
};
/// A credential that someone has and that does not count.
struct Uncounted {
  CredentialId credential;
  CredentialId earns;  ///< where it counts only for what it earns; or none
  WhyUncounted why;
  Date day, passed;
};

/// Asks the same code by which explanations find what people hold.
class UncountedFinder {
 public:
  /// `batch` must outlive this.
  UncountedFinder(const Rulebook& rulebook, Date as_of, const PartnerBatch& batch,
                  std::uint32_t partner);

  /// Of someone who would meet all of `conditions` if whatever they have counted, and does not as
  /// things are: the credentials that would be enough together with those that count, and each of
  /// which would matter. Empty for all others, and where the credentials are not known.
  std::vector<Uncounted> Find(std::uint32_t person, std::span<const ConditionId> conditions);

 private:
  void AddOf(std::uint32_t person, ConditionId condition, Date cutoff, CredentialId earns,
             std::vector<Uncounted>& found);
  /// Of a credential that they have a pass of.
  void AddReason(std::uint32_t person, Date latest, Uncounted& uncounted) const;

  const Rulebook& rulebook_;
  Date day_;
  const PartnerBatch& batch_;
  std::uint32_t first_person_;
  ListMemory memory_;
  HeldFinder counting_, all_;
};

}  // namespace attain
