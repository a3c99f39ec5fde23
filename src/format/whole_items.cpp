#include "format/whole_items.h"

#include <algorithm>
#include <optional>

namespace attain {
namespace {

/// A range of no bytes touches what it stands beside.
bool Touches(Span span, Span range) {
  if (range.begin == range.end) return span.begin <= range.end && range.begin <= span.end;
  return span.begin < range.end && range.begin < span.end;
}

/// Between the block's braces.
Span InsideOf(std::string_view text, Node block) {
  const Span span = block.span();
  const std::vector<Token>& tokens = block.tree().tokens;
  const auto first = std::lower_bound(
      tokens.begin(), tokens.end(), span.begin,
      [](const Token& token, std::uint32_t place) { return token.offset < place; });
  const auto open = std::find_if(first, tokens.end(), [&](const Token& token) {
    return token.kind == TokenKind::symbol && text[token.offset] == '{';
  });
  if (open == tokens.end()) return {span.file, span.end, span.end};
  return {span.file, open->offset + 1, span.end - 1};
}

/// The block of `item` that holds all of the range, outside of other blocks.
std::optional<Node> BlockAround(std::string_view text, Node item, Span range) {
  if (IsBlock(item)) {
    const Span inside = InsideOf(text, item);
    if (inside.begin <= range.begin && range.end <= inside.end) return item;
    return std::nullopt;
  }
  for (const Node child : item) {
    if (const auto block = BlockAround(text, child, range)) return block;
  }
  return std::nullopt;
}

}  // namespace

bool IsBlock(Node node) {
  switch (node.kind()) {
    case NodeKind::Records:
    case NodeKind::Award:
    case NodeKind::Option:
    case NodeKind::Level:
    case NodeKind::Block:
    case NodeKind::Team:
    case NodeKind::PointGroup:
    case NodeKind::Example:
    case NodeKind::Partner:
    case NodeKind::Rows:
      return true;
    case NodeKind::Metric:
      return !node.has(NodeKind::NotApplicable);
    default:
      return false;
  }
}

Span WholeItems(std::string_view text, const SyntaxTree& tree, std::uint32_t begin,
                std::uint32_t end) {
  const Span range{tree.file, begin, end};
  Span whole = range;
  std::optional<Node> block = RootOf(tree);
  while (block) {
    std::optional<Node> inner;
    for (const Node item : *block) {
      if (!Touches(item.span(), range)) continue;
      inner = BlockAround(text, item, range);
      if (inner) break;
      whole.begin = std::min(whole.begin, item.span().begin);
      whole.end = std::max(whole.end, item.span().end);
    }
    block = inner;
  }
  return whole;
}

}  // namespace attain
