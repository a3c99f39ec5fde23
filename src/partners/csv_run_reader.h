// The runs of a CSV file one after the other: those of lines that were looked through ahead, and,
// where lines do not tell, of the records that are left, one by one.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "partners/csv_ahead.h"
#include "partners/csv_file.h"
#include "partners/csv_folder.h"

namespace attain {

class CsvRunReader {
 public:
  /// `file` is the file at `index` of `ahead`. All outlive this.
  CsvRunReader(CsvAhead& ahead, std::size_t index, const CsvFolderFile& file,
               const OpenBytes& open);

  /// The next run, if there is one.
  Status Next();
  bool has_run() const { return has_run_; }
  /// The partner of that run, until the next; empty where none stands there.
  std::string_view id() const { return id_; }
  /// Of its first row.
  CsvDamage damage() const { return damage_; }
  /// Says of that row that it may be anybody's.
  Failure Anybodys() const;
  /// Where the run begins; the end of the file.
  CsvMark mark() const { return mark_; }
  /// Whether its row is over kMaxLineBytes.
  bool too_long() const { return rows_ && row_.too_long; }

 private:
  Status NextRow();

  CsvAhead* ahead_;
  std::size_t index_;
  const CsvHeader* header_;
  const OpenBytes* open_;

  bool has_run_ = false;
  std::string_view id_;
  CsvMark mark_, end_;  // of the run, and of what is known of the file
  CsvRuns runs_;
  CsvDamage damage_ = CsvDamage::none;
  std::size_t next_ = 0;  // of runs_
  std::size_t next_damaged_ = 0;
  std::uint64_t first_line_ = 0;  // of them
  std::optional<CsvFile> rows_;   // where they are read one by one
  CsvRecord row_;
  CsvCells cells_;
};

}  // namespace attain
