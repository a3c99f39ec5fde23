#include "report/text_table.h"

#include <algorithm>

#include "diagnostics/visible.h"

namespace attain {
namespace {

constexpr std::size_t kMostCellBytes = 100;

}  // namespace

std::size_t ShownWidth(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  }));
}

std::string TextTable(const std::vector<std::string>& heads,
                      std::vector<std::vector<std::string>> lines) {
  std::vector<bool> repeats(lines.size(), false);
  for (std::size_t i = 1; i < lines.size(); ++i) repeats[i] = lines[i][0] == lines[i - 1][0];
  std::vector<std::size_t> widths(heads.size(), 0);
  for (auto& line : lines) {
    for (std::size_t i = 0; i < line.size(); ++i) {
      const bool is_last = i + 1 == line.size();
      line[i] = is_last ? Visible(line[i]) : Shown(line[i], kMostCellBytes);
      widths[i] = std::max(widths[i], ShownWidth(line[i]));
    }
  }
  for (std::size_t i = 0; i < heads.size(); ++i) {
    if (widths[i] > 0 || lines.empty()) widths[i] = std::max(widths[i], ShownWidth(heads[i]));
  }
  std::string out;
  const auto append = [&](const std::vector<std::string>& line, bool hide_first) {
    std::string text;
    for (std::size_t i = 0; i < line.size(); ++i) {
      if (widths[i] == 0) continue;
      const std::string_view cell = i == 0 && hide_first ? std::string_view() : line[i];
      text += cell;
      if (i + 1 < line.size()) text.append(widths[i] - ShownWidth(cell) + 2, ' ');
    }
    text.erase(text.find_last_not_of(' ') + 1);
    out += text + "\n";
  };
  append(heads, false);
  for (std::size_t i = 0; i < lines.size(); ++i) append(lines[i], repeats[i]);
  return out;
}

}  // namespace attain
