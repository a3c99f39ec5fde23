// Kuhn's augmenting paths, level by level over lines instead of people: with k lines there are at
// most k steps, each of which finds a person in the intersection of two bit sets.
#include "evaluate/matching.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>

namespace attain {
namespace {

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
  lines_ = counts.size();
  sets_.assign((2 * lines_ + 1) * words_, 0);
  line_of_.assign(kinds.size(), kFree);
  std::copy(counts.begin(), counts.end(), counts_.begin());
  filled_.fill(0);
  first_free_.fill(0);
  Sort(kinds);
  complete_ = true;
  for (std::size_t line = 0; line < lines_; ++line) {
    TakeFree(line);
    // Once a line has no augmenting path it never has one again, so its other places need not be
    // tried.
    while (filled_[line] < counts_[line] && Augment(line)) {
    }
    complete_ = complete_ && filled_[line] == counts_[line];
  }
}

void Matching::Sort(std::span<const std::uint16_t> kinds) {
  // Who fits, and what, is anyone's guess, so that it must not become a branch.
  if (fitting_.size() < kinds.size()) fitting_.resize(kinds.size());
  std::size_t count = 0;
  for (std::uint32_t person = 0; person < kinds.size(); ++person) {
    fitting_[count] = person;
    count += kinds[person] != 0 ? 1U : 0U;
  }
  for (std::size_t i = 0; i < count; ++i) {
    const std::uint32_t person = fitting_[i];
    std::uint64_t kind = kinds[person];
    for (std::size_t line = 0; line < lines_; ++line, kind >>= 1) {
      const std::uint64_t bit = (kind & 1) << (person % 64);
      fits(line)[person / 64] |= bit;
      unplaced()[person / 64] |= bit;
    }
  }
}

void Matching::Give(std::size_t person, std::size_t line) {
  line_of_[person] = static_cast<std::uint8_t>(line);
  Flip(assigned(line), person);
}

void Matching::TakeFree(std::size_t line) {
  while (filled_[line] < counts_[line]) {
    const std::size_t person = FirstCommon(fits(line), unplaced(), words_, first_free_[line]);
    first_free_[line] = person == kNobody ? words_ : person / 64;
    if (person == kNobody) return;
    Flip(unplaced(), person);
    Give(person, line);
    ++filled_[line];
  }
}

bool Matching::Augment(std::size_t line) {
  // by[l]: the person who would change from line l to line to[l].
  std::array<std::size_t, kMostLines> by, to, queue;
  std::uint32_t seen = 1U << line;
  std::size_t begin = 0, end = 0;
  queue[end++] = line;
  while (begin < end) {
    std::size_t at = queue[begin++];
    const std::uint64_t* fit = fits(at);
    std::size_t person = FirstCommon(fit, unplaced(), words_, first_free_[at]);
    first_free_[at] = person == kNobody ? words_ : person / 64;
    if (person != kNobody) {
      Flip(unplaced(), person);
      while (true) {
        Give(person, at);
        if (at == line) break;
        person = by[at];
        Flip(assigned(at), person);
        at = to[at];
      }
      ++filled_[line];
      return true;
    }
    for (std::size_t other = 0; other < lines_; ++other) {
      if ((seen >> other & 1) != 0 || filled_[other] == 0) continue;
      const std::size_t mover = FirstCommon(fit, assigned(other), words_);
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
    for (std::size_t line = 0; line < lines_; ++line) {
      if ((reached >> line & 1) == 0) continue;
      for (std::size_t other = 0; other < lines_; ++other) {
        if ((reached >> other & 1) != 0) continue;
        if (FirstCommon(fits(line), assigned(other), words_) == kNobody) continue;
        reached |= 1U << other;
        grew = true;
      }
    }
  }
  return static_cast<std::uint16_t>(reached);
}

std::uint16_t Matching::ShortLines() const {
  std::uint16_t unfilled = 0;
  for (std::size_t line = 0; line < lines_; ++line) {
    if (filled_[line] < counts_[line]) unfilled = static_cast<std::uint16_t>(unfilled | 1U << line);
  }
  return Reachable(unfilled);
}

}  // namespace attain
