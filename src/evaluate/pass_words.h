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

/// Bit i: days[i] misses the day.
template <class Misses>
std::uint64_t DaysThatMiss(const std::int32_t* days, Misses misses) {
  std::uint64_t bits = 0;
#if defined(__SSE2__)
  const auto four = [&](std::size_t i) {
    return misses(_mm_loadu_si128(reinterpret_cast<const __m128i*>(days + i)));
  };
  for (std::size_t i = 0; i < kPassesOfWord; i += 16) {
    const __m128i front = _mm_packs_epi32(four(i), four(i + 4));
    const __m128i back = _mm_packs_epi32(four(i + 8), four(i + 12));
    const int missing = _mm_movemask_epi8(_mm_packs_epi16(front, back));
    bits |= std::uint64_t{static_cast<std::uint32_t>(missing)} << i;
  }
#else
  for (std::size_t i = 0; i < kPassesOfWord; ++i) bits |= std::uint64_t{misses(days[i])} << i;
#endif
  return bits;
}

/// Bit i: days[i] is not behind the day.
inline std::uint64_t DaysUpTo(const std::int32_t* days, std::int32_t day) {
#if defined(__SSE2__)
  const __m128i limits = _mm_set1_epi32(day);
  return ~DaysThatMiss(days, [&](__m128i four) { return _mm_cmpgt_epi32(four, limits); });
#else
  return ~DaysThatMiss(days, [&](std::int32_t one) { return one > day; });
#endif
}

/// Bit i: days[i] is not before the day.
inline std::uint64_t DaysFrom(const std::int32_t* days, std::int32_t day) {
#if defined(__SSE2__)
  const __m128i limits = _mm_set1_epi32(day);
  return ~DaysThatMiss(days, [&](__m128i four) { return _mm_cmplt_epi32(four, limits); });
#else
  return ~DaysThatMiss(days, [&](std::int32_t one) { return one < day; });
#endif
}

/// What a credential gives of sixteen atoms. The bits of each byte are turned around, so that the
/// first ones are the first to be had.
inline constexpr std::size_t kAtomsOfGain = 16;
constexpr std::uint16_t GainOf(std::size_t atom) {
  return static_cast<std::uint16_t>(atom < 8 ? 0x80U >> atom : 0x8000U >> (atom - 8));
}

inline std::size_t PlaceOf(CredentialId code) { return code.index; }
inline std::size_t PlaceOf(std::size_t code) { return code; }

/// rows[atom * stride] becomes the passes, of those `in_force`, that give the atom: of the first
/// `count` of sixteen, at least one. `gains` is by CredentialId, or by the place in a dictionary
/// that is the code.
template <class Code>
void FindGains(const std::uint16_t* gains, const Code* codes, std::uint64_t in_force,
               std::size_t count, std::size_t stride, std::uint64_t* rows) {
#if defined(__SSE2__)
  __m128i low[4], high[4];
  for (std::size_t i = 0; i < 4; ++i, codes += 16) {
    const auto eight = [gains](const Code* at) {
      const auto gain = [&](std::size_t k) {
        return static_cast<std::int16_t>(gains[PlaceOf(at[k])]);
      };
      __m128i found = _mm_cvtsi32_si128(gains[PlaceOf(at[0])]);
      found = _mm_insert_epi16(found, gain(1), 1);
      found = _mm_insert_epi16(found, gain(2), 2);
      found = _mm_insert_epi16(found, gain(3), 3);
      found = _mm_insert_epi16(found, gain(4), 4);
      found = _mm_insert_epi16(found, gain(5), 5);
      found = _mm_insert_epi16(found, gain(6), 6);
      return _mm_insert_epi16(found, gain(7), 7);
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
      bits |= std::uint64_t{(gains[PlaceOf(codes[i])] & GainOf(atom)) != 0} << i;
    rows[atom * stride] = bits & in_force;
  }
#endif
}

}  // namespace attain
