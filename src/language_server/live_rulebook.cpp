#include "language_server/live_rulebook.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "base/limits.h"
#include "check/check.h"
#include "syntax/early_brace.h"

namespace attain {
namespace {

/// The bytes in which two texts differ, from the first to the last.
TextChange ChangeBetween(std::string_view before, std::string_view after) {
  const auto [first, other] =
      std::mismatch(before.begin(), before.end(), after.begin(), after.end());
  const auto begin = static_cast<std::size_t>(first - before.begin());
  std::size_t same = 0;  // at the ends
  const std::size_t most = std::min(before.size(), after.size()) - begin;
  while (same < most && before[before.size() - 1 - same] == after[after.size() - 1 - same]) ++same;
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(before.size() - same),
          static_cast<std::uint32_t>(after.size() - same)};
}

}  // namespace

const Names& LiveRulebook::names() {
  if (!names_) names_ = NamesOf(analysis_);
  return *names_;
}

const std::vector<ExampleOutcome>& LiveRulebook::examples(Date today) {
  if (!examples_) examples_ = ExamplesOf(analysis_, today);
  return *examples_;
}

std::optional<FileId> LiveRulebook::FileOf(const std::string& path) const {
  for (std::uint32_t i = 0; i < analysis_.sources.size(); ++i) {
    if (analysis_.sources[FileId{i}].path == path) return FileId{i};
  }
  return std::nullopt;
}

bool LiveRulebook::Refresh(Documents& documents, const FileReader& files,
                           const std::vector<std::string>& nested) {
  if (!IsStale()) return false;
  proofs_.counts.clear();  // their rows are those of the rulebook before
  names_.reset();
  examples_.reset();
  if (reload_) {
    LoadAll(documents, files, nested);
  } else {
    ReadChanged(documents);
  }
  reload_ = touched_ = false;
  CheckAll();
  ++generation_;
  has_questions_ = true;
  return true;
}

void LiveRulebook::LoadAll(Documents& documents, const FileReader& files,
                           const std::vector<std::string>& nested) {
  const auto holds = [&](const std::string& path) {
    return scope_.Holds(path) &&
           std::none_of(nested.begin(), nested.end(),
                        [&](const std::string& folder) { return IsBelow(path, folder); });
  };
  std::set<std::string> paths;
  if (scope_.sort != RulebookScope::Sort::alone) {
    const auto found = scope_.sort == RulebookScope::Sort::below
                           ? files.FilesBelow(scope_.path, kPolicyEnding)
                           : files.FilesInside(scope_.path, kPolicyEnding);
    if (found) paths.insert(found->begin(), found->end());
  }
  for (const auto& [path, document] : documents) paths.insert(path);
  analysis_ = {};
  traces_.clear();
  proofs_ = {};
  for (const std::string& path : paths) {
    if (!holds(path)) continue;
    const auto open = documents.find(path);
    if (open != documents.end()) {
      analysis_.sources.Add(open->second.source);
      open->second.changed = false;
    } else if (auto text = files.Read(path)) {
      analysis_.sources.Add(SourceFile(path, std::move(*text)));
    }
  }
  for (std::uint32_t i = 0; i < analysis_.sources.size(); ++i) {
    traces_.emplace_back();
    analysis_.trees.push_back(ParseTraced(analysis_.sources[FileId{i}], FileId{i}, traces_.back()));
  }
}

void LiveRulebook::ReadChanged(Documents& documents) {
  for (std::uint32_t i = 0; i < analysis_.sources.size(); ++i) {
    SourceFile& source = analysis_.sources[FileId{i}];
    const auto open = documents.find(source.path);
    if (open == documents.end() || !open->second.changed) continue;
    const TextChange change = ChangeBetween(source.text, open->second.source.text);
    source = open->second.source;
    Reparse(source, change, analysis_.trees[i], traces_[i]);
    ShiftProofs(FileId{i}, change);
    open->second.changed = false;
  }
}

void LiveRulebook::ShiftProofs(FileId file, const TextChange& change) {
  const std::uint32_t shift = change.new_end - change.old_end;
  const auto is_gone = [&](Span& span) {
    if (span.file != file || span.end <= change.begin) return false;
    if (span.begin < change.old_end) return true;
    span.begin += shift;
    span.end += shift;
    return false;
  };
  const auto is_touched = [&](Diagnostic& diagnostic) {
    bool gone = is_gone(diagnostic.span);
    for (Label& label : diagnostic.labels) gone = is_gone(label.span) || gone;
    for (Fix& fix : diagnostic.fixes) {
      for (FileEdit& edit : fix.edits) gone = is_gone(edit.span) || gone;
    }
    return gone;
  };
  std::erase_if(proofs_.readings, is_touched);
  std::erase_if(proofs_.proved, is_touched);
}

void LiveRulebook::CheckAll() {
  Emitter emitter;
  std::vector<Diagnostic>& all = emitter.diagnostics();
  for (std::uint32_t i = 0; i < traces_.size(); ++i) {
    const std::size_t first = all.size();
    all.insert(all.end(), traces_[i].diagnostics.begin(), traces_[i].diagnostics.end());
    JoinLinesBehindBlocks(analysis_.sources[FileId{i}], analysis_.trees[i], all, first);
  }
  analysis_.rulebook = Check(analysis_.sources, analysis_.trees, emitter);
  emitter.Sort();
  emitter.Cut(kMaxErrorsShown);
  analysis_.has_errors = emitter.has_errors();
  analysis_.diagnostics = std::move(emitter.diagnostics());
}

void LiveRulebook::Accept(Proofs proofs) { proofs_ = std::move(proofs); }

std::vector<Diagnostic> LiveRulebook::Diagnostics() const {
  Emitter emitter;
  emitter.diagnostics() = analysis_.diagnostics;
  for (Diagnostic& diagnostic : emitter.diagnostics()) {
    if (diagnostic.kind != Kind::relation_missing) continue;
    for (const Diagnostic& with_readings : proofs_.readings) {
      if (with_readings.span == diagnostic.span) diagnostic = with_readings;
    }
  }
  if (analysis_.has_errors) return std::move(emitter.diagnostics());
  for (const Diagnostic& proved : proofs_.proved) emitter.diagnostics().push_back(proved);
  emitter.Sort();
  return std::move(emitter.diagnostics());
}

}  // namespace attain
