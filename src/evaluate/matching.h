// Who can fill which place: maximum bipartite matching between the places of a crew's lines and
// people.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace attain {

/// Assigns people to lines by augmenting paths on bit sets; all memory is kept for the next crew.
class Matching {
 public:
  static constexpr std::uint8_t kFree = UINT8_MAX;

  /// A maximum matching. kinds: for each person the set of lines that the person fits; counts: the
  /// places of each line (at most 16 lines). People earlier in `kinds` and lines earlier in
  /// `counts` are preferred, so the result depends on their order; the number of filled places and
  /// the shortage do not.
  void Solve(std::span<const std::uint16_t> kinds, std::span<const std::uint32_t> counts);

  /// For each person the line that they fill a place of, or kFree.
  std::span<const std::uint8_t> line_of() const { return line_of_; }
  /// For each line how many of its places are filled.
  std::span<const std::uint32_t> filled() const { return std::span(filled_).first(lines_); }
  bool complete() const { return complete_; }

  /// The canonical shortage: the lines that alternating paths reach from all unfilled places
  /// (Dulmage–Mendelsohn 1958); 0 when complete. Fewer people fit any of these lines than they have
  /// places, by the number of unfilled places of the matching; a new person fills a further place
  /// exactly when fit for one of these lines.
  std::uint16_t ShortLines() const;

 private:
  static constexpr std::size_t kMostLines = 16;

  void Sort(std::span<const std::uint16_t> kinds);
  /// Fills places of the line with people who have none, as far as there are such.
  void TakeFree(std::size_t line);
  /// Fills one by letting others change their lines, where TakeFree can do no more.
  bool Augment(std::size_t line);
  void Give(std::size_t person, std::size_t line);
  /// The lines whose people could change to one of `from`, `from` included.
  std::uint16_t Reachable(std::uint16_t from) const;

  /// Sets of people, words_ words each.
  std::uint64_t* fits(std::size_t line) { return sets_.data() + line * words_; }
  const std::uint64_t* fits(std::size_t line) const { return sets_.data() + line * words_; }
  /// Who fills its places.
  std::uint64_t* assigned(std::size_t line) { return fits(lines_ + line); }
  const std::uint64_t* assigned(std::size_t line) const { return fits(lines_ + line); }
  /// Who fits some line and has no place.
  std::uint64_t* unplaced() { return fits(2 * lines_); }

  std::size_t words_ = 0, lines_ = 0;
  std::vector<std::uint64_t> sets_;
  std::vector<std::uint32_t> fitting_;  ///< people
  /// For each line a word before which no free person fits it: who has a place never loses it, so
  /// it only moves on.
  std::array<std::size_t, kMostLines> first_free_{};
  std::array<std::uint32_t, kMostLines> filled_{}, counts_{};
  std::vector<std::uint8_t> line_of_;
  bool complete_ = true;
};

}  // namespace attain
