// What stands at a place of a file: its nodes, its token.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "editor/names.h"

namespace attain {

/// The nodes around the place, from the rulebook inwards. One that ends at the place is around it
/// where no neighbour begins there.
std::vector<Node> NodesAt(const Analysis& analysis, Place place);
/// The token that the place is in or before, else the one that ends there; nullptr between blanks.
const Token* TokenUnder(const Analysis& analysis, Place place);
/// The declaration, option, level, metric or field whose name stands at `name`; the example or
/// partner around it. nullopt where it did not parse.
std::optional<Node> DeclarationAt(const Analysis& analysis, Span name);

std::string_view TextOf(const Analysis& analysis, Node node);
/// The text of the node without comments, with its line breaks as single spaces.
std::string OneLine(const Analysis& analysis, Node node);
/// The text of a String node, without its quotes.
std::string_view Unquoted(const Analysis& analysis, Node string);
/// The title among the children of the node, or "".
std::string_view TitleOf(const Analysis& analysis, Node node);

}  // namespace attain
