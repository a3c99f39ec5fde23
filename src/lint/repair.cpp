#include "lint/repair.h"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

#include "check/check.h"
#include "lint/allow.h"
#include "lint/lint.h"
#include "lint/rules.h"
#include "source/text_edit.h"
#include "syntax/parser.h"

namespace attain {
namespace {

/// One repair may make room for another, but for no more than a few.
constexpr int kMostRounds = 20;

/// What can be repaired; nullopt where the texts have errors.
std::optional<std::vector<Diagnostic>> FindIn(const SourceSet& sources, Date today) {
  Emitter errors, found, of_comments;
  std::vector<SyntaxTree> trees;
  trees.reserve(sources.size());
  for (std::uint32_t i = 0; i < sources.size(); ++i)
    trees.push_back(Parse(sources[FileId{i}], FileId{i}, errors));
  const Rulebook rulebook = Check(sources, trees, errors);
  if (errors.has_errors()) return std::nullopt;
  lint::LookForRepairable({sources, trees, rulebook, today}, found);
  lint::TakeOutAllowed(sources, trees, found.diagnostics(), of_comments);
  return std::move(found.diagnostics());
}

/// Places that fixes change, none of which may touch another.
class Taken {
 public:
  /// False, and nothing is taken, where an edit of the fix touches what is taken.
  bool Take(const Fix& fix) {
    for (const FileEdit& edit : fix.edits) {
      const auto behind = ends_.upper_bound({edit.span.file, edit.span.end});
      if (behind == ends_.begin()) continue;
      const auto& [begin, end] = *std::prev(behind);
      if (begin.first == edit.span.file && edit.span.begin <= end) return false;
    }
    for (const FileEdit& edit : fix.edits)
      ends_.emplace(std::pair(edit.span.file, edit.span.begin), edit.span.end);
    return true;
  }

 private:
  std::map<std::pair<FileId, std::uint32_t>, std::uint32_t> ends_;  ///< by begin
};

/// The diagnostics with a fix that can be made, by file and place, none overlapping another.
std::vector<const Diagnostic*> Repairable(const std::vector<Diagnostic>& found) {
  std::vector<const Diagnostic*> chosen;
  for (const Diagnostic& diagnostic : found) {
    if (diagnostic.fixes.size() == 1 && FixesKeepVerdicts(diagnostic.kind))
      chosen.push_back(&diagnostic);
  }
  const auto key = [](const Diagnostic* one) {
    const Span& span = one->fixes.front().edits.front().span;
    return std::tuple(span.file, span.begin, span.end);
  };
  std::stable_sort(chosen.begin(), chosen.end(),
                   [&](const Diagnostic* a, const Diagnostic* b) { return key(a) < key(b); });
  Taken taken;
  std::erase_if(chosen, [&](const Diagnostic* one) { return !taken.Take(one->fixes.front()); });
  return chosen;
}

/// The edits of a round, sorted.
using EditsByFile = std::vector<std::vector<TextEdit>>;

/// The line where `span`, of the texts after the rounds, begins in those that were given.
std::uint32_t LineAsGiven(const SourceSet& given, const std::vector<EditsByFile>& rounds,
                          Span span) {
  std::uint32_t offset = span.begin;
  for (auto round = rounds.rbegin(); round != rounds.rend(); ++round)
    offset = OffsetBefore((*round)[span.file.index], offset);
  return given[span.file].PositionOf(offset).line;
}

}  // namespace

Repaired Repair(const SourceSet& given, Date today) {
  Repaired repaired;
  SourceSet sources = given;
  std::vector<EditsByFile> rounds;
  auto found = FindIn(sources, today);
  for (int round = 0; found && round < kMostRounds; ++round) {
    const std::vector<const Diagnostic*> chosen = Repairable(*found);
    if (chosen.empty()) break;
    EditsByFile edits(sources.size());
    std::vector<MadeRepair> made;
    made.reserve(chosen.size());
    for (const Diagnostic* one : chosen) {
      const Fix& fix = one->fixes.front();
      made.push_back({one->kind, one->span.file, LineAsGiven(given, rounds, one->span), fix.title});
      for (const FileEdit& edit : fix.edits)
        edits[edit.span.file.index].push_back({edit.span.begin, edit.span.end, edit.text});
    }
    for (std::vector<TextEdit>& of_file : edits) {
      std::sort(of_file.begin(), of_file.end(),
                [](const TextEdit& a, const TextEdit& b) { return a.begin < b.begin; });
    }
    SourceSet fixed;
    for (std::uint32_t i = 0; i < sources.size(); ++i) {
      const SourceFile& file = sources[FileId{i}];
      fixed.Add(SourceFile(file.path, Apply(file.text, edits[i])));
    }
    auto next = FindIn(fixed, today);
    assert(next && "a repair leaves a rulebook that checks");
    if (!next) break;
    repaired.made.insert(repaired.made.end(), made.begin(), made.end());
    rounds.push_back(std::move(edits));
    sources = std::move(fixed);
    found = std::move(next);
  }
  std::stable_sort(repaired.made.begin(), repaired.made.end(),
                   [](const MadeRepair& a, const MadeRepair& b) {
                     return std::tuple(a.file, a.line) < std::tuple(b.file, b.line);
                   });
  repaired.sources = std::move(sources);
  return repaired;
}

}  // namespace attain
