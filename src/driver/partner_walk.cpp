#include "driver/partner_walk.h"

#include <fmt/format.h>

#include <algorithm>

#include "diagnostics/visible.h"
#include "report/reject_writer.h"

namespace attain {
namespace {

/// Returns the signal that asked the run to end, or 0.
int WalkBatch(const PartnerBatch& batch, const PartnerSource& source, const DriverEnv& env,
              const UsePartner& use, RejectList& rejects, std::string& text) {
  for (std::uint32_t partner = 0; partner < batch.size(); ++partner) {
    if (const int signal = env.interrupted(); signal != 0) return signal;
    const WalkStep reason = use(batch, partner, text);
    if (!reason) continue;
    ++rejects.partners;
    rejects.rejects.push_back(
        source.RejectOf(batch, partner, "amounts that can be computed", *reason));
  }
  return env.interrupted();
}

int WalkBatches(PartnerSource& source, const Rulebook& rulebook, const DriverEnv& env,
                const UsePartner& use) {
  constexpr std::string_view kNotComplete = "the run ends here; the result is not complete";
  env.catch_signals();
  PartnerBatch batch(rulebook);
  RejectList all;
  while (true) {
    RejectList rejects;
    const auto more = source.Next(batch, rejects);
    if (!more) {
      const int signal = env.interrupted();  // the reading failed for that
      return signal == 0 ? Fail(env, kCannotReadOrWrite, more.message(), kNotComplete)
                         : Fail(env, kInterrupted + signal, "interrupted", kNotComplete);
    }
    std::string text, told;
    const int signal = WalkBatch(batch, source, env, use, rejects, text);
    for (const Reject& reject : rejects.rejects) AppendReject(reject, told);
    Say(env, told);
    if (const int status = Print(env, text); status != kAllWell) return status;
    if (signal != 0) return Fail(env, kInterrupted + signal, "interrupted", kNotComplete);
    all.partners += rejects.partners;
    all.rows_without_partner += rejects.rows_without_partner;
    if (!*more) break;
  }
  for (const std::string& notice : source.Notices()) Notify(env, notice);
  const std::string summary = RejectSummary(all);
  if (summary.empty()) return kAllWell;
  Say(env, summary + "\n");
  return kRejected;
}

}  // namespace

int WalkPartners(PartnerSource& source, const Rulebook& rulebook, const DriverEnv& env,
                 const UsePartner& use, const std::function<std::string()>& end) {
  const int status = WalkBatches(source, rulebook, env, use);
  if (status == kCannotReadOrWrite) return status;
  return std::max(status, Print(env, end()));
}

std::string PartnerHeading(const PartnerBatch& batch, std::uint32_t partner, Date as_of) {
  const std::string_view name = batch.names[partner];
  return fmt::format("{}{}{} as of {}\n", Visible(batch.ids[partner]), name.empty() ? "" : " ",
                     Visible(name), FormatDate(as_of));
}

}  // namespace attain
