#include "partners/data_shape.h"

namespace attain {
namespace {

std::uint32_t Find(const std::unordered_map<std::string_view, std::uint32_t>& names,
                   std::string_view name) {
  const auto found = names.find(name);
  return found == names.end() ? UINT32_MAX : found->second;
}

}  // namespace

DataShape::DataShape(const Rulebook& rulebook)
    : rulebook_(&rulebook), fields_(rulebook.tables.size()) {
  for (std::uint32_t i = 0; i < rulebook.facts.size(); ++i) {
    facts_.emplace(rulebook.text(rulebook.facts[FactId{i}].name), i);
  }
  for (std::uint32_t i = 0; i < rulebook.tables.size(); ++i) {
    const RecordTable& table = rulebook.tables[TableId{i}];
    tables_.emplace(rulebook.text(table.name), i);
    for (const Field& field : rulebook.fields[table.fields]) {
      fields_[i].emplace(rulebook.text(field.name), table.fields.begin + field.position);
    }
  }
  // As they are declared, for data mostly has them so; whatever their case, each is the first of
  // its name.
  std::uint32_t credentials = 0;
  for (const Credential& credential : rulebook.credentials)
    codes_.Add(rulebook.text(credential.code), credentials++);
  for (const ValueType& type : rulebook.types) {
    NameTable& values = values_.emplace_back();
    std::uint32_t position = 0;
    for (const StringId value : rulebook.strings[type.values])
      values.Add(rulebook.text(value), position++);
  }
}

FactId DataShape::FindFact(std::string_view name) const { return {Find(facts_, name)}; }

TableId DataShape::FindTable(std::string_view name) const { return {Find(tables_, name)}; }

FieldId DataShape::FindField(TableId table, std::string_view name) const {
  return {Find(fields_[table.index], name)};
}

CredentialId DataShape::FindCredential(std::string_view code) const {
  return rulebook_->FindCredential(code);
}

const ValueType& DataShape::type(FactId fact) const {
  return rulebook_->types[rulebook_->facts[fact].type];
}

const ValueType& DataShape::type(FieldId field) const {
  return rulebook_->types[rulebook_->fields[field].type];
}

}  // namespace attain
