// Partners out of an Arrow stream, as PartnerReader gives those of a file.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "partners/arrow_partners.h"
#include "partners/run_ids.h"

namespace attain {

class ArrowReader {
 public:
  /// Takes the stream over: `stream.release` is null afterwards, in a failure as well.
  static Result<ArrowReader> Open(const DataShape& shape, ArrowArrayStream& stream,
                                  std::string name, UnusedNames* unused);

  /// Replaces the content of `batch` by the next partners, perhaps none, and appends what was
  /// rejected; false at the end. A Failure is an error of the stream.
  Result<bool> Next(PartnerBatch& batch, RejectList& rejects);

 private:
  struct Release {
    void operator()(ArrowArrayStream* stream) const;
    void operator()(ArrowArray* array) const;
  };
  using Stream = std::unique_ptr<ArrowArrayStream, Release>;
  using Array = std::unique_ptr<ArrowArray, Release>;
  ArrowReader(const DataShape& shape, Stream stream, std::string name, ArrowPartnerParser parser);

  const DataShape* shape_;
  Stream stream_;
  Array array_;
  std::string name_;
  ArrowPartnerParser parser_;
  std::int64_t row_ = 0;    // of array_, the next
  std::uint64_t line_ = 1;  // of it, in the stream
  std::vector<PieceOutcome> rejected_;
  RunIds ids_;
};

}  // namespace attain
