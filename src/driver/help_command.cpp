#include "driver/help_command.h"

#include <fmt/format.h>

#include <algorithm>
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
  std::size_t width = 0;
  for (const Verb& verb : AllVerbs()) width = std::max(width, verb.name.size());
  for (const Verb& verb : AllVerbs())
    out += fmt::format("  {:<{}}  {}\n", verb.name, width, verb.summary);
  return out +
         "\n`attain help VERB` tells the options of a verb, `attain help A0101` the cause of a\n"
         "diagnostic and its repair, `attain help A` lists all diagnostics and `attain help A11`\n"
         "those that begin so, `attain --version` tells the version.\n";
}

bool LooksLikeCode(std::string_view word) {
  return (word[0] == 'A' || word[0] == 'a') &&
         word.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

/// The diagnostics whose codes begin with `digits`, a line each.
std::string ListOfDiagnostics(std::string_view digits) {
  std::string out;
  for (const Kind kind : AllKinds()) {
    const KindInfo& info = InfoOf(kind);
    if (info.code.substr(1).starts_with(digits))
      out += fmt::format("{}  {}\n", info.code, info.title);
  }
  return out;
}

int TellDiagnostics(const std::string& code, const DriverEnv& env) {
  if (const auto kind = KindOfCode(code)) return Print(env, std::string(HelpOf(*kind)) + "\n");
  const std::string list = ListOfDiagnostics(std::string_view(code).substr(1));
  if (!list.empty()) return Print(env, list);
  return Fail(env, kWrongUsage, fmt::format("there is no diagnostic `{}`", code),
              "`attain help A` lists all");
}

}  // namespace

int HelpCommand(std::span<const std::string> arguments, DriverEnv& env) {
  if (arguments.empty() || arguments.front() == "--help" || arguments.front() == "help")
    return Print(env, Overview());
  if (arguments.size() > 1)
    return Fail(env, kWrongUsage, "`attain help` is about one verb or one diagnostic at a time");
  const std::string& word = arguments.front();
  if (LooksLikeCode(word)) return TellDiagnostics(word, env);
  const Verb* verb = FindVerb(word);
  if (verb == nullptr) return UnknownVerb(env, word);
  return verb->run(std::vector<std::string>{"--help"}, env);
}

}  // namespace attain
