// Verdicts as csv and jsonl, batch by batch, in the order of the input and then of the rulebook.
#pragma once

#include <array>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "check/rulebook.h"
#include "evaluate/evaluate.h"
#include "partners/partner_batch.h"
#include "program/program.h"
#include "report/short_texts.h"

namespace attain {

/// What is reported of one as-of day.
struct ReportedDay {
  const Program* program;
  std::vector<RowId> rows;  ///< ascending; those that `--only` leaves
};
/// All rows of the program.
ReportedDay ReportAll(const Program& program);

/// Whether `row` is a roll-up, and rows of the options that it is over are reported as well.
bool OptionsAreReported(const ReportedDay& day, RowId row);
/// Whether it is one over a single option, whose own row says the same.
bool RepeatsAnother(const ReportedDay& day, RowId row);

/// Appends the explanation of a verdict as one JSON value: `day` is the position among the reported
/// days.
using BecauseAppender =
    std::function<void(std::size_t day, std::uint32_t partner, RowId row, TextBuffer& out)>;

/// The ids of a batch as they stand in rows, one behind the other.
struct IdTexts {
  TextBuffer bytes;  ///< and a step of others
  std::vector<std::uint32_t> ends;

  std::string_view operator[](std::size_t partner) const {
    const std::uint32_t begin = partner == 0 ? 0 : ends[partner - 1];
    return {bytes.text().data() + begin, ends[partner] - begin};
  }
};

/// The rows of the partners of a batch, one behind the other.
struct VerdictText {
  TextBuffer bytes;
  std::vector<std::size_t> ends;  ///< by partner; one without rows ends where it begins
  IdTexts ids = {};               ///< working memory of VerdictWriter

  void Clear();
  /// Takes out the rows of the partners at these places, which ascend.
  void Remove(std::span<const std::uint32_t> partners);
  /// Leaves the rows of the first `partners`.
  void Truncate(std::size_t partners);
};

class VerdictWriter {
 public:
  enum class Format : std::uint8_t { csv, jsonl };

  /// `days` ascend. `rulebook` and the programs outlive the writer, which any number of threads may
  /// use.
  VerdictWriter(const Rulebook& rulebook, std::vector<ReportedDay> days, Format format);

  /// The csv header, or nothing.
  std::string Header() const;
  /// Appends the verdicts of a batch: `columns` by day; `rejected`, by partner, is empty or 1 for
  /// those to leave out.
  void Append(const PartnerBatch& batch, std::span<const VerdictColumns> columns,
              std::span<const std::uint8_t> rejected, VerdictText& out,
              const BecauseAppender& because = {}) const;

 private:
  /// What is the same for all partners.
  struct Day {
    ReportedDay reported;
    ShortText head;  ///< of a line of jsonl, behind the id
    /// For each row, by Verdict: in csv all that stands behind the id, in jsonl the object and the
    /// comma before it.
    std::vector<std::array<ShortText, 3>> rows;
  };
  std::string RowText(const Day& day, std::size_t row, Verdict verdict) const;
  void PutIds(const TextColumn& ids, IdTexts& texts) const;
  /// Whether ids, a step of others behind them, stand in rows as they are.
  bool ArePlain(std::string_view ids) const;
  /// A row of the batch at hand.
  struct RowColumn {
    const Verdict* verdicts;  ///< by partner
    const ShortText* texts;   ///< by Verdict
    const ShortText& TextFor(std::uint32_t partner) const {
      return texts[static_cast<std::size_t>(verdicts[partner])];
    }
  };
  /// By `put(id, partner, to)`, which returns the end of what it put.
  template <class Put>
  void PutAll(std::span<const std::uint8_t> rejected, VerdictText& out, Put put) const;
  /// `rows` are those of all days; an id is copied with what lies behind it.
  static char* PutCsv(std::string_view id, std::span<const RowColumn> rows, std::uint32_t partner,
                      char* to);
  char* PutLines(std::string_view id, std::span<const RowColumn> rows, std::uint32_t partner,
                 char* to) const;
  void Explain(std::string_view id, std::span<const RowColumn> rows, std::uint32_t partner,
               TextBuffer& out, const BecauseAppender& because) const;

  const Rulebook* rulebook_;
  std::vector<Day> days_;
  Format format_;
  bool with_date_;        ///< a column of csv
  std::size_t room_ = 0;  ///< for all that is put for a partner but the ids
  std::size_t row_count_ = 0;
  std::size_t id_count_ = 0;  ///< how often the id of a partner stands in its rows, at most
};

/// A cell of CSV, quoted where RFC 4180 wants it.
void AppendCsvCell(std::string_view text, std::string& out);

}  // namespace attain
