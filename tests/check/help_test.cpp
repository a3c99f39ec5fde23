// The rulebooks of help.md: each mistake gives its code and nothing else, each repair gives no
// errors and not that code.
#include <map>
#include <string>

#include "checked.h"
#include "golden.h"

namespace attain {
namespace {

/// The entries of help.md by their code.
std::map<std::string, std::string> Entries() {
  const std::string text = ReadWholeFile("src/diagnostics/help.md");
  std::map<std::string, std::string> entries;
  for (std::size_t at = text.find("\n## A"); at != std::string::npos;) {
    const std::size_t next = text.find("\n## A", at + 1);
    entries[text.substr(at + 4, 5)] = text.substr(at + 4, next - at - 4);
    at = next;
  }
  return entries;
}

std::string Block(const std::string& entry, const std::string& which) {
  const std::string fence = "```policy " + which + "\n";
  const std::size_t begin = entry.find(fence);
  if (begin == std::string::npos) return {};
  const std::size_t end = entry.find("\n```", begin);
  return entry.substr(begin + fence.size(), end + 1 - begin - fence.size());
}

TEST_CASE("the mistakes and repairs of help.md do what they say") {
  const std::map<std::string, std::string> entries = Entries();
  for (const Kind kind : AllKinds()) {
    const std::string code(InfoOf(kind).code);
    if (code < "A0100" || code >= "A1000") continue;  // tests/syntax, tests/compare
    INFO(code);
    const auto entry = entries.find(code);
    CHECK(entry != entries.end());
    if (entry == entries.end()) continue;
    CHECK(entry->second.starts_with(code + " " + std::string(InfoOf(kind).title) + "\n"));

    const Checked mistake = CheckTexts({Block(entry->second, "mistake")});
    INFO(Lines(mistake));
    CHECK(mistake.Has(kind));
    for (const Diagnostic& d : mistake.emitter.diagnostics()) {
      CHECK((d.kind == kind || d.severity() != Severity::error));
    }
    const std::string repair_text = Block(entry->second, "repair");
    CHECK(!repair_text.empty());
    const Checked repair = CheckTexts({repair_text});
    INFO(Lines(repair));
    CHECK(!repair.Has(kind));
    CHECK(!repair.emitter.has_errors());
  }
}

}  // namespace
}  // namespace attain
