// The rows of credentials.csv as nearly all are: of the same partner as the row before, often of
// the same person, a plain code and plain days. Where a row is anything else it is left, untouched,
// to CsvPartner, which alone says what is wrong; a row that is read here means the same there.
#pragma once

#include <cstdint>

#include "partners/bytes16.h"
#include "partners/csv_folder.h"
#include "partners/csv_people.h"
#include "partners/csv_rows.h"
#include "partners/data_shape.h"
#include "partners/object_shapes.h"
#include "partners/unused_names.h"

namespace attain {

class CsvPlainPasses {
 public:
  /// `shape` outlives this; `unused` may be null. Without `has_people`, whoever is named is there.
  CsvPlainPasses(const DataShape& shape, const CsvHeader& header, bool has_people,
                 UnusedNames* unused);

  /// Reads rows of the partner `id` from where `rows`, which are plain, have come to, up to one
  /// that is not of that partner or not plain.
  void Read(const Literal& id, CsvRows& rows, CsvPeople& people) const;

 private:
  const char* EndOfCell(const char* at) const;
  const char* Days(const char* at, std::int32_t& passed, std::int32_t& expires) const;

  bool known_columns_ = false, expire_ = false;
  char separator_;
  Bytes16 separators_;
  bool has_people_;
  const NameTable& codes_;
  UnusedNames* unused_;
};

}  // namespace attain
