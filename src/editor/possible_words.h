// Which words of the language can be meant at a place: the grammar accepts more of them there.
#pragma once

#include <string_view>
#include <vector>

#include "editor/typing.h"

namespace attain {

/// The words that the grammar expects, without those that would be a mistake whatever follows:
/// `yes` for an amount, `points` behind money, `met` of a metric, `people` without a number.
std::vector<std::string_view> PossibleWords(const Analysis& analysis, const Names& names,
                                            const Typing& typing);

/// Whether people are named before the place in the block around it, so that `another`, `of them`
/// and the like can follow.
bool NamesPeopleBefore(const Typing& typing);

}  // namespace attain
