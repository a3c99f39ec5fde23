// Whose the rows of a CSV file are: rows of one partner that follow each other are one run. Found
// in some lines of the file by themselves, so that threads can do it beside each other.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "partners/csv_lines.h"
#include "partners/csv_records.h"
#include "partners/row_front.h"
#include "partners/seen_ids.h"

namespace attain {

/// Runs of no more than about kMostRunBytes.
inline constexpr std::uint32_t kMostRunBytes = 12U << 10;

struct CsvRuns {
  struct Run {
    std::uint32_t begin;   ///< behind `offset`
    std::uint32_t line;    ///< lines before it
    std::uint32_t id_end;  ///< in `ids`, where it begins behind that of the run before
  };

  std::uint64_t offset = 0, behind = 0;  ///< bytes of the file before the lines, and behind them
  std::uint64_t lines = 0;               ///< empty ones, too
  bool whole = false;  ///< else records go on behind the lines: they must be read one by one
  std::vector<Run> runs;
  std::string ids;
  std::vector<SeenIds::Key> keys;  ///< of the ids, where they are wanted

  struct Damaged {
    std::size_t run;  ///< whose first row is damaged
    CsvDamage damage;
  };
  std::vector<Damaged> damaged;

  std::string_view id(std::size_t run) const {
    const std::uint32_t begin = run == 0 ? 0 : runs[run - 1].id_end;
    return std::string_view(ids).substr(begin, runs[run].id_end - begin);
  }
};

/// What tells whose a row is.
struct CsvRunKey {
  CsvIdColumn id;
  bool every_row = false;  ///< is a run
  bool with_keys = false;
};

/// Finds runs; each thread has one.
class CsvRunFinder {
 public:
  void Find(const CsvLines& lines, const CsvRunKey& key, CsvRuns& runs);

 private:
  bool FindInLines(const CsvLines& lines, const CsvRunKey& key, CsvRuns& runs);
  bool FindByRecord(const CsvLines& lines, const CsvRunKey& key, CsvRuns& runs);
  void AddRow(const CsvRunKey& key, std::string_view row, std::uint32_t line, CsvRuns& runs);

  const char* text_ = nullptr;
  bool quotes_ = false;              // stand around cells
  std::uint32_t begin_ = 0;          // of the row that comes next,
  std::uint32_t most_ = 0;           // and of the last that may be of the same run
  RowFront front_;                   // of the rows of the run, where the id stands first
  std::vector<std::uint32_t> ends_;  // of the next lines
  CsvCells cells_;
};

}  // namespace attain
