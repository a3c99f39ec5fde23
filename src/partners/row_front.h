// What a row begins with, to tell whether the next one begins so, too.
#pragma once

#include <string_view>

#include "partners/bytes16.h"

namespace attain {

class RowFront {
 public:
  /// `front` stays as it is.
  void Keep(std::string_view front) {
    front_ = front;
    bytes_ = Bytes16::Load(front.data());
    bits_ = front.size() < 16 ? (1U << front.size()) - 1 : 0xFFFF;
  }
  /// No row begins so.
  void Forget() { *this = {}; }
  std::size_t size() const { return front_.size(); }
  /// Sixteen bytes from the beginning of `row` must be readable.
  bool Is(const char* row, const char* end) const {
    return (~Bytes16::Load(row).Same(bytes_) & bits_) == 0 &&
           (size() <= 16 || std::string_view(row, end).starts_with(front_));
  }
  /// Whether all four rows begin so; false where the front is longer than sixteen bytes.
  bool AreAll(const char* a, const char* b, const char* c, const char* d) const {
    const std::uint32_t same = Bytes16::Load(a).Same(bytes_) & Bytes16::Load(b).Same(bytes_) &
                               Bytes16::Load(c).Same(bytes_) & Bytes16::Load(d).Same(bytes_);
    return (~same & bits_) == 0 && size() <= 16;
  }

 private:
  std::string_view front_;
  Bytes16 bytes_ = Bytes16::Load("               ");
  std::uint32_t bits_ = 1U << 31;  // of which no byte is the same
};

}  // namespace attain
