// Whole objects as their producer writes them: the text between the values of one that was read,
// kept as literals, so that the next such object costs one comparison and one value for each key.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "partners/literal.h"

namespace attain {

/// A shape of two values, perhaps with a third one behind them, in short literals.
struct PairShape {
  ShortLiteral open, between;
  ShortLiteral third;  ///< before the third value
  ShortLiteral again;  ///< from behind an object up to the first value of the next
};
/// The two orders of the same two values; where there is no such shape nothing matches.
struct PairShapes {
  PairShape straight, reversed;
  ShortLiteral close;  ///< of both
};

/// The shapes of the objects of one kind of list, the most frequent first.
class ObjectShapes {
 public:
  /// A value of an object that was read, without its quotes.
  struct Value {
    std::uint32_t member;
    const char *begin, *end;
  };

  struct Shape {
    std::vector<Literal> literals;  ///< before each value, and behind the last
    std::vector<std::uint32_t> members;
    std::size_t like_first = 0;  ///< literals and members that are those of the first shape
    std::uint32_t hits = 0;
  };

  /// The most frequent shape of those that begin with what stands at `at`, unless there is none to
  /// try.
  Shape* Opened(const char* at, const char* end) {
    if (pause_ > 0) return nullptr;
    for (Shape& shape : shapes_) {
      if (shape.literals.front().Matches(at, end)) return &shape;
    }
    return nullptr;
  }
  /// An object of `shape` was read by another.
  void Count(Shape& shape) {
    ++shape.hits;
    ++read_;
  }
  /// `objects` of the first shape were read by another.
  void CountFirst(std::uint32_t objects) {
    shapes_.front().hits += objects;
    read_ += objects;
  }
  /// The most frequent one, nullptr while none is known.
  const Shape* first() const { return shapes_.empty() ? nullptr : &shapes_.front(); }
  const Literal& separator() const { return separator_; }
  /// Grows with each change of the shapes, their order or the separator.
  std::uint32_t changes() const { return changes_; }

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
      if (!again_.Matches(next, end)) return behind;
      at = next + separator_.size();
    }
  }

  /// Keeps the shape of an object from `begin` to `end` that ReadRun did not know, unless it has
  /// long white space. Whatever of it is none of the values, which are in order, must be so again.
  void Learn(const char* begin, const char* end, std::span<const Value> values);
  /// Has pairs() of the shapes of these two members, perhaps with a third behind them.
  void KeepPairs(std::uint32_t first, std::uint32_t second) { pair_members_ = {first, second}; }
  const PairShapes& pairs() const { return pairs_; }
  /// What stands between two objects of the list, comma and white space; expected once it was there
  /// twice in a row.
  void LearnSeparator(std::string_view separator) {
    if (separator == separator_.text()) {
      other_separator_.clear();
    } else if (separator.size() <= kMostLiteral) {
      SeeOther(separator);
    }
  }

 private:
  /// How far into an object of a shape a reader has come.
  struct Place {
    const char* at;
    std::size_t values = 0;  ///< that were visited
  };

  /// `opened`: the first literal of the first shape is there.
  template <class Visit>
  const char* ReadOne(const char* at, bool opened, const char* end, Visit visit) {
    if (shapes_.empty()) return nullptr;
    Shape& first = shapes_.front();
    Place place{at};
    if (Follow(first, opened, place, end, visit)) {
      ++first.hits;
      return Read(place.at, end);
    }
    if (place.at == nullptr) return nullptr;
    for (std::size_t i = 1; i < shapes_.size(); ++i) {
      Shape& shape = shapes_[i];
      // One that begins like the first goes on where that one ended.
      Place other = shape.like_first >= place.values ? place : Place{at};
      if (Follow(shape, false, other, end, visit)) {
        if (++shape.hits > first.hits + kMargin) PutFirst(shape);
        return Read(other.at, end);
      }
      if (other.at == nullptr) return nullptr;
    }
    return nullptr;
  }
  /// Whether the text from `place` on is the rest of an object of the shape; else `place` is before
  /// the literal that differs, or nowhere if a value was refused.
  template <class Visit>
  static bool Follow(const Shape& shape, bool opened, Place& place, const char* end, Visit& visit) {
    const std::size_t count = shape.members.size();
    for (const Literal* literal = &shape.literals[place.values];; ++literal) {
      if (!opened && !literal->Matches(place.at, end)) return false;
      opened = false;
      const char* const value = place.at + literal->size();
      if (place.values == count) {
        place.at = value;
        return true;
      }
      place.at = visit(shape.members[place.values], value);
      if (place.at == nullptr) return false;
      ++place.values;
    }
  }
  /// An object was read that ends at `at`, which is its end unless that lies behind `end`.
  const char* Read(const char* at, const char* end) {
    if (at > end) return nullptr;
    ++read_;
    return at;
  }

  void SeeOther(std::string_view separator);
  void PutFirst(Shape& shape);
  void Changed();
  void FindPairs();
  PairShape PairOf(const Shape& shape) const;

  // Objects without end of new shapes must not cost much more than those that nobody learns.
  static constexpr int kMostScore = 64, kMissCosts = 4;
  static constexpr std::uint32_t kPause = 256;
  static constexpr std::uint32_t kMargin = 16;  // hits more than the first has
  static constexpr std::size_t kMostShapes = 4;
  static constexpr std::size_t kMostLiteral = 256;  // bytes of a text that is kept

  std::vector<Shape> shapes_;
  Literal separator_{","};
  std::string other_separator_;  // the last one, if it was another
  std::uint32_t changes_ = 0;
  Literal again_{""};  // the separator and what the first shape begins with
  std::optional<std::array<std::uint32_t, 2>> pair_members_;
  PairShapes pairs_;
  int score_ = kMostScore;   // up to the last shape that was learned
  std::int64_t read_ = 0;    // objects since then
  std::uint32_t pause_ = 0;  // runs not to try
};

}  // namespace attain
