// Crews and teams in sentences: who fills which place, or which places nobody can fill.
#pragma once

#include <set>
#include <string_view>

#include "explain/phrases.h"
#include "explain/text_lines.h"
#include "explain/uncounted_text.h"

namespace attain {

/// Each crew, and each team total that its crews do not show already, as a verdict with details.
/// `place` is where the statement stands, put behind the first verdict. The titles of credentials
/// that are short are told once: `titled`.
void AddPeople(const StatementExplanation& explained, const Phrases& phrases,
               UncountedText& uncounted, std::string_view place, std::set<CredentialId>& titled,
               TextLines& lines);

}  // namespace attain
