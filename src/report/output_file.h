// A result that appears under its name only when it is complete.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace attain {

class OutputFile {
 public:
  /// Opens `path` for writing: `-` is standard output; what exists and is no regular file (a
  /// device, a pipe) is written at once; anything else is written beside the target, under a name
  /// that begins with a dot, until Finish.
  static Result<OutputFile> Create(const std::string& path);
  OutputFile(OutputFile&& other) noexcept;
  OutputFile& operator=(OutputFile&& other) noexcept;
  /// Without Finish nothing is left behind.
  ~OutputFile();

  /// A Failure names the cause (a full disk, a closed pipe); afterwards the file should be dropped.
  Status Write(std::string_view text);
  /// The file is on the disk and has its name; once, at the end.
  Status Finish();

 private:
  OutputFile(int descriptor, std::string target, std::string temporary)
      : descriptor_(descriptor), target_(std::move(target)), temporary_(std::move(temporary)) {}

  int descriptor_;
  std::string target_;
  std::string temporary_;  ///< empty where the target is written at once
};

}  // namespace attain
