// Where in an Arrow schema the columns of partners stand.
#pragma once

#include <cstdint>
#include <vector>

#include "base/result.h"
#include "partners/arrow_column.h"
#include "partners/data_shape.h"

namespace attain {

inline constexpr std::size_t kNoChild = SIZE_MAX;

/// A child of a struct, and what it is; `id` is none for one that no rule reads.
template <class Id>
struct ArrowChild {
  std::size_t child;
  Id id;
};

/// Positions are those among the children of a struct; kNoChild where there is none, or only nulls.
struct ArrowLayout {
  struct Table {
    std::size_t child;
    TableId id;
    std::vector<ArrowChild<FieldId>> fields;
  };

  ArrowColumn root;
  std::size_t id = kNoChild, name = kNoChild, facts = kNoChild, records = kNoChild,
              people = kNoChild;
  std::vector<ArrowChild<FactId>> fact_columns;
  std::vector<Table> tables;
  std::size_t person_id = kNoChild, person_name = kNoChild, credentials = kNoChild;
  std::size_t code = kNoChild, passed = kNoChild, expires = kNoChild;
};

/// A schema whose columns cannot be those of partners is a Failure that names the column.
Result<ArrowLayout> ReadArrowLayout(const DataShape& shape, const ArrowSchema& schema);

}  // namespace attain
