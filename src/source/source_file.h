// The text of one policy file, and where in it something stands.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/ids.h"

namespace attain {

struct SourceFile;
using FileId = Id<SourceFile>;

/// Bytes [begin, end) of a file. The default stands for no place.
struct Span {
  FileId file;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  bool valid() const { return file.valid(); }
  bool operator==(const Span&) const = default;
};

/// Lines and columns start at 1. Columns count UTF-8 code points, or UTF-16 units, as asked for.
struct Position {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
};

/// Of a piece of text: its code points, and those of them that are two UTF-16 units.
struct ColumnCount {
  std::uint32_t points = 0;
  std::uint32_t wide = 0;
  bool operator==(const ColumnCount&) const = default;
};

struct SourceFile {
  /// `text` without its byte-order mark, at most kMaxPolicyFileBytes.
  SourceFile(std::string path, std::string text);

  std::string path;
  std::string text;
  std::vector<std::uint32_t> line_starts;  ///< offset of each line's first byte
  std::uint32_t units_before = 0;          ///< of UTF-16: an editor may count the byte-order mark
  std::vector<ColumnCount> counted;  ///< in front of every kStretch bytes: a line may be very long

  Position PositionOf(std::uint32_t offset) const;
  Position Utf16PositionOf(std::uint32_t offset) const;
  /// Puts `replacement` in place of [begin, end).
  void Replace(std::uint32_t begin, std::uint32_t end, std::string_view replacement);
  /// The line with this number, without its line end (LF or CRLF).
  std::string_view Line(std::uint32_t line) const;
  std::string_view TextOf(Span span) const {
    return std::string_view(text).substr(span.begin, span.end - span.begin);
  }

 private:
  void CountFrom(std::uint32_t offset);
  ColumnCount CountIn(std::uint32_t begin, std::uint32_t end) const;
};

using SourceSet = Table<SourceFile>;

/// The offset of the first byte that is not valid UTF-8, or text.size(). NUL counts as invalid.
std::size_t FirstInvalidUtf8(std::string_view text);

}  // namespace attain
