#include "partners/line_ends.h"

#include <algorithm>
#include <bit>

#include "partners/bytes16.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace attain {
namespace {

/// Nearly all lines are longer than 16 bytes, so that as many as end in 64 are written at once.
constexpr int kAtOnce = 4;

/// Writes the places of the bits, which stand for the 64 bytes from `at` on.
[[gnu::always_inline]] inline std::uint32_t* Write(std::uint64_t bits, std::uint32_t at,
                                                   std::uint32_t* out) {
  std::uint32_t* const behind = out + std::popcount(bits);
  for (int i = 0; i < kAtOnce; ++i, bits &= bits - 1)
    *out++ = at + static_cast<std::uint32_t>(std::countr_zero(bits));
  for (; bits != 0; bits &= bits - 1)
    *out++ = at + static_cast<std::uint32_t>(std::countr_zero(bits));
  return behind;
}

/// The bits before `end` of those of the 64 bytes from `at` on.
[[gnu::always_inline]] inline std::uint64_t Before(std::uint32_t end, std::uint32_t at,
                                                   std::uint64_t bits) {
  return end - at >= 64 ? bits : bits & ((std::uint64_t{1} << (end - at)) - 1);
}

#if defined(__x86_64__)
[[gnu::target("avx2,bmi,popcnt")]] LineEnds FindByInstructions(const char* text,
                                                               std::uint32_t begin,
                                                               std::uint32_t end,
                                                               std::uint32_t* ends) {
  const __m256i line_end = _mm256_set1_epi8('\n'), quote = _mm256_set1_epi8('"');
  __m256i quotes = _mm256_setzero_si256();
  std::uint32_t* out = ends;
  for (std::uint32_t at = begin; at < end; at += 64) {
    const auto* const here = reinterpret_cast<const __m256i*>(text + at);
    const __m256i low = _mm256_loadu_si256(here), high = _mm256_loadu_si256(here + 1);
    quotes = _mm256_or_si256(
        quotes, _mm256_or_si256(_mm256_cmpeq_epi8(low, quote), _mm256_cmpeq_epi8(high, quote)));
    const auto first =
        static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(low, line_end)));
    const auto second =
        static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(high, line_end)));
    out = Write(Before(end, at, first | std::uint64_t{second} << 32), at, out);
  }
  return {static_cast<std::uint32_t>(out - ends), _mm256_movemask_epi8(quotes) != 0};
}
#endif

}  // namespace

LineEnds FindLineEnds(const char* text, std::uint32_t begin, std::uint32_t end,
                      std::uint32_t* ends) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("bmi") != 0 &&
      __builtin_cpu_supports("popcnt") != 0)
    return FindByInstructions(text, begin, end, ends);
#endif
  std::uint32_t* out = ends;
  std::uint32_t quotes = 0;
  for (std::uint32_t at = begin; at < end; at += 16) {
    const Bytes16 bytes = Bytes16::Load(text + at);
    quotes |= bytes.Same('"');
    for (std::uint32_t bits = bytes.Same('\n'); bits != 0; bits &= bits - 1)
      *out++ = at + static_cast<std::uint32_t>(std::countr_zero(bits));
  }
  // What stands behind the text says nothing.
  while (out != ends && out[-1] >= end) --out;
  return {static_cast<std::uint32_t>(out - ends), quotes != 0};
}

}  // namespace attain
