// The people lines of one scope: which lines name new places, which add conditions to places named
// before, and which places are those of pairwise different people (a crew). language.md, section 5,
// has the rules.
#include <fmt/format.h>

#include <algorithm>

#include "base/limits.h"
#include "check/readers.h"
#include "check/requirements.h"

namespace attain {
namespace {

/// A line with places, while its scope is read.
struct PlacesLine {
  std::uint32_t count;
  std::vector<ConditionId> conditions;
  std::vector<OfLine> of_lines;
  Span span;
};

struct CrewBeingRead {
  std::vector<PlacesLine> lines;
  bool may_be_others = false;  ///< it began with `the same or different`
  int team = -1;               ///< the team whose first line began it so
  Span span;

  std::uint32_t places() const {
    std::uint32_t sum = 0;
    for (const PlacesLine& line : lines) sum += line.count;
    return sum;
  }
};

/// The braces that are being read: which lines stand in them.
struct TeamBeingRead {
  int number;
  std::vector<LineRef> lines;
  std::size_t people_lines = 0;
  Span the_other;
};

enum class Relation : std::uint8_t { none, the_same, another, the_other, the_same_or_different };

Relation RelationOf(Node line) {
  if (line.has(NodeKind::TheSameOrDifferent)) return Relation::the_same_or_different;
  if (line.has(NodeKind::TheSame)) return Relation::the_same;
  if (line.has(NodeKind::TheOther)) return Relation::the_other;
  return line.has(NodeKind::Another) ? Relation::another : Relation::none;
}

std::string PeopleText(std::int64_t count) {
  return fmt::format("{} {}", count, count == 1 ? "person" : "people");
}

bool IsPeopleLine(Node node) {
  return node.is(NodeKind::PeopleLine) || node.is(NodeKind::OfLine) || node.is(NodeKind::AllLine);
}

class ScopeReader {
 public:
  ScopeReader(Checker& checker, Surroundings surroundings)
      : checker_(checker), rulebook_(checker.rulebook), surroundings_(surroundings) {}

  void Read(Node line) {
    switch (line.kind()) {
      case NodeKind::PeopleLine:
        if (line.has(NodeKind::Team)) {
          ReadTeam(line);
        } else {
          ReadRoleLine(line);
        }
        break;
      case NodeKind::OfLine:
        ReadOfLine(line);
        break;
      default:
        ReadAllLine(line);
        break;
    }
  }

  std::optional<People> Finish() {
    for (const CrewBeingRead& crew : crews_) CheckCrew(crew);
    if (broken_ || crews_.empty()) return std::nullopt;
    std::vector<Crew> crews;
    for (const CrewBeingRead& crew : crews_) {
      std::vector<Line> lines;
      for (const PlacesLine& line : crew.lines) {
        lines.push_back({line.count, rulebook_.condition_ids.AddAll(line.conditions),
                         rulebook_.of_lines.AddAll(line.of_lines), line.span});
      }
      crews.push_back({rulebook_.lines.AddAll(lines), crew.span});
    }
    return People{rulebook_.crews.AddAll(crews), rulebook_.team_totals.AddAll(totals_)};
  }

 private:
  Emitter& emitter() { return checker_.emitter; }
  TeamBeingRead* team() { return teams_.empty() ? nullptr : &teams_.back(); }

  std::optional<std::uint32_t> ReadPeopleCount(Node number) {
    const auto count = ReadCount(checker_, number, "a number of people", 1, kMaxPeopleCount);
    if (!count) {
      broken_ = true;
      return std::nullopt;
    }
    return static_cast<std::uint32_t>(*count);
  }

  ConditionId ReadCondition(Node line) {
    const ConditionId condition = ReadChain(checker_, line.child(NodeKind::Condition));
    if (!condition.valid()) broken_ = true;
    return condition;
  }

  Diagnostic& Report(Kind kind, Span span, std::string message, std::string hint = {}) {
    broken_ = true;
    return emitter().Emit(kind, span, std::move(message), std::move(hint));
  }

  void StartCrew(Span span, bool may_be_others) {
    CrewBeingRead crew;
    crew.may_be_others = may_be_others;
    if (may_be_others && team() != nullptr && team()->people_lines == 0) crew.team = team()->number;
    crew.span = span;
    crews_.push_back(std::move(crew));
  }

  void AddPlaces(std::uint32_t count, ConditionId condition, Span span) {
    PlacesLine line{count, {}, {}, span};
    if (condition.valid()) line.conditions.push_back(condition);
    crews_.back().lines.push_back(std::move(line));
    const LineRef ref{static_cast<std::uint32_t>(crews_.size() - 1),
                      static_cast<std::uint32_t>(crews_.back().lines.size() - 1)};
    for (TeamBeingRead& open : teams_) open.lines.push_back(ref);
  }

  // ------------------------------------------------------------------------------ new places
  void ReadRoleLine(Node line) {
    const auto count = line.has(NodeKind::Number) ? ReadPeopleCount(line.child(NodeKind::Number))
                                                  : std::optional<std::uint32_t>(1);
    const ConditionId condition = ReadCondition(line);
    if (!count) return;
    const Relation relation = RelationOf(line);
    if (relation == Relation::the_same) {
      AddToTheSame(line, *count, condition);
      if (team() != nullptr) ++team()->people_lines;
      return;
    }
    OpenPlaces(line, relation, *count);
    AddPlaces(*count, condition, line.span());
    if (relation == Relation::the_other) {
      (team() != nullptr ? team()->the_other : the_other_) = line.span();
    }
    if (team() != nullptr) ++team()->people_lines;
  }

  /// Makes the crew that the new places of `line` belong to the last one, whatever is wrong with
  /// its relation word.
  void OpenPlaces(Node line, Relation relation, std::uint32_t count) {
    const Span after = team() != nullptr ? team()->the_other : the_other_;
    if (after.valid()) {
      Report(Kind::after_the_other, line.span(),
             "more people follow `the other`, which says that its line is the last",
             "write `another` on the earlier line")
          .labels.push_back({after, "`the other` stands here"});
    }
    switch (relation) {
      case Relation::none:
        if (crews_.empty()) {
          if (surroundings_.people_around) ReportUnclear(line);
          StartCrew(line.span(), surroundings_.people_around);
        } else {
          ReportMissing(line, count);
        }
        break;
      case Relation::the_same_or_different:
        StartCrew(line.span(), true);
        break;
      default:
        OpenOthers(line, relation);
        break;
    }
  }

  void OpenOthers(Node line, Relation relation) {
    const std::string word = relation == Relation::another ? "`another`" : "`the other`";
    if (crews_.empty()) {
      if (surroundings_.people_around) {
        ReportUnclear(line);
      } else {
        Report(Kind::nobody_before, line.span(),
               word + " stands before anybody is named: other than whom?",
               "the first people line of its scope has no relation word");
      }
      StartCrew(line.span(), false);
      return;
    }
    const CrewBeingRead& crew = crews_.back();
    const bool inside = team() != nullptr && crew.team == team()->number;
    if (crew.may_be_others && !inside) {
      Report(
          Kind::other_than_whom, line.span(),
          word + " follows `the same or different`, whose people may be anybody: other than whom?",
          "put both lines into the braces of a team, or begin this line with `the same or "
          "different` too")
          .labels.push_back({crew.span, "this crew may, but need not, be people named before"});
    }
  }

  void ReportUnclear(Node line) {
    Report(
        Kind::crew_unclear, line.span(),
        "people are named here and around this block: are they the same people?",
        "begin the line with `the same or different`; to bind them, put the lines into one block")
        .labels.push_back({surroundings_.people_span, "people are named here"});
    emitter().diagnostics().back().fixes.push_back(
        {"they may, but need not, be the same people", At(line), "the same or different "});
  }

  static Span At(Node line) { return {line.span().file, line.span().begin, line.span().begin}; }

  void ReportMissing(Node line, std::uint32_t count) {
    Diagnostic& diagnostic =
        Report(Kind::relation_missing, line.span(),
               fmt::format("are these {} the people named before, other people, or either?",
                           PeopleText(count)),
               "write `the same`, `another` or `the same or different` before the number");
    for (const PlacesLine& before : crews_.back().lines) {
      diagnostic.labels.push_back({before.span, "named before"});
    }
    diagnostic.fixes.push_back({"the same people must also meet this", At(line), "the same "});
    diagnostic.fixes.push_back({"other people must meet this", At(line), "another "});
    diagnostic.fixes.push_back(
        {"the same people may meet this, or others", At(line), "the same or different "});
  }

  // ------------------------------------------------------------------- places named before
  /// The lines that `number` people name: the last line with places, else the whole crew so far;
  /// empty: neither.
  std::vector<PlacesLine*> Named(std::uint32_t number) {
    std::vector<PlacesLine*> named;
    CrewBeingRead& crew = crews_.back();
    if (crew.lines.empty()) return named;
    if (crew.lines.back().count == number) return {&crew.lines.back()};
    if (crew.places() == number) {
      for (PlacesLine& line : crew.lines) named.push_back(&line);
    }
    return named;
  }

  bool HasPeopleBefore(Node line, std::string_view word) {
    if (!crews_.empty() && !crews_.back().lines.empty()) return true;
    Report(Kind::nobody_before, line.span(),
           fmt::format("`{}` stands before anybody is named: which people?", word),
           "name people on a line before it in this block");
    return false;
  }

  void ReportNumber(Node line, std::uint32_t count, std::string_view word) {
    const CrewBeingRead& crew = crews_.back();
    Diagnostic& diagnostic =
        Report(Kind::number_names_nobody, line.span(),
               fmt::format(
                   "`{} {}` names nobody: the last line has {}{}", word, count,
                   PeopleText(crew.lines.back().count),
                   crew.lines.size() > 1 ? fmt::format(", the crew so far {}", crew.places()) : ""),
               "use one of these numbers");
    for (const PlacesLine& before : crew.lines) {
      diagnostic.labels.push_back({before.span, PeopleText(before.count)});
    }
  }

  void AddToTheSame(Node line, std::uint32_t count, ConditionId condition) {
    if (!HasPeopleBefore(line, "the same")) return;
    const std::vector<PlacesLine*> named = Named(count);
    if (named.empty()) ReportNumber(line, count, "the same");
    for (PlacesLine* places : named) places->conditions.push_back(condition);
  }

  void ReadOfLine(Node line) {
    const auto count = ReadPeopleCount(line.child(NodeKind::Number));
    const ConditionId condition = ReadCondition(line);
    if (!count || !HasPeopleBefore(line, "of them")) return;
    PlacesLine* places = &crews_.back().lines.back();
    if (line.has(NodeKind::OfTheN) && line.child(NodeKind::OfTheN).has_children()) {
      const auto number = ReadPeopleCount(line.child(NodeKind::OfTheN).first());
      if (!number) return;
      const std::vector<PlacesLine*> named = Named(*number);
      if (named.size() != 1) {
        ReportNumber(line, *number, "of the");
        return;
      }
      places = named.front();
    }
    if (*count > places->count) {
      Report(Kind::more_than_the_line, line.span(),
             fmt::format("{} of {} can never be met", *count, PeopleText(places->count)))
          .labels.push_back({places->span, PeopleText(places->count)});
      return;
    }
    places->of_lines.push_back({*count, condition, line.span()});
  }

  void ReadAllLine(Node line) {
    const ConditionId condition = ReadCondition(line);
    if (!HasPeopleBefore(line, "all")) return;
    if (team() != nullptr && !team()->lines.empty() &&
        team()->lines.front().crew != team()->lines.back().crew) {
      Report(Kind::all_of_whom, line.span(), "this team has several crews: all of whom?",
             "say the condition for each crew: `the same 2 …` after its lines");
      return;
    }
    CrewBeingRead& crew = crews_.back();
    if (line.has(NodeKind::Number)) {
      const auto count = ReadPeopleCount(line.child(NodeKind::Number));
      if (!count) return;
      if (*count != crew.places()) ReportNumber(line, *count, "all");
    }
    for (PlacesLine& places : crew.lines) places.conditions.push_back(condition);
  }

  // ----------------------------------------------------------------------------------- teams
  void ReadTeam(Node line) {
    const auto count = line.has(NodeKind::Number) ? ReadPeopleCount(line.child(NodeKind::Number))
                                                  : std::optional<std::uint32_t>(1);
    if (RelationOf(line) != Relation::none) {
      Report(Kind::relation_before_team, line.first().span(),
             "the braces of a team carry no relation word",
             "write it on the first line inside the braces");
      return;
    }
    const Node body = line.child(NodeKind::Team);
    bool names_places = false;
    for (const Node member : body) {
      if (member.is(NodeKind::Error)) broken_ = true;
      names_places = names_places || member.is(NodeKind::PeopleLine);
    }
    teams_.push_back({next_team_++, {}, 0, {}});
    if (!names_places && count) {
      OpenPlaces(line, Relation::none, *count);
      AddPlaces(*count, ConditionId::none(), line.span());
    }
    for (const Node member : body) {
      if (IsPeopleLine(member)) Read(member);
    }
    const TeamBeingRead closed = std::move(teams_.back());
    teams_.pop_back();
    if (team() != nullptr) ++team()->people_lines;
    if (count && !broken_) CloseTeam(line, *count, closed);
  }

  void CloseTeam(Node line, std::uint32_t count, const TeamBeingRead& closed) {
    std::vector<std::uint32_t> places(crews_.size(), 0);
    std::uint32_t largest = 0, sum = 0;
    for (const LineRef& ref : closed.lines) {
      const std::uint32_t more = crews_[ref.crew].lines[ref.line].count;
      largest = std::max(largest, places[ref.crew] += more);
      sum += more;
    }
    if (count < largest || count > sum) {
      Diagnostic& diagnostic = Report(
          Kind::team_does_not_add_up,
          line.has(NodeKind::Number) ? line.child(NodeKind::Number).span() : line.span(),
          count > sum
              ? fmt::format("the team has {}, but its lines name only {}", PeopleText(count), sum)
              : fmt::format("the team has {}, but its lines name {} different people",
                            PeopleText(count), largest),
          "make the number and the lines agree");
      for (const LineRef& ref : closed.lines) {
        const PlacesLine& named = crews_[ref.crew].lines[ref.line];
        diagnostic.labels.push_back({named.span, PeopleText(named.count)});
      }
      return;
    }
    // A crew of as many places already needs as many different people.
    if (count > largest)
      totals_.push_back({count, rulebook_.line_refs.AddAll(closed.lines), line.span()});
  }

  void CheckCrew(const CrewBeingRead& crew) {
    std::size_t lines = 0;
    for (const PlacesLine& line : crew.lines) {
      lines += line.of_lines.size() == 1 && line.of_lines[0].count < line.count ? 2 : 1;
      if (line.of_lines.size() < 2 || crew.lines.size() == 1) continue;
      Report(Kind::several_of_lines, line.of_lines[1].span,
             "a line with two parts must be the only line of its crew",
             "write the parts as lines of their own, with `another`")
          .labels.push_back({line.span, "the line"});
    }
    if (lines > kMaxCrewLines) {
      Report(Kind::limit, crew.span,
             fmt::format("a crew of {} lines is above the limit of {}", lines, kMaxCrewLines),
             "a line with a part (`1 of them …`) counts twice; join lines that ask for the same");
    }
  }

  Checker& checker_;
  Rulebook& rulebook_;
  Surroundings surroundings_;
  std::vector<CrewBeingRead> crews_;
  std::vector<TeamBeingRead> teams_;
  std::vector<TeamTotal> totals_;
  Span the_other_;
  int next_team_ = 0;
  bool broken_ = false;
};

}  // namespace

std::optional<People> ReadPeople(Checker& checker, const std::vector<Node>& lines,
                                 Surroundings surroundings) {
  ScopeReader reader(checker, surroundings);
  for (const Node line : lines) reader.Read(line);
  return reader.Finish();
}

}  // namespace attain
