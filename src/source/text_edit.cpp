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

}  // namespace attain
