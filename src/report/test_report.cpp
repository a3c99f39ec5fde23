#include "report/test_report.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <iterator>
#include <vector>

#include "diagnostics/render.h"
#include "diagnostics/visible.h"
#include "report/xml.h"

namespace attain {
namespace {

bool Passes(const ExampleOutcome& outcome) { return outcome.failures.empty(); }

std::size_t FailuresAmong(std::span<const ExampleOutcome> outcomes) {
  return outcomes.size() -
         static_cast<std::size_t>(std::count_if(outcomes.begin(), outcomes.end(), Passes));
}

std::string Indented(std::string_view text) {
  std::string out = "  ";
  for (const char c : text) {
    out += c;
    if (c == '\n') out += "  ";
  }
  return out;
}

}  // namespace

std::string TestText(std::span<const ExampleOutcome> outcomes) {
  std::string out;
  for (const ExampleOutcome& outcome : outcomes) {
    if (Passes(outcome)) continue;
    out += fmt::format("{}:{}: example \"{}\" fails\n", Visible(outcome.file), outcome.line,
                       Visible(outcome.title));
    for (const std::string& failure : outcome.failures) out += Indented(failure) + "\n";
    out += "\n";
  }
  const std::size_t failed = FailuresAmong(outcomes), passed = outcomes.size() - failed;
  out += fmt::format("{} example{}, {} fail{}\n", passed, passed == 1 ? " passes" : "s pass",
                     failed, failed == 1 ? "s" : "");
  return out;
}

std::string TestJunit(std::span<const ExampleOutcome> outcomes) {
  std::string out = fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites tests=\"{}\" failures=\"{}\">\n",
      outcomes.size(), FailuresAmong(outcomes));
  while (!outcomes.empty()) {
    const std::string& file = outcomes.front().file;
    const auto other =
        std::find_if(outcomes.begin(), outcomes.end(),
                     [&](const ExampleOutcome& outcome) { return outcome.file != file; });
    const auto suite = outcomes.first(static_cast<std::size_t>(other - outcomes.begin()));
    outcomes = outcomes.subspan(suite.size());
    out += fmt::format("  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\">\n", XmlText(file),
                       suite.size(), FailuresAmong(suite));
    for (const ExampleOutcome& outcome : suite) {
      out +=
          fmt::format("    <testcase classname=\"{}\" name=\"{}\" file=\"{}\" line=\"{}\"",
                      XmlText(file), XmlText(Visible(outcome.title)), XmlText(file), outcome.line);
      if (Passes(outcome)) {
        out += "/>\n";
        continue;
      }
      out += ">\n";
      for (const std::string& failure : outcome.failures) {
        const std::string first = failure.substr(0, failure.find('\n'));
        out += fmt::format("      <failure message=\"{}\">{}</failure>\n", XmlText(first),
                           XmlText(failure));
      }
      out += "    </testcase>\n";
    }
    out += "  </testsuite>\n";
  }
  return out + "</testsuites>\n";
}

std::string ErrorJunit(std::span<const Diagnostic> diagnostics, const SourceSet& sources) {
  std::vector<Diagnostic> errors;
  std::copy_if(
      diagnostics.begin(), diagnostics.end(), std::back_inserter(errors),
      [](const Diagnostic& diagnostic) { return diagnostic.severity() == Severity::error; });
  assert(!errors.empty());
  const SourceFile& file = sources[errors.front().span.file];
  const std::string name = XmlText(file.path);
  return fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<testsuites tests=\"1\" failures=\"0\" errors=\"1\">\n"
      "  <testsuite name=\"{0}\" tests=\"1\" failures=\"0\" errors=\"1\">\n"
      "    <testcase classname=\"{0}\" name=\"the rulebook\" file=\"{0}\" line=\"{1}\">\n"
      "      <error message=\"{2}\">{3}</error>\n"
      "    </testcase>\n"
      "  </testsuite>\n"
      "</testsuites>\n",
      name, file.PositionOf(errors.front().span.begin).line,
      XmlText(Visible(errors.front().message)), XmlText(RenderText(errors, sources, false)));
}

}  // namespace attain
