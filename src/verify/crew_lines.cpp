#include "verify/crew_lines.h"

#include <algorithm>
#include <bit>

namespace attain::verify {
namespace {

bool MeetsAll(Holdings& holdings, const std::vector<ConditionId>& conditions) {
  for (const ConditionId condition : conditions) {
    if (!holdings.Meets(condition)) return false;
  }
  return true;
}

std::uint64_t LinesThatFit(const DayRules& rules, const Person& person, Reading reading,
                           const std::vector<PlaceLine>& lines) {
  Holdings holdings(rules, person, reading);
  std::uint64_t fit = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (MeetsAll(holdings, lines[i].conditions)) fit |= LineBit(i);
  }
  return fit;
}

}  // namespace

CrewLines LinesOf(const Rulebook& rulebook, const Crew& crew) {
  CrewLines result;
  std::uint32_t position = 0;
  for (const Line& line : rulebook.lines[crew.lines]) {
    const auto conditions = rulebook.condition_ids[line.conditions];
    const std::vector<ConditionId> all(conditions.begin(), conditions.end());
    const auto ofs = rulebook.of_lines[line.of_lines];
    result.separate = result.separate || ofs.size() > 1;
    if (ofs.size() > 1) result.lines.push_back({position, std::nullopt, line.count, all});
    std::uint32_t left = line.count;
    for (std::uint32_t of = 0; of < ofs.size(); ++of) {
      result.lines.push_back({position, of, ofs[of].count, all});
      result.lines.back().conditions.push_back(ofs[of].condition);
      left -= std::min(left, ofs[of].count);
    }
    if (ofs.size() <= 1 && left > 0) result.lines.push_back({position, std::nullopt, left, all});
    ++position;
  }
  return result;
}

std::vector<PlaceLine> LinesOf(const Rulebook& rulebook, const People& people,
                               const TeamTotal& total) {
  std::vector<PlaceLine> result;
  std::uint32_t position = 0;
  for (const LineRef& ref : rulebook.line_refs[total.lines]) {
    const Crew& crew = rulebook.crews[people.crews][ref.crew];
    const auto conditions = rulebook.condition_ids[rulebook.lines[crew.lines][ref.line].conditions];
    result.push_back({position++, std::nullopt, 0, {conditions.begin(), conditions.end()}});
  }
  return result;
}

Fits::Fits(const PartnerData& data, const std::vector<PlaceLine>& lines)
    : people_known(data.batch.people_known[data.partner] != 0) {
  const auto [begin, end] = data.batch.people_of(data.partner);
  for (std::uint32_t i = 0; i < end - begin; ++i) {
    ids.emplace_back(data.batch.person_ids[begin + i]);
    position_of.emplace(ids.back(), i);
    people.push_back(PersonAt(data, i));
    sure.push_back(LinesThatFit(data.rules, people.back(), Reading::sure, lines));
    possible.push_back(LinesThatFit(data.rules, people.back(), Reading::possible, lines));
  }
  if (!people_known)
    unknown_people = LinesThatFit(data.rules, {false, {}}, Reading::possible, lines);
}

bool Fits::FitsBefore(const std::string& id, std::size_t line, Reading reading) const {
  const auto found = position_of.find(id);
  return found != position_of.end() && (of(reading)[found->second] & (LineBit(line) - 1)) != 0;
}

std::uint64_t CanonicalShortage(const std::vector<PlaceLine>& lines, const Fits& fits,
                                Reading reading) {
  const std::size_t sets = std::size_t{1} << lines.size();
  // How many people fit lines of this set only; then of all sets within it.
  std::vector<std::uint64_t> within(sets);
  for (const std::uint64_t fit : fits.of(reading)) ++within[fit];
  for (std::size_t bit = 1; bit < sets; bit <<= 1) {
    for (std::size_t set = 0; set < sets; ++set) {
      if ((set & bit) != 0) within[set] += within[set ^ bit];
    }
  }
  const std::uint64_t everyone = fits.of(reading).size();
  const std::uint64_t unlimited = reading == Reading::possible ? fits.unknown_people : 0;
  std::uint64_t best = 0, greatest = 0;
  for (std::size_t set = 1; set < sets; ++set) {
    if ((set & unlimited) != 0) continue;
    std::uint64_t need = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if ((set >> i & 1) != 0) need += lines[i].need;
    }
    const std::uint64_t fit = everyone - within[(sets - 1) & ~set];
    const std::uint64_t short_by = need > fit ? need - fit : 0;
    if (short_by > greatest ||
        (short_by == greatest && short_by > 0 && std::popcount(set) < std::popcount(best))) {
      greatest = short_by;
      best = set;
    }
  }
  return best;
}

}  // namespace attain::verify
