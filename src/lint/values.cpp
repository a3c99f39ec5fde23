// Lists of values of facts and fields whose last one was meant as `or others`.
#include <fmt/format.h>

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/lower_ascii.h"
#include "lint/rules.h"

namespace attain::lint {
namespace {

/// Not `other`, which is a value of many lists to choose from.
bool MeansOthers(std::string_view name) {
  const std::string word = LowerAscii(name);
  return word == "others" || word == "etc";
}

/// The last value of a list, where it is a name behind another value.
std::optional<Span> LastName(Node list) {
  std::optional<Span> last;
  for (const Node value : list) {
    const bool first = value.index() == list.first().index();
    last = value.is(NodeKind::Name) && !first ? std::optional(value.span()) : std::nullopt;
  }
  return last;
}

}  // namespace

/// Nothing is said of a word that a rule, an example or a partner names: it is meant as a value.
void LookAtValues(const Input& input, Emitter& emitter) {
  std::vector<Span> found;
  std::set<std::string_view> named;
  for (const SyntaxTree& tree : input.trees) {
    for (std::uint32_t i = 0; i < tree.nodes.size(); ++i) {
      const Node node(tree, i);
      if (node.is(NodeKind::OneOf)) {
        const std::optional<Span> last = LastName(node);
        if (last && MeansOthers(input.TextOf(*last))) found.push_back(*last);
        i += tree.nodes[i].size - 1;
      } else if (node.is(NodeKind::Name)) {
        named.insert(input.TextOf(node.span()));
      }
    }
  }
  for (const Span place : found) {
    const std::string_view name = input.TextOf(place);
    if (named.count(name) > 0) continue;
    emitter
        .Emit(Kind::value_for_others, place,
              fmt::format("`{}` is a value like any other here: a partner with one that is not "
                          "listed is rejected",
                          name),
              "did you mean `or others`?")
        .fixes.push_back({"admit values that are not listed", {{place, "or others"}}});
  }
}

}  // namespace attain::lint
