// Writes what `explanation_json.h` promises: a member for each thing that an explanation has.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "explain/explanation_json.h"
#include "explain/json_text.h"

namespace attain {

class BecauseWriter {
 public:
  explicit BecauseWriter(const Rulebook& rulebook)
      : rulebook_(rulebook),
        statements_(rulebook.statements.size()),
        cases_(rulebook.cases.size()),
        lines_(rulebook.point_lines.size()),
        codes_(rulebook.credentials.size()),
        lines_of_crews_(rulebook.lines.size()),
        of_lines_(rulebook.of_lines.size()) {}

  /// As AppendBecause; the context is always of the same program.
  void Append(const Explanation& explanation, const ExplanationContext& context, TextBuffer& out);

 private:
  void Write();
  /// Writes by `write`, or, when `piece` has it from before, once more what that wrote.
  template <class WriteAnew>
  void Repeat(std::string& piece, WriteAnew write);
  void WriteVerdict(Verdict verdict) {
    Repeat(verdicts_[static_cast<std::size_t>(verdict)],
           [&] { json_.Key("verdict").Text(Text(verdict)); });
  }
  void WriteCombination(const CombinationExplanation& one);
  void WriteTarget(AwardId award, StringId level, Verdict verdict);
  void WriteWays(const List<WayExplanation>& ways);
  void WriteStatements(const List<StatementExplanation>& statements);
  void WriteStatement(const StatementExplanation& explained);
  /// All of a statement that only its verdict has a part in.
  void WriteFront(const Statement& statement, const StatementExplanation& explained);
  static std::string_view KindText(StatementKind kind);

  // points
  void WriteScoreName(ScoreId id);
  void WritePoints(const ValueRange& points);
  void WriteScoreTest(const ScoreStatement& statement, const StatementExplanation& explained);
  void WriteScore(const ScoreExplanation& score);
  void WriteLines(const List<PointLineExplanation>& lines);
  void WriteLine(const PointLineExplanation& line);
  void WriteCounted(std::string_view key, const List<PersonInPlace>& people);

  // values
  void WriteSubject(MeasureId measure, FactId fact);
  void WriteCoded(TypeId type, std::int64_t number, std::string_view text);
  void WriteRange(const ValueRange& range);
  void WriteEnd(const std::optional<Fraction>& end);
  void WriteValue(const ShownValue& value);
  void WriteWritten(TypeId type, const Value& value);
  void WriteThreshold(TypeId type, Slice<Value> values);
  void WriteComparison(const Comparison& comparison, const StatementExplanation& explained);
  void WriteCase(const CaseExplanation& one, TypeId type, bool wants_more);
  void WriteAggregates(const List<AggregateExplanation>& aggregates);

  // people
  std::string_view PersonAt(std::uint32_t person) const;
  std::string_view CodeOf(CredentialId credential) const;
  void WritePeople(const StatementExplanation& explained);
  void WritePart(const LinePart& part);
  void WriteFilled(const List<FilledLine>& lines);
  void WriteHolds(const PersonInPlace& place);
  void WriteHeld(const List<Held>& held);
  void WriteIds(const List<std::uint32_t>& people);
  void WriteShortages(const List<Shortage>& shortages);
  void WriteTotal(const TotalExplanation& total);
  void WriteMissing(const MissingList& missing);

  const Rulebook& rulebook_;
  const Explanation* explanation_ = nullptr;
  const ExplanationContext* context_ = nullptr;
  const List<ScoreExplanation>* scores_ = nullptr;  ///< of the combination
  JsonText json_;

  // What is the same for all partners, once it was written.
  std::vector<std::array<std::string, 3>> statements_;  ///< by StatementId and Verdict
  std::vector<std::array<std::string, 3>> cases_;       ///< likewise
  std::vector<std::array<std::string, 3>> ways_;        ///< by GoalId and Verdict, once asked for
  std::vector<std::string> lines_;                      ///< by PointLineId
  std::vector<std::string> codes_;                      ///< by CredentialId
  struct PlacePieces {
    std::string filled, is_short;
  };
  PlacePieces& PiecesOf(const LinePart& part) {
    return part.of ? of_lines_[part.of_source.index] : lines_of_crews_[part.source.index];
  }
  std::vector<PlacePieces> lines_of_crews_;  ///< by Id<Line>
  std::vector<PlacePieces> of_lines_;        ///< by Id<OfLine>
  std::array<std::string, 3> verdicts_;      ///< by Verdict
};

template <class WriteAnew>
void BecauseWriter::Repeat(std::string& piece, WriteAnew write) {
  if (!piece.empty()) {
    json_.Piece(piece);
    return;
  }
  const std::size_t begin = json_.text().size();
  write();
  piece = json_.text().substr(begin);
  if (piece.starts_with(',')) piece.erase(0, 1);
}

}  // namespace attain
