// A folder of CSV files, joined by partner: partners.csv, people.csv, credentials.csv and one file
// for each record table.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "partners/csv_block_parser.h"
#include "partners/csv_splitter.h"
#include "partners/partner_reader.h"

namespace attain {

/// The files that such a folder can have for the rulebook; no other is read.
std::vector<std::string> CsvPaths(const Rulebook& rulebook, const std::string& folder);

class CsvReader : public PartnerReader::Form {
 public:
  /// A folder without partners.csv, or a file without a column that it must have, is a Failure.
  static Result<std::unique_ptr<PartnerReader::Form>> Open(const DataShape& shape,
                                                           const PartnerFiles& files,
                                                           const std::string& folder,
                                                           UnusedNames* unused, BatchSize size);

  Result<bool> Next(PartnerBatch& batch, RejectList& rejects) override;
  const CsvFolder* csv_folder() const override { return folder_.get(); }
  Result<bool> NextCsvBlock(CsvBlock& block) override { return splitter_.Next(size_, block); }
  std::vector<std::string> Notices() const override { return notices_; }

 private:
  CsvReader(const DataShape& shape, std::unique_ptr<CsvFolder> folder, CsvSplitter splitter,
            std::vector<std::string> notices, UnusedNames* unused, BatchSize size)
      : folder_(std::move(folder)),
        splitter_(std::move(splitter)),
        notices_(std::move(notices)),
        size_(size),
        parser_(shape, *folder_, unused) {}

  std::unique_ptr<CsvFolder> folder_;
  CsvSplitter splitter_;
  std::vector<std::string> notices_;
  BatchSize size_;
  CsvBlockParser parser_;
  CsvBlock block_;
};

}  // namespace attain
