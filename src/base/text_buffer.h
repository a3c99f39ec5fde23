// Text that grows at its end, in memory that is used again. Unlike std::string it has room that
// nobody fills before something is written there.
#pragma once

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <memory>
#include <string_view>
#include <utility>

namespace attain {

class TextBuffer {
 public:
  TextBuffer() = default;
  explicit TextBuffer(std::string_view text) { Append(text); }
  TextBuffer(TextBuffer&& other) noexcept { *this = std::move(other); }
  TextBuffer& operator=(TextBuffer&& other) noexcept {
    std::swap(bytes_, other.bytes_);
    std::swap(size_, other.size_);
    std::swap(capacity_, other.capacity_);
    return *this;
  }

  std::string_view text() const { return {bytes_.get(), size_}; }
  char* data() { return bytes_.get(); }
  std::size_t size() const { return size_; }
  std::size_t capacity() const { return capacity_; }

  void Append(std::string_view text) {
    char* const at = Room(text.size());
    EndAt(at + text.copy(at, text.size()));
  }
  /// Where the next text begins: so many bytes can be written there. EndAt says where it ended.
  char* Room(std::size_t bytes) {
    if (capacity_ - size_ < bytes) Grow(bytes);
    return bytes_.get() + size_;
  }
  void EndAt(const char* end) { size_ = static_cast<std::size_t>(end - bytes_.get()); }
  /// Leaves the first `size` bytes.
  void Truncate(std::size_t size) {
    assert(size <= size_);
    size_ = size;
  }
  void Clear() { size_ = 0; }

 private:
  void Grow(std::size_t bytes) {
    capacity_ = std::max(2 * capacity_, size_ + bytes);
    auto grown = std::make_unique_for_overwrite<char[]>(capacity_);
    std::copy_n(bytes_.get(), size_, grown.get());
    bytes_ = std::move(grown);
  }

  std::unique_ptr<char[]> bytes_;
  std::size_t size_ = 0, capacity_ = 0;
};

}  // namespace attain
