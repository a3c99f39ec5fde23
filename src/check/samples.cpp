// Examples and partners: the data of a partner as the rulebook tells it, and the verdicts expected
// of it.
#include <unordered_map>

#include <algorithm>

#include "base/lower_ascii.h"
#include "check/part_names.h"
#include "check/passes.h"
#include "check/readers.h"

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
      if (!datum.is(NodeKind::Expect)) continue;
      const auto expectation = ReadExpectation(checker_, datum, sample.as_of);
      if (expectation) expectations_.push_back(*expectation);
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

  Checker& checker_;
  Rulebook& rulebook_;
  std::vector<SampleFact> facts_;
  std::vector<SampleTable> tables_;
  std::vector<SampleMeasure> measures_;
  std::vector<SamplePerson> people_;
  std::vector<Expectation> expectations_;
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
