// Whole columns of an Arrow array into columns of a batch, while nothing is wrong with any of their
// values. Each function answers false where something is, or may be, and leaves the column longer
// than it was; looking at the rows one by one tells then what it is.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "partners/arrow_column.h"
#include "partners/data_shape.h"
#include "partners/partner_batch.h"

namespace attain {

/// Texts; a null is an empty one.
bool AppendTexts(const ArrowValues& texts, ArrowRows rows, TextColumn& column);

/// Days, out of days or texts; a null is `unknown`.
bool AppendDays(const ArrowValues& days, ArrowRows rows, std::int32_t unknown,
                std::vector<std::int32_t>& column);

/// What the codes of credentials and the values of facts and fields are, of one array: each value
/// of a dictionary is looked up once.
class ArrowMeanings {
 public:
  explicit ArrowMeanings(const DataShape& shape) : shape_(&shape) {}
  /// Another array begins.
  void Forget() { learned_.clear(); }

  /// A CredentialId for each code, none() for one that the rulebook does not have; says whether
  /// there is any of these.
  bool AppendCodes(const ArrowValues& codes, ArrowRows rows, std::vector<CredentialId>& column,
                   bool& any_unknown);
  /// Values of a fact or a field.
  bool AppendValues(const ArrowValues& values, const ValueType& type, ArrowRows rows,
                    ValueColumn& column);

 private:
  struct Learned {
    std::vector<CredentialId> codes;
    std::vector<std::int64_t> numbers;  ///< as in ValueColumn
    bool all_known = true;              ///< no code is none() or wrong
  };

  CredentialId CodeOf(std::string_view code) const;
  std::int64_t NumberOf(const ValueType& type, std::string_view text) const;
  const Learned& CodesOf(const ArrowValues& codes);
  const Learned& NumbersOf(const ArrowValues& values, const ValueType& type);
  bool AppendNumbers(const ArrowValues& values, const ValueType& type, ArrowRows rows,
                     std::int64_t* out);

  const DataShape* shape_;
  std::unordered_map<const ArrowColumn*, Learned> learned_;
};

}  // namespace attain
