// A crew as the checker sees it: its lines with `K of` split off, and who fits which of them.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "verify/holdings.h"

namespace attain::verify {

/// Places for people who meet all of `conditions`.
struct PlaceLine {
  std::uint32_t line;               ///< position in the crew
  std::optional<std::uint32_t> of;  ///< position among the `K of` of the line
  std::uint32_t need;
  std::vector<ConditionId> conditions;
};

struct CrewLines {
  std::vector<PlaceLine> lines;  ///< at most kMaxCrewLines
  bool separate = false;         ///< one line with several `K of`: each entry is filled for itself
};
CrewLines LinesOf(const Rulebook& rulebook, const Crew& crew);
/// The lines of a team total, with `line` their position in TeamTotal::lines and without places.
std::vector<PlaceLine> LinesOf(const Rulebook& rulebook, const People& people,
                               const TeamTotal& total);

/// The bit of a line. A team may have more lines than bits: then the last bit stands for several,
/// which is enough to say whether someone fits any.
inline std::uint64_t LineBit(std::size_t line) {
  return std::uint64_t{1} << std::min<std::size_t>(line, 63);
}

/// Everyone of a partner, and which lines they fit, as bits of `lines`.
struct Fits {
  Fits(const PartnerData& data, const std::vector<PlaceLine>& lines);

  bool people_known;
  std::vector<std::string> ids;  ///< by position among the partner's people
  std::unordered_map<std::string, std::uint32_t> position_of;
  std::vector<Person> people;
  std::vector<std::uint64_t> sure, possible;  ///< by position
  std::uint64_t unknown_people =
      0;  ///< lines that people whom nobody has named may fit; any number of them

  /// Whether the person with this id fits one of lines[0] to lines[line - 1].
  bool FitsBefore(const std::string& id, std::size_t line, Reading reading) const;
  const std::vector<std::uint64_t>& of(Reading reading) const {
    return reading == Reading::sure ? sure : possible;
  }
};

/// The smallest set of lines with the greatest need beyond the people who fit any of them, as bits;
/// 0 where none is short. Tries every set of lines.
std::uint64_t CanonicalShortage(const std::vector<PlaceLine>& lines, const Fits& fits,
                                Reading reading);

}  // namespace attain::verify
