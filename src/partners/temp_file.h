// A file that has no name and goes with its owner: room for what does not fit into memory.
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "base/result.h"

namespace attain {

class TempFile {
 public:
  /// A Failure, here as of the others, names the folder and the cause.
  static Result<TempFile> Create(const std::string& folder);
  TempFile(TempFile&& other) noexcept;
  TempFile& operator=(TempFile&& other) noexcept;
  ~TempFile();

  Status Append(std::span<const char> bytes);
  /// Fills all of `into` from `offset` on.
  Status ReadAt(std::uint64_t offset, std::span<char> into) const;
  std::uint64_t size() const { return size_; }

 private:
  TempFile(std::string folder, int descriptor)
      : folder_(std::move(folder)), descriptor_(descriptor) {}

  std::string folder_;
  int descriptor_;
  std::uint64_t size_ = 0;
};

}  // namespace attain
