// Of one crew. The lines from whose people no alternating path leads to someone without a place are
// tight: exactly as many people fit any of them as they have places, so that none can leave. Among
// the tight lines, those that can exchange people with each other (strongly connected) are a group.
#include <algorithm>
#include <array>
#include <bit>
#include <numeric>

#include "advise/key_people.h"
#include "evaluate/matching.h"

namespace attain {
namespace {

constexpr std::size_t kMostLines = 16;
/// For each line the lines whose people could fill its places: itself included.
using Exchanges = std::array<std::uint16_t, kMostLines>;

/// Whether `line` is among `lines`.
bool Has(std::uint32_t lines, std::size_t line) { return (lines >> line & 1) != 0; }

/// Direct exchanges: someone at `other` fits `line`.
Exchanges ExchangesOf(const std::vector<std::uint16_t>& kinds,
                      std::span<const std::uint8_t> line_of, std::size_t lines) {
  Exchanges exchanges{};
  for (std::size_t line = 0; line < lines; ++line)
    exchanges[line] = static_cast<std::uint16_t>(1U << line);
  for (std::size_t person = 0; person < kinds.size(); ++person) {
    if (line_of[person] == Matching::kFree) continue;
    for (std::size_t line = 0; line < lines; ++line) {
      if (Has(kinds[person], line))
        exchanges[line] = static_cast<std::uint16_t>(exchanges[line] | 1U << line_of[person]);
    }
  }
  return exchanges;
}

/// Over any number of steps (Warshall 1962).
Exchanges Closed(Exchanges exchanges, std::size_t lines) {
  for (std::size_t through = 0; through < lines; ++through) {
    for (std::size_t line = 0; line < lines; ++line) {
      if (Has(exchanges[line], through))
        exchanges[line] = static_cast<std::uint16_t>(exchanges[line] | exchanges[through]);
    }
  }
  return exchanges;
}

/// The least number of people beyond the places that any set of lines has: none may fall below 0
/// (Hall 1935). Lines have places.
std::uint32_t LeastSurplus(const std::vector<std::uint16_t>& kinds,
                           const std::vector<std::uint32_t>& counts) {
  const std::uint32_t all = (1U << counts.size()) - 1;
  std::vector<std::uint32_t> within(std::size_t{all} + 1);  // people of this kind, or a part of it
  for (const std::uint16_t kind : kinds) ++within[kind & all];
  for (std::size_t line = 0; line < counts.size(); ++line) {
    for (std::uint32_t set = 0; set <= all; ++set) {
      if (Has(set, line)) within[set] += within[set ^ 1U << line];
    }
  }
  std::uint64_t least = kAnyNumber;
  for (std::uint32_t set = 1; set <= all; ++set) {
    std::uint64_t places = 0;
    for (std::size_t line = 0; line < counts.size(); ++line) {
      if (Has(set, line)) places += counts[line];
    }
    if (places > 0)
      least = std::min<std::uint64_t>(least, kinds.size() - within[all ^ set] - places);
  }
  return static_cast<std::uint32_t>(least);
}

}  // namespace

CrewSlack SlackOf(const std::vector<std::uint16_t>& kinds,
                  const std::vector<std::uint32_t>& counts) {
  CrewSlack slack;
  Matching matching;
  matching.Solve(kinds, counts);
  if (!matching.complete()) return slack;
  slack.met = true;
  slack.can_leave = LeastSurplus(kinds, counts);
  const auto line_of = matching.line_of();
  const Exchanges exchanges = Closed(ExchangesOf(kinds, line_of, counts.size()), counts.size());
  std::uint32_t loose = 0;  // lines that someone without a place fits, at once or over exchanges
  for (std::size_t person = 0; person < kinds.size(); ++person) {
    if (line_of[person] == Matching::kFree) loose |= kinds[person];
  }
  std::uint32_t grouped = 0;
  for (std::size_t line = 0; line < counts.size(); ++line) {
    for (std::size_t from = 0; from < counts.size(); ++from) {
      if (Has(loose, from) && Has(exchanges[line], from)) loose |= 1U << line;
    }
  }
  for (std::size_t line = 0; line < counts.size(); ++line) {
    if (Has(loose | grouped, line) || counts[line] == 0) continue;
    MustFill group;
    for (std::uint32_t other = 0; other < counts.size(); ++other) {
      if (!Has(exchanges[line], other) || !Has(exchanges[other], line)) continue;
      grouped |= 1U << other;
      group.lines.push_back(other);
    }
    for (std::uint32_t person = 0; person < kinds.size(); ++person) {
      if (std::count(group.lines.begin(), group.lines.end(), line_of[person]) > 0)
        group.people.push_back(person);
    }
    slack.key.insert(slack.key.end(), group.people.begin(), group.people.end());
    slack.groups.push_back(std::move(group));
  }
  std::sort(slack.key.begin(), slack.key.end());
  return slack;
}

}  // namespace attain
