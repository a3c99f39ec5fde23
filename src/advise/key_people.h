// Whom a partner cannot do without: who must stay so that a row stays met, how many may leave, and
// who alone can fill which places. Found from the structure of the places and those who fit them
// (Dulmage–Mendelsohn 1958), not by trying to leave each person out.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "evaluate/partner_evaluation.h"
#include "program/program.h"

namespace attain {

/// Places and as many people who fill them in every complete filling: none of the people fills
/// another place of the crew, nobody else one of these, and no smaller part of it is such a group.
struct MustFill {
  Slice<PlaceLine> places;            ///< of the test
  std::vector<std::uint32_t> lines;   ///< positions in `places`, ascending
  std::vector<std::uint32_t> people;  ///< positions among the partner's people, ascending
  Id<Crew> crew;                      ///< or
  Id<TeamTotal> total;                ///< a team total: its lines together
};

/// What a crew, or a team total, has in hand.
struct CrewSlack {
  bool met = false;
  std::vector<std::uint32_t> key;  ///< without each of whom it is not met, ascending
  std::uint32_t can_leave = 0;     ///< it stays met whoever leaves, as long as these are so many
  std::vector<MustFill> groups;    ///< of the people of `key`
};
inline constexpr std::uint32_t kAnyNumber = UINT32_MAX;

/// kinds: for each person the lines that they fit; counts: the places of each line (at most 16
/// lines).
CrewSlack SlackOf(const std::vector<std::uint16_t>& kinds,
                  const std::vector<std::uint32_t>& counts);

/// Someone without whom the points of a metric, or a score, are too few.
struct MustCount {
  StatementId statement;  ///< about the score
  MetricId metric;        ///< or none: the score
  std::uint32_t person;
  Fraction points;  ///< that are left without them
};

struct KeyPeople {
  std::vector<std::uint32_t> key;   ///< without each of whom the row is no longer met, ascending
  std::uint32_t can_leave = 0;      ///< so many, whoever they are; kAnyNumber: needs nobody
  bool can_leave_is_least = false;  ///< perhaps more: alternatives were not held against each other
  std::vector<MustFill> groups;     ///< of the people of `key`
  std::vector<MustCount> counts;    ///< likewise
};

/// Of a row of the partner that `evaluation` has loaded; nullopt where the row is not met.
std::optional<KeyPeople> FindKeyPeople(const Program& program, PartnerEvaluation& evaluation,
                                       RowId row);

}  // namespace attain
