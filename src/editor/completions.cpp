#include "editor/completions.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "editor/compared_name.h"
#include "editor/complete_names.h"
#include "editor/hover.h"
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

/// Whether `yes` and `no` can stand where the grammar has them: they are no values of an amount, a
/// day or what has listed ones.
bool MayBeYesOrNo(const Analysis& analysis, const Names& names, const Typing& typing) {
  const std::vector<Slot>& slots = typing.expected.slots;
  if (std::find(slots.begin(), slots.end(), Slot::value) == slots.end()) return true;
  static constexpr std::string_view kBehindAmounts[] = {"least", "most", "than", ",", "otherwise"};
  if (std::find(std::begin(kBehindAmounts), std::end(kBehindAmounts), typing.TokenBack(0)) !=
      std::end(kBehindAmounts))
    return false;
  const ThingId compared = ComparedThing(names, typing);
  const auto type = compared.valid() ? TypeOf(analysis.rulebook, names, compared) : std::nullopt;
  return !type || *type == TypeKind::yes_no;
}

/// As levels are told at the top of a file; inside a competency they are its own.
bool NamesAwards(const Phrase& phrase) {
  return phrase.begin.find(" in ") != std::string_view::npos;
}

/// The phrases that begin with one of the words, where the grammar goes on behind them; the words
/// that begin none.
void CompleteWords(const Typing& typing, bool yes_or_no, std::vector<Completion>& completions) {
  std::vector<std::string_view> words;
  for (const std::string_view word : typing.expected.words) {
    if (yes_or_no || (word != "yes" && word != "no")) words.push_back(word);
  }
  const bool at_top = std::find(words.begin(), words.end(), "competency") != words.end();
  std::vector<std::string_view> covered;
  for (std::size_t i = 0; i < std::size(kPhrases); ++i) {
    const Phrase& phrase = kPhrases[i];
    const std::string_view word = phrase.first_word();
    if (std::find(words.begin(), words.end(), word) == words.end()) continue;
    if (phrase.node == NodeKind::Check && NamesAwards(phrase) != at_top) continue;
    if (!ExpectedBehind(fmt::format("{}{} ", typing.before, phrase.begin)).understood) continue;
    covered.push_back(word);
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
  CompleteWords(typing, MayBeYesOrNo(analysis, names, typing), completions);
  return completions;
}

}  // namespace attain
