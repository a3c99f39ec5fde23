#include "syntax/dump.h"

#include <vector>

namespace attain {

std::string DumpTree(const SyntaxTree& tree, const SourceFile& file) {
  std::string out;
  std::vector<std::uint32_t> ends;  // of the nodes that the next one stands in
  for (std::uint32_t i = 0; i < tree.nodes.size(); ++i) {
    while (!ends.empty() && ends.back() <= i) ends.pop_back();
    const SyntaxNode& node = tree.nodes[i];
    out.append(ends.size() * 2, ' ');
    out += NodeKindName(node.kind);
    if (node.size == 1 && node.end > node.begin) {
      out += ' ';
      out += file.TextOf({tree.file, node.begin, node.end});
    }
    out += '\n';
    ends.push_back(i + node.size);
  }
  return out;
}

}  // namespace attain
