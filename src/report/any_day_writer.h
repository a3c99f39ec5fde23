// Whether something is met on any day of a window, as csv and jsonl.
#pragma once

#include <optional>
#include <string>

#include "advise/timeline.h"
#include "report/verdict_writer.h"

namespace attain {

/// Of all days of a row on which there is a verdict: met when met on some day.
struct AnyDayVerdict {
  Verdict verdict;
  std::optional<Date> day;  ///< met: the first on which it is
};
/// nullopt: no version is in force on any of the days.
std::optional<AnyDayVerdict> OnAnyDay(const RowTimeline& row, Date from);

class AnyDayWriter {
 public:
  AnyDayWriter(const Rulebook& rulebook, Date from, Date to, VerdictWriter::Format format)
      : rulebook_(rulebook), from_(from), to_(to), format_(format) {}

  /// The csv header, or nothing.
  std::string Header() const;
  /// Appends the rows of one partner.
  void Append(const PartnerBatch& batch, std::uint32_t partner, const PartnerTimeline& timeline,
              std::string& out) const;

 private:
  const Rulebook& rulebook_;
  Date from_, to_;
  VerdictWriter::Format format_;
};

}  // namespace attain
