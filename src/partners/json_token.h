// The steps of a scanner over JSON text: where a plain string ends, where white space does.
#pragma once

#include <bit>
#include <string_view>

#include "partners/bytes16.h"

namespace attain {

/// Behind spaces, tabs and line ends, at most at `end`, which must be readable.
inline const char* SkipJsonSpace(const char* at, const char* end) {
  if (static_cast<unsigned char>(*at) > ' ') return at;
  while (at < end && (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t')) ++at;
  return at;
}

/// The first quote, backslash or control character from `at` on, or a place from `end` on where
/// there is none before it. Sixteen bytes behind `end` must be readable.
inline const char* FindStringStop(const char* at, const char* end) {
  for (; at < end; at += 16) {
    if (const std::uint32_t stops = Bytes16::Load(at).StringStops(); stops != 0)
      return at + std::countr_zero(stops);
  }
  return at;
}

}  // namespace attain
