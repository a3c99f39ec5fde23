// One column of Arrow data: what its schema says, and its values where they lie.
#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "partners/arrow_abi.h"

namespace attain {

enum class ArrowKind : std::uint8_t {
  null,
  yes_no,
  integer,
  decimal,
  date,
  text,
  row,
  list,
  other
};

/// What a schema says of one column. Columns of other kinds are none that partner data has.
struct ArrowColumn {
  std::string name, format;
  ArrowKind kind = ArrowKind::other;
  std::uint8_t width = 0;             ///< bytes of an integer, of an index into the dictionary
  bool is_signed = false;             ///< of the same
  bool wide = false;                  ///< text, list: offsets of 64 bits
  bool dictionary = false;            ///< text: indexes into one
  int scale = 0;                      ///< decimal
  std::vector<ArrowColumn> children;  ///< with a dictionary: its values
};

ArrowColumn ReadArrowSchema(const ArrowSchema& schema);

/// Neighbouring rows, [begin, end).
struct ArrowRows {
  std::int64_t begin, end;
  std::size_t size() const { return static_cast<std::size_t>(end - begin); }
};

/// Values of a type where they lie, perhaps not aligned.
template <class T>
struct ArrowPacked {
  const char* bytes;
  T operator[](std::int64_t at) const {
    T value;
    std::memcpy(&value, bytes + at * static_cast<std::int64_t>(sizeof(T)), sizeof(T));
    return value;
  }
  /// The values from that one on; null where they are not aligned.
  const T* InPlace(std::int64_t at) const {
    const char* const place = bytes + at * static_cast<std::int64_t>(sizeof(T));
    const bool aligned = reinterpret_cast<std::uintptr_t>(place) % alignof(T) == 0;
    return aligned ? reinterpret_cast<const T*>(place) : nullptr;
  }
};

/// Where the values of a column lie. While they are there, others that lie there are the same.
struct ArrowPlace {
  std::int64_t length = 0, offset = 0, nulls = 0;
  std::array<const void*, 3> buffers{};
  bool operator==(const ArrowPlace&) const = default;
};

/// A column of an array. Rows count from the array's offset.
class ArrowValues {
 public:
  ArrowValues(const ArrowColumn& column, const ArrowArray& array)
      : column_(&column), array_(&array) {}

  const ArrowColumn& column() const { return *column_; }
  std::int64_t size() const { return array_->length; }
  bool IsNull(std::int64_t row) const;
  ArrowPlace Place() const;
  /// Whether any of `rows` is null; nulls in a dictionary do not count.
  bool AnyNull(ArrowRows rows) const;
  ArrowValues Child(std::size_t child) const {
    return {column_->children[child], *array_->children[child]};
  }
  /// The row of a child of kind row that belongs to this row.
  std::int64_t ChildRow(std::int64_t row) const { return array_->offset + row; }

  /// The values of a buffer from row 0 on: integers, days, indexes, offsets.
  template <class T>
  ArrowPacked<T> Packed(int buffer) const {
    return {static_cast<const char*>(array_->buffers[buffer]) +
            array_->offset * static_cast<std::int64_t>(sizeof(T))};
  }
  ArrowValues Dictionary() const { return {column_->children[0], *array_->dictionary}; }

  bool YesNo(std::int64_t row) const { return Bit(array_->buffers[1], array_->offset + row); }
  std::int64_t Day(std::int64_t row) const { return At<std::int32_t>(1, row); }
  /// An integer or a decimal as text, as JSON would write it.
  std::string Number(std::int64_t row) const;
  /// An integer, or an index into the dictionary; of unsigned ones of 64 bits the bits.
  std::int64_t Integer(std::int64_t row) const;
  /// The digits of a decimal, where they are a number of 64 bits.
  std::optional<std::int64_t> Digits(std::int64_t row) const {
    const auto words = Packed<std::int64_t>(1);
    // Packed counts the array's offset once, and each decimal is two words.
    const std::int64_t at = array_->offset + 2 * row;
    return words[at + 1] == words[at] >> 63 ? std::optional(words[at]) : std::nullopt;
  }
  std::string_view Text(std::int64_t row) const;
  /// The bytes of all texts, to which offsets point; of a dictionary none.
  const char* TextBytes() const { return static_cast<const char*>(array_->buffers[2]); }
  /// [begin, end) of a list's elements (rows of its child) or of a text's bytes.
  ArrowRows List(std::int64_t row) const;

 private:
  static bool Bit(const void* bits, std::int64_t at) {
    return (static_cast<const std::uint8_t*>(bits)[at / 8] >> (at % 8) & 1) != 0;
  }
  template <class T>
  T At(int buffer, std::int64_t row) const {
    return Packed<T>(buffer)[row];
  }

  const ArrowColumn* column_;
  const ArrowArray* array_;
};

/// The rows of a child that belong to rows of a struct.
inline ArrowRows ChildRows(const ArrowValues& values, ArrowRows rows) {
  return {values.ChildRow(rows.begin), values.ChildRow(rows.end)};
}

/// work(offsets) of texts or lists, of whichever width.
template <class Work>
auto WithOffsets(const ArrowValues& values, Work work) {
  return values.column().wide ? work(values.Packed<std::int64_t>(1))
                              : work(values.Packed<std::int32_t>(1));
}
/// work(indexes) into a dictionary.
template <class Work>
auto WithIndexes(const ArrowValues& values, Work work) {
  // Those of rows that are not null are no negative numbers.
  switch (values.column().width) {
    case 1:
      return work(values.Packed<std::uint8_t>(1));
    case 2:
      return work(values.Packed<std::uint16_t>(1));
    case 4:
      return work(values.Packed<std::uint32_t>(1));
    default:
      return work(values.Packed<std::int64_t>(1));
  }
}

}  // namespace attain
