// Where files come from: the disk, or memory in tests. The library opens no file by itself.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace attain {

/// What the name of a file of a rulebook ends in.
inline constexpr std::string_view kPolicyEnding = ".policy";

class FileReader {
 public:
  virtual ~FileReader() = default;
  /// The whole file, or the beginning of one above kMaxPolicyFileBytes, which is above it too; a
  /// Failure names the cause ("no such file", "permission denied"), not the path.
  virtual Result<std::string> Read(const std::string& path) const = 0;
  virtual bool IsFolder(const std::string& path) const = 0;
  virtual bool Exists(const std::string& path) const = 0;
  /// Paths of all files below `folder` whose name ends in `ending`, sorted bytewise by their path
  /// below it.
  virtual Result<std::vector<std::string>> FilesBelow(const std::string& folder,
                                                      std::string_view ending) const = 0;
  /// The same without what stands in folders of `folder`.
  virtual Result<std::vector<std::string>> FilesInside(const std::string& folder,
                                                       std::string_view ending) const = 0;
};

class DiskReader : public FileReader {
 public:
  Result<std::string> Read(const std::string& path) const override;
  bool IsFolder(const std::string& path) const override;
  bool Exists(const std::string& path) const override;
  Result<std::vector<std::string>> FilesBelow(const std::string& folder,
                                              std::string_view ending) const override;
  Result<std::vector<std::string>> FilesInside(const std::string& folder,
                                               std::string_view ending) const override;
};

class MemoryReader : public FileReader {
 public:
  std::map<std::string, std::string> files;

  Result<std::string> Read(const std::string& path) const override;
  bool IsFolder(const std::string& path) const override;
  bool Exists(const std::string& path) const override;
  Result<std::vector<std::string>> FilesBelow(const std::string& folder,
                                              std::string_view ending) const override;
  Result<std::vector<std::string>> FilesInside(const std::string& folder,
                                               std::string_view ending) const override;
};

}  // namespace attain
