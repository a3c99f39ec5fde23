// Kuhn's augmenting paths, level by level over lines instead of people: with k lines there are at
// most k steps, each of which finds a person in the intersection of two bit sets.
#include "evaluate/matching.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>

namespace attain {
namespace {

constexpr std::size_t kMostLines = 16;
constexpr std::size_t kNobody = SIZE_MAX;

std::size_t FirstCommon(const std::uint64_t* a, const std::uint64_t* b, std::size_t words,
                        std::size_t from = 0) {
  for (std::size_t word = from; word < words; ++word) {
    if (const std::uint64_t both = a[word] & b[word]; both != 0) {
      return word * 64 + static_cast<std::size_t>(std::countr_zero(both));
    }
  }
  return kNobody;
}

void Flip(std::uint64_t* set, std::size_t person) {
  set[person / 64] ^= std::uint64_t{1} << (person % 64);
}

}  // namespace

void Matching::Solve(std::span<const std::uint16_t> kinds, std::span<const std::uint32_t> counts) {
  assert(counts.size() <= kMostLines);
  words_ = (kinds.size() + 63) / 64;
  fits_.assign(counts.size() * words_, 0);
  assigned_.assign(counts.size() * words_, 0);
  free_.assign(words_, 0);
  line_of_.assign(kinds.size(), kFree);
  filled_.assign(counts.size(), 0);
  counts_.assign(counts.begin(), counts.end());
  first_free_.assign(counts.size(), 0);
  for (std::size_t person = 0; person < kinds.size(); ++person) {
    if (kinds[person] != 0) Flip(free_.data(), person);
    for (unsigned rest = kinds[person]; rest != 0; rest &= rest - 1) {
      const auto line = static_cast<std::size_t>(std::countr_zero(rest));
      if (line < counts.size()) Flip(fits_.data() + line * words_, person);
    }
  }
  complete_ = true;
  for (std::size_t line = 0; line < counts.size(); ++line) {
    // Once a line has no augmenting path it never has one again, so its other places need not be
    // tried.
    while (filled_[line] < counts_[line] && Augment(line)) {
    }
    complete_ = complete_ && filled_[line] == counts_[line];
  }
}

bool Matching::Augment(std::size_t line) {
  // by[l]: the person who would change from line l to line to[l].
  std::array<std::size_t, kMostLines> by{}, to{}, queue{};
  std::uint32_t seen = 1U << line;
  std::size_t begin = 0, end = 0;
  queue[end++] = line;
  while (begin < end) {
    std::size_t at = queue[begin++];
    const std::uint64_t* fit = fits_.data() + at * words_;
    std::size_t person = FirstCommon(fit, free_.data(), words_, first_free_[at]);
    first_free_[at] = person == kNobody ? words_ : person / 64;
    if (person != kNobody) {
      Flip(free_.data(), person);
      while (true) {
        line_of_[person] = static_cast<std::uint8_t>(at);
        Flip(assigned_.data() + at * words_, person);
        if (at == line) break;
        person = by[at];
        Flip(assigned_.data() + at * words_, person);
        at = to[at];
      }
      ++filled_[line];
      return true;
    }
    for (std::size_t other = 0; other < counts_.size(); ++other) {
      if ((seen >> other & 1) != 0 || filled_[other] == 0) continue;
      const std::size_t mover = FirstCommon(fit, assigned_.data() + other * words_, words_);
      if (mover == kNobody) continue;
      seen |= 1U << other;
      by[other] = mover;
      to[other] = at;
      queue[end++] = other;
    }
  }
  return false;
}

std::uint16_t Matching::Reachable(std::uint16_t from) const {
  std::uint32_t reached = from;
  bool grew = true;
  while (grew) {
    grew = false;
    for (std::size_t line = 0; line < counts_.size(); ++line) {
      if ((reached >> line & 1) == 0) continue;
      for (std::size_t other = 0; other < counts_.size(); ++other) {
        if ((reached >> other & 1) != 0) continue;
        if (FirstCommon(fits_.data() + line * words_, assigned_.data() + other * words_, words_) ==
            kNobody)
          continue;
        reached |= 1U << other;
        grew = true;
      }
    }
  }
  return static_cast<std::uint16_t>(reached);
}

std::uint16_t Matching::ShortLines() const {
  std::uint16_t unfilled = 0;
  for (std::size_t line = 0; line < counts_.size(); ++line) {
    if (filled_[line] < counts_[line]) unfilled = static_cast<std::uint16_t>(unfilled | 1U << line);
  }
  return Reachable(unfilled);
}

}  // namespace attain
