// Names that are no declaration's: those of levels, options and metrics, of fields and of people.
// Two that differ only in case are told, and both stay, so that their uses are silent.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "check/checker.h"

namespace attain {

void ReportDifferInCase(Checker& checker, Node name, Node first);

/// The names of the parts of one award, in all its versions.
class PartNames {
 public:
  explicit PartNames(Checker& checker) : checker_(checker) {}

  /// The names of one word (`level`) in one body.
  using Siblings = std::unordered_map<std::string_view, Span>;
  /// Whether `part` is the first of its name among its siblings; says so where it is not, and where
  /// a part of the award has its name in another case.
  bool IsNew(Siblings& siblings, Node part, std::string_view word);

 private:
  Checker& checker_;
  std::unordered_map<std::string, Node> first_;  ///< by lower case
};

}  // namespace attain
