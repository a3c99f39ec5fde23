// The people of a rulebook as text, for tables of tests.
#pragma once

#include <string>

#include "check/rulebook.h"

namespace attain {

/// For each People of the rulebook, in its order, a line for each crew and each team total:
/// `crew 2: A and B {1: C} + 1: D` (lines with their conditions, `{K: …}` for `K of them`) and
/// `total 3: 1.1 1.2 2.1` (crew.line, from 1). A line `--` stands between two of them.
std::string PeopleText(const Rulebook& rulebook);

}  // namespace attain
