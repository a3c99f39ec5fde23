// `--costs FILE`: what passing a credential costs.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "advise/shop.h"
#include "driver/environment.h"

namespace attain {

/// What a new person costs where nothing else is said: as much as ten passes that cost 1.
inline constexpr Cost kHireByDefault = 10;

/// By CredentialId, 1 for those that the file does not name; `path` empty: for all. CSV with
/// `credential` and `cost` in its head. nullopt: it cannot be read or has a mistake, which is said,
/// and `status` is set.
std::optional<std::vector<Cost>> ReadCosts(const std::string& path, const Rulebook& rulebook,
                                           const DriverEnv& env, int& status);

/// A cost as written, "12" or "12.50"; nullopt where it is none from 0 to 1,000,000.
std::optional<Cost> ParseCost(std::string_view text);

}  // namespace attain
