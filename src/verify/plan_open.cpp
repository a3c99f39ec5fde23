#include "verify/plan_open.h"

#include <algorithm>

#include <fmt/format.h>

#include "verify/comparison_check.h"
#include "verify/plan_places.h"

namespace attain::verify {
namespace {

/// `12.5`, or `1/3`.
std::optional<Fraction> ReadAmount(const Json& json) {
  if (!json.is_string()) return std::nullopt;
  const std::string text = json.get<std::string>();
  const std::size_t slash = text.find('/');
  const auto over = ParseDecimal(std::string_view(text).substr(0, slash));
  if (slash == std::string::npos || !over) return over;
  const auto under = ParseDecimal(std::string_view(text).substr(slash + 1));
  if (!under || under->is_zero()) return std::nullopt;
  return Divide(*over, *under);
}

void AddName(const Rulebook& rulebook, const Subject& subject, Json& item) {
  if (subject.measure.valid()) {
    item["measure"] = rulebook.text(rulebook.measures[subject.measure].name);
  } else {
    item["fact"] = rulebook.text(rulebook.facts[subject.fact].name);
  }
}

bool ArePeopleUnknown(const PartnerData& data) {
  if (data.batch.people_known[data.partner] == 0) return true;
  const auto [begin, end] = data.batch.people_of(data.partner);
  for (std::uint32_t person = 0; person < end - begin; ++person) {
    const Person known = PersonAt(data, person);
    if (!known.known || std::any_of(known.passes.begin(), known.passes.end(),
                                    [](const Pass& pass) { return !pass.passed; }))
      return true;
  }
  return false;
}

class OpenReader {
 public:
  OpenReader(const PartnerData& data, const std::vector<std::vector<Way>>& goals, bool possible,
             Objections& objections)
      : data_(data),
        rulebook_(data.rulebook()),
        goals_(goals),
        possible_(possible),
        objections_(objections) {}

  std::optional<Open> Read(const Json& items) {
    for (const Json& json : items) {
      auto item = ReadItem(json);
      if (!item) return std::nullopt;
      open_.items.push_back(std::move(*item));
    }
    AddValues(data_, open_.items);
    for (std::size_t i = 0; i < items.size(); ++i) {
      const Json& json = items[i];
      const OpenItem& item = open_.items[i];
      const auto expected =
          item.amount != nullptr ? ExpectedAmount(item, json) : ExpectedStatement(item, json);
      if (!expected) return std::nullopt;
      Json claimed = *expected;
      claimed["at"] = item.place;
      Expect(json, claimed, objections_, item.place);
      if (possible_ && claimed["kind"] == "not planned")
        return Refuse(
            fmt::format("what stands at `{}` cannot be planned, and the way is said to be possible",
                        item.place));
      open_.asks = open_.asks || claimed["kind"] == "not known";
    }
    return std::move(open_);
  }

 private:
  std::nullopt_t Refuse(std::string what) {
    objections_.Add(std::move(what));
    return std::nullopt;
  }

  std::optional<OpenItem> ReadItem(const Json& json) {
    OpenItem item{TextMember(json, "at").value_or("")};
    const std::string option = TextMember(json, "option").value_or("");
    for (const Option& one : rulebook_.options) {
      if (rulebook_.text(one.name) == option) item.option = one.name;
    }
    const auto is_same = [&](const OpenItem& other) {
      return other.place == item.place && other.option == item.option;
    };
    if (std::any_of(open_.items.begin(), open_.items.end(), is_same))
      return Refuse(fmt::format("`{}` is left open twice", item.place));
    item.planned = Member(json, "kind") != "not planned";
    item.amount = PointLineAt(data_.rules, item.place, PointLineKind::amount);
    if (item.amount == nullptr) {
      item.statement = StatementAt(data_.rules, item.place);
      if (item.statement == nullptr)
        return Refuse(fmt::format("nothing stands at `{}`", item.place));
      item.subject = SubjectOf(rulebook_, *item.statement);
      item.only = Elements(json, "values");
      return item;
    }
    // Both ends of what is missing are as far apart as those of what the amount may be.
    item.subject = item.amount->subject;
    const auto least = ReadAmount(Member(json, "missing_least"));
    const auto most = ReadAmount(Member(json, "missing_most"));
    std::vector<Objection> list;
    Objections too_large{list, {}};
    const Range now = ExpectedSubject(data_, item.amount->subject, too_large).value;
    const bool known = now.may_have && !now.may_lack && now.low && now.high;
    if (!known || !least || !most || most->is_negative() || most->is_zero() ||
        Subtract(*most, *least) != Subtract(*now.high, *now.low))
      return Refuse(
          fmt::format("the amount at `{}` is not short by what the plan says", item.place));
    item.least = Add(*now.low, *most);
    return item;
  }

  std::optional<Json> ExpectedAmount(const OpenItem& item, const Json& json) const {
    Json expected = {{"kind", "amount"}};
    for (const char* key : {"missing_least", "missing_most"}) {
      if (const auto amount = ReadAmount(Member(json, key))) expected[key] = FormatExact(*amount);
    }
    AddName(rulebook_, item.amount->subject, expected);
    return expected;
  }

  Json ValuesOf(const OpenItem& item) const {
    Json values = Json::array();
    for (const Datum& datum : item.any_of)
      values.push_back(JsonOf(rulebook_, rulebook_.facts[item.subject.fact].type, datum));
    return values;
  }

  /// Of a flag or a comparison.
  static bool IsMet(const PartnerData& data, const Statement& statement) {
    const Rulebook& rulebook = data.rulebook();
    Json json;
    std::vector<Objection> list;
    Objections too_large{list, {}};
    if (statement.kind == StatementKind::flag)
      json = ExpectedFlag(data, At(rulebook.flags, statement.index));
    if (statement.kind == StatementKind::comparison)
      json = ExpectedComparison(data, At(rulebook.comparisons, statement.index), too_large);
    return Member(json, "verdict") == Text(Verdict::met);
  }

  /// What is needed is as everything else that is said has it; what is missing, as it is.
  std::optional<Json> ExpectedStatement(const OpenItem& item, const Json& json) {
    const Statement& statement = *item.statement;
    // Of what is at odds neither is so, and what is needed may not be known.
    const bool at_odds = !possible_ && Member(json, "kind") == "not known";
    const PartnerData but = at_odds ? data_ : Then(data_, open_.items, &item);
    const bool shares = SharesSubject(open_.items, item);
    if (IsMet(item.planned ? but : Then(data_, open_.items, nullptr), statement) &&
        !(item.planned && shares))
      return Refuse(fmt::format("what stands at `{}` is met as it is", item.place));
    Json expected;
    if (statement.kind == StatementKind::flag) {
      const FlagStatement& flag = At(rulebook_.flags, statement.index);
      const auto value = data_.FactOf(flag.fact);
      expected = {{"kind", !value          ? "not known"
                           : flag.expected ? "fact"
                                           : "not planned"},
                  {"fact", rulebook_.text(rulebook_.facts[flag.fact].name)}};
    }
    if (statement.kind == StatementKind::comparison)
      expected = ExpectedOpen(but, At(rulebook_.comparisons, statement.index));
    if (!expected.is_null()) {
      if (!item.only.empty()) expected["values"] = ValuesOf(item);
      // What can be so, but not together with the rest.
      if (!item.planned && shares) expected["kind"] = "not planned";
      return expected;
    }
    if (statement.kind != StatementKind::score)
      return Refuse(fmt::format(
          "what stands at `{}` is made of others, and is not left open itself", item.place));
    const GoalSources sources = SourcesOfScore(data_.rules, goals_, &statement, item.option);
    if (!sources.found)
      return Refuse(fmt::format("the goals ask for no such score at `{}`", item.place));
    const bool unknown = ReadsUnknown(data_, sources);
    // It may be out of reach whatever is not known.
    const bool never = !possible_ && !item.planned;
    expected = {{"kind", unknown && !never ? "not known" : "not planned"}};
    if (item.option.valid()) expected["option"] = rulebook_.text(item.option);
    for (const char* key : {"missing_least", "missing_most"}) {
      if (json.contains(key)) expected[key] = json[key];
    }
    return expected;
  }

  const PartnerData& data_;
  const Rulebook& rulebook_;
  const std::vector<std::vector<Way>>& goals_;
  const bool possible_;
  Objections& objections_;
  Open open_;
};

}  // namespace

std::optional<Open> ReadOpen(const PartnerData& data, const std::vector<std::vector<Way>>& goals,
                             const Json& way, Objections& objections) {
  return OpenReader(data, goals, Member(way, "possible") == true, objections)
      .Read(Elements(way, "open"));
}

bool ReadsUnknown(const PartnerData& data, const GoalSources& sources) {
  const Rulebook& rulebook = data.rulebook();
  const auto is_unknown = [&](const Statement* statement) {
    if (statement->kind == StatementKind::flag)
      return !data.FactOf(At(rulebook.flags, statement->index).fact);
    return ExpectedOpen(data, At(rulebook.comparisons, statement->index))["kind"] == "not known";
  };
  return std::any_of(sources.statements.begin(), sources.statements.end(), is_unknown) ||
         std::any_of(sources.amounts.begin(), sources.amounts.end(),
                     [&](const PointLine* line) { return !IsExact(data, line->subject); }) ||
         (sources.people && ArePeopleUnknown(data));
}

bool IsExact(const PartnerData& data, const Subject& subject) {
  std::vector<Objection> list;
  Objections too_large{list, {}};
  return ExpectedSubject(data, subject, too_large).value.exact();
}

Json ExpectedOpen(const PartnerData& data, const Comparison& comparison) {
  const Rulebook& rulebook = data.rulebook();
  std::vector<Objection> list;
  Objections too_large{list, {}};
  const Json json = ExpectedComparison(data, comparison, too_large);
  Json expected;
  AddName(rulebook, comparison.subject, expected);
  const Json& cases = Elements(json, "cases");
  // What is needed may depend on facts that are not known.
  const bool sure =
      cases.size() == 1 &&
      data.Holds(rulebook.cases[comparison.cases][*CountMember(cases.front(), "case")].condition) ==
          Verdict::met;
  if (!sure || Member(json, "verdict") == Text(Verdict::cannot_tell)) {
    expected["kind"] = "not known";
    return expected;
  }
  const bool more = comparison.test == Test::at_least || comparison.test == Test::more_than;
  expected["kind"] = more ? "amount" : comparison.test == Test::is ? "fact" : "not planned";
  if (!more) return expected;
  const Json& shortfall = Member(cases.front(), "shortfall");
  if (shortfall.is_string()) expected["missing_least"] = expected["missing_most"] = shortfall;
  if (shortfall.is_object() && !shortfall.contains("may_have_no_value")) {
    expected["missing_least"] = shortfall["low"];
    expected["missing_most"] = shortfall["high"];
  }
  if (comparison.test == Test::more_than && expected.contains("missing_least"))
    expected["more_than"] = true;
  return expected;
}

}  // namespace attain::verify
