#include "policy_mutations/vocabulary.h"

#include <algorithm>

namespace attain {
namespace {

void AddNew(Words& words, std::string word) {
  if (std::find(words.begin(), words.end(), word) == words.end()) words.push_back(std::move(word));
}

}  // namespace

Vocabulary VocabularyOf(const CutRulebook& declarations) {
  Vocabulary vocabulary;
  for (const Declaration& declaration : declarations.all) {
    const auto text = [&](Node node) {
      return std::string(declaration.source.TextOf(node.span()));
    };
    const Node node = RootOf(declaration.tree).first();
    if (node.is(NodeKind::Measure))
      AddNew(vocabulary.measures[declaration.file], text(node.first()));
    if (node.is(NodeKind::Set)) {
      AddNew(vocabulary.sets[declaration.file], text(node.first()));
      for (const Node item : node.child(NodeKind::List))
        AddNew(vocabulary.items[text(node.first())], text(item));
    }
    for (std::uint32_t i = 0; i < declaration.tree.nodes.size(); ++i) {
      const Node node_at(declaration.tree, i);
      if (node_at.is(NodeKind::Code) && !declaration.is_example)
        AddNew(vocabulary.codes[declaration.file], text(node_at));
      if (!node_at.is(NodeKind::OneOf)) continue;
      Words values;
      for (const Node value : node_at) {
        if (!value.is(NodeKind::OrOthers)) values.push_back(text(value));
      }
      vocabulary.types.push_back(std::move(values));
    }
  }
  for (auto& [file, codes] : vocabulary.codes) {
    const Words& sets = vocabulary.sets[file];
    codes.erase(std::remove_if(codes.begin(), codes.end(),
                               [&](const std::string& code) {
                                 return std::find(sets.begin(), sets.end(), code) != sets.end();
                               }),
                codes.end());
  }
  return vocabulary;
}

}  // namespace attain
