// CSV files that are looked through ahead of whoever walks through their runs, on several threads:
// each takes the next lines of a file and finds their runs beside the others.
#pragma once

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "partners/csv_lines.h"
#include "partners/csv_runs.h"

namespace attain {

class CsvAhead {
 public:
  struct Wanted {
    CsvLineReader lines;  ///< from the first row on
    CsvRunKey key;
  };
  /// `threads`, the caller's included, look through the files.
  CsvAhead(std::vector<Wanted> files, std::size_t threads);
  ~CsvAhead();
  CsvAhead(const CsvAhead&) = delete;
  CsvAhead& operator=(const CsvAhead&) = delete;

  const CsvRunKey& key(std::size_t file) const { return files_[file].key; }

  /// The runs of the next lines of that file; false at the end. Behind runs that are not whole no
  /// more come. A Failure names the file.
  Result<bool> Next(std::size_t file, CsvRuns& runs);

 private:
  /// Some lines that a thread looks through, or has.
  struct Look {
    CsvRuns runs;
    std::string failure;
    bool done = false;
  };
  struct File {
    explicit File(Wanted wanted) : lines(std::move(wanted.lines)), key(std::move(wanted.key)) {}
    CsvLineReader lines;
    const CsvRunKey key;
    bool read = false;       // by some thread at this moment
    bool ended = false;      // no more is to be read
    std::deque<Look> looks;  // in order; references stay valid
  };
  /// What a thread looks with.
  struct Eyes {
    CsvLines lines;
    CsvRunFinder finder;
  };

  void Help();
  bool MayLook(const File& file) const;
  File* NextFile();
  void LookAt(File& file, Eyes& eyes, std::unique_lock<std::mutex>& lock);
  void StartHelpers();

  const std::size_t threads_, most_looks_;
  std::mutex mutex_;  // guards what follows
  std::condition_variable changed_;
  std::deque<File> files_;
  bool stopped_ = false;

  // Of the caller:
  Eyes eyes_;
  std::size_t looks_ = 0;  // that it was given
  std::vector<std::thread> helpers_;
};

}  // namespace attain
