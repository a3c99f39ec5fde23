// What holds at every place of every rulebook, whatever is wrong with it.
#include <catch2/catch.hpp>
#include <random>

#include "editor/code_actions.h"
#include "editor/completions.h"
#include "editor/hover.h"
#include "editor/inlay_hints.h"
#include "editor/lenses.h"
#include "editor/outline.h"
#include "editor/rename.h"
#include "editor/semantic_tokens.h"
#include "tests/editor/marked_text.h"
#include "tests/editor/rulebooks.h"

namespace attain {
namespace {

bool IsInside(const Analysis& analysis, Span span) {
  return span.file.index < analysis.sources.size() && span.begin <= span.end &&
         span.end <= analysis.sources[span.file].text.size();
}

TEST_CASE("names stand in their files, and each is among the references to itself") {
  for (const auto& texts : Rulebooks()) {
    const Analysis analysis = AnalyseTexts(texts);
    const Names names = NamesOf(analysis);
    std::size_t wrong = 0;
    for (std::uint32_t file = 0; file < analysis.sources.size(); ++file) {
      const std::string& text = analysis.sources[FileId{file}].text;
      for (std::uint32_t at = 0; at <= text.size(); ++at) {
        const auto here = NameAt(names, {FileId{file}, at});
        for (const Occurrence& one : here) {
          const bool inside = IsInside(analysis, one.span) && one.span.begin <= at &&
                              at <= one.span.end && one.span.file == FileId{file};
          if (!inside) ++wrong;
        }
        if (here.empty() || at != here.front().span.begin) continue;
        const auto all = HighlightsAt(names, {FileId{file}, at});
        const auto is_here = [&](const Occurrence& one) { return one.span == here.front().span; };
        if (std::none_of(all.begin(), all.end(), is_here)) ++wrong;
      }
    }
    INFO(texts.front());
    CHECK(wrong == 0);
  }
}

std::ptrdiff_t Errors(const Analysis& analysis) {
  return std::count_if(analysis.diagnostics.begin(), analysis.diagnostics.end(),
                       [](const Diagnostic& one) { return one.severity() == Severity::error; });
}

struct Counts {
  std::size_t wrong = 0, hovers = 0, completions = 0;
};

/// Asks everything of every `step`-th place of the file, and for completions of every third of
/// them, as the grammar is asked each time; counts what is wrong and what was answered.
void AskAll(const Analysis& analysis, const Names& names, FileId file, std::uint32_t step,
            Counts& counts) {
  const Date today = *ParseDate("2018-03-15");
  const auto size = static_cast<std::uint32_t>(analysis.sources[file].text.size());
  std::size_t& wrong = counts.wrong;
  for (const Fold& fold : FoldsOf(analysis, file)) {
    if (!IsInside(analysis, fold.span)) ++wrong;
  }
  for (const Symbol& symbol : SymbolsOf(analysis, file)) {
    if (!IsInside(analysis, symbol.span) || !IsInside(analysis, symbol.selection)) ++wrong;
  }
  for (const InlayHint& hint : InlayHintsOf(analysis, {file, 0, size}, today)) {
    if (hint.text.empty() || !IsInside(analysis, hint.place)) ++wrong;
  }
  std::uint32_t behind = 0;  // tokens stand one behind the other
  for (const SemanticToken& token : SemanticTokensOf(analysis, names, file, today)) {
    if (token.span.begin < behind || !IsInside(analysis, token.span)) ++wrong;
    behind = token.span.end;
  }
  for (std::uint32_t at = 0; at <= size; at += step) {
    const Place place{file, at};
    Span inner{file, at, at};
    for (const Span span : SelectionRangesAt(analysis, place)) {
      const bool holds = span.begin <= inner.begin && inner.end <= span.end;
      if (!holds || !IsInside(analysis, span)) ++wrong;
      inner = span;
    }
    const auto hover = HoverAt(analysis, names, place, today);
    if (hover && (hover->markdown.empty() || !IsInside(analysis, hover->span))) ++wrong;
    if (hover) ++counts.hovers;
    for (const CodeAction& action : CodeActionsAt(analysis, names, {file, at, at})) {
      if (action.title.empty() || action.edits.empty()) ++wrong;
      for (const FileEdit& edit : action.edits) {
        if (!IsInside(analysis, edit.span)) ++wrong;
      }
    }
    if (at % 3 != 0) continue;
    for (const Completion& one : CompletionsAt(analysis, names, place, today)) {
      const bool around = one.span.begin <= at && at <= one.span.end;
      if (!around || !IsInside(analysis, one.span) || one.text.empty()) ++wrong;
      ++counts.completions;
    }
  }
}

TEST_CASE("every place has its answers, and their spans stand in the file") {
  Counts counts;
  for (const auto& texts : Rulebooks()) {
    const Analysis analysis = AnalyseTexts(texts);
    const Names names = NamesOf(analysis);
    for (std::uint32_t file = 0; file < texts.size(); ++file)
      AskAll(analysis, names, FileId{file}, texts.size() > 1 ? 13 : 1, counts);
    INFO(texts.front());
    CHECK(counts.wrong == 0);
  }
  CHECK(counts.hovers > 10'000);
  CHECK(counts.completions > 10'000);
}

TEST_CASE("so has every place of damaged rulebooks") {
  std::mt19937 random(1);
  const auto below = [&](std::size_t most) {
    return std::uniform_int_distribution<std::size_t>(0, most)(random);
  };
  static constexpr std::string_view kInserted[] = {"{",   "}",       ";",  "<",    ">",
                                                   "\"",  "#",       ".",  "set ", "level x {",
                                                   "is ", "any of ", "\n", "(",    "-"};
  std::vector<std::string> whole = TextsBelow("policies/2017");
  for (std::string& text : TextsBelow("tests/golden/check")) whole.push_back(std::move(text));
  Counts counts;
  for (int round = 0; round < 300; ++round) {
    std::string text = whole[below(whole.size() - 1)];
    if (text.size() > 3'000) text = text.substr(below(text.size() - 3'000), 3'000);
    for (std::size_t damage = below(4) + 1; damage > 0; --damage) {
      const std::size_t at = below(text.size());
      text.erase(at, below(12));
      text.insert(at, kInserted[below(std::size(kInserted) - 1)]);
    }
    const Analysis analysis = AnalyseTexts({text});
    const Names names = NamesOf(analysis);
    AskAll(analysis, names, FileId{0}, 7, counts);
    INFO(text);
    CHECK(counts.wrong == 0);
  }
  CHECK(counts.hovers > 1'000);
}

TEST_CASE("with another name everywhere the rulebook has the errors that it had, but for clashes") {
  const auto is_clash = [](const Diagnostic& one) {
    switch (one.kind) {
      case Kind::duplicate_name:
      case Kind::names_differ_in_case:
      case Kind::name_of_data:
      case Kind::duplicate_field:
      case Kind::duplicate_value:
      case Kind::duplicate_part:
      case Kind::option_or_level:
      case Kind::reserved_word:
        return true;
      default:
        return false;
    }
  };
  std::size_t renamed = 0;
  for (const auto& texts : Rulebooks()) {
    const Analysis analysis = AnalyseTexts(texts);
    const Names names = NamesOf(analysis);
    const bool clashes =
        std::any_of(analysis.diagnostics.begin(), analysis.diagnostics.end(), is_clash);
    // Of a large rulebook one thing in some dozens: each is checked as a whole again.
    const std::uint32_t step = texts.size() > 1 ? 67 : 1;
    for (std::uint32_t i = 0; i < names.things.size(); i += step) {
      const auto occurrences = names.OccurrencesOf(ThingId{i});
      if (occurrences.empty()) continue;
      const Place place{occurrences.front().span.file, occurrences.front().span.begin};
      const Renaming renaming = RenameOf(analysis, names, place, "quite-a-fresh-name");
      const Analysis after = AnalyseTexts(Edited(analysis, renaming.edits));
      INFO(texts.front());
      INFO(names.things[ThingId{i}].name);
      CHECK(renaming.refusal.empty());
      if (clashes) {
        CHECK(Errors(after) <= Errors(analysis));
      } else {
        CHECK(after.diagnostics.size() == analysis.diagnostics.size());
      }
      ++renamed;
    }
  }
  CHECK(renamed > 500);
}

std::size_t Failures(const Analysis& analysis) {
  std::size_t failures = 0;
  for (const ExampleOutcome& outcome : ExamplesOf(analysis, *ParseDate("2018-03-15")))
    failures += outcome.failures.size();
  return failures;
}

TEST_CASE("a list made a set, and a set put in place of its name, mean what they meant") {
  std::size_t changed = 0;
  for (const auto& texts : Rulebooks()) {
    const Analysis analysis = AnalyseTexts(texts);
    if (Errors(analysis) > 0) continue;
    const Names names = NamesOf(analysis);
    for (const SyntaxTree& tree : analysis.trees) {
      for (const SyntaxNode& node : tree.nodes) {
        if (node.kind != NodeKind::List && node.kind != NodeKind::Set) continue;
        const std::uint32_t at = node.kind == NodeKind::List ? node.begin : node.begin + 4;
        for (const CodeAction& action : CodeActionsAt(analysis, names, {tree.file, at, at})) {
          if (action.kind == ActionKind::repair) continue;
          const Analysis after = AnalyseTexts(Edited(analysis, action.edits));
          INFO(texts.front());
          INFO(action.title);
          CHECK(Errors(after) == 0);
          CHECK(Failures(after) == Failures(analysis));
          ++changed;
        }
      }
    }
  }
  CHECK(changed >= 10);
}

}  // namespace
}  // namespace attain
