// Golden files: what a user sees, whole, kept beside the input. ATTAIN_UPDATE_GOLDENS=1 writes them
// anew; then read the difference before you commit it.
#pragma once

#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

namespace attain {

inline std::string ReadWholeFile(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

/// Compares `actual` with the file at `path` (below the top of the source tree).
inline void CheckGolden(const std::string& path, const std::string& actual) {
  if (std::getenv("ATTAIN_UPDATE_GOLDENS") != nullptr) {
    std::ofstream(path, std::ios::binary) << actual;
    return;
  }
  INFO(path);
  CHECK(ReadWholeFile(path) == actual);
}

}  // namespace attain
