// Proofs that nobody waits for any longer end.
#include "language_server/proofs.h"

#include <catch2/catch.hpp>

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

}  // namespace
}  // namespace attain
