// A question as text: equal texts have equal answers.
#pragma once

#include <span>
#include <string>

#include "compare/person_kinds.h"
#include "compare/question.h"

namespace attain {

/// All that the answer depends on.
std::string Spell(const Question& question, std::span<const PersonKind> kinds);

}  // namespace attain
