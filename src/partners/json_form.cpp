#include "partners/json_form.h"

#include <fmt/format.h>

#include <algorithm>

namespace attain {

Status CheckBeginningOfJson(std::string_view first) {
  if (first.starts_with("\xFF\xFE") || first.starts_with("\xFE\xFF"))
    return Failure{"the text is UTF-16: save it in UTF-8"};
  return Done{};
}

Status CheckBeginningOfLines(std::string_view first) {
  if (Status utf8 = CheckBeginningOfJson(first); !utf8) return utf8;
  constexpr std::string_view kSpace = " \t\r";
  const std::size_t open = std::min(first.find_first_not_of(kSpace), first.size());
  const std::size_t behind = std::min(first.find_first_not_of(kSpace, open + 1), first.size());
  const std::string_view opening = first.substr(open, 1), next = first.substr(behind, 1);
  const bool list = opening == "[" && (next.empty() || next == "{");
  if (!list && !(opening == "{" && next.empty())) return Done{};
  return Failure{fmt::format(
      "{}, but JSON Lines have one partner on each line: give it as a file named `.json`",
      list ? "the first line begins a list" : "the first line is only `{`")};
}

}  // namespace attain
