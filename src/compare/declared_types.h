// The types that both rulebooks of a question give to what it reads, by name.
#pragma once

#include <array>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "compare/question.h"

namespace attain {

/// Texts and values of lists are told by their texts: partner data may be the same for both.
inline bool HasTexts(TypeKind kind) { return kind == TypeKind::text || kind == TypeKind::one_of; }

/// nullptr where the rulebook does not declare it.
const ValueType* TypeOfFact(const Rulebook& rulebook, std::string_view fact);
const ValueType* TypeOfField(const Rulebook& rulebook, std::string_view table,
                             std::string_view field);
/// Of a fact or field with texts: those that need to be tried, which are the values of lists and
/// `asked`, and last one that is none of these.
std::vector<std::string> TextsToTry(const std::array<const Rulebook*, 2>& rulebooks,
                                    const std::array<const ValueType*, 2>& types,
                                    const std::set<std::string>& asked);

/// Why the question cannot be asked: it reads a fact or a field that the other rulebook declares
/// with another kind of values, so that no partner has one that both take for certain. Empty where
/// it can. Lists of values may differ, and the one may be a text.
std::string OtherTypeIn(const Question& question);

}  // namespace attain
