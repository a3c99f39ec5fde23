#include "base/system_cause.h"

#include <cstring>

#include "base/lower_ascii.h"

namespace attain {

std::string SystemCause(int error) {
  std::string cause = std::strerror(error);
  if (cause.size() > 1 && cause[0] >= 'A' && cause[0] <= 'Z' && cause[1] >= 'a')
    cause[0] = LowerAscii(cause[0]);
  return cause;
}

}  // namespace attain
