// The partners of a run: those of `--partners`, or else the rulebook's own.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "driver/arguments.h"
#include "partners/partner_reader.h"

namespace attain {

class PartnerSource {
 public:
  /// `path` is empty without `--partners`. nullopt where the data cannot be opened, or there is
  /// none: this is said, and `status` is set. `rulebook` and `unused` (may be null) outlive the
  /// source.
  static std::optional<PartnerSource> Open(const Rulebook& rulebook, const std::string& path,
                                           UnusedNames* unused, const Arguments& options,
                                           const DriverEnv& env, int& status, BatchSize size = {});

  /// As those of PartnerReader.
  Result<bool> Next(PartnerBatch& batch, RejectList& rejects);
  bool gives_blocks() const { return reader_ && reader_->gives_blocks(); }
  Result<bool> NextBlock(TextBlock& block) { return reader_->NextBlock(block); }
  /// Of a source that gives blocks.
  const DataShape& shape() const { return *shape_; }
  std::vector<std::string> Notices() const;
  /// The name to show of where the partners come from.
  const std::string& name() const { return name_; }

 private:
  explicit PartnerSource(const Rulebook& rulebook) : rulebook_(&rulebook) {}

  const Rulebook* rulebook_;
  std::string name_;
  std::unique_ptr<DataShape> shape_;
  std::optional<PartnerReader> reader_;  ///< none: the rulebook's own partners
  bool samples_given_ = false;
};

}  // namespace attain
