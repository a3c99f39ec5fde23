#include "verify/comparison_check.h"

#include <fmt/format.h>

#include "check/values.h"

namespace attain::verify {
namespace {

Json JsonOfReading(const Rulebook& rulebook, const AggregateReading& reading) {
  Json json = {{"aggregate", TextOf(rulebook, rulebook.aggregates[reading.aggregate])},
               {"value", JsonOf(reading.value)}};
  if (reading.days.from) json["from"] = FormatDate(*reading.days.from);
  if (reading.days.until) json["until"] = FormatDate(*reading.days.until);
  if (reading.table_known) {
    json["rows"] = reading.rows;
    if (reading.unsure > 0) json["unsure"] = reading.unsure;
  } else {
    json["unknown"] = true;
  }
  return json;
}

/// The subject of a comparison, read.
struct SubjectReading {
  TypeId type;
  bool is_amount = false;
  Range amount;                ///< of an amount
  std::optional<Datum> datum;  ///< of anything else
};

/// Adds to `json` the name and the value of the subject, and what that is computed from.
SubjectReading ReadSubject(const PartnerData& data, const Subject& of, Json& json,
                           std::vector<Json>& missing, Objections& objections) {
  const Rulebook& rulebook = data.rulebook();
  SubjectReading subject;
  if (of.measure.valid()) {
    const Measure& measure = rulebook.measures[of.measure];
    const MeasureReading reading = ReadMeasure(data, of.measure);
    if (!reading.value)
      objections.Add(fmt::format("`{}` is too large to be computed", rulebook.text(measure.name)));
    subject = {measure.type, true, reading.value.value_or(Range::Unknown()), std::nullopt};
    json["measure"] = rulebook.text(measure.name);
    if (reading.given) json["given"] = true;
    Json aggregates = Json::array();
    for (const AggregateReading& one : reading.aggregates)
      aggregates.push_back(JsonOfReading(rulebook, one));
    if (!aggregates.empty()) json["aggregates"] = std::move(aggregates);
    for (const MissingDatum& item : reading.missing) missing.push_back(JsonOf(rulebook, item));
  } else {
    const FactId id = of.fact;
    const Fact& fact = rulebook.facts[id];
    const TypeKind kind = rulebook.types[fact.type].kind;
    const bool is_amount = kind == TypeKind::number || kind == TypeKind::money;
    subject = {fact.type, is_amount, is_amount ? data.AmountOf(id) : Range{}, data.FactOf(id)};
    json["fact"] = rulebook.text(fact.name);
    if (!subject.datum) missing.push_back({{"fact", rulebook.text(fact.name)}});
  }
  json["value"] =
      subject.is_amount ? JsonOf(subject.amount) : JsonOf(rulebook, subject.type, subject.datum);
  return subject;
}

void AddFacts(const Rulebook& rulebook, PredicateId id, std::vector<FactId>& facts) {
  if (!id.valid()) return;
  const Predicate& predicate = rulebook.predicates[id];
  if (predicate.fact.valid()) facts.push_back(predicate.fact);
  for (const PredicateId part : rulebook.predicate_ids[predicate.parts])
    AddFacts(rulebook, part, facts);
}

/// `shortfall` or `excess` of a case that is not met.
void AddDistance(Json& json, const Range& amount, Test test, const Fraction& threshold) {
  const bool wants_more = test == Test::at_least || test == Test::more_than;
  if (!amount.may_have || (!wants_more && test != Test::at_most && test != Test::less_than)) return;
  const auto distance = wants_more
                            ? Combine(ExpressionKind::subtract, Range::Exactly(threshold), amount)
                            : Combine(ExpressionKind::subtract, amount, Range::Exactly(threshold));
  if (!distance) return;
  Range shown = *distance;
  shown.may_lack = false;
  json[wants_more ? "shortfall" : "excess"] = JsonOf(shown);
}

Json JsonOfCase(const PartnerData& data, const SubjectReading& subject, Test test,
                const ThresholdCase& one, Verdict& verdict) {
  const Rulebook& rulebook = data.rulebook();
  const auto values = rulebook.values[one.values];
  verdict = subject.is_amount ? Compare(subject.amount, test, values)
                              : data.Passes(subject.type, subject.datum, test, values);
  Json thresholds = Json::array();
  for (const Value& value : values) thresholds.push_back(JsonOf(rulebook, subject.type, value));
  Json json = {{"threshold", thresholds.size() == 1 ? thresholds.front() : thresholds},
               {"verdict", Text(verdict)}};
  if (verdict == Verdict::not_met && subject.is_amount)
    AddDistance(json, subject.amount, test, values.front().amount);
  return json;
}

}  // namespace

Json ExpectedComparison(const PartnerData& data, const Comparison& comparison,
                        Objections& objections) {
  const Rulebook& rulebook = data.rulebook();
  Json json = {{"kind", "comparison"}, {"test", TextOf(comparison.test)}};
  std::vector<Json> missing;
  const SubjectReading subject = ReadSubject(data, comparison.subject, json, missing, objections);

  Json cases = Json::array();
  std::vector<FactId> facts;
  std::optional<Verdict> agreed;
  bool differ = false, sure_found = false;
  const auto all = rulebook.cases[comparison.cases];
  for (std::size_t i = 0; i < all.size(); ++i) {
    AddFacts(rulebook, all[i].condition, facts);
    const Verdict holds = data.Holds(all[i].condition);
    if (sure_found || holds == Verdict::not_met) continue;
    sure_found = holds == Verdict::met;
    Verdict verdict;
    cases.push_back(JsonOfCase(data, subject, comparison.test, all[i], verdict));
    cases.back()["case"] = i;
    differ = differ || (agreed && *agreed != verdict);
    agreed = verdict;
  }
  const Verdict verdict = differ ? Verdict::cannot_tell : agreed.value_or(Verdict::not_met);
  for (const FactId id : facts) {
    const Fact& fact = rulebook.facts[id];
    json["facts"][std::string(rulebook.text(fact.name))] =
        JsonOf(rulebook, fact.type, data.FactOf(id));
    if (cases.size() > 1 && !data.FactOf(id))
      missing.push_back({{"fact", rulebook.text(fact.name)}});
  }
  json["verdict"] = Text(verdict);
  json["cases"] = std::move(cases);
  if (verdict == Verdict::cannot_tell) AddMissing(json, std::move(missing));
  return json;
}

ExpectedAmount ExpectedSubject(const PartnerData& data, const Subject& subject,
                               Objections& objections) {
  ExpectedAmount expected;
  expected.said = Json::object();
  expected.value = ReadSubject(data, subject, expected.said, expected.missing, objections).amount;
  return expected;
}

Json ExpectedFlag(const PartnerData& data, const FlagStatement& flag) {
  const Rulebook& rulebook = data.rulebook();
  const Fact& fact = rulebook.facts[flag.fact];
  const auto value = data.FactOf(flag.fact);
  const Verdict verdict =
      value ? VerdictOf((value->number != 0) == flag.expected) : Verdict::cannot_tell;
  Json json = {{"kind", "flag"},
               {"verdict", Text(verdict)},
               {"fact", rulebook.text(fact.name)},
               {"expected", flag.expected},
               {"value", JsonOf(rulebook, fact.type, value)}};
  if (verdict == Verdict::cannot_tell) AddMissing(json, {{{"fact", rulebook.text(fact.name)}}});
  return json;
}

}  // namespace attain::verify
