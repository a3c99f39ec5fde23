#include "driver/evaluation_run.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "driver/evaluation_job.h"
#include "driver/pipeline.h"
#include "explain/explanation_json.h"
#include "partners/json_reader.h"
#include "report/verdict_summary.h"

namespace attain {
namespace {

constexpr double kMostShareOfSaving = 20;  // times as long between two savings
constexpr std::size_t kMostBytesOfThread = std::size_t{1} << 20;  // read and not yet written
constexpr std::size_t kLeastWritten = std::size_t{256} << 10;     // at a time, into a file

std::uint64_t Read(const RunProgress& progress) {
  return progress.partners + progress.rejected_partners;
}

class Run {
 public:
  Run(const EvaluationRun& run, const DriverEnv& env)
      : run_(run),
        env_(env),
        task_{run.loaded, run.programs, run.source,  nullptr,
              nullptr,    nullptr,      run.explain, run.unused != nullptr},
        done_(run.before),
        ahead_(run.before),
        status_(run.rejects.any() ? kRejected : kAllWell),
        saved_(run.before.batches > 0),
        next_save_(env.seconds() + env.seconds_between_saves) {
    if (run.scores != nullptr) {
      std::vector<PointsDay> days;
      days.reserve(run.programs.size());
      for (const Program& program : run.programs) days.push_back(run.filter.ChoosePoints(program));
      points_.emplace(run.loaded.rulebook, std::move(days));
      task_.points = &*points_;
    }
    std::vector<ReportedDay> days;
    days.reserve(run.programs.size());
    for (const Program& program : run.programs) days.push_back(run.filter.Choose(program));
    if (run.shortfalls != nullptr) {
      shortfalls_.emplace(run.loaded.rulebook, PlacesOf(run.loaded.rulebook, run.loaded.sources),
                          days);
      task_.shortfalls = &*shortfalls_;
    }
    if (run.form == VerdictForm::table) {
      summary_.emplace(run.loaded.rulebook, std::move(days));
    } else {
      writer_.emplace(
          run.loaded.rulebook, std::move(days),
          run.form == VerdictForm::csv ? VerdictWriter::Format::csv : VerdictWriter::Format::jsonl);
      task_.writer = &*writer_;
    }
  }

  RunOutcome All() {
    if (run_.before.batches == 0 && writer_) Ok(run_.output.Write(writer_->Header()));
    if (points_) Ok(run_.scores->Write(points_->Header()));
    if (run_.before.batches == 0 && shortfalls_) Ok(run_.shortfalls->Write(shortfalls_->Header()));
    if (failure_.empty()) Work();
    run_.line.Clear();
    if (!stopped_ && summary_) Ok(run_.output.Write(summary_->Text(env_.width)));
    if (!stopped_) Complete();
    if (stopped_) BreakOff();
    return {status_, done_.partners, Read(done_) - Read(run_.before)};
  }

 private:
  void Work() {
    const std::size_t threads = run_.threads;
    std::deque<EvaluationWorker> workers;
    for (std::size_t i = 0; i < threads; ++i) workers.emplace_back(task_);
    std::deque<EvaluationJob> jobs;
    for (std::size_t i = 0; i < (threads == 1 ? 1 : 2 * threads); ++i)
      jobs.emplace_back(run_.loaded.rulebook);
    Pipeline pipeline(
        jobs, threads, threads * kMostBytesOfThread,
        [this](EvaluationJob& job) { return Take(job); },
        [&](std::size_t thread, EvaluationJob& job) { workers[thread].Work(job); },
        [this](EvaluationJob& job) { return Finish(job); });
    pipeline.Run();
    if (!stopped_) Ok(Put({}));
  }

  /// The files appear, the rejects first, for without them the others look whole, and the verdicts
  /// last. From the first on the run cannot be resumed; until all are there, what is known of it
  /// stays.
  void Complete() {
    if (!Ok(run_.rejects.Sync()) || !Ok(run_.output.Sync())) return;
    if (shortfalls_ && !Ok(run_.shortfalls->Sync())) return;
    bool appeared = false;
    const auto finishes = [&](const Status& finished, bool a_file) {
      if (!Ok(finished)) can_go_on_ = !appeared;
      appeared = appeared || a_file;
      return !stopped_;
    };
    if (!finishes(run_.rejects.Finish(), run_.rejects.any())) return;
    if (points_ && !finishes(run_.scores->Finish(), true)) return;
    if (shortfalls_ && !finishes(run_.shortfalls->Finish(), true)) return;
    if (!finishes(run_.output.Finish(), true)) return;
    if (run_.resume != nullptr) run_.resume->Remove();
  }

  /// Says why the run ends early, and keeps what can be resumed.
  void BreakOff() {
    const bool kept =
        can_go_on_ && run_.resume != nullptr && ((CutToBatches() && Save()) || saved_);
    if (kept) {
      run_.output.Keep();
      if (shortfalls_) run_.shortfalls->Keep();
      run_.rejects.Keep();
    } else if (run_.resume != nullptr) {
      run_.resume->Remove();
    }
    if (failure_.empty()) return;  // `--strict`
    Fail(env_, status_, failure_, kept ? "run again with `--resume` to go on" : hint_);
  }

  /// What was gathered is written, for it is complete. What was written of a batch that is not
  /// goes: on a full disk it has the room that noting down the others takes.
  bool CutToBatches() {
    const bool is_gathered = ahead_.batches > done_.batches;
    if (is_gathered && CutRejects(ahead_) && Put({})) return true;
    return run_.output.CutTo(done_.output_bytes) && CutRejects(done_) &&
           (!shortfalls_ || run_.shortfalls->CutTo(done_.shortfalls_bytes));
  }

  bool CutRejects(const RunProgress& to) {
    return run_.rejects.CutTo(to.rejects_bytes, {{}, to.rejected_partners, to.rows_without_partner})
        .ok();
  }

  /// Keeps a failure to write, which ends the run.
  bool Ok(const Status& status) {
    if (!status && !StopIfInterrupted()) Stop(kCannotReadOrWrite, status.message(), true);
    return status.ok();
  }
  bool StopIfInterrupted() {
    const int signal = env_.interrupted();
    if (signal == 0) return false;
    Stop(kInterrupted + signal, "interrupted", true);
    if (run_.output.can_be_continued()) hint_ = kCannotBeResumed;
    return true;
  }
  void Stop(int status, std::string failure, bool can_go_on) {
    status_ = status;
    failure_ = std::move(failure);
    can_go_on_ = can_go_on;
    stopped_ = true;
  }

  std::optional<std::size_t> Take(EvaluationJob& job) {
    if (at_end_) return std::nullopt;
    job.replayed = taken_++ < run_.before.batches;
    const auto more = run_.source.gives_blocks() ? run_.source.NextBlock(job.block)
                      : run_.source.csv_folder() ? run_.source.NextCsvBlock(job.csv)
                                                 : run_.source.Next(job.batch, job.rejects);
    at_end_ = !more || !*more;
    if (!more) job.failure = more.message();
    if (at_end_) {
      job.block.pieces.clear();
      job.csv.pieces.clear();
      job.batch.Clear();
    }
    return job.Bytes();
  }

  bool Finish(EvaluationJob& job) {
    if (!StopIfInterrupted()) {
      if (job.replayed) {
        Replay(job);
      } else {
        FinishJob(job);
      }
    }
    job.Shrink(run_.loaded.rulebook);
    run_.line.Show(Read(ahead_), run_.source.bytes_read());
    return !stopped_;
  }

  /// Only what later batches depend on: the ids.
  void Replay(EvaluationJob& job) {
    if (run_.source.gives_blocks()) {
      FindRepeated(run_.source.name(), job.batch.ids, job.outcomes, seen_);
    }
    if (run_.unused != nullptr) run_.unused->Add(job.unused);
    job.rejects = {};
    if (!job.failure.empty()) Stop(kCannotReadOrWrite, job.failure, false);
  }

  void FinishJob(EvaluationJob& job) {
    const bool stop = Settle(job) && run_.strict;
    if (!job.rejects.empty() && run_.rejects.path().empty()) run_.line.Clear();
    if (!Ok(run_.rejects.Write(job.rejects))) return;
    if (summary_) summary_->Add(job.columns, job.rejected);
    if (run_.rejects.any()) status_ = kRejected;
    ahead_.partners +=
        static_cast<std::uint64_t>(std::count(job.rejected.begin(), job.rejected.end(), 0));
    ahead_.rejected_partners = run_.rejects.total().partners;
    ahead_.rows_without_partner = run_.rejects.total().rows_without_partner;
    ahead_.rejects_bytes = run_.rejects.size();
    ++ahead_.batches;
    const Texts texts{job.text.bytes.text(), job.points.bytes.text(), job.shortfalls.bytes.text()};
    const bool is_last = stop || !job.failure.empty();
    if (!is_last && GathersWith(texts)) return Gather(texts);
    if (!Ok(Put(texts))) return;
    if (stop) {
      stopped_ = true;
      if (const Status finished = run_.rejects.Finish(); !finished) Ok(finished);
    } else if (!job.failure.empty()) {
      Stop(kCannotReadOrWrite, job.failure, false);
      hint_ = "the run ends here; the result is not complete";
    } else if (run_.resume != nullptr && env_.seconds() >= next_save_) {
      Save();
    }
  }

  /// Of batches; a result that is not wanted has none.
  struct Texts {
    std::string_view verdicts, points, shortfalls;
  };
  /// Whether this is still too little to write; whoever reads along gets it at once, and what is
  /// long is not copied.
  bool GathersWith(const Texts& texts) const {
    if (!writer_ || !run_.output.can_be_continued()) return false;
    const std::size_t more = texts.verdicts.size() + texts.points.size() + texts.shortfalls.size();
    const std::size_t gathered = run_.output.gathered() + (points_ ? run_.scores->gathered() : 0) +
                                 (shortfalls_ ? run_.shortfalls->gathered() : 0);
    return more < kLeastWritten / 2 && gathered + more < kLeastWritten;
  }
  void Gather(const Texts& texts) {
    run_.output.Gather(texts.verdicts);
    if (points_) run_.scores->Gather(texts.points);
    if (shortfalls_) run_.shortfalls->Gather(texts.shortfalls);
  }
  /// Writes all that was gathered, and these behind it. A Failure leaves the last batches behind
  /// `done_` written in part, and nothing gathered.
  Status Put(const Texts& texts) {
    RunProgress written = std::exchange(ahead_, done_);
    if (Status put = run_.output.Write(texts.verdicts); !put) return put;
    if (points_) {
      if (Status put = run_.scores->Write(texts.points); !put) return put;
    }
    if (shortfalls_) {
      if (Status put = run_.shortfalls->Write(texts.shortfalls); !put) return put;
      written.shortfalls_bytes = run_.shortfalls->size();
    }
    written.output_bytes = run_.output.size();
    done_ = ahead_ = written;
    return Done{};
  }

  /// Everything up to the last complete batch is on the disk, and noted down. Where this takes long
  /// it is done less often.
  bool Save() {
    const double start = env_.seconds();
    const bool saved = run_.output.Sync() && run_.rejects.Sync() &&
                       (!shortfalls_ || run_.shortfalls->Sync()) && run_.resume->Write(done_).ok();
    next_save_ = env_.seconds() + std::max(env_.seconds_between_saves,
                                           kMostShareOfSaving * (env_.seconds() - start));
    saved_ = saved_ || saved;
    return saved;
  }

  /// Finds repeated ids and collects the rejects; true where there are any. With `--strict` nothing
  /// is left of what stands behind the first.
  bool Settle(EvaluationJob& job) {
    if (run_.unused != nullptr) run_.unused->Add(job.unused);
    if (run_.source.gives_blocks()) {
      const auto repeated = FindRepeated(run_.source.name(), job.batch.ids, job.outcomes, seen_);
      for (const std::uint32_t partner : repeated) job.rejected[partner] = 1;
      job.text.Remove(repeated);
      if (points_) job.points.Remove(repeated);
      if (shortfalls_) job.shortfalls.Remove(repeated);
      if (run_.strict) CutAtFirstReject(job);
      TakeRejects(job.outcomes, job.rejects);
    } else if (run_.strict && !job.rejects.empty()) {
      CutAtPlace(job, job.rejects.rejects.front().place);
      CutBehindFirst(job.rejects);
    }
    return !job.rejects.empty();
  }

  static void CutAtFirstReject(EvaluationJob& job) {
    std::size_t before = 0;
    for (auto outcome = job.outcomes.begin(); outcome != job.outcomes.end(); ++outcome) {
      if (outcome->rejects.empty()) {
        ++before;
        continue;
      }
      job.outcomes.erase(outcome + 1, job.outcomes.end());
      CutAtPlace(job, before);
      return;
    }
  }
  /// Leaves the first `partners` of the batch.
  static void CutAtPlace(EvaluationJob& job, std::size_t partners) {
    if (!job.text.ends.empty()) job.text.Truncate(partners);
    if (!job.points.ends.empty()) job.points.Truncate(partners);
    if (!job.shortfalls.ends.empty()) job.shortfalls.Truncate(partners);
    std::fill(job.rejected.begin() + static_cast<std::ptrdiff_t>(partners), job.rejected.end(), 1);
  }
  /// Leaves what is said of the first partner, or the first row of none.
  static void CutBehindFirst(RejectList& list) {
    const Reject first = list.rejects.front();
    const auto other = [&](const Reject& reject) {
      return first.of_no_partner || first.partner.empty() || reject.of_no_partner ||
             reject.partner != first.partner;
    };
    list.rejects.erase(std::find_if(list.rejects.begin() + 1, list.rejects.end(), other),
                       list.rejects.end());
    list.partners = first.of_no_partner ? 0 : 1;
    list.rows_without_partner = first.of_no_partner ? 1 : 0;
  }

  const EvaluationRun& run_;
  const DriverEnv& env_;
  EvaluationTask task_;
  std::optional<VerdictWriter> writer_;
  std::optional<VerdictSummary> summary_;
  std::optional<PointsWriter> points_;
  std::optional<ShortfallWriter> shortfalls_;
  bool at_end_ = false;      // of the source; this and the next are for Take alone
  std::uint64_t taken_ = 0;  // batches

  SeenInOrder seen_;   // this and what follows is for Finish
  RunProgress done_;   // what is written
  RunProgress ahead_;  // with what is gathered, the bytes of which are not counted
  int status_;
  std::string failure_, hint_;
  bool can_go_on_ = false;
  bool stopped_ = false;
  bool saved_;  // once at least
  double next_save_;
};

}  // namespace

RunOutcome RunEvaluation(const EvaluationRun& run, const DriverEnv& env) {
  return Run(run, env).All();
}

BatchSize BatchSizeFor(const std::deque<Program>& programs, const RowFilter& filter,
                       RowDetail detail, BatchSize most) {
  constexpr std::size_t kMostText = std::size_t{1} << 20;
  constexpr std::size_t kBytesOfRow[] = {48, 256, 1024};  // by RowDetail
  constexpr std::size_t kBytesOfPartner = 2048;
  std::size_t rows = 1;
  for (const Program& program : programs) rows += filter.Choose(program).rows.size();
  const std::size_t partners =
      std::max<std::size_t>(1, kMostText / (rows * kBytesOfRow[static_cast<std::size_t>(detail)]));
  return {std::min(most.bytes, std::max(kMostBytesOfThread / 64, partners * kBytesOfPartner)),
          std::min(most.partners, partners)};
}

}  // namespace attain
