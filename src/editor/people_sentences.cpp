#include "editor/people_sentences.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "editor/tree_places.h"

namespace attain {
namespace {

bool IsIn(Span outer, Span inner) {
  return outer.file == inner.file && outer.begin <= inner.begin && inner.end <= outer.end;
}

class LineFinder {
 public:
  LineFinder(const Analysis& analysis, Node line)
      : analysis_(analysis), rulebook_(analysis.rulebook), span_(line.span()) {}

  /// The lines with places that have a condition from the line asked about.
  std::vector<const Line*> Conditioned() const {
    std::vector<const Line*> lines;
    for (const Line& line : rulebook_.lines) {
      if (line.span == span_ || line.span.file != span_.file) continue;
      const auto conditions = rulebook_.condition_ids[line.conditions];
      const auto of_lines = rulebook_.of_lines[line.of_lines];
      const bool by_condition =
          std::any_of(conditions.begin(), conditions.end(), [&](ConditionId condition) {
            return condition.valid() && IsIn(span_, rulebook_.conditions[condition].span);
          });
      const bool by_part = std::any_of(of_lines.begin(), of_lines.end(),
                                       [&](const OfLine& part) { return part.span == span_; });
      if (by_condition || by_part) lines.push_back(&line);
    }
    return lines;
  }

  /// The lines of the crew that the line asked about has places in, before it.
  std::vector<const Line*> Before() const {
    for (const Crew& crew : rulebook_.crews) {
      const auto lines = rulebook_.lines[crew.lines];
      const auto own = std::find_if(lines.begin(), lines.end(),
                                    [&](const Line& line) { return line.span == span_; });
      if (own == lines.end()) continue;
      std::vector<const Line*> before;
      for (auto line = lines.begin(); line != own; ++line) before.push_back(&*line);
      return before;
    }
    return {};
  }

  /// "`2 people pass any of a` (line 12) and `1 person passes B-1` (line 13)".
  std::string Quoted(const std::vector<const Line*>& lines) const {
    std::string text;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (i > 0) text += i + 1 == lines.size() ? " and " : ", ";
      const SourceFile& file = analysis_.sources[lines[i]->span.file];
      std::string line;
      for (const char c : file.TextOf(lines[i]->span)) {
        const bool blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
        if (!blank) {
          line += c;
        } else if (!line.ends_with(' ')) {
          line += ' ';
        }
      }
      if (line.ends_with(';')) line.pop_back();
      text += fmt::format("`{}` (line {})", line, file.PositionOf(lines[i]->span.begin).line);
    }
    return text;
  }

 private:
  const Analysis& analysis_;
  const Rulebook& rulebook_;
  Span span_;
};

}  // namespace

std::string WhoIsMeant(const Analysis& analysis, Node line) {
  const LineFinder finder(analysis, line);
  if (line.is(NodeKind::OfLine) || line.is(NodeKind::AllLine) || line.has(NodeKind::TheSame)) {
    const auto lines = finder.Conditioned();
    if (lines.empty()) return {};
    return fmt::format("Meant are the people of {}.", finder.Quoted(lines));
  }
  const bool last = line.has(NodeKind::TheOther);
  if (!last && !line.has(NodeKind::Another)) return {};
  const auto lines = finder.Before();
  if (lines.empty()) return {};
  return fmt::format("Different people from those of {}{}.", finder.Quoted(lines),
                     last ? ", and there are no more" : "");
}

}  // namespace attain
