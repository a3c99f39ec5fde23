// Whether both sides of a question ask the same, word for word of the program: then whoever meets
// the one meets the other, and nothing needs to be searched.
#pragma once

#include "compare/question.h"

namespace attain {

/// Of `question`, which asks `left` and `right`.
bool AskTheSame(const Question& question, const Side& left, const Side& right);

}  // namespace attain
