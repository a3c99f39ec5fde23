#include "format/format.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "format/layout.h"
#include "format/line_plan.h"
#include "format/whole_items.h"
#include "syntax/lexer.h"
#include "syntax/parser.h"

namespace attain {
namespace {

/// Without what both begin or end with.
void AddEdit(std::string_view text, const Space& space, std::vector<TextEdit>& edits) {
  std::uint32_t begin = space.begin, end = space.end;
  std::string_view wanted = space.text;
  while (begin < end && !wanted.empty() && text[begin] == wanted.front()) {
    ++begin;
    wanted.remove_prefix(1);
  }
  while (begin < end && !wanted.empty() && text[end - 1] == wanted.back()) {
    --end;
    wanted.remove_suffix(1);
  }
  if (begin < end || !wanted.empty()) edits.push_back({begin, end, std::string(wanted)});
}

// ---------------------------------------------------------------- whether the tree stays
std::string_view WithoutBlankEnd(std::string_view text) {
  return text.substr(0, text.find_last_not_of(" \t\r") + 1);
}

/// The number of tokens that begin before the place.
std::size_t TokensBefore(const SyntaxTree& tree, std::uint32_t offset) {
  const auto at = std::lower_bound(
      tree.tokens.begin(), tree.tokens.end(), offset,
      [](const Token& token, std::uint32_t place) { return token.offset < place; });
  return static_cast<std::size_t>(at - tree.tokens.begin());
}

std::size_t MistakesOf(const SourceFile& file, FileId id) {
  Emitter emitter;
  (void)Parse(file, id, emitter);
  return emitter.diagnostics().size();
}

/// Whether the trees are one but for the white space between their tokens.
bool AreAlike(std::string_view a, const SyntaxTree& tree_a, std::string_view b,
              const SyntaxTree& tree_b) {
  const auto alike_tokens = [&](const Token& one, const Token& other) {
    if (one.kind != other.kind) return false;
    const std::string_view text = TextOf(a, one), text_b = TextOf(b, other);
    return one.kind == TokenKind::comment ? WithoutBlankEnd(text) == WithoutBlankEnd(text_b)
                                          : text == text_b;
  };
  const auto alike_nodes = [&](const SyntaxNode& one, const SyntaxNode& other) {
    return one.kind == other.kind && one.size == other.size &&
           TokensBefore(tree_a, one.begin) == TokensBefore(tree_b, other.begin) &&
           TokensBefore(tree_a, one.end) == TokensBefore(tree_b, other.end);
  };
  return std::equal(tree_a.tokens.begin(), tree_a.tokens.end(), tree_b.tokens.begin(),
                    tree_b.tokens.end(), alike_tokens) &&
         std::equal(tree_a.nodes.begin(), tree_a.nodes.end(), tree_b.nodes.begin(),
                    tree_b.nodes.end(), alike_nodes);
}

bool KeepsTree(const SourceFile& file, const SyntaxTree& tree, const std::vector<TextEdit>& edits) {
  if (edits.empty()) return true;
  const SourceFile changed(file.path, Apply(file.text, edits));
  Emitter emitter;
  if (!AreAlike(file.text, tree, changed.text, Parse(changed, tree.file, emitter))) return false;
  const std::size_t mistakes = emitter.diagnostics().size();
  return mistakes == 0 || mistakes == MistakesOf(file, tree.file);
}

/// The edits that `wanted` picks of those of the whole file.
template <typename Wanted>
std::vector<TextEdit> FormatWhere(const SourceFile& file, const SyntaxTree& tree, Wanted wanted) {
  for (const Care care : {Care::region, Care::declaration}) {
    const LinePlan plan = PlanLines(file.text, tree, care);
    const std::vector<Space> spaces = LayOut(file.text, tree, plan);
    std::vector<TextEdit> edits;
    for (std::size_t i = 0; i < spaces.size(); ++i) {
      if (!spaces[i].keep && wanted(i)) AddEdit(file.text, spaces[i], edits);
    }
    if (KeepsTree(file, tree, edits)) return edits;
  }
  return {};
}

}  // namespace

std::vector<TextEdit> Format(const SourceFile& file, const SyntaxTree& tree) {
  return FormatWhere(file, tree, [](std::size_t) { return true; });
}

std::vector<TextEdit> FormatRange(const SourceFile& file, const SyntaxTree& tree,
                                  std::uint32_t begin, std::uint32_t end) {
  const Span touched = WholeItems(file.text, tree, begin, end);
  return FormatWhere(file, tree, [&](std::size_t i) {
    if (i == tree.tokens.size()) return touched.end == file.text.size();
    const Token& token = tree.tokens[i];
    return token.offset < touched.end && EndOf(token) > touched.begin;
  });
}

}  // namespace attain
