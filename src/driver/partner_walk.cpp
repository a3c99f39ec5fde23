#include "driver/partner_walk.h"

#include <fmt/format.h>

#include "report/reject_writer.h"

namespace attain {

int WalkPartners(PartnerSource& source, const Rulebook& rulebook, const DriverEnv& env,
                 std::string& text,
                 const std::function<WalkStep(const PartnerBatch&, std::uint32_t)>& use) {
  PartnerBatch batch(rulebook);
  RejectList all;
  while (true) {
    RejectList rejects;
    const auto more = source.Next(batch, rejects);
    if (!more)
      return Fail(env, kCannotReadOrWrite, more.message(),
                  "the run ends here; the result is not complete");
    if (const int signal = env.interrupted(); signal != 0) return kInterrupted + signal;
    for (std::uint32_t partner = 0; partner < batch.size(); ++partner) {
      const WalkStep reason = use(batch, partner);
      if (!reason) continue;
      ++rejects.partners;
      rejects.rejects.push_back({std::string(batch.ids[partner]), source.name(),
                                 batch.lines[partner], 0, "", "amounts that can be computed",
                                 *reason});
    }
    std::string told;
    for (const Reject& reject : rejects.rejects) AppendReject(reject, told);
    env.err(told);
    if (const int status = Print(env, text); status != kAllWell) return status;
    text.clear();
    all.partners += rejects.partners;
    all.rows_without_partner += rejects.rows_without_partner;
    if (!*more) break;
  }
  for (const std::string& notice : source.Notices()) Notify(env, notice);
  const std::string summary = RejectSummary(all);
  if (summary.empty()) return kAllWell;
  env.err(summary + "\n");
  return kRejected;
}

std::string PartnerHeading(const PartnerBatch& batch, std::uint32_t partner, Date as_of) {
  const std::string_view name = batch.names[partner];
  return fmt::format("{}{}{} as of {}\n", batch.ids[partner], name.empty() ? "" : " ", name,
                     FormatDate(as_of));
}

}  // namespace attain
