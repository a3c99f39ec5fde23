// How many items lists have once their sets are spliced in: the limit, and counts that no list can
// reach.
#include <algorithm>

#include "base/limits.h"
#include "check/passes.h"
#include "check/walk_lists.h"

namespace attain {
namespace {

/// Items with sets spliced in, repeated ones counted again; kMaxListItems + 1 stands for all that
/// is above.
class ListSizes {
 public:
  explicit ListSizes(const Rulebook& rulebook)
      : rulebook_(rulebook), of_set_(rulebook.sets.size(), 0) {
    for (const std::uint32_t set : ReferencedFirst(ReferencesOfSets(rulebook))) {
      for (const SetVersion& version : rulebook.set_versions[rulebook.sets[SetId{set}].versions]) {
        of_set_[set] = std::max(of_set_[set], Of(version.items));
      }
    }
  }

  std::size_t Of(Slice<ListItem> items) const {
    std::size_t size = 0;
    for (const ListItem& item : rulebook_.items[items]) {
      size += item.kind == ItemKind::set ? of_set_[item.set.index] : 1;
      if (size > kMaxListItems) return kMaxListItems + 1;
    }
    return size;
  }

  /// Too large by itself, and not only because one of its sets is.
  bool IsCauseOfLimit(Slice<ListItem> items) const {
    if (Of(items) <= kMaxListItems) return false;
    const auto all = rulebook_.items[items];
    return std::none_of(all.begin(), all.end(), [&](const ListItem& item) {
      return item.kind == ItemKind::set && of_set_[item.set.index] > kMaxListItems;
    });
  }

 private:
  const Rulebook& rulebook_;
  std::vector<std::size_t> of_set_;
};

void ReportLimit(Checker& checker, Span span) {
  checker.emitter.Emit(
      Kind::limit, span,
      "a list has at most " + std::to_string(kMaxListItems) + " items, those of its sets included",
      "split it into several, joined with `or`");
}

class CountChecker {
 public:
  explicit CountChecker(Checker& checker)
      : checker_(checker), rulebook_(checker.rulebook), splicer_(checker.rulebook) {}

  void Check(const Choice& choice) {
    if (choice.quantity != Quantity::at_least) return;
    std::vector<Date> days = {Date::Min()};
    for (const SetId set : splicer_.SetsOf(choice.items)) {
      if (checker_.IsPoisoned(rulebook_.text(rulebook_.sets[set].name))) return;
      for (const SetVersion& version : rulebook_.set_versions[rulebook_.sets[set].versions]) {
        days.push_back(version.period.from);
      }
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    std::size_t most = 0;
    for (const Date day : days) {
      most = std::max(most, splicer_.CountDifferent(choice.items, day, choice.count));
      if (most >= choice.count) return;
    }
    checker_.emitter.Emit(Kind::count_out_of_reach, choice.span,
                          "this can never be met: " + std::to_string(choice.count) +
                              " are wanted, but the list has " +
                              (most == 1 ? "only 1" : std::to_string(most) + " different") +
                              (most == 1 ? " item" : " items"),
                          "lower the number, or add what is missing to the list");
  }

 private:
  Checker& checker_;
  const Rulebook& rulebook_;
  Splicer splicer_;
};

}  // namespace

void CheckLists(Checker& checker) {
  const Rulebook& rulebook = checker.rulebook;
  const ListSizes sizes(rulebook);
  for (const SetVersion& version : rulebook.set_versions) {
    if (sizes.IsCauseOfLimit(version.items)) ReportLimit(checker, version.span);
  }
  CountChecker counts(checker);
  for (const Choice& choice : rulebook.choices) {
    if (sizes.IsCauseOfLimit(choice.items)) {
      ReportLimit(checker, choice.span);
    } else if (sizes.Of(choice.items) <= kMaxListItems) {
      counts.Check(choice);
    }
  }
}

}  // namespace attain
