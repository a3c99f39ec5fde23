// The rows of one partner, from the files of a CSV folder, into a batch.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "partners/batch_writer.h"
#include "partners/csv_folder.h"
#include "partners/csv_people.h"
#include "partners/csv_plain_passes.h"
#include "partners/csv_rows.h"
#include "partners/reject.h"
#include "partners/unused_names.h"

namespace attain {

class CsvPartner {
 public:
  /// `folder` outlives this; `unused` may be null.
  CsvPartner(const DataShape& shape, const CsvFolder& folder, UnusedNames* unused);

  /// Reads the row of partners.csv; `first_of_id` says whether no row before has its id.
  void Begin(const CsvRow& row, bool first_of_id, PartnerBatch& batch);
  /// The files of a partner come in their order, and all rows of one behind each other.
  void BeginRows(const CsvFolderFile& file);
  /// Adds those of the rows that come next which can be read at once: of the partner `id`.
  void AddPlainRows(const CsvFolderFile& file, const Literal& id, CsvRows& rows);
  void AddRow(const CsvFolderFile& file, const CsvRow& row);
  /// The partner is in the batch, the people excepted, or, where anything was wrong, in `rejects`.
  void Finish(RejectList& rejects);
  /// The people of all partners are in the batch.
  void End(PartnerBatch& batch);

 private:
  /// Where the columns of a file stand.
  struct Columns {
    std::size_t id, name, partner, person, code, passed, expires;
    std::vector<std::size_t> unused;
  };
  /// Where the cells being read stand.
  struct Place {
    const CsvFolderFile* file;
    std::uint64_t line, offset;
  };

  static Columns ColumnsOf(const CsvFolderFile& file);
  const Columns& Here() const;
  void AddRecord(const CsvFolderFile& table);
  void AddPerson();
  void AddCredential();

  bool Split(const CsvFolderFile& file, const CsvRow& row);
  bool SplitOther(const CsvRow& row);
  std::string_view IdOf(const CsvRow& row) const;
  /// A cell of the row that was split.
  std::string_view Cell(std::size_t column) const {
    if (row_->valid) return column == kNoColumn ? std::string_view() : row_->Cell(column);
    return column < cells_.cells().size() ? cells_.cells()[column] : std::string_view();
  }
  void Refuse(std::string_view column, std::string expected, std::string found);
  void RefuseCell(std::size_t column, std::string expected);
  void CountUnused(UnusedKind kind, std::string_view owner, std::size_t column);
  template <class SetNumber, class SetText>
  void ReadCell(std::size_t column, const ValueType& type, SetNumber set_number, SetText set_text);
  std::int32_t ReadDayCell(std::size_t column, std::int32_t unknown);

  const DataShape& shape_;
  const CsvFolder& folder_;
  const bool has_people_, has_credentials_;
  UnusedNames* unused_;
  std::vector<FactId> facts_;     // by column of partners.csv
  std::vector<Columns> columns_;  // by file
  BatchWriter writer_;
  const CsvRow* row_ = nullptr;
  CsvCells cells_;  // of a row that is not valid
  Place place_{};
  std::vector<Reject> rejects_;
  std::string padded_;  // the row, if it is not simple
  CsvPeople people_;
  std::optional<CsvPlainPasses> plain_passes_;
  PartnerBatch* batch_ = nullptr;
};

}  // namespace attain
