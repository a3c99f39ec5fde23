// The people of neighbouring partners of an Arrow array: looked through where they lie, all of
// them, and then appended to a batch, all of them or those that are wanted.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "partners/arrow_ids.h"
#include "partners/arrow_layout.h"
#include "partners/arrow_meanings.h"
#include "partners/partner_batch.h"

namespace attain {

class ArrowPeople {
 public:
  /// Both outlive this; the schema is that of `layout`.
  ArrowPeople(const ArrowLayout& layout, ArrowMeanings& meanings)
      : layout_(layout), meanings_(meanings) {}

  /// Takes up the people of `rows`. False where something is wrong with any, or may be: then the
  /// rows are to be looked at one by one.
  bool Check(const ArrowValues& partners, ArrowRows rows);
  /// Appends everyone.
  void Append(PartnerBatch& batch);
  /// Appends what verdicts are found from: people without ids and names, whose passes stay where
  /// they lie if they can be used there. The batch then has nobody else.
  void AppendInPlace(PartnerBatch& batch);

 private:
  /// The credentials of everyone, of whom there are any.
  struct Credentials {
    ArrowValues values;
    ArrowRows rows;
  };

  bool CheckPeople();
  bool CheckCredentials();
  void AppendLists(PartnerBatch& batch);
  void AppendCredentials(PartnerBatch& batch);
  /// Behind the codes from here on, of which some may be unknown: they go.
  void AppendDaysOf(std::size_t first_code, bool any_unknown, PartnerBatch& batch);
  /// Takes out the credentials from here on that the rulebook does not have.
  void DropUnknownCodes(std::size_t first_code, std::size_t first_person, PartnerBatch& batch);

  const ArrowLayout& layout_;
  ArrowMeanings& meanings_;
  IdCheck ids_;
  std::vector<std::uint32_t> ends_;  // by partner: behind the last person, the first being 0
  std::vector<std::uint8_t> known_;  // by partner
  std::optional<ArrowValues> people_;
  ArrowRows rows_{};  // of people_
  std::optional<Credentials> credentials_;
  std::vector<std::uint32_t> kept_;  // of codes, by credential: how many before it are known
};

}  // namespace attain
