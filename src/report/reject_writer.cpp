#include "report/reject_writer.h"

#include <fmt/format.h>

#include "base/grouped.h"
#include "report/json_text.h"

namespace attain {

void AppendReject(const Reject& reject, std::string& out) {
  out += "{\"partner\":";
  AppendJsonString(reject.partner, out);
  out += ",\"file\":";
  AppendJsonString(reject.file, out);
  fmt::format_to(std::back_inserter(out), ",\"line\":{},\"offset\":{},\"path\":", reject.line,
                 reject.offset);
  AppendJsonString(reject.path, out);
  out += ",\"expected\":";
  AppendJsonString(reject.expected, out);
  out += ",\"found\":";
  AppendJsonString(reject.found, out);
  out += "}\n";
}

std::string RejectSummary(const RejectList& rejects) {
  const std::uint64_t rows = rejects.rows_without_partner;
  std::string partners, orphans;
  if (rejects.partners > 0)
    partners =
        fmt::format("{} partner{}", Grouped(rejects.partners), rejects.partners == 1 ? "" : "s");
  if (rows > 0)
    orphans = fmt::format("{} row{} of no partner", Grouped(rows), rows == 1 ? "" : "s");
  if (partners.empty() && orphans.empty()) return {};
  const std::string both =
      partners.empty() || orphans.empty() ? partners + orphans : partners + " and " + orphans;
  return both + (rejects.partners + rows == 1 ? " was rejected" : " were rejected");
}

}  // namespace attain
