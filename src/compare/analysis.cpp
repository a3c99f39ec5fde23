#include "compare/analysis.h"

#include <utility>

#include "base/limits.h"
#include "check/check.h"
#include "compare/relation_readings.h"
#include "syntax/parser.h"

namespace attain {

Analysis Analyse(SourceSet sources) {
  Analysis analysis;
  Emitter emitter;
  analysis.trees.reserve(sources.size());
  for (std::uint32_t i = 0; i < sources.size(); ++i)
    analysis.trees.push_back(Parse(sources[FileId{i}], FileId{i}, emitter));
  analysis.rulebook = Check(sources, analysis.trees, emitter);
  emitter.Sort();
  emitter.Cut(kMaxErrorsShown);
  analysis.has_errors = emitter.has_errors();
  analysis.diagnostics = std::move(emitter.diagnostics());
  AddReadings(sources, analysis.trees, analysis.diagnostics);
  analysis.sources = std::move(sources);
  return analysis;
}

}  // namespace attain
