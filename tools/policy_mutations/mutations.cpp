#include "policy_mutations/mutations.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "policy_mutations/steps.h"

namespace attain {
namespace {

constexpr std::size_t kMostShown = 60;
constexpr std::string_view kRelations[] = {"the same", "another", "the other",
                                           "the same or different"};
constexpr std::string_view kComparisons[] = {"at least", "at most", "more than", "less than"};

/// On one line, without what stands in braces.
std::string Short(std::string_view text) {
  const std::size_t brace = text.find('{');
  std::string line;
  for (const char c : text.substr(0, brace)) {
    const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!blank) line += c;
    if (blank && !line.empty() && line.back() != ' ') line += ' ';
  }
  while (line.ends_with(' ') || line.ends_with(';')) line.pop_back();
  if (line.size() > kMostShown) line = line.substr(0, line.rfind(' ', kMostShown)) + " …";
  return brace == std::string_view::npos ? line : line + " { … }";
}

/// Of statements, people lines, or lines of points.
bool HoldsStatements(Node node) {
  constexpr std::array kKinds = {NodeKind::Award,     NodeKind::Option, NodeKind::Level,
                                 NodeKind::Block,     NodeKind::Team,   NodeKind::Metric,
                                 NodeKind::PointGroup};
  return std::find(kKinds.begin(), kKinds.end(), node.kind()) != kKinds.end();
}

bool IsStatement(Node node) {
  constexpr std::array kKinds = {NodeKind::Either,      NodeKind::AtLeastOf,  NodeKind::AllOf,
                                 NodeKind::Attains,     NodeKind::Flag,       NodeKind::Compare,
                                 NodeKind::OfLine,      NodeKind::PeopleLine, NodeKind::Score,
                                 NodeKind::EveryMetric, NodeKind::AllLine,    NodeKind::OnlyIf,
                                 NodeKind::Higher,      NodeKind::PointsIf,   NodeKind::PointsEach};
  return std::find(kKinds.begin(), kKinds.end(), node.kind()) != kKinds.end();
}

/// `another` and `the other` ask for the same; the second says in addition that no line follows.
bool AskForTheSame(std::string_view a, std::string_view b) {
  return (a == "another" && b == "the other") || (a == "the other" && b == "another");
}

/// Bytes of the text.
struct Part {
  std::uint32_t begin, end;
};

class Finder {
 public:
  Finder(const SyntaxTree& tree, std::string_view text) : tree_(tree), text_(text) {}

  std::vector<Mutation> Find(Node declaration) {
    Visit(declaration);
    std::stable_sort(found_.begin(), found_.end(),
                     [](const Mutation& a, const Mutation& b) { return a.at < b.at; });
    return std::move(found_);
  }

 private:
  void Visit(Node node) {
    if (node.is(NodeKind::AvailableFrom) || node.is(NodeKind::RegistrationCloses) ||
        node.is(NodeKind::Retired) || node.is(NodeKind::Check))
      return;
    ChangeValues(node);
    ChangeLists(node);
    ChangeWords(node);
    for (const Node child : node) {
      if (HoldsStatements(node) && IsStatement(child)) Drop(PartOf(child));
      Visit(child);
    }
  }

  void ChangeValues(Node node) {
    if (!node.is(NodeKind::Number) && !node.is(NodeKind::Money) && !node.is(NodeKind::Date)) return;
    for (const std::string& other : Neighbours(node.kind(), TextOf(PartOf(node))))
      Replace(PartOf(node), other);
  }

  void ChangeLists(Node node) {
    if (node.is(NodeKind::List) || node.is(NodeKind::OneOf) || node.is(NodeKind::IsAnyOf) ||
        node.is(NodeKind::IsNotAnyOf) || node.is(NodeKind::And) || node.is(NodeKind::Or))
      DropItems(Items(node));
    if (node.is(NodeKind::Attains)) {
      std::vector<Part> names = Items(node);
      names.erase(names.begin(), names.end() - static_cast<std::ptrdiff_t>(NamesAtEnd(node)));
      DropItems(names);
    }
    if (node.is(NodeKind::Either)) DropAlternatives(Items(node));
    if (node.is(NodeKind::Where) || node.is(NodeKind::Window)) Drop(PartOf(node));
    if (node.is(NodeKind::And)) ChangeJoiners(Items(node), "or");
    if (node.is(NodeKind::Or)) ChangeJoiners(Items(node), "and");
  }

  void ChangeWords(Node node) {
    const Part all = PartOf(node);
    switch (node.kind()) {
      case NodeKind::TheSame:
      case NodeKind::TheOther:
      case NodeKind::Another:
      case NodeKind::TheSameOrDifferent:
        for (const std::string_view other : kRelations) {
          const std::string written = Short(TextOf(all));
          if (written != other && !AskForTheSame(written, other)) Replace(all, other);
        }
        break;
      case NodeKind::OfLine:
        Replace({all.begin, node.child_at(1).span().end}, "all of them");
        break;
      case NodeKind::AllLine:
        Replace({all.begin, node.child(NodeKind::Condition).span().begin}, "1 of them ");
        break;
      case NodeKind::CountDistinct:
        Replace(all, fmt::format("count of {}", TextOf(PartOf(node.first().first()))));
        break;
      case NodeKind::Any:
        Replace(UpTo(all, "of"), "all of");
        break;
      case NodeKind::All:
        Replace(UpTo(all, "of"), "any of");
        break;
      case NodeKind::AtLeast:
      case NodeKind::AtMost:
      case NodeKind::MoreThan:
      case NodeKind::LessThan: {
        const Part words = Head(all, 2);
        for (const std::string_view other : kComparisons) {
          if (Short(TextOf(words)) != other) Replace(words, other);
        }
        break;
      }
      case NodeKind::Is:
      case NodeKind::IsAnyOf:
        Replace(Head(all, 1), "is not");
        break;
      case NodeKind::IsNot:
      case NodeKind::IsNotAnyOf:
        Replace(Head(all, 2), "is");
        break;
      case NodeKind::Not:
        Drop(all);
        break;
      case NodeKind::AtLeastPoints:
        Replace(all, "more than");
        break;
      case NodeKind::MoreThanPoints:
        Replace(all, "at least");
        break;
      case NodeKind::Whole:
        Drop(all);
        break;
      case NodeKind::NotField:
        Drop(Head(all, 1));
        break;
      case NodeKind::Flag:
        if (!node.has(NodeKind::Not)) Negate(node.child(NodeKind::Name));
        break;
      case NodeKind::FieldTest:
        if (node.child_count() == 1) Negate(node.first());
        break;
      default:
        break;
    }
  }

  std::string_view TextOf(Part part) const {
    return text_.substr(part.begin, part.end - part.begin);
  }
  static Part PartOf(Node node) { return {node.span().begin, node.span().end}; }

  void Add(std::uint32_t at, Part part, std::string_view replacement, std::string words) {
    found_.push_back({at, part.begin, part.end, std::string(replacement), std::move(words)});
  }
  void Replace(Part part, std::string_view other) {
    Add(part.begin, part, other, fmt::format("{} becomes {}", Short(TextOf(part)), Short(other)));
  }
  void Drop(Part part) { Add(part.begin, part, "", Short(TextOf(part)) + " dropped"); }
  void Negate(Node name) {
    const std::string_view text = TextOf(PartOf(name));
    Replace(PartOf(name), fmt::format("not {}", text));
  }

  /// Its first `count` words.
  Part Head(Part part, std::size_t count) const {
    Part head = {part.begin, part.begin};
    for (const Token& token : tree_.tokens) {
      if (token.offset < part.begin || count == 0) continue;
      head.end = token.offset + token.length;
      --count;
    }
    return head;
  }
  /// Up to the first token that is `word`, which the words there lead to.
  Part UpTo(Part part, std::string_view word) const {
    for (const Token& token : tree_.tokens) {
      const std::uint32_t end = token.offset + token.length;
      if (token.offset >= part.begin && TextOf({token.offset, end}) == word)
        return {part.begin, end};
    }
    return part;
  }

  /// The children, with the parentheses around them.
  std::vector<Part> Items(Node node) const {
    std::vector<Part> items;
    for (const Node child : node) items.push_back(WithParentheses(WithoutComma(PartOf(child))));
    return items;
  }
  /// `or others` has the comma before it.
  Part WithoutComma(Part part) const {
    part.begin += static_cast<std::uint32_t>(TextOf(part).find_first_not_of(", \t\r\n"));
    return part;
  }
  static std::size_t NamesAtEnd(Node attains) {
    std::size_t names = 0;
    for (const Node child : attains) names += child.is(NodeKind::Name) ? 1 : 0;
    return names;
  }
  Part WithParentheses(Part part) const {
    constexpr std::string_view kBlanks = " \t\r\n";
    for (;;) {
      const std::size_t before = text_.find_last_not_of(kBlanks, part.begin - 1);
      const std::size_t behind = text_.find_first_not_of(kBlanks, part.end);
      if (part.begin == 0 || before == std::string_view::npos || text_[before] != '(' ||
          behind == std::string_view::npos || text_[behind] != ')')
        return part;
      part = {static_cast<std::uint32_t>(before), static_cast<std::uint32_t>(behind) + 1};
    }
  }

  void DropItems(const std::vector<Part>& items) {
    if (items.size() < 2) return;
    for (std::size_t i = 0; i < items.size(); ++i) {
      const bool last = i + 1 == items.size();
      const Part gone =
          last ? Part{items[i - 1].end, items[i].end} : Part{items[i].begin, items[i + 1].begin};
      Add(items[i].begin, gone, "", Short(TextOf(items[i])) + " dropped");
    }
  }

  void DropAlternatives(const std::vector<Part>& blocks) {
    for (std::size_t i = 0; i < blocks.size(); ++i) {
      const std::string words = fmt::format("alternative {} of {} dropped", i + 1, blocks.size());
      const Part behind = {blocks[i > 0 ? i - 1 : 0].end, blocks[i].end};
      const Part before = {blocks[i].begin, blocks[i + 1 < blocks.size() ? i + 1 : i].begin};
      if (blocks.size() > 2) Add(blocks[i].begin, i > 0 ? behind : before, "", words);
      // An `either` has two alternatives at least: what is left of two stands alone.
      if (blocks.size() == 2)
        Add(blocks[i].begin, EitherOf(blocks), "all of " + std::string(TextOf(blocks[1 - i])),
            words);
    }
  }
  Part EitherOf(const std::vector<Part>& blocks) const {
    const std::size_t word = text_.rfind("either", blocks.front().begin);
    return {static_cast<std::uint32_t>(word), blocks.back().end};
  }

  /// All of them at once: mixed they would not parse.
  void ChangeJoiners(const std::vector<Part>& terms, std::string_view other) {
    const std::string_view joiner = other == "or" ? "and" : "or";
    std::string changed;
    Part part = {0, 0};
    for (std::size_t i = 1; i < terms.size(); ++i) {
      for (const Token& token : tree_.tokens) {
        const Part word = {token.offset, token.offset + token.length};
        if (word.begin < terms[i - 1].end || word.end > terms[i].begin || TextOf(word) != joiner)
          continue;
        if (i == 1) part = {word.begin, word.begin};
        changed += std::string(TextOf({part.end, word.begin})) + std::string(other);
        part.end = word.end;
        break;
      }
    }
    Add(part.begin, part, changed, fmt::format("{} becomes {}", joiner, other));
  }

  const SyntaxTree& tree_;
  std::string_view text_;
  std::vector<Mutation> found_;
};

}  // namespace

std::vector<Mutation> MutationsOf(Node declaration, std::string_view text) {
  return Finder(declaration.tree(), text).Find(declaration);
}

}  // namespace attain
