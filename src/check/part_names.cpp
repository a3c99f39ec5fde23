#include "check/part_names.h"

#include <fmt/format.h>

#include "base/lower_ascii.h"

namespace attain {

void ReportDifferInCase(Checker& checker, Node name, Node first) {
  checker.emitter
      .Emit(Kind::names_differ_in_case, name.span(),
            fmt::format("{} and {} differ in case only", InTicks(checker.TextOf(name)),
                        InTicks(checker.TextOf(first))),
            "give one of the two another name")
      .labels.push_back({first.span(), InTicks(checker.TextOf(first)) + " is declared here"});
}

bool PartNames::IsNew(Siblings& siblings, Node part, std::string_view word) {
  const Node name = part.first();
  const std::string_view text = checker_.TextOf(name);
  const auto [first, is_new] = siblings.emplace(text, name.span());
  if (!is_new) {
    checker_.emitter
        .Emit(Kind::duplicate_part, name.span(),
              fmt::format("{} {} is declared twice", word, InTicks(text)),
              "join the two, or give one another name")
        .labels.push_back({first->second, "the first is here"});
    return false;
  }
  const Node spelt_first = first_.emplace(LowerAscii(text), name).first->second;
  if (checker_.TextOf(spelt_first) != text) ReportDifferInCase(checker_, name, spelt_first);
  return true;
}

}  // namespace attain
