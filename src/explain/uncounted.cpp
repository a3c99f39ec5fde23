#include "explain/uncounted.h"

#include <algorithm>

namespace attain {
namespace {

using Credentials = std::vector<CredentialId>;

/// Whether `wanted` is one of some of `vain` that are enough together with `has`, no one of which
/// could be left out. The others are left out as far as that goes.
bool Matters(HeldFinder& held, ConditionId condition, const Credentials& has,
             const Credentials& vain, CredentialId wanted) {
  Credentials left = vain;
  const auto enough_without = [&](CredentialId one) {
    Credentials all = has;
    std::copy_if(left.begin(), left.end(), std::back_inserter(all),
                 [&](CredentialId other) { return other != one; });
    return held.AreEnough(all, condition);
  };
  for (const CredentialId one : vain) {
    if (one != wanted && enough_without(one)) std::erase(left, one);
  }
  return !enough_without(wanted);
}

}  // namespace

UncountedFinder::UncountedFinder(const Rulebook& rulebook, Date as_of, const PartnerBatch& batch,
                                 std::uint32_t partner)
    : rulebook_(rulebook),
      day_(as_of),
      batch_(batch),
      first_person_(batch.people_of(partner).begin),
      counting_(rulebook, as_of, memory_),
      all_(rulebook, as_of, memory_, WhichPasses::all) {
  counting_.Load(batch, partner);
  all_.Load(batch, partner);
}

std::vector<Uncounted> UncountedFinder::Find(std::uint32_t person,
                                             std::span<const ConditionId> conditions) {
  std::vector<Uncounted> found;
  if (!all_.credentials_known(person) || !all_.Meets(person, conditions, true)) return found;
  for (const ConditionId condition : conditions) AddOf(person, condition, day_, {}, found);
  return found;
}

void UncountedFinder::AddOf(std::uint32_t person, ConditionId condition, Date cutoff,
                            CredentialId earns, std::vector<Uncounted>& found) {
  Credentials has, vain;
  for (const CredentialId credential : counting_.NamedIn(condition)) {
    if (counting_.Holds(person, credential, cutoff, true)) {
      has.push_back(credential);
    } else if (all_.Holds(person, credential, cutoff, true)) {
      vain.push_back(credential);
    }
  }
  if (counting_.AreEnough(has, condition)) return;
  const PartnerBatch::Range passes = batch_.credentials_of(first_person_ + person);
  const auto codes = std::span(batch_.codes).subspan(passes.begin, passes.end - passes.begin);
  for (const CredentialId credential : vain) {
    if (!Matters(counting_, condition, has, vain, credential)) continue;
    const auto latest = counting_.LatestPass(credential, cutoff);
    Uncounted uncounted{credential, earns, WhyUncounted::no_longer_accepted, {}, {}};
    if (!latest) {
      uncounted.day = *rulebook_.credentials[credential].accepted_until;
    } else if (std::find(codes.begin(), codes.end(), credential) != codes.end()) {
      AddReason(person, *latest, uncounted);
    } else {
      AddOf(person, rulebook_.credentials[credential].earned_by, *latest, credential, found);
      continue;
    }
    const bool is_told = std::any_of(found.begin(), found.end(), [&](const Uncounted& told) {
      return told.credential == uncounted.credential && told.why == uncounted.why &&
             told.day == uncounted.day;
    });
    if (!is_told) found.push_back(uncounted);
  }
}

/// Of several passes: one that is valid and was made too late; else of those that were made in time
/// the one that expired last; else the first that was made too late, or is dated later.
void UncountedFinder::AddReason(std::uint32_t person, Date latest, Uncounted& uncounted) const {
  std::optional<Date> expired, too_late, later;
  bool valid = false;  // one that was made too late
  const PartnerBatch::Range passes = batch_.credentials_of(first_person_ + person);
  for (std::uint32_t pass = passes.begin; pass < passes.end; ++pass) {
    if (batch_.codes[pass] != uncounted.credential) continue;
    const Date made{batch_.passed[pass]}, valid_until{batch_.expires[pass]};
    const bool in_time = made.days == kPassedUnknown || made <= latest;
    if (in_time) {
      expired = std::max(expired.value_or(valid_until), valid_until);
    } else {
      std::optional<Date>& first = made > day_ ? later : too_late;
      first = std::min(first.value_or(made), made);
      valid = valid || (made <= day_ && valid_until >= day_);
    }
  }
  if (too_late && (valid || !expired)) {
    uncounted.why = WhyUncounted::passed_too_late;
    uncounted.day = latest;
    uncounted.passed = *too_late;
  } else if (expired) {
    uncounted.why = WhyUncounted::expired;
    uncounted.day = *expired;
  } else if (later) {
    uncounted.why = WhyUncounted::not_yet_passed;
    uncounted.day = latest;
    uncounted.passed = *later;
  }
}

}  // namespace attain
