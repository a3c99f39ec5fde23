#include "evaluate/shortfall_columns.h"

#include <algorithm>
#include <utility>

#include "evaluate/missing_people.h"

namespace attain {
namespace {

/// Of a group of which that many members are met, surely and possibly.
Verdict VerdictOfGroup(std::uint32_t needed, CountRange met) {
  return met.low >= needed    ? Verdict::met
         : met.high >= needed ? Verdict::cannot_tell
                              : Verdict::not_met;
}

void CountMember(Verdict member, CountRange& met) {
  met.low += member == Verdict::met ? 1 : 0;
  met.high += member == Verdict::not_met ? 0 : 1;
}

}  // namespace

ShortfallColumns::ShortfallColumns(const Program& program, const ShortfallPlan& plan)
    : program_(program), plan_(plan), columns_(plan.parts.size()) {}

void ShortfallColumns::Fill(const PartnerBatch& batch, StatementColumns& statements) {
  unsure_.clear();
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    columns_[i].verdicts.assign(batch.size(), Verdict::met);
    FillPart(plan_.parts[i], columns_[i], statements);
  }
}

void ShortfallColumns::FillPart(const ShortfallPart& part, Column& column,
                                StatementColumns& statements) {
  switch (part.kind) {
    case ShortfallKind::comparison:
      return FillComparison(part, column, statements);
    case ShortfallKind::flag:
    case ShortfallKind::attains:
      return statements.Require(part.node, column.verdicts);
    case ShortfallKind::crew:
    case ShortfallKind::total:
      return FillPeople(part, column, statements);
    case ShortfallKind::group:
      return FillGroup(part, column, statements);
    case ShortfallKind::score:
    case ShortfallKind::metric:
      return FillPoints(part, column, statements);
  }
}

// ------------------------------------------------------------------------------------- comparisons
void ShortfallColumns::FillComparison(const ShortfallPart& part, Column& column,
                                      StatementColumns& statements) {
  const ComparisonNode& comparison = program_.comparisons[Id<ComparisonNode>{part.node.index}];
  statements.Require(part.node, column.verdicts);
  if (comparison.measure.valid()) column.values = statements.measures()[comparison.measure];
  const auto cases = program_.cases[comparison.cases];
  if (cases.size() > 1 || cases.front().condition.valid())
    FillCases(comparison, column, statements);
}

void ShortfallColumns::FillCases(const ComparisonNode& comparison, Column& column,
                                 StatementColumns& statements) {
  constexpr std::uint32_t kNone = kSeveralCases - 1;
  column.cases.assign(column.verdicts.size(), kNone);
  std::uint32_t place = 0;
  for (const CaseNode& node : program_.cases[comparison.cases]) {
    std::span<const Verdict> holds;
    if (node.condition.valid()) holds = statements.conditions()[node.condition];
    for (std::size_t i = 0; i < column.cases.size(); ++i) {
      const Verdict held = holds.empty() ? Verdict::met : holds[i];
      const std::uint32_t found = held == Verdict::met ? place : kSeveralCases;
      const bool counts = (column.cases[i] == kNone) & (held != Verdict::not_met);
      column.cases[i] = counts ? found : column.cases[i];
    }
    ++place;
  }
  std::replace(column.cases.begin(), column.cases.end(), kNone, kSeveralCases);
}

void ShortfallColumns::CompleteComparison(std::uint32_t part, std::uint32_t place,
                                          PartnerEvaluation& partner) {
  const ComparisonNode& comparison =
      program_.comparisons[Id<ComparisonNode>{plan_.parts[part].node.index}];
  UnsureShortfall& unsure = unsure_.emplace_back(UnsureShortfall{place, part, {}, {}});
  if (comparison.measure.valid()) unsure.value = partner.RangeOf(comparison.measure);
  for (const PossibleCase& possible : partner.PossibleCases(comparison))
    unsure.cases.push_back(possible.which);
}

// ------------------------------------------------------------------------------------------ people
void ShortfallColumns::FillPeople(const ShortfallPart& part, Column& column,
                                  StatementColumns& statements) {
  const auto tests = program_.people_tests[part.tests];
  for (const PeopleTest& test : tests) statements.people().Require(test.test, column.verdicts);
  missing_.assign(column.verdicts.size(), 0);
  for (const PeopleTest& test : tests)
    statements.people().CountMissing(test.test, column.verdicts, missing_);
  column.counts.resize(missing_.size());
  for (std::size_t i = 0; i < missing_.size(); ++i) column.counts[i] = {missing_[i], missing_[i]};
}

void ShortfallColumns::CompletePeople(const ShortfallPart& part, Column& column,
                                      std::uint32_t place, PartnerEvaluation& partner) {
  Verdict verdict = Verdict::met;
  const auto tests = program_.people_tests[part.tests];
  for (const PeopleTest& test : tests) verdict = And(verdict, partner.TestVerdict(test.test));
  const bool fails = verdict == Verdict::not_met;
  std::uint64_t missing = 0;
  for (const PeopleTest& test : tests)
    missing = std::max(missing, MissingPeople(program_.crew_tests[test.test], fails, partner));
  const auto high = static_cast<std::uint32_t>(missing);
  column.verdicts[place] = verdict;
  column.counts[place] = {fails ? high : 0, high};
}

std::uint64_t ShortfallColumns::MissingPeople(const CrewTest& test, bool possible,
                                              PartnerEvaluation& partner) {
  PeopleEvaluation& people = partner.people();
  if (!people.people_known()) {
    const std::uint16_t unknown = possible ? people.UnknownKind(test.sorting) : std::uint16_t{0};
    return MissingByKinds(program_, test, {}, unknown, matching_);
  }
  const auto kinds = possible ? people.PossibleKinds(test.sorting) : people.SureKinds(test.sorting);
  return MissingByKinds(program_, test, kinds, 0, matching_);
}

// ------------------------------------------------------------------------------------------ groups
void ShortfallColumns::FillGroup(const ShortfallPart& part, Column& column,
                                 StatementColumns& statements) {
  const GroupNode& group = program_.groups[Id<GroupNode>{part.node.index}];
  column.counts.assign(column.verdicts.size(), {});
  for (const BodyId body : program_.body_ids[group.bodies]) {
    member_.assign(column.verdicts.size(), Verdict::met);
    statements.RequireBody(body, member_);
    for (std::size_t i = 0; i < member_.size(); ++i) CountMember(member_[i], column.counts[i]);
  }
  for (std::size_t i = 0; i < column.verdicts.size(); ++i)
    column.verdicts[i] = VerdictOfGroup(group.count, column.counts[i]);
}

// ------------------------------------------------------------------------------------------ points
void ShortfallColumns::FillPoints(const ShortfallPart& part, Column& column,
                                  StatementColumns& statements) {
  const ScoreNode& score = program_.score_nodes[Id<ScoreNode>{part.node.index}];
  column.points.resize(column.verdicts.size());
  statements.PointsOf({program_.scores[score.score].award, {}, {}, score.score, part.metric},
                      column.points);
  column.values = column.points;
  const SmallFraction threshold = SmallFraction::Of(score.points);
  for (std::size_t i = 0; i < column.verdicts.size(); ++i) {
    const bool known = column.points[i].known() && threshold.known();
    column.verdicts[i] =
        known ? attain::VerdictOf(Holds(column.points[i], TestOf(score.test), threshold))
              : Verdict::cannot_tell;
  }
}

void ShortfallColumns::CompletePoints(std::uint32_t part, std::uint32_t place,
                                      PartnerEvaluation& partner) {
  const ShortfallPart& of = plan_.parts[part];
  const ScoreNode& score = program_.score_nodes[Id<ScoreNode>{of.node.index}];
  const ValueRange points =
      of.metric.valid() ? partner.RangeOf(of.metric) : partner.RangeOf(score.score);
  columns_[part].verdicts[place] = Compare(points, TestOf(score.test), std::span(&score.points, 1));
  unsure_.push_back({place, part, points, {}});
}

// ------------------------------------------------------------------------------- what is left open
void ShortfallColumns::MarkUnknown(std::span<std::uint8_t> partners) const {
  // Who is open is anyone's guess, so that it must not become a branch. Locals, which what is
  // written cannot change.
  const auto mark = [to = partners.data()](std::size_t count, auto open) {
    for (std::size_t i = 0; i < count; ++i)
      to[i] = static_cast<std::uint8_t>(to[i] | (open(i) ? 1 : 0));
  };
  for (const Column& column : columns_) {
    const Verdict* const verdicts = column.verdicts.data();
    const SmallFraction* const values = column.values.data();
    const std::uint32_t* const cases = column.cases.data();
    mark(column.verdicts.size(),
         [=](std::size_t i) { return verdicts[i] == Verdict::cannot_tell; });
    mark(column.values.size(), [=](std::size_t i) {
      return (verdicts[i] == Verdict::not_met) & (values[i].denominator == 0);
    });
    mark(column.cases.size(), [=](std::size_t i) {
      return (verdicts[i] == Verdict::not_met) & (cases[i] == kSeveralCases);
    });
  }
}

void ShortfallColumns::Complete(std::uint32_t place, PartnerEvaluation& partner) {
  for (std::uint32_t part = 0; part < columns_.size(); ++part) {
    if (columns_[part].verdicts[place] != Verdict::met) CompletePart(part, place, partner);
  }
}

void ShortfallColumns::CompletePart(std::uint32_t part, std::uint32_t place,
                                    PartnerEvaluation& partner) {
  const ShortfallPart& of = plan_.parts[part];
  Column& column = columns_[part];
  switch (of.kind) {
    case ShortfallKind::comparison:
      column.verdicts[place] = partner.NodeVerdict(of.node);
      return CompleteComparison(part, place, partner);
    case ShortfallKind::flag:
    case ShortfallKind::attains:
      column.verdicts[place] = partner.NodeVerdict(of.node);
      return;
    case ShortfallKind::crew:
    case ShortfallKind::total:
      return CompletePeople(of, column, place, partner);
    case ShortfallKind::group: {
      const GroupNode& group = program_.groups[Id<GroupNode>{of.node.index}];
      CountRange met;
      for (const BodyId body : program_.body_ids[group.bodies])
        CountMember(partner.BodyVerdict(body), met);
      column.counts[place] = met;
      column.verdicts[place] = VerdictOfGroup(group.count, met);
      return;
    }
    case ShortfallKind::score:
    case ShortfallKind::metric:
      return CompletePoints(part, place, partner);
  }
}

const UnsureShortfall* ShortfallColumns::FindUnsure(std::uint32_t part,
                                                    std::uint32_t partner) const {
  const auto found = std::lower_bound(
      unsure_.begin(), unsure_.end(), std::pair(partner, part),
      [](const UnsureShortfall& one, const std::pair<std::uint32_t, std::uint32_t>& wanted) {
        return std::pair(one.partner, one.part) < wanted;
      });
  const bool is_it = found != unsure_.end() && found->partner == partner && found->part == part;
  return is_it ? &*found : nullptr;
}

}  // namespace attain
