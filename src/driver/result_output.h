// Where a result goes: standard output, or a file that appears when it is complete.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/text_buffer.h"
#include "driver/environment.h"
#include "report/output_file.h"

namespace attain {

class ResultOutput {
 public:
  /// `path` empty or `-`: standard output.
  static Result<ResultOutput> Open(const std::string& path, const DriverEnv& env);
  /// Goes on behind the first `size` bytes that an interrupted run kept.
  static Result<ResultOutput> Continue(const std::string& path, std::uint64_t size,
                                       const DriverEnv& env);

  /// Writes what was gathered, and `text` behind it.
  Status Write(std::string_view text);
  /// Keeps it for the next Write: a few long ones cost the system much less than many short ones.
  void Gather(std::string_view text) { gathered_.Append(text); }
  std::size_t gathered() const { return gathered_.size(); }
  Status Sync() { return file_ ? file_->Sync() : Status(Done{}); }
  /// Drops what was gathered, and of a file what is behind the first `size` bytes.
  Status CutTo(std::uint64_t size);
  Status Finish() { return file_ ? file_->Finish() : Status(Done{}); }
  bool can_be_continued() const { return file_ && file_->can_be_continued(); }
  void Keep() { file_->Keep(); }
  std::optional<KeptFile> WhereKept() const { return file_ ? file_->WhereKept() : std::nullopt; }
  /// Of a file, without what is gathered.
  std::uint64_t size() const { return file_ ? file_->size() : 0; }

 private:
  explicit ResultOutput(const DriverEnv& env) : env_(&env) {}

  const DriverEnv* env_;
  std::optional<OutputFile> file_;
  TextBuffer gathered_;
};

}  // namespace attain
