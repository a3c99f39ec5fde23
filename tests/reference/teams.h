// People lines and partners as facts of an answer-set program, for a second opinion from outside.
#pragma once

#include <cstdint>
#include <set>
#include <string>

#include "check/rulebook.h"

namespace attain::reference {

/// The facts that teams.lp asks for: all people lines of `rulebook`, and its partners, on `day`.
/// `number` names the rulebook and the day among others of the same program.
std::string TeamFacts(const Rulebook& rulebook, Date day, std::uint32_t number);

/// What clingo says can be met, `met(R,W,Q,crew(G))` and `met(R,W,Q,total(Z))`, of all facts
/// together. Empty: clingo could not be run.
std::set<std::string> AskClingo(const std::string& facts);

/// The verdict of the people lines for partner `partner`, from what clingo says.
Verdict ClingoVerdict(const std::set<std::string>& met, const People& people, std::uint32_t number,
                      std::uint32_t partner);

}  // namespace attain::reference
