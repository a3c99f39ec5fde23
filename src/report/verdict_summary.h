// How many partners got which verdict, as a table for people.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "report/verdict_writer.h"

namespace attain {

class VerdictSummary {
 public:
  VerdictSummary(const Rulebook& rulebook, std::vector<ReportedDay> days);

  /// Counts a batch; the parameters as for VerdictWriter::Append.
  void Add(std::span<const VerdictColumns> columns, std::span<const std::uint8_t> rejected);
  /// A table for each day. Lines are at most `width` columns long where that leaves room for the
  /// names; 0: no bound.
  std::string Text(std::size_t width) const;

 private:
  using Counts = std::array<std::uint64_t, 3>;  ///< by Verdict
  const Rulebook* rulebook_;
  std::vector<ReportedDay> days_;
  std::vector<std::vector<Counts>> counts_;  ///< by day, then by reported row
};

}  // namespace attain
