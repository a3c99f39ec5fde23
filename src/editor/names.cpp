#include "editor/names.h"

#include <algorithm>

namespace attain {
namespace {

bool IsBefore(const Occurrence& a, const Occurrence& b) {
  if (a.span.file != b.span.file) return a.span.file < b.span.file;
  return a.span.begin < b.span.begin;
}

/// All that the names at the place name, each once, by file and place.
std::vector<Occurrence> AllNamed(const Names& names, Place place) {
  std::vector<Occurrence> all;
  for (const Occurrence& here : NameAt(names, place)) {
    const auto of_thing = names.OccurrencesOf(here.thing);
    all.insert(all.end(), of_thing.begin(), of_thing.end());
  }
  std::stable_sort(all.begin(), all.end(), IsBefore);
  const auto same_span = [](const Occurrence& a, const Occurrence& b) { return a.span == b.span; };
  all.erase(std::unique(all.begin(), all.end(), same_span), all.end());
  return all;
}

}  // namespace

std::span<const Occurrence> Names::OccurrencesOf(ThingId thing) const {
  const std::uint32_t begin = thing.index == 0 ? 0 : thing_ends[thing.index - 1];
  return std::span(by_thing).subspan(begin, thing_ends[thing.index] - begin);
}

ThingId Names::OwnerOfValues(ThingId thing) const {
  return things[thing].type.valid() ? things[thing].type : thing;
}

std::span<const Occurrence> NameAt(const Names& names, Place place) {
  if (place.file.index >= names.of_file.size()) return {};
  const std::vector<Occurrence>& all = names.of_file[place.file.index];
  const auto behind = std::upper_bound(
      all.begin(), all.end(), place.offset,
      [](std::uint32_t offset, const Occurrence& one) { return offset < one.span.begin; });
  if (behind == all.begin()) return {};
  auto first = behind - 1;
  if (first->span.end < place.offset) return {};
  while (first != all.begin() && (first - 1)->span == first->span) --first;
  return {&*first, static_cast<std::size_t>(behind - first)};
}

std::vector<Span> DefinitionsOf(const Names& names, Place place) {
  std::vector<Span> spans;
  for (const Occurrence& one : AllNamed(names, place)) {
    if (one.declaration) spans.push_back(one.span);
  }
  return spans;
}

std::vector<Span> ReferencesTo(const Names& names, Place place, Declarations declarations) {
  std::vector<Span> spans;
  for (const Occurrence& one : AllNamed(names, place)) {
    if (!one.declaration || declarations == Declarations::included) spans.push_back(one.span);
  }
  return spans;
}

std::vector<Occurrence> HighlightsAt(const Names& names, Place place) {
  std::vector<Occurrence> all = AllNamed(names, place);
  const auto elsewhere = [&](const Occurrence& one) { return one.span.file != place.file; };
  all.erase(std::remove_if(all.begin(), all.end(), elsewhere), all.end());
  return all;
}

}  // namespace attain
