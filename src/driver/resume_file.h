// How far a run came, in a small file beside its output (`.NAME.resume`), so that a run that was
// interrupted or killed can go on: what has to be the same again, and what was done up to the last
// complete batch.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "report/output_file.h"

namespace attain {

/// One of the things of which the output depends. `name` is as messages say it, `value` its text.
struct RunCondition {
  std::string name, value;
  bool is_hash = false;  ///< the value says nothing to people
};
/// The value of an option that has none of its own.
inline constexpr std::string_view kGiven = "given";

/// What is in the output and the files beside it up to the last complete batch.
struct RunProgress {
  std::uint64_t batches = 0, partners = 0;
  std::uint64_t rejected_partners = 0, rows_without_partner = 0;
  std::uint64_t output_bytes = 0, rejects_bytes = 0, shortfalls_bytes = 0;
};

class ResumeFile {
 public:
  /// Of the run that writes `output` under these conditions.
  ResumeFile(const std::string& output, std::vector<RunCondition> conditions);

  bool Exists() const;
  /// What the earlier run left; a Failure says which condition is another one.
  Result<RunProgress> Read() const;
  /// The files that the earlier run kept, as far as they are known.
  std::vector<KeptFile> Kept() const;
  /// What this run keeps, which Write notes down with how far it came.
  void WillKeep(const std::optional<KeptFile>& file);
  Status Write(const RunProgress& progress) const;
  void Remove() const;

 private:
  std::string path_;
  std::vector<RunCondition> conditions_;
  std::vector<KeptFile> kept_;
};

}  // namespace attain
