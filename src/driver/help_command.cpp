#include "driver/help_command.h"

#include <fmt/format.h>

#include <vector>

#include "diagnostics/diagnostic.h"
#include "diagnostics/help.h"
#include "driver/verbs.h"

namespace attain {
namespace {

std::string Overview() {
  std::string out =
      "Attain: partner programmes as policies that can be checked, evaluated and explained.\n\n"
      "attain VERB …\n";
  for (const Verb& verb : AllVerbs()) {
    if (verb.run != nullptr) out += fmt::format("  {:<10} {}\n", verb.name, verb.summary);
  }
  return out +
         "\n`attain help VERB` tells the options of a verb, `attain help A0101` the cause of a\n"
         "diagnostic and its repair, `attain --version` the version.\n";
}

bool LooksLikeCode(std::string_view word) {
  return word.size() > 1 && (word[0] == 'A' || word[0] == 'a') &&
         word.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

}  // namespace

int HelpCommand(std::span<const std::string> arguments, DriverEnv& env) {
  if (arguments.empty() || arguments.front() == "--help" || arguments.front() == "help")
    return Print(env, Overview());
  if (arguments.size() > 1)
    return Fail(env, kWrongUsage, "`attain help` is about one verb or one diagnostic at a time");
  const std::string& word = arguments.front();
  if (const auto kind = KindOfCode(word)) return Print(env, std::string(HelpOf(*kind)) + "\n");
  if (LooksLikeCode(word))
    return Fail(env, kWrongUsage, fmt::format("there is no diagnostic `{}`", word));
  const Verb* verb = FindVerb(word);
  if (verb == nullptr) return UnknownVerb(env, word);
  if (verb->run == nullptr) return NotBuilt(env, *verb);
  return verb->run(std::vector<std::string>{"--help"}, env);
}

}  // namespace attain
