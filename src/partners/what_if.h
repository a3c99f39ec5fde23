// A partner as it would be: people gone, people hired, exams passed, other values.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "partners/partner_batch.h"

namespace attain {

/// Someone passes a credential.
struct AddedPass {
  std::uint32_t person;  ///< position among the partner's people; new ones stand behind them
  CredentialId credential;
  Date passed;
};

struct PartnerChange {
  std::vector<std::uint32_t> without;  ///< positions of people who are gone
  std::uint32_t new_people = 0;        ///< called `new person 1` and so on
  std::vector<AddedPass> passes;       ///< of people who stay and whose credentials are known
};

/// The partner alone in a batch, changed. Its list of people is known.
PartnerBatch Changed(const Rulebook& rulebook, const PartnerBatch& batch, std::uint32_t partner,
                     const PartnerChange& change);

/// Another value of a fact; or of a measure, in place of its expression.
struct ChangedValue {
  FactId fact;            ///< or none
  MeasureId measure;      ///< or none
  std::int64_t number;    ///< of a fact, coded as in ValueColumn
  std::string_view text;  ///< of a text fact
  Fraction value;         ///< of a measure
};

/// The partner alone in a batch, with these values; people, tables and all else as they are.
PartnerBatch WithValues(const Rulebook& rulebook, const PartnerBatch& batch, std::uint32_t partner,
                        std::span<const ChangedValue> values);

}  // namespace attain
