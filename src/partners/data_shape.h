// The names that a rulebook gives to partner data, looked up: what both readers, JSON and CSV,
// match keys against.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "check/rulebook.h"
#include "partners/name_table.h"

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

  // What readers of many values use: names without detours.
  /// Credentials by code, without regard to case.
  const NameTable& codes() const { return codes_; }
  /// The values of a type of kind one_of, by position. The type is one of the rulebook's.
  const NameTable& values(const ValueType& type) const {
    return values_[static_cast<std::size_t>(&type - &*rulebook_->types.begin())];
  }

 private:
  using Names = std::unordered_map<std::string_view, std::uint32_t>;
  const Rulebook* rulebook_;
  Names facts_, tables_;
  std::vector<Names> fields_;  // by TableId
  NameTable codes_{NameTable::Case::ignored};
  std::vector<NameTable> values_;  // by TypeId
};

}  // namespace attain
