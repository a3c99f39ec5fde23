// The people lines of one scope: which lines name new places, which add conditions to places named
// before, and which places are those of pairwise different people (a crew). language.md, section 7,
// has the rules.
#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/limits.h"
#include "check/people_scope.h"
#include "check/readers.h"
#include "check/requirements.h"

namespace attain {
namespace {

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
      case NodeKind::AllLine:
        ReadAllLine(line);
        break;
      default:  // an Error may have been a people line
        LoseTrack();
        break;
    }
  }

  std::optional<People> Finish() {
    for (const CrewBeingRead& crew : crews_) CheckOfLines(crew);
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
  bool NobodyYet() const { return crews_.empty() || crews_.back().lines.empty(); }

  /// From here on it is not known who the lines speak of; what follows from that is not said.
  void LoseTrack() {
    lost_ = true;
    broken_ = true;
  }
  /// Whether a mistake of relation words or numbers is one of its own.
  bool MustReport() {
    broken_ = true;
    return !lost_;
  }

  /// The number, 1 where it cannot be read.
  std::uint32_t ReadPeopleCount(Node number) {
    const auto count = ReadCount(checker_, number, "a number of people", 1, kMaxPeopleCount);
    if (!count) LoseTrack();
    count_unread_ = !count;
    return static_cast<std::uint32_t>(count.value_or(1));
  }
  std::uint32_t ReadOwnCount(Node line) {
    count_unread_ = false;
    return line.has(NodeKind::Number) ? ReadPeopleCount(line.child(NodeKind::Number)) : 1;
  }

  ConditionId ReadCondition(Node line) {
    const ConditionId condition = ReadChain(checker_, line.child(NodeKind::Condition));
    if (!condition.valid()) broken_ = true;
    return condition;
  }

  // ------------------------------------------------------------------------------ new places
  void ReadRoleLine(Node line) {
    const std::uint32_t count = ReadOwnCount(line);
    const ConditionId condition = ReadCondition(line);
    const Relation before_braces = std::exchange(before_braces_, Relation::none);
    const Relation relation = RelationOf(line) == Relation::none ? before_braces : RelationOf(line);
    if (relation == Relation::the_same) {
      AddToTheSame(line, count, condition);
    } else {
      OpenPlaces({line, count}, relation);
      AddPlaces(count, condition, line.span());
      if (relation == Relation::the_other)
        (team() != nullptr ? team()->the_other : the_other_) = line;
    }
    if (team() != nullptr) ++team()->people_lines;
  }

  void StartCrew(Span span, bool may_be_others) {
    CrewBeingRead crew;
    crew.may_be_others = may_be_others;
    if (may_be_others && team() != nullptr && team()->people_lines == 0) crew.team = team()->number;
    crew.span = span;
    crews_.push_back(std::move(crew));
  }

  void AddPlaces(std::uint32_t count, ConditionId condition, Span span) {
    CrewBeingRead& crew = crews_.back();
    if (crew.lines.size() == kMaxCrewLines) {
      if (MustReport()) ReportTooManyLines(crew);
      LoseTrack();
      return;
    }
    PlacesLine line{count, {}, {}, span};
    if (condition.valid()) line.conditions.push_back(condition);
    crew.lines.push_back(std::move(line));
    const LineRef ref{static_cast<std::uint32_t>(crews_.size() - 1),
                      static_cast<std::uint32_t>(crew.lines.size() - 1)};
    for (TeamBeingRead& open : teams_) open.lines.push_back(ref);
    last_named_all_ = false;
  }

  /// Makes the crew that the new places belong to the last one, whatever is wrong with their
  /// relation word.
  void OpenPlaces(Newcomers newcomers, Relation relation) {
    CheckTheOther(newcomers.line);
    switch (relation) {
      case Relation::the_same_or_different:
        StartCrew(newcomers.line.span(), true);
        break;
      case Relation::none:
        OpenWithoutRelation(newcomers);
        break;
      default:
        OpenOthers(newcomers, relation);
        break;
    }
  }

  void OpenWithoutRelation(Newcomers newcomers) {
    if (!NobodyYet()) {
      if (!count_unread_) ReportRelationMissing(emitter(), newcomers, crews_.back(), OthersFit());
      LoseTrack();
      return;
    }
    if (surroundings_.people_around && MustReport()) {
      ReportCrewUnclear(emitter(), newcomers, surroundings_.people_span);
      LoseTrack();
    }
    StartCrew(newcomers.line.span(), false);
  }

  void OpenOthers(Newcomers newcomers, Relation relation) {
    if (!NobodyYet()) {
      if (!OthersFit() && MustReport()) {
        ReportOtherThanWhom(emitter(), newcomers.line, crews_.back());
        LoseTrack();
      }
      return;
    }
    if (MustReport()) {
      if (surroundings_.people_around) {
        ReportCrewUnclear(emitter(), newcomers, surroundings_.people_span);
      } else {
        ReportNobodyBefore(emitter(), newcomers.line,
                           fmt::format("`{}` stands before anybody is named: other than whom?",
                                       relation == Relation::another ? "another" : "the other"),
                           {});
      }
    }
    LoseTrack();
    StartCrew(newcomers.line.span(), false);
  }

  /// Whether `another` has people that it can be other than.
  bool OthersFit() {
    const CrewBeingRead& crew = crews_.back();
    return !crew.may_be_others || (team() != nullptr && crew.team == team()->number);
  }

  /// `the other` was the last line with places of its team, or of the scope where it stands bare.
  void CheckTheOther(Node line) {
    std::optional<Node> claimed = the_other_;
    for (const TeamBeingRead& open : teams_) {
      if (!claimed) claimed = open.the_other;
    }
    if (!claimed) return;
    if (MustReport()) ReportAfterTheOther(emitter(), line, *claimed);
    the_other_.reset();
    for (TeamBeingRead& open : teams_) open.the_other.reset();
  }

  // ------------------------------------------------------------------- places named before
  bool HasPeopleBefore(Node line, std::string_view words) {
    if (!NobodyYet()) return true;
    if (MustReport()) {
      ReportNobodyBefore(emitter(), line,
                         fmt::format("`{}` stands before anybody is named: which people?", words),
                         surroundings_.people_around ? surroundings_.people_span : Span{});
    }
    LoseTrack();
    return false;
  }

  void ReportNumber(Node line, std::string_view words) {
    if (MustReport()) ReportNumberNamesNobody(emitter(), line, words, crews_.back());
  }

  void AddToTheSame(Node line, std::uint32_t count, ConditionId condition) {
    if (!HasPeopleBefore(line, "the same")) return;
    const std::vector<PlacesLine*> named = crews_.back().Named(count);
    if (named.empty()) ReportNumber(line, fmt::format("the same {}", count));
    for (PlacesLine* places : named) places->conditions.push_back(condition);
    last_named_all_ = named.size() > 1;
  }

  void ReadOfLine(Node line) {
    const std::uint32_t count = ReadPeopleCount(line.child(NodeKind::Number));
    const ConditionId condition = ReadCondition(line);
    if (!HasPeopleBefore(line, line.has(NodeKind::OfThem) ? "of them" : "of the")) return;
    PlacesLine* places = LineOfThePart(line);
    if (places == nullptr) return;
    last_named_all_ = false;
    if (count <= places->count) {
      places->of_lines.push_back({count, condition, line.span()});
    } else if (const CrewBeingRead& crew = crews_.back();
               line.has(NodeKind::OfThem) &&
               std::any_of(crew.lines.begin(), crew.lines.end(),
                           [&](const PlacesLine& each) { return each.count >= count; })) {
      if (MustReport()) ReportPartOfSeveral(emitter(), line, crews_.back());
    } else if (MustReport()) {
      emitter()
          .Emit(Kind::more_than_the_line, line.span(),
                fmt::format("{} of {} can never be met", count, PeopleText(places->count)),
                crews_.back().places() == count
                    ? fmt::format("write `all people` for the {} people of all lines", count)
                    : fmt::format("say at most {}", places->count))
          .labels.push_back({places->span, PeopleText(places->count)});
    }
  }

  /// The line whose people `line` speaks of a part of; nullptr (diagnosed) when there is not
  /// exactly one.
  PlacesLine* LineOfThePart(Node line) {
    CrewBeingRead& crew = crews_.back();
    if (line.has(NodeKind::OfTheN) && line.child(NodeKind::OfTheN).has_children()) {
      const std::uint32_t number = ReadPeopleCount(line.child(NodeKind::OfTheN).first());
      const std::vector<PlacesLine*> named = crew.Named(number);
      if (named.size() == 1) return named.front();
      if (named.empty()) {
        ReportNumber(line, fmt::format("of the {}", number));
      } else if (MustReport()) {
        ReportPartOfSeveral(emitter(), line, crew);
      }
      return nullptr;
    }
    if (!last_named_all_) return &crew.lines.back();
    if (MustReport()) ReportPartOfSeveral(emitter(), line, crew);
    return nullptr;
  }

  void ReadAllLine(Node line) {
    const std::uint32_t count = ReadOwnCount(line);
    const ConditionId condition = ReadCondition(line);
    if (!HasPeopleBefore(line, "all")) return;
    if (team() != nullptr && !team()->lines.empty() &&
        team()->lines.front().crew != team()->lines.back().crew) {
      if (MustReport()) ReportAllOfWhom(line);
      return;
    }
    CrewBeingRead& crew = crews_.back();
    if (line.has(NodeKind::Number) && count != crew.places())
      ReportNumber(line, fmt::format("all {}", count));
    for (PlacesLine& places : crew.lines) places.conditions.push_back(condition);
    last_named_all_ = crew.lines.size() > 1;
  }

  void ReportAllOfWhom(Node line) {
    Diagnostic& diagnostic =
        emitter().Emit(Kind::all_of_whom, line.span(), "this team has several crews: all of whom?",
                       "say the condition for each crew: `the same 2 …` after its lines");
    for (std::size_t i = team()->lines.front().crew; i < crews_.size(); ++i) {
      if (diagnostic.labels.size() == kMaxCrewLines) break;
      diagnostic.labels.push_back({crews_[i].span, "a crew begins here"});
    }
  }

  // ----------------------------------------------------------------------------------- teams
  void ReadTeam(Node line) {
    const std::uint32_t count = ReadOwnCount(line);
    if (RelationOf(line) != Relation::none) {
      broken_ = true;
      ReportRelationBeforeTeam(checker_, line);
      LoseTrack();
      before_braces_ = RelationOf(line);
    }
    const Node body = line.child(NodeKind::Team);
    const bool names_places = body.has(NodeKind::PeopleLine);
    teams_.push_back({next_team_++, {}, 0, std::nullopt});
    if (!names_places && body.has(NodeKind::Error)) {
      LoseTrack();  // whether the team's number or the line that did not parse names its people
    } else if (!names_places) {
      const bool reported = std::exchange(before_braces_, Relation::none) != Relation::none;
      OpenPlaces({line, count}, reported ? Relation::the_same_or_different : Relation::none);
      AddPlaces(count, ConditionId::none(), line.span());
    }
    for (const Node member : body) Read(member);
    const TeamBeingRead closed = std::move(teams_.back());
    teams_.pop_back();
    if (team() != nullptr) ++team()->people_lines;
    if (!lost_) CloseTeam(line, count, closed);
  }

  void CloseTeam(Node line, std::uint32_t count, const TeamBeingRead& closed) {
    std::vector<std::uint64_t> places(crews_.size(), 0);
    TeamCount numbers{count, 0, 0};
    for (const LineRef& ref : closed.lines) {
      const std::uint32_t more = crews_[ref.crew].lines[ref.line].count;
      numbers.largest = std::max(numbers.largest, places[ref.crew] += more);
      numbers.sum += more;
    }
    if (numbers.largest <= count && count <= numbers.sum) {
      // A crew of as many places already needs as many different people.
      if (count > numbers.largest)
        totals_.push_back({count, rulebook_.line_refs.AddAll(closed.lines), line.span()});
      return;
    }
    broken_ = true;
    Diagnostic& diagnostic = ReportTeamDoesNotAddUp(emitter(), line, numbers);
    for (const LineRef& ref : closed.lines) {
      if (diagnostic.labels.size() == kMaxCrewLines) break;
      const PlacesLine& named = crews_[ref.crew].lines[ref.line];
      diagnostic.labels.push_back({named.span, PeopleText(named.count)});
    }
  }

  // ---------------------------------------------------------------------------- whole crews
  void CheckOfLines(const CrewBeingRead& crew) {
    std::size_t lines = 0;
    for (const PlacesLine& line : crew.lines) {
      lines += line.of_lines.size() == 1 && line.of_lines[0].count < line.count ? 2U : 1U;
      if (line.of_lines.size() < 2 || crew.lines.size() == 1 || !MustReport()) continue;
      emitter()
          .Emit(Kind::several_of_lines, line.of_lines[1].span,
                "a line with two parts must be the only line of its crew",
                "write the parts as lines of their own, with `another`")
          .labels.push_back({line.span, "the line"});
    }
    if (lines > kMaxCrewLines && MustReport()) ReportTooManyLines(crew);
  }

  void ReportTooManyLines(const CrewBeingRead& crew) {
    emitter().Emit(Kind::limit, crew.span,
                   fmt::format("this crew has more than {} lines, the limit", kMaxCrewLines),
                   "a line with a part (`1 of them …`) counts twice; join lines that ask for the "
                   "same");
  }

  Checker& checker_;
  Rulebook& rulebook_;
  Surroundings surroundings_;
  std::vector<CrewBeingRead> crews_;
  std::vector<TeamBeingRead> teams_;
  std::vector<TeamTotal> totals_;
  std::optional<Node> the_other_;
  bool last_named_all_ = false;  ///< the line before speaks of several lines with places
  Relation before_braces_ = Relation::none;  ///< a relation word that belongs to the line to come
  int next_team_ = 0;
  bool broken_ = false;        ///< there is no People to give
  bool count_unread_ = false;  ///< what is wrong with the line is its number
  bool lost_ = false;          ///< a mistake left open who the lines behind it speak of
};

}  // namespace

std::uint64_t CrewBeingRead::places() const {
  std::uint64_t sum = 0;
  for (const PlacesLine& line : lines) sum += line.count;
  return sum;
}

std::vector<PlacesLine*> CrewBeingRead::Named(std::uint32_t number) {
  std::vector<PlacesLine*> named;
  if (lines.empty()) return named;
  if (lines.back().count == number) return {&lines.back()};
  if (places() != number) return named;
  for (PlacesLine& line : lines) named.push_back(&line);
  return named;
}

std::optional<People> ReadPeople(Checker& checker, const std::vector<Node>& lines,
                                 Surroundings surroundings) {
  ScopeReader reader(checker, surroundings);
  for (const Node line : lines) reader.Read(line);
  return reader.Finish();
}

}  // namespace attain
