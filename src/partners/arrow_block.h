// Neighbouring rows of an Arrow array into a batch, column by column: what ArrowPartnerParser does
// first. Where anything is wrong, or is told in a way that hardly anyone has, it gives up, and the
// rows are read one by one.
#pragma once

#include <cstdint>

#include "partners/arrow_layout.h"
#include "partners/arrow_meanings.h"
#include "partners/arrow_people.h"

namespace attain {

class ArrowBlockReader {
 public:
  /// Both outlive the reader; the schema is that of `layout`.
  ArrowBlockReader(const DataShape& shape, const ArrowLayout& layout);

  /// Arrays before are no longer there.
  void Forget() { meanings_.Forget(); }
  /// Appends `rows` to `batch`, their lines being `line` and those that follow. False, with the
  /// batch as it was, where they are to be read one by one.
  bool Read(const ArrowValues& partners, ArrowRows rows, std::uint64_t line, PartnerBatch& batch);
  /// The same for an empty batch, but only what verdicts are found from (ArrowPeople).
  bool ReadInPlace(const ArrowValues& partners, ArrowRows rows, std::uint64_t line,
                   PartnerBatch& batch);

 private:
  bool ReadWithoutPeople(const ArrowValues& partners, ArrowRows rows, std::uint64_t line,
                         PartnerBatch& batch);
  bool Append(const ArrowValues& partners, ArrowRows rows, PartnerBatch& batch);
  bool AppendFacts(const ArrowValues& partners, ArrowRows rows, PartnerBatch& batch);
  bool AppendRecords(const ArrowValues& partners, ArrowRows rows, PartnerBatch& batch);
  bool AppendFields(const ArrowLayout::Table& table, const ArrowValues& items, ArrowRows rows,
                    TableColumns& columns);

  const DataShape& shape_;
  const ArrowLayout& layout_;
  ArrowMeanings meanings_;
  ArrowPeople people_;
};

}  // namespace attain
