// Turns mistakes into diagnostics: one for each cause, in the words of people who write policies.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "diagnostics/diagnostic.h"
#include "syntax/lexer.h"
#include "syntax/mistake.h"
#include "syntax/reparse.h"
#include "syntax/tree_builder.h"

namespace attain {

class Reporter {
 public:
  /// `whole`: the text ends where the file ends, so that a mistake at its end is one.
  Reporter(TreeBuilder& builder, FileId file, bool whole, Emitter& emitter,
           const MistakeState& state = {})
      : builder_(builder), file_(file), whole_(whole), emitter_(emitter), state_(state) {}

  /// What stands at the mistake's offset, in the item that begins at `item`, is not what was
  /// expected there.
  void Explain(const Mistake& mistake, std::uint32_t item);
  /// A `;` is missing before `offset`, and what follows can be read without it.
  void MissingSemicolon(std::uint32_t offset);
  void MissingOpenBrace(std::uint32_t offset);
  /// A node that must hold something holds nothing: a team without lines, a table without fields,
  /// an example without `expect`.
  void MissingMember(NodeKind kind, std::uint32_t begin);
  /// The `}` of `block` is missing before `offset`.
  void MissingCloseBrace(std::uint32_t offset, const OpenBlock& block);
  /// A `}` at `brace` closes `block`. Where it stands tells which `}` may be missing.
  void Closed(const OpenBlock& block, std::uint32_t brace);
  /// A declaration is complete, or given up.
  void EndOfDeclaration() { suspect_.reset(); }
  /// A mistake led up to `offset` in the middle of an item: what is missing there is no mistake of
  /// its own.
  void SkippedTo(std::uint32_t offset) { Remember(offset); }
  /// A problem that is not one of the grammar.
  Diagnostic& Report(Kind kind, std::uint32_t begin, std::uint32_t end, std::string message,
                     std::string hint = {});

  /// Whether so many mistakes were found that no more are shown.
  bool full() const;
  const MistakeState& state() const { return state_; }
  void SayThatThereAreMore();

 private:
  struct Suspect {
    OpenBlock block;
    std::uint32_t brace;
  };
  bool Silent(std::uint32_t offset) const;
  void Remember(std::uint32_t offset);
  Span SpanOf(std::uint32_t begin, std::uint32_t end) const { return {file_, begin, end}; }
  Token TokenBefore(std::uint32_t offset) const;
  bool IsInExample() const;
  std::string HeaderOf(const OpenBlock& block) const;

  TreeBuilder& builder_;
  FileId file_;
  bool whole_;
  Emitter& emitter_;
  MistakeState state_;
  std::optional<Suspect> suspect_;
};

}  // namespace attain
