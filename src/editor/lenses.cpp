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

/// Where the row's level, option or award is declared in the version in force; not valid where it
/// is not.
Span PlaceOf(const Rulebook& rulebook, const RowCount& row, Date day) {
  const auto named = [](auto parts, StringId name) {
    return std::find_if(parts.begin(), parts.end(),
                        [&](const auto& part) { return part.name == name; });
  };
  const Award& award = rulebook.awards[row.award];
  const AwardVersion* version = VersionInForce(rulebook.award_versions, award.versions, day);
  if (version == nullptr) return {};
  auto levels = rulebook.levels[version->levels];
  Span place = award.span;
  if (row.option.valid()) {
    const auto options = rulebook.options[version->options];
    const auto option = named(options, row.option);
    if (option == options.end()) return {};
    levels = rulebook.levels[option->levels];
    place = option->span;
  }
  if (!row.level.valid()) return place;
  const auto level = named(levels, row.level);
  return level == levels.end() ? Span{} : level->span;
}

std::string TitleOf(const RowCount& row) {
  std::string title = fmt::format("{} of {} partners meet this", row.met, row.partners);
  if (row.cannot_tell > 0) title += fmt::format(", of {} it cannot be told", row.cannot_tell);
  return title;
}

}  // namespace

std::vector<ExampleOutcome> ExamplesOf(const Analysis& analysis, Date today) {
  if (analysis.has_errors) return {};
  return RunExamples(analysis.rulebook, analysis.sources, today);
}

std::vector<Lens> LensesOf(const Analysis& analysis, FileId file,
                           std::span<const ExampleOutcome> examples,
                           std::span<const RowCount> counts, Date day) {
  std::vector<Lens> lenses;
  for (const ExampleOutcome& example : examples) {
    if (example.span.file == file) lenses.push_back(LensOf(example));
  }
  for (const RowCount& row : counts) {
    const Span place = PlaceOf(analysis.rulebook, row, day);
    if (place.valid() && place.file == file)
      lenses.push_back({place, LensKind::level, TitleOf(row), {}});
  }
  std::stable_sort(lenses.begin(), lenses.end(),
                   [](const Lens& a, const Lens& b) { return a.span.begin < b.span.begin; });
  return lenses;
}

}  // namespace attain
