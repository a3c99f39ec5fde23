// What a measure computes, as text without the names of measures.
#include <fmt/format.h>

#include <algorithm>

#include "compare/declared_types.h"
#include "compare/question.h"

namespace attain {
namespace {

class Speller {
 public:
  Speller(const Rulebook& rulebook, Date day) : rulebook_(rulebook), day_(day) {}

  std::string Spell(MeasureId id) const {
    const Slice<MeasureVersion> versions = rulebook_.measures[id].versions;
    const MeasureVersion* version = VersionInForce(rulebook_.measure_versions, versions, day_);
    return version == nullptr ? "none" : Spell(version->value);
  }

 private:
  std::string Spell(ExpressionId id) const {
    const Expression& expression = rulebook_.expressions[id];
    switch (expression.kind) {
      case ExpressionKind::amount:
        return FormatExact(expression.amount);
      case ExpressionKind::fact:
        return Typed(rulebook_.facts[expression.fact]);
      case ExpressionKind::measure:
        return Spell(expression.measure);
      case ExpressionKind::aggregate:
        return Spell(rulebook_.aggregates[expression.aggregate]);
      case ExpressionKind::add:
        return Spell('+', expression);
      case ExpressionKind::subtract:
        return Spell('-', expression);
      case ExpressionKind::multiply:
        return Spell('*', expression);
      case ExpressionKind::divide:
        return Spell('/', expression);
    }
    return {};
  }

  std::string Spell(char sign, const Expression& expression) const {
    return fmt::format("({} {} {})", Spell(expression.left), sign, Spell(expression.right));
  }

  std::string Spell(const Aggregate& aggregate) const {
    const RecordTable& table = rulebook_.tables[aggregate.table];
    std::string text = fmt::format("{} {}", static_cast<int>(aggregate.kind), Name(table.name));
    if (aggregate.field.valid()) text += "." + Typed(rulebook_.fields[aggregate.field]);
    if (aggregate.kind == AggregateKind::count_distinct)
      text += OneOther(rulebook_.types[rulebook_.fields[aggregate.field].type]);
    if (table.dated_by.valid()) text += " by " + Name(rulebook_.fields[table.dated_by].name);
    if (aggregate.filter.valid()) text += " where " + Spell(aggregate.filter);
    return text + fmt::format(" in {} {} {}", static_cast<int>(aggregate.window.kind),
                              aggregate.window.length, aggregate.window.ending_months_ago);
  }

  std::string Spell(PredicateId id) const {
    const Predicate& predicate = rulebook_.predicates[id];
    std::vector<std::string> parts;
    if (predicate.kind == PredicateKind::field) {
      for (const Value& value : rulebook_.values[predicate.values]) parts.push_back(Spell(value));
    } else {
      for (const PredicateId part : rulebook_.predicate_ids[predicate.parts])
        parts.push_back(Spell(part));
    }
    std::sort(parts.begin(), parts.end());
    if (predicate.kind != PredicateKind::field)
      return fmt::format("({} {})", static_cast<int>(predicate.kind), fmt::join(parts, ", "));
    return fmt::format("{} {} {}", Typed(rulebook_.fields[predicate.field]),
                       static_cast<int>(predicate.test), fmt::join(parts, ", "));
  }

  std::string Spell(const Value& value) const {
    switch (value.kind) {
      case TypeKind::yes_no:
        return value.yes ? "yes" : "no";
      case TypeKind::number:
      case TypeKind::money:
        return FormatExact(value.amount);
      case TypeKind::date:
        return FormatDate(value.date);
      case TypeKind::text:
      case TypeKind::one_of:
        return fmt::format("\"{}\"", rulebook_.text(value.text));
    }
    return {};
  }

  std::string Name(StringId name) const { return std::string(rulebook_.text(name)); }

  /// A fact or field: those of two rulebooks are one only where they are of one kind, or both are
  /// told by their texts.
  template <class Declared>
  std::string Typed(const Declared& declared) const {
    const TypeKind declared_as = rulebook_.types[declared.type].kind;
    const TypeKind kind = HasTexts(declared_as) ? TypeKind::text : declared_as;
    return fmt::format("{}:{}", Name(declared.name), static_cast<int>(kind));
  }

  /// Which values of a field count as one: all that its list does not have.
  std::string OneOther(const ValueType& type) const {
    if (!type.others) return {};
    std::vector<std::string> values;
    for (const StringId value : rulebook_.strings[type.values]) values.push_back(Name(value));
    std::sort(values.begin(), values.end());
    return fmt::format(" beside \"{}\"", fmt::join(values, "\", \""));
  }

  const Rulebook& rulebook_;
  Date day_;
};

}  // namespace

std::string MeasureKey(const Side& side, MeasureId measure) {
  return Speller(*side.rulebook, side.program->as_of).Spell(measure);
}

}  // namespace attain
