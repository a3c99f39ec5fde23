// What the checker has against a line of explained verdicts.
#pragma once

#include <string>

namespace attain {

struct Objection {
  std::string where;    ///< "cloud-crm reseller silver, crm.policy:41"; empty for the whole line
  std::string message;  ///< in the form of the diagnostics: lower case, no final stop
  bool open = false;    ///< a claim that was neither confirmed nor refuted
};

}  // namespace attain
