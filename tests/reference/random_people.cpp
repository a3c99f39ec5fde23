#include "reference/random_people.h"

namespace attain::reference {
namespace {

constexpr std::size_t kMaxLines = 6;     // of a crew
constexpr std::uint32_t kMaxPlaces = 9;  // of a scope

}  // namespace

std::uint32_t RandomPeople::Crew::places() const {
  std::uint32_t sum = 0;
  for (const Places& line : lines) sum += line.count;
  return sum;
}

std::string RandomPeople::Meaning() const {
  std::string text;
  for (const Crew& crew : crews_) {
    std::vector<std::string> lines;
    for (const Places& line : crew.lines) {
      lines.push_back(std::to_string(line.count) + ": " + Joined(line.conditions, " and "));
      for (const std::string& of : line.of_lines) lines.back() += " {" + of + "}";
    }
    text += "crew " + Joined(lines, " + ") + "\n";
  }
  return text + totals_;
}

std::vector<std::string> RandomPeople::Write(std::uint32_t most) {
  std::vector<std::string> lines;
  const std::uint32_t size = std::min(most, dice_.Chance(10) ? 6 : 1 + dice_.Below(4));
  for (std::uint32_t i = 0; i < size; ++i) {
    if (NobodyYet() || MayName() || dice_.Chance(50)) lines.push_back(Line());
  }
  return lines;
}

/// Whether new places may be named: nobody has said `the other`.
bool RandomPeople::MayName() const {
  std::uint32_t places = 0;
  for (const Crew& crew : crews_) places += crew.places();
  return !the_other_ && places < kMaxPlaces &&
         std::none_of(teams_.begin(), teams_.end(),
                      [](const Team& team) { return team.the_other; });
}

bool RandomPeople::OthersFit() const {
  const Crew& crew = crews_.back();
  if (crew.lines.size() >= kMaxLines || crew.lines.back().of_lines.size() > 1) return false;
  return !crew.may_be_others || (!teams_.empty() && crew.team == teams_.back().number);
}

std::string RandomPeople::Line() {
  if (NobodyYet()) return teams_.size() < 2 && dice_.Chance(25) ? TeamLine() : NewPlaces();
  const std::uint32_t pick = dice_.Below(100);
  if (pick < 15) return TheSame();
  if (pick < 30) return OfLine();
  if (pick < 40) return AllLine();
  if (!MayName()) return TheSame();
  if (pick < 50 && teams_.size() < 2) return TeamLine();
  return NewPlaces();
}

std::string RandomPeople::NewPlaces() {
  if (NobodyYet()) {
    const bool is_needed = people_around_;
    return RoleLine(is_needed || dice_.Chance(8) ? Relation::the_same_or_different
                                                 : Relation::none);
  }
  if (!OthersFit() || dice_.Chance(25)) return RoleLine(Relation::the_same_or_different);
  return RoleLine(dice_.Chance(25) ? Relation::the_other : Relation::another);
}

/// "at least 2 people", "person", "3"
std::string RandomPeople::Who(std::uint32_t count, std::string_view relation) {
  std::string text(relation);
  if (count == 1 && dice_.Chance(40)) return text + dice_.Word({"person ", "individual "});
  if (dice_.Chance(30)) text += "at least ";
  text += std::to_string(count) + " ";
  return text + dice_.Word({"people ", "person ", "individuals ", ""});
}

void RandomPeople::AddPlaces(std::uint32_t count) {
  crews_.back().lines.push_back({count, {}, {}});
  if (crews_.back().lines.size() == 5) dice_.Use("crew of more than four lines");
  for (Team& team : teams_) {
    team.places[crews_.size() - 1] += count;
    team.lines +=
        " " + std::to_string(crews_.size()) + "." + std::to_string(crews_.back().lines.size());
  }
  names_several_ = false;
}

std::string RandomPeople::ConditionOnLast() {
  const Meant condition = credentials_.Condition();
  crews_.back().lines.back().conditions.push_back(condition.meaning);
  names_several_ = false;
  return condition.text;
}

std::string RandomPeople::ConditionOnAll() {
  const Meant condition = credentials_.Condition();
  for (Places& line : crews_.back().lines) line.conditions.push_back(condition.meaning);
  names_several_ = crews_.back().lines.size() > 1;
  return condition.text;
}

std::string RandomPeople::RoleLine(Relation relation) {
  const std::uint32_t count = dice_.Chance(60) ? 1 : 1 + dice_.Below(3);
  std::string_view words;
  switch (relation) {
    case Relation::none:
      dice_.Use("people line");
      crews_.push_back({{}, false, 0});
      break;
    case Relation::another:
      dice_.Use("another");
      words = "another ";
      break;
    case Relation::the_other:
      dice_.Use("the other");
      words = "the other ";
      (teams_.empty() ? the_other_ : teams_.back().the_other) = true;
      break;
    case Relation::the_same_or_different: {
      dice_.Use("the same or different");
      words = "the same or different ";
      const bool begins_team = !teams_.empty() && teams_.back().lines.empty();
      crews_.push_back({{}, true, begins_team ? teams_.back().number : 0});
      break;
    }
  }
  AddPlaces(count);
  return Who(count, words) + ConditionOnLast() + ";";
}

/// Of the last line with places, or of the whole crew where that is another number.
std::string RandomPeople::TheSame() {
  dice_.Use("the same");
  const Crew& crew = crews_.back();
  const std::uint32_t last = crew.lines.back().count;
  const std::uint32_t number = dice_.Chance(30) ? crew.places() : last;
  if (number == last) return Who(number, "the same ") + ConditionOnLast() + ";";
  dice_.Use("the same N of the whole crew");
  return Who(number, "the same ") + ConditionOnAll() + ";";
}

std::string RandomPeople::OfLine() {
  Crew& crew = crews_.back();
  Places& line = crew.lines.back();
  if (!line.of_lines.empty() && crew.lines.size() > 1) return AllLine();
  const std::string count = std::to_string(1 + dice_.Below(line.count));
  std::string whom = "them";
  if (names_several_ || dice_.Chance(30)) {
    whom = "the " + std::string(dice_.Chance(50) ? "same " : "") + std::to_string(line.count) +
           (dice_.Chance(50) ? " people" : "");
  }
  dice_.Use(whom == "them" ? "K of them" : "K of the N");
  if (!line.of_lines.empty()) dice_.Use("several K of them");
  names_several_ = false;
  const Meant condition = credentials_.Condition();
  line.of_lines.push_back(count + ": " + condition.meaning);
  return (dice_.Chance(30) ? "at least " : "") + count + " of " + whom + " " + condition.text + ";";
}

std::string RandomPeople::AllLine() {
  if (!teams_.empty() && teams_.back().places.size() > 1) return TheSame();
  dice_.Use("all people");
  const Crew& crew = crews_.back();
  const std::string whom =
      dice_.Word({"people ", "of them ", std::to_string(crew.places()) + " people ", ""});
  return "all " + whom + ConditionOnAll() + ";";
}

std::string RandomPeople::TeamLine() {
  teams_.push_back({++last_team_, {}, {}});
  const bool of_parts = NobodyYet() && !people_around_ && dice_.Chance(20);
  std::string text = of_parts ? TeamOfParts() : TeamOfLines();
  teams_.pop_back();
  return text;
}

/// A team of `all …` and `K of …` lines only: one line of as many places as the team has.
std::string RandomPeople::TeamOfParts() {
  dice_.Use("team of parts");
  const std::uint32_t count = 1 + dice_.Below(3);
  crews_.push_back({{}, false, 0});
  AddPlaces(count);
  std::string text = Who(count, "") + "{\n" + AllLine() + "\n";
  if (dice_.Chance(50)) text += OfLine() + "\n";
  return text + "}";
}

std::string RandomPeople::TeamOfLines() {
  dice_.Use(teams_.size() > 1 ? "team in a team" : "team");
  std::string text = "{\n" + NewPlaces() + "\n";
  for (std::uint32_t i = 0, more = dice_.Below(4); i < more; ++i) text += Line() + "\n";
  std::uint32_t largest = 0, sum = 0;
  for (const auto& [crew, places] : teams_.back().places) {
    largest = std::max(largest, places);
    sum += places;
  }
  const std::uint32_t count = largest + dice_.Below(sum - largest + 1);
  if (count > largest) {
    dice_.Use("team total");
    totals_ += "total " + std::to_string(count) + ":" + teams_.back().lines + "\n";
  }
  return (dice_.Chance(70) ? "at least " : "") + std::to_string(count) + " people " + text + "}";
}

}  // namespace attain::reference
