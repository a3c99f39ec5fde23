// Sessions with an editor, whole: what it sends stands in tests/golden/language_server/NAME.jsonl,
// with what came back in NAME.transcript. A line with `file` and `text` puts a file on the disk (in
// memory), one with `remove` takes it away, one with `prove` lets the proofs come that otherwise
// come when they are ready.
#include <catch2/catch.hpp>
#include <filesystem>
#include <sstream>
#include <string>

#include "golden.h"
#include "language_server/server.h"

namespace attain {
namespace {

std::string Transcript(std::istream& script) {
  std::string out;
  MemoryReader files;
  const ServerSetting setting{files,
                              *Date::FromParts(2026, 11, 26),
                              "0.0.0",
                              {&files, [&](const std::string& path) -> Result<ByteSourcePtr> {
                                 auto text = files.Read(path);
                                 if (!text) return Failure{text.message()};
                                 return BytesInMemory(*text);
                               }}};
  Server server(setting, [&](const Json& message) { out += "  <- " + message.dump() + "\n"; });
  for (std::string line; std::getline(script, line);) {
    if (line.empty()) {
      out += "\n";
      continue;
    }
    const Json message = Json::parse(line, nullptr, false);
    out += "-> " + line + "\n";
    if (message.is_object() && message.contains("file")) {
      files.files[message.at("file").get<std::string>()] = message.at("text").get<std::string>();
    } else if (message.is_object() && message.contains("remove")) {
      files.files.erase(message.at("remove").get<std::string>());
    } else if (message.is_object() && message.contains("prove")) {
      for (const ProofJob& job : server.TakeJobs())
        server.Accept(job,
                      FindProofs(job.sources, job.partners, setting.today, [] { return false; }));
    } else {
      server.Receive(message);
      server.Settle();
    }
    if (server.exit_status()) out += "  exit " + std::to_string(*server.exit_status()) + "\n";
  }
  return out;
}

TEST_CASE("sessions with an editor") {
  int sessions = 0;
  for (const auto& entry : std::filesystem::directory_iterator("tests/golden/language_server")) {
    if (entry.path().extension() != ".jsonl") continue;
    std::istringstream script(ReadWholeFile(entry.path().string()));
    std::filesystem::path golden = entry.path();
    CheckGolden(golden.replace_extension(".transcript").string(), Transcript(script));
    ++sessions;
  }
  CHECK(sessions > 5);
}

}  // namespace
}  // namespace attain
