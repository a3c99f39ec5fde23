// The files that an evaluation writes, and how it goes on with those of a run that was interrupted.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "driver/evaluate_options.h"
#include "driver/partner_source.h"
#include "driver/reject_output.h"
#include "driver/result_output.h"
#include "driver/resume_file.h"

namespace attain {

/// Where the results and rejects of a run go, and whether it can be resumed.
struct RunOutputs {
  ResultOutput verdicts;
  std::optional<ResultOutput> scores, shortfalls;  ///< where they are asked for
  RejectOutput rejects;
  std::optional<ResumeFile> resume;  ///< none: it cannot
  RunProgress before;
};

/// nullopt where the outputs cannot be opened or an earlier run cannot be resumed: this is said,
/// and `status` is set.
std::optional<RunOutputs> OpenOutputs(const EvaluateOptions& given, const PartnerSource& source,
                                      VerdictForm form, std::vector<RunCondition> conditions,
                                      const DriverEnv& env, int& status);

/// What an interrupted run kept is taken away where this one, which has opened its outputs and
/// begins at the beginning, does not write over it.
void GiveUpEarlierRun(const EvaluateOptions& given, bool can_be_resumed, const DriverEnv& env);

}  // namespace attain
