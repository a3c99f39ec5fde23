// What the texts of an Arrow array mean, and the numbers in it, as the columns of a batch have
// them.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "partners/arrow_column.h"
#include "partners/data_shape.h"
#include "partners/partner_batch.h"

namespace attain {

/// What the codes of credentials and the values of facts and fields are, each value of a dictionary
/// being looked up once for each array.
class ArrowMeanings {
 public:
  explicit ArrowMeanings(const DataShape& shape) : shape_(&shape) {}
  /// Arrays before are no longer there, and other values may lie where theirs did.
  void Forget() { learned_.clear(); }

  /// Whether all are codes: texts that are not empty, nor padded.
  bool AreCodes(const ArrowValues& codes, ArrowRows rows);
  /// A CredentialId for each of what are codes, none() for one that the rulebook does not have;
  /// says whether there may be any of these.
  bool AppendCodes(const ArrowValues& codes, ArrowRows rows, std::vector<CredentialId>& column);
  /// The same of what are codes, where they lie: fills in that part of `passes`, which is valid
  /// until another array begins. False where it is better, or necessary, to append them; `passes`
  /// is then as it was.
  bool CodesInPlace(const ArrowValues& codes, ArrowRows rows, PassColumns& passes);
  /// Values of a fact or a field. False where one of them is none, or may be; the column is longer
  /// then than it was, and the rows are to be looked at one by one.
  bool AppendValues(const ArrowValues& values, const ValueType& type, ArrowRows rows,
                    ValueColumn& column);

 private:
  struct Learned {
    ArrowPlace place;                 ///< of the dictionary
    std::vector<CredentialId> codes;  ///< none() where the rulebook does not have it
    std::vector<std::uint8_t> wrong;  ///< 1 where it is no code
    bool any_wrong = false, any_unknown = false;
    std::vector<std::int64_t> numbers;  ///< as in ValueColumn
  };

  std::int64_t NumberOf(const ValueType& type, std::string_view text) const;
  const Learned& CodesOf(const ArrowValues& codes);
  const Learned& NumbersOf(const ArrowValues& values, const ValueType& type);
  bool AppendNumbers(const ArrowValues& values, const ValueType& type, ArrowRows rows,
                     std::int64_t* out);

  const DataShape* shape_;
  std::unordered_map<const ArrowColumn*, Learned> learned_;
};

}  // namespace attain
