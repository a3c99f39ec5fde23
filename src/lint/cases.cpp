// Amounts that depend on a fact: values that are left to `otherwise`, and levels that do not tell
// apart what their sibling does.
#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>

#include "lint/rules.h"
#include "lint/statements.h"

namespace attain::lint {
namespace {

/// The one-of fact that all cases ask for by `is`; none where they ask for anything else.
FactId FactOfCases(const Rulebook& rulebook, const Comparison& comparison) {
  FactId fact;
  for (const ThresholdCase& one : rulebook.cases[comparison.cases]) {
    if (!one.condition.valid()) continue;
    const Predicate& asked = rulebook.predicates[one.condition];
    if (asked.kind != PredicateKind::fact || asked.test != Test::is) return {};
    if (rulebook.types[rulebook.facts[asked.fact].type].kind != TypeKind::one_of) return {};
    if (fact.valid() && fact != asked.fact) return {};
    fact = asked.fact;
  }
  return fact;
}

/// The values that no case names.
std::vector<StringId> ValuesLeft(const Rulebook& rulebook, const Comparison& comparison,
                                 const ValueType& type) {
  std::vector<StringId> left;
  for (const StringId value : rulebook.strings[type.values]) {
    const auto cases = rulebook.cases[comparison.cases];
    const bool named = std::any_of(cases.begin(), cases.end(), [&](const ThresholdCase& one) {
      if (!one.condition.valid()) return false;
      const auto values = rulebook.values[rulebook.predicates[one.condition].values];
      return std::any_of(values.begin(), values.end(),
                         [&](const Value& asked) { return asked.text == value; });
    });
    if (!named) left.push_back(value);
  }
  return left;
}

void LookAtOtherwise(const Input& input, const Comparison& comparison, Emitter& emitter) {
  constexpr std::string_view kWord = "otherwise ";
  const Rulebook& rulebook = input.rulebook;
  const ThresholdCase& last = rulebook.cases[comparison.cases].back();
  if (comparison.cases.size < 2 || last.condition.valid()) return;
  const FactId fact = FactOfCases(rulebook, comparison);
  if (!fact.valid()) return;
  const ValueType& type = rulebook.types[rulebook.facts[fact].type];
  const std::vector<StringId> left = ValuesLeft(rulebook, comparison, type);
  if (type.others || left.size() != 1) return;
  const std::string condition = fmt::format("if {} is {}", rulebook.text(rulebook.facts[fact].name),
                                            rulebook.text(left.front()));
  const std::string_view text = input.TextOf(last.span);
  const bool is_plain = text.starts_with(kWord);
  const std::string named =
      is_plain ? fmt::format("{} {}", text.substr(kWord.size()), condition) : condition;
  Diagnostic& diagnostic = emitter.Emit(
      Kind::left_to_otherwise, last.span,
      fmt::format("`otherwise` stands for `{}` alone, and for what the fact may list one day",
                  rulebook.text(left.front())),
      fmt::format("write `{}`", named));
  if (is_plain) diagnostic.fixes.push_back({"name the value", {{last.span, named}}});
}

bool SameSubject(const Comparison& a, const Comparison& b) {
  return a.subject.measure == b.subject.measure && a.subject.fact == b.subject.fact &&
         a.test == b.test;
}

class SiblingReader {
 public:
  SiblingReader(const Input& input, Emitter& emitter)
      : rulebook_(input.rulebook), emitter_(emitter) {}

  void Read(const Body& body) {
    for (const Level& one : rulebook_.levels[body.levels]) {
      for (const Level& other : rulebook_.levels[body.levels]) {
        if (&one != &other) Compare(one, other);
      }
    }
  }

 private:
  void Compare(const Level& plain, const Level& apart) {
    for (const Statement& statement : AllStatementsOf(rulebook_, plain.body)) {
      if (statement.kind != StatementKind::comparison) continue;
      const Comparison& comparison = rulebook_.comparisons[Id<Comparison>{statement.index}];
      if (comparison.cases.size != 1) continue;
      for (const Statement& sibling : AllStatementsOf(rulebook_, apart.body)) {
        if (sibling.kind != StatementKind::comparison) continue;
        const Comparison& with = rulebook_.comparisons[Id<Comparison>{sibling.index}];
        const FactId fact = FactOfCases(rulebook_, with);
        if (with.cases.size < 2 || !fact.valid() || !SameSubject(comparison, with)) continue;
        Report({plain, statement}, {apart, sibling}, fact);
        return;
      }
    }
  }

  void Report(std::pair<const Level&, const Statement&> plain,
              std::pair<const Level&, const Statement&> apart, FactId fact) {
    emitter_
        .Emit(
            Kind::told_apart_in_one_level, plain.second.span,
            fmt::format("`{}` asks the same of every `{}`, `{}` tells them apart",
                        rulebook_.text(plain.first.name),
                        rulebook_.text(rulebook_.facts[fact].name),
                        rulebook_.text(apart.first.name)),
            "say the amount of each; if the page has one, write `# attain: allow A1120 because …`, "
            "with the reason")
        .labels.push_back({apart.second.span, "told apart here"});
  }

  const Rulebook& rulebook_;
  Emitter& emitter_;
};

}  // namespace

void LookAtCases(const Input& input, Emitter& emitter) {
  for (const Comparison& comparison : input.rulebook.comparisons)
    LookAtOtherwise(input, comparison, emitter);
  SiblingReader siblings(input, emitter);
  for (const Body& body : BodiesWithLevels(input.rulebook)) siblings.Read(body);
}

}  // namespace attain::lint
