// Some hundreds of partners as columns: the Arrow layout (offsets and flat columns), which every
// reader fills and the evaluator reads. Reused from batch to batch, so that a steady run allocates
// nothing.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/ids.h"
#include "check/rulebook.h"
#include "partners/pass_columns.h"

namespace attain {

/// Text values, one behind the other.
struct TextColumn {
  std::string bytes;
  std::vector<std::uint32_t> ends;  ///< one for each value

  std::size_t size() const { return ends.size(); }
  std::string_view operator[](std::size_t row) const {
    const std::uint32_t begin = row == 0 ? 0 : ends[row - 1];
    return std::string_view(bytes).substr(begin, ends[row] - begin);
  }
  void Add(std::string_view text) {
    bytes.append(text);
    ends.push_back(static_cast<std::uint32_t>(bytes.size()));
  }
  void Clear() {
    bytes.clear();
    ends.clear();
  }
};

/// What stands in `numbers` for a value that is unknown (missing, null, an empty cell).
inline constexpr std::int64_t kUnknown = INT64_MIN;

/// The values of one fact or field.
/// yes_no: 1 or 0; one_of: position among the values, values.size for another value; number, money:
/// scaled by kNumberScale, kMoneyScale; date: days. text: the row in `texts`, numbers[row] being 0
/// where it is known.
struct ValueColumn {
  std::vector<std::int64_t> numbers;
  TextColumn texts;  ///< type text only, one for each row (empty where unknown)
  void Clear() {
    numbers.clear();
    texts.Clear();
  }
};

/// The rows of one record table, of all partners of the batch.
struct TableColumns {
  std::vector<std::uint8_t> known;  ///< for each partner: 0 where the table is unknown
  std::vector<std::uint32_t> ends;  ///< for each partner: behind its last row
  std::vector<ValueColumn> fields;  ///< by Field::position
  std::uint32_t row_count() const { return ends.empty() ? 0 : ends.back(); }
};

/// A measure that an example gives directly, in place of its expression.
struct GivenMeasure {
  std::uint32_t partner;
  MeasureId measure;
  bool unknown;
  Fraction value;
};

struct PartnerBatch {
  /// Empty columns for the facts, tables and fields of `rulebook`.
  explicit PartnerBatch(const Rulebook& rulebook);

  std::uint32_t size() const { return static_cast<std::uint32_t>(ids.size()); }
  void Clear();

  TextColumn ids, names;  ///< a name is empty where none is given
  // For each partner: where it begins in its file, 0 for none.
  std::vector<std::uint64_t> lines;    ///< from 1
  std::vector<std::uint64_t> offsets;  ///< bytes of the unpacked file before it

  std::vector<ValueColumn> facts;    ///< by FactId
  std::vector<TableColumns> tables;  ///< by TableId
  std::vector<GivenMeasure> given;   ///< by partner; empty but for the rulebook's own partners

  std::vector<std::uint8_t> people_known;       ///< for each partner: 0 where the list is unknown
  std::vector<std::uint32_t> people_ends;       ///< for each partner: behind its last person
  TextColumn person_ids, person_names;          ///< an id is `person 3` where none is given
  std::vector<std::uint8_t> credentials_known;  ///< for each person
  std::vector<std::uint32_t> credential_ends;   ///< for each person: behind its last credential
  std::vector<CredentialId>
      codes;  ///< for each credential that the rulebook declares; others are skipped
  std::vector<std::int32_t> passed;   ///< days, or kPassedUnknown
  std::vector<std::int32_t> expires;  ///< days, or kNeverExpires
  /// In place of these three, where a reader leaves passes where they lie; those of people then end
  /// there, and people have neither ids nor names: it is for verdicts alone.
  std::optional<PassColumns> passes_elsewhere;

  PassColumns passes() const {
    if (passes_elsewhere) return *passes_elsewhere;
    PassColumns own;
    own.size = static_cast<std::uint32_t>(codes.size());
    own.codes = codes.data();
    own.passed = passed.data();
    own.expires = expires.data();
    return own;
  }

  /// [begin, end) of the partner's people, the person's credentials, the partner's rows of a table.
  struct Range {
    std::uint32_t begin, end;
  };
  Range people_of(std::uint32_t partner) const { return RangeIn(people_ends, partner); }
  Range credentials_of(std::uint32_t person) const { return RangeIn(credential_ends, person); }
  Range rows_of(TableId table, std::uint32_t partner) const {
    return RangeIn(tables[table.index].ends, partner);
  }

 private:
  static Range RangeIn(const std::vector<std::uint32_t>& ends, std::uint32_t at) {
    return {at == 0 ? 0 : ends[at - 1], ends[at]};
  }
};

}  // namespace attain
