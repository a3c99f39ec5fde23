// Short texts put together sixteen bytes at a time: for the rows of millions of partners, which are
// the same few texts again and again.
#pragma once

#include <algorithm>
#include <array>
#include <cstring>
#include <string>
#include <string_view>

#include "base/text_buffer.h"

namespace attain {

/// A text with bytes behind it that may be copied along.
class ShortText {
 public:
  static constexpr std::size_t kStep = 16;

  ShortText() = default;
  explicit ShortText(std::string_view text) { Assign(text); }
  void Assign(std::string_view text) {
    size_ = text.size();
    padded_ = InSteps(size_);
    bytes_ = text;
    bytes_.resize(padded_);
  }
  /// How many bytes are copied of a text of `size`: a step at least.
  static std::size_t InSteps(std::size_t size) {
    return (std::max<std::size_t>(size, 1) + kStep - 1) / kStep * kStep;
  }

  std::size_t size() const { return size_; }
  std::string_view text() const { return std::string_view(bytes_).substr(0, size_); }
  /// How many bytes are copied.
  std::size_t padded() const { return padded_; }
  const char* data() const { return bytes_.data(); }

 private:
  std::string bytes_;
  std::size_t size_ = 0, padded_ = 0;
};

/// Copies at least `padded` bytes, in whole steps, one at least, from where so many can be read to
/// where so many can be written. Returns where the text ends there, behind `size`.
inline char* PutShortText(const char* from, std::size_t size, std::size_t padded, char* to) {
  std::size_t i = 0;
  do {
    std::memcpy(to + i, from + i, ShortText::kStep);
    i += ShortText::kStep;
  } while (i < padded);
  return to + size;
}
inline char* PutShortText(const ShortText& text, char* to) {
  return PutShortText(text.data(), text.size(), text.padded(), to);
}

/// A few texts, one of which stands in turn, which is anyone's guess: all are copied in as many
/// steps.
class ShortTexts {
 public:
  explicit ShortTexts(const std::array<std::string, 3>& texts) {
    for (const std::string& text : texts)
      padded_ = std::max(padded_, ShortText::InSteps(text.size()));
    for (std::size_t i = 0; i < texts.size(); ++i) {
      bytes_ += texts[i];
      bytes_.resize((i + 1) * padded_);
      sizes_[i] = texts[i].size();
    }
  }
  /// How many bytes are copied.
  std::size_t padded() const { return padded_; }
  char* Put(std::size_t which, char* to) const {
    return PutShortText(bytes_.data() + which * padded_, sizes_[which], padded_, to);
  }

 private:
  std::string bytes_;
  std::size_t padded_ = 0;
  std::array<std::size_t, 3> sizes_{};
};

inline void AppendShortText(const ShortText& text, TextBuffer& out) {
  out.EndAt(PutShortText(text, out.Room(text.padded())));
}

}  // namespace attain
