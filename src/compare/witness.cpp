#include "compare/witness.h"

#include <fmt/format.h>

#include <array>
#include <utility>

#include "base/limits.h"
#include "compare/declared_types.h"
#include "partners/batch_writer.h"
#include "partners/data_shape.h"

namespace attain {
namespace {

constexpr std::array<std::string_view, 8> kNames = {"ana", "ben",   "carla", "dov",
                                                    "emi", "fabio", "gina",  "hugo"};

std::string NameOf(std::size_t person) {
  return person < kNames.size() ? std::string(kNames[person]) : fmt::format("p{}", person + 1);
}

std::int64_t NumberOf(const Rulebook& rulebook, const ValueType& type, const WitnessValue& value) {
  return type.kind == TypeKind::one_of ? PositionOf(rulebook, type, value.text) : value.number;
}

bool Fits(const ValueType& type, const WitnessValue& value) {
  return type.kind == value.kind || (HasTexts(type.kind) && HasTexts(value.kind));
}

std::string Text(const WitnessValue& value) {
  switch (value.kind) {
    case TypeKind::yes_no:
      return value.number != 0 ? "yes" : "no";
    case TypeKind::number:
    case TypeKind::money: {
      const bool money = value.kind == TypeKind::money;
      Fraction amount = Fraction::Of(value.number, money ? kMoneyScale : kNumberScale);
      std::string text = amount.is_negative() ? "-" : "";
      if (amount.is_negative()) amount = Fraction::Of(-amount.numerator(), amount.denominator());
      if (money) text += value.text == "USD" ? "$" : value.text + " ";
      const std::string exact = FormatExact(amount);
      const std::size_t point = std::min(exact.find('.'), exact.size());
      for (std::size_t i = 0; i < exact.size(); ++i) {
        if (i > 0 && i < point && (point - i) % 3 == 0) text += ',';
        text += exact[i];
      }
      return text;
    }
    case TypeKind::date:
      return FormatDate({static_cast<std::int32_t>(value.number)});
    case TypeKind::text:
      return fmt::format("\"{}\"", value.text);
    case TypeKind::one_of:
      return value.text;
  }
  return {};
}

std::string CellText(const WitnessFact& cell) {
  if (cell.value.kind == TypeKind::yes_no)
    return (cell.value.number != 0 ? "" : "not ") + cell.name;
  return cell.name + " " + Text(cell.value);
}

std::string FactText(const WitnessFact& fact) {
  if (fact.value.kind == TypeKind::yes_no)
    return fmt::format("is {}{}", fact.value.number != 0 ? "" : "not ", fact.name);
  return fmt::format("{} is {}", fact.name, Text(fact.value));
}

std::string PersonText(const WitnessPerson& person) {
  std::string text;
  for (const WitnessPass& pass : person) {
    if (!text.empty()) text += ", ";
    text += pass.code;
    if (pass.passed) text += " on " + FormatDate(*pass.passed);
  }
  return text;
}

void WriteRow(const WitnessRow& row, const DataShape& shape, TableId table, BatchWriter& writer) {
  writer.BeginRow(table);
  for (const WitnessFact& cell : row.cells) {
    const FieldId field = shape.FindField(table, cell.name);
    if (!field.valid()) continue;
    const ValueType& type = shape.type(field);
    if (!Fits(type, cell.value)) continue;
    if (type.kind == TypeKind::text) {
      writer.SetTextField(field, cell.value.text);
    } else {
      writer.SetField(field, NumberOf(shape.rulebook(), type, cell.value));
    }
  }
  writer.EndRow(table);
}

/// `list` gives the list of a witness that is tried, down to `least` members.
template <class List>
void ShrinkList(Witness& witness, const List& list, std::size_t least,
                const std::function<bool(const Witness&)>& confirmed) {
  for (std::size_t i = 0; i < list(witness).size() && list(witness).size() > least;) {
    Witness smaller = witness;
    list(smaller).erase(list(smaller).begin() + static_cast<std::ptrdiff_t>(i));
    if (confirmed(smaller)) {
      witness = std::move(smaller);
    } else {
      ++i;
    }
  }
}

}  // namespace

std::int64_t PositionOf(const Rulebook& rulebook, const ValueType& list, std::string_view value) {
  std::int64_t position = 0;
  for (const StringId one : rulebook.strings[list.values]) {
    if (rulebook.text(one) == value) return position;
    ++position;
  }
  return position;
}

void Shrink(Witness& witness, const std::function<bool(const Witness&)>& confirmed) {
  const auto facts = [](Witness & of) -> auto& { return of.facts; };
  ShrinkList(witness, facts, 0, confirmed);
  const auto rows = [](Witness & of) -> auto& { return of.rows; };
  ShrinkList(witness, rows, 0, confirmed);
  for (std::size_t p = 0; p < witness.people.size(); ++p) {
    const auto passes = [p](Witness & of) -> auto& { return of.people[p]; };
    ShrinkList(witness, passes, 1, confirmed);
  }
}

void AppendWitness(const Witness& witness, const Rulebook& rulebook, PartnerBatch& batch) {
  const DataShape shape(rulebook);
  BatchWriter writer(shape);
  writer.Begin(batch, 0, 0);
  writer.SetId("partner");
  for (const WitnessFact& fact : witness.facts) {
    const FactId id = shape.FindFact(fact.name);
    if (!id.valid() || !Fits(shape.type(id), fact.value)) continue;
    if (shape.type(id).kind == TypeKind::text) {
      writer.SetTextFact(id, fact.value.text);
    } else {
      writer.SetFact(id, NumberOf(rulebook, shape.type(id), fact.value));
    }
  }
  for (std::uint32_t i = 0; i < rulebook.tables.size(); ++i) {
    const TableId table{i};
    writer.BeginTable(table);
    for (const WitnessRow& row : witness.rows) {
      if (row.table == rulebook.text(rulebook.tables[table].name))
        WriteRow(row, shape, table, writer);
    }
  }
  writer.BeginPeople();
  for (const WitnessPerson& person : witness.people) {
    writer.BeginPerson();
    writer.BeginCredentials();
    for (const WitnessPass& pass : person) {
      const CredentialId code = shape.FindCredential(pass.code);
      if (!code.valid()) continue;
      writer.AddCredential(code, pass.passed ? pass.passed->days : kPassedUnknown, kNeverExpires);
    }
    writer.EndPerson();
  }
  writer.Finish();
}

std::string PartnerBlock(const Witness& witness, std::string_view title, Date as_of) {
  std::string text = fmt::format("partner \"{}\" as of {} {{\n", title, FormatDate(as_of));
  for (const WitnessFact& fact : witness.facts) text += "    " + FactText(fact) + ";\n";
  for (std::size_t i = 0; i < witness.rows.size(); ++i) {
    const WitnessRow& row = witness.rows[i];
    if (i == 0 || witness.rows[i - 1].table != row.table) text += "    " + row.table + " {\n";
    std::string cells;
    for (const WitnessFact& cell : row.cells) cells += (cells.empty() ? "" : ", ") + CellText(cell);
    text += "        " + cells + ";\n";
    if (i + 1 == witness.rows.size() || witness.rows[i + 1].table != row.table) text += "    }\n";
  }
  for (std::size_t i = 0; i < witness.people.size(); ++i) {
    // People with the same passes stand on one line.
    const std::string passes = PersonText(witness.people[i]);
    std::string names = NameOf(i);
    std::size_t alike = 1;
    while (i + 1 < witness.people.size() && PersonText(witness.people[i + 1]) == passes) {
      names += ", " + NameOf(++i);
      ++alike;
    }
    text += fmt::format("    {} {} {} {};\n", alike == 1 ? "person" : "people", names,
                        alike == 1 ? "passes" : "pass", passes);
  }
  return text + "}\n";
}

}  // namespace attain
