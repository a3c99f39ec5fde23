#include "driver/partner_source.h"

#include <fmt/format.h>

#include <algorithm>

#include "diagnostics/visible.h"
#include "driver/progress_line.h"
#include "partners/csv_reader.h"
#include "partners/sample_partners.h"

namespace attain {
namespace {

/// Counts what goes through.
class CountingSource : public ByteSource {
 public:
  CountingSource(ByteSourcePtr source, std::atomic<std::uint64_t>& count)
      : source_(std::move(source)), count_(count) {}

  Result<std::size_t> Read(std::span<char> into) override {
    auto count = source_->Read(into);
    if (count) count_.fetch_add(*count, std::memory_order_relaxed);
    return count;
  }
  std::string_view Look(std::size_t size) override { return source_->Look(size); }
  void Pass(std::size_t size) override {
    source_->Pass(size);
    count_.fetch_add(size, std::memory_order_relaxed);
  }
  bool IsWhole() const override { return source_->IsWhole(); }

 private:
  ByteSourcePtr source_;
  std::atomic<std::uint64_t>& count_;
};

}  // namespace

std::optional<PartnerSource> PartnerSource::Open(const Rulebook& rulebook, const std::string& path,
                                                 UnusedNames* unused, const Arguments& options,
                                                 const DriverEnv& env, int& status, BatchSize size,
                                                 std::size_t threads) {
  PartnerSource source(rulebook);
  if (path.empty()) {
    const bool any = std::any_of(rulebook.samples.begin(), rulebook.samples.end(),
                                 [](const Sample& sample) { return !sample.is_example; });
    if (!any) {
      status = options.Wrong(env, "there are no partners",
                             "pass `--partners FILE`, or write `partner` blocks in the rulebook");
      return std::nullopt;
    }
    source.name_ = "the rulebook";
    return source;
  }
  source.is_path_ = path != "-";
  source.name_ = source.is_path_ ? path : "standard input";
  source.shape_ = std::make_unique<DataShape>(rulebook);
  source.StampFiles(path, env);
  const OpenBytes open = [&open = env.open, count = source.bytes_read_.get()](
                             const std::string& file) -> Result<ByteSourcePtr> {
    auto bytes = open(file);
    if (!bytes) return bytes;
    return ByteSourcePtr(std::make_unique<CountingSource>(std::move(*bytes), *count));
  };
  ProgressLine line(env, 0, source.is_path_ && env.files.IsFolder(path));
  line.ShowText(fmt::format("looking through `{}`", Visible(path)));
  auto reader = PartnerReader::Open(*source.shape_, {&env.files, open, env.temp_folder, threads},
                                    path, unused, size);
  line.Clear();
  if (!reader) {
    status = Fail(env, kCannotReadOrWrite, reader.message());
    return std::nullopt;
  }
  source.reader_ = std::move(*reader);
  source.bytes_read_->store(0);                            // a CSV folder is looked through first
  if (!source.Notices().empty()) source.total_bytes_ = 0;  // and sorted files are not read again
  return source;
}

void PartnerSource::StampFiles(const std::string& path, const DriverEnv& env) {
  stamp_ = env.stamp;
  cannot_stamp_.clear();
  std::vector<std::string> paths = {path};
  if (path == "-") cannot_stamp_ = "standard input cannot be read again";
  if (path != "-" && env.files.IsFolder(path)) {
    paths = CsvPaths(*rulebook_, path);
    const auto absent =
        std::stable_partition(paths.begin(), paths.end(),
                              [&](const std::string& file) { return env.files.Exists(file); });
    absent_.assign(absent, paths.end());
    paths.erase(absent, paths.end());
  }
  for (const std::string& file : paths) {
    if (file == "-") continue;
    auto stamp = env.stamp(file);
    if (stamp) {
      total_bytes_ += stamp->size;
      files_.emplace_back(file, std::move(*stamp));
    } else if (cannot_stamp_.empty()) {
      cannot_stamp_ = fmt::format("`{}` cannot be read again: {}", file, stamp.message());
    }
  }
}

std::string PartnerSource::NameInSentence() const {
  return is_path_ ? fmt::format("`{}`", name_) : name_;
}

Reject PartnerSource::RejectOf(const PartnerBatch& batch, std::uint32_t partner,
                               std::string expected, std::string found) const {
  const CsvFolder* const folder = csv_folder();
  return {std::string(batch.ids[partner]),
          folder != nullptr ? folder->files.front().header.path : name_,
          batch.lines[partner],
          batch.offsets[partner],
          "",
          std::move(expected),
          std::move(found),
          partner};
}

Result<std::string> PartnerSource::Stamp() const {
  if (!cannot_stamp_.empty()) return Failure{cannot_stamp_};
  std::string text;
  for (const auto& [path, stamp] : files_)
    text += fmt::format("{}\n{} {} {}\n", path, stamp.size, stamp.modified, stamp.ends);
  return HashText(text);
}

std::string ChangedWhileRead(std::string_view path) {
  return fmt::format("`{}` changed while it was read: run again once it stays as it is",
                     Visible(path));
}

Status PartnerSource::Unchanged() const {
  for (const auto& [path, before] : files_) {
    const auto now = stamp_(path);
    if (!now || *now != before) return Failure{ChangedWhileRead(path)};
  }
  for (const std::string& path : absent_) {
    if (stamp_(path))
      return Failure{fmt::format(
          "`{}` appeared while the partners were read: run again once it stays as it is",
          Visible(path))};
  }
  return Done{};
}

Result<bool> PartnerSource::UnlessChanged(Result<bool> more) const {
  if (!more || *more) return more;
  if (const Status unchanged = Unchanged(); !unchanged) return Failure{unchanged.message()};
  return more;
}

Result<bool> PartnerSource::Next(PartnerBatch& batch, RejectList& rejects) {
  if (reader_) return UnlessChanged(reader_->Next(batch, rejects));
  batch.Clear();
  if (samples_given_) return false;
  samples_given_ = true;
  for (const Sample& sample : rulebook_->samples) {
    if (!sample.is_example) AppendSample(*rulebook_, sample, batch);
  }
  return true;
}

std::vector<std::string> PartnerSource::Notices() const {
  return reader_ ? reader_->Notices() : std::vector<std::string>();
}

}  // namespace attain
