// The program as text: pools first (what is shared), then notices, goals as trees, and rows.
#include <iterator>
#include <string>

#include <fmt/format.h>

#include "check/values.h"
#include "program/program.h"

namespace attain {
namespace {

std::string Text(Date day) {
  if (day == Date::Min() || day == Date::Max()) return "any";
  return FormatDate(day);
}

template <class Items, class Format>
std::string Joined(const Items& items, std::string_view between, Format format) {
  std::string text;
  for (const auto& item : items) {
    if (!text.empty()) text += between;
    text += format(item);
  }
  return text;
}

/// "0 5 7": the members of a set of bits, which begins at `first`.
std::string Members(std::uint64_t bits, std::uint32_t first) {
  std::string text;
  for (std::uint32_t i = 0; i < 64; ++i) {
    if ((bits >> i & 1) != 0) text += fmt::format("{}{}", text.empty() ? "" : " ", first + i);
  }
  return text;
}

class Dumper {
 public:
  Dumper(const Program& program, const Rulebook& rulebook)
      : program_(program), rulebook_(rulebook) {}

  std::string Run() {
    Line(0, "program as of {}", FormatDate(program_.as_of));
    for (const ProgramNotice& notice : program_.notices) {
      Line(0, "notice: {}", attain::Text(notice, rulebook_, program_.as_of));
    }
    DumpAtoms();
    DumpCrews();
    DumpTests();
    DumpScans();
    DumpMeasures();
    DumpScores();
    DumpGoals();
    DumpRows();
    return std::move(out_);
  }

 private:
  template <class... Args>
  void Line(int depth, fmt::format_string<Args...> format, Args&&... args) {
    out_.append(static_cast<std::size_t>(depth) * 2, ' ');
    fmt::format_to(std::back_inserter(out_), format, std::forward<Args>(args)...);
    out_.push_back('\n');
  }
  std::string_view Name(StringId name) const { return rulebook_.text(name); }
  std::string Atoms(Slice<AtomMask> masks) const {
    return Joined(program_.atom_masks[masks], " ",
                  [](const AtomMask& mask) { return Members(mask.mask, mask.word * 64); });
  }
  template <class T>
  std::string Ids(char letter, std::span<const Id<T>> ids) const {
    return Joined(ids, ", ", [&](Id<T> id) { return fmt::format("{}{}", letter, id.index); });
  }

  void DumpAtoms();
  void DumpCrews();
  void DumpTests();
  void DumpScans();
  void DumpMeasures();
  void DumpScores();
  void DumpPoints(int depth, const PointGroupNode& group);
  void DumpGoals();
  void DumpRows();
  void DumpBody(int depth, BodyId body);
  void DumpNode(int depth, const StatementNode& node);
  void DumpComparison(int depth, const ComparisonNode& comparison);
  void DumpPeople(int depth, const PeopleNode& people);
  std::string TestText(Id<ValueTest> test) const;

  const Program& program_;
  const Rulebook& rulebook_;
  std::string out_;
};

void Dumper::DumpAtoms() {
  Line(0, "atoms: {}", program_.atom_count);
  for (std::uint32_t i = 0; i < program_.effects_of.size(); ++i) {
    for (const PassEffect& effect : program_.effects[program_.effects_of[i]]) {
      Line(1, "{} passed by {}: {}", Name(rulebook_.credentials[CredentialId{i}].code),
           FormatDate(effect.made_by), Members(effect.atoms.mask, effect.atoms.word * 64));
    }
  }
  for (const AtomRule& rule : program_.atom_rules) {
    Line(1, "{} of [{}]: {}", rule.need, Atoms(rule.members),
         Members(rule.atom.mask, rule.atom.word * 64));
  }
  std::string possible;
  for (std::uint32_t word = 0; word < program_.atom_words; ++word) {
    const std::string members = Members(program_.possible_atoms[word], word * 64);
    if (!possible.empty() && !members.empty()) possible += " ";
    possible += members;
  }
  Line(1, "possible: {}", possible);
}

void Dumper::DumpCrews() {
  for (std::uint32_t i = 0; i < program_.sortings.size(); ++i) {
    const Slice<Fit> lines = program_.sortings[SortingId{i}].lines;
    Line(0, "sorting s{}: {}", i, Joined(program_.fits[lines], " | ", [&](const Fit& fit) {
           return "[" + Atoms(fit.atoms) + "]";
         }));
  }
  for (std::uint32_t i = 0; i < program_.crew_tests.size(); ++i) {
    const CrewTest& test = program_.crew_tests[CrewTestId{i}];
    const std::string places = Joined(program_.counts[test.counts], " + ",
                                      [](std::uint32_t count) { return std::to_string(count); });
    Line(0, "crew c{}: s{}, {}, needs {}", i, test.sorting.index,
         places.empty() ? "total" : "places " + places,
         Joined(program_.hall_needs[test.needs], ", ", [](const HallNeed& need) {
           return fmt::format("{} of [{}]", need.people, Members(need.lines, 0));
         }));
  }
}

std::string Dumper::TestText(Id<ValueTest> id) const {
  const ValueTest& test = program_.value_tests[id];
  std::string text = test.negated ? "not " : "";
  switch (test.kind) {
    case ValueTestKind::within:
      text += fmt::format("{} to {}", test.low == -INT64_MAX ? "any" : std::to_string(test.low),
                          test.high == INT64_MAX ? "any" : std::to_string(test.high));
      break;
    case ValueTestKind::among_numbers:
      text += "one of " + Joined(program_.numbers[test.numbers], " ",
                                 [](std::int64_t number) { return std::to_string(number); });
      break;
    case ValueTestKind::among_texts:
      text += "one of " + Joined(program_.texts[test.texts], " ",
                                 [](const std::string& value) { return "\"" + value + "\""; });
      break;
  }
  if (test.of_unknown != Verdict::cannot_tell) {
    text += fmt::format(", unknown is {}", attain::Text(test.of_unknown));
  }
  return text;
}

void Dumper::DumpTests() {
  for (std::uint32_t i = 0; i < program_.filters.size(); ++i) {
    const Filter& filter = program_.filters[FilterId{i}];
    switch (filter.kind) {
      case FilterKind::test:
        Line(0, "filter f{}: column {}, {}", i, filter.column, TestText(filter.test));
        break;
      case FilterKind::all_of:
        Line(0, "filter f{}: all of {}", i, Ids('f', program_.filter_ids[filter.parts]));
        break;
      case FilterKind::any_of:
        Line(0, "filter f{}: any of {}", i, Ids('f', program_.filter_ids[filter.parts]));
        break;
    }
  }
}

void Dumper::DumpScans() {
  for (const TableScan& scan : program_.scans) {
    const RecordTable& table = rulebook_.tables[scan.table];
    Line(0, "records {}", Name(table.name));
    for (const SelectionId id : program_.selection_ids[scan.selections]) {
      const Selection& selection = program_.selections[id];
      std::string which;
      if (selection.filter.valid()) which += fmt::format(" f{}", selection.filter.index);
      if (selection.dated)
        which += fmt::format(" {} to {}", Text(selection.from), Text(selection.to));
      Line(1, "selection q{}:{}", id.index, which.empty() ? " all rows" : which);
    }
    for (const AggregationId id : program_.aggregation_ids[scan.aggregations]) {
      const Aggregation& aggregation = program_.aggregations[id];
      const std::string_view of_what =
          Name(aggregation.kind == AggregateKind::count
                   ? table.name
                   : rulebook_.fields[FieldId{table.fields.begin + aggregation.field}].name);
      Line(1, "a{}: {} {} in q{}", id.index, TextOf(aggregation.kind), of_what,
           aggregation.selection.index);
    }
  }
}

void Dumper::DumpMeasures() {
  for (const ProgramMeasure& measure : program_.measures) {
    const auto step_text = [&](const MeasureStep& step) -> std::string {
      switch (step.kind) {
        case ExpressionKind::amount:
          return FormatExact(step.amount);
        case ExpressionKind::fact:
          return std::string(Name(rulebook_.facts[FactId{step.index}].name));
        case ExpressionKind::measure: {
          const MeasureId id = program_.measures[ProgramMeasureId{step.index}].measure;
          return std::string(Name(rulebook_.measures[id].name));
        }
        case ExpressionKind::aggregate:
          return fmt::format("a{}", step.index);
        case ExpressionKind::add:
          return "+";
        case ExpressionKind::subtract:
          return "-";
        case ExpressionKind::multiply:
          return "*";
        case ExpressionKind::divide:
          return "/";
      }
      return "";
    };
    Line(0, "measure {}: {}", Name(rulebook_.measures[measure.measure].name),
         Joined(program_.measure_steps[measure.steps], " ", step_text));
  }
}

void Dumper::DumpGoals() {
  for (std::uint32_t i = 0; i < program_.goals.size(); ++i) {
    const Goal& goal = program_.goals[GoalId{i}];
    std::string name(Name(rulebook_.awards[goal.award].name));
    if (goal.option.valid()) name += fmt::format(" {}", Name(rulebook_.options[goal.option].name));
    if (goal.level.valid()) name += fmt::format(" {}", Name(rulebook_.levels[goal.level].name));
    Line(0, "goal g{}: {}", i, name);
    for (const BodyId body : program_.body_ids[goal.bodies]) DumpBody(1, body);
  }
}

void Dumper::DumpBody(int depth, BodyId body) {
  for (const StatementNode& node : program_.nodes[program_.bodies[body].nodes])
    DumpNode(depth, node);
}

void Dumper::DumpNode(int depth, const StatementNode& node) {
  switch (node.kind) {
    case StatementNodeKind::comparison:
      DumpComparison(depth, program_.comparisons[Id<ComparisonNode>{node.index}]);
      break;
    case StatementNodeKind::flag: {
      const FlagNode& flag = program_.flags[Id<FlagNode>{node.index}];
      Line(depth, "is {}{}", flag.expected ? "" : "not ", Name(rulebook_.facts[flag.fact].name));
      break;
    }
    case StatementNodeKind::attains: {
      const AttainsNode& attains = program_.attains[Id<AttainsNode>{node.index}];
      Line(depth, "attains {}", attains.quantity == Quantity::all ? "all of" : "any of");
      for (const AttainsTarget& target : program_.attains_targets[attains.targets]) {
        Line(depth + 1, "{}: {}", Name(rulebook_.awards[target.award].name),
             Ids('g', program_.goal_ids[target.goals]));
      }
      break;
    }
    case StatementNodeKind::people:
      DumpPeople(depth, program_.people[Id<PeopleNode>{node.index}]);
      break;
    case StatementNodeKind::group: {
      const GroupNode& group = program_.groups[Id<GroupNode>{node.index}];
      Line(depth, "at least {} of", group.count);
      for (const BodyId body : program_.body_ids[group.bodies]) {
        Line(depth + 1, "body");
        DumpBody(depth + 2, body);
      }
      break;
    }
    case StatementNodeKind::score: {
      const ScoreNode& score = program_.score_nodes[Id<ScoreNode>{node.index}];
      std::string_view test;
      switch (score.test) {
        case ScoreTest::total_at_least:
          test = "at least";
          break;
        case ScoreTest::every_at_least:
          test = "every metric at least";
          break;
        case ScoreTest::every_more_than:
          test = "every metric more than";
          break;
      }
      Line(depth, "score p{}: {} {}", score.score.index, test, FormatExact(score.points));
      break;
    }
  }
}

void Dumper::DumpScores() {
  for (std::uint32_t i = 0; i < program_.scores.size(); ++i) {
    const Score& score = program_.scores[ScoreId{i}];
    std::string name(Name(rulebook_.awards[score.award].name));
    if (score.option.valid())
      name += fmt::format(" {}", Name(rulebook_.options[score.option].name));
    Line(0, "score p{}: {}", i, name);
    for (const MetricNode& metric : program_.metrics[score.metrics]) {
      Line(1, "{} up to {}", Name(rulebook_.metrics[metric.source].name),
           FormatExact(metric.up_to));
      DumpPoints(2, metric.group);
    }
  }
}

void Dumper::DumpPoints(int depth, const PointGroupNode& group) {
  for (const PointNode& line : program_.point_nodes[group.lines]) {
    switch (line.kind) {
      case PointLineKind::people:
        Line(depth, "{} for each of s{}", FormatExact(line.rate), line.sorting.index);
        break;
      case PointLineKind::amount: {
        const StringId subject =
            line.fact.valid() ? rulebook_.facts[line.fact].name
                              : rulebook_.measures[program_.measures[line.measure].measure].name;
        if (line.whole) {
          Line(depth, "{} for each whole {} of {}", FormatExact(line.rate), FormatExact(line.each),
               Name(subject));
        } else {
          Line(depth, "{} for each 1 of {}", FormatExact(line.rate), Name(subject));
        }
        break;
      }
      case PointLineKind::when:
      case PointLineKind::only_if:
        if (line.kind == PointLineKind::when) Line(depth, "{} if", FormatExact(line.rate));
        if (line.kind == PointLineKind::only_if) Line(depth, "only if");
        DumpBody(depth + 1, line.body);
        break;
      case PointLineKind::higher:
        Line(depth, "the higher of");
        for (const PointGroupNode& inner : program_.point_groups[line.groups]) {
          Line(depth + 1, "group");
          DumpPoints(depth + 2, inner);
        }
        break;
    }
  }
}

void Dumper::DumpComparison(int depth, const ComparisonNode& comparison) {
  const auto case_text = [&](const CaseNode& node) {
    std::string text = comparison.fact.valid()
                           ? TestText(node.fact_test)
                           : Joined(program_.amounts[node.amounts], " or ", FormatExact);
    if (node.condition.valid()) text += fmt::format(" if f{}", node.condition.index);
    return text;
  };
  const StringId subject =
      comparison.fact.valid()
          ? rulebook_.facts[comparison.fact].name
          : rulebook_.measures[program_.measures[comparison.measure].measure].name;
  Line(depth, "{} {}: {}", Name(subject), TextOf(comparison.test),
       Joined(program_.cases[comparison.cases], ", ", case_text));
}

void Dumper::DumpPeople(int depth, const PeopleNode& people) {
  for (const PeopleTest& test : program_.people_tests[people.tests]) {
    std::string_view kind;
    switch (test.kind) {
      case PeopleTestKind::crew:
        kind = "crew";
        break;
      case PeopleTestKind::of_line:
        kind = "of line";
        break;
      case PeopleTestKind::total:
        kind = "total";
        break;
    }
    Line(depth, "people: {} c{}", kind, test.test.index);
  }
}

void Dumper::DumpRows() {
  for (const OutputRow& row : program_.rows) {
    std::string text =
        fmt::format("row {},{},{}: {}", Name(rulebook_.awards[row.award].name), Name(row.option),
                    Name(row.level), Joined(program_.goal_ids[row.goals], " or ", [](GoalId goal) {
                      return fmt::format("g{}", goal.index);
                    }));
    const auto facts = program_.fact_ids[row.finite_facts];
    if (!facts.empty()) {
      text += ", tries ";
      text += Joined(facts, " ", [&](FactId fact) { return Name(rulebook_.facts[fact].name); });
    }
    Line(0, "{}", text);
  }
}

}  // namespace

std::string DumpProgram(const Program& program, const Rulebook& rulebook) {
  return Dumper(program, rulebook).Run();
}

}  // namespace attain
