// A partner as the reference evaluator sees it, read from a `partner` block of the rulebook. What
// is unknown is nullopt.
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "check/rulebook.h"

namespace attain::reference {

struct Pass {
  CredentialId credential;
  std::optional<Date> passed;
  Date expires = Date::Max();
};
struct Person {
  std::optional<std::vector<Pass>> passes;
};
using Values = std::vector<std::optional<Value>>;
using Rows = std::vector<Values>;  ///< the values of a row by Field::position

struct Partner {
  Values facts;                                        ///< by FactId
  std::vector<std::optional<Rows>> tables;             ///< by TableId
  std::map<MeasureId, std::optional<Fraction>> given;  ///< in place of what the rows give
  std::optional<std::vector<Person>> people;
};

Partner PartnerOf(const Rulebook& rulebook, const Sample& sample);

}  // namespace attain::reference
