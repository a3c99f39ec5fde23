// The rows of a CSV folder cut into blocks of partners: the part of reading that must be done in
// order. Of a file whose rows follow partners.csv they are only copied.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "partners/csv_folder.h"
#include "partners/csv_sort.h"
#include "partners/line_splitter.h"

namespace attain {

class CsvSplitter {
 public:
  /// Looks through a file of `folder`, which outlives this and whose files come in their order:
  /// partners.csv first, whose ids it then knows. Rows that do not follow it are sorted.
  Status Add(const OpenBytes& open, CsvFile file, CsvFolder& folder,
             const std::string& temp_folder);
  /// Whether the rows of the file that came last were sorted.
  bool sorted() const { return files_.back().sorter != nullptr; }

  /// The next partners; false at the end. A Failure names the file and the cause.
  Result<bool> Next(const BatchSize& size, CsvBlock& block);

 private:
  struct Mark {
    std::uint64_t offset, line;
  };
  /// What a first pass over a file finds.
  struct Survey {
    std::vector<Mark> marks;  ///< where the rows of every kPartnersOfMark-th partner begin; the end
    bool in_order = true;     ///< else the rest is not known
    bool too_long = false;    ///< a row is
  };
  struct File {
    std::string path;
    // Rows in the order of their partners:
    ByteSourcePtr bytes;
    std::uint64_t offset = 0;  // of what comes next in `bytes`
    std::vector<Mark> marks;
    // Others, and those of a file with a row that is too long to be held:
    std::unique_ptr<CsvOwnedRows> rows;
    std::unique_ptr<RowSorter> sorter;
    KeyedRow next{};
    bool has_next = false;
  };

  Result<Survey> SurveyPartners(CsvFile& file, CsvFolder& folder);
  Result<Survey> SurveyRows(CsvFile file, const CsvFolder& folder) const;
  static Status OpenRows(File& file, CsvFile opened, const SeenIds* ids, bool in_order,
                         const std::string& temp_folder);
  static Status Advance(File& file);
  static Status ReadMoved(File& file, std::uint64_t end, CsvPiece& piece);
  static Status ReadPiece(File& file, std::size_t begin, std::size_t end, CsvPiece& piece);

  static constexpr std::uint32_t kPartnersOfMark = 8;

  std::vector<File> files_;
  std::size_t mark_count_ = 0;  // but for the end
  std::size_t next_ = 0;        // mark
};

}  // namespace attain
