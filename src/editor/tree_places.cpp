#include "editor/tree_places.h"

#include <algorithm>

#include "source/one_line.h"

namespace attain {
namespace {

/// The child that is around the offset.
std::optional<Node> ChildAround(Node parent, std::uint32_t offset) {
  std::optional<Node> around;
  for (const Node child : parent) {
    if (child.span().begin > offset) break;
    if (offset <= child.span().end) around = child;
  }
  return around;
}

bool Declares(Node node) {
  switch (node.kind()) {
    case NodeKind::Credential:
    case NodeKind::Set:
    case NodeKind::KindDeclaration:
    case NodeKind::Fact:
    case NodeKind::Records:
    case NodeKind::Field:
    case NodeKind::Measure:
    case NodeKind::Award:
    case NodeKind::Option:
    case NodeKind::Level:
    case NodeKind::Metric:
    case NodeKind::Example:
    case NodeKind::Partner:
      return true;
    default:
      return false;
  }
}

}  // namespace

std::vector<Node> NodesAt(const Analysis& analysis, Place place) {
  std::vector<Node> nodes = {RootOf(analysis.trees[place.file.index])};
  while (const auto child = ChildAround(nodes.back(), place.offset)) nodes.push_back(*child);
  return nodes;
}

const Token* TokenUnder(const Analysis& analysis, Place place) {
  const std::vector<Token>& tokens = analysis.trees[place.file.index].tokens;
  auto behind = std::upper_bound(
      tokens.begin(), tokens.end(), place.offset,
      [](std::uint32_t offset, const Token& token) { return offset < token.offset; });
  if (behind == tokens.begin()) return nullptr;
  --behind;
  return place.offset <= behind->offset + behind->length ? &*behind : nullptr;
}

std::optional<Node> DeclarationAt(const Analysis& analysis, Span name) {
  const std::vector<Node> nodes = NodesAt(analysis, {name.file, name.begin});
  for (auto node = nodes.rbegin(); node != nodes.rend(); ++node) {
    if (node->is(NodeKind::Error)) return std::nullopt;
    if (Declares(*node)) return *node;
  }
  return std::nullopt;
}

std::string_view TextOf(const Analysis& analysis, Node node) {
  return analysis.sources[node.span().file].TextOf(node.span());
}

std::string OneLine(const Analysis& analysis, Node node) {
  return OnOneLine(TextOf(analysis, node));
}

std::string_view Unquoted(const Analysis& analysis, Node string) {
  const std::string_view text = TextOf(analysis, string);
  return text.size() >= 2 ? text.substr(1, text.size() - 2) : std::string_view();
}

std::string_view TitleOf(const Analysis& analysis, Node node) {
  for (const Node child : node) {
    if (child.is(NodeKind::String)) return Unquoted(analysis, child);
  }
  return {};
}

}  // namespace attain
