#include "partners/json_partners.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "diagnostics/visible.h"
#include "partners/batch_writer.h"
#include "partners/data_value.h"
#include "partners/json_error.h"
#include "partners/json_walk.h"
#include "partners/line_scanner.h"

namespace attain {

/// Functions that walk return false where the text is not JSON, which ends the piece; what is JSON
/// but not what was expected is reported and walked on over.
class JsonPartnerParser::Reader {
 public:
  Reader(const DataShape& shape, std::string file, UnusedNames* unused)
      : shape_(shape),
        scanner_(shape, unused),
        writer_(shape),
        file_(std::move(file)),
        unused_(unused) {}

  /// `utf8` tells that the whole block is.
  void Parse(const TextBlock& block, const TextPiece& piece, bool utf8, PartnerBatch& batch,
             PieceOutcome& outcome) {
    const std::string_view text = block.TextOf(piece);
    outcome.line = piece.line;
    outcome.offset = block.offset + piece.begin;
    if (piece.problem != PieceProblem::none) return RejectPiece(piece, outcome);
    if (utf8 && scanner_.Scan(text, piece.line, outcome.offset, batch)) {
      outcome.place = batch.size() - 1;
      return;
    }
    Walk(block.in_place != nullptr ? Kept(text) : text, piece, batch, outcome);
  }
  /// Behind the last piece of a block.
  void Finish(PartnerBatch& batch) {
    scanner_.Finish(batch);
    if (kept_.capacity() > kMostKept) kept_ = {};
  }

 private:
  static constexpr std::size_t kMostKept = std::size_t{1} << 20;

  /// A copy of `text`, padded alike: simdjson trusts what it looked at to be there still.
  std::string_view Kept(std::string_view text) {
    kept_.reserve(text.size() + kBlockPadding);
    kept_.assign(text).append(kBlockPadding, ' ');
    return std::string_view(kept_).substr(0, text.size());
  }

  /// Reads any text, token by token, and tells what is wrong with it.
  void Walk(std::string_view text, const TextPiece& piece, PartnerBatch& batch,
            PieceOutcome& outcome) {
    writer_.Begin(batch, piece.line, outcome.offset);
    id_seen_ = id_good_ = false;
    const bool walked = walk_.Walk(
        text, [&](std::string_view key, ondemand::value value) { return Member(key, value); });
    if (walked) CheckWhole();
    if (walked && walk_.findings().empty()) {
      outcome.place = batch.size();
      writer_.Finish();
      return;
    }
    writer_.GiveUp();
    outcome.id = walked ? writer_.id() : ReplaceFindings(text);
    outcome.id_known = walked ? id_good_ : !outcome.id.empty();
    for (JsonWalk::Finding& finding : walk_.findings()) {
      const auto newlines = std::count(
          text.begin(), text.begin() + static_cast<std::ptrdiff_t>(finding.offset), '\n');
      outcome.rejects.push_back({outcome.id, file_,
                                 piece.line + static_cast<std::uint64_t>(newlines),
                                 outcome.offset + finding.offset, std::move(finding.path),
                                 std::move(finding.expected), std::move(finding.found)});
    }
  }

  void RejectPiece(const TextPiece& piece, PieceOutcome& outcome) {
    const bool long_line = piece.problem == PieceProblem::too_long;
    outcome.rejects.push_back({"", file_, piece.line, outcome.offset, "",
                               long_line ? fmt::format("a line of at most {} bytes", kMaxLineBytes)
                                         : "nothing behind the list of partners",
                               long_line ? "a longer line" : "more text"});
  }

  /// The text is not one JSON object: one finding in place of all others. Returns the partner's id.
  std::string ReplaceFindings(std::string_view text) {
    walk_.findings().clear();
    if (auto error = FindJsonError(text)) {
      walk_.findings().push_back(
          {error->offset, "", std::move(error->expected), std::move(error->found)});
      return std::move(error->id);
    }
    const std::size_t begin = std::min(text.find_first_not_of(" \t\r\n"), text.size() - 1);
    const bool object = text[begin] == '{';
    walk_.findings().push_back(
        {begin, "", object ? "JSON that can be read" : "a partner: an object with an `id`",
         object ? "a text that cannot" : fmt::format("`{}`", Shown(text.substr(begin), 24))});
    return writer_.id();
  }

  void CheckWhole() {
    if (!id_seen_) walk_.Report(0, "an `id`", "none");
    if (!walk_.findings().empty()) return;
    if (const auto repeated = writer_.FindRepeatedPerson()) {
      walk_.findings().push_back(
          {0, fmt::format("people[{}].id", *repeated), "people with different ids",
           fmt::format("two who are called `{}`", Shown(writer_.PersonId(*repeated)))});
    }
  }

  void CountUnused(UnusedKind kind, std::string_view name) {
    if (unused_ != nullptr) unused_->Add(kind, name);
  }
  bool SkipUnused(ondemand::value& value, UnusedKind kind, std::string_view name) {
    CountUnused(kind, name);
    return walk_.Skip(value);
  }
  bool SkipUnusedField(ondemand::value& value, std::string_view owner, std::string_view name) {
    if (unused_ != nullptr) unused_->Add(UnusedKind::field, fmt::format("{}.{}", owner, name));
    return walk_.Skip(value);
  }
  /// Reports that `read`, of `value`, is not `expected`, and checks the rest of it.
  bool Refuse(ondemand::value& value, const JsonValue& read, std::string expected) {
    walk_.Report(read, std::move(expected));
    return walk_.SkipRest(value, read);
  }

  bool Member(std::string_view key, ondemand::value& value) {
    if (key == "id") return Id(value);
    if (key == "name") return Text(value, [&](std::string_view text) { writer_.SetName(text); });
    if (key == "facts") return Facts(value);
    if (key == "records") return Records(value);
    if (key == "people") return People(value);
    return SkipUnused(value, UnusedKind::field, key);
  }

  bool Id(ondemand::value& value) {
    id_seen_ = true;
    JsonValue read;
    if (!walk_.Read(value, read)) return false;
    id_good_ = read.kind == JsonKind::string && !read.text.empty();
    if (!id_good_) return Refuse(value, read, "an id: a text that is not empty");
    writer_.SetId(read.text);
    return true;
  }

  template <class Set>
  bool Text(ondemand::value& value, Set set) {
    JsonValue read;
    if (!walk_.Read(value, read)) return false;
    if (read.null()) return true;
    if (read.kind != JsonKind::string) return Refuse(value, read, "a text");
    set(read.text);
    return true;
  }

  /// `visit` for the members of an object, or nothing for null.
  template <class Visit>
  bool Object(ondemand::value& value, std::string_view expected, Visit visit) {
    JsonValue read;
    if (!walk_.Read(value, read)) return false;
    if (read.null()) return true;
    if (read.kind != JsonKind::object) return Refuse(value, read, std::string(expected));
    return walk_.Members(value, visit);
  }

  bool Facts(ondemand::value& value) {
    return Object(value, "an object of facts", [&](std::string_view name, ondemand::value fact) {
      const FactId id = shape_.FindFact(name);
      if (!id.valid()) return SkipUnused(fact, UnusedKind::fact, name);
      return Value(
          fact, shape_.type(id), [&](std::int64_t number) { writer_.SetFact(id, number); },
          [&](std::string_view text) { writer_.SetTextFact(id, text); });
    });
  }

  bool Records(ondemand::value& value) {
    return Object(
        value, "an object of record tables", [&](std::string_view name, ondemand::value rows) {
          const TableId id = shape_.FindTable(name);
          if (!id.valid()) return SkipUnused(rows, UnusedKind::table, name);
          JsonValue read;
          if (!walk_.Read(rows, read)) return false;
          if (read.null()) return true;
          if (read.kind != JsonKind::list) return Refuse(rows, read, "a list of rows");
          writer_.BeginTable(id);
          return walk_.Elements(rows, [&](ondemand::value row) { return Row(row, id, name); });
        });
  }

  bool Row(ondemand::value& value, TableId table, std::string_view table_name) {
    JsonValue read;
    if (!walk_.Read(value, read)) return false;
    if (read.kind != JsonKind::object) return Refuse(value, read, "a row: an object");
    writer_.BeginRow(table);
    const bool walked = walk_.Members(value, [&](std::string_view name, ondemand::value cell) {
      const FieldId id = shape_.FindField(table, name);
      if (!id.valid()) return SkipUnusedField(cell, table_name, name);
      return Value(
          cell, shape_.type(id), [&](std::int64_t number) { writer_.SetField(id, number); },
          [&](std::string_view text) { writer_.SetTextField(id, text); });
    });
    writer_.EndRow(table);
    return walked;
  }

  template <class SetNumber, class SetText>
  bool Value(ondemand::value& value, const ValueType& type, SetNumber set_number,
             SetText set_text) {
    JsonValue read;
    if (!walk_.Read(value, read)) return false;
    if (read.null()) return true;
    const bool string = read.kind == JsonKind::string;
    bool shaped = false;
    switch (type.kind) {
      case TypeKind::yes_no:
        if (read.kind != JsonKind::yes && read.kind != JsonKind::no) break;
        set_number(read.kind == JsonKind::yes ? 1 : 0);
        return true;
      case TypeKind::text:
        if (!string) break;
        set_text(read.text);
        return true;
      case TypeKind::money:
        if (read.kind == JsonKind::object) return MoneyObject(value, type, read, set_number);
        shaped = string || read.kind == JsonKind::number;
        break;
      case TypeKind::number:
        shaped = read.kind == JsonKind::number;
        break;
      case TypeKind::date:
      case TypeKind::one_of:
        shaped = string;
        break;
    }
    if (!shaped) return Refuse(value, read, Described(shape_.rulebook(), type));
    Amount(type, read, set_number);
    return true;
  }

  template <class SetNumber>
  void Amount(const ValueType& type, const JsonValue& read, SetNumber set_number) {
    DataValue value = ReadValue(shape_.rulebook(), type, read.text);
    if (value.ok()) return set_number(value.number);
    walk_.Report(read, std::move(value.expected));
  }

  /// {"amount": "12.50", "currency": "USD"}
  template <class SetNumber>
  bool MoneyObject(ondemand::value& value, const ValueType& type, const JsonValue& whole,
                   SetNumber set_number) {
    bool has_amount = false, has_currency = false;
    const std::size_t offset = whole.offset;
    const bool walked = walk_.Members(value, [&](std::string_view key, ondemand::value part) {
      if (key != "amount" && key != "currency") return SkipUnusedField(part, "money", key);
      JsonValue read;
      if (!walk_.Read(part, read)) return false;
      if (read.null()) return true;
      const bool string = read.kind == JsonKind::string;
      if (key == "amount") {
        has_amount = true;
        if (!string && read.kind != JsonKind::number)
          return Refuse(part, read, Described(shape_.rulebook(), type));
        Amount(type, read, set_number);
        return true;
      }
      has_currency = true;
      const std::string_view currency = shape_.rulebook().text(type.currency);
      if (string && read.text == currency) return true;
      return Refuse(part, read,
                    fmt::format("`{}`, the currency that the rulebook declares", currency));
    });
    if (!walked) return false;
    if (!has_amount || !has_currency) {
      walk_.Report(offset, "an object with `amount` and `currency`",
                   has_amount ? "no `currency`" : "no `amount`");
    }
    return true;
  }

  /// `visit` for each element of a list, `begin` before them; nothing for null.
  template <class Begin, class Visit>
  bool List(ondemand::value& value, std::string_view expected, Begin begin, Visit visit) {
    JsonValue read;
    if (!walk_.Read(value, read)) return false;
    if (read.null()) return true;
    if (read.kind != JsonKind::list) return Refuse(value, read, std::string(expected));
    begin();
    return walk_.Elements(value, visit);
  }

  bool People(ondemand::value& value) {
    return List(
        value, "a list of people", [&] { writer_.BeginPeople(); },
        [&](ondemand::value person) { return Person(person); });
  }

  bool Person(ondemand::value& value) {
    JsonValue read;
    if (!walk_.Read(value, read)) return false;
    if (read.kind != JsonKind::object) return Refuse(value, read, "a person: an object");
    writer_.BeginPerson();
    const bool walked = walk_.Members(value, [&](std::string_view key, ondemand::value member) {
      if (key == "id") return PersonId(member);
      if (key == "name")
        return Text(member, [&](std::string_view text) { writer_.SetPersonName(text); });
      if (key == "credentials") return Credentials(member);
      return SkipUnusedField(member, "people", key);
    });
    writer_.EndPerson();
    return walked;
  }

  bool PersonId(ondemand::value& value) {
    JsonValue read;
    if (!walk_.Read(value, read)) return false;
    if (read.null()) return true;
    if (read.kind != JsonKind::string || read.text.empty()) {
      return Refuse(value, read, "an id: a text that is not empty");
    }
    writer_.SetPersonId(read.text);
    return true;
  }

  bool Credentials(ondemand::value& value) {
    return List(
        value, "a list of credentials", [&] { writer_.BeginCredentials(); },
        [&](ondemand::value credential) { return Credential(credential); });
  }

  bool Credential(ondemand::value& value) {
    JsonValue read;
    if (!walk_.Read(value, read)) return false;
    if (read.kind != JsonKind::object)
      return Refuse(value, read, "a credential: an object with a `code`");
    const std::size_t offset = read.offset;
    bool has_code = false;
    CredentialId code;
    std::int32_t passed = kPassedUnknown, expires = kNeverExpires;
    const bool walked = walk_.Members(value, [&](std::string_view key, ondemand::value member) {
      if (key == "passed") return Day(member, passed);
      if (key == "expires") return Day(member, expires);
      if (key != "code") return SkipUnusedField(member, "credentials", key);
      has_code = true;
      return Code(member, code);
    });
    if (!walked) return false;
    if (!has_code) walk_.Report(offset, "a `code`", "none");
    if (code.valid()) writer_.AddCredential(code, passed, expires);
    return true;
  }

  bool Code(ondemand::value& value, CredentialId& code) {
    JsonValue read;
    if (!walk_.Read(value, read)) return false;
    if (read.kind != JsonKind::string || read.text.empty()) {
      return Refuse(value, read, "a code: a text that is not empty");
    }
    code = shape_.FindCredential(read.text);
    if (code.valid()) return true;
    if (IsPadded(read.text)) return Refuse(value, read, std::string(kCodeExpected));
    CountUnused(UnusedKind::credential, read.text);
    return true;
  }

  bool Day(ondemand::value& value, std::int32_t& day) {
    JsonValue read;
    if (!walk_.Read(value, read)) return false;
    if (read.null()) return true;
    if (read.kind != JsonKind::string) return Refuse(value, read, "a day as `YYYY-MM-DD`");
    DataValue found = ReadDay(read.text);
    if (found.ok()) {
      day = static_cast<std::int32_t>(found.number);
    } else {
      walk_.Report(read, std::move(found.expected));
    }
    return true;
  }

  const DataShape& shape_;
  LineScanner scanner_;
  BatchWriter writer_;
  JsonWalk walk_;
  std::string file_, kept_;
  UnusedNames* unused_;
  bool id_seen_ = false, id_good_ = false;
};

JsonPartnerParser::JsonPartnerParser(const DataShape& shape, std::string file, UnusedNames* unused)
    : reader_(std::make_unique<Reader>(shape, std::move(file), unused)) {}
JsonPartnerParser::JsonPartnerParser(JsonPartnerParser&&) noexcept = default;
JsonPartnerParser& JsonPartnerParser::operator=(JsonPartnerParser&&) noexcept = default;
JsonPartnerParser::~JsonPartnerParser() = default;

Status JsonPartnerParser::Parse(const TextBlock& block, PartnerBatch& batch,
                                std::vector<PieceOutcome>& outcomes) {
  if (block.pieces.empty()) return Done{};
  const std::size_t begin = block.pieces.front().begin;
  const std::size_t end = block.pieces.back().begin + block.pieces.back().size;
  const bool utf8 = simdjson::validate_utf8(block.text + begin, end - begin);
  for (const TextPiece& piece : block.pieces) {
    PieceOutcome& outcome = outcomes.emplace_back();
    reader_->Parse(block, piece, utf8, batch, outcome);
    outcome.key = SeenIds::KeyOf(outcome.place == kNoPlace ? outcome.id : batch.ids[outcome.place]);
  }
  reader_->Finish(batch);
  return block.Whole();
}

}  // namespace attain
