// Crews, team totals, what people hold and what is missing, as JSON.
#include "explain/because_writer.h"
#include "explain/words.h"

namespace attain {

std::string_view BecauseWriter::PersonAt(std::uint32_t person) const {
  return PersonId(*context_, explanation_->partner, person);
}

std::string_view BecauseWriter::CodeOf(CredentialId credential) const {
  return rulebook_.text(rulebook_.credentials[credential].code);
}

void BecauseWriter::WritePeople(const StatementExplanation& explained) {
  json_.Begin('[');
  for (const CrewExplanation& crew : explained.crews) {
    json_.Begin('{');
    WriteVerdict(crew.verdict);
    if (crew.verdict == Verdict::met) {
      json_.Key("lines");
      WriteFilled(crew.filled);
    } else if (crew.verdict == Verdict::cannot_tell) {
      json_.Key("possible");
      WriteFilled(crew.filled);
    }
    if (crew.verdict != Verdict::met) WriteShortages(crew.shortages);
    if (crew.verdict == Verdict::cannot_tell) WriteMissing(crew.missing);
    json_.End('}');
  }
  json_.End(']');
  if (explained.totals.empty()) return;
  json_.Key("totals").Begin('[');
  for (const TotalExplanation& total : explained.totals) {
    json_.Begin('{');
    WriteTotal(total);
    json_.End('}');
  }
  json_.End(']');
}

void BecauseWriter::WritePart(const LinePart& part) {
  json_.Key("line").Number(part.line);
  if (part.of) json_.Key("of").Number(*part.of);
}

void BecauseWriter::WriteFilled(const List<FilledLine>& lines) {
  json_.Begin('[');
  for (const FilledLine& line : lines) {
    Repeat(PiecesOf(line.part).filled, [&] {
      json_.Begin('{');
      WritePart(line.part);
      json_.Key("people").Begin('[');
    });
    for (const PersonInPlace& place : line.people) {
      json_.Begin('{').Key("person").Text(PersonAt(place.person));
      WriteHolds(place);
      json_.End('}');
    }
    json_.End(']');
    if (line.unknown_people > 0) json_.Key("unknown").Number(line.unknown_people);
    json_.End('}');
  }
  json_.End(']');
}

void BecauseWriter::WriteHolds(const PersonInPlace& place) {
  if (place.unknown) {
    json_.Key("holds").Text("unknown");
  } else {
    json_.Key("holds");
    WriteHeld(place.holds);
  }
}

void BecauseWriter::WriteHeld(const List<Held>& held) {
  json_.Begin('[');
  for (const Held& one : held) {
    Repeat(codes_[one.credential.index],
           [&] { json_.Begin('{').Key("code").Text(CodeOf(one.credential)); });
    if (!one.earned_by.empty()) {
      json_.Key("earned_by");
      WriteHeld(one.earned_by);
    } else {
      json_.Key("passed");
      if (one.passed) {
        json_.Day(*one.passed);
      } else {
        json_.Null();
      }
      if (one.expires) json_.Key("expires").Day(*one.expires);
    }
    json_.End('}');
  }
  json_.End(']');
}

void BecauseWriter::WriteIds(const List<std::uint32_t>& people) {
  json_.Begin('[');
  for (const std::uint32_t person : people) json_.Text(PersonAt(person));
  json_.End(']');
}

void BecauseWriter::WriteShortages(const List<Shortage>& shortages) {
  json_.Key("shortages").Begin('[');
  for (const Shortage& shortage : shortages) {
    json_.Begin('{').Key("short").Number(shortage.short_by).Key("lines").Begin('[');
    for (const ShortLine& line : shortage.lines) {
      Repeat(PiecesOf(line.part).is_short, [&] {
        json_.Begin('{');
        WritePart(line.part);
        json_.Key("need").Number(line.part.need).Key("fit");
      });
      WriteIds(line.fit);
      json_.Key("filled");
      WriteIds(line.filled);
      json_.End('}');
    }
    json_.End(']').End('}');
  }
  json_.End(']');
}

void BecauseWriter::WriteTotal(const TotalExplanation& total) {
  WriteVerdict(total.verdict);
  json_.Key("need").Number(total.need);
  if (total.verdict != Verdict::not_met) {
    json_.Key("people").Begin('[');
    for (const PersonInPlace& place : total.people) {
      json_.Begin('{').Key("person").Text(PersonAt(place.person));
      json_.Key("crew").Number(place.crew).Key("line").Number(place.line);
      WriteHolds(place);
      json_.End('}');
    }
    json_.End(']');
    if (total.unknown_people > 0) json_.Key("unknown").Number(total.unknown_people);
  }
  if (total.verdict != Verdict::met) {
    json_.Key("fit");
    WriteIds(total.fit);
    json_.Key("short").Number(total.short_by);
  }
  if (total.verdict == Verdict::cannot_tell) WriteMissing(total.missing);
}

void BecauseWriter::WriteMissing(const MissingList& missing) {
  json_.Key("missing").Begin('[');
  for (const MissingItem& item : missing.items) {
    json_.Begin('{');
    switch (item.kind) {
      case MissingKind::fact:
        json_.Key("fact").Text(rulebook_.text(rulebook_.facts[item.fact].name));
        break;
      case MissingKind::measure:
        json_.Key("measure").Text(rulebook_.text(rulebook_.measures[item.measure].name));
        break;
      case MissingKind::table:
        json_.Key("table").Text(rulebook_.text(rulebook_.tables[item.table].name));
        break;
      case MissingKind::cell:
        json_.Key("table").Text(rulebook_.text(rulebook_.tables[item.table].name));
        json_.Key("row").Number(item.row).Key("field").Text(
            rulebook_.text(rulebook_.fields[item.field].name));
        break;
      case MissingKind::people:
        json_.Key("people").Bool(true);
        break;
      case MissingKind::credentials:
        json_.Key("person").Text(PersonAt(item.person));
        break;
      case MissingKind::pass_date:
        json_.Key("person").Text(PersonAt(item.person)).Key("code").Text(CodeOf(item.credential));
        json_.Key("passed").Bool(true);
        break;
    }
    json_.End('}');
  }
  json_.End(']');
  if (missing.more > 0) json_.Key("more_missing").Number(missing.more);
}

}  // namespace attain
