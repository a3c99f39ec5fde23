// What happens over time that could change a verdict, and on which day.
#pragma once

#include <cstdint>
#include <vector>

#include "check/rulebook.h"
#include "partners/partner_batch.h"

namespace attain {

enum class HappeningKind : std::uint8_t {
  award_version,  ///< begins, or the day after it ends
  set_version,
  measure_version,
  no_longer_accepted,  ///< the day after `accepted until`
  passed_by_is_over,   ///< from now on a pass must have been made by an earlier day
  passed,              ///< the day of a pass
  expired,             ///< the day after the last day
  row_enters,          ///< the first day on which a row counts in a window
  row_leaves,          ///< the first day on which it no longer does
};
struct Happening {
  Date day;
  HappeningKind kind;
  AwardId award;
  SetId set;
  MeasureId measure;
  CredentialId credential;   ///< no_longer_accepted, passed_by_is_over, passed, expired
  std::uint32_t person = 0;  ///< passed, expired: position among the partner's people
  TableId table;             ///< row_enters, row_leaves
  Date dated;                ///< of the row
  auto operator<=>(const Happening&) const = default;
};

/// A window over the rows of a table.
struct TableWindow {
  TableId table;
  Window window;
};

/// Finds what happens on the days after `from` up to `to`. Between two such days no verdict
/// changes.
class HappeningFinder {
 public:
  HappeningFinder(const Rulebook& rulebook, Date from, Date to);

  /// By day; each once.
  std::vector<Happening> Of(const PartnerBatch& batch, std::uint32_t partner) const;

 private:
  bool Within(Date day) const { return from_ < day && day <= to_; }
  void AddRulebook();
  void AddPeople(const PartnerBatch& batch, std::uint32_t partner,
                 std::vector<Happening>& found) const;
  void AddRows(const PartnerBatch& batch, std::uint32_t partner,
               std::vector<Happening>& found) const;

  const Rulebook& rulebook_;
  Date from_, to_;
  std::vector<Happening> of_rulebook_;
  std::vector<TableWindow> windows_;  ///< of dated tables, each once
};

}  // namespace attain
