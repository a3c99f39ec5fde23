// What a row begins with, to tell whether the next one begins so, too.
#pragma once

#include <algorithm>
#include <string_view>

#include "partners/literal.h"

namespace attain {

class RowFront {
 public:
  /// `front` stays where it is; sixteen bytes from its beginning must be readable.
  void Keep(std::string_view front) {
    front_ = front;
    literal_ = {Bytes16::Load(front.data()), std::min<std::size_t>(front.size(), 16)};
  }
  /// No row begins so.
  void Forget() { *this = {}; }
  std::size_t size() const { return front_.size(); }
  /// Sixteen bytes from the beginning of `row` must be readable.
  bool Is(const char* row, const char* end) const {
    return literal_.Matches(Bytes16::Load(row)) &&
           (size() <= 16 || std::string_view(row, end).starts_with(front_));
  }
  /// Whether all four rows begin so; false where the front is longer than sixteen bytes.
  bool AreAll(const char* a, const char* b, const char* c, const char* d) const {
    return size() <= 16 && literal_.Matches(Bytes16::Load(a)) &&
           literal_.Matches(Bytes16::Load(b)) && literal_.Matches(Bytes16::Load(c)) &&
           literal_.Matches(Bytes16::Load(d));
  }

 private:
  std::string_view front_;
  ShortLiteral literal_;  // its first sixteen bytes
};

}  // namespace attain
