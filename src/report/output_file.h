// A result that appears under its name only when it is complete.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/result.h"

namespace attain {

/// What a file asks of the system; tests answer otherwise.
struct WriteCalls {
  std::function<ssize_t(int, const void*, std::size_t)> write;
  std::function<int(int)> sync;

  static WriteCalls OfSystem();
};

/// What a run keeps beside its target: the whole path, and which file that is.
struct KeptFile {
  std::string path;
  std::uint64_t device, inode;
};

class OutputFile {
 public:
  /// Opens `path` for writing: `-` is standard output; what IsWrittenAtOnce is; anything else is
  /// written beside the target, as `.NAME.partial`, until Finish. While it is open no other run can
  /// write the same file. What an earlier run kept there stays until this one writes, or CutTo.
  static Result<OutputFile> Create(const std::string& path,
                                   WriteCalls calls = WriteCalls::OfSystem());
  /// Goes on behind the first `size` bytes that an earlier run wrote and kept.
  static Result<OutputFile> Continue(const std::string& path, std::uint64_t size,
                                     WriteCalls calls = WriteCalls::OfSystem());
  /// Whether that many bytes are there; a Failure says how many are.
  static Status CheckKept(const std::string& path, std::uint64_t size);
  /// Whether what was kept has become the file at `path`, of `size` bytes or more.
  static bool HasAppeared(const std::string& path, std::uint64_t size);
  /// Takes away what an earlier run kept, unless a run is writing it or another file has its name.
  static void Discard(const KeptFile& kept);
  OutputFile(OutputFile&& other) noexcept;
  OutputFile& operator=(OutputFile&& other) noexcept;
  /// Without Finish or Keep nothing is left behind but what an earlier run kept.
  ~OutputFile();

  /// A Failure names the cause (a full disk, a closed pipe); afterwards the file should be dropped,
  /// or kept and continued at an earlier size.
  Status Write(std::string_view text);
  /// Drops what was written behind the first `size` bytes, which gives its room on the disk back.
  /// A target that is written at once keeps it.
  Status CutTo(std::uint64_t size);
  /// What was written is on the disk.
  Status Sync();
  /// The file is on the disk and has its name; once, at the end.
  Status Finish();

  /// False where the target is written at once: then there is nothing to continue.
  bool can_be_continued() const { return !temporary_.empty(); }
  /// Leaves what was written beside the target, for Continue.
  void Keep();
  /// What Keep leaves; nullopt where the target is written at once.
  std::optional<KeptFile> WhereKept() const;
  /// Bytes written without a failure, those continued included.
  std::uint64_t size() const { return size_; }

 private:
  OutputFile(WriteCalls calls, int descriptor, std::string target, std::string temporary)
      : calls_(std::move(calls)),
        descriptor_(descriptor),
        target_(std::move(target)),
        temporary_(std::move(temporary)) {}
  static Result<OutputFile> OpenBeside(const std::string& path, WriteCalls calls);
  Status CutEarlier();

  WriteCalls calls_;
  int descriptor_;
  std::string target_;
  std::string temporary_;  ///< empty where the target is written at once
  std::uint64_t size_ = 0;
  bool holds_earlier_ = false;  ///< what an earlier run kept, and nothing else
};

/// Whether `path` is there and no regular file (a device, a pipe), or one that standard output or
/// standard error is already: put over it at the end, a result would take what else it holds.
bool IsWrittenAtOnce(const std::string& path);
/// `.NAME.ENDING` beside the file that `path` leads to, behind symbolic links.
std::string PathBeside(const std::string& path, std::string_view ending);
/// A small file that is there whole or not at all, also when the machine stops meanwhile.
Status ReplaceFile(const std::string& path, std::string_view text,
                   WriteCalls calls = WriteCalls::OfSystem());

struct FileChange {
  std::string path;
  std::string before;
  std::string after;
};
/// All of the files are changed, or none: every new text is on the disk before the first has its
/// name, and where one cannot get it, those before it get their old texts back. The Failure says
/// that no file was changed, or which are and are not, where they could not be changed back.
Status ReplaceFiles(std::span<const FileChange> changes,
                    const WriteCalls& calls = WriteCalls::OfSystem());

}  // namespace attain
