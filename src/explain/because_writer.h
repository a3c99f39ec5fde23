// Writes what `explanation_json.h` promises: a member for each thing that an explanation has.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "explain/explanation_json.h"
#include "explain/json_text.h"

namespace attain {

class BecauseWriter {
 public:
  BecauseWriter(const Explanation& explanation, const ExplanationContext& context, std::string& out)
      : explanation_(explanation), context_(context), rulebook_(context.rulebook), json_(out) {}

  void Write();

 private:
  void WriteVerdict(Verdict verdict) { json_.Key("verdict").Text(Text(verdict)); }
  void WriteCombination(const CombinationExplanation& one);
  void WriteTarget(AwardId award, StringId level, Verdict verdict);
  void WriteWays(const std::vector<WayExplanation>& ways);
  void WriteStatements(const std::vector<StatementExplanation>& statements);
  void WriteStatement(const StatementExplanation& explained);
  static std::string_view KindText(StatementKind kind);

  // points
  void WriteScoreName(ScoreId id);
  void WritePoints(const ValueRange& points);
  void WriteScoreTest(const ScoreStatement& statement, const StatementExplanation& explained);
  void WriteScore(const ScoreExplanation& score);
  void WriteLines(const std::vector<PointLineExplanation>& lines);
  void WriteLine(const PointLineExplanation& line);
  void WriteCounted(std::string_view key, const std::vector<PersonInPlace>& people);

  // values
  void WriteCoded(const ValueType& type, std::int64_t number, std::string_view text);
  void WriteRange(const ValueRange& range);
  void WriteEnd(const std::optional<Fraction>& end);
  void WriteValue(const ShownValue& value);
  void WriteWritten(TypeId type, const Value& value);
  void WriteThreshold(TypeId type, Slice<Value> values);
  void WriteComparison(const Comparison& comparison, const StatementExplanation& explained);
  void WriteAggregates(const std::vector<AggregateExplanation>& aggregates);

  // people
  std::string_view PersonAt(std::uint32_t person) const;
  std::string_view CodeOf(CredentialId credential) const;
  void WritePeople(const StatementExplanation& explained);
  void WritePart(const LinePart& part);
  void WriteFilled(std::string_view key, const std::vector<FilledLine>& lines);
  void WriteHolds(const PersonInPlace& place);
  void WriteHeld(const std::vector<Held>& held);
  void WriteIds(std::string_view key, const std::vector<std::uint32_t>& people);
  void WriteShortages(const std::vector<Shortage>& shortages);
  void WriteTotal(const TotalExplanation& total);
  void WriteMissing(const MissingList& missing);

  const Explanation& explanation_;
  const ExplanationContext& context_;
  const Rulebook& rulebook_;
  JsonText json_;
  const std::vector<ScoreExplanation>* scores_ = nullptr;  ///< of the combination
};

}  // namespace attain
