// Neighbouring rows of an Arrow array into a batch, column by column: what ArrowPartnerParser does
// first. Where anything is wrong, or is told in a way that hardly anyone has, it gives up, and the
// rows are read one by one.
#pragma once

#include <cstdint>
#include <vector>

#include "partners/arrow_fill.h"
#include "partners/arrow_layout.h"
#include "partners/seen_names.h"

namespace attain {

class ArrowBlockReader {
 public:
  /// Both outlive the reader; the schema is that of `layout`.
  ArrowBlockReader(const DataShape& shape, const ArrowLayout& layout);

  /// Another array begins.
  void Forget() { meanings_.Forget(); }
  /// Appends `rows` to `batch`, their lines being `line` and those that follow. False, with the
  /// batch as it was, where they are to be read one by one.
  bool Read(const ArrowValues& partners, ArrowRows rows, std::uint64_t line, PartnerBatch& batch);

 private:
  bool Append(const ArrowValues& partners, ArrowRows rows, PartnerBatch& batch);
  bool AppendFacts(const ArrowValues& partners, ArrowRows rows, PartnerBatch& batch);
  bool AppendRecords(const ArrowValues& partners, ArrowRows rows, PartnerBatch& batch);
  bool AppendFields(const ArrowLayout::Table& table, const ArrowValues& items, ArrowRows rows,
                    TableColumns& columns);
  bool AppendPeople(const ArrowValues& partners, ArrowRows rows, PartnerBatch& batch);
  /// Of the people of the partners from `partner` on.
  bool AppendPersonIds(const ArrowValues& people, ArrowRows rows, std::size_t partner,
                       PartnerBatch& batch);
  bool AppendCredentials(const ArrowValues& people, ArrowRows rows, PartnerBatch& batch);
  void DropUnknownCodes(std::size_t first_code, std::size_t first_person, PartnerBatch& batch);
  /// Whether the people of each partner from `partner` on have ids that differ and are not empty;
  /// it may say no of some who have.
  bool IdsDiffer(PartnerBatch& batch, std::size_t partner);

  const DataShape& shape_;
  const ArrowLayout& layout_;
  ArrowMeanings meanings_;
  SeenNames seen_;
  std::vector<std::uint32_t> kept_;  // of codes, by credential: how many before it are known
};

}  // namespace attain
