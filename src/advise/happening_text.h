// A happening as part of a sentence: "MB2-709 is no longer accepted".
#pragma once

#include <string>

#include "advise/happenings.h"
#include "explain/phrases.h"

namespace attain {

/// "the requirements of cloud-crm change".
std::string NewVersionText(const Rulebook& rulebook, AwardId award);
/// `phrases` are of the partner to whom it happens.
std::string HappeningText(const Happening& happening, const Phrases& phrases);

}  // namespace attain
