// Lays tokens out in lines, as their plan has it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "format/line_plan.h"

namespace attain {

inline constexpr std::uint32_t kIndentWidth = 4;
inline constexpr std::uint32_t kLineWidth = 100;  ///< in code points, comments not counted

/// White space as it is to be: what stands before a token, or at the end of the text.
struct Space {
  std::uint32_t begin;  ///< behind the token before, or behind the last letter of a comment
  std::uint32_t end;
  bool keep;  ///< it stays as it stands; `text` is empty
  std::string text;
};

/// One for each token, and one for the end of the text.
std::vector<Space> LayOut(std::string_view text, const SyntaxTree& tree, const LinePlan& plan);

}  // namespace attain
