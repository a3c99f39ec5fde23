// JSON Schema of the partner data that a rulebook reads.
#pragma once

#include <string>

#include "check/rulebook.h"

namespace attain {

/// A JSON Schema (2020-12) of one partner. What it refuses the reader refuses; days that the
/// calendar lacks and ids that stand twice are beyond it.
std::string JsonSchema(const Rulebook& rulebook);

}  // namespace attain
