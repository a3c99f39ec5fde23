#include "driver/evaluation_run.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <set>

#include "evaluate/evaluate.h"
#include "explain/explainer.h"
#include "explain/explanation_json.h"
#include "report/verdict_summary.h"
#include "report/verdict_writer.h"

namespace attain {
namespace {

/// Takes the errors of the evaluation as rejects among those of the reader; returns for each
/// partner of the batch whether it is rejected.
std::vector<std::uint8_t> RejectErrors(const EvaluationRun& run, const PartnerBatch& batch,
                                       const std::vector<VerdictColumns>& columns,
                                       RejectList& rejects) {
  const Rulebook& rulebook = run.loaded.rulebook;
  std::vector<std::uint8_t> rejected;
  std::set<std::pair<std::uint32_t, std::string>> known;
  for (const VerdictColumns& day : columns) {
    for (const EvaluationError& error : day.errors) {
      if (!known.emplace(error.partner, Text(error, rulebook)).second) continue;
      rejected.resize(batch.size());
      rejects.partners += rejected[error.partner] == 0 ? 1 : 0;
      rejected[error.partner] = 1;
      rejects.rejects.push_back(
          {std::string(batch.ids[error.partner]), run.source.name(), batch.lines[error.partner], 0,
           "", fmt::format("amounts from which {} can be computed", Subject(error, rulebook)),
           Text(error, rulebook)});
    }
  }
  const auto same_file = [&](const Reject& reject) { return reject.file == run.source.name(); };
  if (!rejected.empty() && std::all_of(rejects.rejects.begin(), rejects.rejects.end(), same_file)) {
    std::stable_sort(rejects.rejects.begin(), rejects.rejects.end(),
                     [](const Reject& a, const Reject& b) { return a.line < b.line; });
  }
  return rejected;
}

class Run {
 public:
  Run(EvaluationRun& run, const DriverEnv& env)
      : run_(run), env_(env), batch_(run.loaded.rulebook), columns_(run.programs.size()) {
    std::vector<ReportedDay> days;
    for (const Program& program : run.programs) {
      evaluators_.emplace_back(program);
      if (run.explain) explainers_.emplace_back(run.loaded.rulebook, program);
      days.push_back(run.filter.Choose(program));
    }
    if (run.form == VerdictForm::table) {
      summary_.emplace(run.loaded.rulebook, std::move(days));
    } else {
      writer_.emplace(
          run.loaded.rulebook, std::move(days),
          run.form == VerdictForm::csv ? VerdictWriter::Format::csv : VerdictWriter::Format::jsonl);
    }
  }

  RunOutcome All() {
    if (writer_ && !Ok(run_.output.Write(writer_->Header()))) return outcome_;
    while (true) {
      RejectList rejects;
      const auto more = run_.source.Next(batch_, rejects);
      if (!more) {
        Ok(run_.rejects.Write(rejects));
        outcome_.status = Fail(env_, kCannotReadOrWrite, more.message(),
                               "the run ends here; the result is not complete");
        return outcome_;
      }
      if (const int signal = env_.interrupted(); signal != 0) {
        outcome_.status = kInterrupted + signal;
        return outcome_;
      }
      if (!One(rejects)) return outcome_;
      if (!*more) break;
    }
    if (summary_ && !Ok(run_.output.Write(summary_->Text(env_.width)))) return outcome_;
    if (Ok(run_.output.Finish())) Ok(run_.rejects.Finish());
    return outcome_;
  }

 private:
  /// Says a failure to write, which ends the run.
  bool Ok(const Status& status) {
    if (!status) outcome_.status = Fail(env_, kCannotReadOrWrite, status.message());
    return status.ok();
  }

  bool One(RejectList& rejects) {
    for (std::size_t day = 0; day < columns_.size(); ++day) {
      evaluators_[day].Evaluate(batch_, columns_[day]);
    }
    const auto rejected = RejectErrors(run_, batch_, columns_, rejects);
    if (!Ok(run_.rejects.Write(rejects))) return false;
    if (run_.rejects.any()) outcome_.status = kRejected;
    if (run_.strict && run_.rejects.any()) {
      Ok(run_.rejects.Finish());
      return false;
    }
    outcome_.partners +=
        batch_.size() - static_cast<std::uint64_t>(std::count(rejected.begin(), rejected.end(), 1));
    if (summary_) {
      summary_->Add(batch_, columns_, rejected);
      return true;
    }
    text_.clear();
    writer_->Append(batch_, columns_, rejected, text_, Because());
    return Ok(run_.output.Write(text_));
  }

  BecauseAppender Because() {
    if (!run_.explain) return {};
    loaded_.assign(columns_.size(), UINT32_MAX);
    return [this](std::size_t day, std::uint32_t partner, RowId row, std::string& out) {
      if (loaded_[day] != partner) explainers_[day].Load(batch_, partner);
      loaded_[day] = partner;
      const ExplanationContext context{run_.loaded.rulebook, run_.loaded.sources,
                                       run_.programs[day], batch_};
      AppendBecause(explainers_[day].Explain(row), context, out);
    };
  }

  EvaluationRun& run_;
  const DriverEnv& env_;
  RunOutcome outcome_;
  PartnerBatch batch_;
  std::vector<VerdictColumns> columns_;
  std::deque<Evaluator> evaluators_;
  std::deque<Explainer> explainers_;
  std::vector<std::uint32_t> loaded_;  // by day: the partner that its explainer has
  std::optional<VerdictWriter> writer_;
  std::optional<VerdictSummary> summary_;
  std::string text_;
};

}  // namespace

RunOutcome RunEvaluation(EvaluationRun& run, const DriverEnv& env) { return Run(run, env).All(); }

std::deque<Program> CompileDays(const Rulebook& rulebook, const std::vector<Date>& days,
                                const RowFilter& filter, const DriverEnv& env) {
  std::deque<Program> programs;
  for (const Date day : days) {
    programs.push_back(Compile(rulebook, day));
    for (const ProgramNotice& notice : programs.back().notices) {
      if (filter.Wants(notice.award)) Notify(env, Text(notice, rulebook, day));
    }
  }
  return programs;
}

}  // namespace attain
