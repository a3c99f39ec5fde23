// Sixty-four passes at once: SSE2 where there is any, else plain loops that say the same.
#pragma once

#include <cstdint>

#include "base/ids.h"
#include "check/rulebook.h"
#include "partners/bytes16.h"

namespace attain {

inline constexpr std::size_t kPassesOfWord = 64;

/// The first `count` bits, fewer than all.
inline std::uint64_t BitsBelow(std::size_t count) { return (std::uint64_t{1} << count) - 1; }

/// The bits of word `word` that belong to the passes [begin, end), which end behind its first.
inline std::uint64_t BitsWithin(std::size_t word, std::size_t begin, std::size_t end) {
  const std::size_t first = word * kPassesOfWord, behind = first + kPassesOfWord;
  const std::uint64_t from = begin > first ? UINT64_MAX << (begin - first) : UINT64_MAX;
  return end < behind ? from & BitsBelow(end - first) : from;
}

/// Bit i: bit 7 of byte i.
inline std::uint64_t TopBits(const char* bytes) {
  std::uint64_t bits = 0;
  for (std::size_t i = 0; i < kPassesOfWord; i += 16)
    bits |= std::uint64_t{Bytes16::Load(bytes + i).High()} << i;
  return bits;
}

/// Bit i: pass i was made by the day, and has not expired before it.
inline std::uint64_t PassesInForce(const std::int32_t* passed, const std::int32_t* expires,
                                   std::int32_t day) {
  std::uint64_t bits = 0;
#if defined(__SSE2__)
  const __m128i days = _mm_set1_epi32(day);
  const auto misses = [&](std::size_t i) {
    const __m128i made = _mm_loadu_si128(reinterpret_cast<const __m128i*>(passed + i));
    const __m128i ends = _mm_loadu_si128(reinterpret_cast<const __m128i*>(expires + i));
    return _mm_or_si128(_mm_cmpgt_epi32(made, days), _mm_cmplt_epi32(ends, days));
  };
  for (std::size_t i = 0; i < kPassesOfWord; i += 16) {
    const __m128i front = _mm_packs_epi32(misses(i), misses(i + 4));
    const __m128i back = _mm_packs_epi32(misses(i + 8), misses(i + 12));
    const int missing = _mm_movemask_epi8(_mm_packs_epi16(front, back));
    bits |= std::uint64_t{static_cast<std::uint32_t>(missing)} << i;
  }
  return ~bits;
#else
  for (std::size_t i = 0; i < kPassesOfWord; ++i)
    bits |= std::uint64_t{(passed[i] <= day) & (expires[i] >= day)} << i;
  return bits;
#endif
}

/// What a credential gives of sixteen atoms. The bits of each byte are turned around, so that the
/// first ones are the first to be had.
inline constexpr std::size_t kAtomsOfGain = 16;
constexpr std::uint16_t GainOf(std::size_t atom) {
  return static_cast<std::uint16_t>(atom < 8 ? 0x80U >> atom : 0x8000U >> (atom - 8));
}

/// rows[atom * stride] becomes the passes, of those `in_force`, that give the atom: of the first
/// `count` of sixteen, at least one. `gains` is by CredentialId.
inline void FindGains(const std::uint16_t* gains, const CredentialId* codes, std::uint64_t in_force,
                      std::size_t count, std::size_t stride, std::uint64_t* rows) {
#if defined(__SSE2__)
  __m128i low[4], high[4];
  for (std::size_t i = 0; i < 4; ++i, codes += 16) {
    const auto eight = [gains](const CredentialId* at) {
      __m128i found = _mm_cvtsi32_si128(gains[at[0].index]);
      found = _mm_insert_epi16(found, gains[at[1].index], 1);
      found = _mm_insert_epi16(found, gains[at[2].index], 2);
      found = _mm_insert_epi16(found, gains[at[3].index], 3);
      found = _mm_insert_epi16(found, gains[at[4].index], 4);
      found = _mm_insert_epi16(found, gains[at[5].index], 5);
      found = _mm_insert_epi16(found, gains[at[6].index], 6);
      return _mm_insert_epi16(found, gains[at[7].index], 7);
    };
    const __m128i front = eight(codes), back = eight(codes + 8);
    const __m128i bytes = _mm_set1_epi16(0xFF);
    low[i] = _mm_packus_epi16(_mm_and_si128(front, bytes), _mm_and_si128(back, bytes));
    high[i] = _mm_packus_epi16(_mm_srli_epi16(front, 8), _mm_srli_epi16(back, 8));
  }
  for (std::size_t atom = 0; atom < count; ++atom) {
    __m128i* bytes = atom < 8 ? low : high;
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < 4; ++i) {
      bits |= std::uint64_t{static_cast<std::uint32_t>(_mm_movemask_epi8(bytes[i]))} << (16 * i);
      bytes[i] = _mm_add_epi8(bytes[i], bytes[i]);
    }
    rows[atom * stride] = bits & in_force;
  }
#else
  for (std::size_t atom = 0; atom < count; ++atom) {
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < kPassesOfWord; ++i)
      bits |= std::uint64_t{(gains[codes[i].index] & GainOf(atom)) != 0} << i;
    rows[atom * stride] = bits & in_force;
  }
#endif
}

}  // namespace attain
