// docs/limits.md has every limit of src/base/limits.h with its number, and no other.
#include <fmt/format.h>

#include <catch2/catch.hpp>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>

#include "base/grouped.h"
#include "base/limits.h"
#include "tests/golden.h"

namespace attain {
namespace {

/// "kMaxNesting: 200", for each row `| 200 | `kMaxNesting` | … |` of the document, which may have a
/// unit.
std::set<std::string> Documented() {
  static const std::regex row(R"(^\| ([^|]*?)( bytes)? \| `(\w+)` \|)");
  std::set<std::string> found;
  std::istringstream lines(ReadWholeFile("docs/limits.md"));
  for (std::string line; std::getline(lines, line);) {
    std::smatch match;
    if (std::regex_search(line, match, row)) found.insert(match.str(3) + ": " + match.str(1));
  }
  return found;
}

std::set<std::string> Declared() {
  static const std::regex declaration(R"(constexpr [\w:]+ (k\w+) =)");
  std::set<std::string> found;
  const std::string header = ReadWholeFile("src/base/limits.h");
  for (std::sregex_iterator at(header.begin(), header.end(), declaration), end; at != end; ++at)
    found.insert(at->str(1));
  return found;
}

TEST_CASE("docs/limits.md says what src/base/limits.h says") {
  // A limit that is new in the header must be added here and to the document.
  const std::map<std::string, std::string> limits = {
#define LIMIT(name) {#name, Grouped(static_cast<std::uint64_t>(name))}
      LIMIT(kMaxPolicyFileBytes),  LIMIT(kMaxNesting),      LIMIT(kMaxChain),
      LIMIT(kMaxReferences),       LIMIT(kMaxListItems),    LIMIT(kMaxCrewLines),
      LIMIT(kMaxPeopleCount),      LIMIT(kMaxWindowLength), LIMIT(kMaxAmountDigits),
      LIMIT(kMaxFactCombinations), LIMIT(kMaxErrorsShown),  LIMIT(kMaxLineBytes),
      LIMIT(kMaxRejectsOfPartner), LIMIT(kMaxMissingShown), LIMIT(kMaxBytesAhead),
      LIMIT(kMoneyScale),          LIMIT(kNumberScale),     LIMIT(kMaxMoney),
      LIMIT(kMaxNumber),
#undef LIMIT
  };
  std::set<std::string> names, rows;
  for (const auto& [name, number] : limits) {
    names.insert(name);
    rows.insert(fmt::format("{}: {}", name, number));
  }
  CHECK(Documented() == rows);
  CHECK(Declared() == names);
}

}  // namespace
}  // namespace attain
