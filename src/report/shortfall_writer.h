// How far partners are from what they do not attain, as csv: a row for each statement that is not
// met, with its value, its threshold and how many people are missing; in the order of the input,
// then of the rulebook.
#pragma once

#include <array>
#include <deque>
#include <span>
#include <string>
#include <vector>

#include "evaluate/shortfall_columns.h"
#include "evaluate/shortfall_plan.h"
#include "report/shortfall_texts.h"
#include "report/verdict_writer.h"

namespace attain {

class ShortfallWriter {
 public:
  /// `days` ascend; `places` are those of the statements (PlacesOf). `rulebook` and the programs
  /// outlive the writer, which any number of threads may use.
  ShortfallWriter(const Rulebook& rulebook, const std::vector<std::string>& places,
                  const std::vector<ReportedDay>& days);

  /// By day, for ShortfallColumns.
  const ShortfallPlan& plan(std::size_t day) const { return days_[day].plan; }

  /// The csv header.
  std::string Header() const;
  /// Appends the rows of a batch, of which the verdicts and the shortfalls are by day; `rejected`
  /// as for VerdictWriter::Append.
  void Append(const PartnerBatch& batch, std::span<const VerdictColumns> verdicts,
              const std::deque<ShortfallColumns>& shortfalls,
              std::span<const std::uint8_t> rejected, VerdictText& out) const;

 private:
  /// By Verdict (never `met`): all that stands between the partner and the figures.
  using Heads = std::array<ShortText, 2>;
  /// The parts of one body below one row.
  struct Section {
    ShortfallParts parts;
    std::vector<Heads> heads;
  };
  struct Row {
    RowId row;
    std::vector<Section> sections;
  };
  struct Day {
    const Program* program;
    ShortfallPlan plan;
    std::vector<ShortfallTexts> texts;  ///< by part
    std::vector<Row> rows;
  };
  /// A partner on a day.
  struct Figures {
    const Day& day;
    const PartnerBatch& batch;
    const ShortfallColumns& columns;
    std::uint32_t partner;
  };

  Day MakeDay(const ReportedDay& reported, const std::vector<std::string>& places) const;
  Row MakeRow(const Day& day, const ShortfallRow& row,
              const std::vector<std::string>& places) const;
  void AppendSection(const Section& section, std::string_view id, const Figures& figures,
                     TextBuffer& out) const;
  void AppendFigures(std::uint32_t part, Verdict verdict, const Figures& figures,
                     TextBuffer& out) const;
  /// Of a comparison, all behind the verdict.
  void AppendUnsure(std::uint32_t part, const UnsureShortfall& unsure, const Figures& figures,
                    TextBuffer& out) const;
  /// Of a comparison, and of a fact.
  void AppendValue(std::uint32_t part, const Figures& figures, TextBuffer& out) const;
  void AppendFact(FactId fact, const Figures& figures, TextBuffer& out) const;
  static const ComparisonNode& ComparisonOf(std::uint32_t part, const Figures& figures);

  const Rulebook* rulebook_;
  bool with_date_;
  std::vector<Day> days_;
};

}  // namespace attain
