#include "base/ending.h"

#include <algorithm>

namespace attain {

bool HasEnding(std::string_view path, std::string_view ending) {
  if (path.size() < ending.size()) return false;
  return std::equal(ending.begin(), ending.end(), path.end() - ending.size(),
                    [](char wanted, char found) {
                      const bool is_upper = found >= 'A' && found <= 'Z';
                      return wanted == (is_upper ? static_cast<char>(found - 'A' + 'a') : found);
                    });
}

}  // namespace attain
