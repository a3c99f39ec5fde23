#include "partners/line_scanner.h"

#include <algorithm>
#include <charconv>
#include <cstring>

#include "partners/batch_edit.h"
#include "partners/json_error.h"
#include "partners/json_token.h"
#include "partners/quick_values.h"

namespace attain {
namespace {

enum PartnerMember : std::uint32_t { kId, kName, kFacts, kRecords, kPeople };
enum PersonMember : std::uint32_t { kPersonId, kPersonName, kCredentials };
enum CredentialMember : std::uint32_t { kCode, kPassed, kExpires };

bool Begins(const char* at, std::string_view word) {
  return std::memcmp(at, word.data(), word.size()) == 0;
}

}  // namespace

LineScanner::LineScanner(const DataShape& shape, UnusedNames* unused)
    : rulebook_(shape.rulebook()),
      unused_(unused),
      field_keys_(rulebook_.tables.size()),
      codes_(NameTable::Case::ignored),
      text_fields_(rulebook_.tables.size()),
      fact_texts_(rulebook_.facts.size()) {
  partner_keys_.Declare("id", kId);
  partner_keys_.Declare("name", kName);
  partner_keys_.Declare("facts", kFacts);
  partner_keys_.Declare("records", kRecords);
  partner_keys_.Declare("people", kPeople);
  person_keys_.Declare("id", kPersonId);
  person_keys_.Declare("name", kPersonName);
  person_keys_.Declare("credentials", kCredentials);
  credential_keys_.Declare("code", kCode);
  credential_keys_.Declare("passed", kPassed);
  credential_keys_.Declare("expires", kExpires);
  for (std::uint32_t i = 0; i < rulebook_.facts.size(); ++i) {
    fact_keys_.Declare(rulebook_.text(rulebook_.facts[FactId{i}].name), i);
    facts_.push_back(FormOf(shape.type(FactId{i})));
    if (facts_.back().kind == TypeKind::text) text_facts_.push_back(FactId{i});
  }
  for (const Field& field : rulebook_.fields)
    fields_.push_back(FormOf(rulebook_.types[field.type]));
  for (std::uint32_t i = 0; i < rulebook_.tables.size(); ++i) {
    const RecordTable& table = rulebook_.tables[TableId{i}];
    table_names_.push_back(rulebook_.text(table.name));
    table_keys_.Declare(table_names_.back(), i);
    for (const Field& field : rulebook_.fields[table.fields]) {
      field_keys_[i].Declare(rulebook_.text(field.name), field.position);
      if (rulebook_.types[field.type].kind == TypeKind::text)
        text_fields_[i].push_back(field.position);
    }
  }
  for (const auto& [code, credential] : rulebook_.credential_of_lower_code)
    codes_.Add(code, credential.index);
}

LineScanner::Form LineScanner::FormOf(const ValueType& type) const {
  Form form{type.kind, type.others, 0, NameTable()};
  for (const StringId value : rulebook_.strings[type.values])
    form.values.Add(rulebook_.text(value), form.value_count++);
  return form;
}

bool LineScanner::Scan(std::string_view text, std::uint64_t line, PartnerBatch& batch) {
  batch_ = &batch;
  end_ = text.data() + text.size();
  const std::uint32_t place = batch.size();
  Begin(line);
  const char* at = Partner(SkipJsonSpace(text.data(), end_));
  if (at != nullptr) at = SkipJsonSpace(at, end_);
  if (at != end_ || id_.empty() || repeated_) {
    TruncateBatch(batch, place);
    return false;
  }
  Finish();
  for (const auto& [kind, name] : found_unused_) unused_->Add(kind, name);
  return true;
}

void LineScanner::Begin(std::uint64_t line) {
  id_ = name_ = {};
  repeated_ = false;
  person_ids_.Clear();
  found_unused_.clear();
  first_person_ = static_cast<std::uint32_t>(batch_->person_ids.size());
  batch_->lines.push_back(line);
  for (ValueColumn& fact : batch_->facts) fact.numbers.push_back(kUnknown);
  for (const FactId fact : text_facts_) fact_texts_[fact.index].clear();
  for (TableColumns& table : batch_->tables) table.known.push_back(0);
  batch_->people_known.push_back(0);
}

void LineScanner::Finish() {
  batch_->ids.Add(id_);
  batch_->names.Add(name_);
  for (const FactId fact : text_facts_)
    batch_->facts[fact.index].texts.Add(fact_texts_[fact.index]);
  for (TableColumns& table : batch_->tables) {
    // A table without fields cannot be declared, so its first field counts the rows.
    table.ends.push_back(
        static_cast<std::uint32_t>(table.fields.empty() ? 0 : table.fields[0].numbers.size()));
  }
  batch_->people_ends.push_back(static_cast<std::uint32_t>(batch_->person_ids.size()));
}

// ------------------------------------------------------------------------------------------
// structure

/// `visit(member, at)` for each member that is read; those that no rule reads are skipped and
/// counted under `owner`.
template <class Visit>
inline const char* LineScanner::Members(KeyMemory& keys, UnusedKind kind, std::string_view owner,
                                        const char* at, Visit visit) {
  const auto name_unused = [&](KeyMemory::Key& key, std::string_view name) {
    key.kind = kind;
    std::string& shown = unused_keys_.emplace_back(owner);
    if (!owner.empty()) shown += '.';
    key.unused = shown += name;
  };
  if (*at != '{') return nullptr;
  at = SkipJsonSpace(at + 1, end_);
  if (*at == '}') return at + 1;
  for (keys.BeginObject();; at = SkipJsonSpace(at + 1, end_)) {
    const KeyMemory::Key* const key = keys.Next(at, end_, name_unused);
    if (key == nullptr) return nullptr;
    at += key->size;
    if (key->member != KeyMemory::kUnused) {
      at = visit(key->member, at);
    } else {
      if (unused_ != nullptr) found_unused_.emplace_back(key->kind, key->unused);
      at = Skip(at);
    }
    if (at == nullptr) return nullptr;
    at = SkipJsonSpace(at, end_);
    if (*at == '}') return at + 1;
    if (*at != ',') return nullptr;
  }
}

/// `visit(at)` for each element.
template <class Visit>
inline const char* LineScanner::Elements(const char* at, Visit visit) {
  if (*at != '[') return nullptr;
  at = SkipJsonSpace(at + 1, end_);
  if (*at == ']') return at + 1;
  for (;; at = SkipJsonSpace(at + 1, end_)) {
    at = visit(at);
    if (at == nullptr) return nullptr;
    at = SkipJsonSpace(at, end_);
    if (*at == ']') return at + 1;
    if (*at != ',') return nullptr;
  }
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
  return Members(partner_keys_, UnusedKind::field, {}, at, member);
}

const char* LineScanner::Facts(const char* at) {
  return Members(
      fact_keys_, UnusedKind::fact, {}, at, [this](std::uint32_t fact, const char* value) {
        return Value(value, facts_[fact], batch_->facts[fact].numbers.back(), fact_texts_[fact]);
      });
}

const char* LineScanner::Records(const char* at) {
  return Members(table_keys_, UnusedKind::table, {}, at,
                 [this](std::uint32_t table, const char* value) {
                   return *value == 'n' ? Null(value) : Rows(value, TableId{table});
                 });
}

const char* LineScanner::Rows(const char* at, TableId table) {
  batch_->tables[table.index].known.back() = 1;
  return Elements(at, [this, table](const char* row) { return Row(row, table); });
}

const char* LineScanner::Row(const char* at, TableId table) {
  std::vector<ValueColumn>& columns = batch_->tables[table.index].fields;
  row_.assign(columns.size(), kUnknown);
  row_texts_.resize(std::max(row_texts_.size(), columns.size()));
  for (const std::uint32_t position : text_fields_[table.index]) row_texts_[position].clear();
  const Form* const forms = &fields_[rulebook_.tables[table].fields.begin];
  at = Members(field_keys_[table.index], UnusedKind::field, table_names_[table.index], at,
               [this, forms](std::uint32_t position, const char* value) {
                 return Value(value, forms[position], row_[position], row_texts_[position]);
               });
  for (std::size_t i = 0; i < columns.size(); ++i) columns[i].numbers.push_back(row_[i]);
  for (const std::uint32_t position : text_fields_[table.index])
    columns[position].texts.Add(row_texts_[position]);
  return at;
}

const char* LineScanner::People(const char* at) {
  batch_->people_known.back() = 1;
  return Elements(at, [this](const char* person) { return Person(person); });
}

const char* LineScanner::Person(const char* at) {
  std::string_view id, name;
  bool credentials_known = false;
  const auto member = [&](std::uint32_t which, const char* value) -> const char* {
    if (*value == 'n') return Null(value);
    switch (which) {
      case kPersonId:
        value = Text(value, id, person_id_text_);
        return id.empty() ? nullptr : value;
      case kPersonName:
        return Text(value, name, person_name_text_);
      default:
        return Credentials(value, credentials_known);
    }
  };
  at = Members(person_keys_, UnusedKind::field, "people", at, member);
  AddPerson(id, name, credentials_known);
  return at;
}

void LineScanner::AddPerson(std::string_view id, std::string_view name, bool credentials_known) {
  char position[32] = "person ";
  if (id.empty()) {
    const std::size_t number = batch_->person_ids.size() - first_person_ + 1;
    const auto written = std::to_chars(position + 7, std::end(position), number);
    id = std::string_view(position, written.ptr);
  }
  if (!person_ids_.AddNew(id)) repeated_ = true;
  batch_->person_ids.Add(id);
  batch_->person_names.Add(name);
  batch_->credentials_known.push_back(credentials_known ? 1 : 0);
  batch_->credential_ends.push_back(static_cast<std::uint32_t>(batch_->codes.size()));
}

const char* LineScanner::Credentials(const char* at, bool& known) {
  known = true;
  return Elements(at, [this](const char* credential) { return Credential(credential); });
}

const char* LineScanner::Credential(const char* at) {
  std::string_view code;
  std::int32_t passed = kPassedUnknown, expires = kNeverExpires;
  const auto member = [&](std::uint32_t which, const char* value) -> const char* {
    if (which == kCode) return Plain(value, code);
    if (*value == 'n') return Null(value);
    return Day(value, which == kPassed ? passed : expires);
  };
  at = Members(credential_keys_, UnusedKind::field, "credentials", at, member);
  if (code.empty()) return nullptr;
  const std::uint32_t id = codes_.Find(code);
  if (id == NameTable::kNone) {
    if (unused_ != nullptr) found_unused_.emplace_back(UnusedKind::credential, code);
    return at;
  }
  batch_->codes.push_back(CredentialId{id});
  batch_->passed.push_back(passed);
  batch_->expires.push_back(expires);
  return at;
}

// ------------------------------------------------------------------------------------------ values

inline const char* LineScanner::Null(const char* at) const {
  return Begins(at, "null") ? at + 4 : nullptr;
}

inline const char* LineScanner::Plain(const char* at, std::string_view& text) const {
  if (*at != '"') return nullptr;
  const char* const stop = FindStringStop(at + 1, end_);
  if (*stop != '"') return nullptr;
  text = std::string_view(at + 1, stop);
  return stop + 1;
}

inline const char* LineScanner::Text(const char* at, std::string_view& text,
                                     std::string& unescaped) const {
  const char* const behind = Plain(at, text);
  return behind != nullptr ? behind : Escaped(at, text, unescaped);
}

const char* LineScanner::Escaped(const char* at, std::string_view& text,
                                 std::string& unescaped) const {
  if (*at != '"') return nullptr;
  const char* stop = FindStringStop(at + 1, end_);
  while (stop < end_ && *stop == '\\') stop = FindStringStop(stop + 2, end_);
  if (stop >= end_ || *stop != '"') return nullptr;
  auto meant = UnescapeJson({at + 1, stop});
  if (!meant) return nullptr;
  unescaped = std::move(*meant);
  text = unescaped;
  return stop + 1;
}

inline const char* LineScanner::Day(const char* at, std::int32_t& days) const {
  return *at == '"' && QuickDay(at + 1, days) && at[11] == '"' ? at + 12 : nullptr;
}

const char* LineScanner::Money(const char* at, std::int64_t& number) const {
  if (*at != '"') return QuickDecimal(at, 14, 4, number);
  at = QuickDecimal(at + 1, 14, 4, number);
  return at != nullptr && *at == '"' ? at + 1 : nullptr;
}

const char* LineScanner::YesNo(const char* at, std::int64_t& number) const {
  number = *at == 't' ? 1 : 0;
  if (Begins(at, "true")) return at + 4;
  return Begins(at, "false") ? at + 5 : nullptr;
}

const char* LineScanner::OneOf(const char* at, const Form& form, std::int64_t& number) const {
  std::string_view text;
  at = Plain(at, text);
  if (at == nullptr) return nullptr;
  const std::uint32_t found = form.values.Find(text);
  number = found != NameTable::kNone ? found : form.value_count;
  return found != NameTable::kNone || form.others ? at : nullptr;
}

const char* LineScanner::Value(const char* at, const Form& form, std::int64_t& number,
                               std::string& text) {
  if (*at == 'n') return Null(at);
  switch (form.kind) {
    case TypeKind::yes_no:
      return YesNo(at, number);
    case TypeKind::number:
      return QuickDecimal(at, 12, 6, number);
    case TypeKind::money:
      return Money(at, number);
    case TypeKind::one_of:
      return OneOf(at, form, number);
    case TypeKind::date: {
      std::int32_t days = 0;
      at = Day(at, days);
      number = days;
      return at;
    }
    case TypeKind::text:
      break;
  }
  std::string_view view;
  at = Text(at, view, text);
  if (at != nullptr && view.data() != text.data()) text = view;
  number = 0;
  return at;
}

/// A value that no rule reads; lists and objects are left to another, who finds repeated keys in
/// them.
const char* LineScanner::Skip(const char* at) {
  std::string_view text;
  if (*at == '"') return Text(at, text, skipped_);
  if (Begins(at, "true") || Begins(at, "null")) return at + 4;
  if (Begins(at, "false")) return at + 5;
  const char* behind = at;
  while (behind < end_ && std::strchr("+-.0123456789Ee", *behind) != nullptr && *behind != '\0')
    ++behind;
  return IsJsonNumber({at, behind}) ? behind : nullptr;
}

}  // namespace attain
