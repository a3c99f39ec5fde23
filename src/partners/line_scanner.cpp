#include "partners/line_scanner.h"

#include <algorithm>
#include <bit>

#include "partners/batch_edit.h"
#include "partners/json_token.h"
#include "partners/quick_values.h"

namespace attain {
namespace {

enum PartnerMember : std::uint32_t { kId, kName, kFacts, kRecords, kPeople };
enum PersonMember : std::uint32_t { kPersonId, kPersonName, kCredentials };
enum CredentialMember : std::uint32_t { kCode, kPassed, kExpires };

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

bool LineScanner::Scan(std::string_view text, std::uint64_t line, PartnerBatch& batch) {
  batch_ = &batch;
  end_ = text.data() + text.size();
  const std::uint32_t place = batch.size();
  Begin(text.size(), line);
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

void LineScanner::Begin(std::size_t size, std::uint64_t line) {
  id_ = name_ = {};
  found_unused_.clear();
  held_.Begin(size);
  batch_->lines.push_back(line);
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

/// `visit(member, at)` for each member that is read; those that no rule reads are skipped and
/// counted under `owner`.
template <class Visit>
inline const char* LineScanner::Members(KeyMemory& keys, UnusedKind kind, std::string_view owner,
                                        bool& saw_unused, const char* at, Visit visit) {
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
      saw_unused = true;
      if (unused_ != nullptr) found_unused_.emplace_back(key->kind, key->unused);
      at = Skip(at);
    }
    if (at == nullptr) return nullptr;
    at = SkipJsonSpace(at, end_);
    if (*at == '}') return at + 1;
    if (*at != ',') return nullptr;
  }
}

/// One object key by key; then its shape is known. `visit(member, at)` takes values without the
/// quotes that `quotes_of(member)` says they have.
template <class QuotesOf, class Visit>
inline const char* LineScanner::Object(Objects& objects, UnusedKind kind, std::string_view owner,
                                       const char* at, QuotesOf quotes_of, Visit visit) {
  objects.values.clear();
  objects.saw_unused = false;
  objects.by_key = true;
  const auto whole = [&](std::uint32_t member, const char* value) -> const char* {
    if (*value == 'n') return Null(value);
    const bool quoted = *value == '"';
    const Quotes quotes = quotes_of(member);
    if (quotes != Quotes::either && quoted != (quotes == Quotes::always)) return nullptr;
    const char* const begin = value + (quoted ? 1 : 0);
    const char* const end = visit(member, begin);
    if (end == nullptr || (quoted && *end != '"')) return nullptr;
    objects.values.push_back({member, begin, end});
    return end + (quoted ? 1 : 0);
  };
  const char* const behind = Members(objects.keys, kind, owner, objects.saw_unused, at, whole);
  objects.by_key = false;
  if (behind != nullptr && !objects.saw_unused) objects.shapes.Learn(at, behind, objects.values);
  return behind;
}

/// The objects of a list: `read_run(at, end_object)` those of known shapes, others key by key;
/// `done()` behind each.
template <class QuotesOf, class Visit, class Done, class ReadRun>
inline const char* LineScanner::List(Objects& objects, UnusedKind kind, std::string_view owner,
                                     const char* at, QuotesOf quotes_of, Visit visit, Done done,
                                     ReadRun read_run) {
  if (*at != '[') return nullptr;
  at = SkipJsonSpace(at + 1, end_);
  if (*at == ']') return at + 1;
  objects.unused = UnusedCount();
  const auto end_object = [&] {
    done();
    objects.unused = UnusedCount();
  };
  for (;;) {
    const char* behind = read_run(at, end_object);
    ForgetUnused(objects.unused);  // of an object that was begun only
    if (behind == nullptr) {
      behind = Object(objects, kind, owner, at, quotes_of, visit);
      if (behind == nullptr) return nullptr;
      end_object();
    }
    at = SkipJsonSpace(behind, end_);
    if (*at == ']') return at + 1;
    if (*at != ',') return nullptr;
    at = SkipJsonSpace(at + 1, end_);
    objects.shapes.LearnSeparator({behind, at});
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

/// The credentials from `at` on that are a short code and the day of passing, in any order, perhaps
/// with that of expiry behind them, as most are. Inlined, because a call for each person costs as
/// much as two of the three credentials that one has on average.
[[gnu::always_inline]] inline const char* LineScanner::Passes(const char* at) {
  const PairShapes& shapes = credentials_.shapes.pairs();
  const PairShape &code_first = shapes.straight, &day_first = shapes.reversed;
  const Bytes16 begin = Bytes16::Load(at);
  bool by_day = !code_first.open.Matches(begin);
  if (by_day && !day_first.open.Matches(begin)) return nullptr;
  at += by_day ? day_first.open.size() : code_first.open.size();
  // Locals, which the columns that are written to cannot change.
  const NameTable& codes = codes_;
  CredentialId* const held_codes = held_.codes();
  std::int32_t *const held_passed = held_.passed(), *const held_expires = held_.expires();
  const std::uint32_t room = held_.credential_room();
  std::uint32_t count = held_.credential_count();
  const char* read = nullptr;  // where the last credential ends, before its closing literal
  const auto another_begins = [&](Bytes16 text) {
    by_day = !code_first.again.Matches(text);
    return !by_day || day_first.again.Matches(text);
  };
  while (count + 1 < room) {
    const PairShape& shape = by_day ? day_first : code_first;
    std::int32_t passed = 0, expires = kNeverExpires;
    if (by_day) {
      if (!QuickDay(at, passed) || !day_first.between.Matches(Bytes16::Load(at + 10))) break;
      at += 10 + day_first.between.size();
    }
    const Bytes16 text = Bytes16::Load(at);
    const std::uint32_t stops = text.StringStops();
    if (stops == 0) break;
    const auto size = static_cast<std::uint32_t>(std::countr_zero(stops));
    if (size == 0) break;
    const std::string_view code(at, size);
    at += size;
    if (!by_day) {
      if (!code_first.between.Matches(Bytes16::Load(at))) break;
      at += code_first.between.size();
      if (!QuickDay(at, passed)) break;
      at += 10;
    }
    Bytes16 rest = Bytes16::Load(at);
    bool more = another_begins(rest);
    if (!more && shape.third.Matches(rest)) {
      // It is the day of expiry: of a credential there is no other third member.
      at += shape.third.size();
      if (!QuickDay(at, expires)) break;
      at += 10;
      rest = Bytes16::Load(at);
      more = another_begins(rest);
    }
    if (!more && !shapes.close.Matches(rest)) break;
    const std::uint32_t id = codes.FindShort(text, size);
    held_codes[count] = CredentialId{id};
    held_passed[count] = passed;
    held_expires[count] = expires;
    count += id != NameTable::kNone ? 1 : 0;
    if (unused_ != nullptr && id == NameTable::kNone)
      found_unused_.emplace_back(UnusedKind::credential, code);
    read = at;
    if (!more) break;
    at += by_day ? day_first.again.size() : code_first.again.size();
  }
  held_.set_credential_count(count);
  credentials_.unused = UnusedCount();
  return read == nullptr ? nullptr : read + shapes.close.size();
}

inline void LineScanner::AddPerson(std::string_view id, std::string_view name,
                                   bool credentials_known) {
  if (id.empty()) {
    id = person_id_text_ = "person " + std::to_string(held_.size_of_partner() + 1);
  }
  if (id.data() == person_id_text_.data()) {
    person_id_text_.append(16, '\0');  // readable for held_
    id = std::string_view(person_id_text_).substr(0, id.size());
  }
  held_.Add(id, name, credentials_known);
}

/// The values of a person of the shape, if they are plain; the credentials in one loop. Returns
/// what is behind the person, nullptr where some are not.
[[gnu::always_inline]] inline const char* LineScanner::PlainPerson(const ObjectShapes::Shape& shape,
                                                                   const char* at,
                                                                   PersonTexts& person) {
  const Literal* literal = shape.literals.data();
  at += literal->size();
  for (const std::uint32_t member : shape.members) {
    if (member == kCredentials) {
      if (*at != '[') return nullptr;
      ++at;
      if (*at != ']') at = Passes(at);
      if (at == nullptr || *at != ']') return nullptr;
      ++at;
      person.credentials_known = true;
    } else {
      const char* const begin = at;
      at = FindStringStop(at, end_);
      if (*at != '"' || at == begin) return nullptr;
      (member == kPersonId ? person.id : person.name) = std::string_view(begin, at);
    }
    ++literal;
    if (!literal->Matches(at, end_)) return nullptr;
    at += literal->size();
  }
  return at <= end_ ? at : nullptr;
}

/// The people from `at` on who have known shapes and plain values. Returns what is behind the last
/// of them, nullptr for none.
const char* LineScanner::PlainPeople(const char* at) {
  const Literal& separator = people_.shapes.separator();
  const char* behind = nullptr;
  for (;;) {
    ObjectShapes::Shape* const shape = people_.shapes.Opened(at, end_);
    if (shape == nullptr) return behind;
    const std::uint32_t held = held_.credential_count();
    const std::size_t unused = UnusedCount();
    PersonTexts person;
    const char* const next = PlainPerson(*shape, at, person);
    if (next == nullptr) {
      held_.set_credential_count(held);
      ForgetUnused(unused);
      return behind;
    }
    people_.shapes.Count(*shape);
    if (person.id.empty()) {
      AddPerson(person.id, person.name, person.credentials_known);
    } else {
      held_.Add(person.id, person.name, person.credentials_known);
    }
    people_.unused = UnusedCount();
    behind = next;
    if (!separator.Matches(behind, end_)) return behind;
    at = behind + separator.size();
  }
}

const char* LineScanner::People(const char* at) {
  batch_->people_known.back() = 1;
  std::string_view id, name;
  bool known = false;
  std::uint32_t first_held = held_.credential_count();
  const auto visit = [&](std::uint32_t member, const char* value) -> const char* {
    switch (member) {
      case kPersonId:
        value = TextInside(value, id, person_id_text_);
        return id.empty() ? nullptr : value;
      case kPersonName:
        return TextInside(value, name, person_name_text_);
      default:
        // Another shape may have begun with them already.
        held_.set_credential_count(first_held);
        if (!people_.by_key) ForgetUnused(people_.unused);
        value = Credentials(value);
        if (value == nullptr) held_.set_credential_count(first_held);
        known = value != nullptr;
        return value;
    }
  };
  const auto done = [&] {
    AddPerson(id, name, known);
    id = name = {};
    known = false;
    first_held = held_.credential_count();
  };
  return List(
      people_, UnusedKind::field, "people", at,
      [](std::uint32_t member) { return member == kCredentials ? Quotes::never : Quotes::always; },
      visit, done,
      [&](const char* person, auto end_person) {
        held_.set_credential_count(first_held);  // without those of someone who was begun only
        const char* const behind = PlainPeople(person);
        first_held = held_.credential_count();
        return behind != nullptr ? behind : people_.shapes.ReadRun(person, end_, visit, end_person);
      });
}

const char* LineScanner::Credentials(const char* at) {
  std::string_view code;
  std::int32_t passed = kPassedUnknown, expires = kNeverExpires;
  bool good = true;  // all have a code
  const auto visit = [&](std::uint32_t member, const char* value) -> const char* {
    if (member == kCode) {
      const char* const stop = FindStringStop(value, end_);
      code = std::string_view(value, stop);
      return stop;
    }
    return QuickDay(value, member == kPassed ? passed : expires) ? value + 10 : nullptr;
  };
  const auto done = [&] {
    good &= !code.empty() && held_.credential_count() + 1 < held_.credential_room();
    if (good) Hold(codes_.Find(code), code, passed, expires);
    code = {};
    passed = kPassedUnknown;
    expires = kNeverExpires;
  };
  const auto read_run = [&](const char* credential, auto end_credential) {
    if (const char* const behind = Passes(credential); behind != nullptr) return behind;
    const char* const behind = credentials_.shapes.Read(credential, end_, visit);
    if (behind != nullptr) end_credential();
    return behind;
  };
  const char* const behind = List(
      credentials_, UnusedKind::field, "credentials", at,
      [](std::uint32_t) { return Quotes::always; }, visit, done, read_run);
  return good ? behind : nullptr;
}

inline void LineScanner::ForgetUnused(std::size_t known) {
  if (unused_ != nullptr) found_unused_.resize(known);
}

inline void LineScanner::Hold(std::uint32_t id, std::string_view code, std::int32_t passed,
                              std::int32_t expires) {
  const std::uint32_t count = held_.credential_count();
  held_.codes()[count] = CredentialId{id};
  held_.passed()[count] = passed;
  held_.expires()[count] = expires;
  held_.set_credential_count(count + (id != NameTable::kNone ? 1 : 0));
  if (unused_ != nullptr && id == NameTable::kNone)
    found_unused_.emplace_back(UnusedKind::credential, code);
}

}  // namespace attain
