// What tells whether a file is still the one that it was.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "base/result.h"

namespace attain {

struct FileStamp {
  std::uint64_t size;
  std::int64_t modified;  ///< nanoseconds
  std::string ends;       ///< a hash of the first and the last 64 KB
  bool operator==(const FileStamp& other) const = default;
};

/// A Failure names the cause, not the path. A file that cannot be read from any place (a pipe) is
/// one.
using StampFile = std::function<Result<FileStamp>(const std::string& path)>;
Result<FileStamp> StampOnDisk(const std::string& path);

/// 32 hexadecimal digits.
std::string HashText(std::string_view text);

}  // namespace attain
