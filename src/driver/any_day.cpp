#include "driver/any_day.h"

#include <fmt/format.h>

#include <algorithm>

#include "report/any_day_writer.h"

namespace attain {
namespace {

class Run {
 public:
  Run(const AnyDayRun& run, const DriverEnv& env)
      : run_(run),
        env_(env),
        finder_(run.loaded.rulebook, run.loaded.sources, run.from, run.to,
                [&run](const Program& program) { return run.filter.Choose(program).rows; }),
        writer_(run.loaded.rulebook, run.from, run.to, run.format) {}

  RunOutcome All() {
    if (!Ok(run_.output.Write(writer_.Header()))) return outcome_;
    PartnerBatch batch(run_.loaded.rulebook);
    while (true) {
      RejectList rejects;
      const auto more = run_.source.Next(batch, rejects);
      if (!more) {
        Ok(run_.rejects.Write(rejects));
        return BreakOff(kCannotReadOrWrite, more.message(),
                        "the run ends here; the result is not complete");
      }
      if (env_.interrupted() != 0) return BreakOff(kInterrupted, "interrupted");
      if (!Finish(batch, rejects)) return outcome_;
      if (!*more) break;
      run_.line.Show(outcome_.read, run_.source.bytes_read());
    }
    run_.line.Clear();
    if (Ok(run_.rejects.Finish())) Ok(run_.output.Finish());
    return outcome_;
  }

 private:
  RunOutcome BreakOff(int status, std::string_view message, std::string_view hint = {}) {
    run_.line.Clear();
    const int signal = env_.interrupted();  // whatever failed then failed for that
    outcome_.status = signal == 0 ? Fail(env_, status, message, hint)
                                  : Fail(env_, kInterrupted + signal, "interrupted",
                                         run_.output.can_be_continued() ? kCannotBeResumed : "");
    return outcome_;
  }
  /// Says a failure to write, which ends the run.
  bool Ok(const Status& status) {
    if (!status) BreakOff(kCannotReadOrWrite, status.message());
    return status.ok();
  }

  /// False: the run ends here.
  bool Finish(const PartnerBatch& batch, RejectList& rejects) {
    std::string text;
    for (std::uint32_t partner = 0; partner < batch.size(); ++partner) {
      const auto timeline = finder_.Of(batch, partner, TimelineFinder::Reasons::left_out);
      if (!timeline) {
        const Rulebook& rulebook = run_.loaded.rulebook;
        ++rejects.partners;
        rejects.rejects.push_back(
            run_.source.RejectOf(batch, partner,
                                 fmt::format("amounts from which {} can be computed",
                                             SubjectText(finder_.error(), rulebook)),
                                 Text(finder_.error(), rulebook)));
        continue;
      }
      if (run_.strict && !rejects.rejects.empty()) break;
      writer_.Append(batch, partner, *timeline, text);
      ++outcome_.partners;
    }
    const bool csv = run_.source.csv_folder() != nullptr;  // whose lines are those of many files
    std::stable_sort(rejects.rejects.begin(), rejects.rejects.end(),
                     [&](const Reject& a, const Reject& b) {
                       return csv ? a.place < b.place : a.line < b.line;
                     });
    if (!rejects.rejects.empty() && run_.rejects.path().empty()) run_.line.Clear();
    if (!Ok(run_.rejects.Write(rejects))) return false;
    if (run_.rejects.any()) outcome_.status = kRejected;
    outcome_.read = outcome_.partners + run_.rejects.total().partners;
    if (run_.strict && run_.rejects.any()) {
      run_.line.Clear();
      Ok(run_.rejects.Finish());
      return false;
    }
    return Ok(run_.output.Write(text));
  }

  const AnyDayRun& run_;
  const DriverEnv& env_;
  TimelineFinder finder_;
  AnyDayWriter writer_;
  RunOutcome outcome_;
};

}  // namespace

RunOutcome RunAnyDay(const AnyDayRun& run, const DriverEnv& env) { return Run(run, env).All(); }

}  // namespace attain
