// One file of a CSV folder: its header, its rows, and whose they are.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "partners/byte_source.h"
#include "partners/csv_records.h"
#include "partners/csv_sort.h"
#include "partners/seen_ids.h"

namespace attain {

inline constexpr std::size_t kNoColumn = SIZE_MAX;

/// A place in a file.
struct CsvMark {
  std::uint64_t offset, line;
};

/// What is known of a file when its first row was read.
struct CsvHeader {
  std::string path;
  char separator = ',';
  std::vector<std::string> columns;
  std::vector<bool> one_line;  ///< by column: whether its cells are no text, and hold no line end
  /// The position of the column, or kNoColumn.
  std::size_t Find(std::string_view column) const;
  /// That of the column, which the header has.
  CsvIdColumn IdColumn(std::string_view column) const {
    return {separator, Find(column), columns.size(), one_line};
  }
};

class CsvFile {
 public:
  /// Opens the file and reads its header, which must have the columns `required`, each column once.
  static Result<CsvFile> Open(const OpenBytes& open, std::string path,
                              std::span<const std::string_view> required);

  /// Opens it again, before its first row.
  static Result<CsvFile> OpenAgain(const OpenBytes& open, const CsvHeader& header);
  /// Opens it again before the row at `mark`.
  static Result<CsvFile> OpenAt(const OpenBytes& open, const CsvHeader& header, CsvMark mark);

  const CsvHeader& header() const { return header_; }
  void SetOneLine(std::vector<bool> columns) { header_.one_line = std::move(columns); }
  std::size_t Find(std::string_view column) const { return header_.Find(column); }
  char separator() const { return header_.separator; }

  /// The next row; false at the end.
  Result<bool> Next(CsvRecord& record);
  /// Before the next row.
  CsvMark mark() const { return {records_.offset(), records_.line()}; }

 private:
  CsvFile(std::string path, ByteSourcePtr source)
      : header_{std::move(path), ',', {}, {}}, records_(std::move(source)) {}
  CsvFile(CsvHeader header, CsvRecords records)
      : header_(std::move(header)), records_(std::move(records)) {}
  Status ReadHeader(std::span<const std::string_view> required);

  CsvHeader header_;
  CsvRecords records_;
};

/// The rows of a file one by one, and whose each is: those of partners.csv by their number, those
/// of another file by its column `partner`, kNoPartner where nobody has that id.
class CsvOwnedRows {
 public:
  /// `ids`, which outlives this, has the numbers of the partners; null for partners.csv.
  CsvOwnedRows(CsvFile file, const SeenIds* ids)
      : file_(std::move(file)), ids_(ids), column_(file_.header().IdColumn("partner")) {}

  /// False at the end. A row that may be anybody's is a Failure.
  Result<bool> Next(KeyedRow& row);

 private:
  CsvFile file_;
  const SeenIds* ids_;
  CsvIdColumn column_;   // `partner`
  std::string last_id_;  // of the row before
  std::uint32_t last_ = kNoPartner;
  std::uint32_t number_ = 0;  // of the next row of partners.csv
  CsvCells cells_;
};

}  // namespace attain
