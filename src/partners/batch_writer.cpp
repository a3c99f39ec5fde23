#include "partners/batch_writer.h"

#include <fmt/format.h>

#include <algorithm>

#include "partners/batch_edit.h"

namespace attain {

BatchWriter::BatchWriter(const DataShape& shape)
    : shape_(&shape),
      text_fields_(shape.rulebook().tables.size()),
      fact_texts_(shape.rulebook().facts.size()),
      field_texts_(shape.rulebook().fields.size()) {
  const Rulebook& rulebook = shape.rulebook();
  for (std::uint32_t i = 0; i < rulebook.facts.size(); ++i) {
    if (shape.type(FactId{i}).kind == TypeKind::text) text_facts_.push_back(FactId{i});
  }
  for (std::uint32_t i = 0; i < rulebook.tables.size(); ++i) {
    for (const Field& field : rulebook.fields[rulebook.tables[TableId{i}].fields]) {
      const FieldId id{rulebook.tables[TableId{i}].fields.begin + field.position};
      if (shape.type(id).kind == TypeKind::text) text_fields_[i].push_back(id);
    }
  }
}

void BatchWriter::Begin(PartnerBatch& batch, std::uint64_t line, std::uint64_t offset) {
  batch_ = &batch;
  place_ = batch.size();
  first_person_ = static_cast<std::uint32_t>(batch.person_ids.size());
  id_.clear();
  name_.clear();
  batch.lines.push_back(line);
  batch.offsets.push_back(offset);
  for (ValueColumn& fact : batch.facts) fact.numbers.push_back(kUnknown);
  for (const FactId fact : text_facts_) fact_texts_[fact.index].clear();
  for (TableColumns& table : batch.tables) table.known.push_back(0);
  batch.people_known.push_back(0);
}

void BatchWriter::SetTextFact(FactId fact, std::string_view text) {
  SetFact(fact, 0);
  fact_texts_[fact.index] = text;
}

void BatchWriter::BeginRow(TableId table) {
  for (ValueColumn& field : batch_->tables[table.index].fields) field.numbers.push_back(kUnknown);
  for (const FieldId field : text_fields_[table.index]) field_texts_[field.index].clear();
}

void BatchWriter::SetField(FieldId field, std::int64_t number) {
  const Field& declared = shape_->rulebook().fields[field];
  batch_->tables[declared.table.index].fields[declared.position].numbers.back() = number;
}

void BatchWriter::SetTextField(FieldId field, std::string_view text) {
  SetField(field, 0);
  field_texts_[field.index] = text;
}

void BatchWriter::EndRow(TableId table) {
  for (const FieldId field : text_fields_[table.index]) {
    const std::uint32_t position = shape_->rulebook().fields[field].position;
    batch_->tables[table.index].fields[position].texts.Add(field_texts_[field.index]);
  }
}

void BatchWriter::BeginPerson() {
  person_id_.clear();
  person_name_.clear();
  credentials_known_ = false;
}

void BatchWriter::AddCredential(CredentialId code, std::int32_t passed, std::int32_t expires) {
  batch_->codes.push_back(code);
  batch_->passed.push_back(passed);
  batch_->expires.push_back(expires);
}

void BatchWriter::EndPerson() {
  if (person_id_.empty()) {
    person_id_ = fmt::format("person {}", batch_->person_ids.size() - first_person_ + 1);
  }
  AddPerson(person_id_, person_name_, credentials_known_,
            static_cast<std::uint32_t>(batch_->codes.size()));
}

void BatchWriter::AddPerson(std::string_view id, std::string_view name, bool credentials_known,
                            std::uint32_t credentials_end) {
  batch_->person_ids.Add(id);
  batch_->person_names.Add(name);
  batch_->credentials_known.push_back(credentials_known ? 1 : 0);
  batch_->credential_ends.push_back(credentials_end);
}

std::optional<std::uint32_t> BatchWriter::FindRepeatedPerson() {
  constexpr std::uint32_t kFew = 16;
  const auto count = static_cast<std::uint32_t>(batch_->person_ids.size()) - first_person_;
  if (count <= kFew) {
    for (std::uint32_t i = 1; i < count; ++i) {
      for (std::uint32_t j = 0; j < i; ++j) {
        if (PersonId(i) == PersonId(j)) return i;
      }
    }
    return std::nullopt;
  }
  sorted_ids_.clear();
  for (std::uint32_t i = 0; i < count; ++i) sorted_ids_.emplace_back(PersonId(i), i);
  std::sort(sorted_ids_.begin(), sorted_ids_.end());
  std::optional<std::uint32_t> first;
  for (std::uint32_t i = 1; i < count; ++i) {
    if (sorted_ids_[i].first != sorted_ids_[i - 1].first) continue;
    if (!first || sorted_ids_[i].second < *first) first = sorted_ids_[i].second;
  }
  return first;
}

void BatchWriter::Finish() {
  batch_->ids.Add(id_);
  batch_->names.Add(name_);
  for (const FactId fact : text_facts_) {
    batch_->facts[fact.index].texts.Add(fact_texts_[fact.index]);
  }
  for (TableColumns& table : batch_->tables) {
    // A table without fields cannot be declared, so its first field counts the rows.
    table.ends.push_back(
        static_cast<std::uint32_t>(table.fields.empty() ? 0 : table.fields[0].numbers.size()));
  }
  batch_->people_ends.push_back(static_cast<std::uint32_t>(batch_->person_ids.size()));
}

void BatchWriter::GiveUp() { TruncateBatch(*batch_, place_); }

}  // namespace attain
