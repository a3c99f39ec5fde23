// The rows of a CSV folder cut into blocks of partners: the part of reading that must be done in
// order. Of a file whose rows follow partners.csv they are taken as they stand.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "partners/csv_folder.h"
#include "partners/csv_sort.h"
#include "partners/csv_survey.h"
#include "partners/line_splitter.h"

namespace attain {

class CsvSplitter {
 public:
  /// The files of `folder`, which outlives this, in `sections`. Rows that do not follow
  /// partners.csv are sorted.
  static Result<CsvSplitter> Open(const OpenBytes& open, CsvSections sections,
                                  const CsvFolder& folder, const std::string& temp_folder);
  /// Whether the rows of that file of the folder were sorted.
  bool sorted(std::size_t file) const { return files_[file].sorter != nullptr; }

  /// The next partners; false at the end. A Failure names the file and the cause.
  Result<bool> Next(const BatchSize& size, CsvBlock& block);

 private:
  struct File {
    std::string path;
    // Rows in the order of their partners:
    ByteSourcePtr bytes;  // from the first row on
    // Others, and those of a file with a row that is too long to be held:
    std::unique_ptr<CsvOwnedRows> rows;
    std::unique_ptr<RowSorter> sorter;
    KeyedRow next{};
    bool has_next = false;
  };

  CsvSplitter() = default;
  static Status OpenRows(File& file, CsvFile opened, const SeenIds* ids, bool in_order,
                         const std::string& temp_folder);
  static Status Advance(File& file);
  Result<bool> NextLeft(std::size_t bytes, CsvBlock& block);
  static Status ReadMoved(File& file, std::uint64_t end, std::size_t bytes, CsvPiece& piece);
  Status TakePiece(std::size_t file, std::size_t begin, std::size_t end, CsvPiece& piece);

  CsvSections sections_;
  std::vector<File> files_;
  std::size_t next_ = 0;  // section
};

}  // namespace attain
