#include "report/exact_text.h"

namespace attain {

std::string RangeText(const ValueRange& range) {
  if (range.no_value) return "no value";
  if (!range.low && !range.high) return "unknown";
  std::string text;
  if (range.low) text += FormatExact(*range.low);
  if (range.low != range.high) {
    text += "..";
    if (range.high) text += FormatExact(*range.high);
  }
  if (range.may_have_no_value) text += " or no value";
  return text;
}

}  // namespace attain
