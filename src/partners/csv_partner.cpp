#include "partners/csv_partner.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "base/interner.h"
#include "base/limits.h"
#include "partners/data_value.h"
#include "partners/quick_values.h"
#include "source/source_file.h"

namespace attain {

namespace {

/// A value as nearly all data has it; false for any other, which ReadValue reads or refuses.
bool ReadPlain(const DataShape& shape, const ValueType& type, std::string_view cell,
               std::int64_t& number) {
  const char* const end = cell.data() + cell.size();
  switch (type.kind) {
    case TypeKind::yes_no:
      number = cell == "true" ? 1 : 0;
      return cell == "true" || cell == "false";
    case TypeKind::number:
      return QuickDecimal(cell.data(), 12, 6, number) == end;
    case TypeKind::money:
      return QuickDecimal(cell.data(), 14, 4, number) == end;
    case TypeKind::date: {
      std::int32_t days = 0;
      if (cell.size() != 10 || !QuickDay(cell.data(), days)) return false;
      number = days;
      return true;
    }
    case TypeKind::one_of:
      number = shape.values(type).Find(cell);
      return number != NameTable::kNone;
    case TypeKind::text:
      break;
  }
  return false;
}

}  // namespace

CsvPartner::CsvPartner(const DataShape& shape, const CsvFile& partners, CsvPresence presence,
                       UnusedNames* unused)
    : shape_(shape), presence_(presence), unused_(unused), writer_(shape) {
  for (const std::string& column : partners.columns()) facts_.push_back(shape.FindFact(column));
}

// ---------------------------------------------------------------------------------------- rows

void CsvPartner::Begin(const CsvFile& partners, const KeyedRow& row, bool first_of_id,
                       PartnerBatch& batch) {
  rejects_.clear();
  people_count_ = last_person_ = 0;
  seen_people_.Clear();
  if (mapped_people_ > 0) person_of_id_.clear();
  mapped_people_ = 0;
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
  char position[48] = "person ";
  std::string_view person = Cell(id);
  if (person.empty()) {
    const auto written = std::to_chars(position + 7, position + 32, people_count_ + 1);
    person = std::string_view(position, written.ptr);
  }
  if (!seen_people_.AddNew(person) && FindAmongAll(person)) {
    Refuse("id", "people with different ids",
           fmt::format("two who are called `{}`", Shown(person)));
    return;
  }
  PushPerson(person, Cell(name));
}

void CsvPartner::PushPerson(std::string_view id, std::string_view name) {
  if (people_count_ == people_.size()) people_.emplace_back();
  people_[people_count_].id = id;
  people_[people_count_].name = name;
  ++people_count_;
}

void CsvPartner::AddCredential(const CsvFile& credentials, const KeyedRow& row) {
  if (!Split(credentials, row)) return;
  const auto& [partner, person, code, passed, expires, unused] = ColumnsOf(credentials);
  for (const std::size_t column : unused) CountUnused(UnusedKind::field, "credentials", column);
  Pass pass{};
  pass.passed = ReadDayCell(passed, kPassedUnknown);
  pass.expires = ReadDayCell(expires, kNeverExpires);
  if (Cell(person).empty()) RefuseCell(person, "the id of a person");
  if (Cell(code).empty()) RefuseCell(code, "a code");
  if (Cell(person).empty() || Cell(code).empty()) return;
  const auto found = FindPerson(Cell(person));
  if (!found) return RefuseCell(person, "the id of a person in `people.csv`");
  pass.person = *found;
  pass.code = CredentialId{shape_.codes().Find(Cell(code))};
  if (pass.code.valid()) {
    passes_.push_back(pass);
  } else if (unused_ != nullptr) {
    unused_->Add(UnusedKind::credential, Cell(code));
  }
}

const CsvPartner::CredentialColumns& CsvPartner::ColumnsOf(const CsvFile& credentials) {
  if (credential_columns_) return *credential_columns_;
  CredentialColumns columns{credentials.Find("partner"), credentials.Find("person"),
                            credentials.Find("code"),    credentials.Find("passed"),
                            credentials.Find("expires"), {}};
  for (std::size_t column = 0; column < credentials.columns().size(); ++column) {
    const bool used = column == columns.partner || column == columns.person ||
                      column == columns.code || column == columns.passed ||
                      column == columns.expires;
    if (!used) columns.unused.push_back(column);
  }
  return credential_columns_.emplace(std::move(columns));
}

/// The person's position: mostly that of the credential before, or the next. Without people.csv
/// whoever is named is there.
std::optional<std::uint32_t> CsvPartner::FindPerson(std::string_view id) {
  for (const std::uint32_t guess : {last_person_, last_person_ + 1}) {
    if (guess < people_count_ && people_[guess].id == id) return last_person_ = guess;
  }
  if (const auto found = FindAmongAll(id)) return last_person_ = *found;
  if (presence_.people) return std::nullopt;
  PushPerson(id, {});
  return last_person_ = people_count_ - 1;
}

std::optional<std::uint32_t> CsvPartner::FindAmongAll(std::string_view id) {
  for (; mapped_people_ < people_count_; ++mapped_people_)
    person_of_id_.emplace(people_[mapped_people_].id, mapped_people_);
  const auto found = person_of_id_.find(std::string(id));
  if (found == person_of_id_.end()) return std::nullopt;
  return found->second;
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
  const auto before = [](const Pass& a, const Pass& b) { return a.person < b.person; };
  if (!std::is_sorted(passes_.begin(), passes_.end(), before))
    std::stable_sort(passes_.begin(), passes_.end(), before);
  auto pass = passes_.begin();
  for (std::uint32_t i = 0; i < people_count_; ++i) {
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
  const std::size_t columns = file.columns().size();
  if (row.simple && !row.too_long) {
    cells_.SplitSimple(row.raw, file.separator());
    if (cells_.cells().size() == columns) return true;
  }
  padded_.reserve(row.raw.size() + kCellPadding);
  padded_ = row.raw;
  const std::string_view expected = cells_.Split(padded_, file.separator());
  const std::size_t have = cells_.cells().size(), want = columns;
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
  if (std::int64_t number = 0; ReadPlain(shape_, type, cell, number)) return set_number(number);
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
  if (std::int32_t days = 0; Cell(column).size() == 10 && QuickDay(Cell(column).data(), days))
    return days;
  DataValue day = ReadDay(Cell(column));
  if (day.ok()) return static_cast<std::int32_t>(day.number);
  RefuseCell(column, std::move(day.expected));
  return unknown;
}

}  // namespace attain
