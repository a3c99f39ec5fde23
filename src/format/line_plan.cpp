#include "format/line_plan.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "format/whole_items.h"
#include "syntax/lexer.h"

namespace attain {
namespace {

using Style = BreakGroup::Style;

class Planner {
 public:
  Planner(std::string_view text, const SyntaxTree& tree, Care care)
      : text_(text), tree_(tree), care_(care) {
    plan_.tokens.resize(tree.tokens.size());
  }

  LinePlan Plan() {
    for (const Node declaration : RootOf(tree_)) PlanDeclaration(declaration);
    KeepUnread();
    PlanBrackets();
    SortGroups();
    return std::move(plan_);
  }

 private:
  // ---------------------------------------------------------------- tokens
  std::uint32_t TokenFrom(std::uint32_t offset) const {
    const auto at = std::lower_bound(
        tree_.tokens.begin(), tree_.tokens.end(), offset,
        [](const Token& token, std::uint32_t place) { return token.offset < place; });
    return static_cast<std::uint32_t>(at - tree_.tokens.begin());
  }
  std::uint32_t First(Node node) const { return NextWord(TokenFrom(node.span().begin)); }
  std::uint32_t End(Node node) const { return TokenFrom(node.span().end); }
  bool IsComment(std::uint32_t token) const {
    return tree_.tokens[token].kind == TokenKind::comment;
  }
  /// The first token from `token` on that is no comment.
  std::uint32_t NextWord(std::uint32_t token) const {
    while (token < tree_.tokens.size() && IsComment(token)) ++token;
    return token;
  }
  /// The last token up to `token` that is no comment, where there is one.
  std::uint32_t LastWord(std::uint32_t token) const {
    while (token > 0 && IsComment(token)) --token;
    return token;
  }
  bool Is(std::uint32_t token, std::string_view word) const {
    return tree_.tokens[token].kind != TokenKind::comment &&
           TextOf(text_, tree_.tokens[token]) == word;
  }
  /// The first token in [from, end) that reads so; `end` if there is none.
  std::uint32_t Find(std::uint32_t from, std::uint32_t end, std::string_view word) const {
    while (from < end && !Is(from, word)) ++from;
    return from;
  }

  // ---------------------------------------------------------------- what did not parse
  /// Tokens [begin, end) and the space between them stay; so does the space before them where they
  /// fill several lines, as these would not move with the first.
  void Keep(std::uint32_t begin, std::uint32_t end, std::uint16_t steps) {
    if (begin >= end) return;
    for (std::uint32_t i = begin; i < end; ++i) plan_.tokens[i].gap = Gap::keep;
    const std::uint32_t from = tree_.tokens[begin].offset;
    const std::uint32_t to = EndOf(tree_.tokens[end - 1]);
    if (text_.substr(from, to - from).find('\n') == std::string_view::npos) StartLine(begin, steps);
  }

  bool Contains(Node node, NodeKind kind) const {
    const auto from = tree_.nodes.begin() + node.index();
    return std::any_of(from, from + tree_.nodes[node.index()].size,
                       [&](const SyntaxNode& other) { return other.kind == kind; });
  }

  static bool IsHead(Node child) {
    const NodeKind kind = child.kind();
    return kind == NodeKind::Word || kind == NodeKind::Name || kind == NodeKind::String ||
           kind == NodeKind::Number || kind == NodeKind::Date || kind == NodeKind::Period ||
           kind == NodeKind::DatedBy;
  }

  /// Whether a brace of its own is missing to a block of the item, those in its members left out.
  bool LacksBrace(Node node) const {
    if (!IsBlock(node)) {
      const auto lacks = [&](Node child) { return LacksBrace(child); };
      return std::any_of(node.begin(), node.end(), lacks);
    }
    const std::uint32_t open = Find(First(node), End(node), "{");
    std::uint32_t close = End(node) - 1;
    while (close > open && !Is(close, "}") && (IsComment(close) || Is(close, ";"))) --close;
    if (close <= open || !Is(close, "}")) return true;
    for (const Node child : node) {
      const Span span = child.span();
      if (span.end > tree_.tokens[close].offset) return true;
      if (!IsHead(child) && span.begin < tree_.tokens[open].offset) return true;
    }
    return false;
  }

  void PlanDeclaration(Node declaration) {
    const bool kept = declaration.is(NodeKind::Error) || LacksBrace(declaration) ||
                      (care_ == Care::declaration && Contains(declaration, NodeKind::Error));
    const std::uint32_t first = First(declaration);
    const bool behind_error = std::exchange(behind_error_, declaration.is(NodeKind::Error));
    if (kept) {
      Keep(first, End(declaration), 0);
      // On the line of a mistake, what does not parse behind it is none of its own.
      if (behind_error && behind_error_ && !BeginsLine(text_, tree_.tokens[first].offset))
        plan_.tokens[first].gap = Gap::keep;
      return;
    }
    StartLine(first, 0);
    Visit(declaration, 0);
  }

  /// Behind the last declaration that was read, and behind text that cannot be read.
  void KeepUnread() {
    std::uint32_t end = 0;
    for (const Node declaration : RootOf(tree_)) end = End(declaration);
    const std::uint32_t rest = NextWord(end);
    for (std::uint32_t i = rest; i < plan_.tokens.size(); ++i) plan_.tokens[i].gap = Gap::keep;
    const std::size_t tail = tree_.tokens.empty() ? 0 : EndOf(tree_.tokens.back());
    plan_.keep_end = rest < plan_.tokens.size() ||
                     text_.find_first_not_of(" \t\r\n", tail) != std::string_view::npos;
  }

  // ---------------------------------------------------------------- lines
  void StartLine(std::uint32_t token, std::uint16_t steps) {
    plan_.tokens[token].gap = Gap::line;
    plan_.tokens[token].steps = steps;
  }

  void Visit(Node node, std::uint16_t steps) {
    const bool block = IsBlock(node);
    const std::uint32_t open = block ? Find(First(node), End(node), "{") : 0;
    if (block) CloseBlock(node, open, steps);
    AddGroups(node);
    for (const Node child : node) {
      const std::uint32_t first = First(child);
      if (!block || first <= open || child.span().begin == child.span().end) {
        Visit(child, steps);
      } else if (child.is(NodeKind::Error) || LacksBrace(child)) {
        Keep(first, End(child), static_cast<std::uint16_t>(steps + 1));
      } else {
        if (plan_.tokens[first].gap != Gap::soft)
          StartLine(first, static_cast<std::uint16_t>(steps + 1));
        Visit(child, static_cast<std::uint16_t>(steps + 1));
      }
    }
    if (node.is(NodeKind::Either) || node.is(NodeKind::Higher)) {
      for (std::uint32_t i = First(node); i < End(node); ++i) {
        if (Is(i, "or") && Is(LastWord(i - 1), "}")) plan_.tokens[i].flush = true;
      }
    }
  }

  void CloseBlock(Node node, std::uint32_t open, std::uint16_t steps) {
    std::uint32_t close = End(node) - 1;
    while (!Is(close, "}")) --close;
    plan_.tokens[close].closes = true;
    const bool one_row =
        node.is(NodeKind::Rows) && node.child_count() == 2 && node.child_at(1).is(NodeKind::Row);
    if (one_row) {
      AddBreaks(Style::list, open, close + 1, {First(node.child_at(1)), close});
    } else if (close > open + 1) {
      StartLine(close, steps);
    }
  }

  // ---------------------------------------------------------------- groups
  void AddBreaks(Style style, std::uint32_t begin, std::uint32_t end,
                 const std::vector<std::uint32_t>& tokens) {
    for (const std::uint32_t token : tokens) {
      plan_.tokens[token].gap = Gap::soft;
      plan_.tokens[token].group = static_cast<std::uint32_t>(plan_.groups.size());
    }
    plan_.groups.push_back({style, begin, end});
  }

  std::vector<std::uint32_t> FirstTokens(Node node, NodeKind kind) const {
    std::vector<std::uint32_t> tokens;
    for (const Node child : node) {
      if (child.is(kind)) tokens.push_back(First(child));
    }
    return tokens;
  }

  void AddItems(Node node, const std::vector<std::uint32_t>& tokens, Style style = Style::items) {
    if (tokens.empty()) return;
    std::uint32_t begin = tokens.front();
    while (begin > 0 && IsComment(begin - 1)) --begin;
    AddBreaks(style, begin, End(node), tokens);
  }

  /// Breaks before the operators, which stand before each child but the first.
  void AddOperators(Node node) {
    std::vector<std::uint32_t> tokens;
    const std::string_view word = node.is(NodeKind::And) ? "and" : "or";
    std::uint32_t end = 0;
    for (const Node child : node) {
      if (child.is(NodeKind::Plus) || child.is(NodeKind::Minus) || child.is(NodeKind::Times) ||
          child.is(NodeKind::DividedBy) || child.is(NodeKind::Where) ||
          child.is(NodeKind::Window)) {
        tokens.push_back(First(child));
      } else if (end > 0 && (node.is(NodeKind::And) || node.is(NodeKind::Or))) {
        tokens.push_back(Find(end, First(child), word));
      }
      end = End(child);
    }
    if (!tokens.empty()) AddBreaks(Style::operators, First(node), End(node), tokens);
  }

  void AddGroups(Node node) {
    switch (node.kind()) {
      case NodeKind::Measure: {
        Node value = node.first();
        for (const Node child : node) value = child;
        // Parentheses leave no node: the value begins behind the `=`.
        const std::uint32_t equals = Find(First(node), First(value), "=");
        return AddItems(node, {NextWord(equals + 1)});
      }
      case NodeKind::And:
      case NodeKind::Or:
      case NodeKind::Sum:
      case NodeKind::Product:
      case NodeKind::Aggregate:
        return AddOperators(node);
      case NodeKind::OneOf: {
        std::vector<std::uint32_t> tokens;
        for (const Node child : node) {
          // A comma may stand before `or others`: the node of that begins at the comma.
          const std::uint32_t first = First(child);
          tokens.push_back(Is(first, ",") ? NextWord(first + 1) : first);
        }
        return AddItems(node, tokens);
      }
      case NodeKind::AtLeast:
      case NodeKind::AtMost:
      case NodeKind::MoreThan:
      case NodeKind::LessThan: {
        const auto amounts = FirstTokens(node, NodeKind::Amount);
        if (amounts.size() > 1) AddItems(node, amounts);
        return;
      }
      case NodeKind::Person: {
        const auto passes = FirstTokens(node, NodeKind::Pass);
        AddItems(node, {LastWord(passes.front() - 1)}, Style::rest);
        if (passes.size() > 1) AddItems(node, passes);
        return;
      }
      case NodeKind::Negative:
        plan_.tokens[NextWord(End(node))].tight = true;
        return;
      default:
        return;
    }
  }

  /// Lists in `< >`: an item for each comma.
  void PlanBrackets() {
    struct Open {
      std::uint32_t token;
      std::vector<std::uint32_t> items;
    };
    std::vector<Open> open;
    for (std::uint32_t i = 0; i < plan_.tokens.size(); ++i) {
      if (plan_.tokens[i].gap == Gap::keep || plan_.tokens[i].gap == Gap::line) {
        open.clear();  // no list goes on in another item
      } else if (Is(i, "<")) {
        open.push_back({i, {NextWord(i + 1)}});
      } else if (Is(i, ",") && !open.empty()) {
        open.back().items.push_back(NextWord(i + 1));
      } else if (Is(i, ">") && !open.empty()) {
        if (open.back().items.back() != i) open.back().items.push_back(i);
        plan_.tokens[i].closes = true;
        AddBreaks(Style::list, open.back().token, i + 1, open.back().items);
        open.pop_back();
      }
    }
  }

  void SortGroups() {
    std::vector<std::uint32_t> order(plan_.groups.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
      const BreakGroup &one = plan_.groups[a], &other = plan_.groups[b];
      return one.begin != other.begin ? one.begin < other.begin : one.end > other.end;
    });
    std::vector<std::uint32_t> place(order.size());
    std::vector<BreakGroup> sorted;
    sorted.reserve(order.size());
    for (const std::uint32_t group : order) {
      place[group] = static_cast<std::uint32_t>(sorted.size());
      sorted.push_back(plan_.groups[group]);
    }
    plan_.groups = std::move(sorted);
    for (TokenPlan& token : plan_.tokens) {
      if (token.gap == Gap::soft) token.group = place[token.group];
    }
  }

  std::string_view text_;
  const SyntaxTree& tree_;
  Care care_;
  bool behind_error_ = false;  ///< the declaration before did not parse
  LinePlan plan_;
};

}  // namespace

LinePlan PlanLines(std::string_view text, const SyntaxTree& tree, Care care) {
  return Planner(text, tree, care).Plan();
}

}  // namespace attain
