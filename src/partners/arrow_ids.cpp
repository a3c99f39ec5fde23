#include "partners/arrow_ids.h"

#include <fmt/format.h>

#include <array>
#include <cstring>
#include <iterator>
#include <string>
#include <string_view>
#include <type_traits>

#include "partners/arrow_fill.h"
#include "partners/ascending_ids.h"

namespace attain {
namespace {

constexpr std::int64_t kShort = 8;  // bytes of an id that is compared as a number

/// Ids that are not null and have no dictionary, by row.
template <class Offset>
struct PlainIds {
  const char* bytes;
  ArrowPacked<Offset> offsets;
  std::string_view operator[](std::int64_t row) const {
    return {bytes + offsets[row], static_cast<std::size_t>(offsets[row + 1] - offsets[row])};
  }
};

/// Whether all have one to kShort bytes.
template <class Offset>
bool AllShort(const PlainIds<Offset>& ids, ArrowRows rows) {
  using Size = std::make_unsigned_t<Offset>;
  Size sizes = 0;
  for (std::int64_t row = rows.begin; row < rows.end; ++row)
    sizes |= static_cast<Size>(ids.offsets[row + 1]) - static_cast<Size>(ids.offsets[row]) - 1;
  return sizes < static_cast<Size>(kShort);
}

/// kMasks[n]: the last n bytes of a number.
constexpr auto kMasks = [] {
  std::array<std::uint64_t, kShort + 1> masks{};
  for (std::size_t n = 1; n < masks.size(); ++n) masks[n] = UINT64_MAX >> (64 - 8 * n);
  return masks;
}();

/// The short id in [begin, end) as a number. Where none has a byte 0, the longer of two is the
/// greater number; where two are different numbers, they differ.
std::uint64_t NumberOf(const char* bytes, std::int64_t begin, std::int64_t end) {
  std::uint64_t number = 0;
  if (end < kShort) {
    for (; begin < end; ++begin) number = number << 8 | static_cast<unsigned char>(bytes[begin]);
    return number;
  }
  std::memcpy(&number, bytes + end - kShort, kShort);
  return __builtin_bswap64(number) & kMasks[static_cast<std::size_t>(end - begin)];
}

/// The same, 8 bytes before whose end can be read.
std::uint64_t NumberBefore(const char* end, std::size_t size) {
  std::uint64_t number = 0;
  std::memcpy(&number, end - kShort, kShort);
  return __builtin_bswap64(number) & kMasks[size];
}

}  // namespace

/// Looks where an id does not ascend, and then away from where groups begin, at which it need not:
/// how long the next group is is anyone's guess, so that it must not become a branch.
template <class Texts>
bool IdCheck::ShortAscend(const Texts& ids, ArrowRows rows, std::span<const std::uint32_t> ends) {
  falls_.resize(rows.size() + 1);
  std::uint8_t* fall = falls_.data();
  std::int64_t row = rows.begin, begin = ids.offsets[row];
  std::uint64_t before = UINT64_MAX;
  const auto take = [&](std::uint64_t number, std::int64_t end) {
    *fall++ = static_cast<std::uint8_t>(number <= before);
    before = number;
    begin = end;
  };
  for (; row < rows.end && begin < kShort; ++row)
    take(NumberOf(ids.bytes, begin, ids.offsets[row + 1]), ids.offsets[row + 1]);
  for (; row < rows.end; ++row) {
    const std::int64_t end = ids.offsets[row + 1];
    take(NumberBefore(ids.bytes + end, static_cast<std::size_t>(end - begin)), end);
  }
  std::uint32_t start = 0;
  for (const std::uint32_t end : ends) {
    falls_[start] = 0;  // of the next who has anyone, or behind the last
    start = end;
  }
  return std::memchr(falls_.data(), 1, rows.size()) == nullptr;
}

template <class Texts>
bool IdCheck::Ascend(const Texts& ids, ArrowRows rows, std::span<const std::uint32_t> ends) {
  if (AllShort(ids, rows)) return ShortAscend(ids, rows, ends);
  std::int64_t row = rows.begin;
  for (const std::uint32_t end : ends) {
    std::string_view last;
    for (; row < rows.begin + end; ++row) {
      const std::string_view id = ids[row];
      if (!StandsBefore(last, id)) return false;  // nor is it empty
      last = id;
    }
  }
  return true;
}

bool IdCheck::GroupDiffers(const ArrowValues& ids, ArrowRows rows) {
  constexpr std::size_t kReadable = 16;
  group_.Clear();
  for (std::int64_t row = rows.begin; row < rows.end; ++row) {
    if (ids.IsNull(row)) {
      group_.Add(fmt::format("person {}", row - rows.begin + 1));
    } else {
      group_.Add(ids.Text(row));
    }
  }
  group_.bytes.append(kReadable, '\0');
  AscendingIds ascending;
  bool differ = true, ascend = true;
  for (std::size_t i = 0; i < group_.size(); ++i) {
    differ = differ && !group_[i].empty();
    ascend = ascend && differ && ascending.Add(group_[i]);
  }
  if (ascend || !differ) return differ;
  seen_.Clear();
  for (std::size_t i = 0; i < group_.size(); ++i) differ = differ && seen_.AddNew(group_[i]);
  return differ;
}

bool IdCheck::Differ(const ArrowValues& ids, ArrowRows rows, std::span<const std::uint32_t> ends) {
  if (!ids.column().dictionary && !ids.AnyNull(rows)) {
    const bool ascend = WithOffsets(ids, [&](auto offsets) {
      return Ascend(PlainIds<decltype(+offsets[0])>{ids.TextBytes(), offsets}, rows, ends);
    });
    if (ascend) return true;
  }
  std::uint32_t start = 0;
  for (const std::uint32_t end : ends) {
    if (!GroupDiffers(ids, {rows.begin + start, rows.begin + end})) return false;
    start = end;
  }
  return true;
}

void AppendIds(const ArrowValues& ids, ArrowRows rows, std::span<const std::uint32_t> ends,
               TextColumn& column) {
  if (!ids.AnyNull(rows) && !ids.column().dictionary) return AppendTexts(ids, rows, column);
  std::uint32_t start = 0;
  for (const std::uint32_t end : ends) {
    for (std::uint32_t place = start; place < end; ++place) {
      const std::int64_t row = rows.begin + place;
      if (ids.IsNull(row))
        column.Add(fmt::format("person {}", place - start + 1));
      else
        column.Add(ids.Text(row));
    }
    start = end;
  }
}

void AppendPlaces(std::span<const std::uint32_t> ends, TextColumn& column) {
  std::uint32_t start = 0;
  for (const std::uint32_t end : ends) {
    for (std::uint32_t place = start; place < end; ++place) {
      fmt::format_to(std::back_inserter(column.bytes), "person {}", place - start + 1);
      column.Add("");
    }
    start = end;
  }
}

}  // namespace attain
