// A first look through the files of a CSV folder: which ids there are, whether the rows of the
// other files follow partners.csv, and where all files can be cut. Threads find the runs of rows of
// one partner, of whom nothing else is looked at; these walk beside their partners.
#pragma once

#include <cstdint>
#include <vector>

#include "partners/csv_file.h"
#include "partners/csv_folder.h"

namespace attain {

/// A folder in sections: a few partners with all their rows; or rows of nobody, where many follow
/// each other.
struct CsvSections {
  struct File {
    std::vector<CsvMark> marks;  ///< where each section begins; where the last ends
    bool in_order = true;        ///< else the marks say nothing
    bool too_long = false;       ///< a row is
  };

  std::vector<std::uint32_t> firsts;  ///< the number of the first partner of each section; behind
                                      ///< the last
  std::vector<File> files;            ///< as in the folder

  std::size_t size() const { return firsts.size() - 1; }
  bool has_partners(std::size_t section) const { return firsts[section] < firsts[section + 1]; }
};

/// Of the files of `folder`, which gets its ids. A Failure names the file and the cause.
Result<CsvSections> LookThrough(const OpenBytes& open, std::size_t threads, CsvFolder& folder);

}  // namespace attain
