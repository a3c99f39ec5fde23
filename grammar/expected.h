// What the grammar expects at a point where it commits; messages.h has the texts.
#pragma once

#include <span>
#include <string_view>

namespace attain::grammar {

struct Expected {
  /// What decides which mistakes are likely here, beside those that are possible everywhere.
  enum class Sort {
    thing,
    end_of_item,
    and_or,
    name,
    code,
    count,
    operand,
    comparison,
    outcome,
    depth
  };

  std::string_view what;  ///< "a name"; not said for sorts with a text of their own
  std::span<const std::string_view> words =
      {};  ///< keywords that could stand here: what a misspelt one is held against
  Sort sort = Sort::thing;
  std::string_view hint = {};  ///< the way out, where the expectation alone does not show it
};

}  // namespace attain::grammar
