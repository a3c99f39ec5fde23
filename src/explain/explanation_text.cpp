#include "explain/explanation_text.h"

#include <algorithm>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "explain/people_text.h"
#include "explain/phrases.h"
#include "explain/text_lines.h"
#include "explain/words.h"

namespace attain {
namespace {

class Teller {
 public:
  Teller(const Explanation& explanation, const ExplanationContext& context, RollUps roll_ups)
      : explanation_(explanation),
        context_(context),
        rulebook_(context.rulebook),
        roll_ups_(roll_ups),
        phrases_(context, explanation.partner) {}

  std::string Tell() {
    const OutputRow& row = context_.program.rows[explanation_.row];
    lines_.Add(fmt::format("{}: {} [{}]", TitleOf(rulebook_, context_.program.as_of, row),
                           Text(explanation_.verdict), PathOf(rulebook_, row)));
    const Indent indent(lines_);
    const AwardVersion* version = VersionOf(row.award);
    const bool brief = row.roll_up && roll_ups_ == RollUps::brief && !explanation_.tried;
    if (version != nullptr && version->url.valid() && !brief) {
      lines_.Add(rulebook_.text(version->url));
    }
    if (explanation_.tried) {
      AddTried();
    } else {
      combination_ = &explanation_.combinations.front();
      AddWays(combination_->ways);
    }
    return std::move(lines_.text);
  }

 private:
  // ----------------------------------------------------------------------------------------
  // headings
  const AwardVersion* VersionOf(AwardId award) const {
    return VersionInForce(rulebook_.award_versions, rulebook_.awards[award].versions,
                          context_.program.as_of);
  }

  std::string Place(StatementId statement) const {
    return PlaceText(rulebook_.statements[statement].span);
  }
  std::string PlaceText(Span span) const {
    const std::string place = PlaceAt(context_, span);
    return fmt::format("({})", place.substr(place.rfind('/') + 1));
  }

  // ---------------------------------------------------------------------------------------- facts
  // tried
  std::string Describe(const std::vector<TrialFact>& facts) const {
    std::vector<std::string> texts;
    for (const TrialFact& trial : facts) {
      const Fact& fact = rulebook_.facts[trial.fact];
      texts.push_back(
          DescribeFact(fact, phrases_.Value({fact.type, false, {}, trial.value, {}}), trial.value));
    }
    return Enumerate(texts, "and", SIZE_MAX);
  }

  /// "market is developed", "partner-of-record", "not partner-of-record".
  std::string DescribeFact(const Fact& fact, const std::string& value, std::int64_t number) const {
    const std::string_view name = rulebook_.text(fact.name);
    if (rulebook_.types[fact.type].kind != TypeKind::yes_no || number == kUnknown) {
      return fmt::format("{} is {}", name, value);
    }
    return number != 0 ? std::string(name) : fmt::format("not {}", name);
  }

  void AddTried() {
    std::vector<std::string> names;
    for (const TrialFact& trial : explanation_.combinations.front().facts)
      names.push_back(phrases_.Fact(trial.fact));
    const std::string facts = Enumerate(names, "and", SIZE_MAX);
    const bool one = names.size() == 1;
    const bool agreed = explanation_.verdict != Verdict::cannot_tell;
    if (explanation_.verdict == Verdict::cannot_tell) {
      const bool differ = explanation_.combinations.size() > 1;
      lines_.Add(
          fmt::format("missing: {}{}", facts, differ ? ", which the verdict depends on" : ""));
    } else {
      lines_.Add(fmt::format("{} {} missing, but whatever {}, the verdict is the same", facts,
                             one ? "is" : "are", one ? "it is" : "they are"));
    }
    for (const CombinationExplanation& combination : explanation_.combinations) {
      combination_ = &combination;
      told_.clear();
      told_scores_.clear();
      const bool example = explanation_.combinations.size() == 1 || agreed;
      lines_.Add(fmt::format("{}if {}: {}", example ? "for example, " : "",
                             Describe(combination.facts), Text(combination.verdict)));
      const Indent indent(lines_);
      AddWays(combination.ways);
      // The others say the same of other amounts: one is enough for people.
      if (agreed) break;
    }
  }

  // ---------------------------------------------------------------------------------------- ways
  // and statements
  void AddWays(const std::vector<WayExplanation>& ways) {
    const OutputRow& row = context_.program.rows[explanation_.row];
    for (const WayExplanation& way : ways) {
      if (!row.roll_up) {
        AddStatements(way.statements);
        continue;
      }
      lines_.Add(
          fmt::format("{}: by {}", Text(way.verdict),
                      TitleOfOption(rulebook_, context_.program.as_of, row.award, way.option)));
      if (roll_ups_ == RollUps::brief && !explanation_.tried) continue;
      const Indent indent(lines_);
      AddStatements(way.statements);
    }
  }

  std::string WayName(const WayExplanation& way) const {
    std::string name(rulebook_.text(way.option));
    if (way.level.valid())
      name += fmt::format("{}{}", name.empty() ? "" : " ", rulebook_.text(way.level));
    return name.empty() ? "itself" : name;
  }

  void AddStatements(const std::vector<StatementExplanation>& statements) {
    for (const StatementExplanation& statement : statements) AddStatement(statement);
  }

  void AddStatement(const StatementExplanation& explained) {
    const Statement& statement = rulebook_.statements[explained.statement];
    switch (explained.kind) {
      case StatementKind::note:
        lines_.Add(fmt::format(
            "note: {}", rulebook_.text(rulebook_.notes[Id<NoteStatement>{statement.index}].text)));
        break;
      case StatementKind::comparison:
        AddComparison(rulebook_.comparisons[Id<Comparison>{statement.index}], explained);
        break;
      case StatementKind::flag:
        AddFlag(rulebook_.flags[Id<FlagStatement>{statement.index}], explained);
        break;
      case StatementKind::people:
        AddPeople(explained, phrases_, Place(explained.statement), titled_, lines_);
        break;
      case StatementKind::attains:
        AddAttains(rulebook_.attains[Id<AttainsStatement>{statement.index}], explained);
        break;
      case StatementKind::either:
      case StatementKind::at_least_of:
        AddGroup(rulebook_.groups[Id<GroupStatement>{statement.index}], explained);
        break;
      case StatementKind::score:
        AddScore(rulebook_.scores[Id<ScoreStatement>{statement.index}], explained);
        break;
    }
  }

  void AddHeading(const StatementExplanation& explained, std::string_view text) {
    lines_.Add(fmt::format("{}: {} {}", Text(explained.verdict), text, Place(explained.statement)));
  }

  void AddMissing(const StatementExplanation& explained) {
    if (explained.verdict == Verdict::cannot_tell) AddMissing(explained.missing);
  }
  void AddMissing(const MissingList& missing) {
    if (!missing.items.empty()) lines_.Add(fmt::format("missing: {}", phrases_.Missing(missing)));
  }

  void AddFlag(const FlagStatement& flag, const StatementExplanation& explained) {
    const Fact& fact = rulebook_.facts[flag.fact];
    AddHeading(explained, fmt::format("{}{}", flag.expected ? "" : "must not be: ",
                                      TitleOr(rulebook_, fact.title, fact.name)));
    const Indent indent(lines_);
    if (explained.verdict == Verdict::not_met) {
      lines_.Add(
          fmt::format("{} is {}", rulebook_.text(fact.name), phrases_.Value(explained.value)));
    }
    AddMissing(explained);
  }

  // ----------------------------------------------------------------------------------------
  // comparisons
  void AddComparison(const Comparison& comparison, const StatementExplanation& explained) {
    if (comparison.subject.measure.valid()) {
      const Measure& measure = rulebook_.measures[comparison.subject.measure];
      AddHeading(explained, TitleOr(rulebook_, measure.title, measure.name));
    } else {
      const Fact& fact = rulebook_.facts[comparison.subject.fact];
      AddHeading(explained, TitleOr(rulebook_, fact.title, fact.name));
    }
    const Indent indent(lines_);
    for (const CaseExplanation& one : explained.cases) {
      lines_.Add(Circumstances(explained, one, ValueAgainst(comparison.test, explained, one)));
    }
    for (const AggregateExplanation& aggregate : explained.aggregates)
      AddAggregate(aggregate, explained.aggregates.size(), explained.value.type);
    AddMissing(explained);
  }

  /// "USD 90,000 of at least 100,000: 10,000 short".
  std::string ValueAgainst(Test test, const StatementExplanation& explained,
                           const CaseExplanation& one) const {
    const ShownValue& value = explained.value;
    std::vector<std::string> thresholds;
    for (const Value& written : rulebook_.values[rulebook_.cases[one.source].values]) {
      thresholds.push_back(
          phrases_.Written(value.type, written, test != Test::is && test != Test::is_not));
    }
    const std::string threshold = Enumerate(thresholds, "or", SIZE_MAX);
    std::string shown = phrases_.Value(value);
    const bool shows_range =
        value.is_amount && !value.range.no_value && (value.range.low || value.range.high);
    if (!shows_range || test == Test::is || test == Test::is_not) {
      if (one.verdict == Verdict::met) return shown;
      const std::string_view be = test == Test::is_not ? "must not be" : "must be";
      const bool names_test = test != Test::is && test != Test::is_not;
      return fmt::format("{}; it {} {}{}{}", shown, be, names_test ? TextOf(test) : "",
                         names_test ? " " : "", threshold);
    }
    std::string text = fmt::format("{} of {} {}", shown, TextOf(test), threshold);
    if (!one.distance || (one.distance->is_exact() && one.distance->low->is_zero())) return text;
    const bool wants_more = test == Test::at_least || test == Test::more_than;
    return text + fmt::format(": {} {}", phrases_.Range(value.type, *one.distance, true),
                              wants_more ? "short" : "too much");
  }

  /// `text`, with the facts on which the threshold rests: "… (market is developed)".
  std::string Circumstances(const StatementExplanation& explained, const CaseExplanation& one,
                            const std::string& text) const {
    if (explained.cases.size() > 1) {
      const Span span = rulebook_.cases[one.source].span;
      return fmt::format("{} by \"{}\": {}", Text(one.verdict),
                         context_.sources[span.file].TextOf(span), text);
    }
    std::vector<std::string> facts;
    facts.reserve(explained.facts.size());
    for (const ShownFact& shown : explained.facts) {
      const Fact& fact = rulebook_.facts[shown.fact];
      facts.push_back(DescribeFact(fact, phrases_.Value(shown.value), shown.value.number));
    }
    if (facts.empty()) return text;
    return fmt::format("{} ({})", text, Enumerate(facts, "and", SIZE_MAX));
  }

  /// One of `count` aggregates of a value of `type`.
  void AddAggregate(const AggregateExplanation& one, std::size_t count, TypeId value_type) {
    const Aggregate& aggregate = rulebook_.aggregates[one.aggregate];
    std::string text;
    if (count > 1) {
      const TypeId type =
          aggregate.field.valid() ? rulebook_.fields[aggregate.field].type : value_type;
      const bool counts =
          aggregate.kind == AggregateKind::count || aggregate.kind == AggregateKind::count_distinct;
      text = fmt::format("{}: {}, from ", TextOf(rulebook_, aggregate),
                         phrases_.Range(type, one.value, counts));
    }
    if (!one.table_known) {
      const std::string window = Window(aggregate.window, one);
      lines_.Add(text.empty() ? fmt::format("the rows{} are not known", window)
                              : fmt::format("{}rows{} that are not known", text, window));
      return;
    }
    text += fmt::format("{}{}", one.rows == 0 ? "no rows" : Counted(one.rows, "row", "rows"),
                        Window(aggregate.window, one));
    if (one.unsure > 0) text += fmt::format(", {} more may count", one.unsure);
    lines_.Add(text);
  }

  static std::string Window(const attain::Window& window, const AggregateExplanation& one) {
    if (!one.until) return "";
    const std::string until = FormatDate(*one.until);
    const auto length = static_cast<std::uint64_t>(window.length);
    switch (window.kind) {
      case WindowKind::none:
        return fmt::format(" until {}", until);
      case WindowKind::trailing_months:
        return fmt::format(" in the {} to {}", Counted(length, "month", "months"), until);
      case WindowKind::trailing_days:
        return fmt::format(" in the {} to {}", Counted(length, "day", "days"), until);
      case WindowKind::full_months:
        return fmt::format(" in the {} to {}", Counted(length, "full month", "full months"), until);
    }
    return "";
  }

  // ----------------------------------------------------------------------------------------
  // points
  void AddScore(const ScoreStatement& statement, const StatementExplanation& explained) {
    const auto found =
        std::find_if(combination_->scores.begin(), combination_->scores.end(),
                     [&](const ScoreExplanation& one) { return one.score == explained.score; });
    const ScoreExplanation& score = *found;
    const std::string points = CountedPoints(statement.points);
    const bool total = statement.test == ScoreTest::total_at_least;
    if (total) {
      AddHeading(explained,
                 fmt::format("a score of {}, at least {} of {}", PointsText(score.points),
                             FormatForPeople(statement.points), CountedPoints(statement.of)));
    } else {
      AddHeading(explained,
                 fmt::format("{} {} in every metric",
                             statement.test == ScoreTest::every_at_least ? "at least" : "more than",
                             points));
    }
    const Indent indent(lines_);
    const bool told = !told_scores_.insert(explained.score).second;
    for (const MetricExplanation& metric : score.metrics) {
      if (!told) {
        AddMetric(metric);
        continue;
      }
      const Test test =
          statement.test == ScoreTest::every_more_than ? Test::more_than : Test::at_least;
      const Verdict verdict = Compare(metric.points, test, std::span(&statement.points, 1));
      if (!total && verdict != Verdict::met)
        lines_.Add(fmt::format("{}: {}", Text(verdict), MetricText(metric)));
    }
  }

  static std::string CountedPoints(const Fraction& points) {
    return FormatForPeople(points) + (points == Fraction(1) ? " point" : " points");
  }

  std::string MetricText(const MetricExplanation& explained) const {
    const Metric& metric = rulebook_.metrics[explained.metric];
    return fmt::format("{}: {} of {}", TitleOr(rulebook_, metric.title, metric.name),
                       PointsText(explained.points), CountedPoints(metric.up_to));
  }

  void AddMetric(const MetricExplanation& explained) {
    const Fraction& up_to = rulebook_.metrics[explained.metric].up_to;
    const ValueRange& sum = explained.group.points;
    const bool cut = !sum.high || *sum.high > up_to;
    lines_.Add(MetricText(explained) + (cut ? fmt::format(", cut from {}", PointsText(sum)) : ""));
    const Indent indent(lines_);
    AddLines(explained.group.lines);
  }

  void AddLines(const std::vector<PointLineExplanation>& lines) {
    for (const PointLineExplanation& line : lines) {
      const Span span = rulebook_.point_lines[line.line].span;
      std::string points = fmt::format("{} for ", PointsText(line.points));
      if (line.stopped_by) {
        const Span gate = rulebook_.point_lines[lines[*line.stopped_by].line].span;
        points = fmt::format("0, as the gate {} is closed, for ", PlaceText(gate));
      }
      AddLine(line, points, PlaceText(span));
    }
  }

  void AddLine(const PointLineExplanation& line, const std::string& points,
               const std::string& place) {
    const PointLine& source = rulebook_.point_lines[line.line];
    switch (line.kind) {
      case PointLineKind::people:
        lines_.Add(fmt::format("{}{} {}", points, WhoCounts(line), place));
        AddMissing(line.missing);
        break;
      case PointLineKind::amount: {
        const bool measure = source.subject.measure.valid();
        const Subject& subject = source.subject;
        const std::string_view title =
            measure ? TitleOr(rulebook_, rulebook_.measures[subject.measure].title,
                              rulebook_.measures[subject.measure].name)
                    : TitleOr(rulebook_, rulebook_.facts[subject.fact].title,
                              rulebook_.facts[subject.fact].name);
        lines_.Add(fmt::format("{}{}: {} {}", points, title, phrases_.Value(line.value), place));
        const Indent indent(lines_);
        for (const AggregateExplanation& aggregate : line.aggregates)
          AddAggregate(aggregate, line.aggregates.size(), line.value.type);
        AddMissing(line.missing);
        break;
      }
      case PointLineKind::when:
      case PointLineKind::only_if: {
        const std::string what = line.kind == PointLineKind::when ? points + "this" : "only if";
        lines_.Add(fmt::format("{}: {} {}", what, Text(line.verdict), place));
        const Indent indent(lines_);
        AddStatements(line.statements);
        break;
      }
      case PointLineKind::higher:
        lines_.Add(fmt::format("{}the higher of {} groups {}", points, line.groups.size(), place));
        const Indent indent(lines_);
        for (const PointGroupExplanation& group : line.groups) {
          lines_.Add(fmt::format("{}:", PointsText(group.points)));
          const Indent deeper(lines_);
          AddLines(group.lines);
        }
        break;
    }
  }

  /// "2 people with one of crm-applications: Ana and Bo".
  std::string WhoCounts(const PointLineExplanation& line) const {
    const auto ids = [](const std::vector<PersonInPlace>& people) {
      std::vector<std::uint32_t> result;
      result.reserve(people.size());
      for (const PersonInPlace& place : people) result.push_back(place.person);
      return result;
    };
    std::string text = Counted(line.people.size(), "person", "people");
    if (line.people_unknown) text = "people whom nobody has named";
    text += fmt::format(" with {}", phrases_.Condition(rulebook_.point_lines[line.line].condition));
    if (!line.people.empty()) text += fmt::format(": {}", phrases_.People(ids(line.people)));
    if (!line.possible.empty()) {
      text += fmt::format("; {} more may count: {}", line.possible.size(),
                          phrases_.People(ids(line.possible)));
    }
    return text;
  }

  // ----------------------------------------------------------------------------------------
  // attains, groups
  std::string TargetName(AwardId award, StringId level) const {
    const std::string_view name = rulebook_.text(rulebook_.awards[award].name);
    return level.valid() ? fmt::format("{} in {}", rulebook_.text(level), name) : std::string(name);
  }

  void AddAttains(const AttainsStatement& attains, const StatementExplanation& explained) {
    std::vector<std::string> names;
    for (const AwardId award : rulebook_.award_ids[attains.awards])
      names.push_back(TargetName(award, attains.level));
    const bool all = attains.quantity == Quantity::all;
    AddHeading(explained, fmt::format("attains {}", Enumerate(names, all ? "and" : "or")));
    const Indent indent(lines_);
    for (const AttainedRef& ref : explained.attained) AddAttained(ref);
  }

  /// Told in full where it is first referred to.
  void AddAttained(const AttainedRef& ref) {
    const auto found = std::find_if(combination_->attained.begin(), combination_->attained.end(),
                                    [&](const AttainedExplanation& one) {
                                      return one.award == ref.award && one.level == ref.level;
                                    });
    std::string text = fmt::format("{}: {}", Text(ref.verdict), TargetName(ref.award, ref.level));
    if (found == combination_->attained.end()) return;
    if (found->ways.empty()) {
      lines_.Add(text +
                 (found->in_force ? ": there is no such level" : ": no version is in force"));
      return;
    }
    if (!told_.insert({ref.award, ref.level}).second) {
      lines_.Add(text + ", as above");
      return;
    }
    const bool several =
        found->ways.size() > 1 || found->ways.front().option.valid() || !ref.level.valid();
    lines_.Add(text);
    const Indent indent(lines_);
    for (const WayExplanation& way : found->ways) {
      if (!several || WayName(way) == "itself") {
        AddStatements(way.statements);
        continue;
      }
      lines_.Add(fmt::format("{}: by {}", Text(way.verdict), WayName(way)));
      const Indent deeper(lines_);
      AddStatements(way.statements);
    }
  }

  void AddGroup(const GroupStatement& group, const StatementExplanation& explained) {
    const std::uint32_t total = group.blocks.size;
    AddHeading(explained, explained.kind == StatementKind::either
                              ? fmt::format("either of {} alternatives", total)
                              : fmt::format("at least {} of {}", group.count, total));
    const Indent indent(lines_);
    for (const MemberExplanation& member : explained.members) {
      if (explained.kind == StatementKind::at_least_of) {
        AddStatements(member.statements);
        continue;
      }
      lines_.Add(
          fmt::format("{}: the {} alternative", Text(member.verdict), Ordinal(member.index + 1)));
      const Indent deeper(lines_);
      AddStatements(member.statements);
    }
  }

  const Explanation& explanation_;
  const ExplanationContext& context_;
  const Rulebook& rulebook_;
  RollUps roll_ups_;
  Phrases phrases_;
  TextLines lines_;
  const CombinationExplanation* combination_ = nullptr;
  std::set<std::pair<AwardId, StringId>> told_;
  std::set<ScoreId> told_scores_;
  std::set<CredentialId> titled_;
};

}  // namespace

std::string ExplanationText(const Explanation& explanation, const ExplanationContext& context,
                            RollUps roll_ups) {
  return Teller(explanation, context, roll_ups).Tell();
}

}  // namespace attain
