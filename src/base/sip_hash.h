// SipHash-2-4 with 128 bits of output (Aumasson, Bernstein 2012), under a fixed key: to tell texts
// apart, not to keep secrets.
#pragma once

#include <cstdint>
#include <string_view>
#include <utility>

namespace attain {

std::pair<std::uint64_t, std::uint64_t> SipHash128(std::string_view text);

}  // namespace attain
