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

/// By their length first, and ids of the same length by their bytes: p2 stands before p10.
class AscendingIds {
 public:
  /// Whether `id`, which is not empty, stands behind the last one, if there is any. Eight bytes
  /// from its beginning must be readable; the last id must still be where it was.
  bool Add(std::string_view id) {
    std::uint64_t key = 0;
    std::memcpy(&key, id.data(), sizeof key);
    key = __builtin_bswap64(key);
    bool behind = false;
    if (id.size() < sizeof key) {
      key = (key >> (64 - 8 * id.size())) | std::uint64_t{id.size()} << 56;
      behind = key > key_;
    } else {
      key = kLong;
      behind = StandsBefore(last_, id);
    }
    key_ = key;
    last_ = id;
    return behind;
  }

 private:
  static constexpr std::uint64_t kLong = UINT64_MAX;

  std::uint64_t key_ = 0;  // of an id of less than eight bytes its size and the bytes
  std::string_view last_;
};

}  // namespace attain
