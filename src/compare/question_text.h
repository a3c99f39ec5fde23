// A question as text: equal texts have equal answers.
#pragma once

#include <span>
#include <string>

#include "compare/person_kinds.h"
#include "compare/question.h"

namespace attain {

/// The formula, and the regions of its amounts and facts.
std::string Spell(const Question& question);
/// All that the answer depends on.
std::string Spell(const Question& question, std::span<const PersonKind> kinds);

/// Whether one side reads rows in a window that the other does not have.
bool HasOtherWindows(const Question& question);

}  // namespace attain
