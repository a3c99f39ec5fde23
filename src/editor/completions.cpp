#include "editor/completions.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "editor/complete_names.h"
#include "editor/hover.h"
#include "editor/possible_words.h"
#include "editor/typing.h"

namespace attain {
namespace {

struct Phrase {
  std::string_view label, begin, text;
  NodeKind node;

  std::string_view first_word() const { return begin.substr(0, begin.find(' ')); }
};
constexpr Phrase kPhrases[] = {
#define PHRASE(label, begin, text, node) {label, begin, text, NodeKind::node},
#include "editor/phrases.def"
#undef PHRASE
};

/// In the order in which an editor shows them: behind the names, before those that are over.
constexpr std::string_view kPhraseSort = "4", kWordSort = "5", kNoiseSort = "7";

/// Words before a verb that mean nothing.
bool IsNoise(std::string_view word) {
  return word == "must" || word == "also" || word == "each" || word == "either";
}

Completion CompletionOf(const Phrase& phrase, Span word, std::size_t position) {
  const bool form = phrase.text.find('$') != std::string_view::npos;
  return {std::string(phrase.label),
          form ? CompletionKind::snippet : CompletionKind::keyword,
          {},
          MeaningOf(phrase.node),
          {},
          word,
          std::string(phrase.text),
          false,
          fmt::format("{}{:02}", kPhraseSort, position),
          std::string(phrase.text.substr(0, phrase.text.find('$')))};
}

/// As levels are told at the top of a file; inside a competency they are its own.
bool NamesAwards(const Phrase& phrase) {
  return phrase.begin.find(" in ") != std::string_view::npos;
}

bool SpeaksOfPeopleBefore(NodeKind kind) {
  switch (kind) {
    case NodeKind::TheSame:
    case NodeKind::TheOther:
    case NodeKind::Another:
    case NodeKind::OfThem:
    case NodeKind::AllLine:
      return true;
    default:
      return false;
  }
}

/// The phrases that begin with one of the words, where the grammar goes on behind them; the words
/// that begin none.
void CompleteWords(const Typing& typing, const std::vector<std::string_view>& words,
                   std::vector<Completion>& completions) {
  const bool at_top = std::find(words.begin(), words.end(), "competency") != words.end();
  const bool people_before = NamesPeopleBefore(typing);
  std::vector<std::string_view> covered;
  for (std::size_t i = 0; i < std::size(kPhrases); ++i) {
    const Phrase& phrase = kPhrases[i];
    const std::string_view word = phrase.first_word();
    if (std::find(words.begin(), words.end(), word) == words.end()) continue;
    if (phrase.node == NodeKind::Check && NamesAwards(phrase) != at_top) continue;
    if (!ExpectedBehind(fmt::format("{}{} ", typing.before, phrase.begin)).understood) continue;
    covered.push_back(word);
    if (SpeaksOfPeopleBefore(phrase.node) && !people_before) continue;
    completions.push_back(CompletionOf(phrase, typing.word, i));
  }
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (std::find(covered.begin(), covered.end(), words[i]) != covered.end()) continue;
    completions.push_back({std::string(words[i]),
                           CompletionKind::keyword,
                           {},
                           {},
                           {},
                           typing.word,
                           std::string(words[i]),
                           false,
                           fmt::format("{}{:02}", IsNoise(words[i]) ? kNoiseSort : kWordSort, i),
                           {}});
  }
}

}  // namespace

std::vector<Completion> CompletionsAt(const Analysis& analysis, const Names& names, Place place,
                                      Date today) {
  std::vector<Completion> completions;
  if (place.file.index >= analysis.trees.size()) return completions;
  const Typing typing = TypingAt(analysis, place);
  if (typing.in_text) return completions;
  CompleteNames(analysis, names, typing, place, today, completions);
  CompleteWords(typing, PossibleWords(analysis, names, typing), completions);
  return completions;
}

}  // namespace attain
