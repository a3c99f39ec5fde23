#include "driver/find_partner.h"

#include <fmt/format.h>

#include <vector>

#include "base/spelling.h"
#include "report/reject_writer.h"

namespace attain {
namespace {

constexpr std::size_t kMostIdsForHint = 10'000;

}  // namespace

std::optional<FoundPartner> FindPartner(PartnerSource& source, const Rulebook& rulebook,
                                        const std::string& id, const DriverEnv& env, int& status) {
  FoundPartner found{PartnerBatch(rulebook)};
  std::vector<std::string> ids;
  while (true) {
    RejectList rejects;
    const auto more = source.Next(found.batch, rejects);
    if (!more) {
      status = Fail(env, kCannotReadOrWrite, more.message());
      return std::nullopt;
    }
    for (std::uint32_t i = 0; i < found.batch.size(); ++i) {
      if (found.batch.ids[i] == id) {
        if (const Status unchanged = source.Unchanged(); !unchanged) {
          status = Fail(env, kCannotReadOrWrite, unchanged.message());
          return std::nullopt;
        }
        found.partner = i;
        return found;
      }
      if (ids.size() < kMostIdsForHint) ids.emplace_back(found.batch.ids[i]);
    }
    std::string told;
    for (const Reject& reject : rejects.rejects) {
      if (reject.partner == id) AppendReject(reject, told);
    }
    if (!told.empty()) {
      Say(env, told);
      status = Fail(env, kRejected, fmt::format("partner `{}` is rejected", id));
      return std::nullopt;
    }
    if (!*more) break;
  }
  const std::vector<std::string_view> candidates(ids.begin(), ids.end());
  const auto close = ClosestWord(id, candidates);
  status =
      Fail(env, kWrongUsage, fmt::format("{} has no partner `{}`", source.NameInSentence(), id),
           close ? fmt::format("did you mean `{}`?", *close) : "");
  return std::nullopt;
}

}  // namespace attain
