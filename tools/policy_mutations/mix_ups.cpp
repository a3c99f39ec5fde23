#include "policy_mutations/mix_ups.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

namespace attain {
namespace {

bool Has(const Words& words, const std::string& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

class Finder {
 public:
  Finder(std::string_view text, FileId file, const Vocabulary& vocabulary)
      : text_(text), file_(file), vocabulary_(vocabulary) {}

  std::vector<Mutation> Find(Node declaration) {
    if (declaration.is(NodeKind::Set)) {
      const auto items = vocabulary_.items.find(TextOf(declaration.first()));
      if (items != vocabulary_.items.end())
        AddToList(declaration.child(NodeKind::List), items->second);
    }
    Visit(declaration);
    return std::move(found_);
  }

 private:
  void Visit(Node node) {
    if (node.is(NodeKind::Choice)) {
      for (const Node child : node) {
        if (child.is(NodeKind::Code)) Swap(child, vocabulary_.sets);
      }
    }
    if (node.is(NodeKind::Condition) || node.is(NodeKind::And) || node.is(NodeKind::Or)) {
      for (const Node child : node) {
        if (child.is(NodeKind::Code)) Swap(child, vocabulary_.codes);
      }
    }
    if (node.is(NodeKind::Compare)) Swap(node.first(), vocabulary_.measures);
    if (node.is(NodeKind::FieldTest)) Widen(node);
    for (const Node child : node) Visit(child);
  }

  /// `name` in place of each other one of its file, if it is one of these.
  void Swap(Node name, const std::map<FileId, Words>& by_file) {
    const auto names = by_file.find(file_);
    const std::string written = TextOf(name);
    if (names == by_file.end() || !Has(names->second, written)) return;
    for (const std::string& other : names->second) {
      if (other != written) Replace(name, other, fmt::format("{} becomes {}", written, other));
    }
  }

  /// A filter `is V` or `is any of <…>` that lets one more value pass.
  void Widen(Node test) {
    for (const Node child : test) {
      const bool is = child.is(NodeKind::Is);
      if (!is && !child.is(NodeKind::IsAnyOf)) continue;
      for (const Words& type : vocabulary_.types) {
        if (!HoldsAll(type, child)) continue;
        if (!is) AddToList(child, type);
        for (const std::string& other : type) {
          const std::string written = TextOf(child.first());
          if (is && other != written)
            Replace(child, fmt::format("is any of <{}, {}>", written, other), other + " added");
        }
        break;
      }
    }
  }
  bool HoldsAll(const Words& type, Node values) const {
    return std::all_of(values.begin(), values.end(),
                       [&](Node value) { return Has(type, TextOf(value)); });
  }

  void AddToList(Node list, const Words& others) {
    Words items;
    std::uint32_t end = 0;
    for (const Node item : list) {
      items.push_back(TextOf(item));
      end = item.span().end;
    }
    for (const std::string& other : others) {
      if (!Has(items, other))
        found_.push_back({list.span().begin, end, end, ", " + other, other + " added"});
    }
  }

  std::string TextOf(Node node) const {
    return std::string(text_.substr(node.span().begin, node.span().end - node.span().begin));
  }
  void Replace(Node node, std::string other, std::string words) {
    found_.push_back({node.span().begin, node.span().begin, node.span().end, std::move(other),
                      std::move(words)});
  }

  std::string_view text_;
  FileId file_;
  const Vocabulary& vocabulary_;
  std::vector<Mutation> found_;
};

}  // namespace

std::vector<Mutation> MixUpsOf(Node declaration, std::string_view text,
                               const Vocabulary& vocabulary) {
  return Finder(text, declaration.tree().file, vocabulary).Find(declaration);
}

}  // namespace attain
