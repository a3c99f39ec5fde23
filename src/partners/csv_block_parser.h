// Blocks of a CSV folder into batches of partners. Each thread has a parser of its own; blocks may
// be parsed in any order.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "partners/csv_folder.h"
#include "partners/csv_partner.h"
#include "partners/csv_rows.h"

namespace attain {

class CsvBlockParser {
 public:
  /// `shape` and `folder` outlive the parser; `unused` may be null.
  CsvBlockParser(const DataShape& shape, const CsvFolder& folder, UnusedNames* unused);

  /// Appends the partners of `block` to `batch`, and what was rejected to `rejects`. A Failure
  /// names the file that is no longer what it was when it was looked through.
  Status Parse(const CsvBlock& block, PartnerBatch& batch, RejectList& rejects);

 private:
  /// A file of which the partner takes its rows.
  struct Rows {
    const CsvFolderFile* file;
    CsvIdColumn id;
    CsvRows rows;
    CsvCells cells;
  };

  void AddPartner(const CsvRow& row, PartnerBatch& batch, RejectList& rejects);
  void FindNextKey(std::uint32_t number);
  void TakeRows(std::uint32_t number, RejectList& rejects);
  std::uint32_t OwnerOf(Rows& rows, const CsvRow& row, std::uint32_t number) const;
  std::uint32_t OwnerByOrder(std::string_view id, std::uint32_t number) const;
  std::string_view IdIn(Rows& rows, const CsvRow& row) const;
  bool IsFirst(std::uint32_t number) const;
  void RejectOrphan(Rows& rows, const CsvRow& row, RejectList& rejects);
  Status CheckEnd();

  const CsvFolder& folder_;
  CsvPartner partner_;
  Rows partners_;
  std::vector<Rows> others_;  // in the order of the folder

  std::uint32_t number_ = 0;  // of the partner being read
  CellKey key_, next_key_;    // of that partner and the next; none where no row can have it
  std::string anybodys_;      // what is wrong with a row that may be anybody's
  std::optional<std::uint64_t> descends_;  // the line of an id that ascended at the first look
};

}  // namespace attain
