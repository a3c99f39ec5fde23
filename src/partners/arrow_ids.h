// Whether ids of an Arrow array are there once, found where they lie.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "partners/arrow_column.h"
#include "partners/partner_batch.h"
#include "partners/seen_names.h"

namespace attain {

/// Looks at groups of ids: group i ends at row ends[i] of `rows`, counted from the first. A null is
/// called `person 3`, by its place in the group from 1.
class IdCheck {
 public:
  /// Whether the ids, which are UTF-8, differ within each group and are not empty. May say no where
  /// they do, so that another look must tell.
  bool Differ(const ArrowValues& ids, ArrowRows rows, std::span<const std::uint32_t> ends);

 private:
  template <class Texts>
  bool Ascend(const Texts& ids, ArrowRows rows, std::span<const std::uint32_t> ends);
  template <class Texts>
  bool ShortAscend(const Texts& ids, ArrowRows rows, std::span<const std::uint32_t> ends);
  bool GroupDiffers(const ArrowValues& ids, ArrowRows rows);

  std::vector<std::uint8_t> falls_;  // by row: 1 where an id does not stand behind the one before
  TextColumn group_;
  SeenNames seen_;
};

/// Appends these ids.
void AppendIds(const ArrowValues& ids, ArrowRows rows, std::span<const std::uint32_t> ends,
               TextColumn& column);
/// Appends the ids of groups of whom none has any.
void AppendPlaces(std::span<const std::uint32_t> ends, TextColumn& column);

}  // namespace attain
