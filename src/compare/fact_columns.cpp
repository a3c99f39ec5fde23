#include "compare/fact_columns.h"

#include <algorithm>
#include <cstdlib>

#include "base/limits.h"

namespace attain {

WitnessFact FactOfOne(const Rulebook& rulebook, FactId id) {
  const Fact& fact = rulebook.facts[id];
  const ValueType& type = rulebook.types[fact.type];
  const bool money = type.kind == TypeKind::money;
  return {std::string(rulebook.text(fact.name)),
          {type.kind, money ? kMoneyScale : kNumberScale,
           std::string(money ? rulebook.text(type.currency) : "")}};
}

void FactColumns::Read(const Question& question, std::uint8_t side, FactId fact) {
  WitnessFact one = FactOfOne(*question.sides[side].rulebook, fact);
  std::string name = one.name;
  columns_.try_emplace(std::move(name), Column{std::move(one), 0});
}

void FactColumns::Add(const Question& question, const std::vector<std::size_t>& regions,
                      const std::vector<bool>& bound, FactValues values, bool whole_regions,
                      bool limited, std::vector<std::int64_t>& costs,
                      std::vector<ColumnRow>& rows) {
  has_below_ = values == FactValues::any;
  for (auto& [name, column] : columns_) {
    column.above = costs.size();
    costs.push_back(1);
    if (has_below_) costs.push_back(1);
    for (std::size_t at = column.above; limited && at < costs.size(); ++at)
      rows.push_back({{{at, -1}}, -kLargestAmount});
    for (std::size_t v = 0; v < question.variables.size(); ++v) {
      if (!bound[v] || !question.variables[v].is_fact ||
          question.variables[v].key != "fact " + name)
        continue;
      const Region& region = question.variables[v].regions[regions[v]];
      ColumnFactors least, most;
      ForColumns(name, [&](std::size_t at, std::int64_t sign) {
        least[at] = sign;
        most[at] = -sign;
      });
      const std::int64_t low = whole_regions ? region.low : region.value;
      const std::int64_t high = whole_regions ? region.high : region.value;
      if (low > -kLargestAmount) rows.emplace_back(std::move(least), low);
      if (high < kLargestAmount) rows.emplace_back(std::move(most), -high);
    }
  }
}

void FactColumns::Take(const std::vector<std::int64_t>& solution,
                       std::vector<WitnessFact>& facts) const {
  for (const auto& [name, column] : columns_) {
    const auto same = [&, &called = name](const WitnessFact& fact) { return fact.name == called; };
    auto fact = std::find_if(facts.begin(), facts.end(), same);
    if (fact == facts.end()) fact = facts.insert(facts.end(), column.one);
    fact->value.number = ValueOf(name, solution);
  }
}

bool FactColumns::AnyTooLarge(const std::vector<std::int64_t>& solution) const {
  return std::any_of(columns_.begin(), columns_.end(), [&](const auto& column) {
    return std::abs(ValueOf(column.first, solution)) > kLargestAmount;
  });
}

std::int64_t FactColumns::ValueOf(const std::string& name,
                                  const std::vector<std::int64_t>& solution) const {
  std::int64_t value = 0;
  ForColumns(name, [&](std::size_t at, std::int64_t sign) { value += sign * solution[at]; });
  return value;
}

}  // namespace attain
