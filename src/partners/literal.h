// Text that a reader expects, compared sixteen bytes at a time.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "partners/bytes16.h"

namespace attain {

/// Text of at most sixteen bytes to compare with.
class ShortLiteral {
 public:
  /// Of no text: nothing begins with this.
  ShortLiteral() : bytes_(Bytes16::Load(Padded({}).data())) {}
  explicit ShortLiteral(std::string_view text)
      : ShortLiteral(Bytes16::Load(Padded(text).data()), text.size()) {}
  /// Of the first `size` of these.
  ShortLiteral(Bytes16 bytes, std::size_t size)
      : bytes_(bytes), bits_((1U << size) - 1), size_(static_cast<std::uint32_t>(size)) {}
  std::size_t size() const { return size_; }
  /// Whether `text` begins with this.
  bool Matches(Bytes16 text) const { return (~text.Same(bytes_) & bits_) == 0; }

 private:
  static std::array<char, 16> Padded(std::string_view text) {
    std::array<char, 16> bytes{};
    std::copy(text.begin(), text.end(), bytes.begin());
    return bytes;
  }

  static constexpr std::uint32_t kNever = 1U << 31;  // of which no byte is the same

  Bytes16 bytes_;
  std::uint32_t bits_ = kNever, size_ = 0;
};

/// Text of any length.
class Literal {
 public:
  explicit Literal(std::string_view text)
      : text_(text),
        front_(std::string_view(text_).substr(0, 16)),
        second_(std::string_view(text_).substr(std::min<std::size_t>(text_.size(), 16), 16)),
        size_(text_.size()) {}
  std::size_t size() const { return size_; }
  bool is_short() const { return size_ <= 16; }
  const std::string& text() const { return text_; }
  bool operator==(const Literal& other) const { return text_ == other.text_; }

  /// Whether the text at `at` begins with this; 32 bytes behind `end` must be readable.
  bool Matches(const char* at, const char* end) const {
    if (!front_.Matches(Bytes16::Load(at))) return false;
    if (is_short()) return true;
    return second_.Matches(Bytes16::Load(at + 16)) && (size_ <= 32 || RestMatches(at, end));
  }

 private:
  bool RestMatches(const char* at, const char* end) const {
    return end >= at && std::string_view(at, end).starts_with(text_);
  }

  std::string text_;
  ShortLiteral front_, second_;  // the first sixteen bytes, and the sixteen behind them
  std::size_t size_;
};

}  // namespace attain
