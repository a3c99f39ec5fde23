#include "partners/arrow_fill.h"

#include <array>
#include <bit>
#include <cstring>
#include <functional>
#include <numeric>

#include "base/date.h"
#include "source/source_file.h"

namespace attain {
namespace {

/// No byte is 0 or beyond ASCII.
bool IsPlain(std::string_view text) {
  unsigned char bits = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    bits = static_cast<unsigned char>(bits | byte | (byte - 1));
  }
  return bits <= 0x7F;
}

/// Whether `visit` is true of all texts that are not null.
template <class Visit>
bool AllTexts(const ArrowValues& texts, ArrowRows rows, Visit visit) {
  for (std::int64_t row = rows.begin; row < rows.end; ++row) {
    if (!texts.IsNull(row) && !visit(texts.Text(row))) return false;
  }
  return true;
}

/// Texts without a dictionary and without nulls.
template <class Offset>
void AppendNeighbours(const char* bytes, ArrowPacked<Offset> offsets, ArrowRows rows,
                      TextColumn& column) {
  const std::int64_t first = offsets[rows.begin], last = offsets[rows.end];
  const std::size_t before = column.bytes.size(), size = column.ends.size();
  if (first != last) column.bytes.append(bytes + first, static_cast<std::size_t>(last - first));
  column.ends.resize(size + rows.size());
  std::uint32_t* ends = column.ends.data() + size;
  const auto shift = static_cast<std::uint32_t>(static_cast<std::int64_t>(before) - first);
  for (std::int64_t row = rows.begin; row < rows.end; ++row)
    *ends++ = static_cast<std::uint32_t>(offsets[row + 1]) + shift;  // modulo 2^32
}

template <class Offset>
void AppendEnds(ArrowPacked<Offset> offsets, ArrowRows rows, std::uint32_t before,
                std::vector<std::uint32_t>& ends) {
  const std::size_t size = ends.size();
  ends.resize(size + rows.size());
  std::uint32_t* out = ends.data() + size;
  const std::uint32_t shift = before - static_cast<std::uint32_t>(offsets[rows.begin]);
  for (std::int64_t row = rows.begin; row < rows.end; ++row)
    *out++ = static_cast<std::uint32_t>(offsets[row + 1]) + shift;  // modulo 2^32
}

}  // namespace

// ------------------------------------------------------------------------------------------ texts
bool IsUtf8(std::string_view text) { return FirstInvalidUtf8(text) == text.size(); }

bool AreTexts(const ArrowValues& texts, ArrowRows rows) {
  if (rows.size() == 0) return true;
  if (!texts.column().dictionary && !texts.AnyNull(rows)) {
    const std::int64_t begin = texts.List(rows.begin).begin, end = texts.List(rows.end - 1).end;
    if (begin == end || IsPlain({texts.TextBytes() + begin, static_cast<std::size_t>(end - begin)}))
      return true;
  }
  return AllTexts(texts, rows, IsUtf8);
}

void AppendTexts(const ArrowValues& texts, ArrowRows rows, TextColumn& column) {
  if (!texts.column().dictionary && !texts.AnyNull(rows) && rows.size() > 0) {
    return WithOffsets(
        texts, [&](auto offsets) { AppendNeighbours(texts.TextBytes(), offsets, rows, column); });
  }
  for (std::int64_t row = rows.begin; row < rows.end; ++row)
    column.Add(texts.IsNull(row) ? std::string_view() : texts.Text(row));
}

void FillUp(TextColumn& column, std::size_t size) {
  column.ends.resize(size, static_cast<std::uint32_t>(column.bytes.size()));
}

// ------------------------------------------------------------------------------------------- days
bool AreDays(const ArrowValues& days, ArrowRows rows) {
  if (rows.size() == 0) return true;
  if (days.column().kind == ArrowKind::text) {
    return AllTexts(days, rows, [](std::string_view text) { return ParseDate(text).has_value(); });
  }
  static const auto first = static_cast<std::uint32_t>(Date::FromParts(1, 1, 1)->days),
                    last = static_cast<std::uint32_t>(Date::FromParts(9999, 12, 31)->days);
  const auto packed = days.Packed<std::int32_t>(1);
  const std::uint32_t from = first, most = last - first;
  // Days up to the year 5742, as most are, are told by their bits, all at once.
  constexpr std::int64_t kLanes = 16;
  std::array<std::uint32_t, kLanes> bits{};
  std::int64_t at = rows.begin;
  for (; at + kLanes <= rows.end; at += kLanes) {
    for (std::size_t i = 0; i < kLanes; ++i)
      bits[i] |= static_cast<std::uint32_t>(packed[at + static_cast<std::int64_t>(i)]) - from;
  }
  for (; at < rows.end; ++at) bits[0] |= static_cast<std::uint32_t>(packed[at]) - from;
  const std::uint32_t all = std::accumulate(bits.begin(), bits.end(), 0U, std::bit_or<>());
  if (all < std::bit_floor(most)) return true;
  for (std::int64_t row = rows.begin; row < rows.end; ++row) {
    const bool wrong = static_cast<std::uint32_t>(packed[row]) - from > most;
    if (wrong && !days.IsNull(row)) return false;  // what stands in place of a null means nothing
  }
  return true;
}

void AppendDays(const ArrowValues& days, ArrowRows rows, std::int32_t unknown,
                std::vector<std::int32_t>& column) {
  if (rows.size() == 0) return;
  const std::size_t size = column.size();
  column.resize(size + rows.size());
  std::int32_t* const out = column.data() + size;
  const bool texts = days.column().kind == ArrowKind::text;
  if (!texts)
    std::memcpy(out, days.Packed<std::int32_t>(1).bytes + rows.begin * 4, rows.size() * 4);
  if (!texts && !days.AnyNull(rows)) return;
  for (std::int64_t row = rows.begin; row < rows.end; ++row) {
    std::int32_t& day = out[row - rows.begin];
    if (days.IsNull(row)) {
      day = unknown;
    } else if (texts) {
      day = ParseDate(days.Text(row))->days;
    }
  }
}

const std::int32_t* DaysInPlace(const ArrowValues& days, ArrowRows rows) {
  if (days.column().kind != ArrowKind::date || days.AnyNull(rows)) return nullptr;
  return days.Packed<std::int32_t>(1).InPlace(rows.begin);
}

// ------------------------------------------------------------------------------------------ lists
bool AreLists(const ArrowValues& lists, ArrowRows rows, ArrowRows& items) {
  if (rows.size() == 0) {
    items = {};
    return true;
  }
  items = {lists.List(rows.begin).begin, lists.List(rows.end - 1).end};
  if (lists.AnyNull(rows)) {
    // A null list may have elements that are not to be seen.
    for (std::int64_t row = rows.begin; row < rows.end; ++row) {
      if (lists.IsNull(row) && lists.List(row).size() != 0) return false;
    }
  }
  return items.size() == 0 || !lists.Child(0).AnyNull(items);
}

void AppendLists(const ArrowValues& lists, ArrowRows rows, std::uint32_t before,
                 std::vector<std::uint32_t>& ends, std::vector<std::uint8_t>& known) {
  if (rows.size() == 0) return;
  WithOffsets(lists, [&](auto offsets) { AppendEnds(offsets, rows, before, ends); });
  const std::size_t size = known.size();
  known.resize(size + rows.size(), 1);
  if (!lists.AnyNull(rows)) return;
  for (std::int64_t row = rows.begin; row < rows.end; ++row)
    known[size + static_cast<std::size_t>(row - rows.begin)] = lists.IsNull(row) ? 0 : 1;
}

void AppendUnknownLists(std::size_t rows, std::uint32_t before, std::vector<std::uint32_t>& ends,
                        std::vector<std::uint8_t>& known) {
  ends.resize(ends.size() + rows, before);
  known.resize(known.size() + rows, 0);
}

}  // namespace attain
