#include "driver/evaluation_job.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

namespace attain {
namespace {

constexpr std::size_t kMostBytesKept = std::size_t{4} << 20;

/// By partner of the batch.
std::vector<std::uint32_t> OutcomesOfPartners(const std::vector<PieceOutcome>& outcomes) {
  std::vector<std::uint32_t> places;
  for (std::uint32_t i = 0; i < outcomes.size(); ++i) {
    if (outcomes[i].place != kNoPlace) places.push_back(i);
  }
  return places;
}

}  // namespace

std::size_t EvaluationJob::Bytes() const {
  const std::size_t text =
      block.pieces.empty() ? 0 : block.pieces.back().begin + block.pieces.back().size;
  return text + csv.size() + batch.person_ids.bytes.size() +
         batch.codes.size() * (sizeof(CredentialId) + 2 * sizeof(std::int32_t));
}

void EvaluationJob::Shrink(const Rulebook& rulebook) {
  if (Bytes() > kMostBytesKept || block.bytes.capacity() > kMostBytesKept ||
      csv.capacity() > kMostBytesKept || text.bytes.capacity() > kMostBytesKept ||
      shortfalls.bytes.capacity() > kMostBytesKept)
    *this = EvaluationJob(rulebook);
}

EvaluationWorker::EvaluationWorker(const EvaluationTask& task) : task_(task) {
  if (task.source.gives_blocks()) {
    parser_.emplace(task.source.shape(), task.source.name(),
                    task.count_unused ? &unused_ : nullptr);
  }
  if (const CsvFolder* folder = task.source.csv_folder())
    csv_parser_.emplace(task.source.shape(), *folder, task.count_unused ? &unused_ : nullptr);
  for (const Program& program : task.programs) {
    if (task.shortfalls != nullptr)
      shortfalls_.emplace_back(program, task.shortfalls->plan(evaluators_.size()));
    evaluators_.emplace_back(program);
    if (!task.explain) continue;
    explainers_.emplace_back(task.loaded.rulebook, program);
    because_writers_.emplace_back(task.loaded.rulebook);
  }
}

void EvaluationWorker::Work(EvaluationJob& job) {
  if (parser_ || csv_parser_) {
    job.batch.Clear();
    job.outcomes.clear();
    const Status status = parser_ ? parser_->Parse(job.block, job.batch, job.outcomes)
                                  : csv_parser_->Parse(job.csv, job.batch, job.rejects);
    if (!status) {
      // Some of its partners lack a part: none is evaluated.
      job.batch.Clear();
      job.outcomes.clear();
      job.rejects = {};
      if (job.failure.empty())
        job.failure = fmt::format("cannot read `{}`: {}", task_.source.name(), status.message());
    }
    job.unused = std::exchange(unused_, {});
  }
  job.text.Clear();
  job.points.Clear();
  job.shortfalls.Clear();
  if (job.replayed) return;
  job.columns.resize(evaluators_.size());
  for (std::size_t day = 0; day < evaluators_.size(); ++day)
    evaluators_[day].Evaluate(job.batch, job.columns[day],
                              task_.points != nullptr ? Points::wanted : Points::left_out,
                              shortfalls_.empty() ? nullptr : &shortfalls_[day]);
  RejectErrors(job);
  if (task_.points != nullptr)
    task_.points->Append(job.batch, job.columns, job.rejected, job.points);
  if (task_.shortfalls != nullptr)
    task_.shortfalls->Append(job.batch, job.columns, shortfalls_, job.rejected, job.shortfalls);
  if (task_.writer == nullptr) return;
  task_.writer->Append(job.batch, job.columns, job.rejected, job.text, Because(job.batch));
}

/// The errors of the evaluation as rejects among those of the reader.
void EvaluationWorker::RejectErrors(EvaluationJob& job) const {
  const Rulebook& rulebook = task_.loaded.rulebook;
  job.rejected.assign(job.batch.size(), 0);
  std::vector<std::uint32_t> outcome_of;  // by partner
  std::set<std::pair<std::uint32_t, std::string>> known;
  for (const VerdictColumns& day : job.columns) {
    for (const EvaluationError& error : day.errors) {
      if (!known.emplace(error.partner, Text(error, rulebook)).second) continue;
      const bool first = job.rejected[error.partner] == 0;
      job.rejected[error.partner] = 1;
      Reject reject = task_.source.RejectOf(
          job.batch, error.partner,
          fmt::format("amounts from which {} can be computed", SubjectText(error, rulebook)),
          Text(error, rulebook));
      if (parser_) {
        if (outcome_of.empty()) outcome_of = OutcomesOfPartners(job.outcomes);
        job.outcomes[outcome_of[error.partner]].rejects.push_back(std::move(reject));
      } else {
        job.rejects.partners += first ? 1 : 0;
        job.rejects.rejects.push_back(std::move(reject));
      }
    }
  }
  if (parser_ || known.empty()) return;
  std::stable_sort(job.rejects.rejects.begin(), job.rejects.rejects.end(),
                   [](const Reject& a, const Reject& b) { return a.place < b.place; });
}

BecauseAppender EvaluationWorker::Because(const PartnerBatch& batch) {
  if (!task_.explain) return {};
  explained_.assign(explainers_.size(), UINT32_MAX);
  return [this, &batch](std::size_t day, std::uint32_t partner, RowId row, TextBuffer& out) {
    if (explained_[day] != partner) explainers_[day].Load(batch, partner);
    explained_[day] = partner;
    const ExplanationContext context{task_.loaded.rulebook, task_.loaded.sources,
                                     task_.programs[day], batch};
    because_writers_[day].Append(explainers_[day].Explain(row), context, out);
  };
}

}  // namespace attain
