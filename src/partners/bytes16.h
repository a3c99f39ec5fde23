// Sixteen bytes at once, for the loops over partner data: SSE2 on x86-64, elsewhere plain loops
// that compilers know to vectorise.
#pragma once

#include <cstdint>
#include <cstring>

#if defined(__x86_64__)
#include <emmintrin.h>
#endif

namespace attain {

class Bytes16 {
 public:
  /// All sixteen must be readable.
  static Bytes16 Load(const char* at) {
    Bytes16 bytes;
    std::memcpy(&bytes.lanes_, at, sizeof bytes.lanes_);
    return bytes;
  }
  std::uint64_t low() const;
  std::uint64_t high() const;

  /// The first `count` bytes, zeros behind them.
  Bytes16 First(std::size_t count) const;
  /// Bit i: byte i is the same in both.
  std::uint32_t Same(Bytes16 other) const;
  std::uint32_t Same(char c) const;
  /// Bit i: byte i, from 0 to 255, is not above that.
  std::uint32_t AtMost(char c) const;
  /// Bit i: byte i is not ASCII.
  std::uint32_t High() const;
  /// Bit i: byte i ends the plain part of a JSON string: a quote, a backslash, a control character.
  std::uint32_t StringStops() const { return StopsUpTo(0x1F); }
  /// The same, or is a space.
  std::uint32_t StringStopsAndSpaces() const { return StopsUpTo(' '); }
  /// Bit i: byte i ends the plain part of a cell of CSV: one of `separators` (all the same), a
  /// quote, CR or LF.
  std::uint32_t CellStops(Bytes16 separators) const;
  /// A-Z as a-z.
  Bytes16 Lower() const;

 private:
#if defined(__x86_64__)
  using Lanes = __m128i;
#else
  struct Lanes {
    unsigned char bytes[16];
  };
#endif
  std::uint32_t StopsUpTo(char most) const;
  static Bytes16 Of(Lanes lanes) {
    Bytes16 bytes;
    bytes.lanes_ = lanes;
    return bytes;
  }

  Lanes lanes_;
};

#if defined(__x86_64__)

inline std::uint64_t Bytes16::low() const {
  return static_cast<std::uint64_t>(_mm_cvtsi128_si64(lanes_));
}

inline std::uint64_t Bytes16::high() const { return Of(_mm_unpackhi_epi64(lanes_, lanes_)).low(); }

inline Bytes16 Bytes16::First(std::size_t count) const {
  static constexpr std::uint8_t kWindow[32] = {255, 255, 255, 255, 255, 255, 255, 255,
                                               255, 255, 255, 255, 255, 255, 255, 255};
  const __m128i mask = _mm_loadu_si128(reinterpret_cast<const __m128i*>(kWindow + 16 - count));
  return Of(_mm_and_si128(lanes_, mask));
}

inline std::uint32_t Bytes16::Same(Bytes16 other) const {
  return static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(lanes_, other.lanes_)));
}

inline std::uint32_t Bytes16::Same(char c) const { return Same(Of(_mm_set1_epi8(c))); }

inline std::uint32_t Bytes16::AtMost(char c) const {
  return Of(_mm_min_epu8(lanes_, _mm_set1_epi8(c))).Same(*this);
}

inline std::uint32_t Bytes16::High() const {
  return static_cast<std::uint32_t>(_mm_movemask_epi8(lanes_));
}

inline std::uint32_t Bytes16::StopsUpTo(char most) const {
  const __m128i control = _mm_cmpeq_epi8(_mm_min_epu8(lanes_, _mm_set1_epi8(most)), lanes_);
  const __m128i quote = _mm_cmpeq_epi8(lanes_, _mm_set1_epi8('"'));
  const __m128i backslash = _mm_cmpeq_epi8(lanes_, _mm_set1_epi8('\\'));
  return static_cast<std::uint32_t>(
      _mm_movemask_epi8(_mm_or_si128(_mm_or_si128(control, quote), backslash)));
}

inline std::uint32_t Bytes16::CellStops(Bytes16 separators) const {
  const __m128i between = _mm_or_si128(_mm_cmpeq_epi8(lanes_, separators.lanes_),
                                       _mm_cmpeq_epi8(lanes_, _mm_set1_epi8('"')));
  const __m128i ends = _mm_or_si128(_mm_cmpeq_epi8(lanes_, _mm_set1_epi8('\r')),
                                    _mm_cmpeq_epi8(lanes_, _mm_set1_epi8('\n')));
  return static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_or_si128(between, ends)));
}

inline Bytes16 Bytes16::Lower() const {
  const __m128i from_a = _mm_cmpgt_epi8(lanes_, _mm_set1_epi8('A' - 1));
  const __m128i to_z = _mm_cmplt_epi8(lanes_, _mm_set1_epi8('Z' + 1));
  const __m128i bit = _mm_and_si128(_mm_and_si128(from_a, to_z), _mm_set1_epi8(0x20));
  return Of(_mm_or_si128(lanes_, bit));
}

#else

inline std::uint64_t Bytes16::low() const {
  std::uint64_t word = 0;
  std::memcpy(&word, lanes_.bytes, sizeof word);
  return word;
}

inline std::uint64_t Bytes16::high() const {
  std::uint64_t word = 0;
  std::memcpy(&word, lanes_.bytes + 8, sizeof word);
  return word;
}

inline Bytes16 Bytes16::First(std::size_t count) const {
  Bytes16 first = *this;
  for (std::size_t i = count; i < 16; ++i) first.lanes_.bytes[i] = 0;
  return first;
}

inline std::uint32_t Bytes16::Same(Bytes16 other) const {
  std::uint32_t bits = 0;
  for (std::uint32_t i = 0; i < 16; ++i) {
    bits |= std::uint32_t{lanes_.bytes[i] == other.lanes_.bytes[i]} << i;
  }
  return bits;
}

inline std::uint32_t Bytes16::Same(char c) const {
  Bytes16 all;
  std::memset(&all.lanes_, c, sizeof all.lanes_);
  return Same(all);
}

inline std::uint32_t Bytes16::AtMost(char c) const {
  std::uint32_t bits = 0;
  for (std::uint32_t i = 0; i < 16; ++i) {
    bits |= std::uint32_t{lanes_.bytes[i] <= static_cast<unsigned char>(c)} << i;
  }
  return bits;
}

inline std::uint32_t Bytes16::High() const {
  std::uint32_t bits = 0;
  for (std::uint32_t i = 0; i < 16; ++i) bits |= std::uint32_t{lanes_.bytes[i] >= 0x80} << i;
  return bits;
}

inline std::uint32_t Bytes16::StopsUpTo(char most) const {
  std::uint32_t bits = 0;
  for (std::uint32_t i = 0; i < 16; ++i) {
    const unsigned char c = lanes_.bytes[i];
    const bool low = c <= static_cast<unsigned char>(most);
    bits |= std::uint32_t{low || c == '"' || c == '\\'} << i;
  }
  return bits;
}

inline std::uint32_t Bytes16::CellStops(Bytes16 separators) const {
  return Same(separators) | Same('"') | Same('\r') | Same('\n');
}

inline Bytes16 Bytes16::Lower() const {
  Bytes16 lower = *this;
  for (unsigned char& c : lower.lanes_.bytes) {
    if (c >= 'A' && c <= 'Z') c = static_cast<unsigned char>(c | 0x20);
  }
  return lower;
}

#endif

}  // namespace attain
