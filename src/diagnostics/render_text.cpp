// The text form. One snippet for each file that the diagnostic has places in, the file of its own
// place first.
#include <algorithm>
#include <iterator>
#include <map>

#include <fmt/format.h>

#include "diagnostics/render.h"
#include "diagnostics/visible.h"

namespace attain {
namespace {

constexpr std::uint32_t kWidestLine = 140;  // columns of a source line that are shown
constexpr std::uint32_t kWidestWord = 100;  // columns of a name that a message repeats
constexpr std::size_t kMostBehind = 8;      // bytes of the backtick and punctuation behind it

struct Mark {
  Span span;
  std::string text;
  bool primary;
};

struct Palette {
  bool on;
  std::string Paint(std::string_view code, std::string_view text) const {
    return on ? fmt::format("\x1b[{}m{}\x1b[0m", code, text) : std::string(text);
  }
};

std::string_view SeverityColor(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "1;31";
    case Severity::warning:
      return "1;33";
    case Severity::notice:
      return "1;36";
  }
  return "";
}

/// The number of the line, without counting the columns in front.
std::uint32_t LineOf(const SourceFile& file, std::uint32_t offset) {
  const auto after = std::upper_bound(file.line_starts.begin(), file.line_starts.end(), offset);
  return static_cast<std::uint32_t>(after - file.line_starts.begin());
}

bool ContinuesCharacter(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

/// The columns in front of byte `end` of `text`, or `most` where there are more: a line may be
/// millions of columns long.
std::uint32_t ColumnsBefore(std::string_view text, std::size_t end, std::uint32_t most) {
  std::uint32_t columns = 0;
  for (std::size_t at = 0; at < end && columns < most; ++at) {
    if (!ContinuesCharacter(text[at])) ++columns;
  }
  return columns;
}

/// The first `most` columns of `text`.
std::string FirstColumns(std::string_view text, std::uint32_t most) {
  std::size_t end = 0;
  for (std::uint32_t columns = 0; end < text.size(); ++end) {
    const bool continues = ContinuesCharacter(text[end]) && columns > 0;
    if (!continues && columns++ == most) break;
  }
  return VisibleColumns(text.substr(0, end));
}

/// A message as a terminal can show it: of a word that is very long its beginning, with the
/// punctuation behind it.
std::string ForTerminal(std::string_view message) {
  std::string shown;
  for (std::size_t begin = 0; begin < message.size();) {
    const std::size_t end = std::min(message.find(' ', begin), message.size());
    std::string_view word = message.substr(begin, end - begin);
    std::string_view behind;
    if (ColumnsBefore(word, word.size(), kWidestWord + 1) > kWidestWord) {
      const std::size_t backtick = std::min(word.rfind('`'), word.size());
      std::size_t cut = 0;
      for (std::uint32_t columns = 0; cut < word.size(); ++cut) {
        if (!ContinuesCharacter(word[cut]) && columns++ == kWidestWord) break;
      }
      if (backtick >= cut && word.size() - backtick <= kMostBehind) behind = word.substr(backtick);
      word = word.substr(0, cut);
    }
    shown += Visible(word);
    if (word.size() < end - begin) shown += "…";
    shown += Visible(behind);
    if (end < message.size()) shown += ' ';
    begin = end + 1;
  }
  return shown;
}

/// Where the part of a very long line begins that is shown around its first mark, a byte; else 0.
std::size_t ShownFrom(std::string_view line, std::size_t first_mark) {
  constexpr std::uint32_t kBefore = kWidestLine / 2;
  const bool fits = ColumnsBefore(line, line.size(), kWidestLine + 1) <= kWidestLine;
  if (fits || ColumnsBefore(line, first_mark, kBefore) < kBefore) return 0;
  std::size_t at = first_mark;
  for (std::uint32_t columns = 0; columns < kBefore && at > 0;) {
    if (!ContinuesCharacter(line[--at])) ++columns;
  }
  return at;
}

void AppendLine(std::string& out, const SourceFile& file, std::uint32_t line,
                std::vector<const Mark*> marks, int gutter, const Palette& palette,
                std::string_view color) {
  std::stable_sort(marks.begin(), marks.end(),
                   [](const Mark* a, const Mark* b) { return a->span.begin < b->span.begin; });
  const std::string_view whole = file.Line(line);
  const auto byte_of = [&](std::uint32_t offset) {
    return std::min<std::size_t>(offset - file.line_starts[line - 1], whole.size());
  };
  const std::size_t from = ShownFrom(whole, byte_of(marks.front()->span.begin));
  const std::string_view shown = whole.substr(from);
  const std::uint32_t columns = ColumnsBefore(shown, shown.size(), kWidestLine);
  std::string text = (from > 0 ? "…" : "") + FirstColumns(shown, columns);
  if (ColumnsBefore(shown, shown.size(), kWidestLine + 1) > columns) text += "…";
  while (text.ends_with(' ')) text.pop_back();
  fmt::format_to(std::back_inserter(out), "{} {}\n",
                 palette.Paint("1;34", fmt::format("{:>{}} |", line, gutter)), text);
  for (const Mark* mark : marks) {
    const auto column_of = [&](std::uint32_t offset) {
      return ColumnsBefore(shown, byte_of(offset) - from, columns + 1);
    };
    const std::uint32_t begin = column_of(mark->span.begin);
    if (begin > columns) continue;
    const std::uint32_t end = std::max(column_of(mark->span.end), begin + 1);
    std::string row(begin + (from > 0 ? 1 : 0), ' ');
    row += palette.Paint(mark->primary ? color : "1;34",
                         std::string(end - begin, mark->primary ? '^' : '-') +
                             (mark->text.empty() ? "" : " " + mark->text));
    fmt::format_to(std::back_inserter(out), "{} {}\n",
                   palette.Paint("1;34", fmt::format("{:>{}} |", "", gutter)), row);
  }
}

void AppendSnippets(std::string& out, const Diagnostic& diagnostic, const SourceSet& sources,
                    int gutter, const Palette& palette, std::string_view color) {
  std::vector<Mark> marks{{diagnostic.span, "", true}};
  for (const Label& label : diagnostic.labels) {
    if (label.span.valid()) marks.push_back({label.span, ForTerminal(label.text), false});
  }
  std::vector<FileId> files;
  for (const Mark& mark : marks) {
    if (std::find(files.begin(), files.end(), mark.span.file) == files.end())
      files.push_back(mark.span.file);
  }
  for (const FileId id : files) {
    const SourceFile& file = sources[id];
    std::map<std::uint32_t, std::vector<const Mark*>> lines;
    const Mark* head = nullptr;
    for (const Mark& mark : marks) {
      if (mark.span.file != id) continue;
      if (head == nullptr) head = &mark;
      lines[LineOf(file, mark.span.begin)].push_back(&mark);
    }
    const Position at = file.PositionOf(head->span.begin);
    fmt::format_to(std::back_inserter(out), "{:>{}}{} {}:{}:{}\n", "", gutter,
                   palette.Paint("1;34", head->primary ? "-->" : ":::"), Visible(file.path),
                   at.line, at.column);
    std::uint32_t before = 0;
    for (const auto& [line, on_line] : lines) {
      if (before != 0 && line > before + 1) {
        fmt::format_to(std::back_inserter(out), "{}\n",
                       palette.Paint("1;34", fmt::format("{:>{}}", "…", gutter)));
      }
      AppendLine(out, file, line, on_line, gutter, palette, color);
      before = line;
    }
  }
}

int GutterOf(const Diagnostic& diagnostic, const SourceSet& sources) {
  std::uint32_t widest = 1;
  const auto see = [&](Span span) {
    if (span.valid()) widest = std::max(widest, LineOf(sources[span.file], span.begin));
  };
  see(diagnostic.span);
  for (const Label& label : diagnostic.labels) see(label.span);
  return static_cast<int>(fmt::formatted_size("{}", widest));
}

}  // namespace

std::string RenderText(std::span<const Diagnostic> diagnostics, const SourceSet& sources,
                       bool color) {
  const Palette palette{color};
  std::string out;
  for (const Diagnostic& diagnostic : diagnostics) {
    const std::string_view paint = SeverityColor(diagnostic.severity());
    const std::string head =
        fmt::format("{}[{}]", SeverityWord(diagnostic.severity()), InfoOf(diagnostic.kind).code);
    fmt::format_to(std::back_inserter(out), "{}{}\n", palette.Paint(paint, head),
                   palette.Paint("1", ": " + ForTerminal(diagnostic.message)));
    const int gutter = GutterOf(diagnostic, sources);
    if (diagnostic.span.valid()) AppendSnippets(out, diagnostic, sources, gutter, palette, paint);
    if (!diagnostic.hint.empty()) {
      fmt::format_to(std::back_inserter(out), "{:>{}} {} {}\n", "", gutter,
                     palette.Paint("1;34", "="), ForTerminal(diagnostic.hint));
    }
    for (const std::string& note : diagnostic.notes) {
      std::size_t begin = 0;
      while (begin <= note.size()) {
        const std::size_t end = std::min(note.find('\n', begin), note.size());
        fmt::format_to(std::back_inserter(out), "{:>{}} {} {}\n", "", gutter,
                       begin == 0 ? palette.Paint("1;34", "=") : " ",
                       ForTerminal(std::string_view(note).substr(begin, end - begin)));
        begin = end + 1;
      }
    }
    out += "\n";
  }
  return out;
}

std::string CountDiagnostics(std::span<const Diagnostic> diagnostics) {
  std::string out;
  const bool left_out =
      std::any_of(diagnostics.begin(), diagnostics.end(),
                  [](const Diagnostic& d) { return d.kind == Kind::too_many_mistakes; });
  for (const Severity severity : {Severity::error, Severity::warning, Severity::notice}) {
    const auto count = std::count_if(diagnostics.begin(), diagnostics.end(),
                                     [&](const Diagnostic& d) { return d.severity() == severity; });
    if (count == 0) continue;
    if (!out.empty()) out += ", ";
    if (severity == Severity::error && left_out) {
      out += fmt::format("more than {} errors", count - 1);
      continue;
    }
    out += fmt::format("{} {}{}", count, SeverityWord(severity), count == 1 ? "" : "s");
  }
  return out;
}

}  // namespace attain
