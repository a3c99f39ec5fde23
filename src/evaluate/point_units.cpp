#include "evaluate/point_units.h"

#include <numeric>
#include <optional>

#include "base/limits.h"

namespace attain {
namespace {

constexpr std::int64_t kMostUnits = 1'000'000'000'000;  // so that sums of points fit in 64 bits

/// One score: its unit first, then everything in it.
class ScoreUnits {
 public:
  ScoreUnits(const Program& program, PointUnits& units) : program_(program), units_(units) {}

  std::int64_t Fill(const Score& score) {
    for (const MetricNode& metric : program_.metrics[score.metrics]) {
      Divide(metric.up_to);
      ForLines(metric.group, [&](const PointNode& line, LineUnits&) { Divide(RateOf(line)); });
    }
    for (std::uint32_t i = 0; i < score.metrics.size && unit_ != 0; ++i) {
      const MetricNodeId id{score.metrics.begin + i};
      units_.cap[id.index] = Whole(program_.metrics[id].up_to, unit_);
      ForLines(program_.metrics[id].group, [&](const PointNode& line, LineUnits& of) {
        of.rate = Whole(RateOf(line), unit_);
        if (line.whole) of.each = Whole(line.each, PointUnits::ScaleOf(program_, line));
      });
    }
    for (std::uint32_t i = 0; i < score.metrics.size; ++i)
      units_.of_metric[score.metrics.begin + i] = unit_;
    return unit_;
  }

 private:
  template <class See>
  void ForLines(const PointGroupNode& group, const See& see) {
    for (std::uint32_t i = 0; i < group.lines.size; ++i) {
      const std::uint32_t at = group.lines.begin + i;
      const PointNode& line = program_.point_nodes[Id<PointNode>{at}];
      see(line, units_.lines[at]);
      for (const PointGroupNode& inner : program_.point_groups[line.groups]) ForLines(inner, see);
    }
  }

  std::optional<Fraction> RateOf(const PointNode& line) const {
    if (line.kind != PointLineKind::amount || line.whole) return line.rate;
    return attain::Divide(line.rate, Fraction(PointUnits::ScaleOf(program_, line)));
  }

  /// The unit divides `points`, too.
  void Divide(const std::optional<Fraction>& points) {
    const Int128 denominator = points ? points->denominator() : Int128{kMostUnits} + 1;
    if (unit_ == 0 || denominator > kMostUnits) {
      unit_ = 0;
      return;
    }
    const auto other = static_cast<std::int64_t>(denominator);
    const Int128 common = Int128{unit_} * (other / std::gcd(unit_, other));
    unit_ = common > kMostUnits ? 0 : static_cast<std::int64_t>(common);
  }

  std::int64_t Whole(const std::optional<Fraction>& value, std::int64_t scale) {
    const auto whole = value ? ScaledBy(*value, scale) : std::nullopt;
    if (!whole) unit_ = 0;
    return whole.value_or(0);
  }

  const Program& program_;
  PointUnits& units_;
  std::int64_t unit_ = 1;
};

}  // namespace

std::int64_t PointUnits::ScaleOf(const Program& program, const PointNode& line) {
  if (line.measure.valid()) return kNumberScale;
  return program.facts[line.fact.index].type == TypeKind::money ? kMoneyScale : kNumberScale;
}

PointUnits::PointUnits(const Program& program)
    : of_metric(program.metrics.size()),
      cap(program.metrics.size()),
      lines(program.point_nodes.size()) {
  for (const Score& score : program.scores)
    of_score.push_back(ScoreUnits(program, *this).Fill(score));
}

}  // namespace attain
