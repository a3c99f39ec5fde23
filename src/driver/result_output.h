// Where a result goes: standard output, or a file that appears when it is complete.
#pragma once

#include <optional>
#include <string>
#include <string_view>

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

  Status Write(std::string_view text) { return file_ ? file_->Write(text) : PutOut(*env_, text); }
  Status Sync() { return file_ ? file_->Sync() : Status(Done{}); }
  Status CutTo(std::uint64_t size) { return file_ ? file_->CutTo(size) : Status(Done{}); }
  Status Finish() { return file_ ? file_->Finish() : Status(Done{}); }
  bool can_be_continued() const { return file_ && file_->can_be_continued(); }
  void Keep() { file_->Keep(); }
  std::optional<KeptFile> WhereKept() const { return file_ ? file_->WhereKept() : std::nullopt; }
  std::uint64_t size() const { return file_ ? file_->size() : 0; }

 private:
  explicit ResultOutput(const DriverEnv& env) : env_(&env) {}

  const DriverEnv* env_;
  std::optional<OutputFile> file_;
};

}  // namespace attain
