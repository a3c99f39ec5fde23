// From keystroke to diagnostics: someone edits a policy, one letter at a time, and each letter's
// message goes through the server until the diagnostics are text again. Prints milliseconds of
// processor time and by the clock, at the 50th and the 99th percentile.
//
//   editing FILE.policy [KEYSTROKES]
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include "check/check.h"
#include "language_server/framing.h"
#include "language_server/server.h"

namespace {

using attain::Json;

double ProcessorTime() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) * 1e-6;
}

double ClockTime() {
  const auto now = std::chrono::steady_clock::now().time_since_epoch();
  return std::chrono::duration<double, std::milli>(now).count();
}

/// The value that `part` of all are not above.
double Percentile(std::vector<double> all, double part) {
  const auto at = static_cast<std::ptrdiff_t>(part * static_cast<double>(all.size() - 1));
  std::nth_element(all.begin(), all.begin() + at, all.end());
  return all[static_cast<std::size_t>(at)];
}

struct Keystroke {
  std::uint32_t line, column;
  std::uint32_t deleted;  ///< letters behind the place
  std::string typed;
};

/// Someone types a line, letter by letter, looks at it, and takes it back; now in this place, now
/// in that.
class Typist {
 public:
  explicit Typist(std::uint32_t lines) : lines_(lines) {}

  Keystroke Next() {
    static const std::vector<std::string> kTexts = {"another person passes MB2-714;",
                                                    "exam NEW-1 \"A new one\";",
                                                    "# a remark",
                                                    "level bronze { revenue at least $10,000; }",
                                                    "}",
                                                    "set s = <MB2-714, MB2-713>;"};
    if (at_ == text_.size() && !taking_back_) taking_back_ = true;
    if (at_ == 0 && taking_back_) {
      taking_back_ = false;
      line_ = static_cast<std::uint32_t>(random_() % lines_);
      text_ = kTexts[random_() % kTexts.size()];
    }
    if (taking_back_) {
      --at_;
      return {line_, static_cast<std::uint32_t>(at_), 1, ""};
    }
    const auto column = static_cast<std::uint32_t>(at_);
    return {line_, column, 0, std::string(1, text_[at_++])};
  }

 private:
  std::uint32_t lines_;
  std::mt19937 random_{20171116};
  std::string text_;
  std::size_t at_ = 0;
  std::uint32_t line_ = 0;
  bool taking_back_ = true;
};

std::string ReadFile(const char* path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void Print(const char* what, const std::vector<double>& times) {
  std::printf("%-34s %8.2f %8.2f\n", what, Percentile(times, 0.5), Percentile(times, 0.99));
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) return 2;
  const std::string text = ReadFile(argv[1]);
  const int keystrokes = argc > 2 ? std::atoi(argv[2]) : 2000;
  if (text.empty() || keystrokes <= 0) return 2;
  const auto lines = static_cast<std::uint32_t>(std::count(text.begin(), text.end(), '\n'));

  std::size_t bytes = 0;
  const attain::MemoryReader files;
  const attain::ServerSetting setting{files, *attain::Date::FromParts(2026, 11, 26), "0"};
  attain::Server server(
      setting, [&](const Json& message) { bytes += attain::Frame(message.dump()).size(); });
  const auto receive = [&](const std::string& body) {
    server.Receive(Json::parse(body, nullptr, false));
    server.Settle();
  };
  receive(R"({"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}})");
  receive(Json{
      {"jsonrpc", "2.0"},
      {"method", "textDocument/didOpen"},
      {"params", {{"textDocument", {{"uri", "file:///p.policy"}, {"version", 0}, {"text", text}}}}}}
              .dump());

  Typist typist(lines);
  std::vector<double> processor, clock;
  for (int i = 1; i <= keystrokes; ++i) {
    const Keystroke key = typist.Next();
    const Json start = {{"line", key.line}, {"character", key.column}};
    const Json end = {{"line", key.line}, {"character", key.column + key.deleted}};
    const Json change = {{"range", {{"start", start}, {"end", end}}}, {"text", key.typed}};
    const Json params = {{"textDocument", {{"uri", "file:///p.policy"}, {"version", i}}},
                         {"contentChanges", Json::array({change})}};
    const std::string body =
        Json{{"jsonrpc", "2.0"}, {"method", "textDocument/didChange"}, {"params", params}}.dump();
    const double processor_before = ProcessorTime();
    const double clock_before = ClockTime();
    receive(body);
    processor.push_back(ProcessorTime() - processor_before);
    clock.push_back(ClockTime() - clock_before);
  }
  std::vector<double> check;
  const attain::Analysis analysis = [&] {
    attain::SourceSet sources;
    sources.Add(attain::SourceFile("p.policy", text));
    return attain::Analyse(std::move(sources));
  }();
  for (int i = 0; i < 50; ++i) {
    attain::Emitter emitter;
    const double before = ProcessorTime();
    (void)attain::Check(analysis.sources, analysis.trees, emitter);
    check.push_back(ProcessorTime() - before);
  }
  std::printf("%d keystrokes in %u lines, %zu bytes of messages; milliseconds at p50, p99\n",
              keystrokes, lines, bytes);
  Print("keystroke to diagnostics, processor", processor);
  Print("keystroke to diagnostics, clock", clock);
  Print("of it Check, processor", check);
  return 0;
}
