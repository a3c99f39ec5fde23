// Random rulebooks with random partners, as the text of one policy file, valid by construction.
#pragma once

#include "reference/dice.h"

namespace attain::reference {

struct RandomPolicy {
  std::string text;
  std::vector<Date> days;  ///< on which to ask
  std::vector<std::string>
      people;  ///< what the people lines of each scope mean, see tests/check/people_text.h
  std::map<std::string, std::size_t> used;  ///< constructs, and how often
};

/// What awards ask for.
enum class Asked { people, everything };

RandomPolicy MakeRandomPolicy(std::uint32_t seed, Asked asked);

/// Every construct that is counted in `used`.
const std::vector<std::string>& AllConstructs();

}  // namespace attain::reference
