// Builds a SyntaxTree while rules match, and takes back what a failed rule or a mistake leaves
// behind.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "syntax/syntax_tree.h"

namespace attain {

/// A block whose `}` is still to come.
struct OpenBlock {
  std::uint32_t header;  ///< offset of the item that it belongs to: of `level` in `level gold {`
  std::uint32_t brace;   ///< offset of its `{`
};

class TreeBuilder {
 public:
  TreeBuilder(std::string_view text, FileId file) : text_(text) { tree_.file = file; }

  std::uint32_t node_count() const { return static_cast<std::uint32_t>(tree_.nodes.size()); }
  std::vector<SyntaxNode>& nodes() { return tree_.nodes; }

  /// Begins a node; its index.
  std::uint32_t Open(NodeKind kind, std::uint32_t begin);
  /// Ends the node: it holds all nodes made since Open and the text up to the last token before
  /// `position`.
  void Close(std::uint32_t index, std::uint32_t position);
  /// Takes back all nodes from `index` on.
  void Truncate(std::uint32_t index) { tree_.nodes.resize(index); }
  /// Puts a `kind` node over the nodes from `index` on if they are more than one node with its
  /// descendants.
  void WrapIfMany(std::uint32_t index, NodeKind kind, std::uint32_t begin, std::uint32_t position);
  /// Moves the first child of `index`, a leaf, behind its last.
  void MoveFirstChildLast(std::uint32_t index);
  /// A node without children over [begin, end).
  void AddLeaf(NodeKind kind, std::uint32_t begin, std::uint32_t end);

  /// Records a token. Tokens at or behind it were recorded by rules that failed later; they are
  /// dropped.
  void AddToken(TokenKind kind, std::uint32_t begin, std::uint32_t end);
  void AddComment(std::uint32_t begin, std::uint32_t end);
  /// The end of the last token before `position`, comments left out.
  std::uint32_t EndBefore(std::uint32_t position);
  /// The last token before `position`, likewise; empty where there is none.
  std::string_view TextBefore(std::uint32_t position);

  std::vector<OpenBlock>& blocks() { return blocks_; }
  const std::vector<Token>& tokens() const { return tree_.tokens; }
  std::string_view text() const { return text_; }

  /// The tree, with comments merged into the tokens. The builder is empty afterwards.
  SyntaxTree Take();

  NodeKind joiner = NodeKind::And;  ///< what joined the terms that were matched last
  std::uint32_t item_begin =
      0;  ///< where the declaration, statement or other item begins that is being matched
  std::uint32_t depth = 0;

 private:
  std::string_view text_;
  SyntaxTree tree_;
  std::vector<Token> comments_;
  std::vector<OpenBlock> blocks_;
};

}  // namespace attain
