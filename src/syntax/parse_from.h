// The parser from a declaration on, for reparse.cpp. Implemented in parser.cpp, the only source
// that sees PEGTL.
#pragma once

#include <functional>

#include "syntax/reparse.h"

namespace attain {

/// Asked where a declaration begins; false: parse no further.
using AtDeclaration = std::function<bool(const Restart&)>;

struct ParsedPart {
  SyntaxTree part;  ///< declarations and tokens only, no Rulebook above them
  std::vector<Diagnostic> diagnostics;
  MistakeState mistakes;  ///< at the end
  bool whole = true;      ///< false: there were too many mistakes to go on
};

/// Parses `file`, a readable text, from `start` on. `before` is the last token in front of it, if
/// there is one. The numbers in a Restart count from the top of the file.
ParsedPart ParseFrom(const SourceFile& file, FileId id, const Restart& start, const Token* before,
                     const AtDeclaration& at_declaration);

}  // namespace attain
