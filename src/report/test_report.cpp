#include "report/test_report.h"

#include <fmt/format.h>

#include <algorithm>

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

/// XML 1.0 has no way to write most control characters.
std::string Xml(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool control =
        static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t' && c != '\r';
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\n':
        out += "&#10;";
        break;
      default:
        out += control ? std::string("\xEF\xBF\xBD") : std::string(1, c);
        break;
    }
  }
  return out;
}

}  // namespace

std::string TestText(std::span<const ExampleOutcome> outcomes) {
  std::string out;
  for (const ExampleOutcome& outcome : outcomes) {
    if (Passes(outcome)) continue;
    out += fmt::format("{}:{}: example \"{}\" fails\n", outcome.file, outcome.line, outcome.title);
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
    out += fmt::format("  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\">\n", Xml(file),
                       suite.size(), FailuresAmong(suite));
    for (const ExampleOutcome& outcome : suite) {
      out += fmt::format("    <testcase classname=\"{}\" name=\"{}\" file=\"{}\" line=\"{}\"",
                         Xml(file), Xml(outcome.title), Xml(file), outcome.line);
      if (Passes(outcome)) {
        out += "/>\n";
        continue;
      }
      out += ">\n";
      for (const std::string& failure : outcome.failures) {
        const std::string first = failure.substr(0, failure.find('\n'));
        out +=
            fmt::format("      <failure message=\"{}\">{}</failure>\n", Xml(first), Xml(failure));
      }
      out += "    </testcase>\n";
    }
    out += "  </testsuite>\n";
  }
  return out + "</testsuites>\n";
}

}  // namespace attain
