#include "reference/random_awards.h"

#include <utility>

namespace attain::reference {

RandomAwards::RandomAwards(Dice& dice, RandomCredentials& credentials, RandomValues& values,
                           Asked asked)
    : dice_(dice),
      credentials_(credentials),
      values_(values),
      asked_(asked),
      metrics_(dice, credentials, values, [this] { return Alone(); }) {
  const std::uint32_t count = 1 + dice_.Below(3);
  for (std::uint32_t i = 0; i < count; ++i) AddAward();
}

/// Awards refer to those before them, so that there are no cycles.
void RandomAwards::AddAward() {
  Written award{"award-" + std::to_string(awards_.size() + 1), {}};
  const std::string word = dice_.Word({"competency", "designation", "specialization"});
  dice_.Use(word);
  const std::string head = word + " " + award.name + (dice_.Chance(30) ? " \"An award\"" : "");
  if (dice_.Chance(70)) {
    declarations_.push_back(head + Version("", award));
  } else {
    dice_.Use("versions of an award");
    std::vector<Date> begins = {Date{15'000}, dice_.Day()};
    if (dice_.Chance(30)) begins.erase(begins.begin());
    for (std::size_t i = 0; i < begins.size(); ++i) {
      std::string period = " effective from " + FormatDate(begins[i]);
      const Date last = i + 1 < begins.size() ? begins[i + 1] - 1 : begins[i] + 100;
      if (dice_.Chance(20)) period += " until " + FormatDate(last);
      declarations_.push_back(head + Version(period, award));
    }
  }
  awards_.push_back(award);
}

std::string RandomAwards::Version(const std::string& period, Written& award) {
  std::string text = period + " {\n";
  if (dice_.Chance(10)) {
    dice_.Use("url of an award");
    text += "url \"https://example.org/award\";\n";
  }
  const bool whole = dice_.Chance(25), has_options = !whole && dice_.Chance(50);
  const bool has_metrics = asked_ == Asked::everything && dice_.Chance(25);
  const bool tracks = asked_ == Asked::everything && has_options && dice_.Chance(35);
  may_score_ = has_metrics || tracks;
  Scope around{"", false};
  if (whole || dice_.Chance(35)) around = Statements(false, 2);
  text += around.text;
  if (has_metrics) text += metrics_.Metrics();
  if (whole) {
    dice_.Use("award without options and levels");
  } else if (!has_options) {
    dice_.Use("levels without options");
    text += Levels(around.names_people, award);
  } else {
    text += Option("develop", around.names_people, tracks, award);
    // An option without metrics has the award's, if there are any.
    const bool other_has = tracks && (!has_metrics || dice_.Chance(50));
    if (dice_.Chance(70)) text += Option("resell", around.names_people, other_has, award);
  }
  may_score_ = false;
  return text + "}";
}

std::string RandomAwards::Option(const std::string& name, bool people_around, bool has_metrics,
                                 Written& award) {
  std::string text = "option " + name + (dice_.Chance(20) ? " \"An option\"" : "") + " {\n";
  const bool whole = dice_.Chance(25);
  dice_.Use(whole ? "option without levels" : "levels of an option");
  Scope around{"", false};
  if (whole || dice_.Chance(30)) around = Statements(people_around, 1);
  text += around.text;
  if (has_metrics) {
    dice_.Use("metrics of an option");
    text += metrics_.Metrics();
  }
  if (!whole) text += Levels(people_around || around.names_people, award);
  return text + "}\n";
}

std::string RandomAwards::Levels(bool people_around, Written& award) {
  std::string text;
  for (const char* name : {"silver", "gold"}) {
    if (!text.empty() && dice_.Chance(40)) break;
    award.levels.insert(name);
    text += "level " + std::string(name) + (dice_.Chance(20) ? " \"A level\"" : "") + " {\n" +
            Statements(people_around, 2).text;
    if (name == std::string("gold") && award.levels.contains("silver") && dice_.Chance(25)) {
      dice_.Use("attains a level of its own award");
      text += "attains silver in " + award.name + ";\n";
    }
    text += "}\n";
  }
  return text;
}

RandomAwards::Scope RandomAwards::Statements(bool people_around, int depth) {
  std::vector<std::string> statements;
  const bool names_people = dice_.Chance(asked_ == Asked::people ? 85 : 40);
  if (names_people) statements = PeopleLines(people_around, 6);
  const std::uint32_t others = dice_.Chance(5) ? 0 : (statements.empty() ? 1 : 0) + dice_.Below(3);
  for (std::uint32_t i = 0; i < others; ++i) {
    const std::string statement = Statement(people_around || names_people, depth);
    statements.insert(statements.begin() + dice_.Index(statements.size() + 1), statement);
  }
  if (statements.size() > 1 && dice_.Chance(15)) {
    dice_.Use("all of { }");
    const std::size_t first = dice_.Index(statements.size());
    const std::size_t last = first + dice_.Index(statements.size() - first);
    statements[first] = "all of {\n" + statements[first];
    statements[last] += "\n}";
  }
  return {statements.empty() ? "" : Joined(statements, "\n") + "\n", names_people};
}

std::string RandomAwards::Statement(bool people_around, int depth) {
  if (may_score_ && dice_.Chance(40)) return metrics_.Score();
  const std::uint32_t pick = dice_.Below(100);
  if (pick < 6) {
    dice_.Use("note");
    return "note \"A reading.\";";
  }
  if (pick < 22 && !awards_.empty()) return Attains();
  if (pick < 40 && depth > 0) return Either(people_around, depth - 1);
  if (pick < 60 && depth > 0) return AtLeastOf(people_around, depth - 1);
  return ValueStatement();
}

std::vector<std::string> RandomAwards::PeopleLines(bool people_around, std::uint32_t most) {
  RandomPeople people(dice_, credentials_, people_around);
  std::vector<std::string> lines = people.Write(most);
  people_.push_back(people.Meaning());
  return lines;
}

std::string RandomAwards::ValueStatement() {
  return dice_.Chance(25) ? values_.Flag() : values_.Comparison();
}

std::string RandomAwards::Alone() {
  const bool outer = std::exchange(may_score_, false);
  std::string text = dice_.Chance(30) ? PeopleLines(false, 1).front() : Statement(false, 1);
  may_score_ = outer;
  return text;
}

std::string RandomAwards::Either(bool people_around, int depth) {
  dice_.Use("either");
  std::string text = "either {\n" + Statements(people_around, depth).text + "}";
  for (std::uint32_t i = 0, more = 1 + dice_.Below(2); i < more; ++i)
    text += " or {\n" + Statements(people_around, depth).text + "}";
  return text;
}

/// A member that names people begins with `the same or different` where one before it does.
std::string RandomAwards::AtLeastOf(bool people_around, int depth) {
  dice_.Use("at least K of { }");
  const std::uint32_t members = 1 + dice_.Below(3);
  std::string text = "at least " + std::to_string(1 + dice_.Below(members)) + " of {\n";
  const std::size_t scopes_before = people_.size();
  for (std::uint32_t i = 0; i < members; ++i) {
    const bool around = people_around || people_.size() > scopes_before;
    if (dice_.Chance(25)) {
      dice_.Use("people line as a member");
      text += PeopleLines(around, 1).front() + "\n";
    } else if (dice_.Chance(25)) {
      text += "all of {\n" + Statements(around, depth).text + "}\n";
    } else {
      std::string member =
          depth > 0 && dice_.Chance(30) ? Either(around, depth - 1) : ValueStatement();
      text += member + "\n";
    }
  }
  if (dice_.Chance(10)) text += "note \"About members.\";\n";
  return text + "}";
}

std::string RandomAwards::Attains() {
  const Written& award = dice_.Pick(awards_);
  const Written& other = dice_.Pick(awards_);
  std::set<std::string> levels = award.levels;
  std::string names = award.name;
  if (dice_.Chance(40)) {
    const bool all = dice_.Chance(50);
    dice_.Use(all ? "attains all of" : "attains any of");
    std::erase_if(levels, [&](const std::string& level) { return !other.levels.contains(level); });
    names = (all ? "all of <" : "any of <") + award.name +
            (other.name == award.name ? "" : ", " + other.name) + ">";
  }
  if (levels.empty() || dice_.Chance(40)) {
    dice_.Use("attains an award");
    return "attains " + names + ";";
  }
  dice_.Use("attains a level");
  return "attains " + dice_.Pick(std::vector<std::string>(levels.begin(), levels.end())) + " in " +
         names + ";";
}

}  // namespace attain::reference
