// What a plan says that facts and amounts must be, so that other statements that read them are
// judged by these values.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "verify/evidence.h"

namespace attain::verify {

struct OpenItem {
  std::string place;
  const Statement* statement = nullptr;  ///< or, of a line of a metric:
  const PointLine* amount = nullptr;
  StringId option = {};                ///< whose score it is, or none
  bool planned = true;                 ///< else it cannot become so
  Subject subject = {};                ///< of neither fact nor measure where the statement has none
  std::optional<Fraction> least = {};  ///< what the subject must be, of what has amounts or days
  std::vector<Datum> any_of = {};
  Json only = Json::array();  ///< the values that do, where not each that the statement takes does

  bool has_value() const { return least || !any_of.empty(); }
  bool IsOfSame(const OpenItem& other) const {
    return subject.fact == other.subject.fact && subject.measure == other.subject.measure;
  }
};

Subject SubjectOf(const Rulebook& rulebook, const Statement& statement);

/// Whether another one says what the value of the same subject must be.
bool SharesSubject(std::span<const OpenItem> items, const OpenItem& item);

/// In how many ways one of each of several values can be chosen, as far as that is tried.
std::size_t ChoicesOf(std::span<const OpenItem> items);
inline constexpr std::size_t kMostChoices = 1'000;

/// The partner once the items that say a value are so, but for those of the subject of `but`; of
/// several values those of the `choice`, whose digits count to the numbers of values.
PartnerData Then(const PartnerData& data, std::span<const OpenItem> items, const OpenItem* but,
                 std::size_t choice = 0);

/// Reads off what the statements of the items want: what is needed in one may depend on another.
void AddValues(const PartnerData& data, std::vector<OpenItem>& items);

}  // namespace attain::verify
