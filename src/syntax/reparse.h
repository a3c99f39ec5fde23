// Parsing again only the declarations that an edit touches. The result is that of ParseTraced, to
// the last token and diagnostic.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "diagnostics/diagnostic.h"
#include "syntax/syntax_tree.h"

namespace attain {

/// What earlier mistakes mean for what is said about later ones.
struct MistakeState {
  std::size_t count = 0;
  std::uint32_t last_offset = UINT32_MAX;  ///< of the last mistake
  std::uint32_t last_line_end = 0;         ///< of the line that it stands on
  std::size_t unclosed = 0;  ///< blocks whose `}` was missing, less the `}` that closed nothing
  std::size_t strays = 0;  ///< `}` that closed nothing: only there it matters how many are unclosed
};

/// The parser where a declaration begins: all that it needs to go on from there.
struct Restart {
  std::uint32_t offset = 0;
  std::uint32_t node = 1;         ///< the declaration's
  std::uint32_t diagnostics = 0;  ///< how many came before
  MistakeState mistakes;
};

/// How a text was parsed.
struct ParseTrace {
  std::vector<Diagnostic> diagnostics;  ///< as they were found, before JoinLinesBehindBlocks
  std::vector<Restart> restarts;        ///< one for each declaration, in their order
  std::size_t mistakes = 0;
  std::size_t strays = 0;
  std::size_t parsed = 0;  ///< declarations that were parsed for it last
  bool whole = true;       ///< the text was read to its end; else nothing of it can be kept
};

/// As Parse in parser.h.
SyntaxTree ParseTraced(const SourceFile& file, FileId id, ParseTrace& trace);

/// In place of bytes [begin, old_end) of a text stand [begin, new_end) of another.
struct TextChange {
  std::uint32_t begin, old_end, new_end;
};

/// `tree` and `trace` are those of the text before the change, and become those of `file`. Takes
/// the time that it takes to parse what the change touches and some declarations around it, and to
/// move the rest.
void Reparse(const SourceFile& file, const TextChange& change, SyntaxTree& tree, ParseTrace& trace);

}  // namespace attain
