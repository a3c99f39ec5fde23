// The types that both rulebooks of a question give to what it reads, by name.
#pragma once

#include <string>
#include <string_view>

#include "compare/question.h"

namespace attain {

/// nullptr where the rulebook does not declare it.
const ValueType* TypeOfFact(const Rulebook& rulebook, std::string_view fact);
const ValueType* TypeOfField(const Rulebook& rulebook, std::string_view table,
                             std::string_view field);

/// Why the question cannot be asked: it reads a fact or a field that the other rulebook declares
/// with another kind of values, so that no partner has one that both take for certain. Empty where
/// it can. Lists of values may differ.
std::string OtherTypeIn(const Question& question);

}  // namespace attain
