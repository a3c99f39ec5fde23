// Partners out of an Arrow array, for programs that have their columns in memory. The columns are
// those of JSON (docs/language.md): `id`, `name`, `facts` (a struct), `records` (a struct of lists
// of structs), `people` (a list of structs with a list `credentials`). Texts may be plain or by
// dictionary; money is a decimal of 128 bits, an integer or a text; a number a decimal or an
// integer; a day date32 or a text. Whole columns are read at once; only rows in whose neighbourhood
// something is wrong are read one by one.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "partners/arrow_abi.h"
#include "partners/data_shape.h"
#include "partners/json_partners.h"
#include "partners/partner_batch.h"
#include "partners/reject.h"
#include "partners/unused_names.h"

namespace attain {

class ArrowPartnerParser {
 public:
  /// A schema whose columns cannot be those of partners is a Failure that names the column. `shape`
  /// outlives the parser; rejects call the data `name`; `unused` may be null.
  static Result<ArrowPartnerParser> Open(const DataShape& shape, const ArrowSchema& schema,
                                         std::string name, UnusedNames* unused);
  ArrowPartnerParser(ArrowPartnerParser&&) noexcept;
  ArrowPartnerParser& operator=(ArrowPartnerParser&&) noexcept;
  ~ArrowPartnerParser();

  /// `array`, which is of the schema and which is trusted to be what Arrow says, is what Parse
  /// reads from now on; it stays until then. What its dictionaries mean is learned once.
  void Begin(const ArrowArray& array);
  /// The same where the arrays before are still there: a dictionary that lies where one of theirs
  /// does is not learned again.
  void GoOn(const ArrowArray& array);
  /// Appends the partners of rows [begin, end) of the array to `batch`, and an outcome for each row
  /// that was rejected to `rejected`. `line` is the number of the first of these rows, from 1. That
  /// an id is there once only is for the caller to find, who sees all rows.
  void Parse(std::int64_t begin, std::int64_t end, std::uint64_t line, PartnerBatch& batch,
             std::vector<PieceOutcome>& rejected);
  /// As Parse for an empty batch, where nothing is wrong with any of the rows, but only what
  /// verdicts are found from: people without ids and names, whose passes may stay where they lie,
  /// in the array. Else false, with `batch` as it was: then Parse tells.
  bool ParseInPlace(std::int64_t begin, std::int64_t end, std::uint64_t line, PartnerBatch& batch);
  /// The id in a row of the array; empty where there is none that is an id.
  std::string_view IdOf(std::int64_t row) const;

 private:
  class Reader;
  explicit ArrowPartnerParser(std::unique_ptr<Reader> reader);
  std::unique_ptr<Reader> reader_;
};

}  // namespace attain
