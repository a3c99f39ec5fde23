// A rulebook made by hand, so that these tests need neither parser nor checker, and what they read
// with it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "partners/partner_reader.h"

namespace attain {

/// Facts market (one of developed, developing), size (number), listed (yes or no), since (date),
/// region (text), plan (one of basic, or others), turnover (money in USD); tables revenue (product:
/// one of crm-online, ax, or others; amount: money in USD; earned-on: date; net-new: yes or no;
/// note: text) and visits (on: date); exams MB2-713 and 70-473.
Rulebook HandRulebook();

/// A base that was read to its end, as text: what a test compares.
struct ReadBase {
  std::string partners;              ///< one partner a paragraph, in the form that WriteBatch gives
  std::vector<std::string> rejects;  ///< "file:line:offset partner path: expected …; found …"
  std::uint64_t rejected = 0, rows_without_partner = 0;
  std::vector<std::string> notices, unused;
  std::string failure;  ///< why reading ended early, or empty
};

/// Reads `path` out of `world`.
ReadBase ReadAll(const PartnerFiles& world, const std::string& path);
/// The same out of files in memory.
ReadBase ReadAll(const MemoryReader& files, const std::string& path);
/// The same for one file `p.jsonl` with this text.
ReadBase ReadLines(std::string text);

/// Every value of every partner; unknown ones as `?`.
std::string WriteBatch(const Rulebook& rulebook, const PartnerBatch& batch);

}  // namespace attain
