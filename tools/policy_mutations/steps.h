// Numbers, amounts and days that lie beside one as written.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "syntax/syntax_tree.h"

namespace attain {

/// The neighbours of a Number, Money or Date node's text, written as it is: one less and one more
/// in its last place (a cent, for money), a tenth less and more where that is another step, the day
/// before and after (the month, where there is no day).
std::vector<std::string> Neighbours(NodeKind kind, std::string_view text);

}  // namespace attain
