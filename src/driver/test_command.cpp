#include "driver/test_command.h"

#include <algorithm>

#include "driver/arguments.h"
#include "driver/load_rulebook.h"
#include "explain/examples.h"
#include "report/test_report.h"

namespace attain {
namespace {

constexpr std::string_view kFormats[] = {"text", "junit"};

}  // namespace

int TestCommand(std::span<const std::string> arguments, DriverEnv& env) {
  Arguments options("test", "Runs the examples of a rulebook.");
  const std::vector<std::string>& paths = options.AddPaths();
  std::string format = "text";
  options.app().add_option("--format", format, "text or junit")->type_name("FORMAT");
  if (const auto status = options.Parse(arguments, env)) return *status;
  if (!options.Accept(env, "--format", format, kFormats)) return kWrongUsage;

  int status = kAllWell;
  const auto loaded = LoadRulebook(paths, env, status);
  if (!loaded) return status;
  if (loaded->has_errors) {
    ShowDiagnostics(*loaded, paths, false, env);
    if (format != "junit") return kRulebookWrong;
    return std::max(kRulebookWrong, Print(env, ErrorJunit(loaded->diagnostics, loaded->sources)));
  }
  const auto outcomes = RunExamples(loaded->rulebook, loaded->sources, env.today);
  if (outcomes.empty()) Notify(env, "the rulebook has no examples");
  const bool failed =
      std::any_of(outcomes.begin(), outcomes.end(),
                  [](const ExampleOutcome& outcome) { return !outcome.failures.empty(); });
  const int printed = Print(env, format == "junit" ? TestJunit(outcomes) : TestText(outcomes));
  return std::max(printed, failed ? kRulebookWrong : kAllWell);
}

}  // namespace attain
