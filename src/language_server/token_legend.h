// How the protocol names the types of semantic tokens: by their number in this list.
#pragma once

#include "language_server/json.h"

namespace attain {

/// `{tokenTypes, tokenModifiers}`: the types in the order of TokenType.
Json TokenLegend();

}  // namespace attain
