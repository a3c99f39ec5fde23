// Whole columns of an Arrow array, checked where they lie, and appended to columns of a batch when
// nothing is wrong with any of their values.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "partners/arrow_column.h"
#include "partners/partner_batch.h"

namespace attain {

bool IsUtf8(std::string_view text);
/// Whether all are UTF-8; nulls are fine.
bool AreTexts(const ArrowValues& texts, ArrowRows rows);
/// A null is an empty one.
void AppendTexts(const ArrowValues& texts, ArrowRows rows, TextColumn& column);
/// Empty texts up to that many.
void FillUp(TextColumn& column, std::size_t size);

/// Whether all are days that there are, out of days or texts; nulls are fine.
bool AreDays(const ArrowValues& days, ArrowRows rows);
/// A null is `unknown`.
void AppendDays(const ArrowValues& days, ArrowRows rows, std::int32_t unknown,
                std::vector<std::int32_t>& column);

/// The days where they lie, if none is null and they are no texts; else null.
const std::int32_t* DaysInPlace(const ArrowValues& days, ArrowRows rows);

/// Lists of structs: whether no element is null, or of a null list. `items` becomes the rows of all
/// elements.
bool AreLists(const ArrowValues& lists, ArrowRows rows, ArrowRows& items);
/// Where the elements of each end, counted from `before`, and whether it is known.
void AppendLists(const ArrowValues& lists, ArrowRows rows, std::uint32_t before,
                 std::vector<std::uint32_t>& ends, std::vector<std::uint8_t>& known);
/// Lists of none of which anything is known.
void AppendUnknownLists(std::size_t rows, std::uint32_t before, std::vector<std::uint32_t>& ends,
                        std::vector<std::uint8_t>& known);

}  // namespace attain
