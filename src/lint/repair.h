// The repairs of lint that change no verdict, made in the texts of a rulebook.
#pragma once

#include <string>
#include <vector>

#include "check/rulebook.h"
#include "diagnostics/diagnostic.h"

namespace attain {

struct MadeRepair {
  Kind kind;
  FileId file;
  std::uint32_t line;  ///< of the file as it was given, whatever was repaired before
  std::string title;   ///< of the fix
};

struct Repaired {
  SourceSet sources;             ///< with the repairs; parses and checks without errors
  std::vector<MadeRepair> made;  ///< by file and line
};

/// Makes the fixes that keep every verdict (FixesKeepVerdicts), those that do not overlap at a
/// time, until there is none. `given` checks without errors.
Repaired Repair(const SourceSet& given, Date today);

}  // namespace attain
