// Where rejected partners are told: the rejects file, or standard error beside a result on standard
// output.
#pragma once

#include <optional>
#include <string>

#include "driver/environment.h"
#include "partners/reject.h"
#include "report/output_file.h"

namespace attain {

class RejectOutput {
 public:
  /// `path` is that of `--rejects`, else empty; `output` that of the result.
  static RejectOutput For(const std::string& path, const std::string& output, const DriverEnv& env);

  /// Before anything is written: what cannot be opened is said while nothing is lost by it.
  Status Open();
  /// Instead: goes on behind what an interrupted run kept; `total` are its numbers.
  Status Continue(std::uint64_t size, const RejectList& total);

  /// Writes the rejects of a batch and forgets them; their numbers go on in `total`.
  Status Write(RejectList& batch);
  /// The file appears: where something was rejected, it was asked for, or an old one lies there.
  Status Finish();

  Status Sync() { return file_ ? file_->Sync() : Status(Done{}); }
  /// Leaves what was written up to there; `total` are its numbers.
  Status CutTo(std::uint64_t size, const RejectList& total);
  /// Of a file, whether it has been opened or not.
  bool can_be_continued() const;
  void Keep();
  std::optional<KeptFile> WhereKept() const { return file_ ? file_->WhereKept() : std::nullopt; }
  std::uint64_t size() const { return file_ ? file_->size() : 0; }

  const RejectList& total() const { return total_; }
  bool any() const { return total_.partners + total_.rows_without_partner > 0; }
  /// Empty where rejects go to standard error.
  const std::string& path() const { return path_; }

 private:
  explicit RejectOutput(const DriverEnv& env) : env_(&env) {}

  const DriverEnv* env_;
  std::string path_;
  bool asked_for_ = false;
  std::optional<OutputFile> file_;
  RejectList total_;  ///< the numbers only
};

}  // namespace attain
