// Amounts that depend on a fact: values that are left to `otherwise`, and levels that do not tell
// apart what their sibling does.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

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

class SiblingReader {
 public:
  SiblingReader(const Input& input, Emitter& emitter)
      : rulebook_(input.rulebook), emitter_(emitter) {}

  void Read(const Body& body) {
    std::map<Subject, std::vector<InLevel>> apart;
    for (const Level& level : rulebook_.levels[body.levels]) {
      for (const InLevel& one : ComparisonsOf(level)) {
        if (!TellsApart(*one.comparison)) continue;
        std::vector<InLevel>& siblings = apart[SubjectOf(*one.comparison)];
        if (siblings.empty() || siblings.back().level != &level) siblings.push_back(one);
      }
    }
    if (apart.empty()) return;
    for (const Level& level : rulebook_.levels[body.levels]) Compare(level, apart);
  }

 private:
  struct InLevel {
    const Level* level;
    const Comparison* comparison;
    Span span;  ///< of the statement
  };
  using Subject = std::tuple<std::uint32_t, std::uint32_t, Test>;

  static Subject SubjectOf(const Comparison& comparison) {
    return {comparison.subject.measure.index, comparison.subject.fact.index, comparison.test};
  }

  std::vector<InLevel> ComparisonsOf(const Level& level) const {
    std::vector<InLevel> comparisons;
    for (const Statement& statement : AllStatementsOf(rulebook_, level.body)) {
      if (statement.kind != StatementKind::comparison) continue;
      const Id<Comparison> id{statement.index};
      comparisons.push_back({&level, &rulebook_.comparisons[id], statement.span});
    }
    return comparisons;
  }

  bool TellsApart(const Comparison& comparison) const {
    return comparison.cases.size >= 2 && FactOfCases(rulebook_, comparison).valid();
  }

  /// One comparison of `level` against each sibling.
  void Compare(const Level& level, const std::map<Subject, std::vector<InLevel>>& apart) {
    std::set<const Level*> told;
    for (const InLevel& plain : ComparisonsOf(level)) {
      const auto siblings = apart.find(SubjectOf(*plain.comparison));
      if (plain.comparison->cases.size != 1 || siblings == apart.end()) continue;
      for (const InLevel& sibling : siblings->second) {
        if (sibling.level != &level && told.insert(sibling.level).second) Report(plain, sibling);
      }
    }
  }

  void Report(const InLevel& plain, const InLevel& apart) {
    const FactId fact = FactOfCases(rulebook_, *apart.comparison);
    emitter_
        .Emit(
            Kind::told_apart_in_one_level, plain.span,
            fmt::format("`{}` asks the same of every `{}`, `{}` tells them apart",
                        rulebook_.text(plain.level->name),
                        rulebook_.text(rulebook_.facts[fact].name),
                        rulebook_.text(apart.level->name)),
            "say the amount of each; if the page has one, write `# attain: allow A1120 because …`, "
            "with the reason")
        .labels.push_back({apart.span, "told apart here"});
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
