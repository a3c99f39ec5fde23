// Kinds, facts and tables of records: everything that has a type.
#include <algorithm>
#include <array>

#include "base/lower_ascii.h"
#include "base/spelling.h"
#include "check/part_names.h"
#include "check/passes.h"
#include "check/readers.h"

namespace attain {
namespace {

void ReportValueNames(Checker& checker, const std::vector<Node>& refused) {
  const std::string text(checker.TextOf(refused.front()));
  Diagnostic& diagnostic = checker.emitter.Emit(
      Kind::bad_value_name, refused.front().span(), InTicks(text) + " cannot be a value of a list",
      "values are names; anything else stands in quotes: `\"" + text + "\"`");
  for (std::size_t i = 1; i < std::min(refused.size(), kMaxWordsListed); ++i) {
    diagnostic.labels.push_back({refused[i].span(), "and this one"});
  }
}

/// The values of a OneOf. Each is added even when it is refused, so that its uses are silent.
void ReadOneOf(Checker& checker, Node node, ValueType& type) {
  std::vector<StringId> values;
  std::vector<Node> refused;
  std::unordered_map<std::string, Span> first_place;  // by lower case
  for (const Node value : node) {
    if (value.is(NodeKind::OrOthers)) {
      type.others = true;
      continue;
    }
    const bool is_text = value.is(NodeKind::String);
    const std::string_view text = is_text ? checker.Unquoted(value) : checker.TextOf(value);
    if (!value.is(NodeKind::Name) && !is_text) refused.push_back(value);
    const auto [first, is_new] = first_place.try_emplace(LowerAscii(text), value.span());
    const StringId id = checker.rulebook.names.Add(text);
    if (is_new) {
      values.push_back(id);
      continue;
    }
    const bool same = std::find(values.begin(), values.end(), id) != values.end();
    checker.emitter
        .Emit(Kind::duplicate_value, value.span(),
              same ? InTicks(text) + " stands in this list twice"
                   : InTicks(text) + " stands in this list twice, in upper and lower case",
              "take one of the two out")
        .labels.push_back({first->second, "it first stands here"});
    if (!same) values.push_back(id);
  }
  type.values = checker.rulebook.strings.AddAll(values);
  if (!refused.empty()) ReportValueNames(checker, refused);
}

/// What spreadsheets and databases call the types.
constexpr auto kOtherTypeWords =
    std::to_array<std::pair<std::string_view, std::string_view>>({{"integer", "number"},
                                                                  {"int", "number"},
                                                                  {"decimal", "number"},
                                                                  {"percentage", "number"},
                                                                  {"boolean", "yes or no"},
                                                                  {"bool", "yes or no"},
                                                                  {"yes-or-no", "yes or no"},
                                                                  {"string", "text"},
                                                                  {"day", "date"},
                                                                  {"currency", "money in USD"},
                                                                  {"amount", "money in USD"},
                                                                  {"USD", "money in USD"},
                                                                  {"EUR", "money in EUR"},
                                                                  {"dollars", "money in USD"}});

/// The kind that `name` names; where it names nothing, it may be a misspelt word for a type.
TypeId FindKind(Checker& checker, Node name) {
  constexpr std::array<std::string_view, 4> kTypeWords = {"number", "date", "text", "money"};
  const std::size_t reported = checker.emitter.diagnostics().size();
  if (const auto kind = checker.Find(name, {NameKind::type})) return TypeId{kind->index};
  if (checker.emitter.diagnostics().size() == reported) return TypeId::none();
  Diagnostic& diagnostic = checker.emitter.diagnostics().back();
  if (diagnostic.kind != Kind::unknown_name || !diagnostic.hint.empty()) return TypeId::none();
  const std::string_view text = checker.TextOf(name);
  std::string word(ClosestWord(text, kTypeWords).value_or(""));
  diagnostic.hint = "did you mean " + InTicks(word) + "?";
  if (word.empty()) {
    const auto other = std::find_if(kOtherTypeWords.begin(), kOtherTypeWords.end(),
                                    [&](const auto& pair) { return pair.first == text; });
    if (other != kOtherTypeWords.end()) word = other->second;
    diagnostic.hint = word.empty() ? "" : "write " + InTicks(word);
  }
  if (!word.empty()) diagnostic.fixes.push_back({diagnostic.hint, {{name.span(), word}}});
  return TypeId::none();
}

/// A TYPE node; none() when it names no kind.
TypeId ReadType(Checker& checker, Node node) {
  ValueType type;
  type.span = node.span();
  switch (node.kind()) {
    case NodeKind::TypeYesNo:
      type.kind = TypeKind::yes_no;
      break;
    case NodeKind::TypeNumber:
      type.kind = TypeKind::number;
      break;
    case NodeKind::TypeDate:
      type.kind = TypeKind::date;
      break;
    case NodeKind::TypeText:
      type.kind = TypeKind::text;
      break;
    case NodeKind::TypeMoney:
      type.kind = TypeKind::money;
      type.currency = checker.Intern(node.child(NodeKind::Currency));
      break;
    case NodeKind::OneOf:
      type.kind = TypeKind::one_of;
      ReadOneOf(checker, node, type);
      break;
    default:
      return FindKind(checker, node);
  }
  return checker.rulebook.types.Add(type);
}

void ReportNameOfData(Checker& checker, Node name, std::string_view what) {
  checker.emitter.Emit(Kind::name_of_data, name.span(),
                       std::string(what) + " cannot be called " + InTicks(checker.TextOf(name)) +
                           ": partner data keeps that name for itself",
                       "give it another name");
}

/// The fields of one table, which stand as neighbours in Rulebook::fields.
class FieldReader {
 public:
  FieldReader(Checker& checker, TableId table)
      : checker_(checker), table_(table), name_(checker.rulebook.tables[table].name) {}

  void Read(Node records) {
    std::vector<Field> fields;
    for (const Node node : records) {
      if (node.is(NodeKind::Field)) ReadField(node, fields);
      if (node.is(NodeKind::Error)) {
        checker_.PoisonField(
            table_name(), node.has_children() ? checker_.TextOf(node.first()) : std::string_view());
      }
    }
    const Slice<Field> slice = checker_.rulebook.fields.AddAll(fields);
    checker_.rulebook.tables[table_].fields = slice;
    for (const Field& field : fields) {
      if (checker_.IsPoisonedField(table_name(), checker_.rulebook.text(field.name))) continue;
      checker_.field_of_name.emplace(std::pair(table_.index, field.name.index),
                                     FieldId{slice.begin + field.position});
    }
  }

 private:
  std::string_view table_name() const { return checker_.rulebook.text(name_); }

  void ReadField(Node node, std::vector<Field>& fields) {
    const Node name = node.first();
    const std::string_view text = checker_.TextOf(name);
    const auto [first_here, is_new] = first_.try_emplace(LowerAscii(text), name);
    const Node first = first_here->second;
    if (!is_new && checker_.TextOf(first) == text) {
      checker_.emitter
          .Emit(Kind::duplicate_field, name.span(),
                InTicks(table_name()) + " has a field " + InTicks(text) + " already",
                "take one of the two out, or give it another name")
          .labels.push_back({first.span(), "it first stands here"});
      return;
    }
    if (!is_new) ReportDifferInCase(checker_, name, first);
    Field field{};
    field.name = checker_.Intern(name);
    field.title = checker_.TitleOf(node);
    field.table = table_;
    field.position = static_cast<std::uint32_t>(fields.size());
    field.span = name.span();
    field.type = ReadType(checker_, LastChildOf(node));
    if (!field.type.valid()) {
      checker_.PoisonField(table_name(), text);
      field.type = checker_.YesNoType();
    }
    fields.push_back(field);
  }

  static Node LastChildOf(Node node) { return node.child_at(node.child_count() - 1); }

  Checker& checker_;
  TableId table_;
  StringId name_;
  std::unordered_map<std::string, Node> first_;  // by lower case
};

void ReadDatedBy(Checker& checker, TableId table, Node name) {
  const FieldId field = checker.FindField(name, table);
  if (!field.valid()) {
    // Whether the rows have a date is then open: windows on them are not at fault.
    checker.undated_by_mistake.insert(table.index);
    return;
  }
  if (checker.rulebook.types[checker.rulebook.fields[field].type].kind == TypeKind::date) {
    checker.rulebook.tables[table].dated_by = field;
    return;
  }
  checker.undated_by_mistake.insert(table.index);
  const TypeId type = checker.rulebook.fields[field].type;
  checker.emitter
      .Emit(Kind::not_a_date, name.span(),
            InTicks(checker.TextOf(name)) + " cannot date the rows: it is " +
                DescribeType(checker, type),
            "`dated by` takes a field of type `date`")
      .labels.push_back({checker.rulebook.fields[field].span,
                         InTicks(checker.TextOf(name)) + " is declared here"});
}

}  // namespace

void CheckKinds(Checker& checker) {
  for (std::uint32_t i = 0; i < checker.kind_nodes.size(); ++i) {
    const TypeId id{i};
    ValueType type = checker.rulebook.types[id];
    ReadOneOf(checker, checker.kind_nodes[i].child_at(1), type);
    checker.rulebook.types[id] = type;
  }
}

void CheckFacts(Checker& checker) {
  for (std::uint32_t i = 0; i < checker.fact_nodes.size(); ++i) {
    const Node node = checker.fact_nodes[i];
    const std::string_view name = checker.TextOf(node.first());
    if (name == "id" || name == "name") ReportNameOfData(checker, node.first(), "a fact");
    TypeId type = ReadType(checker, node.child_at(node.child_count() - 1));
    if (!type.valid()) {
      checker.Poison(name);
      type = checker.YesNoType();
    }
    Fact& fact = checker.rulebook.facts[FactId{i}];
    fact.type = type;
    fact.title = checker.TitleOf(node);
  }
}

void CheckTables(Checker& checker) {
  constexpr std::array<std::string_view, 3> kFilesOfData = {"partners", "people", "credentials"};
  for (std::uint32_t i = 0; i < checker.table_nodes.size(); ++i) {
    const Node node = checker.table_nodes[i];
    const TableId table{i};
    const std::string_view name = checker.TextOf(node.first());
    if (std::find(kFilesOfData.begin(), kFilesOfData.end(), name) != kFilesOfData.end()) {
      ReportNameOfData(checker, node.first(), "a table");
    }
    checker.rulebook.tables[table].title = checker.TitleOf(node);
    FieldReader(checker, table).Read(node);
    if (node.has(NodeKind::DatedBy)) {
      ReadDatedBy(checker, table, node.child(NodeKind::DatedBy).first());
    }
  }
}

}  // namespace attain
