// Rows of a CSV file put into the order of their partners, in bounded memory: sorted runs in a
// temporary file, merged.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "partners/temp_file.h"

namespace attain {

/// A row that belongs to no partner.
inline constexpr std::uint32_t kNoPartner = UINT32_MAX;

struct KeyedRow {
  std::uint32_t partner = kNoPartner;  ///< number of its row in partners.csv, from 0
  std::uint64_t line = 0, offset = 0;  ///< where it stands in its file
  std::string_view raw;                ///< until the next row
  bool too_long = false;
};

class RowSorter {
 public:
  /// Holds about `run_bytes` of rows in memory.
  explicit RowSorter(std::string temp_folder, std::size_t run_bytes = std::size_t{8} << 20)
      : temp_folder_(std::move(temp_folder)), run_bytes_(run_bytes) {}

  Status Add(const KeyedRow& row);
  /// No more rows come.
  Status Finish();
  /// The rows by partner, those of one partner by line; false at the end.
  Result<bool> Next(KeyedRow& row);

 private:
  struct Entry {
    std::uint32_t partner, size;
    std::uint64_t line, offset;
    std::size_t begin;  ///< of the row in rows_
    bool too_long;
    bool operator<(const Entry& other) const {
      return partner != other.partner ? partner < other.partner : line < other.line;
    }
  };
  /// A sorted stretch of a temporary file, being read.
  struct Run {
    std::uint64_t begin = 0, end = 0;
    std::vector<char> buffer;
    std::size_t at = 0;
    Entry head{};
  };

  void SortEntries();
  Status WriteRun();
  Status MergeSome();
  Result<bool> Advance(Run& run) const;
  Status StartMerge(std::size_t first, std::size_t last);
  Result<bool> NextMerged(KeyedRow& row);

  std::string temp_folder_;
  std::size_t run_bytes_;
  std::vector<Entry> entries_;
  std::string rows_;
  std::size_t next_entry_ = 0;

  std::optional<TempFile> file_;
  std::vector<Run> runs_;            // all that are in file_
  std::vector<std::uint32_t> heap_;  // of runs being merged; the least row on top
  bool advance_top_ = false;         // the row of the top was given
};

}  // namespace attain
