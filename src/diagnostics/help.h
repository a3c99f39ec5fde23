// `attain help A0123`: for each kind of diagnostic its cause, a mistake and its repair. The text
// stands in help.md.
#pragma once

#include <string_view>

#include "diagnostics/diagnostic.h"

namespace attain {

/// The entry of the kind, in Markdown, from its heading on; empty where help.md has none (a test
/// forbids that).
std::string_view HelpOf(Kind kind);

/// The rulebook in the entry's "mistake" or "repair" block; empty where there is none.
std::string_view HelpExample(Kind kind, std::string_view which);

}  // namespace attain
