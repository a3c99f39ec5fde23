#include "editor/hover.h"

#include <fmt/format.h>

#include "diagnostics/help.h"
#include "editor/describe.h"
#include "editor/people_sentences.h"
#include "editor/tree_places.h"
#include "syntax/lexer.h"

namespace attain {
namespace {

struct Meaning {
  NodeKind node;
  int section;
  std::string_view text;
};
constexpr Meaning kMeanings[] = {
#define MEANING(node, section, text) {NodeKind::node, section, text},
#include "editor/meanings.def"
#undef MEANING
};

/// What a word that begins one thing only means, for regions that did not parse.
std::string MeaningOfWord(std::string_view word) {
  struct Phrase {
    std::string_view begin;
    NodeKind node;
  };
  static constexpr Phrase kPhrases[] = {
#define PHRASE(label, begin, text, node) {begin, NodeKind::node},
#include "editor/phrases.def"
#undef PHRASE
  };
  for (const Phrase& phrase : kPhrases) {
    if (phrase.begin == word) return MeaningOf(phrase.node);
  }
  return {};
}

bool IsPeopleLine(Node node) {
  return node.is(NodeKind::PeopleLine) || node.is(NodeKind::OfLine) || node.is(NodeKind::AllLine);
}

std::optional<Hover> OverName(const Analysis& analysis, const Names& names, Place place,
                              Date today) {
  const auto here = NameAt(names, place);
  if (here.empty()) return std::nullopt;
  Hover hover{here.front().span, {}};
  for (const Occurrence& one : here) {
    if (!hover.markdown.empty()) hover.markdown += "\n\n---\n\n";
    hover.markdown += DescribeThing(analysis, names, one.thing, today, &one);
  }
  return hover;
}

/// The code of a diagnostic that the place is in.
std::optional<Hover> OverCode(const Analysis& analysis, Place place, const Token& comment) {
  const std::string& text = analysis.sources[place.file].text;
  std::uint32_t begin = place.offset, end = place.offset;
  const auto is_word = [&](std::uint32_t at) { return IsLetter(text[at]) || IsDigit(text[at]); };
  while (begin > comment.offset && is_word(begin - 1)) --begin;
  while (end < EndOf(comment) && is_word(end)) ++end;
  const auto kind = KindOfCode(std::string_view(text).substr(begin, end - begin));
  if (!kind) return std::nullopt;
  return Hover{{place.file, begin, end}, std::string(HelpOf(*kind))};
}

/// The innermost node that has a meaning of its own.
std::optional<Hover> OverWord(const Analysis& analysis, Place place, const Token& token) {
  const Span span{place.file, token.offset, EndOf(token)};
  const std::vector<Node> nodes = NodesAt(analysis, {place.file, token.offset});
  std::string meaning;
  for (auto node = nodes.rbegin(); node != nodes.rend(); ++node) {
    if (node->is(NodeKind::Error)) {
      meaning = MeaningOfWord(analysis.sources[place.file].TextOf(span));
      return meaning.empty() ? std::nullopt : std::optional(Hover{span, meaning});
    }
    const bool is_team = node->is(NodeKind::PeopleLine) && node->has(NodeKind::Team);
    if (meaning.empty()) meaning = MeaningOf(is_team ? NodeKind::Team : node->kind());
    if (meaning.empty()) continue;
    const std::string who = IsPeopleLine(*node) ? WhoIsMeant(analysis, *node) : std::string();
    const auto& parent = node + 1;
    const bool within_line =
        parent != nodes.rend() && IsPeopleLine(*parent) && !node->is(NodeKind::Team);
    if (who.empty() && within_line) continue;
    return Hover{span, who.empty() ? meaning : fmt::format("{}\n\n{}", meaning, who)};
  }
  return std::nullopt;
}

}  // namespace

std::string MeaningOf(NodeKind kind) {
  for (const Meaning& meaning : kMeanings) {
    if (meaning.node == kind)
      return fmt::format("{} (docs/language.md, section {})", meaning.text, meaning.section);
  }
  return {};
}

std::optional<Hover> HoverAt(const Analysis& analysis, const Names& names, Place place,
                             Date today) {
  if (place.file.index >= analysis.trees.size()) return std::nullopt;
  if (auto hover = OverName(analysis, names, place, today)) return hover;
  const Token* token = TokenUnder(analysis, place);
  if (token == nullptr) return std::nullopt;
  if (token->kind == TokenKind::comment) return OverCode(analysis, place, *token);
  if (token->kind != TokenKind::keyword) return std::nullopt;
  return OverWord(analysis, place, *token);
}

}  // namespace attain
