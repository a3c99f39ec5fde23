// How many partners meet each level: what stands above the levels of a rulebook while it is edited.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "base/result.h"
#include "editor/lenses.h"
#include "partners/partner_reader.h"

namespace attain {

/// So many partners are counted at most, the first of the data: an editor waits for them.
inline constexpr std::uint64_t kMostPartnersCounted = 10'000;

/// Evaluates the partners at `path` (as PartnerReader takes it) as of `day`, or where it is empty
/// the `partner` blocks of the rulebook, each as of the day that it names; a count for each level,
/// option or award that is in force then. Rejected are those who cannot be read, or for whom a
/// number is too large. `rulebook` has no errors. A Failure names the path and the cause. It asks
/// `stop` before every few partners of the data; where that is true, the counts are of those
/// before.
Result<std::vector<RowCount>> CountPartners(const Rulebook& rulebook, const PartnerFiles& files,
                                            const std::string& path, Date day,
                                            const std::function<bool()>& stop);

}  // namespace attain
