// Proofs that nobody waits for any longer end.
#include "language_server/proofs.h"

#include <catch2/catch.hpp>
#include <set>

namespace attain {
namespace {

TEST_CASE("proofs are given up while a question is being decided") {
  std::string exams, lines;
  for (int i = 1; i <= 13; ++i) {
    const std::string code = "A-" + std::to_string(i);
    exams += "exam " + code + " \"A\";\n";
    lines += (i > 1 ? "the same or different person passes " : "1 person passes ") + code + "; ";
  }
  SourceSet sources;
  sources.Add(SourceFile("text", exams + "competency crm \"CRM\" { " + lines + "}\n"));
  int times = 0;  // before the first question, when it is asked, and twice when it is given up
  const Proofs proofs =
      FindProofs(std::move(sources), {}, *ParseDate("2018-06-30"), [&] { return ++times > 2; });
  CHECK(times == 4);
  CHECK(proofs.proved.empty());
}

/// The partners who are counted when `stop` is true from its `most + 1`th asking on.
std::uint64_t CountedUntil(int most) {
  std::string data;
  for (int i = 0; i < 1000; ++i)
    data += "{\"id\": \"" + std::to_string(i) + "\", \"people\": []}\n";
  const MemoryReader folders({});
  PartnerPlace place{{}, "partners.jsonl"};
  place.files.folders = &folders;
  place.files.open = [&](const std::string&) -> Result<ByteSourcePtr> {
    return BytesInMemory(data);
  };
  SourceSet sources;
  sources.Add(SourceFile("text", "exam A-1;\ncompetency crm { 1 person passes A-1; }\n"));
  int times = 0;
  const Proofs proofs = FindProofs(std::move(sources), place, *ParseDate("2018-06-30"),
                                   [&] { return ++times > most; });
  CHECK(proofs.failure.empty());
  return proofs.counts.empty() ? 0 : proofs.counts.front().partners;
}

TEST_CASE("the counting of partners is given up between a few of them") {
  std::set<std::uint64_t> counted;
  for (int most = 0; most < 40; ++most) counted.insert(CountedUntil(most));
  CHECK(counted == std::set<std::uint64_t>{0, 250, 500, 750, 1000});
}

}  // namespace
}  // namespace attain
