#include "syntax/syntax_tree.h"

#include <array>
#include <cassert>

namespace attain {

std::string_view NodeKindName(NodeKind kind) {
  static constexpr std::array<std::string_view, 256> kNames = {
#define NODE(kind) #kind,
#include "syntax/node_kinds.def"
#undef NODE
  };
  return kNames[static_cast<std::size_t>(kind)];
}

bool Node::has(NodeKind kind) const {
  for (const Node node : *this) {
    if (node.is(kind)) return true;
  }
  return false;
}

Node Node::child(NodeKind kind) const {
  for (const Node node : *this) {
    if (node.is(kind)) return node;
  }
  assert(false && "no child of that kind");
  return *this;
}

Node Node::child_at(std::size_t n) const {
  Iterator it = begin();
  while (n-- > 0) ++it;
  assert(it != end());
  return *it;
}

std::size_t Node::child_count() const {
  std::size_t count = 0;
  for (auto it = begin(); it != end(); ++it) ++count;
  return count;
}

}  // namespace attain
