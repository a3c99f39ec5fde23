#include "editor/code_actions.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <set>

#include "base/lower_ascii.h"
#include "editor/tree_places.h"
#include "syntax/lexer.h"

namespace attain {
namespace {

bool HasDigit(std::string_view text) { return std::any_of(text.begin(), text.end(), IsDigit); }

bool Touches(Span a, Span b) { return a.file == b.file && a.begin <= b.end && b.begin <= a.end; }

bool BeginsComment(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t");
  return first != std::string_view::npos && text[first] == '#';
}

class ActionFinder {
 public:
  ActionFinder(const Analysis& analysis, const Names& names, Span range)
      : analysis_(analysis), names_(names), range_(range) {}

  std::vector<CodeAction> Find() {
    for (std::size_t i = 0; i < analysis_.diagnostics.size(); ++i) {
      if (Touches(analysis_.diagnostics[i].span, range_)) AddRepairs(i);
    }
    AddExtraction();
    AddInlining();
    return std::move(actions_);
  }

 private:
  std::string_view TextOf(Span span) const { return analysis_.sources[span.file].TextOf(span); }

  // ---------------------------------------------------------------------------------- repairs
  void AddRepairs(std::size_t index) {
    const Diagnostic& diagnostic = analysis_.diagnostics[index];
    for (const Fix& fix : diagnostic.fixes)
      actions_.push_back({fix.title, ActionKind::repair, fix.edits, index});
    const bool may_be_code = diagnostic.fixes.empty() || HasDigit(TextOf(diagnostic.span));
    if (diagnostic.kind == Kind::unknown_name && may_be_code)
      AddDeclaration(diagnostic.span, index);
  }

  /// A code that nothing declares is added to the catalogue; not where a name differs from it in
  /// case only, as no two may.
  void AddDeclaration(Span place, std::size_t index) {
    const std::vector<Node> nodes = NodesAt(analysis_, {place.file, place.begin});
    if (!nodes.back().is(NodeKind::Code)) return;
    // `any of NAME`: a set
    if (nodes.size() > 1 && nodes[nodes.size() - 2].is(NodeKind::Choice)) return;
    const std::string_view code = TextOf(place);
    if (IsTaken(code)) return;
    std::string_view word = "exam";
    const std::uint32_t top = TopOf(nodes.front());
    FileEdit edit{{place.file, top, top}, fmt::format("exam {};\n", code)};
    if (const auto nearest = NearestCredential(code)) {
      word = attain::TextOf(analysis_, nearest->first());
      const std::uint32_t behind = BehindLineOf(nearest->span());
      edit = {{nearest->span().file, behind, behind}, fmt::format("\n{} {};", word, code)};
    }
    actions_.push_back(
        {fmt::format("declare {} `{}`", word, code), ActionKind::repair, {edit}, index});
  }

  /// Above the first declaration and the comment that stands at it; below other comments.
  std::uint32_t TopOf(Node rulebook) const {
    const Span first = rulebook.first().span();
    const SourceFile& file = analysis_.sources[first.file];
    std::uint32_t line = file.PositionOf(first.begin).line;
    while (line > 1 && BeginsComment(file.Line(line - 1))) --line;
    return file.line_starts[line - 1];
  }

  /// The end of the span, or of the comment that its line ends with.
  std::uint32_t BehindLineOf(Span span) const {
    const SourceFile& file = analysis_.sources[span.file];
    const std::uint32_t line = file.PositionOf(span.end).line;
    const std::string_view rest = file.Line(line).substr(span.end - file.line_starts[line - 1]);
    return BeginsComment(rest) ? span.end + static_cast<std::uint32_t>(rest.size()) : span.end;
  }

  /// The credential whose code begins most like `code`; of several the last.
  std::optional<Node> NearestCredential(std::string_view code) const {
    std::optional<Node> nearest;
    std::size_t longest = 0;
    for (const SyntaxTree& tree : analysis_.trees) {
      for (const Node node : RootOf(tree)) {
        if (!node.is(NodeKind::Credential)) continue;
        const std::string_view other = attain::TextOf(analysis_, node.child_at(1));
        const auto [end, unused] =
            std::mismatch(code.begin(), code.end(), other.begin(), other.end());
        const auto alike = static_cast<std::size_t>(end - code.begin());
        if (nearest && alike < longest) continue;
        nearest = node;
        longest = alike;
      }
    }
    return nearest;
  }

  // ------------------------------------------------------------------------------------- sets
  /// The list around the place becomes a set before the declaration that it stands in, and its name
  /// stands wherever the same codes were listed. Where a set has these codes, its name does; not in
  /// place of a list with a comment, which would be lost.
  void AddExtraction() {
    const std::vector<Node> nodes = NodesAt(analysis_, {range_.file, range_.begin});
    const auto list = std::find_if(nodes.rbegin(), nodes.rend(),
                                   [](Node node) { return node.is(NodeKind::List); });
    if (list == nodes.rend() || list + 1 == nodes.rend()) return;
    if (!(list + 1)->is(NodeKind::Choice) || list->child_count() < 2) return;
    const std::uint32_t begin = nodes[1].span().begin;
    const auto known = SetWith(CodesIn(*list));
    if (known && HasCommentWithin(*list)) return;
    const std::string name = known ? std::string(*known) : FreshName();
    const std::vector<Span> alike = ListsLike(*list);
    std::vector<FileEdit> edits;
    if (!known)
      edits.push_back(
          {{range_.file, begin, begin}, fmt::format("set {} = {};\n", name, TextOf(list->span()))});
    for (const Span span : alike) edits.push_back({span, name});
    std::sort(edits.begin(), edits.end(), [](const FileEdit& a, const FileEdit& b) {
      return a.span.file != b.span.file ? a.span.file < b.span.file : a.span.begin < b.span.begin;
    });
    const std::string places =
        alike.size() == 1 ? std::string() : fmt::format(", in {} places", alike.size());
    const std::string_view comma = places.empty() ? "" : ",";
    actions_.push_back(
        {known ? fmt::format("write the set `{}` in place of this list{}", name, places)
               : fmt::format("make this list{}{} the set `{}`", places, comma, name),
         ActionKind::extract, std::move(edits)});
  }

  /// The name of the first set that has these codes on every day.
  std::optional<std::string_view> SetWith(const std::set<std::string>& codes) const {
    if (codes.empty()) return std::nullopt;
    for (const SyntaxTree& tree : analysis_.trees) {
      for (const Node node : RootOf(tree)) {
        if (node.is(NodeKind::Set) && !node.has(NodeKind::Period) && node.has(NodeKind::List) &&
            CodesIn(node.child(NodeKind::List)) == codes)
          return attain::TextOf(analysis_, node.first());
      }
    }
    return std::nullopt;
  }

  /// The lists in rules with the codes of this one, itself too, by file and place; not those with a
  /// comment, which would be lost.
  std::vector<Span> ListsLike(Node list) const {
    const std::set<std::string> codes = CodesIn(list);
    std::vector<Span> alike;
    for (const SyntaxTree& tree : analysis_.trees) {
      for (std::uint32_t i = 0; i < tree.nodes.size(); ++i) {
        const Node choice(tree, i);
        if (!choice.is(NodeKind::Choice) || !choice.has(NodeKind::List)) continue;
        const Node other = choice.child(NodeKind::List);
        const bool same = !codes.empty() && CodesIn(other) == codes && !HasCommentWithin(other);
        if (same || other.span() == list.span()) alike.push_back(other.span());
      }
    }
    return alike;
  }

  bool HasCommentWithin(Node list) const {
    return TextOf(list.span()).find('#') != std::string_view::npos;
  }

  /// Without regard to case; empty where something else is listed too.
  std::set<std::string> CodesIn(Node list) const {
    std::set<std::string> codes;
    for (const Node item : list) {
      if (!item.is(NodeKind::Code)) return {};
      codes.insert(LowerAscii(TextOf(item.span())));
    }
    return codes;
  }

  std::string FreshName() const {
    for (int number = 1;; ++number) {
      std::string name = number == 1 ? "new-set" : fmt::format("new-set-{}", number);
      if (!IsTaken(name)) return name;
    }
  }

  /// Whether something has this name, or one that differs in case only.
  bool IsTaken(std::string_view name) const {
    const std::string lower = LowerAscii(name);
    return std::any_of(names_.things.begin(), names_.things.end(), [&](const Thing& thing) {
      return !thing.owner.valid() && LowerAscii(thing.name) == lower;
    });
  }

  /// The set that is named at the place, of one version and used once, is put where it is used.
  void AddInlining() {
    const auto here = NameAt(names_, {range_.file, range_.begin});
    if (here.empty() || names_.things[here.front().thing].kind != ThingKind::set) return;
    const auto all = names_.OccurrencesOf(here.front().thing);
    if (all.size() != 2 || all[0].declaration == all[1].declaration) return;
    const Occurrence& declared = all[0].declaration ? all[0] : all[1];
    const Occurrence& used = all[0].declaration ? all[1] : all[0];
    const auto set = DeclarationAt(analysis_, declared.span);
    if (!set || !set->is(NodeKind::Set) || set->has(NodeKind::Period)) return;
    const std::vector<Node> nodes = NodesAt(analysis_, {used.span.file, used.span.begin});
    if (nodes.size() < 2 || !nodes.back().is(NodeKind::Code)) return;
    const Node parent = nodes[nodes.size() - 2];
    if (!parent.is(NodeKind::Choice) && !parent.is(NodeKind::List)) return;
    std::string_view list = TextOf(set->child(NodeKind::List).span());
    if (parent.is(NodeKind::List)) list = list.substr(1, list.size() - 2);
    std::vector<FileEdit> edits = {{LineOf(set->span()), ""}, {used.span, std::string(list)}};
    if (used.span.file < declared.span.file ||
        (used.span.file == declared.span.file && used.span.begin < declared.span.begin))
      std::swap(edits[0], edits[1]);
    actions_.push_back({fmt::format("put the list in place of the set `{}`", TextOf(used.span)),
                        ActionKind::inlining, std::move(edits)});
  }

  /// The span with the end of its line, where nothing else stands behind it.
  Span LineOf(Span span) const {
    const std::string& text = analysis_.sources[span.file].text;
    std::uint32_t end = span.end;
    while (end < text.size() && (text[end] == ' ' || text[end] == '\r')) ++end;
    if (end < text.size() && text[end] == '\n') span.end = end + 1;
    return span;
  }

  const Analysis& analysis_;
  const Names& names_;
  Span range_;
  std::vector<CodeAction> actions_;
};

}  // namespace

std::vector<CodeAction> CodeActionsAt(const Analysis& analysis, const Names& names, Span range) {
  return ActionFinder(analysis, names, range).Find();
}

}  // namespace attain
