// The three values of a verdict, and how groups combine them (Kleene 1938).
#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace attain {

/// Ordered: and is the smaller, or is the larger.
enum class Verdict : std::uint8_t { not_met, cannot_tell, met };

constexpr Verdict And(Verdict a, Verdict b) { return std::min(a, b); }
constexpr Verdict Or(Verdict a, Verdict b) { return std::max(a, b); }
constexpr Verdict VerdictOf(bool met) { return met ? Verdict::met : Verdict::not_met; }
constexpr std::string_view Text(Verdict verdict) {
  return verdict == Verdict::met ? "met" : verdict == Verdict::not_met ? "not met" : "cannot tell";
}

}  // namespace attain
