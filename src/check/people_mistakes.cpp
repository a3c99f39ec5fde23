// What can be wrong with the relation words and numbers of people lines, said so that the author
// sees the lines concerned and can choose the reading that was meant.
#include <fmt/format.h>

#include <algorithm>

#include "check/people_scope.h"
#include "check/requirements.h"

namespace attain {
namespace {

/// A crew may have any number of lines before its limit is reported.
constexpr std::size_t kMaxLinesLabelled = 12;

void LabelLines(Diagnostic& diagnostic, const CrewBeingRead& crew) {
  const std::size_t count = std::min(crew.lines.size(), kMaxLinesLabelled);
  for (std::size_t i = crew.lines.size() - count; i < crew.lines.size(); ++i) {
    diagnostic.labels.push_back({crew.lines[i].span, PeopleText(crew.lines[i].count)});
  }
}

Span Between(Span a, Span b) { return {a.file, a.begin, b.begin}; }

/// The words of a line before its condition.
Span HeadOf(Node line) { return Between(line.span(), line.child(NodeKind::Condition).span()); }

std::optional<Span> RelationSpan(Node line) {
  for (const Node child : line) {
    if (child.is(NodeKind::TheSameOrDifferent) || child.is(NodeKind::TheSame) ||
        child.is(NodeKind::TheOther) || child.is(NodeKind::Another)) {
      return child.span();
    }
  }
  return std::nullopt;
}

/// The line with `word` for its relation. A team without a line that could carry the word gets one
/// out of its `all people …`; nullopt where it begins with something else.
std::optional<Fix> WithRelation(Newcomers newcomers, std::string_view word, std::string title) {
  const Node line = newcomers.line;
  if (line.has(NodeKind::Team)) {
    const Node first = line.child(NodeKind::Team).first();
    if (!first.is(NodeKind::AllLine)) return std::nullopt;
    return Fix{std::move(title),
               {{HeadOf(first), fmt::format("{} {} ", word, PeopleText(newcomers.count))}}};
  }
  if (const auto relation = RelationSpan(line))
    return Fix{std::move(title), {{*relation, std::string(word)}}};
  return Fix{std::move(title), {{Between(line.span(), line.span()), std::string(word) + " "}}};
}

/// `the same 2`, or where the number names nobody, `2 of them`: what "the people named before"
/// would be written as.
std::optional<Fix> AsTheSame(Newcomers newcomers, CrewBeingRead& crew) {
  if (!crew.Named(newcomers.count).empty())
    return WithRelation(newcomers, "the same", "the same people must also meet this");
  const PlacesLine& last = crew.lines.back();
  if (newcomers.line.has(NodeKind::Team) || newcomers.count > last.count) return std::nullopt;
  if (!last.of_lines.empty() && crew.lines.size() > 1) return std::nullopt;
  return Fix{fmt::format("{} of the {} people must also meet this", newcomers.count, last.count),
             {{HeadOf(newcomers.line), fmt::format("{} of them ", newcomers.count)}}};
}

/// "`1 of them`, `another` or `the same or different`": what the fixes write.
std::string WordsOf(const std::vector<Fix>& fixes) {
  std::string words;
  for (const Fix& fix : fixes) {
    std::string_view word = fix.edits.front().text;
    word.remove_suffix(1);
    if (!words.empty()) words += &fix == &fixes.back() ? " or " : ", ";
    words += fmt::format("`{}`", word);
  }
  return words;
}

}  // namespace

Relation RelationOf(Node line) {
  if (line.has(NodeKind::TheSameOrDifferent)) return Relation::the_same_or_different;
  if (line.has(NodeKind::TheSame)) return Relation::the_same;
  if (line.has(NodeKind::TheOther)) return Relation::the_other;
  return line.has(NodeKind::Another) ? Relation::another : Relation::none;
}

std::string PeopleText(std::uint64_t count) {
  return fmt::format("{} {}", count, count == 1 ? "person" : "people");
}

void ReportRelationMissing(Emitter& emitter, Newcomers newcomers, CrewBeingRead& crew,
                           bool others_fit) {
  Diagnostic& diagnostic = emitter.Emit(
      Kind::relation_missing, newcomers.line.span(),
      newcomers.count == 1
          ? "is this person one of those named before, another one, or either?"
          : fmt::format("are these {} people those named before, other people, or either?",
                        newcomers.count));
  LabelLines(diagnostic, crew);
  const auto add = [&](std::optional<Fix> fix) {
    if (fix) diagnostic.fixes.push_back(std::move(*fix));
  };
  add(AsTheSame(newcomers, crew));
  if (others_fit) add(WithRelation(newcomers, "another", "other people must meet this"));
  add(WithRelation(newcomers, "the same or different", "the same people may meet this, or others"));
  diagnostic.hint = newcomers.line.has(NodeKind::Team)
                        ? "begin the team with a line that has a relation word, as in `another 2 "
                          "people …`"
                        : "begin the line with " + WordsOf(diagnostic.fixes);
}

void ReportCrewUnclear(Emitter& emitter, Newcomers newcomers, Span around) {
  Diagnostic& diagnostic = emitter.Emit(
      Kind::crew_unclear, newcomers.line.span(),
      "people are named here and around this block: are they the same people?",
      "begin the line with `the same or different`; to bind them, put the lines into one block");
  diagnostic.labels.push_back({around, "people are named here"});
  if (auto fix = WithRelation(newcomers, "the same or different",
                              "they may, but need not, be the same people")) {
    diagnostic.fixes.push_back(std::move(*fix));
  }
}

void ReportNobodyBefore(Emitter& emitter, Node line, std::string message, Span around) {
  Diagnostic& diagnostic =
      emitter.Emit(Kind::nobody_before, line.span(), std::move(message),
                   around.valid() ? "a block inside another begins with `the same or different`; "
                                    "to bind its people to those around it, put the lines into "
                                    "one block"
                                  : "the first people line of a block names people by a number "
                                    "alone, as in `2 people …`");
  if (around.valid()) diagnostic.labels.push_back({around, "these people are of another block"});
}

void ReportOtherThanWhom(Emitter& emitter, Node line, const CrewBeingRead& crew) {
  const std::string word = RelationOf(line) == Relation::another ? "`another`" : "`the other`";
  emitter
      .Emit(
          Kind::other_than_whom, line.span(),
          word + " follows `the same or different`, whose people may be anybody: other than whom?",
          "put both lines into the braces of a team, or begin this line with `the same or "
          "different` too")
      .labels.push_back({crew.span, "this crew may, but need not, be people named before"});
}

void ReportAfterTheOther(Emitter& emitter, Node line, Node the_other) {
  Diagnostic& diagnostic =
      emitter.Emit(Kind::after_the_other, line.span(),
                   "more people follow `the other`, which says that its line is the last",
                   "write `another` on the earlier line");
  diagnostic.labels.push_back({the_other.span(), "`the other` stands here"});
  if (const auto relation = RelationSpan(the_other))
    diagnostic.fixes.push_back({"more people follow these", {{*relation, "another"}}});
}

void ReportNumberNamesNobody(Emitter& emitter, Node line, std::string_view words,
                             const CrewBeingRead& crew) {
  std::string message = fmt::format("`{}` names nobody: the last line has {}", words,
                                    PeopleText(crew.lines.back().count));
  if (crew.lines.size() > 1) message += fmt::format(", the crew so far {}", crew.places());
  LabelLines(emitter.Emit(Kind::number_names_nobody, line.span(), std::move(message),
                          "use one of these numbers"),
             crew);
}

void ReportPartOfSeveral(Emitter& emitter, Node line, const CrewBeingRead& crew) {
  LabelLines(emitter.Emit(Kind::number_names_nobody, line.span(),
                          fmt::format("`them` are the {} of {} lines, and a part is of one line",
                                      PeopleText(crew.places()), crew.lines.size()),
                          "put this line behind the line whose people are meant"),
             crew);
}

void ReportRelationBeforeTeam(Checker& checker, Node team) {
  const Span relation = *RelationSpan(team);
  Diagnostic& diagnostic = checker.emitter.Emit(Kind::relation_before_team, relation,
                                                "the braces of a team carry no relation word",
                                                "write it on the first line inside the braces");
  const Node first = team.child(NodeKind::Team).first();
  if (!first.is(NodeKind::PeopleLine) || first.has(NodeKind::Team) ||
      RelationOf(first) != Relation::none) {
    return;
  }
  const SourceFile& file = checker.sources[relation.file];
  std::string_view between = file.TextOf({relation.file, relation.end, first.span().begin});
  between.remove_prefix(std::min(between.find_first_not_of(" \t\r\n"), between.size()));
  diagnostic.fixes.push_back(
      {"move it to the first line inside",
       {{Between(relation, first.span()), fmt::format("{}{} ", between, file.TextOf(relation))}}});
}

Diagnostic& ReportTeamDoesNotAddUp(Emitter& emitter, Node team, TeamCount numbers) {
  const Span span = team.has(NodeKind::Number) ? team.child(NodeKind::Number).span() : team.span();
  return emitter.Emit(Kind::team_does_not_add_up, span,
                      numbers.count > numbers.sum
                          ? fmt::format("the team has {}, but its lines name only {}",
                                        PeopleText(numbers.count), numbers.sum)
                          : fmt::format("the team has {}, but its lines name {} different people",
                                        PeopleText(numbers.count), numbers.largest),
                      "make the number and the lines agree");
}

}  // namespace attain
