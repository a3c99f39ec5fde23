#include "tree.h"

#include <cstdlib>

extern "C" const TSLanguage* tree_sitter_policy(void);

namespace attain {

const TSLanguage* PolicyLanguage() { return tree_sitter_policy(); }

Tree ParseByTreeSitter(const std::string& text) {
  struct Delete {
    void operator()(TSParser* parser) const { ts_parser_delete(parser); }
  };
  const std::unique_ptr<TSParser, Delete> parser(ts_parser_new());
  // Refused when the parser was generated for a library that Debian does not have.
  if (!ts_parser_set_language(parser.get(), PolicyLanguage())) return nullptr;
  return Tree(ts_parser_parse_string(parser.get(), nullptr, text.data(),
                                     static_cast<std::uint32_t>(text.size())));
}

bool Accepts(const Tree& tree) { return !ts_node_has_error(ts_tree_root_node(tree.get())); }

std::string TextOf(const Tree& tree) {
  struct Free {
    void operator()(char* text) const { std::free(text); }
  };
  const std::unique_ptr<char, Free> text(ts_node_string(ts_tree_root_node(tree.get())));
  return text.get();
}

}  // namespace attain
