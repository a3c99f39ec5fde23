// Changes of a text, as formatting and repairs make them.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace attain {

/// `text` in place of bytes [begin, end).
struct TextEdit {
  std::uint32_t begin;
  std::uint32_t end;
  std::string text;

  bool operator==(const TextEdit&) const = default;
};

/// The text after the edits, which are sorted and do not overlap.
std::string Apply(std::string_view text, std::span<const TextEdit> edits);
/// Where the byte at `offset` of that text was before the edits; of what an edit wrote, where the
/// edit begins.
std::uint32_t OffsetBefore(std::span<const TextEdit> edits, std::uint32_t offset);

}  // namespace attain
