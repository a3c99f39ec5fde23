// The batch: partners in, verdicts out, on several threads. The result does not depend on their
// number, and memory does not grow with the number of partners, but for their ids.
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "driver/environment.h"
#include "driver/load_rulebook.h"
#include "driver/partner_source.h"
#include "driver/progress_line.h"
#include "driver/reject_output.h"
#include "driver/result_output.h"
#include "driver/resume_file.h"
#include "driver/row_filter.h"

namespace attain {

enum class VerdictForm : std::uint8_t { csv, jsonl, table };

struct EvaluationRun {
  const Analysis& loaded;
  const std::deque<Program>& programs;  ///< by day, ascending
  const RowFilter& filter;
  VerdictForm form;
  bool explain;
  bool strict;
  std::size_t threads;

  PartnerSource& source;
  UnusedNames* unused;  ///< where the source was opened with it; may be null
  ResultOutput& output;
  ResultOutput* scores;      ///< where the points go; may be null
  ResultOutput* shortfalls;  ///< where these go; may be null
  RejectOutput& rejects;     ///< open
  ProgressLine& line;

  const ResumeFile* resume;  ///< null: the run cannot be resumed
  RunProgress before;        ///< what an earlier run did, to which the outputs were continued
};

/// What is said of a run whose result is written to a file, but not so that it could go on.
inline constexpr const char* kCannotBeResumed = "such a run cannot be resumed: begin it again";

/// How far a run came.
struct RunOutcome {
  int status = kAllWell;
  std::uint64_t partners = 0;  ///< evaluated, those of the run that was resumed included
  std::uint64_t read = 0;      ///< in this run, rejected ones included
};
/// Finishes the output, but for a run that broke off, was interrupted or stopped at a reject, which
/// is said. What can be resumed is kept.
RunOutcome RunEvaluation(const EvaluationRun& run, const DriverEnv& env);

/// What is written of each row of a partner.
enum class RowDetail : std::uint8_t { verdict, shortfalls, explanation };
/// How much to read at a time, at most `most`, so that the rows of a batch are not much longer than
/// its text.
BatchSize BatchSizeFor(const std::deque<Program>& programs, const RowFilter& filter,
                       RowDetail detail, BatchSize most);

}  // namespace attain
