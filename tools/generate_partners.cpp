// Makes a base of partners for a rulebook, as JSON Lines on standard output. For trying things out,
// for benchmarks and for comparing evaluators: nothing in it is about anyone.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <cstdio>
#include <exception>
#include <string>
#include <vector>

#include "driver/load_rulebook.h"
#include "partner_generator/generator.h"

namespace attain {
namespace {

constexpr std::size_t kPieceBytes = std::size_t{1} << 20;

int Run(const std::vector<std::string>& paths, const std::string& as_of,
        GeneratorOptions& options) {
  const DiskReader disk;
  const DriverEnv env{disk, OpenOnDisk, [](std::string_view) { return Status(Done{}); },
                      [](std::string_view text) { fmt::print(stderr, "{}", text); }, Date{}};
  const auto day = ParseDate(as_of);
  if (!day) return Fail(env, kWrongUsage, fmt::format("`{}` is not a day as YYYY-MM-DD", as_of));
  options.as_of = *day;
  int status = kAllWell;
  const auto loaded = LoadSoundRulebook(paths, env, status);
  if (!loaded) return status;
  PartnerGenerator generator(loaded->rulebook, options);
  std::string out;
  for (std::uint64_t number = 1; number <= options.partners; ++number) {
    generator.AppendPartner(number, out);
    if (out.size() < kPieceBytes && number < options.partners) continue;
    if (std::fwrite(out.data(), 1, out.size(), stdout) != out.size())
      return Fail(env, kCannotReadOrWrite, "cannot write standard output");
    out.clear();
  }
  if (std::fflush(stdout) != 0)
    return Fail(env, kCannotReadOrWrite, "cannot write standard output");
  return kAllWell;
}

int Main(int argc, char** argv) {
  GeneratorOptions options;
  std::vector<std::string> paths;
  std::string as_of = "2018-06-30";
  CLI::App app(
      "Makes partners for a rulebook, as JSON Lines on standard output; the same for the same "
      "seed.");
  app.add_option("--rulebook", paths, "policy files, or folders of them")->required();
  app.add_option("--partners", options.partners, "how many (1000)");
  app.add_option("--seed", options.seed, "another seed, other partners (1)");
  app.add_option("--mean-people", options.mean_people, "people of a partner on average (12)");
  app.add_option("--qualified", options.qualified, "share of partners made to meet something (0.3)")
      ->check(CLI::Range(0.0, 1.0));
  app.add_option("--unknown", options.unknown, "share of values left out (0)")
      ->check(CLI::Range(0.0, 1.0));
  app.add_option("--as-of", as_of, "the day that dates lie before (2018-06-30)");
  app.add_option("--other-codes", options.other_codes,
                 "credentials that the rulebook does not name (0)");
  CLI11_PARSE(app, argc, argv);
  return Run(paths, as_of, options);
}

}  // namespace
}  // namespace attain

int main(int argc, char** argv) {
  try {
    return attain::Main(argc, argv);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "generate_partners: %s\n", error.what());
    return attain::kCannotReadOrWrite;
  }
}
