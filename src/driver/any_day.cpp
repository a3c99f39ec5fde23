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
        outcome_.status = Fail(env_, kCannotReadOrWrite, more.message(),
                               "the run ends here; the result is not complete");
        return outcome_;
      }
      if (const int signal = env_.interrupted(); signal != 0) {
        outcome_.status = Fail(env_, kInterrupted + signal, "interrupted");
        return outcome_;
      }
      if (!Finish(batch, rejects)) return outcome_;
      if (!*more) break;
    }
    if (Ok(run_.rejects.Finish())) Ok(run_.output.Finish());
    return outcome_;
  }

 private:
  /// Says a failure to write, which ends the run.
  bool Ok(const Status& status) {
    if (!status) outcome_.status = Fail(env_, kCannotReadOrWrite, status.message());
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
        Reject reject{};
        reject.partner = batch.ids[partner];
        reject.file = run_.source.name();
        reject.line = batch.lines[partner];
        reject.expected = fmt::format("amounts from which {} can be computed",
                                      Subject(finder_.error(), rulebook));
        reject.found = Text(finder_.error(), rulebook);
        rejects.rejects.push_back(std::move(reject));
        continue;
      }
      if (run_.strict && !rejects.rejects.empty()) break;
      writer_.Append(batch, partner, *timeline, text);
      ++outcome_.partners;
    }
    std::stable_sort(rejects.rejects.begin(), rejects.rejects.end(),
                     [](const Reject& a, const Reject& b) { return a.line < b.line; });
    if (!Ok(run_.rejects.Write(rejects))) return false;
    if (run_.rejects.any()) outcome_.status = kRejected;
    if (run_.strict && run_.rejects.any()) {
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
