#include "explain/people_text.h"

#include <algorithm>

#include <fmt/format.h>

namespace attain {
namespace {

class CrewText {
 public:
  CrewText(const CrewExplanation& crew, const Phrases& phrases, UncountedText& uncounted,
           std::set<CredentialId>& titled, TextLines& lines)
      : crew_(crew), phrases_(phrases), uncounted_(uncounted), titled_(titled), lines_(lines) {}

  void Add() {
    if (crew_.verdict == Verdict::met) AddFilled();
    if (crew_.verdict == Verdict::not_met) AddShortages();
    if (crew_.verdict == Verdict::cannot_tell) {
      lines_.Add("as far as is known, not enough:");
      {
        const Indent indent(lines_);
        AddShortages();
      }
      lines_.Add("but it may be met:");
      {
        const Indent indent(lines_);
        AddFilled();
      }
      lines_.Add(fmt::format("missing: {}", phrases_.Missing(crew_.missing)));
    }
  }

 private:
  /// The lines of a crew are told apart by their places: the 1st, the 2nd and so on.
  void AddFilled() {
    std::uint64_t place = 0;
    for (const FilledLine& line : crew_.filled) {
      // The people of several `K of` lines fit the line, and need not be those named for it.
      const bool counts_anew = line.part.of.has_value() && LineHasSeveralOfs(line.part);
      if (counts_anew) {
        lines_.Add(fmt::format("of all who fit, {} with {}:", line.part.need,
                               phrases_.Conditions(line.part)));
        place = 0;
      }
      for (const PersonInPlace& person : line.people) AddPlace(++place, person);
      if (line.unknown_people > 0) {
        lines_.Add(fmt::format("{} with {} may be among the people who are not named",
                               Counted(line.unknown_people, "person", "people"),
                               phrases_.Conditions(line.part)));
        place += line.unknown_people;
      }
    }
  }

  bool LineHasSeveralOfs(const LinePart& part) const {
    return phrases_.rulebook().lines[part.source].of_lines.size > 1;
  }

  void AddPlace(std::uint64_t place, const PersonInPlace& person) {
    const std::string name = phrases_.Person(person.person);
    if (person.unknown) {
      lines_.Add(fmt::format("{} may fill the {} place: nothing is known of their credentials",
                             name, Ordinal(place)));
    } else if (person.holds.empty()) {
      lines_.Add(fmt::format("{} fills the {} place", name, Ordinal(place)));
    } else {
      lines_.Add(fmt::format("{} {} the {} place with {}", name,
                             crew_.verdict == Verdict::met ? "fills" : "may fill", Ordinal(place),
                             phrases_.Held(person.holds)));
    }
  }

  void AddShortages() {
    for (const Shortage& shortage : crew_.shortages) {
      for (const ShortLine& line : shortage.lines) {
        if (line.filled.size() < line.part.need) AddShortLine(shortage, line);
      }
    }
  }

  void AddShortLine(const Shortage& shortage, const ShortLine& line) {
    const std::uint64_t open = line.part.need - line.filled.size();
    const std::string_view these = open == 1 ? "it" : "them";
    std::string text = fmt::format("{} {} {}; ", Counted(open, "more place", "more places"),
                                   open == 1 ? "needs" : "need",
                                   phrases_.Conditions(line.part, Phrases::Codes::shown));
    if (line.fit.empty()) {
      text += fmt::format("nobody fits {}", these);
    } else {
      text += fmt::format("only {} {} {}", NamesOf(line.fit), line.fit.size() == 1 ? "fits" : "fit",
                          these);
      text += WhereTheyAre(shortage, line);
    }
    lines_.Add(text);
    const Indent indent(lines_);
    const std::vector<ConditionId> conditions = phrases_.ConditionIds(line.part);
    uncounted_.Add(std::span(&conditions, 1), {line.fit.data(), line.fit.size()}, lines_);
    AddTitles(line.part);
  }

  /// Where the shortage is of those who may fit, people whose credentials are not known are among
  /// them.
  std::string NamesOf(const List<std::uint32_t>& people) const {
    std::vector<std::string> names;
    names.reserve(people.size());
    for (const std::uint32_t person : people) {
      const bool known = phrases_.CredentialsKnown(person);
      names.push_back(phrases_.Person(person) +
                      (known ? "" : " (whose credentials are not known)"));
    }
    return Enumerate(names);
  }

  /// Where those who fit the line are needed instead, or that they have such a place already.
  std::string WhereTheyAre(const Shortage& shortage, const ShortLine& line) const {
    std::string text;
    if (!line.filled.empty()) {
      text += fmt::format(", and {} {} already", phrases_.People(line.filled),
                          line.filled.size() == 1 ? "has such a place" : "have such places");
    }
    for (const ShortLine& other : shortage.lines) {
      std::vector<std::uint32_t> needed;
      for (const std::uint32_t person : other.filled) {
        const bool fits = std::find(line.fit.begin(), line.fit.end(), person) != line.fit.end();
        if (&other != &line && fits) needed.push_back(person);
      }
      if (needed.empty()) continue;
      text += fmt::format(", and {} {} needed for {}", phrases_.People(needed),
                          needed.size() == 1 ? "is" : "are", phrases_.Conditions(other.part));
    }
    return text;
  }

  /// What the codes of a line mean, where these are few, and which of them no longer help.
  void AddTitles(const LinePart& part) {
    constexpr std::size_t kMostTitles = 6;
    const std::vector<CredentialId> credentials = phrases_.CredentialsOf(part);
    if (credentials.size() > kMostTitles || crew_.verdict != Verdict::not_met) return;
    const Rulebook& rulebook = phrases_.rulebook();
    const Date day = phrases_.context().program.as_of;
    for (const CredentialId id : credentials) {
      const Credential& credential = rulebook.credentials[id];
      if (rulebook.text(credential.title).empty() || !titled_.insert(id).second) continue;
      std::string line =
          fmt::format("{} {}", rulebook.text(credential.code), rulebook.text(credential.title));
      if (credential.earned_by.valid()) {
        line += fmt::format(", earned by {}", phrases_.Condition(credential.earned_by));
      }
      if (credential.accepted_until && *credential.accepted_until < day) {
        line += fmt::format(", accepted until {} only", FormatDate(*credential.accepted_until));
      } else if (credential.passed_by && *credential.passed_by < day) {
        line += fmt::format(", counts only if passed by {}", FormatDate(*credential.passed_by));
      } else if (credential.retired && *credential.retired < day) {
        line += fmt::format(", retired {}", FormatDate(*credential.retired));
      }
      lines_.Add(line);
    }
  }

  const CrewExplanation& crew_;
  const Phrases& phrases_;
  UncountedText& uncounted_;
  std::set<CredentialId>& titled_;
  TextLines& lines_;
};

std::uint64_t PlacesOf(const Rulebook& rulebook, Id<Crew> id) {
  std::uint64_t places = 0;
  for (const Line& line : rulebook.lines[rulebook.crews[id].lines]) places += line.count;
  return places;
}

std::uint64_t ShortOf(const CrewExplanation& crew) {
  std::uint64_t most = 0;
  for (const Shortage& shortage : crew.shortages) most = std::max(most, shortage.short_by);
  return most;
}

/// A total over one crew's lines says nothing that the crew does not say.
bool ShownByCrew(const Rulebook& rulebook, const TeamTotal& total) {
  const auto refs = rulebook.line_refs[total.lines];
  return std::all_of(refs.begin(), refs.end(),
                     [&](const LineRef& ref) { return ref.crew == refs.front().crew; });
}

void AddTotal(const TotalExplanation& total, Id<People> team, const Phrases& phrases,
              UncountedText& uncounted, TextLines& lines) {
  const Indent indent(lines);
  if (total.verdict == Verdict::met) {
    std::vector<std::uint32_t> people;
    for (const PersonInPlace& place : total.people) people.push_back(place.person);
    lines.Add(phrases.People(people));
    return;
  }
  const std::string who = total.fit.empty() ? "nobody fits"
                                            : fmt::format("only {} {}", phrases.People(total.fit),
                                                          total.fit.size() == 1 ? "fits" : "fit");
  lines.Add(fmt::format("{} a line of the team{}", who,
                        total.verdict == Verdict::cannot_tell ? " as far as is known" : ""));
  const Rulebook& rulebook = phrases.rulebook();
  std::vector<std::vector<ConditionId>> conditions;
  for (const LineRef& ref : rulebook.line_refs[rulebook.team_totals[total.total].lines]) {
    const Crew& crew = rulebook.crews[rulebook.people[team].crews][ref.crew];
    const auto of_line = rulebook.condition_ids[rulebook.lines[crew.lines][ref.line].conditions];
    conditions.emplace_back(of_line.begin(), of_line.end());
  }
  {
    const Indent indent(lines);
    uncounted.Add(conditions, {total.fit.data(), total.fit.size()}, lines);
  }
  if (total.verdict == Verdict::cannot_tell)
    lines.Add(fmt::format("missing: {}", phrases.Missing(total.missing)));
}

}  // namespace

void AddPeople(const StatementExplanation& explained, const Phrases& phrases,
               UncountedText& uncounted, std::string_view place, std::set<CredentialId>& titled,
               TextLines& lines) {
  bool first = true;
  const auto add_heading = [&](Verdict verdict, std::string text) {
    lines.Add(fmt::format("{}: {}{}{}", Text(verdict), text, first ? " " : "", first ? place : ""));
    first = false;
  };
  for (const CrewExplanation& crew : explained.crews) {
    std::string heading = Counted(PlacesOf(phrases.rulebook(), crew.crew), "person", "people");
    if (!first) heading += ", the same or different ones";
    if (crew.verdict == Verdict::not_met) heading += fmt::format(": {} short", ShortOf(crew));
    add_heading(crew.verdict, heading);
    const Indent indent(lines);
    CrewText(crew, phrases, uncounted, titled, lines).Add();
  }
  for (const TotalExplanation& total : explained.totals) {
    const TeamTotal& source = phrases.rulebook().team_totals[total.total];
    if (ShownByCrew(phrases.rulebook(), source)) continue;
    std::string heading = fmt::format("{} different people in all", total.need);
    if (total.verdict == Verdict::not_met) heading += fmt::format(": {} short", total.short_by);
    add_heading(total.verdict, heading);
    AddTotal(total, Id<People>{phrases.rulebook().statements[explained.statement].index}, phrases,
             uncounted, lines);
  }
}

}  // namespace attain
