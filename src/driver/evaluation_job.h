// A batch of a run, from its text to the rows of its verdicts, and who works on it.
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "driver/load_rulebook.h"
#include "driver/partner_source.h"
#include "evaluate/evaluate.h"
#include "explain/because_writer.h"
#include "explain/explainer.h"
#include "partners/csv_block_parser.h"
#include "partners/json_partners.h"
#include "report/points_writer.h"
#include "report/shortfall_writer.h"
#include "report/verdict_writer.h"

namespace attain {

/// One batch. Its memory is used again for another.
struct EvaluationJob {
  explicit EvaluationJob(const Rulebook& rulebook) : batch(rulebook) {}

  bool replayed = false;  ///< an earlier run wrote it: only its ids are wanted
  TextBlock block;        ///< where the source gives blocks,
  CsvBlock csv;           ///< or of a CSV folder; else `batch` and `rejects` come from the source
  std::string failure;    ///< why the source breaks off behind this job, or empty
  PartnerBatch batch;     ///< repeated ids included, where it comes from a block
  RejectList rejects;     ///< in the order of the input
  UnusedNames unused;     ///< of a block
  std::vector<PieceOutcome> outcomes;   ///< of a block; they have its rejects
  std::vector<VerdictColumns> columns;  ///< by day
  std::vector<std::uint8_t> rejected;   ///< by partner: it cannot be evaluated
  VerdictText text;                     ///< rows of the others
  VerdictText points, shortfalls;       ///< where they are wanted, as `text`

  /// About how many bytes of the input it holds.
  std::size_t Bytes() const;
  /// Gives back memory of a batch that was much larger than others.
  void Shrink(const Rulebook& rulebook);
};

/// What all workers of a run share.
struct EvaluationTask {
  const Analysis& loaded;
  const std::deque<Program>& programs;  ///< by day, ascending
  const PartnerSource& source;
  const VerdictWriter* writer;        ///< null: verdicts are only counted
  const PointsWriter* points;         ///< null: points are not wanted
  const ShortfallWriter* shortfalls;  ///< null: they are not wanted
  bool explain;
  bool count_unused;
};

/// Parses, evaluates and writes down jobs; one for each thread.
class EvaluationWorker {
 public:
  explicit EvaluationWorker(const EvaluationTask& task);
  EvaluationWorker(const EvaluationWorker&) = delete;
  EvaluationWorker& operator=(const EvaluationWorker&) = delete;

  void Work(EvaluationJob& job);

 private:
  void RejectErrors(EvaluationJob& job) const;
  BecauseAppender Because(const PartnerBatch& batch);

  const EvaluationTask& task_;
  UnusedNames unused_;
  std::optional<JsonPartnerParser> parser_;
  std::optional<CsvBlockParser> csv_parser_;
  std::deque<Evaluator> evaluators_;
  std::deque<ShortfallColumns> shortfalls_;  // by day, where they are wanted
  std::deque<Explainer> explainers_;
  std::deque<BecauseWriter> because_writers_;
  std::vector<std::uint32_t> explained_;  // by day: the partner that its explainer has
};

}  // namespace attain
