// A rulebook with a mark `|` where the cursor stands, and answers about it as text.
#pragma once

#include <fmt/format.h>

#include <optional>
#include <string>
#include <vector>

#include "editor/names.h"
#include "source/file_edit.h"

namespace attain {

struct Marked {
  Analysis analysis;
  Names names;
  Place place;  ///< of the mark, which is cut out
};

inline Analysis AnalyseTexts(const std::vector<std::string>& texts) {
  SourceSet sources;
  for (std::size_t i = 0; i < texts.size(); ++i)
    sources.Add(SourceFile(fmt::format("{}.policy", i + 1), texts[i]));
  return Analyse(std::move(sources));
}

/// The texts are files of one rulebook; one of them holds the mark.
inline Marked MarkedTexts(std::vector<std::string> texts) {
  Marked marked;
  for (std::uint32_t i = 0; i < texts.size(); ++i) {
    const std::size_t at = texts[i].find('|');
    if (at == std::string::npos) continue;
    texts[i].erase(at, 1);
    marked.place = {FileId{i}, static_cast<std::uint32_t>(at)};
  }
  marked.analysis = AnalyseTexts(texts);
  marked.names = NamesOf(marked.analysis);
  return marked;
}

/// `1:3:5-3:9 text`: file, then line and column of begin and end, from 1.
inline std::string PlaceText(const Analysis& analysis, Span span) {
  const SourceFile& file = analysis.sources[span.file];
  const Position begin = file.PositionOf(span.begin), end = file.PositionOf(span.end);
  return fmt::format("{}:{}:{}-{}:{}", span.file.index + 1, begin.line, begin.column, end.line,
                     end.column);
}

inline std::string SpanText(const Analysis& analysis, Span span) {
  return fmt::format("{} {}", PlaceText(analysis, span), analysis.sources[span.file].TextOf(span));
}

/// The texts with the edits made.
inline std::vector<std::string> Edited(const Analysis& analysis,
                                       const std::vector<FileEdit>& edits) {
  std::vector<std::string> texts;
  for (const SourceFile& file : analysis.sources) texts.push_back(file.text);
  for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
    texts[edit->span.file.index].replace(edit->span.begin, edit->span.end - edit->span.begin,
                                         edit->text);
  return texts;
}

}  // namespace attain
