#include <fmt/format.h>

#include "base/limits.h"
#include "explain/json_text.h"
#include "explain/words.h"
#include "report/open_text.h"
#include "source/utf8.h"

namespace attain {
namespace {

std::string_view TextOf(OpenStatement::Kind kind) {
  switch (kind) {
    case OpenStatement::Kind::amount:
      return "amount";
    case OpenStatement::Kind::fact:
      return "fact";
    case OpenStatement::Kind::unknown:
      return "not known";
    case OpenStatement::Kind::not_planned:
      return "not planned";
  }
  return {};
}

class PlanJson {
 public:
  explicit PlanJson(const PlanContext& context)
      : context_(context),
        rulebook_(context.explanation.rulebook),
        program_(context.explanation.program) {}

  std::string_view Write(std::span<const PlannedGoals> plans) {
    json_.Begin('{').Key("partner").Text(context_.explanation.batch.ids[context_.partner]);
    json_.Key("as_of").Text(FormatDate(context_.planner.terms().begin));
    json_.Key("by").Text(FormatDate(program_.as_of));
    AddTerms();
    json_.Key("plans").Begin('[');
    for (const PlannedGoals& goals : plans) {
      json_.Begin('{').Key("goals").Begin('[');
      for (const RowId row : goals.rows) {
        const OutputRow& output = program_.rows[row];
        json_.Begin('{')
            .Key("competency")
            .Text(rulebook_.text(rulebook_.awards[output.award].name));
        json_.Key("option").Text(rulebook_.text(output.option));
        json_.Key("level").Text(rulebook_.text(output.level)).End('}');
      }
      json_.End(']').Key("verdict").Text(Text(goals.plan.verdict)).Key("ways").Begin('[');
      for (const PlanWay& way : goals.plan.ways) AddWay(way);
      json_.End(']').Key("all_ways_tried").Bool(goals.plan.all_ways_tried).End('}');
    }
    json_.End(']').End('}');
    return json_.text();
  }

 private:
  std::string_view Code(CredentialId id) const {
    return rulebook_.text(rulebook_.credentials[id].code);
  }
  std::size_t people() const { return context_.planner.staff().atoms.size(); }
  std::string Person(std::uint32_t person) const {
    return person < people() ? std::string(PersonId(context_.explanation, context_.partner, person))
                             : "new person " + std::to_string(person - people() + 1);
  }
  std::string Amount(Cost cost) const { return FormatExact(Fraction::Of(cost, kMoneyScale)); }

  void AddTerms() {
    const PlanTerms& terms = context_.planner.terms();
    json_.Key("costs").Begin('{').Key("pass").Text(Amount(kMoneyScale));
    json_.Key("hire").Text(Amount(terms.hire)).Key("of").Begin('{');
    for (std::uint32_t i = 0; i < terms.cost_of.size(); ++i) {
      if (terms.cost_of[i] != kMoneyScale)
        json_.Key(Code(CredentialId{i})).Text(Amount(terms.cost_of[i]));
    }
    json_.End('}').End('}').Key("without").Begin('[');
    for (const std::string& id : context_.without) json_.Text(id);
    json_.End(']').Key("pinned").Begin('[');
    for (const std::string& id : context_.pinned) json_.Text(id);
    json_.End(']');
  }

  void AddWay(const PlanWay& way) {
    const bool found = way.people.outcome == PeoplePlan::Outcome::found;
    json_.Begin('{').Key("possible").Bool(way.possible());
    if (found) {
      json_.Key("cost").Text(Amount(way.people.cost)).Key("optimal").Bool(way.people.optimal);
      json_.Key("new_people").Number(way.people.new_people);
      AddSteps(way);
      AddPasses(way.people);
    }
    json_.Key("open").Begin('[');
    for (const OpenStatement& open : way.open) AddOpen(open);
    json_.End(']');
    if (found) AddCrews(way);
    json_.End('}');
  }

  void AddSteps(const PlanWay& way) {
    json_.Key("steps").Begin('[');
    for (const PlanStep& step : way.steps) {
      json_.Begin('{').Key("people").Begin('[');
      for (const std::uint32_t person : step.people) json_.Text(Person(person));
      json_.End(']').Key("new").Bool(step.people.front() >= people());
      json_.Key("or").Begin('[');
      for (const std::uint32_t person : step.or_people) json_.Text(Person(person));
      json_.End(']').Key("pass").Begin('[');
      for (const PlanStep::Choice& choice : step.choices) {
        json_.Begin('{').Key("count").Number(choice.count).Key("any_of").Begin('[');
        for (const CredentialId id : choice.any_of) json_.Text(Code(id));
        json_.End(']').End('}');
      }
      json_.End(']').End('}');
    }
    json_.End(']');
  }

  /// One choice where steps leave several, with the first day on which it can be passed.
  void AddPasses(const PeoplePlan& plan) {
    json_.Key("passes").Begin('[');
    for (const Bought& one : plan.bought) {
      const Offer& offer = context_.planner.shop().offers()[one.offer];
      json_.Begin('{').Key("person").Text(Person(one.person));
      json_.Key("credential").Text(Code(offer.credential));
      json_.Key("on").Text(FormatDate(offer.taken));
      json_.Key("cost").Text(Amount(offer.cost)).End('}');
    }
    json_.End(']');
  }

  void AddOpen(const OpenStatement& open) {
    const bool of_points = open.point_line.valid();
    json_.Begin('{').Key("kind").Text(TextOf(open.kind));
    json_.Key("at").Text(PlaceWithColumn(of_points ? rulebook_.point_lines[open.point_line].span
                                                   : rulebook_.statements[open.node.source].span));
    if (const Option* option = OptionOf(context_, open))
      json_.Key("option").Text(rulebook_.text(option->name));
    const Subject subject = SubjectOf(rulebook_, open);
    if (subject.measure.valid())
      json_.Key("measure").Text(rulebook_.text(rulebook_.measures[subject.measure].name));
    if (subject.fact.valid())
      json_.Key("fact").Text(rulebook_.text(rulebook_.facts[subject.fact].name));
    const bool compares = !of_points && open.node.kind == StatementNodeKind::comparison;
    if (compares && open.kind == OpenStatement::Kind::fact)
      AddValues(open, rulebook_.facts[subject.fact].type);
    if (open.missing) {
      AddEnd("missing_least", open.missing->low);
      AddEnd("missing_most", open.missing->high);
      if (compares &&
          program_.comparisons[Id<ComparisonNode>{open.node.index}].test == Test::more_than)
        json_.Key("more_than").Bool(true);
    }
    json_.End('}');
  }
  /// Where not each of the threshold's values does: those that do.
  void AddValues(const OpenStatement& open, TypeId type) {
    const ThresholdCase& threshold = rulebook_.cases[program_.cases[open.threshold].source];
    const auto all = rulebook_.values[threshold.values];
    const std::vector<Value> values = WantedAmong(all, open.wants);
    if (values.size() == all.size()) return;
    const auto names = rulebook_.strings[rulebook_.types[type].values];
    json_.Key("values").Begin('[');
    for (const Value& value : values) {
      const bool is_text = value.kind == TypeKind::text;
      json_.Text(
          rulebook_.text(is_text ? value.text : names[static_cast<std::size_t>(value.choice)]));
    }
    json_.End(']');
  }
  void AddEnd(std::string_view key, const std::optional<Fraction>& end) {
    json_.Key(key);
    if (end) {
      json_.Text(FormatExact(*end));
    } else {
      json_.Null();
    }
  }

  /// The crews of the plan; with the prices that prove its cost where there are some.
  void AddCrews(const PlanWay& way) {
    json_.Key("crews").Begin('[');
    for (std::size_t i = 0; i < way.crews.size(); ++i) {
      const CrewNeed& need = way.crews[i];
      json_.Begin('{');
      if (need.point_line.valid()) {
        json_.Key("at").Text(PlaceWithColumn(rulebook_.point_lines[need.point_line].span));
        json_.Key("people").Number(need.lines.front().count);
      } else {
        AddPlace(need.test);
      }
      if (!way.people.proof.empty()) {
        const CrewProof& proof = way.people.proof[i];
        json_.Key("place_prices").Begin('[');
        for (const Cost price : proof.price) json_.Text(Amount(price));
        json_.End(']').Key("rents").Begin('{');
        for (std::uint32_t person = 0; person < proof.rent.size(); ++person) {
          if (proof.rent[person] != 0) json_.Key(Person(person)).Text(Amount(proof.rent[person]));
        }
        json_.End('}').Key("new_person_price").Text(Amount(proof.new_price));
      }
      json_.End('}');
    }
    json_.End(']');
  }

  /// "crm.policy:41:9".
  std::string PlaceWithColumn(Span span) const {
    const SourceFile& file = context_.explanation.sources[span.file];
    const Position position = file.PositionOf(span.begin);
    return fmt::format("{}:{}:{}", AsUtf8(file.path), position.line, position.column);
  }

  /// Which crew, which condition of a line with several `K of` lines, or which team total.
  void AddPlace(const PeopleTest& test) {
    for (std::uint32_t i = 0; i < rulebook_.statements.size(); ++i) {
      const Statement& statement = rulebook_.statements[StatementId{i}];
      if (statement.kind != StatementKind::people) continue;
      const People& people = rulebook_.people[Id<People>{statement.index}];
      const auto in = [](auto slice, std::uint32_t index) {
        return slice.begin <= index && index < slice.begin + slice.size;
      };
      if (test.total.valid() && in(people.totals, test.total.index)) {
        json_.Key("at").Text(PlaceWithColumn(statement.span));
        json_.Key("total").Number(test.total.index - people.totals.begin);
        return;
      }
      if (!test.crew.valid() || !in(people.crews, test.crew.index)) continue;
      json_.Key("at").Text(PlaceWithColumn(statement.span));
      json_.Key("crew").Number(test.crew.index - people.crews.begin);
      if (test.kind != PeopleTestKind::of_line) return;
      const PlaceLine& place = program_.place_lines[test.lines].front();
      json_.Key("of");
      if (place.of_line.valid()) {
        json_.Number(place.of_line.index - rulebook_.lines[place.line].of_lines.begin);
      } else {
        json_.Null();
      }
      return;
    }
  }

  const PlanContext& context_;
  const Rulebook& rulebook_;
  const Program& program_;
  JsonText json_;
};

}  // namespace

void AppendPlans(const PlanContext& context, std::span<const PlannedGoals> plans,
                 std::string& out) {
  out.append(PlanJson(context).Write(plans)).append(1, '\n');
}

}  // namespace attain
