#include "partners/arrow_partners.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <optional>
#include <utility>

#include "base/date.h"
#include "base/limits.h"
#include "diagnostics/visible.h"
#include "partners/arrow_block.h"
#include "partners/arrow_layout.h"
#include "partners/batch_writer.h"
#include "partners/data_value.h"
#include "source/source_file.h"

namespace attain {
class ArrowPartnerParser::Reader {
 public:
  Reader(const DataShape& shape, ArrowLayout layout, std::string file, UnusedNames* unused)
      : shape_(shape),
        layout_(std::move(layout)),
        block_(shape, layout_),
        writer_(shape),
        file_(std::move(file)),
        unused_(unused) {}

  void Begin(const ArrowArray& array) {
    block_.Forget();
    GoOn(array);
  }
  void GoOn(const ArrowArray& array) { array_ = &array; }

  std::string_view IdOf(std::int64_t row) const {
    const ArrowValues partners(layout_.root, *array_);
    if (partners.IsNull(row)) return {};
    const ArrowValues ids = partners.Child(layout_.id);
    const std::int64_t at = partners.ChildRow(row);
    const std::string_view id = ids.IsNull(at) ? std::string_view() : ids.Text(at);
    return FirstInvalidUtf8(id) == id.size() ? id : std::string_view();
  }

  bool ParseInPlace(ArrowRows rows, std::uint64_t line, PartnerBatch& batch) {
    return rows.size() > 0 && unused_ == nullptr &&
           block_.ReadInPlace(ArrowValues(layout_.root, *array_), rows, line, batch);
  }

  /// Halves of what cannot be read at once are tried again: one partner with a mistake leaves only
  /// a few to be read one by one.
  void Parse(ArrowRows rows, std::uint64_t line, PartnerBatch& batch,
             std::vector<PieceOutcome>& rejected) {
    if (rows.size() == 0) return;  // an empty array need not have buffers
    constexpr std::size_t kFew = 8;
    const ArrowValues partners(layout_.root, *array_);
    if (unused_ == nullptr) {
      if (block_.Read(partners, rows, line, batch)) return;
      if (rows.size() > kFew) {
        const std::int64_t half = (rows.end - rows.begin) / 2, middle = rows.begin + half;
        Parse({rows.begin, middle}, line, batch, rejected);
        return Parse({middle, rows.end}, line + static_cast<std::uint64_t>(half), batch, rejected);
      }
    }
    for (std::int64_t row = rows.begin; row < rows.end; ++row)
      ParseRow(partners, row, line++, batch, rejected);
  }

 private:
  void ParseRow(const ArrowValues& partners, std::int64_t row, std::uint64_t line,
                PartnerBatch& batch, std::vector<PieceOutcome>& rejected) {
    rejects_.clear();
    writer_.Begin(batch, line, 0);
    Partner(partners, row);
    if (rejects_.empty()) CheckPeople();
    if (rejects_.empty()) return writer_.Finish();
    writer_.GiveUp();
    PieceOutcome& outcome = rejected.emplace_back();
    outcome.line = line;
    outcome.offset = 0;
    outcome.id = writer_.id();
    outcome.id_known = !outcome.id.empty();
    outcome.key = SeenIds::KeyOf(outcome.id);
    for (Reject& reject : rejects_) {
      reject.partner = writer_.id();
      reject.line = line;
      outcome.rejects.push_back(std::move(reject));
    }
  }

  void Refuse(std::string path, std::string expected, std::string found) {
    if (rejects_.size() == kMaxRejectsOfPartner) return;
    rejects_.push_back({"", file_, 0, 0, std::move(path), std::move(expected), std::move(found)});
  }

  void CountUnused(UnusedKind kind, std::string_view owner, const ArrowValues& column,
                   std::int64_t row) {
    if (unused_ == nullptr || column.IsNull(row)) return;
    const std::string& name = column.column().name;
    unused_->Add(kind, owner.empty() ? name : fmt::format("{}.{}", owner, name));
  }

  /// The text in the child, if there is one; nullopt also where it is not UTF-8, which is refused.
  template <class Path>
  std::optional<std::string_view> TextOf(const ArrowValues& values, std::int64_t row, Path path) {
    if (values.IsNull(row)) return std::nullopt;
    const std::string_view text = values.Text(row);
    const std::size_t invalid = FirstInvalidUtf8(text);
    if (invalid == text.size()) return text;
    if (text[invalid] == '\0') {
      Refuse(path(), "no byte 0", "one");
    } else {
      Refuse(path(), "UTF-8", fmt::format("the byte {}", Shown(text.substr(invalid, 1))));
    }
    return std::nullopt;
  }

  static std::string Found(std::string_view text) {
    return text.empty() ? "an empty text" : fmt::format("`{}`", Shown(text));
  }

  template <class Path, class SetNumber, class SetText>
  void Value(const ArrowValues& values, std::int64_t row, const ValueType& type, Path path,
             SetNumber set_number, SetText set_text) {
    if (values.IsNull(row)) return;
    switch (values.column().kind) {
      case ArrowKind::yes_no:
        return set_number(values.YesNo(row) ? 1 : 0);
      case ArrowKind::date:
        return DateValue(values.Day(row), path, set_number);
      case ArrowKind::integer:
      case ArrowKind::decimal: {
        const std::string number = values.Number(row);
        DataValue value = ReadValue(shape_.rulebook(), type, number);
        if (value.ok()) return set_number(value.number);
        return Refuse(path(), std::move(value.expected), "the number " + number);
      }
      case ArrowKind::text:
        break;
      case ArrowKind::null:
      case ArrowKind::row:
      case ArrowKind::list:
      case ArrowKind::other:
        return;
    }
    const auto text = TextOf(values, row, path);
    if (!text) return;
    if (type.kind == TypeKind::text) return set_text(*text);
    DataValue value = ReadValue(shape_.rulebook(), type, *text);
    if (value.ok()) return set_number(value.number);
    Refuse(path(), std::move(value.expected), Found(*text));
  }

  template <class Path, class Set>
  void DateValue(std::int64_t day, Path path, Set set) {
    static const std::int64_t first = Date::FromParts(1, 1, 1)->days,
                              last = Date::FromParts(9999, 12, 31)->days;
    if (day >= first && day <= last) return set(day);
    Refuse(path(), "a day from 0001-01-01 to 9999-12-31",
           fmt::format("the day {} from 1970-01-01", day));
  }

  void Partner(const ArrowValues& partners, std::int64_t row) {
    if (partners.IsNull(row)) return Refuse("", "a partner: a struct with an `id`", "`null`");
    const std::int64_t at = partners.ChildRow(row);
    const auto id = TextOf(partners.Child(layout_.id), at, [] { return std::string("id"); });
    if (id) writer_.SetId(*id);
    if ((!id || id->empty()) && rejects_.empty())
      Refuse("id", "an id: a text that is not empty", id ? "an empty text" : "`null`");
    if (layout_.name != kNoChild) {
      const auto name =
          TextOf(partners.Child(layout_.name), at, [] { return std::string("name"); });
      if (name) writer_.SetName(*name);
    }
    if (layout_.facts != kNoChild) Facts(partners.Child(layout_.facts), at);
    if (layout_.records != kNoChild) Records(partners.Child(layout_.records), at);
    if (layout_.people != kNoChild &&
        partners.column().children[layout_.people].kind == ArrowKind::list)
      People(partners.Child(layout_.people), at);
    if (unused_ == nullptr) return;
    for (std::size_t i = 0; i < layout_.root.children.size(); ++i) {
      const std::string& name = layout_.root.children[i].name;
      const bool known = name == "id" || name == "name" || name == "facts" || name == "records" ||
                         name == "people";
      if (!known) CountUnused(UnusedKind::field, "", partners.Child(i), at);
    }
  }

  void Facts(const ArrowValues& facts, std::int64_t row) {
    if (facts.IsNull(row)) return;
    const std::int64_t at = facts.ChildRow(row);
    for (const auto& [child, id] : layout_.fact_columns) {
      const ArrowValues values = facts.Child(child);
      if (!id.valid()) {
        CountUnused(UnusedKind::fact, "", values, at);
        continue;
      }
      const FactId fact = id;
      Value(
          values, at, shape_.type(fact), [&] { return "facts." + values.column().name; },
          [&](std::int64_t number) { writer_.SetFact(fact, number); },
          [&](std::string_view text) { writer_.SetTextFact(fact, text); });
    }
  }

  void Records(const ArrowValues& records, std::int64_t row) {
    if (records.IsNull(row)) return;
    const std::int64_t at = records.ChildRow(row);
    for (const ArrowLayout::Table& table : layout_.tables) {
      const ArrowValues list = records.Child(table.child);
      if (!table.id.valid()) {
        CountUnused(UnusedKind::table, "", list, at);
        continue;
      }
      if (list.IsNull(at)) continue;
      writer_.BeginTable(table.id);
      const auto [begin, end] = list.List(at);
      if (begin == end) continue;
      const ArrowValues rows = list.Child(0);
      for (std::int64_t i = begin; i < end; ++i) {
        const auto path = [&, i = i, begin = begin] {
          return fmt::format("records.{}[{}]", list.column().name, i - begin);
        };
        if (rows.IsNull(i)) {
          Refuse(path(), "a row: a struct", "`null`");
        } else {
          Row(rows, i, table, path);
        }
      }
    }
  }

  template <class Path>
  void Row(const ArrowValues& rows, std::int64_t row, const ArrowLayout::Table& table, Path path) {
    writer_.BeginRow(table.id);
    const std::int64_t at = rows.ChildRow(row);
    for (const auto& [child, id] : table.fields) {
      const ArrowValues values = rows.Child(child);
      const FieldId field = id;
      if (!field.valid()) {
        const Rulebook& rulebook = shape_.rulebook();
        CountUnused(UnusedKind::field, rulebook.text(rulebook.tables[table.id].name), values, at);
        continue;
      }
      Value(
          values, at, shape_.type(field), [&] { return path() + "." + values.column().name; },
          [&](std::int64_t number) { writer_.SetField(field, number); },
          [&](std::string_view text) { writer_.SetTextField(field, text); });
    }
    writer_.EndRow(table.id);
  }

  void People(const ArrowValues& list, std::int64_t row) {
    if (list.IsNull(row)) return;
    writer_.BeginPeople();
    const auto [begin, end] = list.List(row);
    if (begin == end) return;
    const ArrowValues people = list.Child(0);
    for (std::int64_t i = begin; i < end; ++i) {
      const auto path = [i = i, begin = begin] { return fmt::format("people[{}]", i - begin); };
      if (people.IsNull(i)) {
        Refuse(path(), "a person: a struct", "`null`");
      } else {
        Person(people, i, path);
      }
    }
  }

  template <class Path>
  void Person(const ArrowValues& people, std::int64_t row, Path path) {
    writer_.BeginPerson();
    const std::int64_t at = people.ChildRow(row);
    const auto text = [&](std::size_t child, std::string_view name) {
      return child == kNoChild ? std::nullopt : TextOf(people.Child(child), at, [&] {
        return fmt::format("{}.{}", path(), name);
      });
    };
    if (const auto id = text(layout_.person_id, "id")) {
      if (id->empty()) Refuse(path() + ".id", "an id: a text that is not empty", "an empty text");
      writer_.SetPersonId(*id);
    }
    if (const auto name = text(layout_.person_name, "name")) writer_.SetPersonName(*name);
    if (layout_.credentials != kNoChild &&
        people.column().children[layout_.credentials].kind == ArrowKind::list) {
      Credentials(people.Child(layout_.credentials), at, path);
    }
    CountUnusedOf(people, at, "people",
                  {layout_.person_id, layout_.person_name, layout_.credentials});
    writer_.EndPerson();
  }

  void CountUnusedOf(const ArrowValues& rows, std::int64_t at, std::string_view owner,
                     std::initializer_list<std::size_t> used) {
    if (unused_ == nullptr) return;
    for (std::size_t i = 0; i < rows.column().children.size(); ++i) {
      if (std::find(used.begin(), used.end(), i) == used.end())
        CountUnused(UnusedKind::field, owner, rows.Child(i), at);
    }
  }

  template <class Path>
  void Credentials(const ArrowValues& list, std::int64_t row, Path person) {
    if (list.IsNull(row)) return;
    writer_.BeginCredentials();
    const auto [begin, end] = list.List(row);
    if (begin == end) return;
    const ArrowValues credentials = list.Child(0);
    for (std::int64_t i = begin; i < end; ++i) {
      const auto path = [&, i = i, begin = begin] {
        return fmt::format("{}.credentials[{}]", person(), i - begin);
      };
      if (credentials.IsNull(i)) {
        Refuse(path(), "a credential: a struct with a `code`", "`null`");
      } else {
        Credential(credentials, credentials.ChildRow(i), path);
      }
    }
  }

  template <class Path>
  void Credential(const ArrowValues& credentials, std::int64_t at, Path path) {
    const auto code_path = [&] { return path() + ".code"; };
    const std::size_t errors = rejects_.size();
    const auto code = TextOf(credentials.Child(layout_.code), at, code_path);
    if ((!code || code->empty()) && rejects_.size() == errors)
      Refuse(code_path(), "a code: a text that is not empty", code ? "an empty text" : "`null`");
    std::int32_t passed = kPassedUnknown, expires = kNeverExpires;
    Day(credentials, layout_.passed, at, passed, [&] { return path() + ".passed"; });
    Day(credentials, layout_.expires, at, expires, [&] { return path() + ".expires"; });
    CountUnusedOf(credentials, at, "credentials", {layout_.code, layout_.passed, layout_.expires});
    if (!code || code->empty()) return;
    const CredentialId id = shape_.FindCredential(*code);
    if (id.valid()) {
      writer_.AddCredential(id, passed, expires);
    } else if (IsPadded(*code)) {
      Refuse(code_path(), std::string(kCodeExpected), fmt::format("`{}`", Shown(*code)));
    } else if (unused_ != nullptr) {
      unused_->Add(UnusedKind::credential, *code);
    }
  }

  template <class Path>
  void Day(const ArrowValues& credentials, std::size_t child, std::int64_t at, std::int32_t& day,
           Path path) {
    if (child == kNoChild) return;
    ValueType type{};
    type.kind = TypeKind::date;
    Value(
        credentials.Child(child), at, type, path,
        [&](std::int64_t number) { day = static_cast<std::int32_t>(number); },
        [](std::string_view) {});
  }

  void CheckPeople() {
    if (const auto repeated = writer_.FindRepeatedPerson()) {
      Refuse(fmt::format("people[{}].id", *repeated), "people with different ids",
             fmt::format("two who are called `{}`", Shown(writer_.PersonId(*repeated))));
    }
  }

  const DataShape& shape_;
  ArrowLayout layout_;
  ArrowBlockReader block_;
  const ArrowArray* array_ = nullptr;
  BatchWriter writer_;
  std::string file_;
  UnusedNames* unused_;
  std::vector<Reject> rejects_;
};

// ------------------------------------------------------------------------------------------ parser

ArrowPartnerParser::ArrowPartnerParser(std::unique_ptr<Reader> reader)
    : reader_(std::move(reader)) {}
ArrowPartnerParser::ArrowPartnerParser(ArrowPartnerParser&&) noexcept = default;
ArrowPartnerParser& ArrowPartnerParser::operator=(ArrowPartnerParser&&) noexcept = default;
ArrowPartnerParser::~ArrowPartnerParser() = default;

Result<ArrowPartnerParser> ArrowPartnerParser::Open(const DataShape& shape,
                                                    const ArrowSchema& schema, std::string name,
                                                    UnusedNames* unused) {
  auto layout = ReadArrowLayout(shape, schema);
  if (!layout) return Failure{layout.message()};
  return ArrowPartnerParser(
      std::make_unique<Reader>(shape, std::move(*layout), std::move(name), unused));
}

void ArrowPartnerParser::Begin(const ArrowArray& array) { reader_->Begin(array); }
void ArrowPartnerParser::GoOn(const ArrowArray& array) { reader_->GoOn(array); }

void ArrowPartnerParser::Parse(std::int64_t begin, std::int64_t end, std::uint64_t line,
                               PartnerBatch& batch, std::vector<PieceOutcome>& rejected) {
  reader_->Parse({begin, end}, line, batch, rejected);
}

bool ArrowPartnerParser::ParseInPlace(std::int64_t begin, std::int64_t end, std::uint64_t line,
                                      PartnerBatch& batch) {
  return reader_->ParseInPlace({begin, end}, line, batch);
}

std::string_view ArrowPartnerParser::IdOf(std::int64_t row) const { return reader_->IdOf(row); }

}  // namespace attain
