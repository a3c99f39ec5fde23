#include "partners/json_error.h"

#include <fmt/format.h>

#include <cstdint>
#include <vector>

#include "base/limits.h"
#include "diagnostics/visible.h"
#include "partners/reject.h"
#include "source/source_file.h"

namespace attain {
namespace {

bool IsSpace(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }
bool IsDigit(char c) { return c >= '0' && c <= '9'; }

int HexDigit(char c) {
  if (IsDigit(c)) return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

/// The four hex digits at `at`, or -1.
int HexFour(std::string_view text, std::size_t at) {
  if (at + 4 > text.size()) return -1;
  int value = 0;
  for (std::size_t i = at; i < at + 4; ++i) {
    const int digit = HexDigit(text[i]);
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}

bool IsHighSurrogate(int point) { return point >= 0xD800 && point <= 0xDBFF; }
bool IsLowSurrogate(int point) { return point >= 0xDC00 && point <= 0xDFFF; }

void AppendUtf8(std::uint32_t point, std::string& out) {
  const auto add = [&](std::uint32_t byte) { out.push_back(static_cast<char>(byte)); };
  if (point < 0x80) {
    add(point);
  } else if (point < 0x800) {
    add(0xC0 | point >> 6);
    add(0x80 | (point & 0x3F));
  } else if (point < 0x10000) {
    add(0xE0 | point >> 12);
    add(0x80 | (point >> 6 & 0x3F));
    add(0x80 | (point & 0x3F));
  } else {
    add(0xF0 | point >> 18);
    add(0x80 | (point >> 12 & 0x3F));
    add(0x80 | (point >> 6 & 0x3F));
    add(0x80 | (point & 0x3F));
  }
}

constexpr std::string_view kZero = "\\u0000";

/// Reads the escape at `at` (a backslash), appends what it means and moves behind it; false where
/// it is bad. A byte 0 is: no form of partner data may have one, and files of verdicts as CSV could
/// not be read with it.
bool ReadEscape(std::string_view text, std::size_t& at, std::string& out) {
  if (at + 1 >= text.size()) return false;
  const char kind = text[at + 1];
  if (kind != 'u') {
    constexpr std::string_view kNames = "\"\\/bfnrt", kMeanings = "\"\\/\b\f\n\r\t";
    const std::size_t which = kNames.find(kind);
    if (which == std::string_view::npos) return false;
    out.push_back(kMeanings[which]);
    at += 2;
    return true;
  }
  const int first = HexFour(text, at + 2);
  if (first <= 0 || IsLowSurrogate(first)) return false;
  if (!IsHighSurrogate(first)) {
    AppendUtf8(static_cast<std::uint32_t>(first), out);
    at += 6;
    return true;
  }
  if (text.substr(at + 6, 2) != "\\u") return false;
  const int second = HexFour(text, at + 8);
  if (!IsLowSurrogate(second)) return false;
  AppendUtf8(static_cast<std::uint32_t>(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)),
             out);
  at += 12;
  return true;
}

/// Walks the text once; `open_` is the stack of brackets.
class Walk {
 public:
  explicit Walk(std::string_view text) : text_(text) {}

  std::optional<JsonError> Run() {
    SkipSpace();
    if (!Value()) return error_;
    while (!open_.empty()) {
      SkipSpace();
      const bool object = open_.back() == '{';
      const char close = object ? '}' : ']';
      if (Peek() == close && !at_comma_) {
        Close();
        continue;
      }
      if (!at_comma_ && !first_) {
        if (Peek() != ',') {
          return Fail(fmt::format("`,` or `{}`", close));
        }
        ++at_;
        at_comma_ = true;
        continue;
      }
      first_ = at_comma_ = false;
      if (object && !Key()) return error_;
      const bool is_id = object && open_.size() == 1 && string_ == "id" && Peek() == '"';
      if (!Value()) return error_;
      if (is_id) id_ = string_;
    }
    SkipSpace();
    if (at_ < text_.size()) return Fail("nothing behind the value");
    return std::nullopt;
  }
  const std::string& id() const { return id_; }

 private:
  char Peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  void SkipSpace() {
    while (at_ < text_.size() && IsSpace(text_[at_])) ++at_;
  }
  void Close() {
    open_.pop_back();
    ++at_;
    first_ = false;
  }

  std::optional<JsonError> Fail(std::string expected) { return FailAt(at_, std::move(expected)); }
  std::optional<JsonError> FailAt(std::size_t at, std::string expected) {
    std::string found = at >= text_.size() ? std::string("the end of the text")
                                           : fmt::format("`{}`", Shown(text_.substr(at), 24));
    error_ = JsonError{at, std::move(expected), std::move(found), id_};
    return error_;
  }

  bool Key() {
    if (Peek() != '"' || at_ >= text_.size()) return Fail("a key in quotes"), false;
    if (!String()) return false;
    SkipSpace();
    if (Peek() != ':') return Fail("`:` behind the key"), false;
    ++at_;
    SkipSpace();
    return true;
  }

  bool Value() {
    const char c = Peek();
    if (c == '{' || c == '[') {
      if (open_.size() == kMaxNesting) {
        return Fail(fmt::format("at most {} brackets inside each other", kMaxNesting)), false;
      }
      open_.push_back(c);
      ++at_;
      first_ = true;
      return true;
    }
    if (c == '"') return String();
    const std::size_t begin = at_;
    while (at_ < text_.size() && !IsSpace(text_[at_]) &&
           std::string_view("{}[],:\"").find(text_[at_]) == std::string_view::npos) {
      ++at_;
    }
    const std::string_view word = text_.substr(begin, at_ - begin);
    if (word == "true" || word == "false" || word == "null" || IsJsonNumber(word)) return true;
    const bool like_number =
        !word.empty() && (IsDigit(word[0]) || word[0] == '-' || word[0] == '+' || word[0] == '.');
    return FailAt(begin, like_number ? "a number as JSON writes it" : "a value"), false;
  }

  bool String() {
    const std::size_t begin = at_++;
    string_.clear();
    while (at_ < text_.size() && text_[at_] != '"') {
      if (text_[at_] == '\0' || text_.substr(at_).starts_with(kZero))
        return Fail("no byte 0"), false;
      if (static_cast<unsigned char>(text_[at_]) < 0x20) {
        return Fail("no control character inside a string (write it as `\\u00..`)"), false;
      }
      if (text_[at_] != '\\') {
        string_ += text_[at_++];
      } else if (!ReadEscape(text_, at_, string_)) {
        return Fail("an escape of JSON, surrogates in pairs"), false;
      }
    }
    if (at_ == text_.size()) return FailAt(begin, "a string that is closed"), false;
    ++at_;
    return true;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<char> open_;
  bool first_ = false;     // directly behind an opening bracket
  bool at_comma_ = false;  // directly behind a comma
  std::string string_;     // that was read last
  std::string id_;
  std::optional<JsonError> error_;
};

}  // namespace

std::optional<JsonError> FindJsonError(std::string_view text) {
  const std::size_t invalid = FirstInvalidUtf8(text);
  if (invalid < text.size() && text[invalid] != '\0') {
    Walk before(text.substr(0, invalid));
    before.Run();
    return JsonError{invalid, "UTF-8", fmt::format("the byte {}", Shown(text.substr(invalid, 1))),
                     before.id()};
  }
  return Walk(text).Run();
}

bool IsJsonNumber(std::string_view text) {
  std::size_t at = 0;
  const auto digits = [&] {
    const std::size_t begin = at;
    while (at < text.size() && IsDigit(text[at])) ++at;
    return at > begin;
  };
  if (at < text.size() && text[at] == '-') ++at;
  const std::size_t whole = at;
  if (!digits() || (text[whole] == '0' && at > whole + 1)) return false;
  if (at < text.size() && text[at] == '.') {
    ++at;
    if (!digits()) return false;
  }
  if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
    ++at;
    if (at < text.size() && (text[at] == '+' || text[at] == '-')) ++at;
    if (!digits()) return false;
  }
  return at == text.size();
}

std::optional<std::string> UnescapeJson(std::string_view raw) {
  std::string text;
  text.reserve(raw.size());
  for (std::size_t at = 0; at < raw.size();) {
    if (raw[at] != '\\') {
      text.push_back(raw[at++]);
    } else if (!ReadEscape(raw, at, text)) {
      return std::nullopt;
    }
  }
  return text;
}

}  // namespace attain
