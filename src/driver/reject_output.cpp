#include "driver/reject_output.h"

#include <filesystem>

#include "report/reject_writer.h"

namespace attain {

RejectOutput RejectOutput::For(const std::string& path, const std::string& output,
                               const DriverEnv& env) {
  RejectOutput rejects(env);
  rejects.asked_for_ = !path.empty();
  if (rejects.asked_for_) {
    rejects.path_ = path;
  } else if (!output.empty() && output != "-" && !IsWrittenAtOnce(output)) {
    rejects.path_ = output + ".rejects.jsonl";
  }
  return rejects;
}

Status RejectOutput::Open() {
  if (path_.empty()) return Done{};
  auto file = OutputFile::Create(path_);
  if (!file) return Failure{file.message()};
  file_ = std::move(*file);
  return Done{};
}

Status RejectOutput::Write(RejectList& batch) {
  total_.partners += batch.partners;
  total_.rows_without_partner += batch.rows_without_partner;
  std::string text;
  for (const Reject& reject : batch.rejects) AppendReject(reject, text);
  batch = {};
  if (text.empty()) return Done{};
  if (path_.empty()) {
    Say(*env_, text);
    return env_->err_written();
  }
  return file_->Write(text);
}

Status RejectOutput::Continue(std::uint64_t size, const RejectList& total) {
  total_ = total;
  if (size == 0) {
    const Status opened = Open();
    return opened ? CutTo(0, total) : opened;
  }
  auto file = OutputFile::Continue(path_, size);
  if (!file) return Failure{file.message()};
  file_ = std::move(*file);
  return Done{};
}

Status RejectOutput::CutTo(std::uint64_t size, const RejectList& total) {
  total_ = total;
  return file_ ? file_->CutTo(size) : Status(Done{});
}

bool RejectOutput::can_be_continued() const {
  if (file_) return file_->can_be_continued();
  std::error_code error;
  return !path_.empty() &&
         (!std::filesystem::exists(path_, error) || std::filesystem::is_regular_file(path_, error));
}

void RejectOutput::Keep() {
  if (file_) file_->Keep();
}

Status RejectOutput::Finish() {
  if (!file_) return Done{};
  if (any() || asked_for_ || env_->files.Exists(path_)) return file_->Finish();
  file_.reset();
  return Done{};
}

}  // namespace attain
