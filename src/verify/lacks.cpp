#include "verify/lacks.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <utility>

#include "verify/comparison_check.h"
#include "verify/crew_lines.h"

namespace attain::verify {
namespace {

constexpr std::size_t kFewLines = 4;  // sets of lines are all looked at

Price Sum(Price a, Price b) { return std::min(kNever, a + b); }

bool Apart(const std::set<CredentialId>& a, const std::set<CredentialId>& b) {
  return std::none_of(a.begin(), a.end(), [&](CredentialId id) { return b.count(id) > 0; });
}

/// The sum of the `count` least.
Price Cheapest(std::vector<Price> prices, std::uint64_t count) {
  if (prices.size() < count) return kNever;
  std::sort(prices.begin(), prices.end());
  Price sum = 0;
  for (std::uint64_t i = 0; i < count; ++i) sum = Sum(sum, prices[i]);
  return sum;
}

}  // namespace

std::vector<PlannedCrew> CrewsOf(const Rulebook& rulebook, const People& people) {
  std::vector<PlannedCrew> crews;
  for (const Crew& crew : rulebook.crews[people.crews]) {
    const CrewLines lines = LinesOf(rulebook, crew);
    PlannedCrew together;
    for (const PlaceLine& place : lines.lines) {
      if (lines.separate) {
        crews.push_back({{{place.conditions}, place.need}});
      } else {
        together.push_back({{place.conditions}, place.need});
      }
    }
    if (!together.empty()) crews.push_back(std::move(together));
  }
  for (const TeamTotal& total : rulebook.team_totals[people.totals]) {
    PlannedLine line{{}, total.count};
    for (const PlaceLine& place : LinesOf(rulebook, people, total))
      line.ways.push_back(place.conditions);
    crews.push_back({std::move(line)});
  }
  return crews;
}

Lack LackFinder::Of(const std::vector<std::vector<Way>>& goals) {
  attained_.clear();
  of_lines_.clear();
  Lack all = Met();
  for (const auto& ways : goals) Join(all, OfWays(ways));
  for (const PlannedCrew& crew : crews) Join(all, OfCrew(crew));
  return all;
}

/// Both are needed. Where no credential helps both, what they cost adds up.
void LackFinder::Join(Lack& all, Lack part) {
  if (part.met) return;
  const bool apart = Apart(all.helpful, part.helpful);
  for (std::size_t i = 0; i < all.least.size(); ++i)
    all.least[i] = apart ? Sum(all.least[i], part.least[i]) : std::max(all.least[i], part.least[i]);
  if (all.met || part.one_of.size() < all.one_of.size()) all.one_of = std::move(part.one_of);
  all.helpful.merge(part.helpful);
  all.met = false;
}

/// `count` of the parts are needed.
Lack LackFinder::Some(std::size_t count, std::vector<Lack> parts) const {
  const auto met = static_cast<std::size_t>(
      std::count_if(parts.begin(), parts.end(), [](const Lack& part) { return part.met; }));
  if (met >= count) return Met();
  const std::size_t need = count - met;
  std::erase_if(parts, [](const Lack& part) { return part.met || part.least.back() >= kNever; });
  Lack result = Never();
  if (parts.size() < need) return result;
  for (std::size_t i = 0; i < result.least.size(); ++i) {
    std::vector<Price> least;
    least.reserve(parts.size());
    for (const Lack& part : parts) least.push_back(part.least[i]);
    std::sort(least.begin(), least.end());
    result.least[i] = least[need - 1];
  }
  // Of any so many of the parts, at least one is among those that are needed.
  std::sort(parts.begin(), parts.end(),
            [](const Lack& a, const Lack& b) { return a.one_of.size() < b.one_of.size(); });
  for (std::size_t i = 0; i < parts.size(); ++i) {
    result.helpful.merge(parts[i].helpful);
    if (i + need <= parts.size())
      result.one_of.insert(result.one_of.end(), parts[i].one_of.begin(), parts[i].one_of.end());
  }
  std::sort(result.one_of.begin(), result.one_of.end());
  result.one_of.erase(std::unique(result.one_of.begin(), result.one_of.end()), result.one_of.end());
  return result;
}

Lack LackFinder::OfWays(const std::vector<Way>& ways) {
  std::vector<Lack> parts;
  for (const Way& way : ways) {
    const Way* const outer = std::exchange(way_, &way);
    Lack& all = parts.emplace_back(Met());
    for (const BlockId block : way.blocks) Join(all, OfBlock(block));
    way_ = outer;
  }
  return Some(1, std::move(parts));
}

Lack LackFinder::OfBlock(BlockId block) {
  Lack all = Met();
  for (const Statement& statement : rulebook_.statements[rulebook_.blocks[block].statements])
    Join(all, OfStatement(statement));
  return all;
}

bool LackFinder::IsGranted(const Statement& statement) const {
  if (granted.statements.empty()) return false;
  const bool is_score = statement.kind == StatementKind::score;
  const StringId option =
      is_score ? way_->OptionOf(At(rulebook_.scores, statement.index)) : StringId::none();
  return granted.statements.count({&statement, option}) > 0;
}

Lack LackFinder::OfStatement(const Statement& statement) {
  if (IsGranted(statement)) return Met();
  switch (statement.kind) {
    case StatementKind::note:
      return Met();
    case StatementKind::comparison:
    case StatementKind::flag:
      return IsMet(statement) ? Met() : Never();
    case StatementKind::attains:
      return OfAttains(At(rulebook_.attains, statement.index));
    case StatementKind::people: {
      Lack all = Met();
      for (const PlannedCrew& crew : CrewsOf(rulebook_, At(rulebook_.people, statement.index)))
        Join(all, OfCrew(crew));
      return all;
    }
    case StatementKind::either:
    case StatementKind::at_least_of: {
      const GroupStatement& group = At(rulebook_.groups, statement.index);
      std::vector<Lack> parts;
      for (const BlockId block : rulebook_.block_ids[group.blocks]) parts.push_back(OfBlock(block));
      return Some(group.count, std::move(parts));
    }
    case StatementKind::score:
      return OfScore(At(rulebook_.scores, statement.index));
  }
  return Never();
}

bool LackFinder::IsMet(const Statement& statement) {
  const auto [known, is_new] = met_.try_emplace(&statement, false);
  if (!is_new) return known->second;
  std::vector<Objection> list;
  Objections objections{list, {}};
  const Json json =
      statement.kind == StatementKind::flag
          ? ExpectedFlag(data_, At(rulebook_.flags, statement.index))
          : ExpectedComparison(data_, At(rulebook_.comparisons, statement.index), objections);
  return known->second = list.empty() && VerdictMember(json, objections) == Verdict::met;
}

Lack LackFinder::OfAttains(const AttainsStatement& attains) {
  std::vector<Lack> parts;
  for (const AwardId award : rulebook_.award_ids[attains.awards]) {
    const auto known = attained_.find({award, attains.level});
    if (known != attained_.end()) {
      parts.push_back(known->second);
      continue;
    }
    const bool in_force = data_.rules.awards[award.index] != nullptr;
    parts.push_back(in_force ? OfWays(data_.rules.WaysTo(award, attains.level)) : Never());
    attained_[{award, attains.level}] = parts.back();
  }
  const std::size_t all = parts.size();
  return Some(attains.quantity == Quantity::all ? all : 1, std::move(parts));
}

// ------------------------------------------------------------------------------------------- crews

void LackFinder::AddHelpful(const PlannedLine& line, std::set<CredentialId>& helpful) const {
  for (const auto& way : line.ways) {
    const auto& of_way = prices_.Helpful(way);
    helpful.insert(of_way.begin(), of_way.end());
  }
}

Price LackFinder::PriceOf(Learner& learner, const PlannedLine& line) {
  if (learner.prices == nullptr) {
    std::vector<std::array<std::int64_t, 3>> state = {{learner.learns, learner.person.known, 0}};
    for (const Pass& pass : learner.person.passes) {
      state.push_back({pass.credential.index, pass.passed.value_or(Date::Max()).days,
                       pass.expires.value_or(Date::Max()).days});
    }
    std::sort(state.begin() + 1, state.end());
    learner.prices = &prices_of_[std::move(state)];
  }
  const std::size_t index = line_of_.try_emplace(line.ways, line_of_.size()).first->second;
  if (learner.prices->size() <= index) learner.prices->resize(index + 1, -1);
  Price& price = (*learner.prices)[index];
  if (price >= 0) return price;
  price = kNever;
  for (const auto& way : line.ways) price = std::min(price, prices_.Least(learner.person, way));
  if (price > 0 && !learner.learns) price = kNever;
  return price;
}

Lack LackFinder::OfCrew(const PlannedCrew& crew) {
  std::uint64_t places = 0;
  for (const PlannedLine& line : crew) places += line.need;
  Count(places);
  std::vector<std::uint64_t> kinds;
  for (Learner& learner : people) {
    std::uint64_t kind = 0;
    for (std::size_t line = 0; line < crew.size(); ++line)
      kind |= std::uint64_t{PriceOf(learner, crew[line]) == 0} << line;
    kinds.push_back(kind);
  }
  // Hall's condition (1935): for every set of lines enough people fit any of them.
  std::map<std::uint64_t, std::uint64_t> short_by;
  std::uint64_t worst = 0;
  for (std::uint64_t set = 1; set < std::uint64_t{1} << crew.size(); ++set) {
    std::uint64_t need = 0;
    for (std::size_t line = 0; line < crew.size(); ++line)
      need += (set >> line & 1) != 0 ? crew[line].need : 0;
    const auto fit = static_cast<std::uint64_t>(std::count_if(
        kinds.begin(), kinds.end(), [&](std::uint64_t kind) { return (kind & set) != 0; }));
    if (fit >= need) continue;
    if (worst == 0 || need - fit > short_by[worst]) worst = set;
    if (crew.size() <= kFewLines || std::popcount(set) == 1 || worst == set)
      short_by[set] = need - fit;
  }
  if (worst == 0) return Met();
  Lack lack = Never();
  for (const PlannedLine& line : crew) AddHelpful(line, lack.helpful);
  Price spent = 0;
  for (const CredentialId credential : passed)
    spent += lack.helpful.count(credential) > 0 ? terms_.PriceOf(credential) : 0;
  const auto proved = proved_.find(crew);
  for (std::uint32_t number = 0; number <= most_new; ++number) {
    Price of_lines = 0, of_sets = 0;
    for (const auto& [set, missing] : short_by) {
      const Price least = LeastFor(set, missing, crew, kinds, number);
      if (std::popcount(set) == 1) of_lines = Sum(of_lines, least);
      of_sets = std::max(of_sets, least);
    }
    lack.least[number] = std::max(of_lines, of_sets);
    if (proved != proved_.end())
      lack.least[number] =
          std::max(lack.least[number],
                   proved->second.bound - proved->second.new_price * (hired + number) - spent);
  }
  std::set<CredentialId> helpful;
  std::vector<bool> has_place;
  for (std::size_t line = 0; line < crew.size(); ++line) {
    if ((worst >> line & 1) != 0) AddHelpful(crew[line], helpful);
  }
  has_place.reserve(kinds.size());
  for (const std::uint64_t kind : kinds) has_place.push_back((kind & worst) != 0);
  AddPasses(helpful, has_place, lack.one_of);
  return lack;
}

/// So many people more must come to fit any of the lines.
Price LackFinder::LeastFor(std::uint64_t lines, std::uint64_t short_by, const PlannedCrew& crew,
                           const std::vector<std::uint64_t>& kinds, std::uint32_t new_people) {
  const auto price_of = [&](Learner& learner) {
    Price least = kNever;
    for (std::size_t line = 0; line < crew.size(); ++line) {
      if ((lines >> line & 1) != 0) least = std::min(least, PriceOf(learner, crew[line]));
    }
    return least;
  };
  std::vector<Price> prices;
  for (std::size_t i = 0; i < people.size(); ++i) {
    if ((kinds[i] & lines) == 0) prices.push_back(price_of(people[i]));
  }
  prices.resize(prices.size() + new_people, price_of(nobody_));
  return Cheapest(std::move(prices), short_by);
}

void LackFinder::AddPasses(const std::set<CredentialId>& helpful,
                           const std::vector<bool>& has_place,
                           std::vector<LackedPass>& one_of) const {
  for (std::size_t who = 0; who < people.size(); ++who) {
    const Learner& learner = people[who];
    if (has_place[who] || !learner.learns) continue;
    const auto alike = [&](const Learner& other) { return other.SameAs(learner); };
    const auto until = people.begin() + static_cast<std::ptrdiff_t>(who);
    if (std::find_if(people.begin(), until, alike) != until) continue;
    for (const CredentialId credential : helpful) {
      if (learner.refused.count(credential) == 0 && !prices_.Holds(learner.person, credential))
        one_of.push_back({who, credential});
    }
  }
  for (const CredentialId credential : helpful) {
    if (refused_to_new.count(credential) == 0) one_of.push_back({people.size(), credential});
  }
}

}  // namespace attain::verify
