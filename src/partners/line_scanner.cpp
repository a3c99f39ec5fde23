#include "partners/line_scanner.h"

#include <algorithm>

#include "partners/batch_edit.h"
#include "partners/json_token.h"
#include "partners/line_scanner_lists.h"

namespace attain {
namespace {

enum PartnerMember : std::uint32_t { kId, kName, kFacts, kRecords, kPeople };

}  // namespace

LineScanner::LineScanner(const DataShape& shape, UnusedNames* unused)
    : rulebook_(shape.rulebook()),
      unused_(unused),
      rows_(rulebook_.tables.size()),
      codes_(shape.codes()),
      text_fields_(rulebook_.tables.size()),
      fact_texts_(rulebook_.facts.size()) {
  partner_keys_.Declare("id", kId);
  partner_keys_.Declare("name", kName);
  partner_keys_.Declare("facts", kFacts);
  partner_keys_.Declare("records", kRecords);
  partner_keys_.Declare("people", kPeople);
  people_.keys.Declare("id", kPersonId);
  people_.keys.Declare("name", kPersonName);
  people_.keys.Declare("credentials", kCredentials);
  credentials_.keys.Declare("code", kCode);
  credentials_.keys.Declare("passed", kPassed);
  credentials_.keys.Declare("expires", kExpires);
  credentials_.shapes.KeepPairs(kCode, kPassed);
  for (std::uint32_t i = 0; i < rulebook_.facts.size(); ++i) {
    fact_objects_.keys.Declare(rulebook_.text(rulebook_.facts[FactId{i}].name), i);
    facts_.push_back(FormOf(shape, shape.type(FactId{i})));
    if (facts_.back().kind == TypeKind::text) text_facts_.push_back(FactId{i});
  }
  for (const Field& field : rulebook_.fields)
    fields_.push_back(FormOf(shape, rulebook_.types[field.type]));
  for (std::uint32_t i = 0; i < rulebook_.tables.size(); ++i) {
    const RecordTable& table = rulebook_.tables[TableId{i}];
    table_names_.push_back(rulebook_.text(table.name));
    table_keys_.Declare(table_names_.back(), i);
    row_.resize(std::max<std::size_t>(row_.size(), table.fields.size));
    for (const Field& field : rulebook_.fields[table.fields]) {
      rows_[i].keys.Declare(rulebook_.text(field.name), field.position);
      if (rulebook_.types[field.type].kind == TypeKind::text)
        text_fields_[i].push_back(field.position);
    }
  }
  row_texts_.resize(row_.size());
}

LineScanner::Form LineScanner::FormOf(const DataShape& shape, const ValueType& type) {
  Form form{type.kind, Quotes::always, type.others, type.values.size, &shape.values(type)};
  if (type.kind == TypeKind::number || type.kind == TypeKind::yes_no) form.quotes = Quotes::never;
  if (type.kind == TypeKind::money) form.quotes = Quotes::either;
  return form;
}

bool LineScanner::Scan(std::string_view text, std::uint64_t line, std::uint64_t offset,
                       PartnerBatch& batch) {
  batch_ = &batch;
  end_ = text.data() + text.size();
  const std::uint32_t place = batch.size();
  Begin(text.size());
  batch.lines.push_back(line);
  batch.offsets.push_back(offset);
  const char* at = Partner(SkipJsonSpace(text.data(), end_));
  if (at != nullptr) at = SkipJsonSpace(at, end_);
  if (at != end_ || id_.empty() || held_.repeated()) {
    held_.GiveUp();
    Finish(batch);
    TruncateBatch(batch, place);
    return false;
  }
  End();
  for (const auto& [kind, name] : found_unused_) unused_->Add(kind, name);
  return true;
}

void LineScanner::Begin(std::size_t size) {
  id_ = name_ = {};
  found_unused_.clear();
  held_.Begin(size);
  for (ValueColumn& fact : batch_->facts) fact.numbers.push_back(kUnknown);
  for (const FactId fact : text_facts_) fact_texts_[fact.index].clear();
  for (TableColumns& table : batch_->tables) table.known.push_back(0);
  batch_->people_known.push_back(0);
}

void LineScanner::End() {
  batch_->ids.Add(id_);
  batch_->names.Add(name_);
  for (const FactId fact : text_facts_)
    batch_->facts[fact.index].texts.Add(fact_texts_[fact.index]);
  for (TableColumns& table : batch_->tables) {
    // A table without fields cannot be declared, so its first field counts the rows.
    table.ends.push_back(
        static_cast<std::uint32_t>(table.fields.empty() ? 0 : table.fields[0].numbers.size()));
  }
  batch_->people_ends.push_back(
      static_cast<std::uint32_t>(batch_->person_ids.size() + held_.size()));
}

const char* LineScanner::Partner(const char* at) {
  const auto member = [this](std::uint32_t which, const char* value) -> const char* {
    switch (which) {
      case kId:
        return Text(value, id_, id_text_);
      case kName:
        return *value == 'n' ? Null(value) : Text(value, name_, name_text_);
      case kFacts:
        return *value == 'n' ? Null(value) : Facts(value);
      case kRecords:
        return *value == 'n' ? Null(value) : Records(value);
      default:
        return *value == 'n' ? Null(value) : People(value);
    }
  };
  bool unused = false;
  return Members(partner_keys_, UnusedKind::field, {}, unused, at, member);
}

const char* LineScanner::Facts(const char* at) {
  const auto visit = [this](std::uint32_t fact, const char* value) {
    return Value(value, facts_[fact], batch_->facts[fact].numbers.back(), fact_texts_[fact]);
  };
  const char* const behind = fact_objects_.shapes.Read(at, end_, visit);
  if (behind != nullptr) return behind;
  return Object(
      fact_objects_, UnusedKind::fact, {}, at,
      [this](std::uint32_t fact) { return facts_[fact].quotes; }, visit);
}

const char* LineScanner::Records(const char* at) {
  bool unused = false;
  return Members(table_keys_, UnusedKind::table, {}, unused, at,
                 [this](std::uint32_t table, const char* value) {
                   return *value == 'n' ? Null(value) : Rows(value, TableId{table});
                 });
}

const char* LineScanner::Rows(const char* at, TableId table) {
  batch_->tables[table.index].known.back() = 1;
  std::vector<ValueColumn>& columns = batch_->tables[table.index].fields;
  const Form* const forms = &fields_[rulebook_.tables[table].fields.begin];
  std::fill_n(row_.begin(), columns.size(), kUnknown);
  for (const std::uint32_t position : text_fields_[table.index]) row_texts_[position].clear();
  Objects& rows = rows_[table.index];
  const auto visit = [this, forms](std::uint32_t position, const char* value) {
    return Value(value, forms[position], row_[position], row_texts_[position]);
  };
  const auto done = [&] {
    for (std::size_t i = 0; i < columns.size(); ++i) {
      columns[i].numbers.push_back(row_[i]);
      row_[i] = kUnknown;
    }
    for (const std::uint32_t position : text_fields_[table.index]) {
      columns[position].texts.Add(row_texts_[position]);
      row_texts_[position].clear();
    }
  };
  return List(
      rows, UnusedKind::field, table_names_[table.index], at,
      [forms](std::uint32_t position) { return forms[position].quotes; }, visit, done,
      [&](const char* row, auto end_row) {
        return rows.shapes.ReadRun(row, end_, visit, end_row);
      });
}

}  // namespace attain
