#include "compare/scope_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace attain {
namespace {

bool IsPeopleLine(Node node) {
  return node.is(NodeKind::PeopleLine) || node.is(NodeKind::OfLine) || node.is(NodeKind::AllLine);
}

bool Contains(Span outer, Span inner) {
  return outer.begin <= inner.begin && inner.end <= outer.end;
}

/// The people lines of the scope with these members; `all of { }` opens no scope.
void CollectLines(Node body, std::vector<Node>& lines) {
  for (const Node member : body) {
    if (IsPeopleLine(member)) lines.push_back(member);
    if (member.is(NodeKind::AllOf)) CollectLines(member.first(), lines);
  }
}

/// The people lines of the innermost scope that has a line at `place`.
std::vector<Node> LinesAround(Node node, Span place) {
  if (node.is(NodeKind::AtLeastOf)) {  // each member is a scope of its own
    for (const Node member : node.child(NodeKind::Block)) {
      if (!Contains(member.span(), place)) continue;
      return IsPeopleLine(member) ? std::vector<Node>{member} : LinesAround(member, place);
    }
    return {};
  }
  std::vector<Node> lines;
  CollectLines(node, lines);
  const auto holds = [&](Node line) { return Contains(line.span(), place); };
  if (std::any_of(lines.begin(), lines.end(), holds)) {
    for (const Node child : node) {
      if (child.is(NodeKind::Error) && child.span().begin < place.begin) return {};
    }
    return lines;
  }
  for (const Node child : node) {
    if (child.has_children() && Contains(child.span(), place)) return LinesAround(child, place);
  }
  return {};
}

std::string_view TextOf(const SourceSet& sources, Node node) {
  return sources[node.span().file].TextOf(node.span());
}

std::string WithEdits(const SourceSet& sources, Node line, std::span<const FileEdit> edits) {
  const std::string_view text = TextOf(sources, line);
  std::vector<const FileEdit*> inside;
  for (const FileEdit& edit : edits) {
    if (edit.span.file == line.span().file && Contains(line.span(), edit.span))
      inside.push_back(&edit);
  }
  std::sort(inside.begin(), inside.end(),
            [](const FileEdit* a, const FileEdit* b) { return a->span.begin < b->span.begin; });
  std::string fixed;
  std::uint32_t at = 0;
  for (const FileEdit* edit : inside) {
    const std::uint32_t begin = edit->span.begin - line.span().begin;
    fixed += text.substr(at, begin - at);
    fixed += edit->text;
    at = edit->span.end - line.span().begin;
  }
  fixed += text.substr(at);
  return fixed.ends_with(';') || fixed.ends_with('}') ? fixed : fixed + ";";
}

}  // namespace

std::vector<Node> LinesOfScope(std::span<const SyntaxTree> trees, Span place) {
  for (const SyntaxTree& tree : trees) {
    if (tree.file == place.file) return LinesAround(RootOf(tree), place);
  }
  return {};
}

std::string ScopeText(const SourceSet& sources, std::span<const SyntaxTree> trees,
                      std::span<const Node> lines, std::span<const FileEdit> edits) {
  std::string text;
  std::map<std::string_view, std::string_view> sets;  // name to list; the last version wins
  for (const SyntaxTree& tree : trees) {
    for (const Node declaration : RootOf(tree)) {
      if (declaration.is(NodeKind::Credential)) {
        text += fmt::format("exam {};\n", TextOf(sources, declaration.child(NodeKind::Code)));
      }
      if (declaration.is(NodeKind::Set)) {
        sets[TextOf(sources, declaration.first())] =
            TextOf(sources, declaration.child(NodeKind::List));
      }
    }
  }
  for (const auto& [name, list] : sets) text += fmt::format("set {} = {};\n", name, list);
  text += "competency scope \"\" {\n";
  for (const Node line : lines) text += WithEdits(sources, line, edits) + "\n";
  return text + "}\n";
}

}  // namespace attain
