#include "partners/arrow_column.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace attain {
namespace {

struct Format {
  std::string_view text;
  ArrowKind kind;
  std::uint8_t width;
  bool is_signed, wide;
};
constexpr Format kFormats[] = {
    {"n", ArrowKind::null, 0, false, false},   {"b", ArrowKind::yes_no, 0, false, false},
    {"c", ArrowKind::integer, 1, true, false}, {"C", ArrowKind::integer, 1, false, false},
    {"s", ArrowKind::integer, 2, true, false}, {"S", ArrowKind::integer, 2, false, false},
    {"i", ArrowKind::integer, 4, true, false}, {"I", ArrowKind::integer, 4, false, false},
    {"l", ArrowKind::integer, 8, true, false}, {"L", ArrowKind::integer, 8, false, false},
    {"tdD", ArrowKind::date, 4, true, false},  {"u", ArrowKind::text, 0, false, false},
    {"U", ArrowKind::text, 0, false, true},    {"+s", ArrowKind::row, 0, false, false},
    {"+l", ArrowKind::list, 0, false, false},  {"+L", ArrowKind::list, 0, false, true}};

/// `d:PRECISION,SCALE`, perhaps with `,128`.
bool ReadDecimal(std::string_view format, int& scale) {
  if (!format.starts_with("d:")) return false;
  const std::size_t comma = format.find(',');
  if (comma == std::string_view::npos) return false;
  const char* const end = format.data() + format.size();
  const auto read = std::from_chars(format.data() + comma + 1, end, scale);
  const std::string_view rest(read.ptr, end);
  return read.ec == std::errc() && (rest.empty() || rest == ",128");
}

}  // namespace

ArrowColumn ReadArrowSchema(const ArrowSchema& schema) {
  ArrowColumn column;
  column.name = schema.name == nullptr ? "" : schema.name;
  column.format = schema.format;
  const auto* const found =
      std::find_if(std::begin(kFormats), std::end(kFormats),
                   [&](const Format& format) { return format.text == column.format; });
  if (found != std::end(kFormats)) {
    column.kind = found->kind;
    column.width = found->width;
    column.is_signed = found->is_signed;
    column.wide = found->wide;
  } else if (ReadDecimal(column.format, column.scale)) {
    column.kind = ArrowKind::decimal;
  }
  if (schema.dictionary != nullptr) {
    ArrowColumn values = ReadArrowSchema(*schema.dictionary);
    const bool texts = values.kind == ArrowKind::text && column.kind == ArrowKind::integer;
    column.kind = texts ? ArrowKind::text : ArrowKind::other;
    column.format += " with a dictionary of " + values.format;
    column.dictionary = true;
    column.children.push_back(std::move(values));
    return column;
  }
  for (std::int64_t i = 0; i < schema.n_children; ++i)
    column.children.push_back(ReadArrowSchema(*schema.children[i]));
  return column;
}

bool ArrowValues::IsNull(std::int64_t row) const {
  if (column_->kind == ArrowKind::null) return true;
  const bool all_valid =
      array_->null_count == 0 || array_->n_buffers == 0 || array_->buffers[0] == nullptr;
  if (!all_valid && !Bit(array_->buffers[0], array_->offset + row)) return true;
  return column_->dictionary && Dictionary().IsNull(Integer(row));
}

ArrowPlace ArrowValues::Place() const {
  ArrowPlace place{array_->length, array_->offset, array_->null_count, {}};
  const auto buffers = static_cast<std::size_t>(array_->n_buffers);
  std::copy_n(array_->buffers, std::min(buffers, place.buffers.size()), place.buffers.begin());
  return place;
}

bool ArrowValues::AnyNull(ArrowRows rows) const {
  if (column_->kind == ArrowKind::null) return rows.begin != rows.end;
  if (array_->null_count == 0 || array_->n_buffers == 0 || array_->buffers[0] == nullptr)
    return false;
  const auto* const bits = static_cast<const std::uint8_t*>(array_->buffers[0]);
  std::int64_t at = array_->offset + rows.begin;
  const std::int64_t end = array_->offset + rows.end;
  for (; at < end && at % 8 != 0; ++at) {
    if (!Bit(bits, at)) return true;
  }
  for (; at + 8 <= end; at += 8) {
    if (bits[at / 8] != UINT8_MAX) return true;
  }
  for (; at < end; ++at) {
    if (!Bit(bits, at)) return true;
  }
  return false;
}

std::int64_t ArrowValues::Integer(std::int64_t row) const {
  // No `?:`, whose two sides would become one type first: -1 an unsigned one.
  if (column_->is_signed) {
    if (column_->width == 1) return At<std::int8_t>(1, row);
    if (column_->width == 2) return At<std::int16_t>(1, row);
    if (column_->width == 4) return At<std::int32_t>(1, row);
  } else {
    if (column_->width == 1) return At<std::uint8_t>(1, row);
    if (column_->width == 2) return At<std::uint16_t>(1, row);
    if (column_->width == 4) return At<std::uint32_t>(1, row);
  }
  return At<std::int64_t>(1, row);
}

std::string ArrowValues::Number(std::int64_t row) const {
  if (column_->kind == ArrowKind::integer) {
    const std::int64_t value = Integer(row);
    const bool large = column_->width == 8 && !column_->is_signed;
    return large ? std::to_string(static_cast<std::uint64_t>(value)) : std::to_string(value);
  }
  // 128 bits, two's complement, the low word first.
  std::uint64_t words[2];
  const auto* const bytes = static_cast<const char*>(array_->buffers[1]);
  std::memcpy(words, bytes + (array_->offset + row) * 16, sizeof words);
  const bool negative = words[1] >> 63 != 0;
  if (negative) {
    words[0] = ~words[0] + 1;
    words[1] = ~words[1] + (words[0] == 0 ? 1 : 0);
  }
  std::string digits;  // the last one first
  while (words[0] != 0 || words[1] != 0) {
    // Long division by ten, 32 bits at a time.
    std::uint64_t rest = 0;
    for (int part = 3; part >= 0; --part) {
      std::uint64_t& word = words[part / 2];
      const int shift = part % 2 * 32;
      const std::uint64_t step = rest << 32 | (word >> shift & 0xFFFFFFFF);
      word = (word & ~(std::uint64_t{0xFFFFFFFF} << shift)) | step / 10 << shift;
      rest = step % 10;
    }
    digits.push_back(static_cast<char>('0' + rest));
  }
  const auto places = static_cast<std::size_t>(std::max(column_->scale, 0));
  if (digits.size() <= places) digits.append(places + 1 - digits.size(), '0');
  if (places > 0) digits.insert(places, 1, '.');
  if (negative) digits.push_back('-');
  std::reverse(digits.begin(), digits.end());
  if (column_->scale < 0) digits += "e" + std::to_string(-column_->scale);
  return digits;
}

ArrowRows ArrowValues::List(std::int64_t row) const {
  if (column_->wide) return {At<std::int64_t>(1, row), At<std::int64_t>(1, row + 1)};
  return {At<std::int32_t>(1, row), At<std::int32_t>(1, row + 1)};
}

std::string_view ArrowValues::Text(std::int64_t row) const {
  if (column_->dictionary) return Dictionary().Text(Integer(row));
  const auto [begin, end] = List(row);
  const auto* const bytes = static_cast<const char*>(array_->buffers[2]);
  return bytes == nullptr ? std::string_view()
                          : std::string_view(bytes + begin, static_cast<std::size_t>(end - begin));
}

}  // namespace attain
