// Questions about values, answered for many rows at once: tests on one column, and filters made of
// them. The columns are the facts of partners or the fields of a record table.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "check/verdict.h"
#include "partners/partner_batch.h"
#include "program/program.h"

namespace attain {

/// Neighbouring rows, [begin, end).
struct RowRange {
  std::uint32_t begin, end;
  std::size_t size() const { return end - begin; }
};

/// How the values of `rows` of `column` answer the test: one verdict for each row.
void TestColumn(const Program& program, const ValueTest& test, const ValueColumn& column,
                RowRange rows, std::span<Verdict> verdicts);

/// The answers of filters on one range of rows of one set of columns; each is computed when it is
/// first asked for.
class FilterColumns {
 public:
  /// `program` must outlive this.
  explicit FilterColumns(const Program& program);
  void Load(std::span<const ValueColumn> columns, RowRange rows);
  /// One verdict for each row. Valid until Load.
  std::span<const Verdict> operator[](FilterId filter);

 private:
  struct Column {
    std::uint64_t stamp = 0;
    std::vector<Verdict> verdicts;
  };

  const Program& program_;
  std::span<const ValueColumn> columns_;
  RowRange rows_{};
  std::uint64_t stamp_ = 0;
  std::vector<Column> filters_;  ///< by FilterId
};

}  // namespace attain
