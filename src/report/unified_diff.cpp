#include "report/unified_diff.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <vector>

namespace attain {
namespace {

constexpr std::size_t kContext = 3;

/// The lines of `text` with their ends.
std::vector<std::string_view> LinesOf(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    const std::size_t length = end == std::string_view::npos ? text.size() : end + 1;
    lines.push_back(text.substr(0, length));
    text.remove_prefix(length);
  }
  return lines;
}

/// Lines [begin, begin + removed) become `added`.
struct Change {
  std::size_t begin;
  std::size_t removed;
  std::string added;
};

class Differ {
 public:
  Differ(std::string_view text, std::span<const TextEdit> edits)
      : text_(text), lines_(LinesOf(text)), edits_(edits) {}

  std::string Hunks() {
    FindChanges();
    std::string out;
    std::ptrdiff_t shift = 0;
    for (std::size_t i = 0; i < changes_.size();) {
      std::size_t last = i;
      while (last + 1 < changes_.size() &&
             changes_[last + 1].begin - EndOf(changes_[last]) <= 2 * kContext) {
        ++last;
      }
      shift += AddHunk(std::span(changes_).subspan(i, last + 1 - i), shift, out);
      i = last + 1;
    }
    return out;
  }

 private:
  static std::size_t EndOf(const Change& change) { return change.begin + change.removed; }
  std::size_t OffsetOf(std::size_t line) const {
    return line < lines_.size() ? static_cast<std::size_t>(lines_[line].data() - text_.data())
                                : text_.size();
  }

  /// One for the edits whose lines touch, without the lines that stay at its begin and end.
  void FindChanges() {
    std::size_t line = 0;
    for (std::size_t i = 0; i < edits_.size();) {
      while (line + 1 < lines_.size() && OffsetOf(line + 1) <= edits_[i].begin) ++line;
      const std::size_t first = line;
      std::size_t last = line, next = i;
      while (next < edits_.size() && (next == i || edits_[next].begin < OffsetOf(last + 1))) {
        while (last + 1 < lines_.size() && OffsetOf(last + 1) <= edits_[next].end) ++last;
        ++next;
      }
      const std::size_t begin = OffsetOf(first), end = OffsetOf(last + 1);
      std::vector<TextEdit> local(edits_.begin() + static_cast<std::ptrdiff_t>(i),
                                  edits_.begin() + static_cast<std::ptrdiff_t>(next));
      for (TextEdit& edit : local) {
        edit.begin -= static_cast<std::uint32_t>(begin);
        edit.end -= static_cast<std::uint32_t>(begin);
      }
      AddChange(first, std::min(last + 1, lines_.size()) - first,
                Apply(text_.substr(begin, end - begin), local));
      i = next;
    }
  }

  void AddChange(std::size_t begin, std::size_t removed, const std::string& added) {
    const std::vector<std::string_view> lines = LinesOf(added);
    std::size_t same = 0, same_end = 0;
    const std::size_t most = std::min(removed, lines.size());
    while (same < most && lines[same] == lines_[begin + same]) ++same;
    while (same_end < most - same &&
           lines[lines.size() - 1 - same_end] == lines_[begin + removed - 1 - same_end]) {
      ++same_end;
    }
    std::string changed;
    for (std::size_t i = same; i < lines.size() - same_end; ++i) changed += lines[i];
    const std::size_t count = removed - same - same_end;
    if (!changes_.empty() && EndOf(changes_.back()) == begin + same) {
      changes_.back().removed += count;
      changes_.back().added += changed;
    } else {
      changes_.push_back({begin + same, count, std::move(changed)});
    }
  }

  static void AddLine(char sign, std::string_view line, std::string& out) {
    out += sign;
    out += line;
    if (!line.ends_with('\n')) out += "\n\\ No newline at end of file\n";
  }
  void AddLines(char sign, std::size_t begin, std::size_t end, std::string& out) const {
    for (std::size_t i = begin; i < end; ++i) AddLine(sign, lines_[i], out);
  }

  /// By how many lines the text grows.
  std::ptrdiff_t AddHunk(std::span<const Change> changes, std::ptrdiff_t shift,
                         std::string& out) const {
    const std::size_t begin = changes.front().begin - std::min(kContext, changes.front().begin);
    const std::size_t end = std::min(EndOf(changes.back()) + kContext, lines_.size());
    std::string body;
    std::size_t at = begin;
    std::ptrdiff_t grows = 0;
    for (const Change& change : changes) {
      AddLines(' ', at, change.begin, body);
      AddLines('-', change.begin, EndOf(change), body);
      const std::vector<std::string_view> added = LinesOf(change.added);
      for (const std::string_view line : added) AddLine('+', line, body);
      at = EndOf(change);
      grows += std::ssize(added) - static_cast<std::ptrdiff_t>(change.removed);
    }
    AddLines(' ', at, end, body);
    const auto old_count = static_cast<std::ptrdiff_t>(end - begin);
    const std::ptrdiff_t new_count = old_count + grows;
    const auto first = static_cast<std::ptrdiff_t>(begin);
    // An empty side is named by the line before it.
    out += fmt::format("@@ -{},{} +{},{} @@\n{}", first + (old_count > 0 ? 1 : 0), old_count,
                       first + shift + (new_count > 0 ? 1 : 0), new_count, body);
    return grows;
  }

  std::string_view text_;
  std::vector<std::string_view> lines_;
  std::span<const TextEdit> edits_;
  std::vector<Change> changes_;
};

}  // namespace

std::string UnifiedDiff(std::string_view path, std::string_view text,
                        std::span<const TextEdit> edits) {
  if (edits.empty()) return {};
  return fmt::format("--- {}\n+++ {}\n{}", path, path, Differ(text, edits).Hunks());
}

}  // namespace attain
