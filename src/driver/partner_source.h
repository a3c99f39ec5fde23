// The partners of a run: those of `--partners`, or else the rulebook's own.
#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "driver/arguments.h"
#include "partners/partner_reader.h"

namespace attain {

/// Of data that is not what it was at the first reading.
std::string ChangedWhileRead(std::string_view path);

class PartnerSource {
 public:
  /// `path` is empty without `--partners`. nullopt where the data cannot be opened, or there is
  /// none: this is said, and `status` is set. `rulebook` and `unused` (may be null) outlive the
  /// source. `threads` may look through a CSV folder.
  static std::optional<PartnerSource> Open(const Rulebook& rulebook, const std::string& path,
                                           UnusedNames* unused, const Arguments& options,
                                           const DriverEnv& env, int& status, BatchSize size = {},
                                           std::size_t threads = 1);

  /// As those of PartnerReader. The end is a Failure where the data is not what it was when it was
  /// opened: what was read may be of neither the old nor the new.
  Result<bool> Next(PartnerBatch& batch, RejectList& rejects);
  bool gives_blocks() const { return reader_ && reader_->gives_blocks(); }
  Result<bool> NextBlock(TextBlock& block) { return UnlessChanged(reader_->NextBlock(block)); }
  const CsvFolder* csv_folder() const { return reader_ ? reader_->csv_folder() : nullptr; }
  Result<bool> NextCsvBlock(CsvBlock& block) { return UnlessChanged(reader_->NextCsvBlock(block)); }
  /// Of a source that gives blocks of either kind.
  const DataShape& shape() const { return *shape_; }
  std::vector<std::string> Notices() const;
  /// A Failure where the data is not what it was when it was opened: for who reads no further.
  Status Unchanged() const;
  /// What tells whether the data is still the same; a Failure says why it cannot be read again.
  Result<std::string> Stamp() const;
  /// On the disk; 0 where it is not known.
  std::uint64_t total_bytes() const { return total_bytes_; }
  /// Of these, how many were read.
  std::uint64_t bytes_read() const { return bytes_read_->load(std::memory_order_relaxed); }

  /// The name to show of where the partners come from.
  const std::string& name() const { return name_; }
  /// Likewise, a path in backticks.
  std::string NameInSentence() const;
  /// What is wrong with a partner of a batch as a whole, with the place where it begins.
  Reject RejectOf(const PartnerBatch& batch, std::uint32_t partner, std::string expected,
                  std::string found) const;

 private:
  explicit PartnerSource(const Rulebook& rulebook) : rulebook_(&rulebook) {}
  void StampFiles(const std::string& path, const DriverEnv& env);
  Result<bool> UnlessChanged(Result<bool> more) const;

  const Rulebook* rulebook_;
  std::string name_;
  bool is_path_ = false;
  StampFile stamp_;
  std::vector<std::pair<std::string, FileStamp>> files_;
  std::vector<std::string> absent_;  ///< files of a folder that it does not have
  std::string cannot_stamp_ = "the rulebook's own partners are read at once";
  std::uint64_t total_bytes_ = 0;
  std::unique_ptr<std::atomic<std::uint64_t>> bytes_read_ =
      std::make_unique<std::atomic<std::uint64_t>>(0);
  std::unique_ptr<DataShape> shape_;
  std::optional<PartnerReader> reader_;  ///< none: the rulebook's own partners
  bool samples_given_ = false;
};

}  // namespace attain
