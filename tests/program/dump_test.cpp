// Programs as text: versions chosen, sets spliced, atoms, shared sortings and filters, windows,
// goals and rows.
#include "check/check.h"
#include "golden.h"
#include "program/program.h"
#include "syntax/parser.h"

using namespace attain;

TEST_CASE("the program of a small policy") {
  SourceSet sources;
  const std::string path = "tests/golden/program/small";
  const FileId file = sources.Add(SourceFile("small.policy", ReadWholeFile(path + ".policy")));
  Emitter emitter;
  const SyntaxTree tree = Parse(sources[file], file, emitter);
  const Rulebook rulebook = Check(sources, std::span<const SyntaxTree>(&tree, 1), emitter);
  for (const Diagnostic& diagnostic : emitter.diagnostics()) {
    INFO(diagnostic.message);
    CHECK(diagnostic.severity() != Severity::error);
  }
  CheckGolden(path + ".2018.txt",
              DumpProgram(Compile(rulebook, *ParseDate("2018-06-30")), rulebook));
  CheckGolden(path + ".2017.txt",
              DumpProgram(Compile(rulebook, *ParseDate("2017-12-31")), rulebook));
}
