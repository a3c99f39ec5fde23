// Checks what an explanation says about people: that those named hold what they are said to hold
// and may stand where they stand, and that a shortage binds (Hall 1935) and is the canonical one
// (Dulmage–Mendelsohn 1958).
#pragma once

#include "verify/evidence.h"

namespace attain::verify {

/// Objects unless the people statement `claimed` shows that its verdict is right.
void CheckPeople(const PartnerData& data, const People& people, const Json& claimed,
                 Objections objections);

}  // namespace attain::verify
