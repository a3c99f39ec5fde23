// `attain evaluate --any-day FROM TO`: met when met on some day of the window.
#pragma once

#include "driver/evaluation_run.h"

namespace attain {

struct AnyDayRun {
  const Analysis& loaded;
  Date from, to;
  const RowFilter& filter;
  VerdictWriter::Format format;
  bool strict;

  PartnerSource& source;
  ResultOutput& output;
  RejectOutput& rejects;  ///< open
  ProgressLine& line;
};

/// Each partner is evaluated on the days on which something can change, and on no other. Finishes
/// the output, but for a run that broke off, was interrupted or stopped at a reject.
RunOutcome RunAnyDay(const AnyDayRun& run, const DriverEnv& env);

}  // namespace attain
