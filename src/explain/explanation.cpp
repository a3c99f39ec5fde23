#include "explain/explanation.h"

#include <set>

namespace attain {

MissingList MissingListOf(const std::vector<MissingItem>& items) {
  MissingList list;
  std::set<MissingItem> seen;
  for (const MissingItem& item : items) {
    if (!seen.insert(item).second) continue;
    if (list.items.size() < kMaxMissingShown) {
      list.items.push_back(item);
    } else {
      ++list.more;
    }
  }
  return list;
}

}  // namespace attain
