// Timelines for people, as a picture, as counts by month, and as data.
#pragma once

#include <map>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "advise/timeline.h"

namespace attain {

/// What is told of one partner.
struct TimelineContext {
  const Rulebook& rulebook;
  const PartnerBatch& batch;
  std::uint32_t partner;
  Date from, to;
};

/// A competency's roll-up over the one option that has the level says what the option's row says.
bool RepeatsItsOption(const PartnerTimeline& timeline, const RowName& name);

/// The changes by day with their reasons, then what stays as it is.
std::string TimelineText(const TimelineContext& context, const PartnerTimeline& timeline);

/// A bar for each row, coloured by verdict; the rows that are not met throughout are left out when
/// there are others.
std::string TimelineSvg(const TimelineContext& context, const PartnerTimeline& timeline);

/// Appends a line of jsonl (docs/plans.md).
void AppendTimeline(const TimelineContext& context, const PartnerTimeline& timeline,
                    std::string& out);

/// Of many partners: for each row and month how many are met at its end, and how many attained and
/// lost it in it.
class TimelineCounts {
 public:
  TimelineCounts(const Rulebook& rulebook, Date from, Date to);
  void Add(const PartnerTimeline& timeline);
  /// Rows that nobody meets are left out.
  std::string Text() const;

 private:
  struct Count {
    std::uint64_t met = 0, attained = 0, lost = 0;
  };
  struct Row {
    RowName name;
    std::vector<Count> months;
  };
  std::size_t MonthOf(Date day) const;

  const Rulebook& rulebook_;
  Date from_, to_;
  std::vector<Row> rows_;  ///< in the order of the rulebook
};

}  // namespace attain
