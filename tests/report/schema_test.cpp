// The JSON Schema of a rulebook's partner data, whole.
#include "report/schema.h"

#include "tests/golden.h"

namespace attain {
namespace {

/// One fact of each type, and a table.
Rulebook EveryType() {
  Rulebook rulebook;
  const auto type = [&](TypeKind kind, std::vector<std::string_view> names = {},
                        bool others = false) {
    std::vector<StringId> values;
    for (const std::string_view name : names) values.push_back(rulebook.names.Add(name));
    ValueType value{};
    value.kind = kind;
    value.values = rulebook.strings.AddAll(values);
    value.others = others;
    if (kind == TypeKind::money) value.currency = rulebook.names.Add("EUR");
    return rulebook.types.Add(value);
  };
  const auto fact = [&](std::string_view name, TypeId id, std::string_view title) {
    const StringId shown = title.empty() ? StringId::none() : rulebook.names.Add(title);
    rulebook.facts.Add({rulebook.names.Add(name), shown, id, {}});
  };
  fact("market", type(TypeKind::one_of, {"developed", "developing"}),
       "the market that the partner sells in");
  fact("plan", type(TypeKind::one_of, {"basic", "large"}, true), "");
  fact("listed", type(TypeKind::yes_no), "");
  fact("size", type(TypeKind::number), "");
  fact("since", type(TypeKind::date), "");
  fact("region", type(TypeKind::text), "");
  const TypeId money = type(TypeKind::money);
  const std::vector<Field> fields = {{rulebook.names.Add("amount"),
                                      rulebook.names.Add("what was paid"),
                                      money,
                                      TableId{0},
                                      0,
                                      {}}};
  rulebook.tables.Add({rulebook.names.Add("revenue"),
                       rulebook.names.Add("sales"),
                       rulebook.fields.AddAll(fields),
                       {},
                       {}});
  return rulebook;
}

TEST_CASE("the schema of every type is the golden one") {
  CheckGolden("tests/golden/report/schema.json", JsonSchema(EveryType()));
}

}  // namespace
}  // namespace attain
