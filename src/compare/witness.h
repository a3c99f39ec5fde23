// A partner made up to show a difference, told by names, so that it can be held against any
// rulebook and printed.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "check/rulebook.h"
#include "partners/partner_batch.h"

namespace attain {

struct WitnessValue {
  TypeKind kind;
  std::int64_t number = 0;  ///< as in ValueColumn; not for one_of
  std::string text;         ///< text; one_of: the value's name; money: the currency
};
struct WitnessFact {
  std::string name;
  WitnessValue value;
};
struct WitnessRow {
  std::string table;
  std::vector<WitnessFact> cells;
};
struct WitnessPass {
  std::string code;
  std::optional<Date> passed;
};
using WitnessPerson = std::vector<WitnessPass>;

struct Witness {
  std::vector<WitnessFact> facts;
  std::vector<WitnessRow> rows;  ///< those of one table are neighbours
  std::vector<WitnessPerson> people;
};

/// The position of the value in the list, their number for one that is not in it.
std::int64_t PositionOf(const Rulebook& rulebook, const ValueType& list, std::string_view value);

/// Adds the partner to a batch of `rulebook`. What the rulebook does not declare is left out; facts
/// and cells that the witness does not have are unknown, tables without rows are empty.
void AppendWitness(const Witness& witness, const Rulebook& rulebook, PartnerBatch& batch);

/// Drops facts, rows and passes, one at a time, as long as the partner is still `confirmed`. Nobody
/// is left without a pass: a `partner` block cannot say that.
void Shrink(Witness& witness, const std::function<bool(const Witness&)>& confirmed);

/// The partner as a `partner` block.
std::string PartnerBlock(const Witness& witness, std::string_view title, Date as_of);

}  // namespace attain
