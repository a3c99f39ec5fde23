#include "compare/days_apart.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "program/compile_values.h"

namespace attain {
namespace {

constexpr int kYearsOfACycle = 400;  // the calendar repeats itself
constexpr int kLastYear = 9999;

Date FirstOfYear(int year) { return *Date::FromParts(year, 1, 1); }
Date LastOfYear(int year) { return *Date::FromParts(year, 12, 31); }

/// A record table and the field of its days, told by their names in all rulebooks.
using DayField = std::pair<std::string, std::string>;

/// The windows on such days.
struct DatedTable {
  std::vector<Window> windows;
  std::set<std::int32_t> fixed;  ///< where filters begin or cease to let rows through
  bool one_of_several = false;   ///< rulebooks date the table by other fields, too
};

class Finder {
 public:
  Finder(std::span<const Rulebook* const> rulebooks, Date from, Date until, Date first)
      : from_(std::max(from, FirstOfYear(1))),
        until_(std::min(until, LastOfYear(kLastYear))),
        first_(first) {
    for (const Rulebook* rulebook : rulebooks) ReadFields(*rulebook);
    for (const Rulebook* rulebook : rulebooks) Read(*rulebook);
    for (auto& one : tables_) {
      one.second.one_of_several =
          std::any_of(tables_.begin(), tables_.end(), [&](const auto& other) {
            return other.first.first == one.first.first && other.first != one.first;
          });
    }
    std::erase_if(tables_, [](const auto& table) { return IsAlikeOnAllDays(table.second); });
  }

  std::vector<Date> Run() {
    if (tables_.empty() || from_ > until_) return {first_};
    Look(first_);
    const int year = PartsOf(std::clamp(first_, from_, until_)).year;
    for (int y = year; y <= PartsOf(until_).year; ++y) LookAtYear(y);
    for (int y = year - 1; y >= PartsOf(from_).year; --y) LookAtYear(y);
    std::vector<Date> days;
    for (const auto& [day, cells] : kept_) days.push_back(day);
    return days;
  }

 private:
  // ------------------------------------------------------------------------------ what is written
  static DayField DayFieldOf(const Rulebook& rulebook, FieldId id) {
    const Field& field = rulebook.fields[id];
    return {std::string(rulebook.text(rulebook.tables[field.table].name)),
            std::string(rulebook.text(field.name))};
  }

  /// Each rulebook may date a table by another field.
  void ReadFields(const Rulebook& rulebook) {
    for (const RecordTable& table : rulebook.tables) {
      if (table.dated_by.valid()) tables_[DayFieldOf(rulebook, table.dated_by)];
    }
  }

  void Read(const Rulebook& rulebook) {
    for (const Aggregate& aggregate : rulebook.aggregates) {
      const RecordTable& table = rulebook.tables[aggregate.table];
      if (!table.dated_by.valid()) continue;
      DatedTable& dated = tables_[DayFieldOf(rulebook, table.dated_by)];
      const Window& window = aggregate.window;
      if (std::none_of(dated.windows.begin(), dated.windows.end(),
                       [&](const Window& other) { return Same(other, window); }))
        dated.windows.push_back(window);
      const std::int64_t months =
          window.ending_months_ago + (window.kind == WindowKind::trailing_days ? 0 : window.length);
      const std::int64_t days = window.kind == WindowKind::trailing_days ? window.length : 0;
      const std::int64_t years = months / 12 + days / 365 + 2;
      reach_ = std::max(reach_, static_cast<int>(std::min<std::int64_t>(years, kLastYear)));
    }
    for (const Predicate& predicate : rulebook.predicates) {
      if (predicate.kind != PredicateKind::field) continue;
      const auto dated = tables_.find(DayFieldOf(rulebook, predicate.field));
      if (dated == tables_.end()) continue;
      for (const Value& value : rulebook.values[predicate.values]) {
        for (const Date day : {value.date, value.date + 1}) {
          dated->second.fixed.insert(day.days);
          years_of_fixed_.insert(PartsOf(value.date).year);
        }
      }
    }
  }

  static bool Same(const Window& a, const Window& b) {
    return std::tie(a.kind, a.length, a.ending_months_ago) ==
           std::tie(b.kind, b.length, b.ending_months_ago);
  }

  /// Months among themselves, and days, lie to each other in one way.
  static bool IsAlikeOnAllDays(const DatedTable& table) {
    if (!table.fixed.empty()) return table.windows.empty();
    const Window* one = nullptr;
    return std::all_of(table.windows.begin(), table.windows.end(), [&](const Window& window) {
      if (window.kind == WindowKind::none && window.ending_months_ago == 0) return true;
      if (one == nullptr) one = &window;
      const bool of_now = window.ending_months_ago == 0 && one->ending_months_ago == 0;
      return Same(*one, window) ||
             (one->kind == window.kind && (of_now || window.kind == WindowKind::full_months));
    });
  }

  // ------------------------------------------------------------------------------------- calendar
  /// Years with the same leap years behind them, and the same fixed days, are alike.
  void LookAtYear(int year) {
    const Date begin = std::max(from_, FirstOfYear(year)), end = std::min(until_, LastOfYear(year));
    const auto fixed = years_of_fixed_.lower_bound(year - reach_);
    const bool by_itself = (fixed != years_of_fixed_.end() && *fixed <= year) ||
                           begin != FirstOfYear(year) || end != LastOfYear(year);
    if (!by_itself) {
      std::string like = std::to_string(std::distance(years_of_fixed_.begin(), fixed));
      for (int y = year - std::min(reach_, kYearsOfACycle); y <= year; ++y)
        like += std::chrono::year(y).is_leap() ? '+' : '-';
      // Windows that reach beyond the calendar are cut: their years stand for no others.
      if (year <= reach_ ? years_.count(like) != 0 : !years_.insert(like).second) return;
    }
    for (Date day = begin; day <= end; day = day + 1) Look(day);
  }

  /// Where each of these windows begins, and the day behind its last, among all days that divide.
  struct Places {
    std::vector<std::int32_t> starts;                            ///< ascending
    std::vector<std::pair<std::int32_t, std::int32_t>> windows;  ///< in `starts`, from and behind
  };

  static Places PlacesOn(Date day, const DatedTable& table) {
    const std::int32_t least = FirstOfYear(1).days, most = LastOfYear(kLastYear).days + 1;
    Places places;
    places.starts = {least};
    places.starts.insert(places.starts.end(), table.fixed.begin(), table.fixed.end());
    for (const Window& window : table.windows) {
      const DayRange days = DaysOf(window, day);
      const std::int32_t from = std::clamp(days.from.days, least, most);
      const std::int32_t behind = std::clamp(days.to.days, least - 1, most - 1) + 1;
      places.windows.emplace_back(from, std::max(from, behind));
      places.starts.push_back(from);
      places.starts.push_back(std::max(from, behind));
    }
    std::sort(places.starts.begin(), places.starts.end());
    places.starts.erase(std::unique(places.starts.begin(), places.starts.end()),
                        places.starts.end());
    const auto position = [&](std::int32_t start) {
      const auto found = std::lower_bound(places.starts.begin(), places.starts.end(), start);
      return static_cast<std::int32_t>(found - places.starts.begin());
    };
    for (auto& [from, behind] : places.windows) {
      from = position(from);
      behind = position(behind);
    }
    // Rows beyond the calendar there are none.
    if (places.starts.back() == most) places.starts.pop_back();
    return places;
  }

  /// A table, the fixed days before a row of it, and each window that the row is in.
  using Cell = std::vector<std::int32_t>;
  using Cells = std::set<Cell>;

  void Look(Date day) {
    std::vector<std::int32_t> order;
    std::vector<Places> all;
    for (const auto& [name, table] : tables_) {
      const Places& places = all.emplace_back(PlacesOn(day, table));
      for (const std::int32_t start : table.fixed) {
        const auto found = std::lower_bound(places.starts.begin(), places.starts.end(), start);
        order.push_back(static_cast<std::int32_t>(found - places.starts.begin()));
      }
      for (const auto& [from, behind] : places.windows) order.insert(order.end(), {from, behind});
      order.push_back(static_cast<std::int32_t>(places.starts.size()));
    }
    if (orders_.insert(order).second) Keep(day, CellsOf(all));
  }

  Cells CellsOf(const std::vector<Places>& all) const {
    Cells cells;
    std::int32_t number = 0;
    for (const auto& [name, table] : tables_) {
      const Places& places = all[static_cast<std::size_t>(number)];
      for (std::int32_t i = 0; i < std::ssize(places.starts); ++i) {
        const std::int32_t start = places.starts[static_cast<std::size_t>(i)];
        const auto before = std::distance(table.fixed.begin(), table.fixed.upper_bound(start));
        Cell cell = {number, static_cast<std::int32_t>(before)};
        for (std::int32_t w = 0; w < std::ssize(places.windows); ++w) {
          const auto& [from, behind] = places.windows[static_cast<std::size_t>(w)];
          if (from <= i && i < behind) cell.push_back(w);
        }
        // Else no window has such rows.
        if (cell.size() > 2 || table.one_of_several) cells.insert(std::move(cell));
      }
      ++number;
    }
    return cells;
  }

  /// A day whose rows another day can have as well shows nothing more.
  void Keep(Date day, Cells cells) {
    const auto has_all = [](const Cells& more, const Cells& fewer) {
      return std::includes(more.begin(), more.end(), fewer.begin(), fewer.end());
    };
    if (std::any_of(kept_.begin(), kept_.end(),
                    [&](const auto& other) { return has_all(other.second, cells); }))
      return;
    std::erase_if(kept_, [&](const auto& other) {
      return other.first != first_ && has_all(cells, other.second);
    });
    kept_.emplace_back(day, std::move(cells));
  }

  Date from_, until_, first_;
  std::map<DayField, DatedTable> tables_;
  std::set<int> years_of_fixed_;
  int reach_ = 0;  ///< in years, of the windows
  std::set<std::string> years_;
  std::set<std::vector<std::int32_t>> orders_;
  std::vector<std::pair<Date, Cells>> kept_;
};

}  // namespace

std::vector<Date> DaysApart(std::span<const Rulebook* const> rulebooks, Date from, Date until,
                            Date first) {
  return Finder(rulebooks, from, until, first).Run();
}

}  // namespace attain
