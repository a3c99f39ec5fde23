// Values, comparisons and aggregates as JSON.
#include "explain/because_writer.h"
#include "explain/words.h"

namespace attain {

void BecauseWriter::WriteCoded(TypeId type, std::int64_t number, std::string_view text) {
  std::string memory;
  if (rulebook_.types[type].kind == TypeKind::yes_no) {
    json_.Bool(number != 0);
  } else {
    json_.Text(CodedText(rulebook_, type, number, text, memory));
  }
}

void BecauseWriter::WriteRange(const ValueRange& range) {
  if (range.no_value) {
    json_.Text("no value");
  } else if (range.is_exact()) {
    json_.Exact(*range.low);
  } else {
    json_.Begin('{').Key("low");
    WriteEnd(range.low);
    json_.Key("high");
    WriteEnd(range.high);
    if (range.may_have_no_value) json_.Key("may_have_no_value").Bool(true);
    json_.End('}');
  }
}

void BecauseWriter::WriteEnd(const std::optional<Fraction>& end) {
  if (end) {
    json_.Exact(*end);
  } else {
    json_.Null();
  }
}

void BecauseWriter::WriteValue(const ShownValue& value) {
  if (value.is_amount) {
    WriteRange(value.range);
  } else if (value.number == kUnknown) {
    json_.Null();
  } else {
    WriteCoded(value.type, value.number, value.text);
  }
}

void BecauseWriter::WriteWritten(TypeId type, const Value& value) {
  if (value.kind == TypeKind::yes_no) {
    json_.Bool(value.yes);
  } else {
    json_.Text(WrittenText(rulebook_, type, value));
  }
}

void BecauseWriter::WriteThreshold(TypeId type, Slice<Value> values) {
  json_.Key("threshold");
  if (values.size != 1) json_.Begin('[');
  for (const Value& value : rulebook_.values[values]) WriteWritten(type, value);
  if (values.size != 1) json_.End(']');
}

void BecauseWriter::WriteSubject(MeasureId measure, FactId fact) {
  if (measure.valid()) {
    json_.Key("measure").Text(rulebook_.text(rulebook_.measures[measure].name));
  } else {
    json_.Key("fact").Text(rulebook_.text(rulebook_.facts[fact].name));
  }
}

void BecauseWriter::WriteComparison(const Comparison& comparison,
                                    const StatementExplanation& explained) {
  WriteValue(explained.value);
  if (explained.given) json_.Key("given").Bool(true);
  json_.Key("test").Text(TextOf(comparison.test));
  if (!explained.facts.empty()) {
    json_.Key("facts").Begin('{');
    for (const ShownFact& fact : explained.facts) {
      json_.Key(rulebook_.text(rulebook_.facts[fact.fact].name));
      WriteValue(fact.value);
    }
    json_.End('}');
  }
  json_.Key("cases").Begin('[');
  const bool wants_more = comparison.test == Test::at_least || comparison.test == Test::more_than;
  for (const CaseExplanation& one : explained.cases)
    WriteCase(one, explained.value.type, wants_more);
  json_.End(']');
  WriteAggregates(explained.aggregates);
}

void BecauseWriter::WriteCase(const CaseExplanation& one, TypeId type, bool wants_more) {
  Repeat(cases_[one.source.index][static_cast<std::size_t>(one.verdict)], [&] {
    json_.Begin('{').Key("case").Number(one.index);
    WriteThreshold(type, rulebook_.cases[one.source].values);
    WriteVerdict(one.verdict);
  });
  if (one.distance) {
    json_.Key(wants_more ? "shortfall" : "excess");
    WriteRange(*one.distance);
  }
  json_.End('}');
}

void BecauseWriter::WriteAggregates(const List<AggregateExplanation>& aggregates) {
  if (aggregates.empty()) return;
  json_.Key("aggregates").Begin('[');
  for (const AggregateExplanation& one : aggregates) {
    json_.Begin('{').Key("aggregate").Text(TextOf(rulebook_, rulebook_.aggregates[one.aggregate]));
    if (one.from) json_.Key("from").Day(*one.from);
    if (one.until) json_.Key("until").Day(*one.until);
    if (one.table_known) {
      json_.Key("rows").Number(one.rows);
      if (one.unsure > 0) json_.Key("unsure").Number(one.unsure);
    } else {
      json_.Key("unknown").Bool(true);
    }
    json_.Key("value");
    WriteRange(one.value);
    json_.End('}');
  }
  json_.End(']');
}

}  // namespace attain
