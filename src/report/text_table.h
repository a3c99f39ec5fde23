// Columns of text for people.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace attain {

/// `text` in so many columns of a terminal: the code points of UTF-8 are counted.
std::size_t ShownWidth(std::string_view text);

/// The lines, Visible, under their heads, two spaces between columns; a column that is empty in
/// every line is left out, and so is the padding of the last one. Cells before the last one are cut
/// behind 100 bytes. A repeated first cell is shown once.
std::string TextTable(const std::vector<std::string>& heads,
                      std::vector<std::vector<std::string>> lines);

}  // namespace attain
