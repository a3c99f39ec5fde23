#include "compare/declared_types.h"

#include <fmt/format.h>

#include "compare/taken_values.h"

namespace attain {
namespace {

class TypeComparer {
 public:
  explicit TypeComparer(const Question& question) : question_(question) {}

  std::string Run() {
    for (const Variable& variable : question_.variables) {
      for (const std::uint8_t side : {kLeft, kRight}) {
        if (variable.facts[side].valid()) SeeFact(side, variable.facts[side]);
        if (variable.measures[side].valid()) SeeMeasure(side, variable.measures[side]);
      }
    }
    return std::move(reason_);
  }

 private:
  const Program& program(std::uint8_t side) const { return *question_.sides[side].program; }
  const Rulebook& rulebook(std::uint8_t side) const { return *question_.sides[side].rulebook; }
  const Rulebook& other(std::uint8_t side) const {
    return rulebook(side == kLeft ? kRight : kLeft);
  }

  void See(const ValueType& type, const ValueType* other_type, const std::string& name) {
    if (other_type != nullptr && other_type->kind != type.kind &&
        !(HasTexts(type.kind) && HasTexts(other_type->kind)))
      reason_ = fmt::format("`{}` has another type on each side", name);
  }

  void SeeFact(std::uint8_t side, FactId id) {
    const Fact& fact = rulebook(side).facts[id];
    const std::string name(rulebook(side).text(fact.name));
    See(rulebook(side).types[fact.type], TypeOfFact(other(side), name), name);
  }

  void SeeField(std::uint8_t side, TableId table, std::uint32_t position) {
    const RecordTable& records = rulebook(side).tables[table];
    const Field& field = rulebook(side).fields[FieldId{records.fields.begin + position}];
    const std::string_view table_name = rulebook(side).text(records.name);
    const std::string_view name = rulebook(side).text(field.name);
    See(rulebook(side).types[field.type], TypeOfField(other(side), table_name, name),
        fmt::format("{}.{}", table_name, name));
  }

  void SeeMeasure(std::uint8_t side, ProgramMeasureId measure) {
    const Program& of = program(side);
    for (const MeasureStep& step : of.measure_steps[of.measures[measure].steps]) {
      if (step.kind == ExpressionKind::measure) SeeMeasure(side, {step.index});
      if (step.kind == ExpressionKind::fact) SeeFact(side, FactId{step.index});
      if (step.kind != ExpressionKind::aggregate) continue;
      const Aggregation& aggregation = of.aggregations[AggregationId{step.index}];
      const Selection& selection = of.selections[aggregation.selection];
      if (aggregation.kind != AggregateKind::count)
        SeeField(side, selection.table, aggregation.field);
      const FieldId date = rulebook(side).tables[selection.table].dated_by;
      if (selection.dated && date.valid())
        SeeField(side, selection.table, rulebook(side).fields[date].position);
      if (selection.filter.valid()) SeeFilter(side, selection.table, selection.filter);
    }
  }

  void SeeFilter(std::uint8_t side, TableId table, FilterId id) {
    const Filter& filter = program(side).filters[id];
    for (const FilterId part : program(side).filter_ids[filter.parts]) SeeFilter(side, table, part);
    if (filter.kind == FilterKind::test) SeeField(side, table, filter.column);
  }

  const Question& question_;
  std::string reason_;
};

}  // namespace

const ValueType* TypeOfFact(const Rulebook& rulebook, std::string_view fact) {
  for (const Fact& declared : rulebook.facts) {
    if (rulebook.text(declared.name) == fact) return &rulebook.types[declared.type];
  }
  return nullptr;
}

const ValueType* TypeOfField(const Rulebook& rulebook, std::string_view table,
                             std::string_view field) {
  for (const RecordTable& records : rulebook.tables) {
    if (rulebook.text(records.name) != table) continue;
    for (const Field& declared : rulebook.fields[records.fields]) {
      if (rulebook.text(declared.name) == field) return &rulebook.types[declared.type];
    }
  }
  return nullptr;
}

std::vector<std::string> TextsToTry(const std::array<const Rulebook*, 2>& rulebooks,
                                    const std::array<const ValueType*, 2>& types,
                                    const std::set<std::string>& asked) {
  std::vector<std::string> texts;
  std::set<std::string> seen;
  const auto add = [&](std::string text) {
    if (seen.insert(text).second) texts.push_back(std::move(text));
  };
  for (const std::uint8_t side : {kLeft, kRight}) {
    if (types[side] == nullptr) continue;
    for (const StringId value : rulebooks[side]->strings[types[side]->values])
      add(std::string(rulebooks[side]->text(value)));
  }
  for (const std::string& text : asked) add(text);
  add(AnotherText(seen, std::string(kAnotherValue)));
  return texts;
}

std::string OtherTypeIn(const Question& question) {
  if (question.sides[kLeft].rulebook == question.sides[kRight].rulebook) return {};
  return TypeComparer(question).Run();
}

}  // namespace attain
