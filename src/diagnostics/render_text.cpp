// The text form. One snippet for each file that the diagnostic has places in, the file of its own
// place first.
#include <algorithm>
#include <iterator>
#include <map>

#include <fmt/format.h>

#include "diagnostics/render.h"

namespace attain {
namespace {

constexpr std::uint32_t kWidestLine = 140;  // columns of a source line that are shown

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

std::string_view SeverityWord(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "error";
    case Severity::warning:
      return "warning";
    case Severity::notice:
      return "notice";
  }
  return "";
}

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

/// Columns [first, behind) of a line; a tab and a control character become a space, so that columns
/// stay columns.
std::string Columns(std::string_view line, std::uint32_t first, std::uint32_t behind) {
  std::string shown;
  std::uint32_t column = 0;
  for (const char c : line) {
    const bool continues = (static_cast<unsigned char>(c) & 0xC0) == 0x80 && column > 0;
    if (!continues && ++column == behind) break;
    if (column < first) continue;
    shown += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
  }
  return shown;
}

struct Underline {
  std::uint32_t begin, end;  // columns from 1, end behind the last
  const Mark* mark;
};

std::vector<Underline> UnderlinesOf(const SourceFile& file, std::uint32_t line,
                                    const std::vector<const Mark*>& marks, std::uint32_t columns) {
  std::vector<Underline> underlines;
  for (const Mark* mark : marks) {
    const Position begin = file.PositionOf(mark->span.begin);
    const Position end = file.PositionOf(mark->span.end);
    const std::uint32_t last = end.line == line ? end.column : columns + 1;
    underlines.push_back({begin.column, std::max(last, begin.column + 1), mark});
  }
  std::stable_sort(underlines.begin(), underlines.end(),
                   [](const Underline& a, const Underline& b) { return a.begin < b.begin; });
  return underlines;
}

void AppendLine(std::string& out, const SourceFile& file, std::uint32_t line,
                const std::vector<const Mark*>& marks, int gutter, const Palette& palette,
                std::string_view color) {
  const std::uint32_t line_end =
      file.line_starts[line - 1] + static_cast<std::uint32_t>(file.Line(line).size());
  const std::uint32_t columns = file.PositionOf(line_end).column - 1;
  std::vector<Underline> underlines = UnderlinesOf(file, line, marks, columns);
  // A very long line is shown around its first mark.
  std::uint32_t first = 1;
  if (columns > kWidestLine && underlines.front().begin > kWidestLine / 2)
    first = underlines.front().begin - kWidestLine / 2;
  const std::uint32_t behind = std::min(columns + 1, first + kWidestLine);
  std::string text = (first > 1 ? "…" : "") + Columns(file.Line(line), first, behind);
  if (behind <= columns) text += "…";
  while (text.ends_with(' ')) text.pop_back();
  fmt::format_to(std::back_inserter(out), "{} {}\n",
                 palette.Paint("1;34", fmt::format("{:>{}} |", line, gutter)), text);
  const std::uint32_t shift = first - 1 - (first > 1 ? 1 : 0);
  for (const Underline& underline : underlines) {
    if (underline.begin > behind) continue;
    const std::uint32_t end = std::min(underline.end, behind + 1);
    std::string row(underline.begin - 1 - shift, ' ');
    row += palette.Paint(underline.mark->primary ? color : "1;34",
                         std::string(std::max<std::uint32_t>(end - underline.begin, 1),
                                     underline.mark->primary ? '^' : '-') +
                             (underline.mark->text.empty() ? "" : " " + underline.mark->text));
    fmt::format_to(std::back_inserter(out), "{} {}\n",
                   palette.Paint("1;34", fmt::format("{:>{}} |", "", gutter)), row);
  }
}

void AppendSnippets(std::string& out, const Diagnostic& diagnostic, const SourceSet& sources,
                    int gutter, const Palette& palette, std::string_view color) {
  std::vector<Mark> marks{{diagnostic.span, "", true}};
  for (const Label& label : diagnostic.labels) {
    if (label.span.valid()) marks.push_back({label.span, label.text, false});
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
      lines[file.PositionOf(mark.span.begin).line].push_back(&mark);
    }
    const Position at = file.PositionOf(head->span.begin);
    fmt::format_to(std::back_inserter(out), "{:>{}}{} {}:{}:{}\n", "", gutter,
                   palette.Paint("1;34", head->primary ? "-->" : ":::"), file.path, at.line,
                   at.column);
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
    if (span.valid()) widest = std::max(widest, sources[span.file].PositionOf(span.begin).line);
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
                   palette.Paint("1", ": " + diagnostic.message));
    const int gutter = GutterOf(diagnostic, sources);
    if (diagnostic.span.valid()) AppendSnippets(out, diagnostic, sources, gutter, palette, paint);
    if (!diagnostic.hint.empty()) {
      fmt::format_to(std::back_inserter(out), "{:>{}} {} {}\n", "", gutter,
                     palette.Paint("1;34", "="), diagnostic.hint);
    }
    for (const std::string& note : diagnostic.notes) {
      std::size_t begin = 0;
      while (begin <= note.size()) {
        const std::size_t end = std::min(note.find('\n', begin), note.size());
        fmt::format_to(std::back_inserter(out), "{:>{}} {} {}\n", "", gutter,
                       begin == 0 ? palette.Paint("1;34", "=") : " ",
                       note.substr(begin, end - begin));
        begin = end + 1;
      }
    }
    out += "\n";
  }
  return out;
}

std::string CountDiagnostics(std::span<const Diagnostic> diagnostics) {
  std::string out;
  for (const Severity severity : {Severity::error, Severity::warning, Severity::notice}) {
    const auto count = std::count_if(diagnostics.begin(), diagnostics.end(),
                                     [&](const Diagnostic& d) { return d.severity() == severity; });
    if (count == 0) continue;
    if (!out.empty()) out += ", ";
    out += fmt::format("{} {}{}", count, SeverityWord(severity), count == 1 ? "" : "s");
  }
  return out;
}

}  // namespace attain
