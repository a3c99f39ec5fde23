// Whole objects as their producer writes them: the text between the values of one that was read,
// kept as literals, so that the next such object costs one comparison and one value for each key.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "partners/bytes16.h"

namespace attain {

/// Text to compare with.
class Literal {
 public:
  explicit Literal(std::string_view text)
      : bytes_(text), size_(text.size()), front_bits_(size_ < 16 ? (1U << size_) - 1 : 0xFFFF) {
    bytes_.resize(std::max<std::size_t>(16, size_));
  }
  std::size_t size() const { return size_; }
  bool is_short() const { return size_ <= 16; }
  std::string text() const { return bytes_.substr(0, size_); }
  bool operator==(const Literal& other) const = default;

  /// Whether the text at `at` begins with this; sixteen bytes behind `end` must be readable.
  bool Matches(const char* at, const char* end) const {
    const std::uint32_t same = Bytes16::Load(at).Same(Bytes16::Load(bytes_.data()));
    return (same & front_bits_) == front_bits_ && (size_ <= 16 || RestMatches(at, end));
  }

 private:
  friend class ShortLiteral;
  bool RestMatches(const char* at, const char* end) const {
    if (end < at || static_cast<std::size_t>(end - at) < size_) return false;
    for (std::size_t i = 16; i + 16 < size_; i += 16) {
      if (!SameAt(at, i)) return false;
    }
    return SameAt(at, size_ - 16);
  }
  bool SameAt(const char* at, std::size_t i) const {
    return Bytes16::Load(at + i).Same(Bytes16::Load(bytes_.data() + i)) == 0xFFFF;
  }

  std::string bytes_;  // at least sixteen
  std::size_t size_;
  std::uint32_t front_bits_;
};

/// A literal of at most sixteen bytes, to be held in registers.
class ShortLiteral {
 public:
  explicit ShortLiteral(const Literal& literal)
      : bytes_(Bytes16::Load(literal.bytes_.data())),
        bits_(literal.front_bits_),
        size_(literal.size_) {}
  std::size_t size() const { return size_; }
  bool Matches(const char* at) const { return (Bytes16::Load(at).Same(bytes_) & bits_) == bits_; }

 private:
  Bytes16 bytes_;
  std::uint32_t bits_;
  std::size_t size_;
};

/// A shape of two values, perhaps with a third one behind them, in short literals.
struct PairShape {
  std::array<std::uint32_t, 3> members;
  Literal open, between, close;
  Literal third;  ///< before the third value; matches nothing where there is none
  Literal again;  ///< from behind an object up to the first value of the next
};

/// The shapes of the objects of one kind of list, the most frequent first.
class ObjectShapes {
 public:
  /// A value of an object that was read, without its quotes.
  struct Value {
    std::uint32_t member;
    const char *begin, *end;
  };

  /// Reads one object of a known shape, as ReadRun does.
  template <class Visit>
  const char* Read(const char* at, const char* end, Visit visit) {
    if (pause_ == 0) return ReadOne(at, false, end, visit);
    --pause_;
    return nullptr;
  }
  /// Reads objects of known shapes behind each other, the first at `at`: `visit(member, at)` reads
  /// the value at `at`, without its quotes, and returns its end or, with nothing kept of it,
  /// nullptr; `done()` ends an object. Returns what is behind the last object that was read to its
  /// end, nullptr for none; another must read the next one, from its beginning, over what was
  /// visited.
  template <class Visit, class Done>
  const char* ReadRun(const char* at, const char* end, Visit visit, Done done) {
    if (pause_ > 0) {
      --pause_;
      return nullptr;
    }
    const char* behind = nullptr;
    for (bool opened = false;; opened = true) {
      const char* const next = ReadOne(at, opened, end, visit);
      if (next == nullptr) return behind;
      done();
      behind = next;
      if (!shapes_.front().again.Matches(next, end)) return behind;
      at = next + separator_.size();
    }
  }

  /// Keeps the shape of an object from `begin` to `end` that ReadRun did not know. Whatever of it
  /// is none of the values, which are in order, must be so again.
  void Learn(const char* begin, const char* end, std::span<const Value> values);
  /// The first shape, if it has two values and literals that one comparison tells.
  const std::optional<PairShape>& pair() const { return pair_; }
  /// What stands between two objects of the list, comma and white space.
  void LearnSeparator(std::string_view separator) {
    if (separator != separator_) SetSeparator(separator);
  }

 private:
  struct Shape {
    std::vector<Literal> literals;  ///< before each value, and behind the last
    std::vector<std::uint32_t> members;
    Literal again;               ///< the separator and the first literal
    std::size_t like_first = 0;  ///< literals and members that are those of the first shape
    std::uint32_t hits = 0;
  };

  /// `opened`: the first literal of the first shape is there.
  template <class Visit>
  const char* ReadOne(const char* at, bool opened, const char* end, Visit visit) {
    std::size_t done = 0;  // values of the first shape that were visited
    const char* behind = at;
    for (Shape& shape : shapes_) {
      // A shape that begins like the first goes on where that one ended.
      const bool goes_on = shape.like_first >= done;
      const std::size_t count = shape.members.size();
      std::size_t step = goes_on ? done : 0;
      const char* next = goes_on ? behind : at;
      for (; opened || shape.literals[step].Matches(next, end); ++step) {
        opened = false;
        next += shape.literals[step].size();
        if (step == count) {
          if (next > end) return nullptr;
          score_ = std::min(score_ + 1, kMostScore);
          if (++shape.hits > shapes_.front().hits + kMargin) PutFirst(shape);
          return next;
        }
        next = visit(shape.members[step], next);
        if (next == nullptr) return nullptr;
      }
      if (&shape != &shapes_.front()) continue;
      done = step;
      behind = next;
    }
    return nullptr;
  }

  void SetSeparator(std::string_view separator);
  void PutFirst(Shape& shape);
  void Changed();

  // Objects without end of new shapes must not cost much more than those that nobody learns.
  static constexpr int kMostScore = 64, kMissCosts = 4;
  static constexpr std::uint32_t kPause = 256;
  static constexpr std::uint32_t kMargin = 16;  // hits more than the first has
  static constexpr std::size_t kMostShapes = 4;

  std::vector<Shape> shapes_;
  std::optional<PairShape> pair_;
  std::string separator_ = ",";
  int score_ = kMostScore;
  std::uint32_t pause_ = 0;  // runs not to try
};

}  // namespace attain
