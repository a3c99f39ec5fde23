// `attain format`: what is written, listed and said; on disk, where files are changed in place.
#include <sys/stat.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "command.h"
#include "golden.h"
#include "temporary_folder.h"

namespace attain {
namespace {

namespace fs = std::filesystem;

CommandResult RunOnDisk(const std::vector<std::string>& arguments) {
  const DiskReader disk;
  CommandResult result{0, "", ""};
  DriverEnv env{
      disk,
      OpenOnDisk,
      [&](std::string_view text) -> Status {
        result.out += text;
        return Done{};
      },
      [&](std::string_view text) { result.err += text; },
      *ParseDate("2018-06-30"),
  };
  result.status = Run(arguments, env);
  return result;
}

const std::string kUntidy = "set  s = <A,B>;\ncompetency c{1 person passes A;}\n";
const std::string kTidy = "set s = <A, B>;\ncompetency c {\n    1 person passes A;\n}\n";

CommandWorld WorldWith(const std::string& text) {
  CommandWorld world;
  world.files.files["-"] = text;
  return world;
}

TEST_CASE("format changes what needs it, in place, and nothing else") {
  const TemporaryFolder folder;
  const std::string untidy = folder.Add("untidy.policy", kUntidy);
  const std::string tidy = folder.Add("tidy.policy", kTidy);
  const std::string other = folder.Add("notes.txt", kUntidy);
  ::chmod(untidy.c_str(), 0640);
  const auto long_ago = fs::file_time_type::clock::now() - std::chrono::hours(24);
  fs::last_write_time(tidy, long_ago);

  const CommandResult result = RunOnDisk({"format", folder.path});
  CHECK(result.err == "formatted 1 of 2 files\n");
  CHECK(result.out.empty());
  CHECK(result.status == 0);
  CHECK(ReadWholeFile(untidy) == kTidy);
  CHECK(ReadWholeFile(tidy) == kTidy);
  CHECK(ReadWholeFile(other) == kUntidy);
  CHECK(fs::last_write_time(tidy) == long_ago);
  CHECK((fs::status(untidy).permissions() & fs::perms::all) == fs::perms(0640));
  CHECK(folder.CountFiles() == 3);

  CHECK(RunOnDisk({"format", folder.path}).err == "nothing to change in 2 files\n");
}

TEST_CASE("format --check lists what would change and writes nothing") {
  const TemporaryFolder folder;
  const std::string untidy = folder.Add("untidy.policy", kUntidy);
  const std::string tidy = folder.Add("tidy.policy", kTidy);
  const CommandResult result = RunOnDisk({"format", "--check", tidy, untidy});
  CHECK(result.out == untidy + "\n");
  CHECK(result.err == "1 of 2 files would change\n");
  CHECK(result.status == 1);
  CHECK(ReadWholeFile(untidy) == kUntidy);

  const CommandResult sound = RunOnDisk({"format", "--check", tidy});
  CHECK(sound.out.empty());
  CHECK(sound.err == "nothing to change in 1 file\n");
  CHECK(sound.status == 0);
}

TEST_CASE("format --diff shows what would change and writes nothing") {
  const TemporaryFolder folder;
  const std::string untidy = folder.Add("untidy.policy", kUntidy);
  const CommandResult result = RunOnDisk({"format", "--diff", untidy});
  CHECK(result.out == "--- " + untidy + "\n+++ " + untidy + R"(
@@ -1,2 +1,4 @@
-set  s = <A,B>;
-competency c{1 person passes A;}
+set s = <A, B>;
+competency c {
+    1 person passes A;
+}
)");
  CHECK(result.err.empty());
  CHECK(result.status == 0);
  CHECK(ReadWholeFile(untidy) == kUntidy);
  CHECK(RunOnDisk({"format", "--diff", "--check", untidy}).status == 1);
}

TEST_CASE("format - formats standard input to standard output") {
  const CommandResult result = WorldWith(kUntidy).Run({"format", "-"});
  CHECK(result.out == kTidy);
  CHECK(result.err.empty());
  CHECK(result.status == 0);
  CHECK(WorldWith(kTidy).Run({"format", "-"}).out == kTidy);
  CHECK(WorldWith("").Run({"format", "-"}).out.empty());

  const CommandResult check = WorldWith(kUntidy).Run({"format", "-", "--check"});
  CHECK(check.out == "standard input\n");
  CHECK(check.status == 1);
  const CommandResult both = WorldWith(kUntidy).Run({"format", "-", "a.policy"});
  CHECK(both.err ==
        "error: standard input is formatted by itself\n  = give `-` without other paths\n");
  CHECK(both.status == 2);
}

TEST_CASE("line ends, the byte-order mark and the end of the file become canonical") {
  CHECK(WorldWith("\xEF\xBB\xBF# a\r\n\r\n\r\nexam A; # b\t\r\n \r\n").Run({"format", "-"}).out ==
        "# a\n\nexam A;  # b\n");
  CHECK(WorldWith("exam A;").Run({"format", "-"}).out == "exam A;\n");
  CHECK(WorldWith("\xEF\xBB\xBF" + kTidy).Run({"format", "--check", "-"}).status == 1);
}

TEST_CASE("what does not parse stays, the rest is formatted, and format says so") {
  const TemporaryFolder folder;
  const std::string path = folder.Add(
      "a.policy", "set  s = <A,B>;\ncompetency c {\n    1 persn   passes A;\n  is x;\n}\n");
  const CommandResult result = RunOnDisk({"format", path});
  CHECK(ReadWholeFile(path) ==
        "set s = <A, B>;\ncompetency c {\n    1 persn   passes A;\n    is x;\n}\n");
  CHECK(result.err ==
        "error[A0005]: expected `{`, or a verb such as `pass` or `hold`, found `persn`\n --> " +
            path +
            ":3:7\n3 |     1 persn   passes A;\n  |       ^^^^^\n  = did you mean "
            "`person`?\n\n1 error; what does not parse stays as it stands\n"
            "formatted 1 of 1 file\n");
  CHECK(result.status == 1);
}

TEST_CASE("format says once that nobody reads what it shows") {
  CommandWorld world;
  world.files.files["rules/a.policy"] = kUntidy;
  world.files.files["rules/b.policy"] = kUntidy;
  world.out_is_closed = true;
  for (const std::string option : {"--check", "--diff"}) {
    const CommandResult closed = world.Run({"format", option, "rules"});
    CHECK(closed.err == "error: cannot write standard output: broken pipe\n");
    CHECK(closed.status == 4);
  }
}

TEST_CASE("format says what it cannot read or write, and goes on") {
  const TemporaryFolder folder;
  const std::string untidy = folder.Add("untidy.policy", kUntidy);
  const std::string missing = folder.path + "/missing.policy";
  const CommandResult result = RunOnDisk({"format", missing, untidy});
  CHECK(result.err ==
        "error: cannot read `" + missing + "`: no such file or directory\nformatted 1 of 1 file\n");
  CHECK(result.status == 4);
  CHECK(ReadWholeFile(untidy) == kTidy);

  CommandWorld world = WorldWith(kUntidy);
  world.out_is_closed = true;
  CHECK(world.Run({"format", "-"}).status == 4);
}

TEST_CASE("a file that cannot be replaced stays as it was") {
  const TemporaryFolder folder;
  const std::string untidy = folder.Add("untidy.policy", kUntidy);
  fs::create_directory(folder.path + "/.untidy.policy.partial");
  const CommandResult result = RunOnDisk({"format", untidy});
  CHECK(result.err == "error: cannot write `" + untidy + "`: is a directory\n");
  CHECK(result.status == 4);
  CHECK(ReadWholeFile(untidy) == kUntidy);
}

}  // namespace
}  // namespace attain
