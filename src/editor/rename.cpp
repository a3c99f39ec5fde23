#include "editor/rename.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/limits.h"
#include "base/lower_ascii.h"
#include "check/check.h"
#include "syntax/lexer.h"
#include "syntax/parser.h"

namespace attain {
namespace {

/// What is named at the place, and whatever else one of its names names too.
std::vector<ThingId> ThingsNamedAt(const Names& names, Place place) {
  std::vector<ThingId> things;
  const auto add = [&](std::span<const Occurrence> occurrences) {
    for (const Occurrence& one : occurrences) {
      if (std::find(things.begin(), things.end(), one.thing) == things.end())
        things.push_back(one.thing);
    }
  };
  add(NameAt(names, place));
  for (std::size_t i = 0; i < things.size(); ++i) {
    if (names.things[things[i]].kind != ThingKind::level) continue;
    for (const Occurrence& one : names.OccurrencesOf(things[i]))
      add(NameAt(names, {one.span.file, one.span.begin}));
  }
  return things;
}

/// Why `name` cannot be the name of a thing of this kind, or "".
std::string WhyNoName(std::string_view name, ThingKind kind) {
  const bool credential = kind == ThingKind::credential;
  const std::string what = credential ? "a code" : "a name";
  if (name.empty()) return what + " cannot be empty";
  const Token token = TokenAt(name, 0);
  if (token.length == name.size() && IsReservedWord(name))
    return fmt::format("`{}` is a word of the language", name);
  if (kind == ThingKind::value && (name == "yes" || name == "no"))
    return fmt::format("`{}` is a value of its own", name);
  const bool fits = IsWordToken(token) || (credential && token.kind == TokenKind::code);
  if (fits && token.length == name.size()) return {};
  return fmt::format(
      "`{}` is not {}: {} begins with a letter; letters, digits and single hyphens "
      "follow{}",
      name, what, what, credential ? ", or with digits and a hyphen" : "");
}

bool IsPartOfAward(ThingKind kind) {
  return kind == ThingKind::option || kind == ThingKind::level || kind == ThingKind::metric;
}

/// Whether two things may not have one name.
bool Collide(const Thing& a, const Thing& b) {
  if (a.owner != b.owner || b.kind == ThingKind::sample) return false;
  return a.kind == b.kind || !a.owner.valid() || (IsPartOfAward(a.kind) && IsPartOfAward(b.kind));
}

/// Why the thing cannot be called `name` among its neighbours, or "".
std::string WhyTaken(const Names& names, ThingId renamed, std::string_view name) {
  const Thing& thing = names.things[renamed];
  const std::string lower = LowerAscii(name);
  for (std::uint32_t i = 0; i < names.things.size(); ++i) {
    const Thing& other = names.things[ThingId{i}];
    if (i == renamed.index || other.name.size() != lower.size() || !Collide(thing, other)) continue;
    if (LowerAscii(other.name) != lower) continue;
    if (!thing.owner.valid() || names.things[thing.owner].kind == ThingKind::sample)
      return fmt::format("`{}` is declared already", other.name);
    return fmt::format("`{}` has `{}` already", names.things[thing.owner].name, other.name);
  }
  return {};
}

std::string WithEdits(std::string_view text, std::span<const FileEdit> edits) {
  std::string edited;
  std::uint32_t at = 0;
  for (const FileEdit& edit : edits) {
    edited += text.substr(at, edit.span.begin - at);
    edited += edit.text;
    at = edit.span.end;
  }
  return edited += text.substr(at);
}

/// All files, with the edits of each made.
SourceSet WithEdits(const SourceSet& sources, std::span<const FileEdit> edits) {
  SourceSet edited;
  for (std::uint32_t i = 0; i < sources.size(); ++i) {
    const SourceFile& source = sources[FileId{i}];
    std::size_t count = 0;
    while (count < edits.size() && edits[count].span.file == FileId{i}) ++count;
    edited.Add(count == 0 ? source
                          : SourceFile(source.path, WithEdits(source.text, edits.first(count))));
    edits = edits.subspan(count);
  }
  return edited;
}

/// Whether a file is read as it was, but for the names.
bool IsReadTheSame(const SyntaxTree& before, const SyntaxTree& after) {
  return std::equal(before.nodes.begin(), before.nodes.end(), after.nodes.begin(),
                    after.nodes.end(), [](const SyntaxNode& a, const SyntaxNode& b) {
                      return a.kind == b.kind && a.size == b.size;
                    });
}

std::size_t ErrorsOf(const std::vector<Diagnostic>& diagnostics) {
  return static_cast<std::size_t>(std::count_if(
      diagnostics.begin(), diagnostics.end(),
      [](const Diagnostic& diagnostic) { return diagnostic.severity() == Severity::error; }));
}

std::size_t ErrorsOf(Kind kind, const std::vector<Diagnostic>& diagnostics) {
  return static_cast<std::size_t>(
      std::count_if(diagnostics.begin(), diagnostics.end(), [&](const Diagnostic& diagnostic) {
        return diagnostic.kind == kind && diagnostic.severity() == Severity::error;
      }));
}

/// Why the rulebook is not to be edited so, or "".
std::string WhyRefused(const Analysis& analysis, std::span<const FileEdit> edits,
                       std::string_view new_name) {
  const SourceSet sources = WithEdits(analysis.sources, edits);
  Emitter emitter;
  std::vector<SyntaxTree> trees;
  for (std::uint32_t i = 0; i < sources.size(); ++i) {
    trees.push_back(Parse(sources[FileId{i}], FileId{i}, emitter));
    if (!IsReadTheSame(analysis.trees[i], trees.back()))
      return fmt::format("`{}` would be read as a word of the language here", new_name);
  }
  (void)Check(sources, trees, emitter);
  emitter.Sort();
  emitter.Cut(kMaxErrorsShown);
  // A name that was used wrongly is not renamed there: its error may become another one.
  if (ErrorsOf(emitter.diagnostics()) <= ErrorsOf(analysis.diagnostics)) return {};
  std::string refusal;
  for (const Diagnostic& diagnostic : emitter.diagnostics()) {
    const Kind kind = diagnostic.kind;
    if (ErrorsOf(kind, emitter.diagnostics()) <= ErrorsOf(kind, analysis.diagnostics)) continue;
    refusal = diagnostic.message;
    const bool is_new = std::none_of(
        analysis.diagnostics.begin(), analysis.diagnostics.end(),
        [&](const Diagnostic& before) { return before.message == diagnostic.message; });
    if (is_new) break;
  }
  return refusal;
}

}  // namespace

std::optional<Span> RenamableAt(const Names& names, Place place) {
  const auto here = NameAt(names, place);
  if (here.empty() || DefinitionsOf(names, place).empty()) return std::nullopt;
  return here.front().span;
}

Renaming RenameOf(const Analysis& analysis, const Names& names, Place place,
                  std::string_view new_name) {
  if (!RenamableAt(names, place)) return {{}, "no name that is declared stands here"};
  Renaming renaming;
  for (const ThingId thing : ThingsNamedAt(names, place)) {
    renaming.refusal = WhyNoName(new_name, names.things[thing].kind);
    if (renaming.refusal.empty()) renaming.refusal = WhyTaken(names, thing, new_name);
    if (!renaming.refusal.empty()) return {{}, std::move(renaming.refusal)};
    for (const Occurrence& one : names.OccurrencesOf(thing))
      renaming.edits.push_back({one.span, std::string(new_name)});
  }
  std::sort(renaming.edits.begin(), renaming.edits.end(), [](const FileEdit& a, const FileEdit& b) {
    return a.span.file != b.span.file ? a.span.file < b.span.file : a.span.begin < b.span.begin;
  });
  renaming.edits.erase(std::unique(renaming.edits.begin(), renaming.edits.end()),
                       renaming.edits.end());
  std::string refusal = WhyRefused(analysis, renaming.edits, new_name);
  if (!refusal.empty()) return {{}, std::move(refusal)};
  return renaming;
}

}  // namespace attain
