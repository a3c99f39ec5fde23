#include "partners/unused_names.h"

#include <algorithm>

namespace attain {

std::string_view Text(UnusedKind kind) {
  switch (kind) {
    case UnusedKind::fact:
      return "fact";
    case UnusedKind::table:
      return "table";
    case UnusedKind::field:
      return "field";
    case UnusedKind::credential:
      return "credential";
  }
  return {};
}

void UnusedNames::Add(UnusedKind kind, std::string_view name) { Add(kind, name, 1); }

void UnusedNames::Add(UnusedKind kind, std::string_view name, std::uint64_t count) {
  Counts& counts = counts_[static_cast<std::size_t>(kind)];
  const auto found = counts.find(name);
  if (found != counts.end()) {
    found->second += count;
  } else if (counts.size() < kMostNames) {
    counts.emplace(name, count);
  } else {
    counts[""] += count;
  }
}

void UnusedNames::Add(const UnusedNames& more) {
  for (std::size_t kind = 0; kind < counts_.size(); ++kind) {
    for (const auto& [name, count] : more.counts_[kind]) {
      Add(static_cast<UnusedKind>(kind), name, count);
    }
  }
}

std::vector<UnusedName> UnusedNames::List() const {
  std::vector<UnusedName> list;
  for (std::size_t kind = 0; kind < counts_.size(); ++kind) {
    const auto begin = static_cast<std::ptrdiff_t>(list.size());
    for (const auto& [name, count] : counts_[kind]) {
      list.push_back({static_cast<UnusedKind>(kind), name, count});
    }
    std::stable_sort(list.begin() + begin, list.end(),
                     [](const UnusedName& a, const UnusedName& b) {
                       if (a.name.empty() != b.name.empty()) return b.name.empty();
                       return a.count > b.count;
                     });
  }
  return list;
}

bool UnusedNames::empty() const {
  return std::all_of(counts_.begin(), counts_.end(),
                     [](const Counts& counts) { return counts.empty(); });
}

}  // namespace attain
