// Every limit of Attain, in one place. docs/limits.md lists them; each is reported by name when it
// is hit.
#pragma once

#include <cstddef>
#include <cstdint>

namespace attain {

inline constexpr std::size_t kMaxPolicyFileBytes = 64 << 20;  ///< one .policy file
inline constexpr std::size_t kMaxNesting =
    200;  ///< braces, parentheses and lists inside each other
inline constexpr std::size_t kMaxChain =
    1000;  ///< references one behind the other: sets, measures, earned by, attains
inline constexpr std::uint64_t kMaxReferences =
    1'000'000;  ///< references of one, each followed as often as it is met
inline constexpr std::size_t kMaxListItems =
    100'000;  ///< items of one list or set, nested sets spliced in
inline constexpr std::size_t kMaxCrewLines =
    12;  ///< lines with places in a crew; a line with `K of` counts twice
inline constexpr std::int64_t kMaxPeopleCount = 1'000'000;  ///< a number of people
inline constexpr std::int64_t kMaxWindowLength = 12'000;    ///< months or days of a window
inline constexpr std::size_t kMaxAmountDigits = 15;      ///< digits of an amount before its point
inline constexpr std::size_t kMaxFactCombinations = 64;  ///< missing facts tried out for one row
inline constexpr std::size_t kMaxErrorsShown = 1000;     ///< errors of one run; then "and N more"
inline constexpr std::size_t kMaxLineBytes = std::size_t{256} << 20;  ///< one line of JSON Lines
inline constexpr std::size_t kMaxRejectsOfPartner = 20;  ///< errors reported for one partner
inline constexpr std::size_t kMaxMissingShown = 20;      ///< missing items of one statement
inline constexpr std::size_t kMaxBytesAhead = std::size_t{64} << 20;  ///< lines held by `verify`

/// Money is stored in 1/10,000, a number in 1/1,000,000; both as 64-bit whole numbers.
inline constexpr std::int64_t kMoneyScale = 10'000;
inline constexpr std::int64_t kNumberScale = 1'000'000;
/// The largest amount of either in partner data: 100,000,000,000,000 and 1,000,000,000,000.
inline constexpr std::int64_t kMaxMoney = 100'000'000'000'000;
inline constexpr std::int64_t kMaxNumber = 1'000'000'000'000;

}  // namespace attain
