// What an editor offers to do at a place: repairs of what is wrong there, and changes that keep the
// meaning.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "editor/names.h"
#include "source/file_edit.h"

namespace attain {

enum class ActionKind : std::uint8_t { repair, extract, inlining };

struct CodeAction {
  std::string title;
  ActionKind kind;
  std::vector<FileEdit> edits;        ///< by file and place
  std::size_t diagnostic = SIZE_MAX;  ///< what it repairs, in Analysis::diagnostics
};

/// The fixes of every diagnostic that touches `range`; for a code that nothing declares, its
/// declaration beside the credential whose code begins most alike; a list in a rule made a set,
/// wherever it stands; a set that is named once put where it is named.
std::vector<CodeAction> CodeActionsAt(const Analysis& analysis, const Names& names, Span range);

}  // namespace attain
