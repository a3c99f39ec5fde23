// Examples and partners: the data of a partner as the rulebook tells it, and the verdicts expected
// of it.
#include <unordered_map>

#include <algorithm>

#include "check/part_names.h"
#include "check/passes.h"
#include "check/readers.h"
#include "check/requirements.h"

namespace attain {
namespace {

class SampleReader {
 public:
  explicit SampleReader(Checker& checker) : checker_(checker), rulebook_(checker.rulebook) {}

  void Read(Node node) {
    Sample sample{};
    sample.title = checker_.InternUnquoted(node.first());
    sample.span = node.first().span();
    sample.is_example = node.is(NodeKind::Example);
    if (node.has(NodeKind::Date)) sample.as_of = ReadDay(checker_, node.child(NodeKind::Date));
    for (const Node datum : node) ReadDatum(datum, sample);
    if (sample.people_unknown && !people_.empty()) {
      checker_.emitter
          .Emit(Kind::people_and_unknown, first_person_,
                "people are told of a partner whose people are unknown",
                "leave out one of the two; `person NAME unknown;` is a person whose credentials "
                "are not known")
          .labels.push_back({people_unknown_, "the people are unknown here"});
    }
    for (const Node datum : node) {
      if (datum.is(NodeKind::Expect)) ReadExpectation(datum, sample.as_of);
    }
    sample.facts = rulebook_.sample_facts.AddAll(facts_);
    sample.tables = rulebook_.sample_tables.AddAll(tables_);
    sample.measures = rulebook_.sample_measures.AddAll(measures_);
    sample.people = rulebook_.sample_people.AddAll(people_);
    sample.expectations = rulebook_.expectations.AddAll(expectations_);
    rulebook_.samples.Add(sample);
  }

 private:
  void ReadDatum(Node datum, Sample& sample) {
    switch (datum.kind()) {
      case NodeKind::PeopleUnknown:
        if (IsNew("people unknown", datum.span())) {
          sample.people_unknown = true;
          people_unknown_ = datum.span();
        }
        break;
      case NodeKind::PersonUnknown:
        AddPerson(datum.first(), {}, {});
        break;
      case NodeKind::NameUnknown:
        ReadUnknown(datum.first());
        break;
      case NodeKind::Person:
        ReadPerson(datum);
        break;
      case NodeKind::Given:
        ReadGiven(datum);
        break;
      case NodeKind::GivenFlag:
        ReadGivenFlag(datum);
        break;
      case NodeKind::Rows:
        ReadRows(datum);
        break;
      default:  // the title, the date, expectations, errors
        break;
    }
  }

  /// Whether `what` is told for the first time; says so where it is not.
  bool IsNew(const std::string& what, Span span, std::string way_out = "leave out one of the two") {
    const auto [first, is_new] = told_.emplace(what, span);
    if (is_new) return true;
    checker_.emitter
        .Emit(Kind::told_twice, span, InTicks(what) + " is told twice", std::move(way_out))
        .labels.push_back({first->second, "the first is here"});
    return false;
  }

  /// `passes` as they are written; empty where nothing is known of the person.
  void AddPerson(Node name, const std::string& written, Slice<SamplePass> passes) {
    const std::string text(checker_.TextOf(name));
    const auto [told, is_first] = passes_of_.emplace(text, written);
    const bool joined =
        !is_first && !told->second.empty() && !written.empty() && told->second != written;
    const std::string way_out =
        joined ? "one line has all that a person passes, as in " +
                     InTicks("person " + text + " passes " + told->second + ", " + written + ";")
               : "leave out one of the two";
    if (!IsNew("person " + text, name.span(), way_out)) return;
    const auto [first, is_new] = person_of_.emplace(LowerAscii(text), name);
    if (!is_new) ReportDifferInCase(checker_, name, first->second);
    if (people_.empty()) first_person_ = name.span();
    people_.push_back({checker_.Intern(name), written.empty(), passes});
  }

  void ReadPerson(Node datum) {
    std::vector<SamplePass> passes;
    std::string written;
    for (const Node child : datum) {
      if (!child.is(NodeKind::Pass)) continue;
      written += (written.empty() ? "" : ", ") + std::string(checker_.TextOf(child));
      SamplePass pass{};
      pass.credential = checker_.FindCredential(child.first());
      if (child.has(NodeKind::OnDay))
        pass.passed = ReadDay(checker_, child.child(NodeKind::OnDay).first());
      if (child.has(NodeKind::UntilDay))
        pass.expires = ReadDay(checker_, child.child(NodeKind::UntilDay).first());
      if (pass.passed && pass.expires && *pass.expires < *pass.passed) {
        checker_.emitter.Emit(
            Kind::dates_out_of_order, child.span(),
            "this pass counts until " + FormatDate(*pass.expires) + ", before it was made on " +
                FormatDate(*pass.passed),
            "`on` takes the day of the pass, `until` the last day on which it counts");
      }
      if (pass.credential.valid()) passes.push_back(pass);
    }
    const Slice<SamplePass> slice = rulebook_.sample_passes.AddAll(passes);
    for (const Node child : datum) {
      if (child.is(NodeKind::Name)) AddPerson(child, written, slice);
    }
  }

  void ReadUnknown(Node name) {
    const auto thing = checker_.Find(name, {NameKind::fact, NameKind::table, NameKind::measure});
    if (!thing || !IsNew(std::string(checker_.TextOf(name)), name.span())) return;
    if (thing->kind == NameKind::table) tables_.push_back({TableId{thing->index}, true, {}});
    if (thing->kind == NameKind::measure) measures_.push_back({MeasureId{thing->index}, true, {}});
  }

  void ReadGiven(Node datum) {
    const Node name = datum.first();
    const Subject subject = checker_.FindSubject(name);
    const bool is_measure = subject.measure.valid();
    if (!is_measure && !subject.fact.valid()) return;
    const TypeId type =
        is_measure ? rulebook_.measures[subject.measure].type : rulebook_.facts[subject.fact].type;
    if (!type.valid() || !IsNew(std::string(checker_.TextOf(name)), name.span())) return;
    const auto value = ReadSampleValue(checker_, datum.child_at(datum.child_count() - 1), type,
                                       checker_.TextOf(name), datum.has(NodeKind::Negative));
    if (!value) return;
    if (is_measure) {
      measures_.push_back({subject.measure, false, value->amount});
    } else {
      facts_.push_back({subject.fact, *value});
    }
  }

  void ReadGivenFlag(Node datum) {
    const Node name = datum.child(NodeKind::Name);
    const FactId fact = checker_.FindFact(name);
    if (!fact.valid() || !IsNew(std::string(checker_.TextOf(name)), name.span())) return;
    if (!IsYesNo(rulebook_.facts[fact].type, name, rulebook_.facts[fact].span)) return;
    Value value{};
    value.kind = TypeKind::yes_no;
    value.yes = !datum.has(NodeKind::Not);
    facts_.push_back({fact, value});
  }

  bool IsYesNo(TypeId type, Node name, Span declared) {
    if (rulebook_.types[type].kind == TypeKind::yes_no) return true;
    const std::string text = InTicks(checker_.TextOf(name));
    checker_.emitter
        .Emit(Kind::not_yes_or_no, name.span(),
              text + " is " + DescribeType(checker_, type) + ", which cannot be just true or not",
              "say its value")
        .labels.push_back({declared, text + " is declared here"});
    return false;
  }

  void ReadRows(Node datum) {
    const Node name = datum.first();
    const TableId table = checker_.FindTable(name);
    if (!table.valid()) return;
    const bool has_rows = std::ranges::any_of(
        tables_, [&](const SampleTable& one) { return one.table == table && !one.unknown; });
    if (!IsNew(std::string(checker_.TextOf(name)), name.span(),
               has_rows ? "put all its rows between the same braces" : "leave out one of the two"))
      return;
    std::vector<SampleRow> rows;
    for (const Node row : datum) {
      if (row.is(NodeKind::Row)) rows.push_back(ReadRow(row, table));
    }
    tables_.push_back({table, false, rulebook_.sample_rows.AddAll(rows)});
  }

  SampleRow ReadRow(Node row, TableId table) {
    std::vector<SampleCell> cells;
    std::unordered_map<std::uint32_t, Span> seen;
    for (const Node cell : row) {
      const FieldId field = checker_.FindField(cell.first(), table);
      if (!field.valid()) continue;
      const auto [first, is_new] = seen.emplace(field.index, cell.span());
      if (!is_new) {
        checker_.emitter
            .Emit(Kind::told_twice, cell.span(),
                  InTicks(checker_.TextOf(cell.first())) + " is told twice in one row",
                  "leave out one of the two")
            .labels.push_back({first->second, "the first is here"});
        continue;
      }
      if (const auto value = ReadCell(cell, rulebook_.fields[field]))
        cells.push_back({field, *value});
    }
    return {rulebook_.sample_cells.AddAll(cells)};
  }

  std::optional<Value> ReadCell(Node cell, const Field& field) {
    const bool is_flag = cell.is(NodeKind::NotCell) || cell.child_count() == 1;
    if (!is_flag) {
      return ReadSampleValue(checker_, cell.child_at(cell.child_count() - 1), field.type,
                             checker_.TextOf(cell.first()), cell.has(NodeKind::Negative));
    }
    if (!IsYesNo(field.type, cell.first(), field.span)) return std::nullopt;
    Value value{};
    value.kind = TypeKind::yes_no;
    value.yes = !cell.is(NodeKind::NotCell);
    return value;
  }

  // ---------------------------------------------------------------------------- expectations
  void ReadExpectation(Node node, std::optional<Date> as_of) {
    std::vector<Node> names;
    for (const Node child : node) {
      if (child.is(NodeKind::Name)) names.push_back(child);
    }
    Expectation expectation{};
    if (node.has(NodeKind::ExpectPoints)) {
      expectation.points = ReadPoints(node.child(NodeKind::ExpectPoints));
      if (!expectation.points) return;
    }
    expectation.award = checker_.FindAward(names[0]);
    expectation.verdict = node.has(NodeKind::ExpectMet)      ? Verdict::met
                          : node.has(NodeKind::ExpectNotMet) ? Verdict::not_met
                                                             : Verdict::cannot_tell;
    expectation.span = node.span();
    if (!expectation.award.valid() || !as_of) return;
    const Award& award = rulebook_.awards[expectation.award];
    const AwardVersion* version = VersionInForce(rulebook_.award_versions, award.versions, *as_of);
    if (version == nullptr) {
      if (award.versions.empty()) return;
      checker_.emitter
          .Emit(Kind::not_in_force, names[0].span(),
                InTicks(checker_.TextOf(names[0])) + " has no version in force on " +
                    FormatDate(*as_of),
                "move the day of the example")
          .labels.push_back({award.span, "the first version is declared here"});
      return;
    }
    if (names.size() > 3) {
      ReportUnknownPart(names[3], names[0], {});
      return;
    }
    expected_loses_parts_ = checker_.LostParts(expectation.award);
    const bool complete = expectation.points ? ReadScored(names, *version, expectation)
                                             : ReadParts(names, *version, expectation);
    if (complete) expectations_.push_back(expectation);
  }

  std::optional<ExpectedPoints> ReadPoints(Node node) {
    const Node number = node.child(NodeKind::Number);
    const auto points = ReadNumber(checker_, number);
    if (!points) return std::nullopt;
    const std::string_view text = checker_.TextOf(number);
    const std::size_t point = std::min(text.find('.'), text.size() - 1);
    return ExpectedPoints{StringId::none(), *points,
                          static_cast<std::uint32_t>(text.size() - 1 - point),
                          node.has(NodeKind::About)};
  }

  using Names = std::vector<std::string_view>;

  Names NamesOf(Slice<Metric> metrics) const {
    Names names;
    for (const Metric& metric : rulebook_.metrics[metrics]) {
      if (metric.applicable) names.push_back(rulebook_.text(metric.name));
    }
    return names;
  }
  static bool Contains(const Names& in, std::string_view name) {
    return std::find(in.begin(), in.end(), name) != in.end();
  }

  /// `AWARD [OPTION] [METRIC]`: what has points. Without a metric the score.
  bool ReadScored(const std::vector<Node>& names, const AwardVersion& version,
                  Expectation& expectation) {
    Names parts = NamesOf(version.metrics), options;
    const Names of_award = parts;
    Slice<Metric> metrics = version.metrics;
    for (const Option& option : rulebook_.options[version.options]) {
      if (option.metrics.empty()) continue;
      options.push_back(rulebook_.text(option.name));
      if (names.size() < 2 || options.back() != checker_.TextOf(names[1])) continue;
      expectation.option = option.name;
      metrics = option.metrics;
    }
    parts.insert(parts.end(), options.begin(), options.end());
    if (parts.empty()) {
      if (expected_loses_parts_) return false;
      checker_.emitter
          .Emit(Kind::no_metrics, names[0].span(),
                InTicks(checker_.TextOf(names[0])) + " has no metrics on this day",
                "expect `met`, `not met` or `cannot tell` of it")
          .labels.push_back({version.span, "it is declared here"});
      return false;
    }
    if (names.size() == 1) return true;
    const std::string_view first = checker_.TextOf(names[1]);
    if (!expectation.option.valid()) {
      if (names.size() > 2) return ReportUnknownPart(names[2], names[1], {}, "metric");
      if (!Contains(of_award, first))
        return ReportUnknownPart(names[1], names[0], parts, "option or metric");
      expectation.points->metric = checker_.Intern(names[1]);
      return true;
    }
    if (Contains(of_award, first)) {
      checker_.emitter.Emit(Kind::option_or_level, names[1].span(),
                            InTicks(first) + " is both an option and a metric",
                            "give one of the two another name");
      return false;
    }
    if (names.size() == 2) return true;
    const Names candidates = NamesOf(metrics);
    if (!Contains(candidates, checker_.TextOf(names[2])))
      return ReportUnknownPart(names[2], names[1], candidates, "metric");
    expectation.points->metric = checker_.Intern(names[2]);
    return true;
  }

  bool ReadParts(const std::vector<Node>& names, const AwardVersion& version,
                 Expectation& expectation) {
    if (names.size() == 1) return true;
    std::vector<std::string_view> options, levels;
    for (const Level& level : rulebook_.levels[version.levels])
      levels.push_back(rulebook_.text(level.name));
    for (const Option& option : rulebook_.options[version.options]) {
      options.push_back(rulebook_.text(option.name));
      for (const Level& level : rulebook_.levels[option.levels]) {
        if (names.size() == 2 || rulebook_.text(option.name) == checker_.TextOf(names[1])) {
          levels.push_back(rulebook_.text(level.name));
        }
      }
    }
    const auto contains = [](const std::vector<std::string_view>& in, std::string_view name) {
      return std::find(in.begin(), in.end(), name) != in.end();
    };
    if (names.size() == 3) {
      if (!contains(options, checker_.TextOf(names[1])))
        return ReportUnknownPart(names[1], names[0], options);
      if (!contains(levels, checker_.TextOf(names[2])))
        return ReportUnknownPart(names[2], names[1], levels);
      expectation.option = checker_.Intern(names[1]);
      expectation.level = checker_.Intern(names[2]);
      return true;
    }
    const std::string_view name = checker_.TextOf(names[1]);
    const bool is_option = contains(options, name), is_level = contains(levels, name);
    if (is_option && is_level) {
      checker_.emitter.Emit(Kind::option_or_level, names[1].span(),
                            InTicks(name) + " is both an option and a level",
                            "name the option and the level");
      return false;
    }
    if (!is_option && !is_level) {
      std::vector<std::string_view> both = options;
      both.insert(both.end(), levels.begin(), levels.end());
      return ReportUnknownPart(names[1], names[0], both);
    }
    (is_option ? expectation.option : expectation.level) = checker_.Intern(names[1]);
    return true;
  }

  bool ReportUnknownPart(Node name, Node of, std::vector<std::string_view> candidates,
                         std::string_view what = "option or level") {
    if (expected_loses_parts_) return false;
    std::sort(candidates.begin(), candidates.end());
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    std::string hint = checker_.DidYouMean(checker_.TextOf(name), candidates);
    if (hint.empty() && !candidates.empty()) hint = "it has " + ListInTicks(candidates, "and");
    checker_.emitter.Emit(Kind::unknown_part, name.span(),
                          InTicks(checker_.TextOf(of)) + " has no " + std::string(what) + " " +
                              InTicks(checker_.TextOf(name)) + " on this day",
                          std::move(hint));
    return false;
  }

  Checker& checker_;
  Rulebook& rulebook_;
  std::vector<SampleFact> facts_;
  std::vector<SampleTable> tables_;
  std::vector<SampleMeasure> measures_;
  std::vector<SamplePerson> people_;
  std::vector<Expectation> expectations_;
  bool expected_loses_parts_ = false;  ///< of what is expected something did not parse
  std::unordered_map<std::string, Span> told_;
  std::unordered_map<std::string, std::string> passes_of_;  ///< of the people, as written
  std::unordered_map<std::string, Node> person_of_;         ///< by name in lower case
  Span people_unknown_, first_person_;
};

}  // namespace

void CheckSamples(Checker& checker) {
  std::unordered_map<std::string_view, Span> titles;
  for (const Node node : checker.sample_nodes) {
    SampleReader(checker).Read(node);
    const Node title = node.first();
    const auto [first, is_new] = titles.emplace(checker.Unquoted(title), title.span());
    if (is_new || !node.is(NodeKind::Partner)) continue;
    checker.emitter
        .Emit(Kind::told_twice, title.span(), "two partners have this name",
              "give one another name")
        .labels.push_back({first->second, "the first is here"});
  }
}

}  // namespace attain
