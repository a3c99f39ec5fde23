// The rulebooks that properties are asked of.
#pragma once

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "tests/golden.h"

namespace attain {

inline std::vector<std::string> TextsBelow(const std::string& folder) {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.path().extension() == ".policy") paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  std::vector<std::string> texts;
  texts.reserve(paths.size());
  for (const auto& path : paths) texts.push_back(ReadWholeFile(path.string()));
  return texts;
}

/// Each a rulebook of its own: `policies/` as one, and every broken one of the golden files.
inline std::vector<std::vector<std::string>> Rulebooks() {
  std::vector<std::vector<std::string>> rulebooks = {TextsBelow("policies")};
  for (const char* folder : {"tests/golden/check", "tests/golden/parse"}) {
    for (std::string& text : TextsBelow(folder)) rulebooks.push_back({std::move(text)});
  }
  return rulebooks;
}

}  // namespace attain
