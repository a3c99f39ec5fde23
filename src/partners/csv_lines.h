// A CSV file in pieces of whole lines, whatever is in them, where they stand in memory if they can.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/result.h"
#include "partners/byte_source.h"

namespace attain {

/// Whole lines as they stand in a file, behind each other, with kCellPadding readable bytes or more
/// behind the last.
struct CsvLines : SourceText {
  std::size_t size = 0;      ///< a line end is the last byte; 0: the line that comes is too long
  std::uint64_t offset = 0;  ///< bytes of the file before them,
  std::uint64_t behind = 0;  ///< and before what follows them
};

class CsvLineReader {
 public:
  /// From the byte at `offset`, with which a line begins. A Failure names the file.
  static Result<CsvLineReader> OpenAt(const OpenBytes& open, std::string path,
                                      std::uint64_t offset);
  const std::string& path() const { return path_; }

  /// Some hundred KB of lines; false at the end. A Failure names the file.
  Result<bool> Next(CsvLines& lines);

 private:
  CsvLineReader(std::string path, ByteSourcePtr source, std::uint64_t offset)
      : path_(std::move(path)), source_(std::move(source)), offset_(offset) {}
  bool LookAtNext(CsvLines& lines);
  Result<bool> ReadNext(CsvLines& lines);

  std::string path_;
  ByteSourcePtr source_;
  std::uint64_t offset_;     // of what comes next
  std::vector<char> carry_;  // its beginning, where it was read already
  bool at_end_ = false;
};

}  // namespace attain
