// A first look through the files of a CSV folder: which ids there are, whether the rows of the
// other files follow partners.csv, and where all files can be cut. The rows walk beside their
// partners; nothing of them is looked at but whose they are, mostly in one comparison.
#pragma once

#include <cstdint>
#include <vector>

#include "partners/csv_file.h"
#include "partners/csv_folder.h"

namespace attain {

/// A folder in sections: a few partners with all their rows; or rows of nobody, where many follow
/// each other.
struct CsvSections {
  struct Mark {
    std::uint64_t offset, line;
  };
  struct File {
    std::vector<Mark> marks;  ///< where each section begins; where the last ends
    bool in_order = true;     ///< else the marks say nothing
    bool too_long = false;    ///< a row is
  };

  std::vector<std::uint32_t> firsts;  ///< the number of the first partner of each section; behind
                                      ///< the last
  std::vector<File> files;            ///< as in the folder

  std::size_t size() const { return firsts.size() - 1; }
  bool has_partners(std::size_t section) const { return firsts[section] < firsts[section + 1]; }
};

/// `files` are those of `folder`, at their first rows; `folder` gets its ids. A Failure names the
/// file and the cause.
Result<CsvSections> LookThrough(const OpenBytes& open, std::vector<CsvFile> files,
                                CsvFolder& folder);

}  // namespace attain
