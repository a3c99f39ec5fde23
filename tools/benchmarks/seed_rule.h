// The rule of seed.policy, written by hand: what a programmer would write who has to evaluate this
// one rule as fast as possible.
#pragma once

#include <cstdint>

namespace seed {

/// What a pass of an exam is good for.
enum : std::uint8_t { kApplication = 1, kDeployment = 2, kCustomization = 4 };

/// Which people of a partner there are; someone with both kinds counts in all three.
struct Team {
  std::uint32_t first = 0, second = 0, either = 0;

  void Add(std::uint32_t atoms) {
    const bool fits_first = (atoms & (kApplication | kDeployment)) == (kApplication | kDeployment);
    const bool fits_second = (atoms & kCustomization) != 0;
    first += fits_first;
    second += fits_second;
    either += fits_first | fits_second;
  }
};

struct Verdicts {
  bool silver, gold;
};

/// `revenue` in 1/10,000 of a dollar.
struct Cheap {
  bool silver, gold;
  Cheap(bool associated, bool developed, std::int64_t revenue)
      : silver(associated && revenue >= (developed ? 1'000'000'000 : 500'000'000)),
        gold(associated && revenue >= (developed ? 3'000'000'000 : 1'500'000'000)) {}
};

inline Verdicts Judge(const Cheap& cheap, const Team& team) {
  return {cheap.silver && team.first >= 1 && team.second >= 1 && team.either >= 2,
          cheap.gold && team.first >= 2 && team.second >= 2 && team.either >= 4};
}

/// The exam `MB2-ddd` by its three digits.
inline std::uint8_t GoodFor(std::uint32_t digits) {
  switch (digits) {
    case 714:
    case 713:
    case 709:
    case 717:
    case 718:
    case 877:
      return kApplication;
    case 710:
    case 706:
    case 715:
      return kDeployment;
    case 712:
    case 707:
    case 716:
      return kCustomization;
    default:
      return 0;
  }
}

}  // namespace seed
