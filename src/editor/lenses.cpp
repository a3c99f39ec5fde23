#include "editor/lenses.h"

#include <fmt/format.h>

#include <algorithm>

namespace attain {
namespace {

Lens LensOf(const ExampleOutcome& example) {
  Lens lens{example.span, LensKind::example, "✓ as expected", {}};
  if (example.failures.empty()) return lens;
  const std::string& first = example.failures.front();
  lens.title = fmt::format("✗ {}", first.substr(0, first.find('\n')));
  if (example.failures.size() > 1)
    lens.title += fmt::format(" (and {} more)", example.failures.size() - 1);
  for (const std::string& failure : example.failures)
    lens.details += (lens.details.empty() ? "" : "\n\n") + failure;
  return lens;
}

std::string TitleOf(const RowCount& row) {
  std::string title = fmt::format("{} of {} partners meet this", row.met, row.partners);
  if (row.cannot_tell > 0) title += fmt::format(", of {} it cannot be told", row.cannot_tell);
  if (row.rejected > 0)
    title += fmt::format("; {} more {} rejected: `attain evaluate` says why", row.rejected,
                         row.rejected == 1 ? "was" : "were");
  return title;
}

}  // namespace

std::vector<ExampleOutcome> ExamplesOf(const Analysis& analysis, Date today) {
  if (analysis.has_errors) return {};
  return RunExamples(analysis.rulebook, analysis.sources, today);
}

std::vector<Lens> LensesOf(FileId file, std::span<const ExampleOutcome> examples,
                           std::span<const RowCount> counts) {
  std::vector<Lens> lenses;
  for (const ExampleOutcome& example : examples) {
    if (example.span.file == file) lenses.push_back(LensOf(example));
  }
  for (const RowCount& row : counts) {
    if (row.place.valid() && row.place.file == file)
      lenses.push_back({row.place, LensKind::level, TitleOf(row), {}});
  }
  std::stable_sort(lenses.begin(), lenses.end(),
                   [](const Lens& a, const Lens& b) { return a.span.begin < b.span.begin; });
  return lenses;
}

}  // namespace attain
