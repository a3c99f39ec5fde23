// What `attain compare` found, as text for people and as JSON for programs.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "compare/rulebook_difference.h"
#include "compare/taken_values.h"

namespace attain {

/// One row and the days for which its answer holds.
struct ComparedRow {
  RowDifference row;
  Date from, until;  ///< Date::Min() and Date::Max() where one day was asked about
};

/// A partner whose verdict of a row is met under one rulebook only.
struct MovedPartner {
  std::string id;
  std::string other_verdict;         ///< on the side where it is not met
  std::vector<std::string> because;  ///< the statements that are not met there, with their places
  std::vector<std::string> was, is;  ///< the lines that make the difference, likewise
};
struct RowImpact {
  RowDifference row;
  std::vector<MovedPartner> gain, lose;
};
struct PartnerImpact {
  std::uint64_t partners = 0;  ///< that have verdicts under both
  std::uint64_t rejected_by_old = 0, rejected_by_new = 0;
  std::vector<RowImpact> rows;  ///< those that change for somebody
};

struct CompareReport {
  enum class Form : std::uint8_t { one_day, stretches, history };
  Form form;
  std::string old_name, new_name;  ///< as the user wrote them
  ComparedRules before, after;
  std::vector<ListDifference> lists;  ///< partners with these values have verdicts on one side only
  std::vector<ComparedRow> rows;      ///< of a history by day, those that are equal left out
  const PartnerImpact* impact = nullptr;
};

std::string CompareText(const CompareReport& report);
std::string CompareJson(const CompareReport& report);

/// "policies/crm.policy:12: turnover at least $100;"
std::string PlaceAndText(const SourceSet& sources, const SourceLine& line);

}  // namespace attain
