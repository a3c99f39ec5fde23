// Measures, computed again from the rows: what the checker of explanations holds a claimed value
// against.
#pragma once

#include <optional>
#include <vector>

#include "verify/partner_data.h"

namespace attain::verify {

/// First and last day that count, both included; absent where the rule sets none.
struct Days {
  std::optional<Date> from, until;
};
/// The days that an aggregate counts on the as-of day `today`; `dated`: its table has dates.
Days DaysThatCount(const Window& window, bool dated, Date today);

/// Something that a statement read and that the data does not have: exactly one of fact, table,
/// field of a row, and measure (given as unknown).
struct MissingDatum {
  FactId fact;
  TableId table;
  FieldId field;
  MeasureId measure;
  std::uint32_t row = 0;  ///< position among the partner's rows, with `field`
};

struct AggregateReading {
  AggregateId aggregate;
  Days days;
  bool table_known = true;
  std::uint32_t rows = 0;    ///< surely count
  std::uint32_t unsure = 0;  ///< may count
  Range value;
};

struct MeasureReading {
  std::optional<Range> value;  ///< absent: a result does not fit in 128 bits
  bool given = false;
  std::vector<AggregateReading> aggregates;
  std::vector<MissingDatum> missing;
};

MeasureReading ReadMeasure(const PartnerData& data, MeasureId measure);

}  // namespace attain::verify
