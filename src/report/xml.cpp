#include "report/xml.h"

#include <fmt/format.h>

#include "diagnostics/visible.h"

namespace attain {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

void AppendAscii(char c, std::string& out) {
  switch (c) {
    case '&':
      out += "&amp;";
      return;
    case '<':
      out += "&lt;";
      return;
    case '>':
      out += "&gt;";
      return;
    case '"':
      out += "&quot;";
      return;
    case '\n':
    case '\t':
    case '\r':
      out += fmt::format("&#{};", static_cast<int>(c));
      return;
    default:
      out += static_cast<unsigned char>(c) < 0x20 ? kReplacement : std::string_view(&c, 1);
  }
}

/// The first character, which is not ASCII or is DEL; returns of how many bytes it is.
std::size_t AppendOther(std::string_view text, std::string& out) {
  std::string visible;
  const std::size_t bytes = AppendVisible(text, visible);
  const std::string_view one = text.substr(0, bytes);
  if (visible.starts_with("\\u")) {  // XML writes the same number in its own way
    out += fmt::format("&#x{};", std::string_view(visible).substr(2));
  } else if (visible != one || one == "\xEF\xBF\xBE" || one == "\xEF\xBF\xBF") {
    out += kReplacement;
  } else {
    out += one;
  }
  return bytes;
}

}  // namespace

std::string XmlText(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    std::size_t bytes = 1;
    if (static_cast<unsigned char>(text[0]) < 0x7F) {
      AppendAscii(text[0], out);
    } else {
      bytes = AppendOther(text, out);
    }
    text.remove_prefix(bytes);
  }
  return out;
}

}  // namespace attain
