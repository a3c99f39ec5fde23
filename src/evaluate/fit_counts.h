// Kinds of people: the set of lines of a crew that someone fits, and how many people fit any line
// of each set (Hall 1935).
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "evaluate/matching.h"
#include "program/program.h"

namespace attain {

/// The lines of the sorting that a person with `atoms` (Program::atom_words words) fits.
std::uint16_t KindOf(const Program& program, SortingId sorting, const std::uint64_t* atoms);

/// For each set of lines how many people fit any of them.
using FitCounts = std::array<std::uint32_t, std::size_t{1} << kMaxHallLines>;
/// The same in one vector.
typedef std::uint8_t FitBytes
    __attribute__((vector_size(std::tuple_size_v<FitCounts>)));  // NOLINT(modernize-use-using)
inline constexpr std::size_t kMostFitBytes = UINT8_MAX;

/// Counts the people of a sorting of at most kMaxHallLines lines.
class FitCounter {
 public:
  /// `program` must outlive this.
  FitCounter(const Program& program, SortingId sorting);

  /// Of `people` people, whose atoms lie one behind the other.
  FitCounts Count(const std::uint64_t* atoms, std::size_t people) const;

 private:
  /// Of at most kMostFitBytes people.
  FitBytes CountFew(const std::uint64_t* atoms, std::size_t people) const;
  template <std::size_t kLines>
  FitBytes CountSingle(const std::uint64_t* atoms, std::size_t people) const;

  const Program& program_;
  SortingId sorting_;
  std::size_t lines_;
  bool single_ = true;  ///< each line asks for atoms of one word
  std::array<AtomMask, kMaxHallLines> needed_{};
  std::vector<FitBytes> hits_of_atoms_;  ///< by a person's atoms, where there are few of them
};

/// Whether the needs of a test that is decided by counts are met.
bool SufficesByCounts(const Program& program, const CrewTest& test, const FitCounts& fitting);
/// Whether people of these kinds meet the test; for crews of any length. `matching` is working
/// memory.
bool SufficesByKinds(const Program& program, const CrewTest& test,
                     std::span<const std::uint16_t> kinds, Matching& matching);
/// Whether the test is met with any number of people of one kind.
bool SufficesByCrowd(const Program& program, const CrewTest& test, std::uint16_t kind);

}  // namespace attain
