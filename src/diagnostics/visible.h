// Text of users as a terminal can show it: names, titles, values and paths may hold what would move
// its cursor, recolour it or turn the direction of its text.
#pragma once

#include <string>
#include <string_view>

namespace attain {

/// `text` on one line: control characters (C0, DEL, C1), marks that turn or break lines (U+061C,
/// U+200E, U+200F, U+2028 to U+202E, U+2066 to U+2069) and bytes that are not UTF-8 by their
/// number: `\n`, `\x1B`, `\u009b`, `\xE9`. What is visible already stays as it is.
std::string Visible(std::string_view text);
/// Likewise, line by line: line ends and tabs stay. JSON stays the same JSON.
std::string VisibleLines(std::string_view text);
/// Likewise, each such character, a tab among them, as one space, so that columns stay columns.
std::string VisibleColumns(std::string_view text);
/// Appends the first character of `text` as in Visible; returns of how many bytes it is.
std::size_t AppendVisible(std::string_view text, std::string& out);
/// `text` as part of a message: Visible, cut behind `most` bytes.
std::string Shown(std::string_view text, std::size_t most = 60);

}  // namespace attain
