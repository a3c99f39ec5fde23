// Changes each number, date, list item, relation word and the like of a rulebook, one at a time and
// in memory, and shows every change that no example notices and no comment excuses.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <exception>
#include <string>
#include <thread>
#include <vector>

#include "driver/load_rulebook.h"
#include "explain/examples.h"
#include "policy_mutations/report.h"
#include "policy_mutations/run.h"
#include "report/test_report.h"

namespace attain {
namespace {

int Run(const std::vector<std::string>& paths, const std::string& only, unsigned threads) {
  const DiskReader disk;
  const DriverEnv env{disk, OpenOnDisk, [](std::string_view) { return Status(Done{}); },
                      [](std::string_view text) { fmt::print(stderr, "{}", text); }, Date{}};
  int status = kAllWell;
  const auto loaded = LoadSoundRulebook(paths, env, status);
  if (!loaded) return status;
  const auto examples = RunExamples(loaded->rulebook, loaded->sources, env.today);
  if (std::any_of(examples.begin(), examples.end(),
                  [](const ExampleOutcome& example) { return !example.failures.empty(); })) {
    fmt::print(stderr, "{}", TestText(examples));
    return kRulebookWrong;
  }
  const auto& sources = loaded->sources;
  if (!only.empty() && std::none_of(sources.begin(), sources.end(),
                                    [&](const SourceFile& file) { return file.path == only; }))
    return Fail(env, kWrongUsage, fmt::format("`{}` is no file of this rulebook", only));
  const MutationReport report =
      ReportMutations(sources, TryMutations(sources, only, threads), only);
  fmt::print("{}", report.text);
  return report.clean ? kAllWell : kRulebookWrong;
}

int Main(int argc, char** argv) {
  CLI::App app("Changes a rulebook in small ways, and shows which changes no example notices.");
  std::vector<std::string> paths;
  std::string only;
  unsigned threads = std::thread::hardware_concurrency();
  app.add_option("PATH", paths, "policy files and folders")->required();
  app.add_option("--only", only, "change this file alone")->type_name("FILE");
  app.add_option("--threads", threads, "how many changes at once (as many as there are cores)")
      ->type_name("N");
  CLI11_PARSE(app, argc, argv);
  return Run(paths, only, threads);
}

}  // namespace
}  // namespace attain

int main(int argc, char** argv) {
  try {
    return attain::Main(argc, argv);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "mutate_policies: %s\n", error.what());
    return attain::kCannotReadOrWrite;
  }
}
