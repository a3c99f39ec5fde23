// The small changes of one declaration that its examples must notice: what somebody could have
// written by mistake and nobody would see.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "syntax/syntax_tree.h"

namespace attain {

struct Mutation {
  std::uint32_t at;          ///< offset of what is changed, for the line
  std::uint32_t begin, end;  ///< the bytes replaced
  std::string replacement;
  std::string words;  ///< "2 becomes 3", "MB2-713 dropped": as it is shown, and excused
};

/// The mutations of everything in `declaration`, in the order of the text. Each number, amount and
/// date becomes one of its neighbours (steps.h); each item of a list, term of an `and` or `or`,
/// filter, window, statement and alternative is dropped; each relation, comparison, quantity,
/// joiner, negation and `count of distinct` gives way to the others of its kind. What never changes
/// a verdict is left alone: `available from`, `registration closes`, `retired`, notes, titles,
/// `check that`, and `another` in place of `the other`.
std::vector<Mutation> MutationsOf(Node declaration, std::string_view text);

}  // namespace attain
