// Bytes as a session with an editor: after each edit the server must have the text, the tree and
// the diagnostics that a fresh reading gives, and nothing that it is asked may break it.
#include <cstdio>
#include <cstdlib>

#include "random_session.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string fault = attain::PlaySession({data, size});
  if (fault.empty()) return 0;
  std::fprintf(stderr, "not the same: %s\n", fault.c_str());
  std::abort();
}
