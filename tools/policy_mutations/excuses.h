// The comments of a policy that say why a change of the next line means nothing:
//   # mutation: 2017-12-15 becomes 2017-12-16 because the two pages ask for the same
// with a comma and a space between several changes.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "source/source_file.h"

namespace attain {

struct Excuse {
  std::uint32_t comment_line;
  std::uint32_t line;                ///< that it speaks of: its own, or the next one with a token
  std::vector<std::string> changes;  ///< each in the words of a Mutation
  std::string reason;                ///< empty where it gives none
};

/// In the order of the file, which parses.
std::vector<Excuse> ExcusesOf(const SourceFile& file, FileId id);

}  // namespace attain
