// Any bytes as JSON Lines: the scanner of plain lines and the walk must read the same partners,
// reject the same with the same words, and count the same unused names.
#include <cstdio>
#include <cstdlib>

#include "hand_rulebook.h"

namespace {

void MustBeSame(const attain::ReadBase& scanned, const attain::ReadBase& walked) {
  if (scanned.partners == walked.partners && scanned.rejects == walked.rejects &&
      scanned.rejected == walked.rejected && scanned.unused == walked.unused)
    return;
  std::fprintf(stderr, "scanned:\n%s\nwalked:\n%s\n", scanned.partners.c_str(),
               walked.partners.c_str());
  std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string text(data, data + size);
  attain::ReadBase walked = attain::ReadLines(text + "\n\xFF");  // no UTF-8: nothing is scanned
  if (!walked.failure.empty()) return 0;                         // it begins like packed data
  if (walked.rejects.empty()) std::abort();
  walked.rejects.pop_back();
  --walked.rejected;
  MustBeSame(attain::ReadLines(text), walked);
  return 0;
}
