// Random numbers that are the same with every standard library.
#pragma once

#include <cstdint>
#include <random>
#include <vector>

namespace attain {

class Dice {
 public:
  explicit Dice(std::uint64_t seed) : engine_(seed) {}
  /// 0 to count - 1.
  std::uint64_t Below(std::uint64_t count) { return engine_() % count; }
  std::int64_t Between(std::int64_t low, std::int64_t high) {
    return low + static_cast<std::int64_t>(Below(static_cast<std::uint64_t>(high - low) + 1));
  }
  bool Chance(double share) {
    return static_cast<double>(engine_() >> 11) <
           share * static_cast<double>(std::uint64_t{1} << 53);
  }
  template <class T>
  const T& Any(const std::vector<T>& items) {
    return items[Below(items.size())];
  }

 private:
  std::mt19937_64 engine_;
};

}  // namespace attain
