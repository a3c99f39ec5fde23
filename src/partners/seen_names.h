// Whether a name may have been there before, for the ids of the people of one partner: no false
// "new", but now and then a false "seen", which another look must tell.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace attain {

class SeenNames {
 public:
  SeenNames() : slots_(1024) {}
  /// Forgets all names, in constant time.
  void Clear();
  /// Keeps `name`; false where it, or one with the same 32 bits of hash, is there already.
  bool AddNew(std::string_view name);

 private:
  struct Slot {
    std::uint32_t generation = 0, hash = 0;
  };
  bool Insert(std::uint32_t hash);
  void Grow();

  std::vector<Slot> slots_;  // a power of two, at most a quarter full
  std::uint32_t generation_ = 0;
  std::size_t used_ = 0;
};

}  // namespace attain
