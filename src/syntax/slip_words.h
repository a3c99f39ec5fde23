// The words that slips are made of: verbs in any form, numbers in words, people by what they do.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "syntax/lexer.h"

namespace attain {

bool IsIn(std::span<const std::string_view> words, std::string_view word);

/// A verb of the language, as many people do it; empty where `word` is none, in any form.
std::string_view VerbOf(std::string_view word);
/// `passes` for `pass`: what agrees with one person. Empty where it is no verb of the language.
std::string_view AsOfOne(std::string_view verb);
/// `2` for `two`; empty where it is no number in words.
std::string_view DigitsOf(std::string_view word);

/// The number that a few digits are.
std::uint32_t WholeNumber(std::string_view digits);

/// Whether the token is one of the class that a capital letter of slips.def stands for.
bool IsOf(char letter, std::string_view written, const Token& token);

}  // namespace attain
