// Walks over the items of lists and conditions, and the items of a list with its sets spliced in.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "check/find_cycle.h"
#include "check/rulebook.h"

namespace attain {

/// Takes an item of kind credential or set.
using ItemVisitor = std::function<void(const ListItem&)>;

/// Every credential and set in the items, those inside choices too; sets are not opened.
void WalkItems(const Rulebook& rulebook, Slice<ListItem> items, const ItemVisitor& visit);
/// Every credential and set that the condition names; sets are not opened.
void WalkCondition(const Rulebook& rulebook, ConditionId condition, const ItemVisitor& visit);

/// The sets that each set names, in any of its versions.
Graph ReferencesOfSets(const Rulebook& rulebook);

/// Opens sets. Needs sets without cycles.
class Splicer {
 public:
  explicit Splicer(const Rulebook& rulebook);

  /// The number of different credentials and choices in `items` on `day`, sets opened; stops at
  /// `enough`.
  std::size_t CountDifferent(Slice<ListItem> items, Date day, std::size_t enough);
  /// The sets that `items` lead to, themselves or through other sets, each once.
  std::vector<SetId> SetsOf(Slice<ListItem> items);

 private:
  void Count(Slice<ListItem> items, Date day);
  void CollectSets(Slice<ListItem> items, std::vector<SetId>& sets);

  const Rulebook& rulebook_;
  std::vector<std::uint32_t> seen_credentials_, seen_sets_;  ///< the round that saw it last
  std::uint32_t round_ = 0;
  std::size_t count_ = 0, enough_ = 0;
};

}  // namespace attain
