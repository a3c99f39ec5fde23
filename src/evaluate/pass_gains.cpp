#include "evaluate/pass_gains.h"

#include <algorithm>
#include <cstring>

namespace attain {
namespace {

constexpr std::uint32_t kAtOnce = 4;
typedef std::int32_t FourDays __attribute__((vector_size(16)));   // NOLINT(modernize-use-using)
typedef std::uint64_t TwoGains __attribute__((vector_size(16)));  // NOLINT(modernize-use-using)

FourDays DaysAt(const std::int32_t* at) {
  FourDays days;
  std::memcpy(&days, at, sizeof days);
  return days;
}

/// The columns of passes.
struct Passes {
  const CodeEffect* effect_of;
  const CredentialId* codes;
  const std::int32_t *passed, *expires;
  std::int32_t as_of;

  /// One pass; its day.
  std::int32_t FindOne(std::uint32_t pass, std::uint64_t* gain) const {
    const CodeEffect& effect = effect_of[codes[pass].index];
    const bool counts = (passed[pass] <= effect.made_by) & (expires[pass] >= as_of);
    *gain = effect.mask & (std::uint64_t{0} - std::uint64_t{counts});
    return passed[pass];
  }
  /// Four passes; all ones for each whose day is unknown.
  FourDays FindFour(std::uint32_t pass, std::uint64_t* gains) const {
    const CodeEffect& a = effect_of[codes[pass].index];
    const CodeEffect& b = effect_of[codes[pass + 1].index];
    const CodeEffect& c = effect_of[codes[pass + 2].index];
    const CodeEffect& d = effect_of[codes[pass + 3].index];
    const FourDays made = DaysAt(passed + pass);
    const FourDays made_by = {a.made_by, b.made_by, c.made_by, d.made_by};
    const FourDays misses = (made > made_by) | (DaysAt(expires + pass) < as_of);
    const FourDays front = __builtin_shufflevector(misses, misses, 0, 0, 1, 1);
    const FourDays back = __builtin_shufflevector(misses, misses, 2, 2, 3, 3);
    const TwoGains found[] = {TwoGains{a.mask, b.mask} & ~reinterpret_cast<TwoGains>(front),
                              TwoGains{c.mask, d.mask} & ~reinterpret_cast<TwoGains>(back)};
    std::memcpy(gains, found, sizeof found);
    return made == kPassedUnknown;
  }
};

}  // namespace

bool FindGains(const std::vector<CodeEffect>& effect_of, Date as_of, const PartnerBatch& batch,
               std::uint32_t first, std::uint32_t last, std::uint64_t* gains) {
  const Passes passes{effect_of.data(), batch.codes.data(), batch.passed.data(),
                      batch.expires.data(), as_of.days};
  const std::uint32_t count = last - first;
  if (count < kAtOnce) {
    std::int32_t earliest = INT32_MAX;
    for (std::uint32_t i = 0; i < count; ++i)
      earliest = std::min(earliest, passes.FindOne(first + i, gains + i));
    return earliest != kPassedUnknown;
  }
  FourDays unknown{};
  for (std::uint32_t i = 0; i + kAtOnce < count; i += kAtOnce)
    unknown |= passes.FindFour(first + i, gains + i);
  // To find some of the last four again costs less than to find them one by one.
  unknown |= passes.FindFour(last - kAtOnce, gains + (count - kAtOnce));
  const auto any = reinterpret_cast<TwoGains>(unknown);
  return (any[0] | any[1]) == 0;
}

}  // namespace attain
