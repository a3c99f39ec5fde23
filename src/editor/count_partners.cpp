#include "editor/count_partners.h"

#include <algorithm>

#include "evaluate/evaluate.h"
#include "partners/sample_partners.h"

namespace attain {
namespace {

/// Between two askings whether to stop.
constexpr BatchSize kFew = {BatchSize().bytes, 250};

class Counter {
 public:
  Counter(const Rulebook& rulebook, Date day)
      : program_(Compile(rulebook, day)), evaluator_(program_) {
    counts_.reserve(program_.rows.size());
    for (const OutputRow& row : program_.rows)
      counts_.push_back({row.award, row.option, row.level, 0, 0, 0});
  }

  void Count(const PartnerBatch& batch) {
    evaluator_.Evaluate(batch, columns_);
    for (std::uint32_t i = 0; i < batch.size(); ++i) {
      const auto is_of = [&](const EvaluationError& error) { return error.partner == i; };
      if (std::any_of(columns_.errors.begin(), columns_.errors.end(), is_of)) continue;
      for (std::uint32_t row = 0; row < counts_.size(); ++row) {
        const Verdict verdict = columns_.at(RowId{row}, i);
        ++counts_[row].partners;
        if (verdict == Verdict::met) ++counts_[row].met;
        if (verdict == Verdict::cannot_tell) ++counts_[row].cannot_tell;
      }
      ++partners_;
    }
  }

  std::uint64_t partners() const { return partners_; }
  std::vector<RowCount>& counts() { return counts_; }

 private:
  const Program program_;
  Evaluator evaluator_;
  VerdictColumns columns_;
  std::vector<RowCount> counts_;
  std::uint64_t partners_ = 0;
};

}  // namespace

Result<std::vector<RowCount>> CountPartners(const Rulebook& rulebook, const PartnerFiles& files,
                                            const std::string& path, Date day,
                                            const std::function<bool()>& stop) {
  Counter counter(rulebook, day);
  PartnerBatch batch(rulebook);
  if (path.empty()) {
    for (const Sample& sample : rulebook.samples) {
      if (!sample.is_example) AppendSample(rulebook, sample, batch);
    }
    counter.Count(batch);
    return std::move(counter.counts());
  }
  const DataShape shape(rulebook);
  auto reader = PartnerReader::Open(shape, files, path, nullptr, kFew);
  if (!reader) return Failure{reader.message()};
  RejectList rejects;
  while (counter.partners() < kMostPartnersCounted && !stop()) {
    const auto more = reader->Next(batch, rejects);
    if (!more) return Failure{more.message()};
    if (!*more) break;
    counter.Count(batch);
    rejects = {};
  }
  return std::move(counter.counts());
}

}  // namespace attain
