#include "explain/explanation_json.h"

#include "explain/because_writer.h"
#include "explain/words.h"

namespace attain {

void BecauseWriter::Append(const Explanation& explanation, const ExplanationContext& context,
                           TextBuffer& out) {
  explanation_ = &explanation;
  context_ = &context;
  ways_.resize(context.program.goals.size());
  json_ = JsonText(std::move(out));
  Write();
  out = json_.Take();
}

void BecauseWriter::Write() {
  json_.Begin('{');
  if (explanation_->tried) {
    json_.Key("tried").Begin('[');
    for (const CombinationExplanation& one : explanation_->combinations) {
      json_.Begin('{').Key("facts").Begin('{');
      for (const TrialFact& trial : one.facts) {
        const Fact& fact = rulebook_.facts[trial.fact];
        json_.Key(rulebook_.text(fact.name));
        WriteCoded(fact.type, trial.value, {});
      }
      json_.End('}');
      WriteVerdict(one.verdict);
      WriteCombination(one);
      json_.End('}');
    }
    json_.End(']');
  } else {
    WriteCombination(explanation_->combinations.front());
  }
  json_.End('}');
}

void BecauseWriter::WriteCombination(const CombinationExplanation& one) {
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

void BecauseWriter::WriteTarget(AwardId award, StringId level, Verdict verdict) {
  json_.Key("competency").Text(rulebook_.text(rulebook_.awards[award].name));
  json_.Key("level").Text(rulebook_.text(level));
  WriteVerdict(verdict);
}

void BecauseWriter::WriteWays(const List<WayExplanation>& ways) {
  json_.Key("ways").Begin('[');
  for (const WayExplanation& way : ways) {
    Repeat(ways_[way.goal.index][static_cast<std::size_t>(way.verdict)], [&] {
      json_.Begin('{')
          .Key("option")
          .Text(rulebook_.text(way.option))
          .Key("level")
          .Text(rulebook_.text(way.level));
      WriteVerdict(way.verdict);
    });
    WriteStatements(way.statements);
    json_.End('}');
  }
  json_.End(']');
}

void BecauseWriter::WriteStatements(const List<StatementExplanation>& statements) {
  json_.Key("statements").Begin('[');
  for (const StatementExplanation& statement : statements) WriteStatement(statement);
  json_.End(']');
}

void BecauseWriter::WriteStatement(const StatementExplanation& explained) {
  const Statement& statement = rulebook_.statements[explained.statement];
  std::string& piece =
      statements_[explained.statement.index][static_cast<std::size_t>(explained.verdict)];
  if (explained.kind == StatementKind::note || explained.kind == StatementKind::flag) {
    // There is no more to tell than its verdict.
    Repeat(piece, [&] {
      WriteFront(statement, explained);
      if (explained.kind == StatementKind::flag) WriteValue(explained.value);
      if (!explained.missing.items.empty()) WriteMissing(explained.missing);
      json_.End('}');
    });
    return;
  }
  Repeat(piece, [&] { WriteFront(statement, explained); });
  switch (explained.kind) {
    case StatementKind::note:
    case StatementKind::flag:
      break;
    case StatementKind::comparison:
      WriteComparison(rulebook_.comparisons[Id<Comparison>{statement.index}], explained);
      break;
    case StatementKind::attains:
      json_.Begin('[');
      for (const AttainedRef& ref : explained.attained) {
        json_.Begin('{');
        WriteTarget(ref.award, ref.level, ref.verdict);
        json_.End('}');
      }
      json_.End(']');
      break;
    case StatementKind::people:
      WritePeople(explained);
      break;
    case StatementKind::either:
    case StatementKind::at_least_of:
      json_.Begin('[');
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
  if (explained.kind == StatementKind::comparison && explained.verdict == Verdict::cannot_tell)
    WriteMissing(explained.missing);
  json_.End('}');
}

void BecauseWriter::WriteFront(const Statement& statement, const StatementExplanation& explained) {
  json_.Begin('{').Key("kind").Text(KindText(explained.kind));
  json_.Key("place").Text(PlaceOf(*context_, explained.statement));
  if (explained.kind != StatementKind::note) WriteVerdict(explained.verdict);
  switch (explained.kind) {
    case StatementKind::note:
      json_.Key("text").Text(
          rulebook_.text(rulebook_.notes[Id<NoteStatement>{statement.index}].text));
      break;
    case StatementKind::flag: {
      const FlagStatement& flag = rulebook_.flags[Id<FlagStatement>{statement.index}];
      json_.Key("fact").Text(rulebook_.text(rulebook_.facts[flag.fact].name));
      json_.Key("expected").Bool(flag.expected).Key("value");
      break;
    }
    case StatementKind::comparison: {
      const Comparison& comparison = rulebook_.comparisons[Id<Comparison>{statement.index}];
      WriteSubject(comparison.subject.measure, comparison.subject.fact);
      json_.Key("value");
      break;
    }
    case StatementKind::attains: {
      const AttainsStatement& attains = rulebook_.attains[Id<AttainsStatement>{statement.index}];
      json_.Key("quantity").Text(attains.quantity == Quantity::all ? "all" : "any").Key("of");
      break;
    }
    case StatementKind::people:
      json_.Key("crews");
      break;
    case StatementKind::either:
    case StatementKind::at_least_of:
      json_.Key("need").Number(rulebook_.groups[Id<GroupStatement>{statement.index}].count);
      json_.Key("members");
      break;
    case StatementKind::score:
      break;
  }
}

std::string_view BecauseWriter::KindText(StatementKind kind) {
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

void AppendBecause(const Explanation& explanation, const ExplanationContext& context,
                   std::string& out) {
  TextBuffer text;
  BecauseWriter(context.rulebook).Append(explanation, context, text);
  out += text.text();
}

}  // namespace attain
