// The syntax tree of one file: nodes in pre-order in one array, each knowing the size of its
// subtree. What the nodes are and which children they have stands in node_kinds.def; white space
// and comments are in the token table only.
#pragma once

#include <cstdint>
#include <iterator>
#include <string_view>
#include <vector>

#include "source/source_file.h"

namespace attain {

enum class NodeKind : std::uint8_t {
#define NODE(kind) kind,
#include "syntax/node_kinds.def"
#undef NODE
};
std::string_view NodeKindName(NodeKind kind);

enum class TokenKind : std::uint8_t {
  keyword,
  name,
  code,
  string,
  number,
  money,
  date,
  symbol,
  comment
};

/// Bytes [offset, offset + length) of the text.
struct Token {
  TokenKind kind;
  std::uint32_t offset;
  std::uint32_t length;
};

struct SyntaxNode {
  NodeKind kind;
  std::uint32_t begin;  ///< offset of the first byte
  std::uint32_t end;    ///< offset behind the last byte that is not white space or a comment
  std::uint32_t size;   ///< nodes of the subtree, itself included
};

struct SyntaxTree {
  FileId file;
  std::vector<SyntaxNode> nodes;  ///< nodes[0] is the Rulebook
  std::vector<Token> tokens;      ///< in the order of the text, comments included
};

/// A node of a tree: two words, to be passed by value.
class Node {
 public:
  Node(const SyntaxTree& tree, std::uint32_t index) : tree_(&tree), index_(index) {}

  NodeKind kind() const { return raw().kind; }
  bool is(NodeKind kind) const { return raw().kind == kind; }
  Span span() const { return {tree_->file, raw().begin, raw().end}; }
  std::uint32_t index() const { return index_; }
  const SyntaxTree& tree() const { return *tree_; }

  class Iterator {
   public:
    using iterator_category = std::input_iterator_tag;
    using value_type = Node;
    using difference_type = std::ptrdiff_t;
    using pointer = const Node*;
    using reference = Node;
    Iterator(const SyntaxTree& tree, std::uint32_t index) : tree_(&tree), index_(index) {}
    Node operator*() const { return {*tree_, index_}; }
    Iterator& operator++() {
      index_ += tree_->nodes[index_].size;
      return *this;
    }
    bool operator==(const Iterator& other) const { return index_ == other.index_; }

   private:
    const SyntaxTree* tree_;
    std::uint32_t index_;
  };
  /// The children, in order.
  Iterator begin() const { return {*tree_, index_ + 1}; }
  Iterator end() const { return {*tree_, index_ + raw().size}; }
  bool has_children() const { return raw().size > 1; }

  /// The first child; there is one.
  Node first() const { return {*tree_, index_ + 1}; }
  /// The first child of this kind, or end() as a node that must not be read: ask has() first.
  bool has(NodeKind kind) const;
  Node child(NodeKind kind) const;
  /// The n-th child, from 0; there is one.
  Node child_at(std::size_t n) const;
  std::size_t child_count() const;

 private:
  const SyntaxNode& raw() const { return tree_->nodes[index_]; }

  const SyntaxTree* tree_;
  std::uint32_t index_;
};

inline Node RootOf(const SyntaxTree& tree) { return {tree, 0}; }

}  // namespace attain
