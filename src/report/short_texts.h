// Short texts put together sixteen bytes at a time: for the rows of millions of partners, which are
// the same few texts again and again.
#pragma once

#include <cstring>
#include <string>
#include <string_view>

namespace attain {

/// A text with bytes behind it that may be copied along.
class ShortText {
 public:
  static constexpr std::size_t kStep = 16;

  ShortText() = default;
  explicit ShortText(std::string_view text) { Assign(text); }
  void Assign(std::string_view text) {
    size_ = text.size();
    if (bytes_.size() < size_ + kStep) bytes_.resize(size_ + kStep);
    text.copy(bytes_.data(), size_);
  }
  std::size_t size() const { return size_; }
  const char* data() const { return bytes_.data(); }

 private:
  std::string bytes_;
  std::size_t size_ = 0;
};

/// Puts texts behind what `out` has. While it is at work, `out` is longer than what it has.
class ShortTexts {
 public:
  /// Begins with room for `expected` bytes.
  ShortTexts(std::string& out, std::size_t expected) : out_(out), size_(out.size()) {
    out_.resize(size_ + expected);
  }
  ShortTexts(const ShortTexts&) = delete;
  ShortTexts& operator=(const ShortTexts&) = delete;
  ~ShortTexts() { out_.resize(size_); }

  std::size_t size() const { return size_; }
  void Add(const ShortText& text) {
    if (out_.size() - size_ < text.size() + ShortText::kStep)
      out_.resize(size_ + text.size() + kRoom);
    char* const to = out_.data() + size_;
    for (std::size_t i = 0; i < text.size(); i += ShortText::kStep)
      std::memcpy(to + i, text.data() + i, ShortText::kStep);
    size_ += text.size();
  }
  /// `append(out)` puts something longer there.
  template <class Append>
  void AddBy(Append append) {
    out_.resize(size_);
    append(out_);
    size_ = out_.size();
  }

 private:
  static constexpr std::size_t kRoom = 1024;  // that is made where it runs out

  std::string& out_;
  std::size_t size_;  // of what it has
};

}  // namespace attain
