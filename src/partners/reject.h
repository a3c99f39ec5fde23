// What is wrong with partner data: for each error its place, what was expected there, and what was
// found.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace attain {

/// One error. Texts are UTF-8, code in backticks.
struct Reject {
  std::string partner;  ///< its id; empty where it is not known
  std::string file;
  std::uint64_t line = 0;    ///< from 1
  std::uint64_t offset = 0;  ///< bytes of the unpacked file before it
  std::string
      path;  ///< `people[2].credentials[0].passed`, in CSV the column; empty for the whole partner
  std::string expected, found;
  std::uint32_t place = 0;     ///< of CSV: how many partners of the batch stand before it
  bool of_no_partner = false;  ///< a row of a CSV folder
};

struct RejectList {
  std::vector<Reject> rejects;  ///< in the order of the input
  std::uint64_t partners = 0;   ///< partners rejected: each has 1 to kMaxRejectsOfPartner rejects
  std::uint64_t rows_without_partner =
      0;  ///< rows of a CSV folder that belong to no partner: one reject each

  bool empty() const { return rejects.empty(); }
};

}  // namespace attain
