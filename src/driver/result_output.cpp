#include "driver/result_output.h"

namespace attain {

Result<ResultOutput> ResultOutput::Open(const std::string& path, const DriverEnv& env) {
  ResultOutput output(env);
  if (path.empty() || path == "-") return output;
  auto file = OutputFile::Create(path);
  if (!file) return Failure{file.message()};
  output.file_ = std::move(*file);
  return output;
}

Result<ResultOutput> ResultOutput::Continue(const std::string& path, std::uint64_t size,
                                            const DriverEnv& env) {
  ResultOutput output(env);
  auto file = OutputFile::Continue(path, size);
  if (!file) return Failure{file.message()};
  output.file_ = std::move(*file);
  return output;
}

Status ResultOutput::Write(std::string_view text) {
  if (gathered_.size() > 0) {
    gathered_.Append(text);
    text = gathered_.text();
  }
  Status written = file_ ? file_->Write(text) : PutOut(*env_, text);
  gathered_.Clear();
  return written;
}

Status ResultOutput::CutTo(std::uint64_t size) {
  gathered_.Clear();
  return file_ ? file_->CutTo(size) : Status(Done{});
}

}  // namespace attain
