// docs/limits.md has every limit of src/base/limits.h, and no other number than stands there.
#include <catch2/catch.hpp>
#include <map>
#include <regex>
#include <sstream>
#include <string>

#include "base/limits.h"
#include "tests/golden.h"

namespace attain {
namespace {

std::string Grouped(std::uint64_t value) {
  std::string text = std::to_string(value);
  for (std::size_t at = text.size(); at > 3; at -= 3) text.insert(at - 3, 1, ',');
  return text;
}

/// The numbers of the rows `| 12 bytes | `kName` | … |` of the document.
std::map<std::string, std::string> Documented() {
  static const std::regex row(R"(^\| ([0-9,]+)( bytes)? \| `(k\w+)` \|)");
  std::map<std::string, std::string> found;
  std::istringstream lines(ReadWholeFile("docs/limits.md"));
  for (std::string line; std::getline(lines, line);) {
    std::smatch match;
    if (std::regex_search(line, match, row)) found[match[3]] = match[1];
  }
  return found;
}

TEST_CASE("docs/limits.md says what src/base/limits.h says") {
  const std::map<std::string, std::uint64_t> limits = {
#define LIMIT(name) {#name, static_cast<std::uint64_t>(name)}
      LIMIT(kMaxPolicyFileBytes),
      LIMIT(kMaxNesting),
      LIMIT(kMaxChain),
      LIMIT(kMaxReferences),
      LIMIT(kMaxListItems),
      LIMIT(kMaxCrewLines),
      LIMIT(kMaxPeopleCount),
      LIMIT(kMaxWindowLength),
      LIMIT(kMaxAmountDigits),
      LIMIT(kMaxFactCombinations),
      LIMIT(kMaxErrorsShown),
      LIMIT(kMaxLineBytes),
      LIMIT(kMaxRejectsOfPartner),
      LIMIT(kMoneyScale),
      LIMIT(kNumberScale),
      LIMIT(kMaxMoney),
      LIMIT(kMaxNumber),
#undef LIMIT
  };
  const auto documented = Documented();
  for (const auto& [name, value] : limits) {
    INFO(name);
    CHECK(documented.count(name) == 1);
    if (documented.count(name) == 1) CHECK(documented.at(name) == Grouped(value));
  }
  // A limit that is new in the header must be added here and to the document.
  static const std::regex declared(R"(inline constexpr [\w:]+ (k\w+) =)");
  const std::string header = ReadWholeFile("src/base/limits.h");
  for (std::sregex_iterator at(header.begin(), header.end(), declared), end; at != end; ++at) {
    INFO((*at)[1]);
    CHECK(limits.count((*at)[1]) == 1);
  }
}

}  // namespace
}  // namespace attain
