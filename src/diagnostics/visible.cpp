#include "diagnostics/visible.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "source/source_file.h"

namespace attain {
namespace {

constexpr char32_t kNotUtf8 = 0xFFFFFFFF;

struct Character {
  std::size_t bytes;
  char32_t code;  // kNotUtf8: a byte that is not
};

Character FirstOf(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text[0]);
  if (lead < 0x80) return {1, lead};
  const std::size_t bytes = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  if (text.size() < bytes || FirstInvalidUtf8(text.substr(0, bytes)) < bytes) return {1, kNotUtf8};
  char32_t code = lead & (0x7FU >> bytes);
  for (std::size_t i = 1; i < bytes; ++i)
    code = code << 6 | (static_cast<unsigned char>(text[i]) & 0x3FU);
  return {bytes, code};
}

bool Steers(char32_t code) {
  return code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0x061C || code == 0x200E ||
         code == 0x200F || (code >= 0x2028 && code <= 0x202E) ||
         (code >= 0x2066 && code <= 0x2069) || code == kNotUtf8;
}

/// Most text is ASCII without any.
bool IsPlain(char c) { return c >= 0x20 && c < 0x7F; }

void AppendNumber(const Character& one, char byte, std::string& out) {
  const char32_t code = one.code;
  if (code == '\n' || code == '\r' || code == '\t') {
    out += code == '\n' ? "\\n" : code == '\r' ? "\\r" : "\\t";
  } else if (code < 0x20 || code == kNotUtf8) {
    fmt::format_to(std::back_inserter(out), "\\x{:02X}", static_cast<unsigned char>(byte));
  } else {
    fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned>(code));
  }
}

/// `append` gets each character that steers, with its bytes.
template <class Append>
std::string WithoutSteering(std::string_view text, Append append) {
  std::string shown;
  shown.reserve(text.size());
  while (!text.empty()) {
    const auto plain = static_cast<std::size_t>(
        std::find_if_not(text.begin(), text.end(), IsPlain) - text.begin());
    shown.append(text, 0, plain);
    text.remove_prefix(plain);
    if (text.empty()) break;
    const Character one = FirstOf(text);
    if (Steers(one.code)) {
      append(one, text[0], shown);
    } else {
      shown.append(text, 0, one.bytes);
    }
    text.remove_prefix(one.bytes);
  }
  return shown;
}

}  // namespace

std::string Visible(std::string_view text) { return WithoutSteering(text, AppendNumber); }

std::string Shown(std::string_view text, std::size_t most) {
  std::string shown;
  while (!text.empty()) {
    if (shown.size() >= most) return shown + "…";
    text.remove_prefix(AppendVisible(text, shown));
  }
  return shown;
}

std::string VisibleLines(std::string_view text) {
  return WithoutSteering(text, [](const Character& one, char byte, std::string& out) {
    if (byte == '\n' || byte == '\t') {
      out += byte;
    } else {
      AppendNumber(one, byte, out);
    }
  });
}

std::string VisibleColumns(std::string_view text) {
  return WithoutSteering(text, [](const Character&, char, std::string& out) { out += ' '; });
}

std::size_t AppendVisible(std::string_view text, std::string& out) {
  const Character one = FirstOf(text);
  if (Steers(one.code)) {
    AppendNumber(one, text[0], out);
  } else {
    out.append(text, 0, one.bytes);
  }
  return one.bytes;
}

}  // namespace attain
