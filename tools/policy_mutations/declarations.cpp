#include "policy_mutations/declarations.h"

#include <algorithm>
#include <map>
#include <set>

#include "diagnostics/diagnostic.h"
#include "syntax/parser.h"

namespace attain {
namespace {

std::string NameOf(Node leaf, const SourceFile& source) {
  std::string name(source.TextOf(leaf.span()));
  for (char& c : name) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return name;
}

bool IsName(Node node) { return node.is(NodeKind::Name) || node.is(NodeKind::Code); }

/// What the declaration declares; empty for an example.
std::string NameDeclaredBy(const Declaration& declaration) {
  for (const Node child : RootOf(declaration.tree).first()) {
    if (IsName(child) && !declaration.is_example) return NameOf(child, declaration.source);
  }
  return {};
}

/// Every name that stands in it; names of fields, values and people, which may be those of a
/// declaration too, do no harm.
std::set<std::string> NamesIn(const Declaration& declaration) {
  std::set<std::string> names;
  for (std::uint32_t i = 0; i < declaration.tree.nodes.size(); ++i) {
    const Node node(declaration.tree, i);
    if (IsName(node)) names.insert(NameOf(node, declaration.source));
  }
  return names;
}

}  // namespace

CutRulebook CutIntoDeclarations(const SourceSet& sources) {
  CutRulebook result;
  Emitter emitter;
  for (std::uint32_t i = 0; i < sources.size(); ++i) {
    const SourceFile& file = sources[FileId{i}];
    const SyntaxTree tree = Parse(file, FileId{i}, emitter);
    for (const Node node : RootOf(tree)) {
      if (node.is(NodeKind::Partner)) continue;
      SourceFile source(file.path, std::string(file.TextOf(node.span())));
      SyntaxTree alone = Parse(source, tree.file, emitter);
      result.all.push_back({std::move(source), std::move(alone), tree.file, node.span().begin,
                            node.is(NodeKind::Example)});
    }
  }
  std::map<std::string, std::vector<std::uint32_t>> declared;
  for (std::uint32_t i = 0; i < result.all.size(); ++i) {
    const std::string name = NameDeclaredBy(result.all[i]);
    if (!name.empty()) declared[name].push_back(i);
  }
  for (std::uint32_t i = 0; i < result.all.size(); ++i) {
    std::set<std::uint32_t> needed;
    std::vector<std::uint32_t> open = {i};
    while (!open.empty()) {
      const std::uint32_t one = open.back();
      open.pop_back();
      if (!needed.insert(one).second) continue;
      for (const std::string& name : NamesIn(result.all[one])) {
        if (const auto found = declared.find(name); found != declared.end())
          open.insert(open.end(), found->second.begin(), found->second.end());
      }
    }
    result.needs.emplace_back(needed.begin(), needed.end());
  }
  return result;
}

}  // namespace attain
