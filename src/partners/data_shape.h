// The names that a rulebook gives to partner data, looked up: what both readers, JSON and CSV,
// match keys against.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "check/rulebook.h"

namespace attain {

/// Immutable; any number of readers may share one. The rulebook outlives it.
class DataShape {
 public:
  explicit DataShape(const Rulebook& rulebook);

  const Rulebook& rulebook() const { return *rulebook_; }
  /// Each is none() for a name that the rulebook does not have.
  FactId FindFact(std::string_view name) const;
  TableId FindTable(std::string_view name) const;
  FieldId FindField(TableId table, std::string_view name) const;
  /// Told without regard to case.
  CredentialId FindCredential(std::string_view code) const;

  const ValueType& type(FactId fact) const;
  const ValueType& type(FieldId field) const;

 private:
  using Names = std::unordered_map<std::string_view, std::uint32_t>;
  const Rulebook* rulebook_;
  Names facts_, tables_;
  std::vector<Names> fields_;  // by TableId
};

}  // namespace attain
