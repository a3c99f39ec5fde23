#include "reference/verdicts.h"

#include <algorithm>

#include "base/limits.h"
#include "reference/statements.h"
#include "reference/values.h"

namespace attain::reference {
namespace {

class Evaluation {
 public:
  Evaluation(const Rulebook& rulebook, Date day, const Partner& partner)
      : rulebook_(rulebook), day_(day), partner_(partner), statements_(rulebook, day, partner) {}

  std::vector<RowVerdict> Rows() {
    for (std::uint32_t i = 0; i < rulebook_.awards.size(); ++i) {
      const std::vector<Way> ways = WaysOn(rulebook_, day_, AwardId{i});
      if (!ways.empty()) TryScores(*ways.front().version);
      AddRollUps(AwardId{i}, ways);
      for (const Way& way : ways) {
        rows_.push_back({AwardId{i}, way.option, way.level, VerdictOf({way})});
      }
    }
    return rows_;
  }

  std::vector<RowPoints> PointsRows() {
    for (std::uint32_t i = 0; i < rulebook_.awards.size(); ++i) {
      const std::vector<Way> ways = WaysOn(rulebook_, day_, AwardId{i});
      if (!ways.empty()) AddPoints(AwardId{i}, *ways.front().version);
    }
    return points_;
  }

 private:
  void AddPoints(AwardId award, const AwardVersion& version) {
    std::vector<RowPoints> of_award = PointsOf(award, {}, version.metrics), of_options, totals;
    if (!of_award.empty()) totals.push_back(of_award.back());
    for (const Option& option : rulebook_.options[version.options]) {
      const std::vector<RowPoints> rows = PointsOf(award, option.name, option.metrics);
      if (rows.empty()) continue;
      of_options.insert(of_options.end(), rows.begin(), rows.end());
      totals.push_back(rows.back());
    }
    if (!of_options.empty()) {
      RowPoints largest{award, {}, {}, {}, Fraction()};
      for (const RowPoints& total : totals) {
        largest.low = std::max(largest.low, total.low);
        largest.high = std::max(*largest.high, *total.high);
      }
      points_.push_back(largest);
      if (!of_award.empty()) of_award.pop_back();
    }
    points_.insert(points_.end(), of_award.begin(), of_award.end());
    points_.insert(points_.end(), of_options.begin(), of_options.end());
  }

  /// The metrics, then their sum; nothing where there are none.
  std::vector<RowPoints> PointsOf(AwardId award, StringId option, Slice<Metric> metrics) {
    std::vector<RowPoints> rows;
    const auto add = [&](StringId metric, const Amounts& points) {
      rows.push_back({award, option, metric, points.low.value, points.high.value});
    };
    if (metrics.empty()) return rows;
    for (const Metric& metric : rulebook_.metrics[metrics]) {
      if (metric.applicable) add(metric.name, statements_.PointsOf(metric, partner_.facts));
    }
    add({}, statements_.ScoreOf(metrics, partner_.facts));
    return rows;
  }

  /// Some may be too large, whether they are needed or not.
  void TryScores(const AwardVersion& version) {
    statements_.ScoreOf(version.metrics, partner_.facts);
    for (const Option& option : rulebook_.options[version.options])
      statements_.ScoreOf(option.metrics, partner_.facts);
  }

  /// Of an award with options: one row for each level, in the order in which they appear.
  void AddRollUps(AwardId award, const std::vector<Way>& ways) {
    std::vector<StringId> levels;
    for (const Way& way : ways) {
      if (!way.option.valid()) continue;
      if (std::find(levels.begin(), levels.end(), way.level) != levels.end()) continue;
      levels.push_back(way.level);
      std::vector<Way> options = ways;
      std::erase_if(options, [&](const Way& other) { return other.level != way.level; });
      rows_.push_back({award, {}, way.level, VerdictOf(options)});
    }
  }

  /// Every combination of the unknown facts, where they are not too many.
  Verdict VerdictOf(const std::vector<Way>& ways) {
    for (const MeasureId measure : MeasuresRead(rulebook_, day_, ways)) {
      Measures(rulebook_, day_, partner_).Of(measure);  // too large, whether it is needed or not
    }
    std::vector<Values> combinations = {partner_.facts};
    for (const FactId fact : FiniteFacts(rulebook_, day_, ways)) {
      if (partner_.facts[fact.index]) continue;
      std::vector<Values> more;
      for (const Values& facts : combinations) {
        for (const Value& value : AllValues(rulebook_, rulebook_.facts[fact].type)) {
          more.push_back(facts);
          more.back()[fact.index] = value;
        }
      }
      combinations = std::move(more);
      if (combinations.size() > kMaxFactCombinations)
        return statements_.AnyOf(ways, partner_.facts);
    }
    std::vector<Verdict> verdicts;
    for (const Values& facts : combinations) verdicts.push_back(statements_.AnyOf(ways, facts));
    const bool all_agree = std::all_of(verdicts.begin(), verdicts.end(),
                                       [&](Verdict verdict) { return verdict == verdicts[0]; });
    return all_agree ? verdicts[0] : Verdict::cannot_tell;
  }

  const Rulebook& rulebook_;
  Date day_;
  const Partner& partner_;
  Statements statements_;
  std::vector<RowVerdict> rows_;
  std::vector<RowPoints> points_;
};

}  // namespace

std::optional<std::vector<RowVerdict>> Verdicts(const Rulebook& rulebook, Date day,
                                                const Partner& partner) {
  try {
    return Evaluation(rulebook, day, partner).Rows();
  } catch (const TooLarge&) {
    return std::nullopt;
  }
}

std::optional<std::vector<RowPoints>> AllPoints(const Rulebook& rulebook, Date day,
                                                const Partner& partner) {
  try {
    return Evaluation(rulebook, day, partner).PointsRows();
  } catch (const TooLarge&) {
    return std::nullopt;
  }
}

}  // namespace attain::reference
