// Checks that the passes of a way are among the choices that its steps leave.
#pragma once

#include <functional>
#include <string>

#include "verify/evidence.h"

namespace attain::verify {

/// Who may pass something: one of the partner's people, or someone new.
enum class Learns : std::uint8_t { no, yes, is_new };

/// Objects unless everyone who passes anything stands in one step, and passes what it says.
void CheckSteps(const Json& way, const std::function<Learns(const std::string& id)>& learns,
                Objections& objections);

}  // namespace attain::verify
