// A text parsed by the grammar for tree-sitter.
#pragma once

#include <tree_sitter/api.h>

#include <memory>
#include <string>

namespace attain {

struct TreeDelete {
  void operator()(TSTree* tree) const { ts_tree_delete(tree); }
};
using Tree = std::unique_ptr<TSTree, TreeDelete>;

const TSLanguage* PolicyLanguage();

Tree ParseByTreeSitter(const std::string& text);

/// Whether the text follows the grammar.
bool Accepts(const Tree& tree);

/// `(rulebook (set name: (name) …))`
std::string TextOf(const Tree& tree);

}  // namespace attain
