#include "editor/count_partners.h"

#include <algorithm>
#include <map>

#include "evaluate/evaluate.h"
#include "partners/sample_partners.h"

namespace attain {
namespace {

/// Between two askings whether to stop.
constexpr BatchSize kFew = {BatchSize().bytes, 250};

/// Where the row's level, option or award is declared in the version in force; not valid where it
/// is not.
Span PlaceOf(const Rulebook& rulebook, const OutputRow& row, Date day) {
  const auto named = [](auto parts, StringId name) {
    return std::find_if(parts.begin(), parts.end(),
                        [&](const auto& part) { return part.name == name; });
  };
  const Award& award = rulebook.awards[row.award];
  const AwardVersion* version = VersionInForce(rulebook.award_versions, award.versions, day);
  if (version == nullptr) return {};
  auto levels = rulebook.levels[version->levels];
  Span place = award.span;
  if (row.option.valid()) {
    const auto options = rulebook.options[version->options];
    const auto option = named(options, row.option);
    if (option == options.end()) return {};
    levels = rulebook.levels[option->levels];
    place = option->span;
  }
  if (!row.level.valid()) return place;
  const auto level = named(levels, row.level);
  return level == levels.end() ? Span{} : level->span;
}

class Counter {
 public:
  Counter(const Rulebook& rulebook, Date day)
      : program_(Compile(rulebook, day)), evaluator_(program_) {
    counts_.reserve(program_.rows.size());
    for (const OutputRow& row : program_.rows) counts_.push_back({PlaceOf(rulebook, row, day)});
  }

  void Count(const PartnerBatch& batch) {
    evaluator_.Evaluate(batch, columns_);
    for (std::uint32_t i = 0; i < batch.size(); ++i) {
      const auto is_of = [&](const EvaluationError& error) { return error.partner == i; };
      if (std::any_of(columns_.errors.begin(), columns_.errors.end(), is_of)) {
        Reject(1);
        continue;
      }
      for (std::uint32_t row = 0; row < counts_.size(); ++row) {
        const Verdict verdict = columns_.at(RowId{row}, i);
        ++counts_[row].partners;
        if (verdict == Verdict::met) ++counts_[row].met;
        if (verdict == Verdict::cannot_tell) ++counts_[row].cannot_tell;
      }
      ++partners_;
    }
  }

  void Reject(std::uint64_t partners) {
    for (RowCount& row : counts_) row.rejected += partners;
    partners_ += partners;
  }

  /// Rejected ones too.
  std::uint64_t partners() const { return partners_; }
  std::vector<RowCount>& counts() { return counts_; }

 private:
  const Program program_;
  Evaluator evaluator_;
  VerdictColumns columns_;
  std::vector<RowCount> counts_;
  std::uint64_t partners_ = 0;
};

/// The `partner` blocks, those of one day together: a row stands elsewhere in another version.
std::vector<RowCount> CountSamples(const Rulebook& rulebook, Date today) {
  std::map<Date, PartnerBatch> by_day;
  for (const Sample& sample : rulebook.samples) {
    if (sample.is_example) continue;
    const Date day = sample.as_of.value_or(today);
    AppendSample(rulebook, sample, by_day.try_emplace(day, rulebook).first->second);
  }
  std::vector<RowCount> all;
  for (const auto& [day, batch] : by_day) {
    Counter counter(rulebook, day);
    counter.Count(batch);
    for (const RowCount& row : counter.counts()) {
      const auto same = [&](const RowCount& other) { return other.place == row.place; };
      const auto known = std::find_if(all.begin(), all.end(), same);
      if (known == all.end()) {
        all.push_back(row);
        continue;
      }
      known->met += row.met;
      known->cannot_tell += row.cannot_tell;
      known->partners += row.partners;
      known->rejected += row.rejected;
    }
  }
  return all;
}

}  // namespace

Result<std::vector<RowCount>> CountPartners(const Rulebook& rulebook, const PartnerFiles& files,
                                            const std::string& path, Date day,
                                            const std::function<bool()>& stop) {
  if (path.empty()) return CountSamples(rulebook, day);
  Counter counter(rulebook, day);
  PartnerBatch batch(rulebook);
  const DataShape shape(rulebook);
  auto reader = PartnerReader::Open(shape, files, path, nullptr, kFew);
  if (!reader) return Failure{reader.message()};
  RejectList rejects;
  while (counter.partners() < kMostPartnersCounted && !stop()) {
    const auto more = reader->Next(batch, rejects);
    if (!more) return Failure{more.message()};
    counter.Reject(rejects.partners);
    if (!*more) break;
    counter.Count(batch);
    rejects = {};
  }
  return std::move(counter.counts());
}

}  // namespace attain
