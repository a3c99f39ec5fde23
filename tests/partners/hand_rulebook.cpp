#include "hand_rulebook.h"

#include <fmt/format.h>

#include <utility>

#include "base/lower_ascii.h"

namespace attain {
namespace {

StringId Name(Rulebook& rulebook, std::string_view name) { return rulebook.names.Add(name); }

TypeId Type(Rulebook& rulebook, TypeKind kind) {
  ValueType type{};
  type.kind = kind;
  if (kind == TypeKind::money) type.currency = Name(rulebook, "USD");
  return rulebook.types.Add(type);
}

TypeId OneOf(Rulebook& rulebook, const std::vector<std::string_view>& names, bool others) {
  std::vector<StringId> values;
  for (const std::string_view name : names) values.push_back(Name(rulebook, name));
  ValueType type{};
  type.kind = TypeKind::one_of;
  type.values = rulebook.strings.AddAll(values);
  type.others = others;
  return rulebook.types.Add(type);
}

void AddFact(Rulebook& rulebook, std::string_view name, TypeId type) {
  rulebook.facts.Add({Name(rulebook, name), {}, type, {}});
}

void AddTable(Rulebook& rulebook, std::string_view name,
              const std::vector<std::pair<std::string_view, TypeId>>& fields) {
  const TableId id{rulebook.tables.size()};
  std::vector<Field> declared;
  for (const auto& [field, type] : fields) {
    declared.push_back(
        {Name(rulebook, field), {}, type, id, static_cast<std::uint32_t>(declared.size()), {}});
  }
  rulebook.tables.Add({Name(rulebook, name), {}, rulebook.fields.AddAll(declared), {}, {}});
}

void AddExam(Rulebook& rulebook, std::string_view code) {
  Credential credential{};
  credential.code = Name(rulebook, code);
  rulebook.credentials.Add(credential);
  rulebook.lower_codes.Add(LowerAscii(code));
}

std::string Written(const Rulebook& rulebook, TypeId type, const ValueColumn& column,
                    std::uint32_t row) {
  const std::int64_t number = column.numbers[row];
  if (number == kUnknown) return "?";
  const ValueType& declared = rulebook.types[type];
  switch (declared.kind) {
    case TypeKind::yes_no:
      return number == 1 ? "yes" : "no";
    case TypeKind::number:
      return FormatExact(Fraction::Of(number, 1'000'000));
    case TypeKind::money:
      return "$" + FormatExact(Fraction::Of(number, 10'000));
    case TypeKind::date:
      return FormatDate({static_cast<std::int32_t>(number)});
    case TypeKind::text:
      return fmt::format("\"{}\"", column.texts[row]);
    case TypeKind::one_of:
      break;
  }
  const auto values = rulebook.strings[declared.values];
  const auto place = static_cast<std::size_t>(number);
  return place < values.size() ? std::string(rulebook.text(values[place])) : "other";
}

std::string Day(std::int32_t days, std::int32_t unset, std::string_view text) {
  return days == unset ? std::string(text) : FormatDate({days});
}

std::string Paragraph(const Rulebook& rulebook, const PartnerBatch& batch, std::uint32_t partner) {
  std::string text = fmt::format("{} ({}) line {}\n", batch.ids[partner], batch.names[partner],
                                 batch.lines[partner]);
  for (std::uint32_t i = 0; i < rulebook.facts.size(); ++i) {
    const std::string value =
        Written(rulebook, rulebook.facts[FactId{i}].type, batch.facts[i], partner);
    if (value != "?")
      text += fmt::format("  {} = {}\n", rulebook.text(rulebook.facts[FactId{i}].name), value);
  }
  for (std::uint32_t i = 0; i < rulebook.tables.size(); ++i) {
    const RecordTable& table = rulebook.tables[TableId{i}];
    if (batch.tables[i].known[partner] == 0) continue;
    text += fmt::format("  {}:\n", rulebook.text(table.name));
    const auto [begin, end] = batch.rows_of(TableId{i}, partner);
    for (std::uint32_t row = begin; row < end; ++row) {
      text += "   ";
      for (const Field& field : rulebook.fields[table.fields]) {
        text += " " + Written(rulebook, field.type, batch.tables[i].fields[field.position], row);
      }
      text += "\n";
    }
  }
  if (batch.people_known[partner] != 0) text += "  people:\n";
  const auto [first, last] = batch.people_of(partner);
  for (std::uint32_t person = first; person < last; ++person) {
    text += fmt::format("    {} ({}){}", batch.person_ids[person], batch.person_names[person],
                        batch.credentials_known[person] != 0 ? ":" : " ?");
    const auto [begin, end] = batch.credentials_of(person);
    for (std::uint32_t i = begin; i < end; ++i) {
      text += fmt::format(" {} {}..{}", rulebook.text(rulebook.credentials[batch.codes[i]].code),
                          Day(batch.passed[i], kPassedUnknown, "?"),
                          Day(batch.expires[i], kNeverExpires, ""));
    }
    text += "\n";
  }
  return text;
}

}  // namespace

Rulebook HandRulebook() {
  Rulebook rulebook;
  AddFact(rulebook, "market", OneOf(rulebook, {"developed", "developing"}, false));
  AddFact(rulebook, "size", Type(rulebook, TypeKind::number));
  AddFact(rulebook, "listed", Type(rulebook, TypeKind::yes_no));
  AddFact(rulebook, "since", Type(rulebook, TypeKind::date));
  AddFact(rulebook, "region", Type(rulebook, TypeKind::text));
  AddFact(rulebook, "plan", OneOf(rulebook, {"basic"}, true));
  AddFact(rulebook, "turnover", Type(rulebook, TypeKind::money));
  AddTable(rulebook, "revenue",
           {{"product", OneOf(rulebook, {"crm-online", "ax"}, true)},
            {"amount", Type(rulebook, TypeKind::money)},
            {"earned-on", Type(rulebook, TypeKind::date)},
            {"net-new", Type(rulebook, TypeKind::yes_no)},
            {"note", Type(rulebook, TypeKind::text)}});
  AddTable(rulebook, "visits", {{"on", Type(rulebook, TypeKind::date)}});
  AddExam(rulebook, "MB2-713");
  AddExam(rulebook, "70-473");
  return rulebook;
}

std::string WriteBatch(const Rulebook& rulebook, const PartnerBatch& batch) {
  std::string text;
  for (std::uint32_t partner = 0; partner < batch.size(); ++partner)
    text += Paragraph(rulebook, batch, partner);
  return text;
}

ReadBase ReadAll(const MemoryReader& files, const std::string& path) {
  PartnerFiles world;
  world.folders = &files;
  world.open = [&](const std::string& name) -> Result<ByteSourcePtr> {
    auto text = files.Read(name);
    if (!text) return Failure{text.message()};
    return BytesInMemory(std::move(*text));
  };
  return ReadAll(world, path);
}

ReadBase ReadAll(const PartnerFiles& world, const std::string& path) {
  const Rulebook rulebook = HandRulebook();
  const DataShape shape(rulebook);
  UnusedNames unused;
  ReadBase base;
  auto reader = PartnerReader::Open(shape, world, path, &unused);
  if (!reader) {
    base.failure = reader.message();
    return base;
  }
  PartnerBatch batch(rulebook);
  RejectList rejects;
  for (;;) {
    const auto more = reader->Next(batch, rejects);
    if (!more) base.failure = more.message();
    if (!more) break;
    base.partners += WriteBatch(rulebook, batch);
    if (!*more) break;
  }
  for (const Reject& reject : rejects.rejects) {
    base.rejects.push_back(fmt::format("{}:{}:{} {} {}: expected {}; found {}", reject.file,
                                       reject.line, reject.offset, reject.partner, reject.path,
                                       reject.expected, reject.found));
  }
  base.rejected = rejects.partners;
  base.rows_without_partner = rejects.rows_without_partner;
  base.notices = reader->Notices();
  for (const UnusedName& name : unused.List()) {
    base.unused.push_back(fmt::format("{} {} {}", Text(name.kind), name.name, name.count));
  }
  return base;
}

ReadBase ReadLines(std::string text) {
  MemoryReader files;
  files.files["p.jsonl"] = std::move(text);
  return ReadAll(files, "p.jsonl");
}

}  // namespace attain
