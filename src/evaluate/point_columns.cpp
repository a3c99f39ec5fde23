#include "evaluate/point_columns.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <optional>

#include "base/limits.h"
#include "evaluate/statement_columns.h"

namespace attain {
namespace {

constexpr Int128 kManyUnits = static_cast<Int128>(1) << 100;  // and some thousands of them fit, too

SmallFraction LargerOf(SmallFraction a, SmallFraction b) {
  if (!a.known() || !b.known()) return {};
  if (a.denominator == b.denominator) return a.numerator < b.numerator ? b : a;
  return Holds(a, Test::less_than, b) ? b : a;
}

/// Not known where `a` is not.
SmallFraction SmallerOf(SmallFraction a, SmallFraction b) {
  if (a.denominator == b.denominator) return a.numerator < b.numerator ? a : b;
  return a.known() && Holds(a, Test::more_than, b) ? b : a;
}

/// `rate` for each of `count`.
SmallFraction Times(std::int64_t count, std::int64_t rate, std::int64_t unit) {
  std::int64_t points = 0;
  return __builtin_mul_overflow(count, rate, &points) ? SmallFraction{}
                                                      : SmallFraction{points, unit};
}

/// For an amount as it is scaled in LineUnits.
SmallFraction ForScaled(std::int64_t amount, const LineUnits& line, std::int64_t unit) {
  const std::int64_t count = std::max<std::int64_t>(amount, 0);
  return Times(line.each == 0 ? count : count / line.each, line.rate, unit);
}

/// For a measure: likewise where its value is such a whole number; `rate` for 1 of it.
SmallFraction ForMeasure(SmallFraction value, const LineUnits& line, SmallFraction rate,
                         std::int64_t unit) {
  if (value.denominator == 0) return {};
  if (value.has_no_value() || value.numerator <= 0) return {0, unit};
  std::int64_t scaled = 0;
  if (kNumberScale % value.denominator == 0 &&
      !__builtin_mul_overflow(value.numerator, kNumberScale / value.denominator, &scaled))
    return ForScaled(scaled, line, unit);
  if (line.each == 0) return Multiply(value, rate);
  const Int128 count = static_cast<Int128>(value.numerator) * kNumberScale /
                       (static_cast<Int128>(value.denominator) * line.each);
  return count > INT64_MAX ? SmallFraction{}
                           : Times(static_cast<std::int64_t>(count), line.rate, unit);
}

}  // namespace

PointColumns::PointColumns(const Program& program, StatementColumns& statements)
    : program_(program),
      statements_(statements),
      units_(program),
      metrics_(program.metrics.size()),
      scores_(program.scores.size()),
      bounds_(program.scores.size()) {
  rates_.reserve(program.point_nodes.size());
  for (const PointNode& line : program.point_nodes) rates_.push_back(SmallFraction::Of(line.rate));
  for (std::uint32_t i = 0; i < metrics_.size(); ++i) {
    const PointGroupNode& group = program.metrics[MetricNodeId{i}].group;
    metrics_[i].reads_people = ReadsPeople(group);
    const bool fits = units_.of_metric[i] != 0 && MostUnits(group) <= INT64_MAX;
    asks_for_everyone_ = asks_for_everyone_ || (metrics_[i].reads_people && !fits);
  }
}

bool PointColumns::ReadsPeople(const PointGroupNode& group) const {
  for (const PointNode& line : program_.point_nodes[group.lines]) {
    if (line.kind == PointLineKind::people) return true;
    if (line.body.valid()) {
      for (const StatementNode& node : program_.nodes[program_.bodies[line.body].nodes]) {
        if (node.reads_people) return true;
      }
    }
    for (const PointGroupNode& inner : program_.point_groups[line.groups]) {
      if (ReadsPeople(inner)) return true;
    }
  }
  return false;
}

/// Whoever the people are; kManyUnits and more where there is an amount.
Int128 PointColumns::MostUnits(const PointGroupNode& group) const {
  Int128 most = 0;
  for (std::uint32_t i = 0; i < group.lines.size; ++i) {
    const PointNode& line = program_.point_nodes[Id<PointNode>{group.lines.begin + i}];
    const Int128 rate = units_.lines[group.lines.begin + i].rate;
    if (line.kind == PointLineKind::people) most += rate * UINT32_MAX;
    if (line.kind == PointLineKind::when) most += rate;
    if (line.kind == PointLineKind::amount) most += kManyUnits;
    for (const PointGroupNode& inner : program_.point_groups[line.groups]) most += MostUnits(inner);
  }
  return most;
}

void PointColumns::Load(const PartnerBatch& batch) {
  batch_ = &batch;
  size_ = batch.size();
  everyone_.resize(size_);
  std::iota(everyone_.begin(), everyone_.end(), 0U);
  open_listed_ = false;
  for (auto* all : {&metrics_, &scores_, &bounds_}) {
    for (Points& points : *all) points.computed = false;
  }
}

std::span<const std::uint32_t> PointColumns::Partners(bool reads_people) {
  if (!reads_people) return everyone_;
  if (open_listed_) return open_;
  open_listed_ = true;
  open_.clear();
  const std::span<const Verdict> open = statements_.OpenPeople();
  std::copy_if(everyone_.begin(), everyone_.end(), std::back_inserter(open_),
               [&](std::uint32_t partner) { return open[partner] != Verdict::not_met; });
  return open_;
}

// ------------------------------------------------------------------------------ metrics and scores
const PointColumns::Column& PointColumns::Of(MetricNodeId id) {
  Points& points = metrics_[id.index];
  if (points.computed) return points.column;
  points.computed = true;
  const std::int64_t unit = units_.of_metric[id.index];
  points.column.assign(size_, SmallFraction{0, unit});
  points.all_known = unit != 0;
  if (unit == 0) return points.column;
  const std::span<const std::uint32_t> partners = Partners(points.reads_people);
  ScratchColumns<Verdict>::Column open(verdicts_, size_);
  std::fill((*open).begin(), (*open).end(), Verdict::not_met);
  for (const std::uint32_t partner : partners) (*open)[partner] = Verdict::met;
  AddLines(program_.metrics[id].group, {unit, partners, *open}, points.column);
  const SmallFraction cap{units_.cap[id.index], unit};
  for (const std::uint32_t partner : partners) {
    SmallFraction& value = points.column[partner];
    points.all_known = points.all_known && value.known();
    value = SmallerOf(value, cap);
  }
  return points.column;
}

const PointColumns::Column& PointColumns::Of(ScoreId id) {
  Points& points = scores_[id.index];
  if (!points.computed) AddUp(program_.scores[id], false, points);
  return points.column;
}

const PointColumns::Column& PointColumns::BoundOf(ScoreId id) {
  Points& points = bounds_[id.index];
  if (!points.computed) AddUp(program_.scores[id], true, points);
  return points.column;
}

void PointColumns::AddUp(const Score& score, bool bound, Points& sum) {
  sum.computed = true;
  const std::int64_t unit = score.metrics.empty() ? 1 : units_.of_metric[score.metrics.begin];
  SmallFraction start{0, unit};
  bool reads_people = false;
  for (std::uint32_t i = 0; i < score.metrics.size; ++i) {
    const std::uint32_t metric = score.metrics.begin + i;
    if (!metrics_[metric].reads_people) continue;
    reads_people = true;
    if (bound) start = Add(start, {units_.cap[metric], unit});
  }
  sum.column.assign(size_, start);
  const std::span<const std::uint32_t> partners = Partners(reads_people && !bound);
  for (std::uint32_t i = 0; i < score.metrics.size; ++i) {
    const MetricNodeId id{score.metrics.begin + i};
    if (bound && metrics_[id.index].reads_people) continue;
    const Column& column = Of(id);
    for (const std::uint32_t partner : partners)
      sum.column[partner] = Add(sum.column[partner], column[partner]);
  }
  sum.all_known = std::all_of(sum.column.begin(), sum.column.end(),
                              [](const SmallFraction& value) { return value.known(); });
}

SmallFraction PointColumns::ThresholdOf(const ScoreNode& node) const {
  const std::int64_t unit = units_.of_score[node.score.index];
  const auto scaled = unit == 0 ? std::nullopt : ScaledBy(node.points, unit);
  return scaled ? SmallFraction{*scaled, unit} : SmallFraction::Of(node.points);
}

void PointColumns::RequireByBounds(const ScoreNode& node, std::span<Verdict> verdicts) {
  const SmallFraction threshold = ThresholdOf(node);
  if (!threshold.known()) return;
  const auto require = [&](const Column& column, Test test) {
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
      const bool fails = column[i].known() && !Holds(column[i], test, threshold);
      if (fails) verdicts[i] = Verdict::not_met;
    }
  };
  if (node.test == ScoreTest::total_at_least) return require(BoundOf(node.score), Test::at_least);
  const Slice<MetricNode> metrics = program_.scores[node.score].metrics;
  for (std::uint32_t i = 0; i < metrics.size; ++i) {
    const MetricNodeId id{metrics.begin + i};
    if (!metrics_[id.index].reads_people)
      require(Of(id), node.test == ScoreTest::every_at_least ? Test::at_least : Test::more_than);
  }
}

void PointColumns::Require(const ScoreNode& node, std::span<Verdict> verdicts) {
  const SmallFraction threshold = ThresholdOf(node);
  const auto require = [&](const Column& column, Test test) {
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
      const bool known = column[i].known() && threshold.known();
      const Verdict verdict =
          known ? VerdictOf(Holds(column[i], test, threshold)) : Verdict::cannot_tell;
      verdicts[i] = And(verdicts[i], verdict);
    }
  };
  if (node.test == ScoreTest::total_at_least) return require(Of(node.score), Test::at_least);
  const Slice<MetricNode> metrics = program_.scores[node.score].metrics;
  for (std::uint32_t i = 0; i < metrics.size; ++i) {
    require(Of(MetricNodeId{metrics.begin + i}),
            node.test == ScoreTest::every_at_least ? Test::at_least : Test::more_than);
  }
}

void PointColumns::PointsOf(const PointsRow& row, std::span<SmallFraction> points) {
  if (row.node.valid() || row.score.valid()) {
    const Column& column = row.node.valid() ? Of(row.node) : Of(row.score);
    std::copy(column.begin(), column.end(), points.begin());
    return;
  }
  std::fill(points.begin(), points.end(), SmallFraction{0, 1});
  for (std::uint32_t score = 0; score < scores_.size(); ++score) {
    if (program_.scores[ScoreId{score}].award != row.award) continue;
    const Column& column = Of(ScoreId{score});
    for (std::size_t i = 0; i < points.size(); ++i) points[i] = LargerOf(points[i], column[i]);
  }
}

void PointColumns::MarkUnknown(std::span<std::uint8_t> partners) {
  for (std::uint32_t score = 0; score < scores_.size(); ++score) {
    BoundOf(ScoreId{score});
    if (asks_for_everyone_) Of(ScoreId{score});
  }
  for (const auto* all : {&metrics_, &scores_, &bounds_}) {
    for (const Points& points : *all) {
      if (!points.computed || points.all_known) continue;
      for (std::size_t i = 0; i < size_; ++i) {
        if (!points.column[i].known()) partners[i] = 1;
      }
    }
  }
}

// ------------------------------------------------------------------------------------------- lines
void PointColumns::AddLines(const PointGroupNode& group, Asked asked, Column& sums) {
  ScratchColumns<Verdict>::Column gates_column(verdicts_, size_);
  std::vector<Verdict>& gates = *gates_column;
  std::copy(asked.open.begin(), asked.open.end(), gates.begin());
  ScratchColumns<SmallFraction>::Column points_column(scratch_, size_);
  Column& points = *points_column;
  for (std::uint32_t i = 0; i < group.lines.size; ++i) {
    const PointNode& line = program_.point_nodes[Id<PointNode>{group.lines.begin + i}];
    if (line.kind == PointLineKind::only_if) {
      statements_.RequireBody(line.body, gates);
      continue;
    }
    Give(group.lines.begin + i, {asked.unit, asked.partners, gates}, points);
    for (const std::uint32_t partner : asked.partners) {
      if (gates[partner] == Verdict::not_met) continue;
      sums[partner] =
          gates[partner] == Verdict::met ? Add(sums[partner], points[partner]) : SmallFraction{};
    }
  }
}

void PointColumns::Give(std::uint32_t line, Asked asked, Column& points) {
  switch (program_.point_nodes[Id<PointNode>{line}].kind) {
    case PointLineKind::people:
      return GiveForPeople(line, asked, points);
    case PointLineKind::amount:
      return GiveForAmount(line, asked, points);
    case PointLineKind::when:
      return GiveWhere(line, asked, points);
    case PointLineKind::higher:
      return GiveHighest(line, asked, points);
    case PointLineKind::only_if:  // a gate gives nothing by itself
      return;
  }
}

void PointColumns::GiveForPeople(std::uint32_t line, Asked asked, Column& points) {
  ScratchColumns<std::uint32_t>::Column counts_column(counts_, size_);
  std::vector<std::uint32_t>& counts = *counts_column;
  const SortingId sorting = program_.point_nodes[Id<PointNode>{line}].sorting;
  statements_.people().Count(sorting, asked.partners, asked.open, counts);
  const std::int64_t rate = units_.lines[line].rate;
  for (const std::uint32_t i : asked.partners) {
    points[i] = counts[i] == PeopleColumns::kCountUnknown ? SmallFraction{}
                                                          : Times(counts[i], rate, asked.unit);
  }
}

void PointColumns::GiveForAmount(std::uint32_t line, Asked asked, Column& points) const {
  const PointNode& node = program_.point_nodes[Id<PointNode>{line}];
  const LineUnits& units = units_.lines[line];
  if (node.measure.valid()) {
    const std::span<const SmallFraction> values = statements_.measures()[node.measure];
    for (const std::uint32_t i : asked.partners)
      points[i] = ForMeasure(values[i], units, rates_[line], asked.unit);
    return;
  }
  const std::vector<std::int64_t>& numbers = batch_->facts[node.fact.index].numbers;
  for (const std::uint32_t i : asked.partners) {
    points[i] = numbers[i] == kUnknown ? SmallFraction{} : ForScaled(numbers[i], units, asked.unit);
  }
}

void PointColumns::GiveWhere(std::uint32_t line, Asked asked, Column& points) {
  ScratchColumns<Verdict>::Column verdicts_column(verdicts_, size_);
  std::vector<Verdict>& verdicts = *verdicts_column;
  std::copy(asked.open.begin(), asked.open.end(), verdicts.begin());
  statements_.RequireBody(program_.point_nodes[Id<PointNode>{line}].body, verdicts);
  const std::int64_t rate = units_.lines[line].rate;
  for (const std::uint32_t i : asked.partners) {
    points[i] = {verdicts[i] == Verdict::met ? rate : 0,
                 verdicts[i] == Verdict::cannot_tell ? 0 : asked.unit};
  }
}

void PointColumns::GiveHighest(std::uint32_t line, Asked asked, Column& points) {
  std::fill(points.begin(), points.end(), SmallFraction{0, asked.unit});
  ScratchColumns<SmallFraction>::Column sums(scratch_, size_);
  const Slice<PointGroupNode> groups = program_.point_nodes[Id<PointNode>{line}].groups;
  for (const PointGroupNode& group : program_.point_groups[groups]) {
    std::fill((*sums).begin(), (*sums).end(), SmallFraction{0, asked.unit});
    AddLines(group, asked, *sums);
    for (const std::uint32_t i : asked.partners) points[i] = LargerOf(points[i], (*sums)[i]);
  }
}

}  // namespace attain
