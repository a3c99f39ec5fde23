// Values of facts and fields that one rulebook takes and the other rejects.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "compare/rulebook_difference.h"

namespace attain {

/// Whether data may have the value, which is not in the list of any rulebook where it is
/// `kAnotherValue`.
bool Takes(const Rulebook& rulebook, const ValueType& list, std::string_view value);
inline constexpr std::string_view kAnotherValue = "another-value";

/// Two lists of values, or two other types, and the facts and fields that have the one in the old
/// rulebook and the other in the new one. A text is taken to be a list that has no value but
/// others.
struct ListDifference {
  std::vector<std::string> names;                 ///< "market", "revenue.product"
  std::vector<std::string> gone, come;            ///< listed in either, and taken by one only
  bool others_gone = false, others_come = false;  ///< those that neither lists
  bool other_type = false;                        ///< no lists: values of another kind
  SourceLine was, is;
};
std::vector<ListDifference> DifferingLists(const ComparedRules& before, const ComparedRules& after);

}  // namespace attain
