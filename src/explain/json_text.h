// JSON written straight into a string: the explanations of a run are too many to be built as trees
// first.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "partners/bytes16.h"

namespace attain {

class JsonText {
 public:
  /// Appends to `out`, in front of which no comma is needed.
  explicit JsonText(std::string& out) : out_(out), start_(out.size()) {}

  JsonText& Begin(char bracket) {  ///< `{` or `[`
    Separate();
    out_ += bracket;
    return *this;
  }
  JsonText& End(char bracket) {
    out_ += bracket;
    return *this;
  }
  JsonText& Key(std::string_view key) {
    AddText(key, ":");
    return *this;
  }
  /// `text` is UTF-8.
  JsonText& Text(std::string_view text) {
    AddText(text, "");
    return *this;
  }
  JsonText& Number(std::uint64_t number) {
    Separate();
    out_ += std::to_string(number);
    return *this;
  }
  JsonText& Bool(bool value) { return Word(value ? "true" : "false"); }
  JsonText& Null() { return Word("null"); }

 private:
  JsonText& Word(std::string_view word) {
    Separate();
    out_ += word;
    return *this;
  }
  /// A text and what stands behind it: in one piece where it is short and nothing of it is escaped.
  void AddText(std::string_view text, std::string_view behind) {
    constexpr std::size_t kStep = 16, kShort = 4 * kStep;
    if (text.size() > kShort) return AddLongText(text, behind);
    char piece[kShort + kStep] = {};
    char* const begin = piece + 2;  // behind comma and quote
    std::uint32_t escaped = 0;
    text.copy(begin, kShort);
    for (std::size_t i = 0; i < text.size(); i += kStep) {
      const std::uint32_t stops = Bytes16::Load(begin + i).StringStops();
      escaped |= text.size() - i >= kStep ? stops : stops & ((1U << (text.size() - i)) - 1);
    }
    if (escaped != 0) return AddLongText(text, behind);
    begin[-2] = ',';
    begin[-1] = '"';
    begin[text.size()] = '"';
    behind.copy(begin + text.size() + 1, 1);
    const char* const from = WantsComma() ? piece : piece + 1;
    out_.append(from, static_cast<std::size_t>(begin + text.size() + 1 + behind.size() - from));
  }
  void AddLongText(std::string_view text, std::string_view behind) {
    Separate();
    out_ += '"';
    while (!text.empty()) {
      const std::size_t plain = PlainFront(text);
      out_.append(text.data(), plain);
      if (plain == text.size()) break;
      AddEscaped(text[plain]);
      text.remove_prefix(plain + 1);
    }
    out_ += '"';
    out_ += behind;
  }
  /// Unless this is the first of its bracket, or the value of a key. Texts end in `"`, so the last
  /// byte tells.
  bool WantsComma() const {
    if (out_.size() == start_) return false;
    const char last = out_.back();
    return last != '{' && last != '[' && last != ':';
  }
  void Separate() {
    if (WantsComma()) out_ += ',';
  }
  static bool IsPlain(char c) {
    return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\';
  }
  static std::size_t PlainFront(std::string_view text) {
    std::size_t plain = 0;
    while (plain < text.size() && IsPlain(text[plain])) ++plain;
    return plain;
  }
  void AddEscaped(char c) {
    if (c == '"' || c == '\\') {
      out_ += '\\';
      out_ += c;
      return;
    }
    constexpr std::string_view kHex = "0123456789abcdef";
    out_ += "\\u00";
    out_ += kHex[static_cast<std::size_t>(c >> 4)];
    out_ += kHex[static_cast<std::size_t>(c & 15)];
  }

  std::string& out_;
  std::size_t start_;
};

}  // namespace attain
