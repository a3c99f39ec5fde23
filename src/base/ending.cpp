#include "base/ending.h"

#include "base/lower_ascii.h"

namespace attain {

bool HasEnding(std::string_view path, std::string_view ending) {
  return path.size() >= ending.size() &&
         LowerAscii(path.substr(path.size() - ending.size())) == ending;
}

}  // namespace attain
