// Partner data from whatever the user named, a batch at a time: JSON Lines, JSON, a CSV folder.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "partners/byte_source.h"
#include "partners/csv_folder.h"
#include "partners/data_shape.h"
#include "partners/line_splitter.h"
#include "partners/partner_batch.h"
#include "partners/reject.h"
#include "partners/unused_names.h"
#include "source/file_reader.h"

namespace attain {

/// The world that partner data comes from.
struct PartnerFiles {
  const FileReader* folders = nullptr;  ///< tells what is a folder, and what is in it
  OpenBytes open = OpenOnDisk;
  std::string temp_folder =
      "/tmp";  ///< for sorting CSV rows that stand in another order than their partners
  std::size_t threads = 1;  ///< that may look through a CSV folder when it is opened
};

class PartnerReader {
 public:
  /// What every form of partner data can do.
  class Form {
   public:
    virtual ~Form() = default;
    virtual Result<bool> Next(PartnerBatch& batch, RejectList& rejects) = 0;
    virtual bool gives_blocks() const { return false; }
    virtual Result<bool> NextBlock(TextBlock& /*block*/) { return false; }
    virtual const CsvFolder* csv_folder() const { return nullptr; }
    virtual Result<bool> NextCsvBlock(CsvBlock& /*block*/) { return false; }
    virtual std::vector<std::string> Notices() const { return {}; }
  };

  /// Opens `path`: a folder of CSV files, `-` (standard input), a file whose name ends in `.json`,
  /// else JSON Lines; all but CSV may be packed with gzip or zstd. `shape` outlives the reader.
  /// `unused`, which may be null, counts the names that the rulebook does not have. A Failure names
  /// the path and the cause.
  static Result<PartnerReader> Open(const DataShape& shape, const PartnerFiles& files,
                                    const std::string& path, UnusedNames* unused,
                                    BatchSize size = {});

  /// Replaces the content of `batch` by the next partners, perhaps none, and appends what was
  /// rejected on the way, in the order of the input. False at the end, with an empty batch. A
  /// Failure (the file breaks off) ends the run.
  Result<bool> Next(PartnerBatch& batch, RejectList& rejects);

  /// True for JSON, which several threads can read: NextBlock, in place of Next, gives the text in
  /// order; a JsonPartnerParser of each thread makes batches of it; FindRepeated, in order again,
  /// finds what only the whole input knows.
  bool gives_blocks() const { return form_->gives_blocks(); }
  Result<bool> NextBlock(TextBlock& block);
  /// Likewise for a CSV folder, else null: a CsvBlockParser of each thread makes batches of what
  /// NextCsvBlock gives.
  const CsvFolder* csv_folder() const { return form_->csv_folder(); }
  Result<bool> NextCsvBlock(CsvBlock& block);

  /// What the user should know about how the data was read ("rows were sorted"); complete after the
  /// end.
  std::vector<std::string> Notices() const { return form_->Notices(); }

 private:
  PartnerReader(std::string path, std::unique_ptr<Form> form)
      : path_(std::move(path)), form_(std::move(form)) {}

  std::string path_;
  std::unique_ptr<Form> form_;
};

}  // namespace attain
