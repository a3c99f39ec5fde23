// Ids that are not there twice because they ascend, as those of most data do.
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace attain {

/// Whether an id stands before another: the shorter one does, and of the same length the smaller.
inline bool StandsBefore(std::string_view id, std::string_view other) {
  return id.size() == other.size() ? id < other : id.size() < other.size();
}

/// The eight bytes at `bytes` as a number, which is greater for what is greater.
inline std::uint64_t FrontNumber(const char* bytes) {
  std::uint64_t number = 0;
  std::memcpy(&number, bytes, sizeof number);
  return __builtin_bswap64(number);
}
/// An id of one to seven bytes as a number that is greater where it stands behind. Eight bytes from
/// its beginning must be readable.
inline std::uint64_t ShortIdNumber(std::string_view id) {
  return FrontNumber(id.data()) >> (64 - 8 * id.size()) | std::uint64_t{id.size()} << 56;
}

/// By their length first, and ids of the same length by their bytes: p2 stands before p10.
class AscendingIds {
 public:
  /// Whether `id`, which is not empty, stands behind the last one, if there is any. Eight bytes
  /// from its beginning must be readable; the last id must still be where it was.
  bool Add(std::string_view id) {
    std::uint64_t front = 0, back = 0;
    bool behind = false;
    if (id.size() < kFront) {
      front = ShortIdNumber(id);
      behind = last_.size() < kFront && front > front_;
    } else if (id.size() <= 2 * kFront) {
      front = FrontNumber(id.data());
      // Where both are as long, what is in the front and the back is compared twice, and no more.
      back = FrontNumber(id.data() + id.size() - kFront);
      const bool greater = front == front_ ? back > back_ : front > front_;
      behind = last_.size() == id.size() ? greater : last_.size() < id.size();
    } else {
      behind = StandsBefore(last_, id);
    }
    front_ = front;
    back_ = back;
    last_ = id;
    return behind;
  }

 private:
  static constexpr std::size_t kFront = 8;

  std::uint64_t front_ = 0;  // the first eight bytes; of a shorter id its size and the bytes
  std::uint64_t back_ = 0;   // of an id of at most sixteen bytes the last eight
  std::string_view last_;
};

}  // namespace attain
