#include "partners/csv_partner.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/interner.h"
#include "base/limits.h"
#include "partners/data_value.h"
#include "source/source_file.h"

namespace attain {

CsvPartner::CsvPartner(const DataShape& shape, const CsvFile& partners, CsvPresence presence,
                       UnusedNames* unused)
    : shape_(shape), presence_(presence), unused_(unused), writer_(shape) {
  for (const std::string& column : partners.columns()) facts_.push_back(shape.FindFact(column));
}

// ---------------------------------------------------------------------------------------- rows

void CsvPartner::Begin(const CsvFile& partners, const KeyedRow& row, bool first_of_id,
                       PartnerBatch& batch) {
  rejects_.clear();
  people_.clear();
  person_of_id_.clear();
  passes_.clear();
  writer_.Begin(batch, row.line);
  const bool whole = Split(partners, row);
  const std::size_t id = partners.Find("id"), name = partners.Find("name");
  writer_.SetId(Cell(id));
  for (Reject& reject : rejects_) reject.partner = writer_.id();
  if (!whole) return;
  if (Cell(id).empty()) RefuseCell(id, "an id");
  if (!first_of_id && !Cell(id).empty()) {
    Refuse("id", "an id that no other partner has",
           fmt::format("`{}` a second time", Shown(Cell(id))));
  }
  writer_.SetName(Cell(name));
  for (std::size_t column = 0; column < facts_.size(); ++column) {
    if (column == id || column == name) continue;
    const FactId fact = facts_[column];
    if (!fact.valid()) {
      CountUnused(UnusedKind::fact, "", column);
      continue;
    }
    ReadCell(
        column, shape_.type(fact), [&](std::int64_t number) { writer_.SetFact(fact, number); },
        [&](std::string_view text) { writer_.SetTextFact(fact, text); });
  }
}

void CsvPartner::AddRow(const CsvTable& table, const KeyedRow& row) {
  if (!Split(table.rows.file(), row)) return;
  const std::size_t partner = table.rows.file().Find("partner");
  writer_.BeginRow(table.table);
  for (std::size_t column = 0; column < table.fields.size(); ++column) {
    if (column == partner) continue;
    const FieldId field = table.fields[column];
    if (!field.valid()) {
      const Rulebook& rulebook = shape_.rulebook();
      CountUnused(UnusedKind::field, rulebook.text(rulebook.tables[table.table].name), column);
      continue;
    }
    ReadCell(
        column, shape_.type(field), [&](std::int64_t number) { writer_.SetField(field, number); },
        [&](std::string_view text) { writer_.SetTextField(field, text); });
  }
  writer_.EndRow(table.table);
}

void CsvPartner::AddPerson(const CsvFile& people, const KeyedRow& row) {
  if (!Split(people, row)) return;
  const std::size_t id = people.Find("id"), name = people.Find("name"),
                    partner = people.Find("partner");
  for (std::size_t column = 0; column < people.columns().size(); ++column) {
    if (column != id && column != name && column != partner)
      CountUnused(UnusedKind::field, "people", column);
  }
  std::string person(Cell(id));
  if (person.empty()) person = fmt::format("person {}", people_.size() + 1);
  const auto position = static_cast<std::uint32_t>(people_.size());
  if (!person_of_id_.emplace(person, position).second) {
    Refuse("id", "people with different ids",
           fmt::format("two who are called `{}`", Shown(person)));
    return;
  }
  people_.push_back({std::move(person), std::string(Cell(name))});
}

void CsvPartner::AddCredential(const CsvFile& credentials, const KeyedRow& row) {
  if (!Split(credentials, row)) return;
  const std::size_t partner = credentials.Find("partner"), person = credentials.Find("person"),
                    code = credentials.Find("code"), passed = credentials.Find("passed"),
                    expires = credentials.Find("expires");
  for (std::size_t column = 0; column < credentials.columns().size(); ++column) {
    const bool used = column == partner || column == person || column == code || column == passed ||
                      column == expires;
    if (!used) CountUnused(UnusedKind::field, "credentials", column);
  }
  Pass pass{};
  pass.passed = ReadDayCell(passed, kPassedUnknown);
  pass.expires = ReadDayCell(expires, kNeverExpires);
  if (Cell(person).empty()) RefuseCell(person, "the id of a person");
  if (Cell(code).empty()) RefuseCell(code, "a code");
  if (Cell(person).empty() || Cell(code).empty()) return;
  const auto found = FindPerson(Cell(person));
  if (!found) return RefuseCell(person, "the id of a person in `people.csv`");
  pass.person = *found;
  pass.code = shape_.FindCredential(Cell(code));
  if (pass.code.valid()) {
    passes_.push_back(pass);
  } else if (unused_ != nullptr) {
    unused_->Add(UnusedKind::credential, Cell(code));
  }
}

/// The person's position. Without people.csv whoever is named is there.
std::optional<std::uint32_t> CsvPartner::FindPerson(std::string_view id) {
  const auto found = person_of_id_.find(std::string(id));
  if (found != person_of_id_.end()) return found->second;
  if (presence_.people) return std::nullopt;
  const auto position = static_cast<std::uint32_t>(people_.size());
  person_of_id_.emplace(id, position);
  people_.push_back({std::string(id), {}});
  return position;
}

void CsvPartner::Finish(RejectList& rejects) {
  if (rejects_.empty()) {
    WritePeople();
    writer_.Finish();
    return;
  }
  writer_.GiveUp();
  ++rejects.partners;
  for (Reject& reject : rejects_) rejects.rejects.push_back(std::move(reject));
}

void CsvPartner::WritePeople() {
  if (!presence_.people && !presence_.credentials) return;
  writer_.BeginPeople();
  std::stable_sort(passes_.begin(), passes_.end(),
                   [](const Pass& a, const Pass& b) { return a.person < b.person; });
  auto pass = passes_.begin();
  for (std::uint32_t i = 0; i < people_.size(); ++i) {
    writer_.BeginPerson();
    writer_.SetPersonId(people_[i].id);
    writer_.SetPersonName(people_[i].name);
    if (presence_.credentials) writer_.BeginCredentials();
    for (; pass != passes_.end() && pass->person == i; ++pass) {
      writer_.AddCredential(pass->code, pass->passed, pass->expires);
    }
    writer_.EndPerson();
  }
}

// ---------------------------------------------------------------------------------------- cells

/// Reads the cells of the row, as many as the header has; false, with a reject, where that cannot
/// be.
bool CsvPartner::Split(const CsvFile& file, const KeyedRow& row) {
  place_ = {&file, row.line, row.offset};
  const std::string_view expected = cells_.Split(row.raw, file.separator());
  const std::size_t have = cells_.cells().size(), want = file.columns().size();
  const std::size_t invalid = FirstInvalidUtf8(row.raw);
  if (row.too_long) {
    Refuse("", fmt::format("a row of at most {} bytes", kMaxLineBytes), "a longer row");
  } else if (invalid < row.raw.size()) {
    Refuse("", "UTF-8", fmt::format("the byte {}", Shown(row.raw.substr(invalid, 1))));
  } else if (!expected.empty()) {
    Refuse(have < want ? std::string_view(file.columns()[have]) : std::string_view(),
           std::string(expected), fmt::format("`{}`", Shown(row.raw)));
  } else if (have != want) {
    Refuse("", fmt::format("{} cells, as in the header", want), fmt::format("{}", have));
  } else {
    return true;
  }
  return false;
}

std::string_view CsvPartner::Cell(std::size_t column) const {
  return column < cells_.cells().size() ? cells_.cells()[column] : std::string_view();
}

void CsvPartner::Refuse(std::string_view column, std::string expected, std::string found) {
  if (rejects_.size() == kMaxRejectsOfPartner) return;
  rejects_.push_back({writer_.id(), place_.file->path(), place_.line, place_.offset,
                      std::string(column), std::move(expected), std::move(found)});
}

void CsvPartner::RefuseCell(std::size_t column, std::string expected) {
  const std::string_view cell = Cell(column);
  Refuse(place_.file->columns()[column], std::move(expected),
         cell.empty() ? "an empty cell" : fmt::format("`{}`", Shown(cell)));
}

void CsvPartner::CountUnused(UnusedKind kind, std::string_view owner, std::size_t column) {
  if (unused_ == nullptr || Cell(column).empty()) return;
  const std::string& name = place_.file->columns()[column];
  unused_->Add(kind, owner.empty() ? name : fmt::format("{}.{}", owner, name));
}

template <class SetNumber, class SetText>
void CsvPartner::ReadCell(std::size_t column, const ValueType& type, SetNumber set_number,
                          SetText set_text) {
  const std::string_view cell = Cell(column);
  if (cell.empty()) return;
  switch (type.kind) {
    case TypeKind::text:
      return set_text(cell);
    case TypeKind::yes_no: {
      const std::string word = LowerAscii(cell);
      if (word == "true" || word == "false") return set_number(word == "true" ? 1 : 0);
      return RefuseCell(column, Described(shape_.rulebook(), type));
    }
    case TypeKind::number:
    case TypeKind::money:
    case TypeKind::date:
    case TypeKind::one_of:
      break;
  }
  DataValue value = ReadValue(shape_.rulebook(), type, cell);
  if (value.ok()) return set_number(value.number);
  RefuseCell(column, std::move(value.expected));
}

std::int32_t CsvPartner::ReadDayCell(std::size_t column, std::int32_t unknown) {
  if (Cell(column).empty()) return unknown;
  DataValue day = ReadDay(Cell(column));
  if (day.ok()) return static_cast<std::int32_t>(day.number);
  RefuseCell(column, std::move(day.expected));
  return unknown;
}

}  // namespace attain
