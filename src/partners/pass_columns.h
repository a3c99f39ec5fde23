// The passes of a batch as columns, wherever these lie: in the batch, or in columns of whoever gave
// the partners.
#pragma once

#include <cstdint>
#include <span>

#include "base/ids.h"
#include "check/rulebook.h"

namespace attain {

inline constexpr std::int32_t kPassedUnknown = INT32_MIN;
inline constexpr std::int32_t kNeverExpires = INT32_MAX;

/// A value for each pass in each column.
struct PassColumns {
  std::uint32_t size = 0;
  const void* codes = nullptr;  ///< CredentialIds; by dictionary: places in `meanings`
  std::uint32_t code_bytes = sizeof(CredentialId);  ///< by dictionary: 1, 2 or 4
  bool by_dictionary = false;
  std::span<const CredentialId> meanings;  ///< none() where the rulebook does not have it
  const std::int32_t* passed = nullptr;    ///< days, or kPassedUnknown; null: no day is known
  const std::int32_t* expires = nullptr;   ///< days, or kNeverExpires; null: none expires

  /// none() where the rulebook does not have it.
  CredentialId code(std::uint32_t pass) const {
    if (!by_dictionary) return static_cast<const CredentialId*>(codes)[pass];
    if (code_bytes == 1) return meanings[static_cast<const std::uint8_t*>(codes)[pass]];
    if (code_bytes == 2) return meanings[static_cast<const std::uint16_t*>(codes)[pass]];
    return meanings[static_cast<const std::uint32_t*>(codes)[pass]];
  }
  std::int32_t passed_on(std::uint32_t pass) const {
    return passed == nullptr ? kPassedUnknown : passed[pass];
  }
  std::int32_t expires_on(std::uint32_t pass) const {
    return expires == nullptr ? kNeverExpires : expires[pass];
  }
};

}  // namespace attain
