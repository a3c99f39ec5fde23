// Any text as a policy: its layout keeps what Format promises.
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "formatted.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string fault = attain::FaultOfFormat(std::string(data, data + size));
  if (fault.empty()) return 0;
  std::fprintf(stderr, "%s\n", fault.c_str());
  std::abort();
}
