// Verdicts of partners that lie in memory as Arrow arrays, found by several threads.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "base/result.h"
#include "evaluate/evaluate.h"
#include "partners/arrow_abi.h"
#include "partners/data_shape.h"
#include "partners/reject.h"
#include "program/program.h"

namespace attain {

/// A partner for each row of the arrays, one array behind the other. Memory is reused.
struct ArrowVerdicts {
  VerdictColumns columns;  ///< without points and errors
  std::vector<std::uint8_t>
      rejected;        ///< by partner: 1 where all verdicts are `cannot tell` for that
  RejectList rejects;  ///< why; in the order of the rows, lines are rows from 1
};

/// Fills in `verdicts`. `schema` is that of all `arrays`, which are trusted to be what Arrow says
/// and are only read; `name` is what rejects call them. A schema whose columns cannot be those of
/// partners is a Failure that names the column. The result does not depend on `threads`.
Status EvaluateArrow(const Program& program, const DataShape& shape, const ArrowSchema& schema,
                     std::span<const ArrowArray* const> arrays, const std::string& name,
                     std::size_t threads, ArrowVerdicts& verdicts);

}  // namespace attain
