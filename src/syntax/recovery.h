// What happens behind a mistake: where parsing goes on, and what the region that did not parse
// would have declared.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "syntax/tree_builder.h"

namespace attain {

/// Where the mistake was made: at the top of the file, or in the braces of something.
enum class Around : std::uint8_t { top, braces };

struct Skipped {
  std::uint32_t end;  ///< where parsing goes on
  bool
      whole;  ///< the item's own end was found, not that of the file or the begin of something else
};

/// Skips from `from` behind the rest of the item that begins at `item`: behind its `;` (one between
/// the items of a list is not its own) or its
/// `{ … }`, before the `}` that closes what it stands in, before a declaration, level, option or
/// metric that begins behind `item`, or before a line that is not indented more than the item is
/// (unless it stands behind `and` or `or`).
/// Records the tokens skipped. Goes behind `item` by at least one byte; one pass over the text.
Skipped SkipItem(TreeBuilder& builder, std::uint32_t item, std::uint32_t from, Around around);

/// Whether `word` is `and` or `or`, in any letters: what stands around it are parts of one
/// sentence.
bool IsAndOr(std::string_view word);

/// Whether what stands at `offset` can stand behind the name in a head: a title, `{`, `=` and the
/// like.
bool GoesOnBehindName(std::string_view text, std::uint32_t offset);

/// Where the `{` of the line that goes on at `offset` stands, if no `;`, `}` or comment is before
/// it.
std::optional<std::uint32_t> BraceInLine(std::string_view text, std::uint32_t offset);

/// The name or code that the declaration, level, option, metric or field at `item` would have
/// declared.
struct DeclaredName {
  NodeKind kind;  ///< Name or Code
  std::uint32_t begin;
  std::uint32_t end;
};
std::optional<DeclaredName> NameDeclaredAt(std::string_view text, std::uint32_t item,
                                           Around around);

/// The name that was meant where the declaration at `item` has a malformed one, or has it in
/// quotes; empty where it has neither.
std::string NameMeantAt(std::string_view text, std::uint32_t item);

/// Whether a declaration begins at `offset`: `exam CODE "`, `set NAME =`, `competency NAME {` and
/// the like.
bool IsDeclarationHead(std::string_view text, std::uint32_t offset);

}  // namespace attain
