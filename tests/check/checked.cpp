#include "checked.h"

#include <fmt/format.h>

#include <algorithm>

#include "syntax/parser.h"

namespace attain {
namespace {

std::string PlaceText(const SourceSet& sources, Span span) {
  if (!span.valid()) return "-";
  const Position begin = sources[span.file].PositionOf(span.begin);
  const Position end = sources[span.file].PositionOf(span.end);
  const std::string file = span.file.index == 0 ? "" : fmt::format("{}:", span.file.index + 1);
  return fmt::format("{}{}:{}-{}:{}", file, begin.line, begin.column, end.line, end.column);
}

}  // namespace

bool Checked::Has(Kind kind) const {
  const std::vector<Diagnostic>& all = emitter.diagnostics();
  return std::any_of(all.begin(), all.end(), [&](const Diagnostic& d) { return d.kind == kind; });
}

Checked CheckTexts(const std::vector<std::string>& texts) {
  Checked checked;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    checked.sources.Add(SourceFile(fmt::format("{}.policy", i + 1), texts[i]));
  }
  for (std::uint32_t i = 0; i < checked.sources.size(); ++i) {
    const FileId id = checked.sources.id(i);
    checked.trees.push_back(Parse(checked.sources[id], id, checked.emitter));
  }
  checked.rulebook = Check(checked.sources, checked.trees, checked.emitter);
  checked.emitter.Sort();
  return checked;
}

std::string Lines(const Checked& checked) {
  std::string lines;
  for (const Diagnostic& d : checked.emitter.diagnostics()) {
    lines += fmt::format("{} {} {} {}", InfoOf(d.kind).code, SeverityWord(d.severity()),
                         PlaceText(checked.sources, d.span), d.message);
    if (!d.hint.empty()) lines += " | " + d.hint;
    lines += "\n";
    for (const Label& label : d.labels) {
      lines += fmt::format("  {} {}\n", PlaceText(checked.sources, label.span), label.text);
    }
    for (const std::string& note : d.notes) lines += fmt::format("  note: {}\n", note);
  }
  return lines;
}

}  // namespace attain
