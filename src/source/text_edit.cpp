#include "source/text_edit.h"

#include <cassert>

namespace attain {

std::string Apply(std::string_view text, std::span<const TextEdit> edits) {
  std::string out;
  out.reserve(text.size() + edits.size());
  std::uint32_t at = 0;
  for (const TextEdit& edit : edits) {
    assert(at <= edit.begin && edit.begin <= edit.end && edit.end <= text.size());
    out += text.substr(at, edit.begin - at);
    out += edit.text;
    at = edit.end;
  }
  out += text.substr(at);
  return out;
}

std::uint32_t OffsetBefore(std::span<const TextEdit> edits, std::uint32_t offset) {
  std::uint32_t before = 0, after = 0;  // the same place, behind an edit, in both texts
  for (const TextEdit& edit : edits) {
    const std::uint32_t begin = after + (edit.begin - before);
    if (offset < begin) break;
    before = edit.end;
    after = begin + static_cast<std::uint32_t>(edit.text.size());
    if (offset < after) return edit.begin;
  }
  return before + (offset - after);
}

}  // namespace attain
