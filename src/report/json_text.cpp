#include "report/json_text.h"

#include <fmt/format.h>

#include <algorithm>

#include "source/source_file.h"

namespace attain {
namespace {

bool NeedsEscape(char c) {
  return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\' || c == 0x7F;
}

void AppendEscape(char c, std::string& out) {
  switch (c) {
    case '"':
      out += "\\\"";
      return;
    case '\\':
      out += "\\\\";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\r':
      out += "\\r";
      return;
    case '\t':
      out += "\\t";
      return;
    default:
      fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned>(c));
      return;
  }
}

/// Text that is UTF-8, or the byte NUL.
void AppendValid(std::string_view text, std::string& out) {
  while (!text.empty()) {
    const auto plain = static_cast<std::size_t>(
        std::find_if(text.begin(), text.end(), NeedsEscape) - text.begin());
    out.append(text, 0, plain);
    text.remove_prefix(plain);
    if (text.empty()) return;
    AppendEscape(text[0], out);
    text.remove_prefix(1);
  }
}

}  // namespace

void AppendJsonString(std::string_view text, std::string& out) {
  const auto is_plain = [](char c) {  // and ASCII
    return static_cast<unsigned char>(c) < 0x80 && !NeedsEscape(c);
  };
  out += '"';
  if (std::all_of(text.begin(), text.end(), is_plain)) {
    out += text;
    out += '"';
    return;
  }
  while (!text.empty()) {
    const std::size_t valid = FirstInvalidUtf8(text);
    AppendValid(text.substr(0, valid), out);
    text.remove_prefix(valid);
    if (text.empty()) break;
    if (text[0] == '\0') {
      out += "\\u0000";
    } else {
      out += "\xEF\xBF\xBD";
    }
    text.remove_prefix(1);
  }
  out += '"';
}

}  // namespace attain
