#include "driver/run.h"

#include <fmt/format.h>

#include <array>
#include <iterator>
#include <vector>

#include "base/spelling.h"
#include "driver/check_command.h"
#include "driver/compare_command.h"
#include "driver/evaluate_command.h"
#include "driver/explain_command.h"
#include "driver/format_command.h"
#include "driver/help_command.h"
#include "driver/language_server_command.h"
#include "driver/lint_command.h"
#include "driver/plan_command.h"
#include "driver/report_command.h"
#include "driver/schema_command.h"
#include "driver/test_command.h"
#include "driver/timeline_command.h"
#include "driver/verbs.h"
#include "driver/verify_command.h"

namespace attain {
namespace {

constexpr std::array kVerbs = {
    Verb{"check", "what is wrong with a rulebook", CheckCommand},
    Verb{"format", "one canonical layout", FormatCommand},
    Verb{"lint", "taste and risk, apart from what is wrong", LintCommand},
    Verb{"evaluate", "the verdicts of many partners", EvaluateCommand},
    Verb{"explain", "why one partner has its verdicts", ExplainCommand},
    Verb{"verify", "checks explained verdicts without the evaluator", VerifyCommand},
    Verb{"plan", "the cheapest ways to what is not met", PlanCommand},
    Verb{"timeline", "when verdicts change, and why", TimelineCommand},
    Verb{"compare", "what changes between two rulebooks", CompareCommand},
    Verb{"report", "whom partners cannot do without", ReportCommand},
    Verb{"test", "runs the examples of a rulebook", TestCommand},
    Verb{"schema", "JSON Schema of the partner data that a rulebook reads", SchemaCommand},
    Verb{"language-server", "for editors, over standard input and output", LanguageServerCommand},
    Verb{"help", "about a verb, or about a diagnostic (A0123)", HelpCommand},
};

}  // namespace

std::span<const Verb> AllVerbs() { return kVerbs; }

const Verb* FindVerb(std::string_view name) {
  for (const Verb& verb : kVerbs) {
    if (verb.name == name) return &verb;
  }
  return nullptr;
}

int UnknownVerb(const DriverEnv& env, std::string_view name) {
  std::vector<std::string_view> names;
  names.reserve(std::size(kVerbs));
  for (const Verb& verb : kVerbs) names.push_back(verb.name);
  const auto close = ClosestWord(name, names);
  return Fail(env, kWrongUsage, fmt::format("there is no verb `{}`", name),
              close ? fmt::format("did you mean `{}`?", *close) : "`attain help` lists the verbs");
}

int Run(std::span<const std::string> arguments, DriverEnv& env) {
  if (arguments.empty()) {
    return Fail(env, kWrongUsage, "say what to do: `attain VERB …`",
                "`attain help` lists the verbs");
  }
  const std::string& first = arguments.front();
  if (first == "--version") return Print(env, "attain " ATTAIN_VERSION "\n");
  if (first == "--help" || first == "-h") return HelpCommand({}, env);
  const Verb* verb = FindVerb(first);
  if (verb == nullptr) return UnknownVerb(env, first);
  return verb->run(arguments.subspan(1), env);
}

}  // namespace attain
