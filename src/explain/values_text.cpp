// Comparisons and aggregates in sentences.
#include <fmt/format.h>

#include <algorithm>

#include "explain/teller.h"
#include "explain/words.h"

namespace attain {
namespace {

/// Whether that is why a measure has no value; else these have none, having no rows.
bool IsDividedByZero(const List<AggregateExplanation>& aggregates) {
  return std::none_of(aggregates.begin(), aggregates.end(),
                      [](const AggregateExplanation& one) { return one.value.no_value; });
}

/// "full month", "3 full months".
std::string Stretch(std::uint64_t length, std::string_view one, std::string_view several) {
  return length == 1 ? std::string(one) : Counted(length, one, several);
}

}  // namespace

void Teller::AddComparison(const Comparison& comparison, const StatementExplanation& explained) {
  if (comparison.subject.measure.valid()) {
    const Measure& measure = rulebook_.measures[comparison.subject.measure];
    AddHeading(explained, TitleOr(rulebook_, measure.title, measure.name));
  } else {
    const Fact& fact = rulebook_.facts[comparison.subject.fact];
    AddHeading(explained, TitleOr(rulebook_, fact.title, fact.name));
  }
  const Indent indent(lines_);
  for (const CaseExplanation& one : explained.cases) {
    lines_.Add(Circumstances(explained, one, ValueAgainst(comparison.test, explained, one)));
  }
  for (const AggregateExplanation& aggregate : explained.aggregates)
    AddAggregate(aggregate, explained.aggregates.size(), explained.value.type);
  AddMissing(explained);
}

std::string Teller::ValueAgainst(Test test, const StatementExplanation& explained,
                                 const CaseExplanation& one) const {
  const ShownValue& value = explained.value;
  const bool shows_range =
      value.is_amount && !value.range.no_value && (value.range.low || value.range.high);
  // What stands behind an amount needs no currency any more.
  const bool bare = shows_range && test != Test::is && test != Test::is_not;
  const auto all = rulebook_.values[rulebook_.cases[one.source].values];
  std::optional<Fraction> beside;
  if (value.is_amount && all.size() == 1) beside = all.front().amount;
  const std::string threshold = phrases_.Written(value.type, all, bare);
  std::string shown = phrases_.Value(value, beside);
  if (value.is_amount && value.range.no_value && IsDividedByZero(explained.aggregates))
    shown += " (a division by zero)";
  if (!bare) {
    if (one.verdict == Verdict::met) return shown;
    return fmt::format("{}; it {}", shown, MustBe(test, threshold));
  }
  std::string text = fmt::format("{} of {} {}", shown, TextOf(test), threshold);
  if (!one.distance || (one.distance->is_exact() && one.distance->low->is_zero())) return text;
  const bool wants_more = test == Test::at_least || test == Test::more_than;
  return text + fmt::format(": {} {}", phrases_.Range(value.type, *one.distance, true, Fraction()),
                            wants_more ? "short" : "too much");
}

std::string Teller::Circumstances(const StatementExplanation& explained, const CaseExplanation& one,
                                  const std::string& text) const {
  if (explained.cases.size() > 1) {
    const Span span = rulebook_.cases[one.source].span;
    return fmt::format("{} by \"{}\": {}", Text(one.verdict),
                       context_.sources[span.file].TextOf(span), text);
  }
  std::vector<std::string> facts;
  facts.reserve(explained.facts.size());
  for (const ShownFact& shown : explained.facts) {
    const Fact& fact = rulebook_.facts[shown.fact];
    facts.push_back(DescribeFact(fact, phrases_.Value(shown.value), shown.value.number));
  }
  if (facts.empty()) return text;
  return fmt::format("{} ({})", text, Enumerate(facts, "and", SIZE_MAX));
}

void Teller::AddAggregate(const AggregateExplanation& one, std::size_t count, TypeId value_type) {
  const Aggregate& aggregate = rulebook_.aggregates[one.aggregate];
  std::string text;
  if (count > 1) {
    const TypeId type =
        aggregate.field.valid() ? rulebook_.fields[aggregate.field].type : value_type;
    text = fmt::format("{}: {}, from ", TextOf(rulebook_, aggregate),
                       phrases_.Range(type, one.value, IsCount(aggregate.kind)));
  }
  if (!one.table_known) {
    const std::string window = Window(aggregate.window, one);
    lines_.Add(text.empty() ? fmt::format("the rows{} are not known", window)
                            : fmt::format("{}rows{} that are not known", text, window));
    return;
  }
  text += fmt::format("{}{}", one.rows == 0 ? "no rows" : Counted(one.rows, "row", "rows"),
                      Window(aggregate.window, one));
  if (one.unsure > 0) text += fmt::format(", {} more may count", one.unsure);
  lines_.Add(text);
}

std::string Teller::Window(const attain::Window& window, const AggregateExplanation& one) {
  if (!one.until) return "";
  const std::string until = FormatDate(*one.until);
  const auto length = static_cast<std::uint64_t>(window.length);
  switch (window.kind) {
    case WindowKind::none:
      return fmt::format(" until {}", until);
    case WindowKind::trailing_months:
      return fmt::format(" in the {} to {}", Stretch(length, "month", "months"), until);
    case WindowKind::trailing_days:
      return fmt::format(" in the {} to {}", Stretch(length, "day", "days"), until);
    case WindowKind::full_months:
      return fmt::format(" in the {} to {}", Stretch(length, "full month", "full months"), until);
  }
  return "";
}

}  // namespace attain
