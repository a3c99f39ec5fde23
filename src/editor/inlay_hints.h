// What an editor writes between the words of a rulebook: the days that are meant, how many people
// a level takes.
#pragma once

#include <string>
#include <vector>

#include "compare/analysis.h"

namespace attain {

struct InlayHint {
  Span place;        ///< empty: where the hint is written
  std::string text;  ///< "= 2018-01-31", "2017-03-16 to 2018-03-15"
  std::string why;   ///< a sentence for whoever asks
};

/// The hints within `range`, by place: the day that a month stands for, the days of a window as of
/// `today`, what is no longer accepted where a list names it, and the fewest people with whom a
/// level's people lines can be met where several lines ask for them.
std::vector<InlayHint> InlayHintsOf(const Analysis& analysis, Span range, Date today);

}  // namespace attain
