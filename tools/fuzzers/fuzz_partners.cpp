// Any bytes as JSON Lines: the scanner of plain lines and the walk must read the same partners,
// reject the same with the same words, and count the same unused names. Any bytes as
// credentials.csv likewise: rows that are read at once, and rows one by one.
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

attain::ReadBase ReadFolder(const std::string& credentials) {
  attain::MemoryReader files;
  files.files["base/partners.csv"] = "id\nP1\n\"P,2\"\na partner with a long id\n";
  files.files["base/credentials.csv"] = credentials;
  return attain::ReadAll(files, "base");
}

void CheckCredentials(const std::string& text) {
  const attain::ReadBase at_once = ReadFolder(text);
  attain::ReadBase one_by_one = ReadFolder(text + "\nadded,,\xFF,,");  // no UTF-8: nothing is plain
  if (!at_once.failure.empty() || !one_by_one.failure.empty()) return;
  if (one_by_one.rejects.empty() || !one_by_one.rejects.back().ends_with("found `added`"))
    std::abort();
  one_by_one.rejects.pop_back();
  MustBeSame(at_once, one_by_one);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string text(data, data + size);
  CheckCredentials("partner,person,code,passed,expires\n" + text);
  attain::ReadBase walked = attain::ReadLines(text + "\n\xFF");  // no UTF-8: nothing is scanned
  if (!walked.failure.empty()) return 0;                         // it begins like packed data
  if (walked.rejects.empty()) std::abort();
  walked.rejects.pop_back();
  --walked.rejected;
  MustBeSame(attain::ReadLines(text), walked);
  return 0;
}
