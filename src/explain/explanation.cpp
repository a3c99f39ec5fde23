#include "explain/explanation.h"

#include <set>

#include "base/limits.h"

namespace attain {

MissingList MissingListOf(std::span<const MissingItem> items, ListMemory& memory) {
  MissingList list;
  std::set<MissingItem> seen;
  for (const MissingItem& item : items) {
    if (!seen.insert(item).second) continue;
    if (list.items.size() < kMaxMissingShown) {
      list.items.Add(memory, item);
    } else {
      ++list.more;
    }
  }
  return list;
}

}  // namespace attain
