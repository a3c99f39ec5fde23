// Random facts, rows, measures, groups and references between competencies, three-valued, built
// without any text: every explanation passes the checker, and none of them passes with another
// verdict.
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <random>
#include <string>

#include "base/limits.h"
#include "evaluate/evaluate.h"
#include "explain/explainer.h"
#include "explain/explanation_json.h"
#include "verify/verify.h"

using namespace attain;

namespace {

constexpr Date kDay{17'712};  // 2018-06-30

class RandomWorld {
 public:
  explicit RandomWorld(std::uint32_t seed) : random_(seed) {
    sources.Add(SourceFile("random.policy", "competency c { }\n"));
    span_ = {FileId{0}, 0, 1};
    AddTypes();
    AddTable();
    for (int i = 0; i < 4; ++i) AddMeasure(i);
    for (int i = 0; i < 4; ++i) AddAward(i);
    batch = std::make_unique<PartnerBatch>(rulebook);
    for (int i = 0; i < 10; ++i) AddPartner(i);
  }

  SourceSet sources;
  Rulebook rulebook;
  std::unique_ptr<PartnerBatch> batch;

 private:
  std::uint32_t Below(std::uint32_t bound) {
    return std::uniform_int_distribution<std::uint32_t>(0, bound - 1)(random_);
  }
  bool Chance(std::uint32_t percent) { return Below(100) < percent; }
  StringId Name(const std::string& text) { return rulebook.names.Add(text); }

  void AddTypes() {
    const auto add = [&](TypeKind kind, bool others) {
      ValueType type{};
      type.kind = kind;
      type.others = others;
      if (kind == TypeKind::money) type.currency = Name("USD");
      if (kind == TypeKind::one_of) {
        type.values = rulebook.strings.AddAll(
            std::vector<StringId>{Name("red"), Name("green"), Name("blue")});
      }
      types_.push_back(rulebook.types.Add(type));
    };
    add(TypeKind::yes_no, false);
    add(TypeKind::one_of, false);
    add(TypeKind::one_of, true);
    add(TypeKind::number, false);
    add(TypeKind::money, false);
    add(TypeKind::date, false);
    add(TypeKind::text, false);
    for (std::uint32_t i = 0; i < types_.size(); ++i) {
      rulebook.facts.Add({Name("fact-" + std::to_string(i)), {}, types_[i], span_});
    }
  }

  void AddTable() {
    std::vector<Field> fields;
    for (std::uint32_t i = 0; i < types_.size(); ++i) {
      fields.push_back({Name("field-" + std::to_string(i)), {}, types_[i], TableId{0}, i, span_});
    }
    RecordTable table{Name("rows"), {}, rulebook.fields.AddAll(fields), {}, span_};
    if (Chance(80)) table.dated_by = FieldId{5};
    rulebook.tables.Add(table);
  }

  Value RandomValue(TypeId id) {
    const ValueType& type = rulebook.types[id];
    Value value{};
    value.kind = type.kind;
    value.yes = Chance(50);
    value.choice = static_cast<std::int32_t>(Below(3));
    value.amount = Fraction(static_cast<std::int64_t>(Below(8)) - 2);
    value.date = kDay - static_cast<std::int32_t>(Below(40));
    value.text = Name(std::string(1, static_cast<char>('a' + Below(3))));
    return value;
  }

  Slice<Value> RandomValues(TypeId type, Test test) {
    std::vector<Value> values{RandomValue(type)};
    const bool several =
        (test == Test::is || test == Test::is_not) && rulebook.types[type].kind != TypeKind::yes_no;
    if (several && Chance(40)) values.push_back(RandomValue(type));
    return rulebook.values.AddAll(values);
  }

  Test RandomTest(TypeId type) {
    const TypeKind kind = rulebook.types[type].kind;
    const bool ordered =
        kind == TypeKind::number || kind == TypeKind::money || kind == TypeKind::date;
    return static_cast<Test>(Below(ordered ? 6 : 2));
  }

  PredicateId RandomPredicate(bool of_fields, int depth) {
    Predicate predicate{};
    predicate.span = span_;
    if (depth > 0 && Chance(40)) {
      predicate.kind = Chance(50) ? PredicateKind::all_of : PredicateKind::any_of;
      predicate.parts = rulebook.predicate_ids.AddAll(std::vector<PredicateId>{
          RandomPredicate(of_fields, depth - 1), RandomPredicate(of_fields, depth - 1)});
      return rulebook.predicates.Add(predicate);
    }
    const std::uint32_t which = Below(7);
    predicate.kind = of_fields ? PredicateKind::field : PredicateKind::fact;
    (of_fields ? predicate.field.index : predicate.fact.index) = which;
    predicate.test = RandomTest(types_[which]);
    predicate.values = RandomValues(types_[which], predicate.test);
    return rulebook.predicates.Add(predicate);
  }

  ExpressionId RandomExpression(int measure, int depth) {
    Expression expression{};
    expression.span = span_;
    const std::uint32_t pick = Below(depth > 0 ? 10 : 5);
    if (pick == 0) {
      expression.kind = ExpressionKind::amount;
      expression.amount = Fraction(static_cast<std::int64_t>(Below(4)));
    } else if (pick == 1) {
      expression.kind = ExpressionKind::fact;
      expression.fact = {3 + Below(2)};
    } else if (pick == 2 && measure > 0) {
      expression.kind = ExpressionKind::measure;
      expression.measure = {Below(static_cast<std::uint32_t>(measure))};
    } else if (pick < 7) {
      expression.kind = ExpressionKind::aggregate;
      expression.aggregate = RandomAggregate();
    } else {
      constexpr ExpressionKind kOperations[] = {ExpressionKind::add, ExpressionKind::subtract,
                                                ExpressionKind::multiply, ExpressionKind::divide};
      expression.kind = kOperations[Below(4)];
      expression.left = RandomExpression(measure, depth - 1);
      expression.right = RandomExpression(measure, depth - 1);
    }
    return rulebook.expressions.Add(expression);
  }

  AggregateId RandomAggregate() {
    Aggregate aggregate{};
    aggregate.span = span_;
    aggregate.kind = static_cast<AggregateKind>(Below(6));
    aggregate.table = {0};
    const bool any_field = aggregate.kind == AggregateKind::count_distinct;
    // Unlisted values of `one of … or others` cannot be told apart, and are not counted as distinct
    // ones.
    if (aggregate.kind != AggregateKind::count)
      aggregate.field = {any_field && Chance(60) ? Below(2) : 3 + Below(2)};
    if (Chance(60)) aggregate.filter = RandomPredicate(true, 1);
    if (rulebook.tables[TableId{0}].dated_by.valid()) {
      aggregate.window.kind = static_cast<WindowKind>(Below(4));
      aggregate.window.length =
          1 + Below(aggregate.window.kind == WindowKind::trailing_days ? 30 : 2);
      if (aggregate.window.kind != WindowKind::none && Chance(20))
        aggregate.window.ending_months_ago = 1;
    }
    return rulebook.aggregates.Add(aggregate);
  }

  void AddMeasure(int number) {
    const MeasureVersion version{{}, RandomExpression(number, 2), span_};
    const auto versions = rulebook.measure_versions.AddAll(std::vector<MeasureVersion>{version});
    rulebook.measures.Add(
        {Name("measure-" + std::to_string(number)), {}, types_[3], versions, span_});
  }

  Statement RandomStatement(int award, int depth) {
    Statement statement{};
    statement.span = span_;
    const std::uint32_t pick = Below(depth > 0 ? 10 : 7);
    if (pick == 0) {
      statement.kind = StatementKind::note;
      statement.index = rulebook.notes.Add({Name("a note")}).index;
    } else if (pick == 1) {
      statement.kind = StatementKind::flag;
      statement.index = rulebook.flags.Add({FactId{0}, Chance(50)}).index;
    } else if (pick == 2 && award > 0) {
      statement.kind = StatementKind::attains;
      std::vector<AwardId> awards;
      for (int i = 0; i < award; ++i) {
        if (awards.empty() || Chance(50)) awards.push_back({static_cast<std::uint32_t>(i)});
      }
      const StringId level = Chance(60) ? Name(Chance(60) ? "silver" : "gold") : StringId::none();
      statement.index = rulebook.attains
                            .Add({Chance(50) ? Quantity::any : Quantity::all,
                                  rulebook.award_ids.AddAll(awards), level})
                            .index;
    } else if (pick < 7) {
      statement.kind = StatementKind::comparison;
      statement.index = rulebook.comparisons.Add(RandomComparison()).index;
    } else {
      statement.kind = pick == 7 ? StatementKind::either : StatementKind::at_least_of;
      std::vector<BlockId> blocks;
      for (std::uint32_t i = 0, size = 2 + Below(2); i < size; ++i)
        blocks.push_back(RandomBlock(award, depth - 1));
      const std::uint32_t count = pick == 7 ? 1 : 1 + Below(2);
      statement.index = rulebook.groups.Add({count, rulebook.block_ids.AddAll(blocks)}).index;
    }
    return statement;
  }

  Comparison RandomComparison() {
    Comparison comparison{};
    TypeId type = types_[3];
    if (Chance(50)) {
      comparison.subject.measure = {Below(4)};
    } else {
      comparison.subject.fact = {Below(7)};
      type = types_[comparison.subject.fact.index];
    }
    comparison.test = RandomTest(type);
    std::vector<ThresholdCase> cases;
    if (Chance(40)) {
      cases.push_back({RandomValues(type, comparison.test), RandomPredicate(false, 1), span_});
      if (Chance(40))
        cases.push_back({RandomValues(type, comparison.test), RandomPredicate(false, 0), span_});
    }
    cases.push_back({RandomValues(type, comparison.test), {}, span_});
    comparison.cases = rulebook.cases.AddAll(cases);
    return comparison;
  }

  BlockId RandomBlock(int award, int depth) {
    std::vector<Statement> statements;
    for (std::uint32_t i = 0, size = 1 + Below(2); i < size; ++i)
      statements.push_back(RandomStatement(award, depth));
    return rulebook.blocks.Add({rulebook.statements.AddAll(statements)});
  }

  Slice<Level> RandomLevels(int award) {
    std::vector<Level> levels;
    if (Chance(70)) levels.push_back({Name("silver"), {}, RandomBlock(award, 1), span_});
    if (Chance(50)) levels.push_back({Name("gold"), {}, RandomBlock(award, 1), span_});
    return rulebook.levels.AddAll(levels);
  }

  void AddAward(int number) {
    AwardVersion version{};
    if (number == 0 && Chance(30)) version.period.from = kDay + 10;
    version.body = rulebook.blocks.Add({});
    if (Chance(30)) version.body = RandomBlock(number, 1);
    if (Chance(50)) {
      std::vector<Option> options;
      for (const char* name : {"left", "right"}) {
        options.push_back(
            {Name(name), {}, RandomBlock(number, 1), {}, RandomLevels(number), span_});
      }
      version.options = rulebook.options.AddAll(options);
    } else {
      version.levels = RandomLevels(number);
    }
    const auto versions = rulebook.award_versions.AddAll(std::vector<AwardVersion>{version});
    const StringId name = Name("award-" + std::to_string(number));
    const AwardId award = rulebook.awards.Add({AwardWord::competency, name, versions, span_});
    rulebook.Declare(name, {NameKind::award, award.index});
  }

  void AddColumnValue(TypeId id, ValueColumn& column) {
    const ValueType& type = rulebook.types[id];
    const bool known = !Chance(20);
    std::int64_t number = Below(2);
    if (type.kind == TypeKind::one_of) number = Below(type.others ? 4 : 3);
    if (type.kind == TypeKind::number)
      number = (static_cast<std::int64_t>(Below(8)) - 2) * kNumberScale;
    if (type.kind == TypeKind::money)
      number = (static_cast<std::int64_t>(Below(8)) - 2) * kMoneyScale;
    if (type.kind == TypeKind::date) number = kDay.days + 5 - static_cast<std::int64_t>(Below(90));
    if (type.kind == TypeKind::text) number = 0;
    column.numbers.push_back(known ? number : kUnknown);
    if (type.kind == TypeKind::text)
      column.texts.Add(known ? std::string(1, static_cast<char>('a' + Below(3))) : "");
  }

  void AddPartner(int number) {
    batch->ids.Add("P-" + std::to_string(number));
    batch->names.Add("");
    batch->lines.push_back(0);
    batch->offsets.push_back(0);
    for (std::uint32_t i = 0; i < types_.size(); ++i) AddColumnValue(types_[i], batch->facts[i]);
    TableColumns& table = batch->tables[0];
    const bool known = !Chance(10);
    std::uint32_t end = table.row_count();
    for (std::uint32_t row = 0, rows = known ? Below(5) : 0; row < rows; ++row, ++end) {
      for (std::uint32_t i = 0; i < types_.size(); ++i) AddColumnValue(types_[i], table.fields[i]);
    }
    table.known.push_back(known ? 1 : 0);
    table.ends.push_back(end);
    batch->people_known.push_back(1);
    batch->people_ends.push_back(0);
  }

  std::mt19937 random_;
  Span span_;
  std::vector<TypeId> types_;
};

nlohmann::json RowOf(const RandomWorld& world, const Program& program,
                     const Explanation& explanation) {
  const OutputRow& row = program.rows[explanation.row];
  std::string because;
  AppendBecause(explanation, {world.rulebook, world.sources, program, *world.batch}, because);
  return {{"competency", world.rulebook.text(world.rulebook.awards[row.award].name)},
          {"option", world.rulebook.text(row.option)},
          {"level", world.rulebook.text(row.level)},
          {"verdict", Text(explanation.verdict)},
          {"because", nlohmann::json::parse(because)}};
}

}  // namespace

TEST_CASE("explanations of random values, groups and references pass the checker") {
  std::size_t seen[3] = {}, tried = 0;
  for (std::uint32_t seed = 1; seed <= 12; ++seed) {
    const RandomWorld world(seed);
    const Program program = Compile(world.rulebook, kDay);
    Explainer explainer(world.rulebook, program);
    Evaluator evaluator(program);
    VerdictColumns columns;
    evaluator.Evaluate(*world.batch, columns);
    Verifier verifier(world.rulebook, world.sources);
    for (std::uint32_t partner = 0; partner < world.batch->size(); ++partner) {
      REQUIRE(explainer.Load(*world.batch, partner));
      nlohmann::json line = {{"partner", world.batch->ids[partner]}, {"as_of", FormatDate(kDay)}};
      line["verdicts"] = nlohmann::json::array();
      for (std::uint32_t row = 0; row < program.rows.size(); ++row) {
        const Explanation explanation = explainer.Explain(RowId{row});
        REQUIRE(explanation.verdict == columns.at(RowId{row}, partner));
        line["verdicts"].push_back(RowOf(world, program, explanation));
        ++seen[static_cast<std::size_t>(explanation.verdict)];
        if (explanation.tried) ++tried;
      }
      INFO("seed " << seed << ", " << line.dump());
      const auto objections = verifier.CheckLine(*world.batch, partner, line.dump());
      INFO(
          (objections.empty() ? "" : objections.front().where + ": " + objections.front().message));
      REQUIRE(objections.empty());
      nlohmann::json& row = line["verdicts"][partner % program.rows.size()];
      const std::string verdict = row["verdict"];
      for (const std::string other : {"met", "not met", "cannot tell"}) {
        row["verdict"] = other;
        const bool accepted = verifier.CheckLine(*world.batch, partner, line.dump()).empty();
        if (accepted != (other == verdict)) FAIL(row.dump() << " as " << other);
      }
    }
  }
  for (const std::size_t count : seen) CHECK(count > 100);
  CHECK(tried > 30);
}
