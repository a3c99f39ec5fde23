// One rulebook as the editor has it: the files of a folder, open or on disk, kept parsed and
// checked while they change.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "compare/analysis.h"
#include "editor/lenses.h"
#include "editor/names.h"
#include "language_server/documents.h"
#include "language_server/proofs.h"
#include "language_server/rulebook_scope.h"
#include "source/file_reader.h"
#include "syntax/reparse.h"

namespace attain {

class LiveRulebook {
 public:
  explicit LiveRulebook(RulebookScope scope) : scope_(std::move(scope)) {}

  const RulebookScope& scope() const { return scope_; }
  /// Of what was checked last, all with the numbers of its files.
  const Analysis& analysis() const { return analysis_; }
  const Names& names();
  const std::vector<ExampleOutcome>& examples(Date today);
  std::optional<FileId> FileOf(const std::string& path) const;

  /// Files came or went, or changed on the disk: everything is read again.
  void Reload() { reload_ = true; }
  /// Some open document of it changed.
  void Touch() { touched_ = true; }
  /// Reads what changed, and checks; false where nothing had changed. `nested`: folders below
  /// this one that are rulebooks of their own.
  bool Refresh(Documents& documents, const FileReader& files,
               const std::vector<std::string>& nested);

  /// What `attain check` says: the diagnostics of Check, and what was proved of all partners, as
  /// far as that is known.
  std::vector<Diagnostic> Diagnostics() const;

  /// Whether something changed that was not read yet.
  bool IsStale() const { return reload_ || touched_; }
  /// True once behind each Refresh: what takes longer is to be proved anew.
  bool TakeQuestions() { return std::exchange(has_questions_, false); }
  void AskAgain() { has_questions_ = true; }
  /// Counts the changes.
  std::uint64_t generation() const { return generation_; }
  void Accept(Proofs proofs);
  const Proofs& proofs() const { return proofs_; }

 private:
  void LoadAll(Documents& documents, const FileReader& files,
               const std::vector<std::string>& nested);
  void ReadChanged(Documents& documents);
  /// What was proved stands where it stood; what the change touches is no longer known.
  void ShiftProofs(FileId file, const TextChange& change);
  void CheckAll();

  RulebookScope scope_;
  Analysis analysis_;
  std::optional<Names> names_;                           ///< made when asked for
  std::optional<std::vector<ExampleOutcome>> examples_;  ///< likewise
  std::vector<ParseTrace> traces_;                       ///< by FileId
  Proofs proofs_;
  std::uint64_t generation_ = 0;
  bool reload_ = true;
  bool touched_ = false;
  bool has_questions_ = false;
};

}  // namespace attain
