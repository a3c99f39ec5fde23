// JSON, token by token, straight to where it is wanted: the explanations of a run are too many to
// be built as trees first.
#pragma once

#include <charconv>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <utility>

#include "base/date.h"
#include "base/fraction.h"
#include "base/text_buffer.h"
#include "partners/bytes16.h"

namespace attain {

class JsonText {
 public:
  JsonText() = default;
  /// Goes on behind `text`, which Take gives back.
  explicit JsonText(TextBuffer text) : text_(std::move(text)) {}
  TextBuffer Take() { return std::move(text_); }
  std::string_view text() const { return text_.text(); }

  JsonText& Begin(char bracket) {  ///< `{` or `[`
    char* const at = NextToken(1);
    *at = bracket;
    return EndAt(at + 1, false);
  }
  JsonText& End(char bracket) {
    char* const at = Room(1);
    *at = bracket;
    return EndAt(at + 1, true);
  }
  /// Words of the program itself are copied as they are; any other text is UTF-8.
  template <std::size_t kSize>
  JsonText& Key(const char (&key)[kSize]) {
    char* const at = AddWord(key);
    *at = ':';
    return EndAt(at + 1, false);
  }
  JsonText& Key(std::string_view key) {
    char* const at = AddText(key);
    *at = ':';
    return EndAt(at + 1, false);
  }
  template <std::size_t kSize>
  JsonText& Text(const char (&text)[kSize]) {
    return EndAt(AddWord(text), true);
  }
  JsonText& Text(std::string_view text) { return EndAt(AddText(text), true); }
  JsonText& Number(std::uint64_t number) {
    constexpr std::size_t kMostDigits = 20;
    char* const at = NextToken(kMostDigits);
    return EndAt(std::to_chars(at, at + kMostDigits, number).ptr, true);
  }
  JsonText& Exact(const Fraction& value) {  ///< as text, for JSON has no exact numbers
    char* const at = NextToken(kMostExactBytes);
    char* const end = WriteExact(value, at + 1);
    return end == nullptr ? Text(FormatExact(value)) : EndQuoted(at, end);
  }
  JsonText& Day(Date date) {
    char* const at = NextToken(kDateBytes);
    char* const end = WriteDate(date, at + 1);
    return end == nullptr ? Text(FormatDate(date)) : EndQuoted(at, end);
  }
  JsonText& Bool(bool value) { return Piece(value ? "true" : "false"); }
  JsonText& Null() { return Piece("null"); }
  /// What was written like this before: whole tokens.
  JsonText& Piece(std::string_view piece) {
    char* const at = NextToken(piece.size());
    piece.copy(at, piece.size());
    const char last = piece.back();
    return EndAt(at + piece.size(), last != '{' && last != '[' && last != ':');
  }

 private:
  static constexpr std::size_t kStep = 16;

  /// At least so many bytes behind what there is, and some more for what stands around a token.
  char* Room(std::size_t size) {
    constexpr std::size_t kAround = 4 + kStep;
    return text_.Room(size + kAround);
  }
  /// The place of a token of so many bytes, a comma before it where it wants one.
  char* NextToken(std::size_t size) {
    char* const at = Room(size);
    *at = ',';
    return at + (wants_comma_ ? 1 : 0);
  }
  JsonText& EndAt(const char* end, bool wants_comma) {
    text_.EndAt(end);
    wants_comma_ = wants_comma;
    return *this;
  }
  /// Of a text between `at`, where its quote comes, and `end`.
  JsonText& EndQuoted(char* at, char* end) {
    *at = '"';
    *end = '"';
    return EndAt(end + 1, true);
  }
  /// Both return where the text ends; it is taken in by EndAt.
  template <std::size_t kSize>
  char* AddWord(const char (&word)[kSize]) {
    char* const at = NextToken(kSize);
    *at = '"';
    std::memcpy(at + 1, word, kSize - 1);
    at[kSize] = '"';
    return at + kSize + 1;
  }
  char* AddText(std::string_view text) {
    char* const at = NextToken(text.size());
    *at = '"';
    text.copy(at + 1, text.size());
    if (!IsPlain(at + 1, text.size())) return AddEscaped(at + 1, text);
    at[text.size() + 1] = '"';
    return at + text.size() + 2;
  }
  /// Behind `text` there is room for a step.
  static bool IsPlain(const char* text, std::size_t size) {
    for (; size >= kStep; text += kStep, size -= kStep) {
      if (Bytes16::Load(text).StringStops() != 0) return false;
    }
    return (Bytes16::Load(text).StringStops() & ((1U << size) - 1)) == 0;
  }
  char* AddEscaped(char* at, std::string_view text) {
    constexpr std::string_view kHex = "0123456789abcdef";
    constexpr std::size_t kMostForOne = 6;
    EndAt(at, false);
    at = Room(kMostForOne * text.size());
    for (const char c : text) {
      if (c == '"' || c == '\\') {
        *at++ = '\\';
        *at++ = c;
      } else if (static_cast<unsigned char>(c) >= 0x20) {
        *at++ = c;
      } else {
        at += std::string_view("\\u00").copy(at, 4);
        *at++ = kHex[static_cast<std::size_t>(c >> 4)];
        *at++ = kHex[static_cast<std::size_t>(c & 15)];
      }
    }
    *at++ = '"';
    return at;
  }

  TextBuffer text_;
  bool wants_comma_ = false;
};

}  // namespace attain
