// JSON written straight into a string: the explanations of a run are too many to be built as trees
// first.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

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
    Text(key);
    out_ += ':';
    return *this;
  }
  /// `text` is UTF-8.
  JsonText& Text(std::string_view text) {
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
  /// A comma unless this is the first of its bracket, or the value of a key. Texts end in `"`, so
  /// the last byte tells.
  void Separate() {
    if (out_.size() == start_) return;
    const char last = out_.back();
    if (last != '{' && last != '[' && last != ':') out_ += ',';
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
