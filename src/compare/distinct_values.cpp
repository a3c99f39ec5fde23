#include "compare/distinct_values.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

#include "base/limits.h"
#include "compare/regions.h"

namespace attain {
namespace {

constexpr std::size_t kMostGroups = 5;  // of one kind: of these every set is looked at
constexpr std::int64_t kMoreThanAllRows = std::numeric_limits<std::uint32_t>::max();

std::int64_t SizeOf(const FieldChoice& choice) {
  return std::min(choice.high, choice.low + kMoreThanAllRows) - choice.low + 1;
}

std::int64_t SizeOf(const ValueKind& kind) {
  std::int64_t size = 0;
  for (const FieldChoice& choice : kind) size = std::min(size + SizeOf(choice), kMoreThanAllRows);
  return size;
}

/// The `position`th of `count` values. A text is none of those `named` in filters.
WitnessValue ValueOf(const std::string& field, const std::set<std::string>& named,
                     const FieldChoice& choice, std::int64_t position, std::int64_t count) {
  WitnessValue value = choice.value;
  const auto step_by = [&](std::int64_t unit) {
    const bool fits = (count - 1) <= (choice.high - value.number) / unit;
    value.number = fits ? value.number + position * unit : choice.low + position;
  };
  switch (value.kind) {
    case TypeKind::text:
      if (choice.high > choice.low)
        value.text = AnotherText(named, fmt::format("{} {}", field, position + 1));
      break;
    case TypeKind::number:
      step_by(kNumberScale);
      break;
    case TypeKind::money:
      step_by(kMoneyScale);
      break;
    case TypeKind::date:
      value.number = choice.high - position;
      break;
    case TypeKind::yes_no:
    case TypeKind::one_of:
      break;
  }
  return value;
}

std::vector<WitnessValue> ValuesOf(const std::string& field, const std::set<std::string>& named,
                                   const ValueKind& kind, std::int64_t count) {
  std::vector<WitnessValue> values;
  for (const FieldChoice& choice : kind) {
    const std::int64_t of_these = std::min(count, SizeOf(choice));
    for (std::int64_t i = 0; i < of_these; ++i)
      values.push_back(ValueOf(field, named, choice, i, of_these));
    count -= of_these;
  }
  return values;
}

}  // namespace

DistinctValues::DistinctValues(const std::string& field, const std::vector<ValueKind>& kinds,
                               const std::set<SideSelection>& counted_in,
                               const std::vector<RowClass>& classes)
    : field_(field), kinds_(kinds) {
  std::map<std::pair<std::size_t, std::set<SideSelection>>, std::vector<std::size_t>> grouped;
  for (std::size_t c = 0; c < classes.size(); ++c) {
    const auto kind = classes[c].kinds.find(field);
    if (kind == classes[c].kinds.end()) continue;
    std::set<SideSelection> in;
    std::set_intersection(classes[c].in.begin(), classes[c].in.end(), counted_in.begin(),
                          counted_in.end(), std::inserter(in, in.end()));
    grouped[{kind->second, std::move(in)}].push_back(c);
  }
  std::map<std::size_t, std::vector<std::size_t>> of_kind;
  for (const auto& [key, of_group] : grouped) {
    of_kind[key.first].push_back(groups_.size());
    groups_.push_back({key.second, of_group});
  }
  for (const auto& [kind, groups] : of_kind) AddSets(kind, groups);
  for (const SideSelection& selection : counted_in) {
    std::int64_t others = 0;
    for (std::size_t kind = 0; kind < kinds_.size(); ++kind) {
      if (IsOther(kind, selection.side)) others += SizeOf(kinds_[kind]);
    }
    if (others > 1) others_[selection] = 0;
  }
}

bool DistinctValues::IsIn(const SetOfGroups& set, const SideSelection& selection) const {
  return std::any_of(set.groups.begin(), set.groups.end(),
                     [&](std::size_t group) { return groups_[group].in.count(selection) != 0; });
}

bool DistinctValues::IsOther(std::size_t kind, std::uint8_t side) const {
  return std::any_of(kinds_[kind].begin(), kinds_[kind].end(),
                     [&](const FieldChoice& choice) { return choice.other[side]; });
}

void DistinctValues::AddSets(std::size_t kind, const std::vector<std::size_t>& groups) {
  if (groups.size() > kMostGroups) {
    exact_ = false;
    for (const std::size_t group : groups) sets_.push_back({kind, {group}});
    sets_.push_back({kind, groups});
    return;
  }
  for (std::size_t set = 1; set < std::size_t{1} << groups.size(); ++set) {
    sets_.push_back({kind, {}});
    for (std::size_t i = 0; i < groups.size(); ++i) {
      if ((set >> i & 1) != 0) sets_.back().groups.push_back(groups[i]);
    }
  }
}

void DistinctValues::Add(const std::vector<std::size_t>& counts, std::vector<std::int64_t>& costs,
                         std::vector<ColumnRow>& rows, std::vector<Entailment>& entailments) {
  std::vector<ColumnFactors> of_kind(kinds_.size()), of_group(groups_.size());
  std::vector<Entailment> have_values(groups_.size());
  for (SetOfGroups& set : sets_) {
    set.column = costs.size();
    costs.push_back(0);
    of_kind[set.kind][set.column] = -1;
    for (const std::size_t group : set.groups) {
      of_group[group][set.column] = -1;
      have_values[group].those.push_back(set.column);
    }
  }
  for (auto& [selection, column] : others_) {
    column = costs.size();
    costs.push_back(0);
    rows.push_back({{{column, -1}}, -1});
    std::vector<std::size_t> of_these;
    for (const SetOfGroups& set : sets_) {
      if (IsOther(set.kind, selection.side) && IsIn(set, selection)) of_these.push_back(set.column);
    }
    entailments.push_back({{column}, of_these});
    entailments.push_back({of_these, {column}});
  }
  // A value needs a row in each of its groups.
  for (std::size_t g = 0; g < groups_.size(); ++g) {
    for (const std::size_t c : groups_[g].classes) {
      of_group[g][counts[c]] = 1;
      have_values[g].these.push_back(counts[c]);
    }
    rows.emplace_back(std::move(of_group[g]), 0);
    entailments.push_back(std::move(have_values[g]));
  }
  for (std::size_t kind = 0; kind < kinds_.size(); ++kind) {
    const std::int64_t size = SizeOf(kinds_[kind]);
    if (size < kMoreThanAllRows && !of_kind[kind].empty())
      rows.emplace_back(std::move(of_kind[kind]), -size);
  }
}

std::vector<std::vector<WitnessValue>> DistinctValues::Cells(
    const std::vector<std::size_t>& counts, const std::vector<std::int64_t>& solution) const {
  std::vector<std::int64_t> used(kinds_.size());
  for (const SetOfGroups& set : sets_) used[set.kind] += solution[set.column];
  std::set<std::string> named;
  for (const ValueKind& kind : kinds_) {
    for (const FieldChoice& choice : kind) named.insert(choice.value.text);
  }
  std::vector<std::vector<WitnessValue>> values;
  for (std::size_t kind = 0; kind < kinds_.size(); ++kind)
    values.push_back(ValuesOf(field_, named, kinds_[kind], used[kind]));
  std::vector<std::vector<WitnessValue>> of_group(groups_.size());
  std::vector<std::size_t> next(kinds_.size());
  for (const SetOfGroups& set : sets_) {
    for (std::int64_t i = 0; i < solution[set.column]; ++i) {
      const WitnessValue& value = values[set.kind][next[set.kind]++];
      for (const std::size_t group : set.groups) of_group[group].push_back(value);
    }
  }
  std::vector<std::vector<WitnessValue>> cells(counts.size());
  for (std::size_t g = 0; g < groups_.size(); ++g) {
    std::size_t row = 0;
    for (const std::size_t c : groups_[g].classes) {
      for (std::int64_t i = 0; i < solution[counts[c]]; ++i)
        cells[c].push_back(of_group[g][row++ % of_group[g].size()]);
    }
  }
  return cells;
}

}  // namespace attain
