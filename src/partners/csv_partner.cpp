#include "partners/csv_partner.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "base/limits.h"
#include "base/lower_ascii.h"
#include "diagnostics/visible.h"
#include "partners/csv_damage.h"
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

CsvPartner::CsvPartner(const DataShape& shape, const CsvFolder& folder, UnusedNames* unused)
    : shape_(shape),
      folder_(folder),
      has_people_(folder.Has(CsvRole::people)),
      has_credentials_(folder.Has(CsvRole::credentials)),
      unused_(unused),
      writer_(shape) {
  const CsvHeader& partners = folder.files.front().header;
  facts_.reserve(partners.columns.size());
  for (const std::string& column : partners.columns) facts_.push_back(shape.FindFact(column));
  columns_.reserve(folder.files.size());
  for (const CsvFolderFile& file : folder.files) {
    columns_.push_back(ColumnsOf(file));
    if (file.role == CsvRole::credentials)
      plain_passes_.emplace(shape, file.header, has_people_, unused);
  }
}

CsvPartner::Columns CsvPartner::ColumnsOf(const CsvFolderFile& file) {
  const CsvHeader& header = file.header;
  Columns columns{
      header.Find("id"),   header.Find("name"),   header.Find("partner"), header.Find("person"),
      header.Find("code"), header.Find("passed"), header.Find("expires"), {}};
  std::vector<std::size_t> used = {columns.partner, columns.id, columns.name};
  if (file.role == CsvRole::credentials)
    used = {columns.partner, columns.person, columns.code, columns.passed, columns.expires};
  for (std::size_t column = 0; column < header.columns.size(); ++column) {
    if (std::find(used.begin(), used.end(), column) == used.end()) columns.unused.push_back(column);
  }
  return columns;
}

const CsvPartner::Columns& CsvPartner::Here() const {
  return columns_[static_cast<std::size_t>(place_.file - folder_.files.data())];
}

// ---------------------------------------------------------------------------------------- rows

void CsvPartner::Begin(const CsvRow& row, bool first_of_id, PartnerBatch& batch) {
  rejects_.clear();
  people_.BeginPartner();
  batch_ = &batch;
  writer_.Begin(batch, row.line, row.offset);
  const bool whole = Split(folder_.files.front(), row);
  const Columns& columns = Here();
  const std::string_view id = IdOf(row);
  writer_.SetId(id);
  for (Reject& reject : rejects_) reject.partner = writer_.id();
  if (!whole) return;
  if (id.empty()) RefuseCell(columns.id, "an id");
  if (!first_of_id && !id.empty()) {
    Refuse("id", "an id that no other partner has", fmt::format("`{}` a second time", Shown(id)));
  }
  writer_.SetName(Cell(columns.name));
  for (std::size_t column = 0; column < facts_.size(); ++column) {
    if (column == columns.id || column == columns.name) continue;
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

void CsvPartner::BeginRows(const CsvFolderFile& file) {
  if (file.role == CsvRole::table) writer_.BeginTable(file.table);
}

void CsvPartner::AddPlainRows(const CsvFolderFile& file, const Literal& id, CsvRows& rows) {
  if (file.role == CsvRole::credentials && rows.is_plain()) plain_passes_->Read(id, rows, people_);
}

void CsvPartner::AddRow(const CsvFolderFile& file, const CsvRow& row) {
  if (!Split(file, row)) return;
  switch (file.role) {
    case CsvRole::credentials:
      return AddCredential();
    case CsvRole::people:
      return AddPerson();
    case CsvRole::table:
      return AddRecord(file);
    case CsvRole::partners:
      break;
  }
}

void CsvPartner::AddRecord(const CsvFolderFile& table) {
  const std::size_t partner = Here().partner;
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

void CsvPartner::AddPerson() {
  const Columns& columns = Here();
  for (const std::size_t column : columns.unused) CountUnused(UnusedKind::field, "people", column);
  char position[48] = "person ";
  std::string_view person = Cell(columns.id);
  if (person.empty()) {
    const auto written = std::to_chars(position + 7, position + 32, people_.size() + 1);
    person = std::string_view(position, static_cast<std::size_t>(written.ptr - position));
  }
  if (!people_.Add(person, Cell(columns.name))) {
    Refuse("id", "people with different ids",
           fmt::format("two who are called `{}`", Shown(person)));
  }
}

void CsvPartner::AddCredential() {
  const Columns& columns = Here();
  for (const std::size_t column : columns.unused)
    CountUnused(UnusedKind::field, "credentials", column);
  const std::int32_t passed = ReadDayCell(columns.passed, kPassedUnknown);
  const std::int32_t expires = ReadDayCell(columns.expires, kNeverExpires);
  const std::string_view person = Cell(columns.person), code = Cell(columns.code);
  if (person.empty()) RefuseCell(columns.person, "the id of a person");
  if (code.empty()) RefuseCell(columns.code, "a code");
  if (person.empty() || code.empty()) return;
  const auto found = has_people_ ? people_.Find(person) : people_.FindOrAdd(person);
  if (!found) return RefuseCell(columns.person, "the id of a person in `people.csv`");
  const CredentialId known{shape_.codes().Find(code)};
  if (known.valid()) {
    people_.AddPass(*found, known, passed, expires);
  } else if (IsPadded(code)) {
    RefuseCell(columns.code, std::string(kCodeExpected));
  } else if (unused_ != nullptr) {
    unused_->Add(UnusedKind::credential, code);
  }
}

void CsvPartner::Finish(RejectList& rejects) {
  if (rejects_.empty()) {
    if (has_people_ || has_credentials_) writer_.BeginPeople();
    writer_.Finish();
    batch_->people_ends.back() =
        static_cast<std::uint32_t>(batch_->person_ids.size()) + people_.EndPartner();
    return;
  }
  people_.DropPartner();
  End(*batch_);  // what is given up is cut off behind the people before
  writer_.GiveUp();
  ++rejects.partners;
  for (Reject& reject : rejects_) rejects.rejects.push_back(std::move(reject));
}

void CsvPartner::End(PartnerBatch& batch) { people_.MoveTo(batch, has_credentials_); }

// ---------------------------------------------------------------------------------------- cells

/// Reads the cells of the row, as many as the header has; false, with a reject, where that cannot
/// be.
bool CsvPartner::Split(const CsvFolderFile& file, const CsvRow& row) {
  place_ = {&file, row.line, row.offset};
  row_ = &row;
  return row.valid || SplitOther(row);
}

/// Of the row of partners.csv that was split; empty where that could not be done before it.
std::string_view CsvPartner::IdOf(const CsvRow& row) const {
  const std::size_t column = Here().id;
  const bool fits = !row.too_long && cells_.Fit(place_.file->header.columns.size());
  return row.valid || fits || column == 0 ? Cell(column) : std::string_view();
}

bool CsvPartner::SplitOther(const CsvRow& row) {
  const CsvHeader& header = place_.file->header;
  padded_.reserve(row.raw.size() + kCellPadding);
  padded_ = row.raw;
  CsvRowMistake mistake = MistakeOfRow(header, padded_, row.too_long, cells_);
  if (mistake.expected.empty()) return true;
  Refuse(mistake.column, std::move(mistake.expected), std::move(mistake.found));
  return false;
}

void CsvPartner::Refuse(std::string_view column, std::string expected, std::string found) {
  if (rejects_.size() == kMaxRejectsOfPartner) return;
  rejects_.push_back({writer_.id(), place_.file->header.path, place_.line, place_.offset,
                      std::string(column), std::move(expected), std::move(found)});
}

void CsvPartner::RefuseCell(std::size_t column, std::string expected) {
  const std::string_view cell = Cell(column);
  Refuse(place_.file->header.columns[column], std::move(expected),
         cell.empty() ? "an empty cell" : fmt::format("`{}`", Shown(cell)));
}

void CsvPartner::CountUnused(UnusedKind kind, std::string_view owner, std::size_t column) {
  if (unused_ == nullptr || Cell(column).empty()) return;
  const std::string& name = place_.file->header.columns[column];
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
  const std::string_view cell = Cell(column);
  if (cell.empty()) return unknown;
  if (std::int32_t days = 0; cell.size() == 10 && QuickDay(cell.data(), days)) return days;
  DataValue day = ReadDay(cell);
  if (day.ok()) return static_cast<std::int32_t>(day.number);
  RefuseCell(column, std::move(day.expected));
  return unknown;
}

}  // namespace attain
