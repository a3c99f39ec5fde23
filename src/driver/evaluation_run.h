// The batch: partners in, verdicts out, a batch at a time, so that memory does not grow with their
// number.
#pragma once

#include <deque>
#include <string>
#include <vector>

#include "driver/environment.h"
#include "driver/load_rulebook.h"
#include "driver/partner_source.h"
#include "driver/reject_output.h"
#include "driver/result_output.h"
#include "driver/row_filter.h"

namespace attain {

enum class VerdictForm : std::uint8_t { csv, jsonl, table };

struct EvaluationRun {
  const LoadedRulebook& loaded;
  const std::deque<Program>& programs;  ///< by day, ascending
  const RowFilter& filter;
  VerdictForm form;
  bool explain;
  bool strict;

  PartnerSource& source;
  ResultOutput& output;
  RejectOutput& rejects;
};

/// How far a run came.
struct RunOutcome {
  int status = kAllWell;
  std::uint64_t partners = 0;  ///< evaluated
};
/// Finishes the output, but for a run that broke off, was interrupted or stopped at a reject.
RunOutcome RunEvaluation(EvaluationRun& run, const DriverEnv& env);

/// The programs of the days; says on which no version of a wanted competency is in force.
std::deque<Program> CompileDays(const Rulebook& rulebook, const std::vector<Date>& days,
                                const RowFilter& filter, const DriverEnv& env);

}  // namespace attain
