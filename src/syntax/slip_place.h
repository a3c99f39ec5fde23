// The places of slips.def: what was expected where the mistake is, and in which item.
#pragma once

#include <cstdint>

#include "syntax/explain.h"

namespace attain {

enum class Where : std::uint8_t {
  anywhere,
  verb,
  statement,
  declaration,
  currency,
  of,
  colon,
  who,
  list_or_set,
  list,
  row,
  text,
  value,
  values,
  date,
  member,
  clause,
  points,
  points_line,
  points_if,
  cap,
  group,
  end,
  credential,
  test,
  code,
  person,
  datum,
  pass,
  requirement,
  end_of_requirement,
  end_of_measure,
  measure,
  formula,
  outcome
};

bool IsAt(Where where, const Site& site);

/// Whether the mistake stands in a `where` that neither a window nor its parenthesis ends.
bool IsInFilter(const Site& site);

}  // namespace attain
