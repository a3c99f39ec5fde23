#include "base/spelling.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "base/lower_ascii.h"

namespace attain {
namespace {

constexpr std::size_t kMostSlips = 3;

bool Same(char a, char b) { return a == b || LowerAscii(a) == LowerAscii(b); }

/// The slips between two words, or `most` + 1 where there are more than `most` (at most
/// kMostSlips).
std::size_t SlipsBetween(std::string_view a, std::string_view b, std::size_t most) {
  const std::size_t gap = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
  if (gap > most) return most + 1;
  // Prefixes whose lengths differ by more than kMostSlips are that far apart: each row holds only
  // the others, prefix j of `b` at j - i + kMostSlips + 1 in the row of prefix i of `a`.
  using Row = std::array<std::size_t, 2 * kMostSlips + 3>;
  constexpr std::size_t kFar = kMostSlips + 1;
  Row before{}, above{}, row{};
  above.fill(kFar);
  before.fill(kFar);
  for (std::size_t j = 0; j <= kMostSlips; ++j) above[j + kMostSlips + 1] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row.fill(kFar);
    std::size_t least = kFar;
    const std::size_t last = std::min(b.size(), i + kMostSlips);
    for (std::size_t j = i > kMostSlips ? i - kMostSlips : 0; j <= last; ++j) {
      const std::size_t at = j + kMostSlips + 1 - i;
      std::size_t slips = std::min(above[at + 1], row[at - 1]) + 1;
      if (j > 0) slips = std::min(slips, above[at] + (Same(a[i - 1], b[j - 1]) ? 0 : 1));
      if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
        slips = std::min(slips, before[at] + 1);
      row[at] = slips;
      least = std::min(least, slips);
    }
    if (least > most) return most + 1;
    before = above;
    above = row;
  }
  return std::min(above[b.size() + kMostSlips + 1 - a.size()], most + 1);
}

}  // namespace

std::optional<std::string_view> ClosestWord(std::string_view word,
                                            std::span<const std::string_view> candidates) {
  std::size_t most = std::clamp<std::size_t>(word.size() / 3, 1, kMostSlips);
  std::optional<std::string_view> best;
  for (const std::string_view candidate : candidates) {
    const std::size_t slips = SlipsBetween(word, candidate, most);
    if (slips > most || (slips > 0 && slips >= std::max(word.size(), candidate.size()))) continue;
    best = candidate;
    if (slips == 0) break;
    most = slips - 1;
  }
  return best;
}

}  // namespace attain
