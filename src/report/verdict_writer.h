// Verdicts as csv and jsonl, batch by batch, in the order of the input and then of the rulebook.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "check/rulebook.h"
#include "evaluate/evaluate.h"
#include "partners/partner_batch.h"
#include "program/program.h"
#include "report/id_texts.h"
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

/// The rows of the partners of a batch, one behind the other.
struct VerdictText {
  TextBuffer bytes;
  std::vector<std::size_t> ends;  ///< by partner; one without rows ends where it begins
  IdTexts ids = {};               ///< working memory of the writers

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
    std::vector<ShortTexts> rows;
  };
  std::string RowText(const Day& day, std::size_t row, Verdict verdict) const;
  /// A row of the batch at hand.
  struct RowColumn {
    const Verdict* verdicts;  ///< by partner
    const ShortTexts* texts;  ///< by Verdict
    char* Put(std::uint32_t partner, char* to) const {
      return texts->Put(static_cast<std::size_t>(verdicts[partner]), to);
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

}  // namespace attain
