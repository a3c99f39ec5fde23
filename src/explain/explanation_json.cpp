#include "explain/explanation_json.h"

#include <algorithm>

#include "explain/json_text.h"
#include "explain/words.h"

namespace attain {
namespace {

class BecauseWriter {
 public:
  BecauseWriter(const Explanation& explanation, const ExplanationContext& context, std::string& out)
      : explanation_(explanation), context_(context), rulebook_(context.rulebook), json_(out) {}

  void Write() {
    json_.Begin('{');
    if (explanation_.tried) {
      json_.Key("tried").Begin('[');
      for (const CombinationExplanation& one : explanation_.combinations) {
        json_.Begin('{').Key("facts").Begin('{');
        for (const TrialFact& trial : one.facts) {
          const Fact& fact = rulebook_.facts[trial.fact];
          json_.Key(rulebook_.text(fact.name));
          WriteCoded(rulebook_.types[fact.type], trial.value, {});
        }
        json_.End('}');
        WriteVerdict(one.verdict);
        WriteCombination(one);
        json_.End('}');
      }
      json_.End(']');
    } else {
      WriteCombination(explanation_.combinations.front());
    }
    json_.End('}');
  }

 private:
  void WriteVerdict(Verdict verdict) { json_.Key("verdict").Text(Text(verdict)); }

  void WriteCombination(const CombinationExplanation& one) {
    scores_ = &one.scores;
    WriteWays(one.ways);
    if (!one.scores.empty()) {
      json_.Key("scores").Begin('[');
      for (const ScoreExplanation& score : one.scores) WriteScore(score);
      json_.End(']');
    }
    if (one.attained.empty()) return;
    json_.Key("attained").Begin('[');
    for (const AttainedExplanation& attained : one.attained) {
      json_.Begin('{');
      WriteTarget(attained.award, attained.level, attained.verdict);
      if (attained.ways.empty()) {
        json_.Key("why").Text(attained.in_force ? "no such level" : "no version in force");
      } else {
        WriteWays(attained.ways);
      }
      json_.End('}');
    }
    json_.End(']');
  }

  void WriteTarget(AwardId award, StringId level, Verdict verdict) {
    json_.Key("competency").Text(rulebook_.text(rulebook_.awards[award].name));
    json_.Key("level").Text(rulebook_.text(level));
    WriteVerdict(verdict);
  }

  void WriteWays(const std::vector<WayExplanation>& ways) {
    json_.Key("ways").Begin('[');
    for (const WayExplanation& way : ways) {
      json_.Begin('{')
          .Key("option")
          .Text(rulebook_.text(way.option))
          .Key("level")
          .Text(rulebook_.text(way.level));
      WriteVerdict(way.verdict);
      WriteStatements(way.statements);
      json_.End('}');
    }
    json_.End(']');
  }

  void WriteStatements(const std::vector<StatementExplanation>& statements) {
    json_.Key("statements").Begin('[');
    for (const StatementExplanation& statement : statements) {
      json_.Begin('{');
      WriteStatement(statement);
      json_.End('}');
    }
    json_.End(']');
  }

  void WriteStatement(const StatementExplanation& explained) {
    const Statement& statement = rulebook_.statements[explained.statement];
    json_.Key("kind")
        .Text(KindText(explained.kind))
        .Key("place")
        .Text(PlaceOf(context_, explained.statement));
    if (explained.kind != StatementKind::note) WriteVerdict(explained.verdict);
    switch (explained.kind) {
      case StatementKind::note:
        json_.Key("text").Text(
            rulebook_.text(rulebook_.notes[Id<NoteStatement>{statement.index}].text));
        break;
      case StatementKind::flag: {
        const FlagStatement& flag = rulebook_.flags[Id<FlagStatement>{statement.index}];
        json_.Key("fact")
            .Text(rulebook_.text(rulebook_.facts[flag.fact].name))
            .Key("expected")
            .Bool(flag.expected);
        json_.Key("value");
        WriteValue(explained.value);
        break;
      }
      case StatementKind::comparison:
        WriteComparison(rulebook_.comparisons[Id<Comparison>{statement.index}], explained);
        break;
      case StatementKind::attains: {
        const AttainsStatement& attains = rulebook_.attains[Id<AttainsStatement>{statement.index}];
        json_.Key("quantity")
            .Text(attains.quantity == Quantity::all ? "all" : "any")
            .Key("of")
            .Begin('[');
        for (const AttainedRef& ref : explained.attained) {
          json_.Begin('{');
          WriteTarget(ref.award, ref.level, ref.verdict);
          json_.End('}');
        }
        json_.End(']');
        break;
      }
      case StatementKind::people:
        WritePeople(explained);
        break;
      case StatementKind::either:
      case StatementKind::at_least_of:
        json_.Key("need").Number(rulebook_.groups[Id<GroupStatement>{statement.index}].count);
        json_.Key("members").Begin('[');
        for (const MemberExplanation& member : explained.members) {
          json_.Begin('{').Key("member").Number(member.index);
          WriteVerdict(member.verdict);
          WriteStatements(member.statements);
          json_.End('}');
        }
        json_.End(']');
        break;
      case StatementKind::score:
        WriteScoreTest(rulebook_.scores[Id<ScoreStatement>{statement.index}], explained);
        break;
    }
    const bool values =
        explained.kind == StatementKind::comparison || explained.kind == StatementKind::flag;
    if (values && explained.verdict == Verdict::cannot_tell) WriteMissing(explained.missing);
  }

  static std::string_view KindText(StatementKind kind) {
    switch (kind) {
      case StatementKind::note:
        return "note";
      case StatementKind::comparison:
        return "comparison";
      case StatementKind::flag:
        return "flag";
      case StatementKind::attains:
        return "attains";
      case StatementKind::people:
        return "people";
      case StatementKind::either:
        return "either";
      case StatementKind::at_least_of:
        return "at least of";
      case StatementKind::score:
        return "score";
    }
    return {};
  }

  // ---------------------------------------------------------------------------------------- points
  void WriteScoreName(ScoreId id) {
    const Score& score = context_.program.scores[id];
    json_.Key("competency").Text(rulebook_.text(rulebook_.awards[score.award].name));
    json_.Key("option").Text(
        score.option.valid() ? rulebook_.text(rulebook_.options[score.option].name) : "");
  }

  void WritePoints(const ValueRange& points) {
    json_.Key("points");
    WriteRange(points);
  }

  void WriteScoreTest(const ScoreStatement& statement, const StatementExplanation& explained) {
    WriteScoreName(explained.score);
    const auto score =
        std::find_if(scores_->begin(), scores_->end(),
                     [&](const ScoreExplanation& one) { return one.score == explained.score; });
    switch (statement.test) {
      case ScoreTest::total_at_least:
        json_.Key("test").Text("score at least");
        break;
      case ScoreTest::every_at_least:
        json_.Key("test").Text("every metric at least");
        break;
      case ScoreTest::every_more_than:
        json_.Key("test").Text("every metric more than");
        break;
    }
    json_.Key("threshold").Text(FormatExact(statement.points));
    if (statement.test == ScoreTest::total_at_least) {
      WritePoints(score->points);
      return;
    }
    const Test test =
        statement.test == ScoreTest::every_at_least ? Test::at_least : Test::more_than;
    json_.Key("metrics").Begin('[');
    for (const MetricExplanation& metric : score->metrics) {
      json_.Begin('{').Key("metric").Text(rulebook_.text(rulebook_.metrics[metric.metric].name));
      WritePoints(metric.points);
      WriteVerdict(Compare(metric.points, test, std::span(&statement.points, 1)));
      json_.End('}');
    }
    json_.End(']');
  }

  void WriteScore(const ScoreExplanation& score) {
    json_.Begin('{');
    WriteScoreName(score.score);
    WritePoints(score.points);
    json_.Key("metrics").Begin('[');
    for (const MetricExplanation& metric : score.metrics) {
      json_.Begin('{').Key("metric").Text(rulebook_.text(rulebook_.metrics[metric.metric].name));
      WritePoints(metric.points);
      json_.Key("sum");
      WriteRange(metric.group.points);
      WriteLines(metric.group.lines);
      json_.End('}');
    }
    json_.End(']').End('}');
  }

  void WriteLines(const std::vector<PointLineExplanation>& lines) {
    json_.Key("lines").Begin('[');
    for (const PointLineExplanation& line : lines) {
      json_.Begin('{');
      WriteLine(line);
      json_.End('}');
    }
    json_.End(']');
  }

  void WriteLine(const PointLineExplanation& line) {
    const PointLine& source = rulebook_.point_lines[line.line];
    const auto begin = [&](std::string_view kind) {
      json_.Key("kind").Text(kind).Key("place").Text(PlaceAt(context_, source.span));
      if (line.kind != PointLineKind::only_if) WritePoints(line.points);
      if (line.stopped_by) json_.Key("stopped_by").Number(*line.stopped_by);
    };
    switch (line.kind) {
      case PointLineKind::people:
        begin("people");
        WriteCounted("people", line.people);
        if (!line.possible.empty()) WriteCounted("possible", line.possible);
        if (line.people_unknown) json_.Key("unknown").Bool(true);
        break;
      case PointLineKind::amount:
        begin("amount");
        if (source.subject.measure.valid()) {
          json_.Key("measure").Text(
              rulebook_.text(rulebook_.measures[source.subject.measure].name));
        } else {
          json_.Key("fact").Text(rulebook_.text(rulebook_.facts[source.subject.fact].name));
        }
        json_.Key("value");
        WriteValue(line.value);
        if (line.given) json_.Key("given").Bool(true);
        WriteAggregates(line.aggregates);
        break;
      case PointLineKind::when:
      case PointLineKind::only_if:
        begin(line.kind == PointLineKind::when ? "if" : "only if");
        WriteVerdict(line.verdict);
        WriteStatements(line.statements);
        break;
      case PointLineKind::higher:
        begin("the higher of");
        json_.Key("groups").Begin('[');
        for (const PointGroupExplanation& group : line.groups) {
          json_.Begin('{');
          WritePoints(group.points);
          WriteLines(group.lines);
          json_.End('}');
        }
        json_.End(']');
        break;
    }
    if (!line.missing.items.empty()) WriteMissing(line.missing);
  }

  void WriteCounted(std::string_view key, const std::vector<PersonInPlace>& people) {
    json_.Key(key).Begin('[');
    for (const PersonInPlace& place : people) {
      json_.Begin('{').Key("person").Text(PersonAt(place.person));
      WriteHolds(place);
      json_.End('}');
    }
    json_.End(']');
  }

  // ---------------------------------------------------------------------------------------- values
  void WriteCoded(const ValueType& type, std::int64_t number, std::string_view text) {
    switch (type.kind) {
      case TypeKind::yes_no:
        json_.Bool(number != 0);
        break;
      case TypeKind::date:
        json_.Text(FormatDate(Date{static_cast<std::int32_t>(number)}));
        break;
      case TypeKind::one_of: {
        const auto names = rulebook_.strings[type.values];
        const auto at = static_cast<std::size_t>(number);
        json_.Text(at < names.size() ? rulebook_.text(names[at]) : kAnotherValue);
        break;
      }
      case TypeKind::text:
        json_.Text(text);
        break;
      case TypeKind::number:
      case TypeKind::money:
        break;  // written as ranges
    }
  }

  void WriteRange(const ValueRange& range) {
    if (range.no_value) {
      json_.Text("no value");
    } else if (range.is_exact()) {
      json_.Text(FormatExact(*range.low));
    } else {
      json_.Begin('{').Key("low");
      WriteEnd(range.low);
      json_.Key("high");
      WriteEnd(range.high);
      if (range.may_have_no_value) json_.Key("may_have_no_value").Bool(true);
      json_.End('}');
    }
  }

  void WriteEnd(const std::optional<Fraction>& end) {
    if (end) {
      json_.Text(FormatExact(*end));
    } else {
      json_.Null();
    }
  }

  void WriteValue(const ShownValue& value) {
    if (value.is_amount) {
      WriteRange(value.range);
    } else if (value.number == kUnknown) {
      json_.Null();
    } else {
      WriteCoded(rulebook_.types[value.type], value.number, value.text);
    }
  }

  void WriteWritten(TypeId type, const Value& value) {
    switch (value.kind) {
      case TypeKind::number:
      case TypeKind::money:
        json_.Text(FormatExact(value.amount));
        break;
      case TypeKind::yes_no:
        json_.Bool(value.yes);
        break;
      case TypeKind::date:
        json_.Text(FormatDate(value.date));
        break;
      case TypeKind::text:
        json_.Text(rulebook_.text(value.text));
        break;
      case TypeKind::one_of:
        WriteCoded(rulebook_.types[type], value.choice, {});
        break;
    }
  }

  void WriteThreshold(TypeId type, Slice<Value> values) {
    json_.Key("threshold");
    if (values.size != 1) json_.Begin('[');
    for (const Value& value : rulebook_.values[values]) WriteWritten(type, value);
    if (values.size != 1) json_.End(']');
  }

  void WriteComparison(const Comparison& comparison, const StatementExplanation& explained) {
    if (comparison.subject.measure.valid()) {
      json_.Key("measure").Text(
          rulebook_.text(rulebook_.measures[comparison.subject.measure].name));
    } else {
      json_.Key("fact").Text(rulebook_.text(rulebook_.facts[comparison.subject.fact].name));
    }
    json_.Key("value");
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
    for (const CaseExplanation& one : explained.cases) {
      json_.Begin('{').Key("case").Number(one.index);
      WriteThreshold(explained.value.type, rulebook_.cases[one.source].values);
      WriteVerdict(one.verdict);
      if (one.distance) {
        json_.Key(wants_more ? "shortfall" : "excess");
        WriteRange(*one.distance);
      }
      json_.End('}');
    }
    json_.End(']');
    WriteAggregates(explained.aggregates);
  }

  void WriteAggregates(const std::vector<AggregateExplanation>& aggregates) {
    if (aggregates.empty()) return;
    json_.Key("aggregates").Begin('[');
    for (const AggregateExplanation& one : aggregates) {
      json_.Begin('{')
          .Key("aggregate")
          .Text(TextOf(rulebook_, rulebook_.aggregates[one.aggregate]));
      if (one.from) json_.Key("from").Text(FormatDate(*one.from));
      if (one.until) json_.Key("until").Text(FormatDate(*one.until));
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

  // ---------------------------------------------------------------------------------------- people
  std::string_view PersonAt(std::uint32_t person) const {
    return PersonId(context_, explanation_.partner, person);
  }
  std::string_view CodeOf(CredentialId credential) const {
    return rulebook_.text(rulebook_.credentials[credential].code);
  }

  void WritePeople(const StatementExplanation& explained) {
    json_.Key("crews").Begin('[');
    for (const CrewExplanation& crew : explained.crews) {
      json_.Begin('{');
      WriteVerdict(crew.verdict);
      if (crew.verdict != Verdict::not_met)
        WriteFilled(crew.verdict == Verdict::met ? "lines" : "possible", crew.filled);
      if (crew.verdict != Verdict::met) WriteShortages(crew.shortages);
      if (crew.verdict == Verdict::cannot_tell) WriteMissing(crew.missing);
      json_.End('}');
    }
    json_.End(']');
    if (explained.totals.empty()) return;
    json_.Key("totals").Begin('[');
    for (const TotalExplanation& total : explained.totals) {
      json_.Begin('{');
      WriteTotal(total);
      json_.End('}');
    }
    json_.End(']');
  }

  void WritePart(const LinePart& part) {
    json_.Key("line").Number(part.line);
    if (part.of) json_.Key("of").Number(*part.of);
  }

  void WriteFilled(std::string_view key, const std::vector<FilledLine>& lines) {
    json_.Key(key).Begin('[');
    for (const FilledLine& line : lines) {
      json_.Begin('{');
      WritePart(line.part);
      json_.Key("people").Begin('[');
      for (const PersonInPlace& place : line.people) {
        json_.Begin('{').Key("person").Text(PersonAt(place.person));
        WriteHolds(place);
        json_.End('}');
      }
      json_.End(']');
      if (line.unknown_people > 0) json_.Key("unknown").Number(line.unknown_people);
      json_.End('}');
    }
    json_.End(']');
  }

  void WriteHolds(const PersonInPlace& place) {
    if (place.unknown) {
      json_.Key("holds").Text("unknown");
    } else {
      json_.Key("holds");
      WriteHeld(place.holds);
    }
  }

  void WriteHeld(const std::vector<Held>& held) {
    json_.Begin('[');
    for (const Held& one : held) {
      json_.Begin('{').Key("code").Text(CodeOf(one.credential));
      if (!one.earned_by.empty()) {
        json_.Key("earned_by");
        WriteHeld(one.earned_by);
      } else {
        json_.Key("passed");
        if (one.passed) {
          json_.Text(FormatDate(*one.passed));
        } else {
          json_.Null();
        }
        if (one.expires) json_.Key("expires").Text(FormatDate(*one.expires));
      }
      json_.End('}');
    }
    json_.End(']');
  }

  void WriteIds(std::string_view key, const std::vector<std::uint32_t>& people) {
    json_.Key(key).Begin('[');
    for (const std::uint32_t person : people) json_.Text(PersonAt(person));
    json_.End(']');
  }

  void WriteShortages(const std::vector<Shortage>& shortages) {
    json_.Key("shortages").Begin('[');
    for (const Shortage& shortage : shortages) {
      json_.Begin('{').Key("short").Number(shortage.short_by).Key("lines").Begin('[');
      for (const ShortLine& line : shortage.lines) {
        json_.Begin('{');
        WritePart(line.part);
        json_.Key("need").Number(line.part.need);
        WriteIds("fit", line.fit);
        WriteIds("filled", line.filled);
        json_.End('}');
      }
      json_.End(']').End('}');
    }
    json_.End(']');
  }

  void WriteTotal(const TotalExplanation& total) {
    WriteVerdict(total.verdict);
    json_.Key("need").Number(total.need);
    if (total.verdict != Verdict::not_met) {
      json_.Key("people").Begin('[');
      for (const PersonInPlace& place : total.people) {
        json_.Begin('{').Key("person").Text(PersonAt(place.person));
        json_.Key("crew").Number(place.crew).Key("line").Number(place.line);
        WriteHolds(place);
        json_.End('}');
      }
      json_.End(']');
      if (total.unknown_people > 0) json_.Key("unknown").Number(total.unknown_people);
    }
    if (total.verdict != Verdict::met) {
      WriteIds("fit", total.fit);
      json_.Key("short").Number(total.short_by);
    }
    if (total.verdict == Verdict::cannot_tell) WriteMissing(total.missing);
  }

  void WriteMissing(const MissingList& missing) {
    json_.Key("missing").Begin('[');
    for (const MissingItem& item : missing.items) {
      json_.Begin('{');
      switch (item.kind) {
        case MissingKind::fact:
          json_.Key("fact").Text(rulebook_.text(rulebook_.facts[item.fact].name));
          break;
        case MissingKind::measure:
          json_.Key("measure").Text(rulebook_.text(rulebook_.measures[item.measure].name));
          break;
        case MissingKind::table:
          json_.Key("table").Text(rulebook_.text(rulebook_.tables[item.table].name));
          break;
        case MissingKind::cell:
          json_.Key("table").Text(rulebook_.text(rulebook_.tables[item.table].name));
          json_.Key("row").Number(item.row).Key("field").Text(
              rulebook_.text(rulebook_.fields[item.field].name));
          break;
        case MissingKind::people:
          json_.Key("people").Bool(true);
          break;
        case MissingKind::credentials:
          json_.Key("person").Text(PersonAt(item.person));
          break;
        case MissingKind::pass_date:
          json_.Key("person").Text(PersonAt(item.person)).Key("code").Text(CodeOf(item.credential));
          json_.Key("passed").Bool(true);
          break;
      }
      json_.End('}');
    }
    json_.End(']');
    if (missing.more > 0) json_.Key("more_missing").Number(missing.more);
  }

  const Explanation& explanation_;
  const ExplanationContext& context_;
  const Rulebook& rulebook_;
  JsonText json_;
  const std::vector<ScoreExplanation>* scores_ = nullptr;  ///< of the combination
};

}  // namespace

void AppendBecause(const Explanation& explanation, const ExplanationContext& context,
                   std::string& out) {
  BecauseWriter(explanation, context, out).Write();
}

}  // namespace attain
