// Where the lines of a policy begin and may begin, as its tree and its brackets have it.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "syntax/syntax_tree.h"

namespace attain {

/// What stands before a token.
enum class Gap : std::uint8_t {
  inside,  ///< nothing or a space
  soft,    ///< a new line where its group does not fit on one
  line,    ///< a new line
  keep     ///< what stands there already
};

struct TokenPlan {
  Gap gap = Gap::inside;
  bool closes = false;      ///< it ends what stands indented before it
  bool flush = false;       ///< pushed to a line of its own by a comment, it is not indented
  bool tight = false;       ///< nothing stands before it
  std::uint16_t steps = 0;  ///< of a line: how deep
  std::uint32_t group = 0;  ///< of a soft gap: in LinePlan::groups
};

/// Tokens [begin, end) that stand on one line, or break at every soft gap of the group.
struct BreakGroup {
  enum class Style : std::uint8_t {
    list,      ///< in `< >` or `{ }`: items a step deeper, the end below the begin
    items,     ///< the soft gap before the first item belongs to it
    rest,      ///< likewise, with one item; breaks only where the rest then fits on its line
    operators  ///< begins with an operand; where that begins a line, the operators stand below it
  };
  Style style;
  std::uint32_t begin;
  std::uint32_t end;
};

struct LinePlan {
  std::vector<TokenPlan> tokens;   ///< one for each token of the tree
  std::vector<BreakGroup> groups;  ///< in the order of their begins, outer ones first
  bool keep_end = false;           ///< the text behind the last token stays
};

/// How much is kept as it stands where something did not parse.
enum class Care : std::uint8_t { region, declaration };

LinePlan PlanLines(std::string_view text, const SyntaxTree& tree, Care care);

}  // namespace attain
