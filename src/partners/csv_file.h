// One file of a CSV folder: its header, and its rows in the order of the partners that they belong
// to.
#pragma once

#include <memory>
#include <optional>
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

class CsvFile {
 public:
  /// Opens the file and reads its header, which must have the columns `required`, each column once.
  static Result<CsvFile> Open(const OpenBytes& open, std::string path,
                              std::span<const std::string_view> required);

  const std::string& path() const { return path_; }
  const std::vector<std::string>& columns() const { return columns_; }
  char separator() const { return separator_; }
  /// The position of the column, or kNoColumn.
  std::size_t Find(std::string_view column) const;

  /// The next row; false at the end.
  Result<bool> Next(CsvRecord& record) { return records_.Next(record); }

 private:
  CsvFile(std::string path, ByteSourcePtr source)
      : path_(std::move(path)), records_(std::move(source)) {}
  Status ReadHeader(std::span<const std::string_view> required);

  std::string path_;
  CsvRecords records_;
  char separator_ = ',';
  std::vector<std::string> columns_;
};

/// The rows of a file that has a `partner` column, one partner's rows after the other's as
/// partners.csv has them. A row whose partner cannot be told is kNoPartner's, and stands anywhere.
class PartnerRows {
 public:
  /// A first pass finds whether the rows must be sorted. `ids` has the numbers of the partners and
  /// outlives this.
  static Result<PartnerRows> Open(const OpenBytes& open, const std::string& path,
                                  std::span<const std::string_view> required, const SeenIds& ids,
                                  const std::string& temp_folder);

  const CsvFile& file() const { return file_; }
  bool sorted() const { return sorter_ != nullptr; }
  /// The row that comes next, or nullptr at the end.
  Result<const KeyedRow*> Peek();
  /// Behind what Peek gave.
  void Take() { peeked_ = false; }

 private:
  PartnerRows(CsvFile file, const SeenIds& ids)
      : file_(std::move(file)), ids_(&ids), column_(file_.Find("partner")) {}
  Result<bool> Read(KeyedRow& row);

  CsvFile file_;
  const SeenIds* ids_;
  std::size_t column_;   // `partner`
  std::string last_id_;  // of the row before
  std::uint32_t last_ = kNoPartner;
  CsvCells cells_;
  std::unique_ptr<RowSorter> sorter_;
  KeyedRow row_;
  bool peeked_ = false;
};

}  // namespace attain
