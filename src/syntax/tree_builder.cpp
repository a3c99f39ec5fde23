#include "syntax/tree_builder.h"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <utility>

namespace attain {
namespace {

void DropFrom(std::vector<Token>& tokens, std::uint32_t offset) {
  while (!tokens.empty() && tokens.back().offset >= offset) tokens.pop_back();
}

}  // namespace

std::uint32_t TreeBuilder::Open(NodeKind kind, std::uint32_t begin) {
  const std::uint32_t index = node_count();
  tree_.nodes.push_back({kind, begin, begin, 1});
  return index;
}

void TreeBuilder::Close(std::uint32_t index, std::uint32_t position) {
  SyntaxNode& node = tree_.nodes[index];
  node.size = node_count() - index;
  node.end = std::max(node.begin, EndBefore(position));
}

void TreeBuilder::WrapIfMany(std::uint32_t index, NodeKind kind, std::uint32_t begin,
                             std::uint32_t position) {
  assert(index < node_count());
  if (tree_.nodes[index].size == node_count() - index) return;
  tree_.nodes.insert(tree_.nodes.begin() + index, {kind, begin, begin, 1});
  Close(index, position);
}

void TreeBuilder::MoveFirstChildLast(std::uint32_t index) {
  assert(tree_.nodes[index + 1].size == 1);
  const auto first = tree_.nodes.begin() + index + 1;
  std::rotate(first, first + 1, tree_.nodes.end());
}

void TreeBuilder::AddLeaf(NodeKind kind, std::uint32_t begin, std::uint32_t end) {
  tree_.nodes.push_back({kind, begin, end, 1});
}

void TreeBuilder::AddToken(TokenKind kind, std::uint32_t begin, std::uint32_t end) {
  DropFrom(tree_.tokens, begin);
  tree_.tokens.push_back({kind, begin, end - begin});
}

void TreeBuilder::AddComment(std::uint32_t begin, std::uint32_t end) {
  DropFrom(comments_, begin);
  comments_.push_back({TokenKind::comment, begin, end - begin});
}

std::uint32_t TreeBuilder::EndBefore(std::uint32_t position) {
  DropFrom(tree_.tokens, position);
  return tree_.tokens.empty() ? 0 : tree_.tokens.back().offset + tree_.tokens.back().length;
}

std::string_view TreeBuilder::TextBefore(std::uint32_t position) {
  DropFrom(tree_.tokens, position);
  if (tree_.tokens.empty()) return {};
  return text_.substr(tree_.tokens.back().offset, tree_.tokens.back().length);
}

SyntaxTree TreeBuilder::Take() {
  const auto length = static_cast<std::uint32_t>(text_.size());
  DropFrom(tree_.tokens, length);
  DropFrom(comments_, length);
  if (!comments_.empty()) {
    std::vector<Token> merged;
    merged.reserve(tree_.tokens.size() + comments_.size());
    std::merge(tree_.tokens.begin(), tree_.tokens.end(), comments_.begin(), comments_.end(),
               std::back_inserter(merged),
               [](const Token& a, const Token& b) { return a.offset < b.offset; });
    tree_.tokens = std::move(merged);
  }
  return std::move(tree_);
}

}  // namespace attain
