#include "report/key_people_report.h"

#include <fmt/format.h>

#include <algorithm>

#include "explain/json_text.h"
#include "explain/phrases.h"
#include "explain/text_lines.h"
#include "explain/words.h"
#include "report/text_table.h"

namespace attain {
namespace {

/// The line of the rulebook, or the part of it, that place `at` of the group is of.
LinePart PartOf(const ExplanationContext& context, const MustFill& group, std::uint32_t at) {
  const PlaceLine& place = context.program.place_lines[group.places][at];
  return {0, std::nullopt, place.line, place.of_line, place.count};
}

std::string Places(const ExplanationContext& context, const Phrases& phrases,
                   const MustFill& group) {
  if (group.total.valid()) return "the places of the team, as nobody else fits any of its lines";
  std::vector<std::string> places;
  for (const std::uint32_t line : group.lines) {
    const LinePart part = PartOf(context, group, line);
    places.push_back(
        fmt::format("{} with {}", Counted(part.need, "place", "places"), phrases.Conditions(part)));
  }
  return Enumerate(places);
}

std::string CanLeave(const KeyPeople& people) {
  if (people.can_leave == kAnyNumber) return "it needs nobody";
  return fmt::format("{}{} can leave, whoever {}", people.can_leave_is_least ? "at least " : "",
                     Counted(people.can_leave, "person", "people"),
                     people.can_leave == 1 ? "it is" : "they are");
}

/// Those of a statement without each of whom the same points are left.
struct CountsTogether {
  const MustCount& of;
  std::vector<std::uint32_t> people;
};
std::vector<CountsTogether> Together(const std::vector<MustCount>& counts) {
  std::vector<CountsTogether> result;
  for (const MustCount& one : counts) {
    const auto same = std::find_if(result.begin(), result.end(), [&](const CountsTogether& other) {
      return other.of.statement == one.statement && other.of.metric == one.metric &&
             other.of.points == one.points;
    });
    if (same == result.end()) {
      result.push_back({one, {one.person}});
    } else {
      same->people.push_back(one.person);
    }
  }
  return result;
}
const ScoreStatement& ScoreOf(const Rulebook& rulebook, const MustCount& of) {
  return rulebook.scores[Id<ScoreStatement>{rulebook.statements[of.statement].index}];
}

/// "without Ana the score is 60 points; at least 70 are needed".
std::string Points(const ExplanationContext& context, const Phrases& phrases,
                   const CountsTogether& counts) {
  const Rulebook& rulebook = context.rulebook;
  const ScoreStatement& score = ScoreOf(rulebook, counts.of);
  std::vector<std::string> names;
  for (const std::uint32_t person : counts.people) names.push_back(phrases.Person(person));
  const std::string what =
      counts.of.metric.valid()
          ? fmt::format("metric {}", rulebook.text(rulebook.metrics[counts.of.metric].name))
          : "the score";
  return fmt::format("without {} {} is {} points; {} {} are needed", Enumerate(names, "or"), what,
                     PointsText(ValueRange::Exactly(counts.of.points), score.points),
                     TextOf(TestOf(score.test)), FormatForPeople(score.points));
}

void AddRow(const ExplanationContext& context, const Phrases& phrases, const KeyPeopleRow& row,
            TextLines& lines) {
  const OutputRow& output = context.program.rows[row.row];
  lines.Add(fmt::format("{}: met [{}]", TitleOf(context.rulebook, context.program.as_of, output),
                        PathOf(context.rulebook, output)));
  const Indent indent(lines);
  if (row.people.key.empty()) {
    lines.Add(CanLeave(row.people));
    return;
  }
  lines.Add(fmt::format("lost without {}", row.people.key.size() == 1
                                               ? phrases.People(row.people.key)
                                               : "any one of " + phrases.People(row.people.key)));
  const Indent further(lines);
  for (const MustFill& group : row.people.groups) {
    lines.Add(fmt::format("only {} can fill {}", phrases.People(group.people),
                          Places(context, phrases, group)));
  }
  for (const CountsTogether& counts : Together(row.people.counts))
    lines.Add(Points(context, phrases, counts));
}

}  // namespace

std::string KeyPeopleText(const ExplanationContext& context, std::uint32_t partner,
                          std::span<const KeyPeopleRow> rows) {
  const Phrases phrases(context, partner);
  TextLines lines;
  for (const KeyPeopleRow& row : rows) {
    lines.text += '\n';
    AddRow(context, phrases, row, lines);
  }
  if (rows.empty()) lines.Add("nothing is met");
  return std::move(lines.text);
}

void KeyPeopleTable::Add(const ExplanationContext& context, std::uint32_t partner,
                         std::span<const KeyPeopleRow> rows) {
  const Phrases phrases(context, partner);
  for (const KeyPeopleRow& row : rows) {
    const OutputRow& output = context.program.rows[row.row];
    const KeyPeople& people = row.people;
    lines_.push_back(
        {std::string(context.batch.ids[partner]),
         std::string(context.rulebook.text(context.rulebook.awards[output.award].name)),
         std::string(context.rulebook.text(output.option)),
         std::string(context.rulebook.text(output.level)),
         people.can_leave == kAnyNumber
             ? "everyone"
             : fmt::format("{}{}", people.can_leave, people.can_leave_is_least ? " or more" : ""),
         people.key.empty() ? "" : phrases.People(people.key)});
  }
}

std::string KeyPeopleTable::Text() const {
  return TextTable({"partner", "competency", "option", "level", "can leave", "lost without"},
                   lines_);
}

void AppendKeyPeople(const ExplanationContext& context, std::uint32_t partner,
                     std::span<const KeyPeopleRow> rows, std::string& out) {
  const Phrases phrases(context, partner);
  JsonText json;
  const auto add_people = [&](const std::vector<std::uint32_t>& people) {
    json.Begin('[');
    for (const std::uint32_t person : people) json.Text(PersonId(context, partner, person));
    json.End(']');
  };
  json.Begin('{').Key("partner").Text(context.batch.ids[partner]);
  json.Key("as_of").Text(FormatDate(context.program.as_of));
  json.Key("met").Begin('[');
  for (const KeyPeopleRow& row : rows) {
    const OutputRow& output = context.program.rows[row.row];
    const Rulebook& rulebook = context.rulebook;
    json.Begin('{').Key("competency").Text(rulebook.text(rulebook.awards[output.award].name));
    json.Key("option").Text(rulebook.text(output.option));
    json.Key("level").Text(rulebook.text(output.level));
    json.Key("can_leave");
    if (row.people.can_leave == kAnyNumber) {
      json.Null();
    } else {
      json.Number(row.people.can_leave);
    }
    json.Key("can_leave_is_least").Bool(row.people.can_leave_is_least);
    json.Key("lost_without");
    add_people(row.people.key);
    json.Key("must_fill").Begin('[');
    for (const MustFill& group : row.people.groups) {
      json.Begin('{').Key("people");
      add_people(group.people);
      json.Key("places").Begin('[');
      for (const std::uint32_t line : group.lines) {
        if (group.total.valid()) break;
        const LinePart part = PartOf(context, group, line);
        json.Begin('{').Key("count").Number(part.need);
        json.Key("with").Text(phrases.Conditions(part)).End('}');
      }
      json.End(']').Key("of_team").Bool(group.total.valid()).End('}');
    }
    json.End(']').Key("must_count").Begin('[');
    for (const CountsTogether& counts : Together(row.people.counts)) {
      json.Begin('{').Key("people");
      add_people(counts.people);
      const MetricId metric = counts.of.metric;
      json.Key("metric").Text(metric.valid() ? rulebook.text(rulebook.metrics[metric].name) : "");
      json.Key("points_without").Text(FormatExact(counts.of.points));
      json.Key("needed").Text(FormatExact(ScoreOf(rulebook, counts.of).points)).End('}');
    }
    json.End(']').End('}');
  }
  json.End(']').End('}');
  out.append(json.text()).append(1, '\n');
}

}  // namespace attain
