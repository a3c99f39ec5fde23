#include "editor/outline.h"

#include <algorithm>
#include <optional>

#include "base/lower_ascii.h"
#include "editor/tree_places.h"
#include "syntax/lexer.h"

namespace attain {
namespace {

std::optional<ThingKind> KindOf(NodeKind kind) {
  switch (kind) {
    case NodeKind::Credential:
      return ThingKind::credential;
    case NodeKind::Set:
      return ThingKind::set;
    case NodeKind::KindDeclaration:
      return ThingKind::type;
    case NodeKind::Fact:
      return ThingKind::fact;
    case NodeKind::Records:
      return ThingKind::table;
    case NodeKind::Field:
      return ThingKind::field;
    case NodeKind::Measure:
      return ThingKind::measure;
    case NodeKind::Award:
      return ThingKind::award;
    case NodeKind::Option:
      return ThingKind::option;
    case NodeKind::Level:
      return ThingKind::level;
    case NodeKind::Metric:
      return ThingKind::metric;
    case NodeKind::Example:
    case NodeKind::Partner:
      return ThingKind::sample;
    default:
      return std::nullopt;
  }
}

std::optional<Symbol> SymbolOf(const Analysis& analysis, Node node) {
  const auto kind = KindOf(node.kind());
  if (!kind) return std::nullopt;
  const bool word_first = node.is(NodeKind::Credential) || node.is(NodeKind::Award);
  const Node name = word_first ? node.child_at(1) : node.first();
  Symbol symbol{std::string(TextOf(analysis, name)), {}, *kind, node.span(), name.span(), {}};
  if (*kind == ThingKind::sample) {
    symbol.name = Unquoted(analysis, name);
    if (node.has(NodeKind::Date)) symbol.detail = TextOf(analysis, node.child(NodeKind::Date));
    return symbol;
  }
  symbol.detail = TitleOf(analysis, node);
  for (const Node child : node) {
    if (child.is(NodeKind::Period)) {
      symbol.detail += symbol.detail.empty() ? "" : ", ";
      symbol.detail += OneLine(analysis, child);
    }
    if (auto inner = SymbolOf(analysis, child)) symbol.children.push_back(std::move(*inner));
  }
  return symbol;
}

bool IsFolded(NodeKind kind) {
  switch (kind) {
    case NodeKind::Credential:
    case NodeKind::Set:
    case NodeKind::KindDeclaration:
    case NodeKind::Fact:
    case NodeKind::Records:
    case NodeKind::Measure:
    case NodeKind::Award:
    case NodeKind::Option:
    case NodeKind::Level:
    case NodeKind::Metric:
    case NodeKind::Example:
    case NodeKind::Partner:
    case NodeKind::List:
    case NodeKind::Team:
    case NodeKind::Block:
    case NodeKind::PointGroup:
    case NodeKind::Rows:
      return true;
    default:
      return false;
  }
}

class Folder {
 public:
  Folder(const Analysis& analysis, FileId file)
      : file_(analysis.sources[file]), tree_(analysis.trees[file.index]) {}

  std::vector<Fold> Folds() {
    AddNodes(RootOf(tree_));
    AddCredentials();
    AddComments();
    std::stable_sort(folds_.begin(), folds_.end(), [](const Fold& a, const Fold& b) {
      return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
    });
    return std::move(folds_);
  }

 private:
  std::uint32_t LineOf(std::uint32_t offset) const {
    const auto& starts = file_.line_starts;
    return static_cast<std::uint32_t>(std::upper_bound(starts.begin(), starts.end(), offset) -
                                      starts.begin());
  }
  void Add(std::uint32_t begin, std::uint32_t end, bool comment) {
    if (begin < end && LineOf(begin) < LineOf(end))
      folds_.push_back({{tree_.file, begin, end}, comment});
  }

  void AddNodes(Node node) {
    if (IsFolded(node.kind())) Add(node.span().begin, node.span().end, false);
    for (const Node child : node) {
      if (child.has_children()) AddNodes(child);
    }
  }

  /// Runs of credentials without anything between them, on line after line.
  void AddCredentials() {
    std::uint32_t begin = 0, end = 0;
    for (const Node node : RootOf(tree_)) {
      const Span span = node.span();
      const bool credential = node.is(NodeKind::Credential);
      if (credential && end > 0 && LineOf(end) + 1 == LineOf(span.begin)) {
        end = span.end;
        continue;
      }
      if (end > 0) Add(begin, end, false);
      begin = span.begin;
      end = credential ? span.end : 0;
    }
    if (end > 0) Add(begin, end, false);
  }

  /// Comments that have lines of their own, line after line.
  void AddComments() {
    std::uint32_t begin = 0, end = 0;
    for (const Token& token : tree_.tokens) {
      if (token.kind != TokenKind::comment || !BeginsLine(file_.text, token.offset)) continue;
      if (end == 0 || LineOf(end) + 1 != LineOf(token.offset)) {
        if (end > 0) Add(begin, end, true);
        begin = token.offset;
      }
      end = EndOf(token);
    }
    if (end > 0) Add(begin, end, true);
  }

  const SourceFile& file_;
  const SyntaxTree& tree_;
  std::vector<Fold> folds_;
};

/// Whether `name` has the letters of `lower` in their order.
bool HasLetters(std::string_view name, std::string_view lower) {
  std::size_t found = 0;
  for (const char c : name) {
    if (found < lower.size() && LowerAscii(c) == lower[found]) ++found;
  }
  return found == lower.size();
}

}  // namespace

std::vector<Symbol> SymbolsOf(const Analysis& analysis, FileId file) {
  std::vector<Symbol> symbols;
  for (const Node node : RootOf(analysis.trees[file.index])) {
    if (auto symbol = SymbolOf(analysis, node)) symbols.push_back(std::move(*symbol));
  }
  return symbols;
}

std::vector<FoundSymbol> FindSymbols(const Names& names, std::string_view query, std::size_t most) {
  const std::string lower = LowerAscii(query);
  std::vector<FoundSymbol> beginning, holding;
  for (std::uint32_t i = 0; i < names.things.size(); ++i) {
    const Thing& thing = names.things[ThingId{i}];
    if (thing.kind == ThingKind::person || thing.kind == ThingKind::value) continue;
    if (!HasLetters(thing.name, lower)) continue;
    const bool begins = LowerAscii(thing.name.substr(0, lower.size())) == lower;
    for (const Occurrence& one : names.OccurrencesOf(ThingId{i})) {
      if (!one.declaration) continue;
      std::string owner(thing.owner.valid() ? names.things[thing.owner].name : "");
      (begins ? beginning : holding)
          .push_back({std::string(thing.name), thing.kind, std::move(owner), one.span});
    }
  }
  beginning.insert(beginning.end(), std::make_move_iterator(holding.begin()),
                   std::make_move_iterator(holding.end()));
  if (beginning.size() > most)
    beginning.erase(beginning.begin() + static_cast<std::ptrdiff_t>(most), beginning.end());
  return beginning;
}

std::vector<Fold> FoldsOf(const Analysis& analysis, FileId file) {
  return Folder(analysis, file).Folds();
}

std::vector<Span> SelectionRangesAt(const Analysis& analysis, Place place) {
  std::vector<Span> spans;
  const auto add = [&](Span span) {
    if (spans.empty() || spans.back() != span) spans.push_back(span);
  };
  const std::vector<Node> nodes = NodesAt(analysis, place);
  if (const Token* token = TokenUnder(analysis, place)) {
    const Span span{place.file, token->offset, EndOf(*token)};
    const Span inner = nodes.back().span();
    const bool quotes = token->kind == TokenKind::string && token->length > 2 &&
                        place.offset > span.begin && place.offset < span.end;
    if (quotes) add({place.file, span.begin + 1, span.end - 1});
    if (inner.begin <= span.begin && span.end <= inner.end) add(span);
  }
  for (auto node = nodes.rbegin(); node + 1 != nodes.rend(); ++node) add(node->span());
  const auto size = static_cast<std::uint32_t>(analysis.sources[place.file].text.size());
  add({place.file, 0, size});
  return spans;
}

}  // namespace attain
