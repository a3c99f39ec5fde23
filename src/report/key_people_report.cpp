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
  JsonText json(out);
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
    json.End(']').End('}');
  }
  json.End(']').End('}');
  out += '\n';
}

}  // namespace attain
