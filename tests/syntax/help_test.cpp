// The examples of help.md for mistakes of the text: the mistake gives the code and nothing else,
// the repair nothing.
#include <catch2/catch.hpp>
#include <set>
#include <string>

#include "golden.h"
#include "parsed.h"

namespace attain {
namespace {

/// The block "```policy WHICH" of the entry; empty if there is none.
std::string Example(const std::string& entry, const std::string& which) {
  const std::string fence = "```policy " + which + "\n";
  const std::size_t begin = entry.find(fence);
  if (begin == std::string::npos) return {};
  const std::size_t end = entry.find("\n```", begin);
  return entry.substr(begin + fence.size(), end + 1 - begin - fence.size());
}

TEST_CASE("help for mistakes of the text is right") {
  const std::string help = ReadWholeFile("src/diagnostics/help.md");
  const std::set<Kind> without_example = {Kind::invalid_text, Kind::too_many_mistakes};
  for (const Kind kind : AllKinds()) {
    const KindInfo& info = InfoOf(kind);
    if (info.code >= "A0100") continue;
    INFO(info.code);
    const std::string heading =
        "\n## " + std::string(info.code) + " " + std::string(info.title) + "\n";
    const std::size_t begin = help.find(heading);
    REQUIRE(begin != std::string::npos);
    const std::string entry = help.substr(begin, help.find("\n## ", begin + 1) - begin);
    const std::string mistake = Example(entry, "mistake");
    const std::string repair = Example(entry, "repair");
    CHECK(mistake.empty() == (without_example.count(kind) > 0));
    if (mistake.empty()) continue;
    const Parsed wrong = ParseText(mistake);
    REQUIRE(wrong.emitter.diagnostics().size() == 1);
    CHECK(wrong.Has(kind));
    REQUIRE(!repair.empty());
    CHECK(ParseText(repair).Diagnostics().empty());
  }
}

}  // namespace
}  // namespace attain
