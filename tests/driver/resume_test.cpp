// Runs that are interrupted, killed or stopped by a full disk, and go on.
#include <fmt/format.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <random>

#include "driver/run.h"
#include "golden.h"
#include "report/reject_writer.h"

using namespace attain;
namespace fs = std::filesystem;

namespace {

constexpr const char* kRulebook = R"(fact customers: number; exam A-1 "Application";
competency cloud "Cloud" {
    level silver { customers at least 5; }
    level gold { customers at least 10; 1 person passes A-1; }
}
)";

/// A folder on the disk with a rulebook and partners, some of which are rejected.
struct Scene {
  fs::path folder;
  std::vector<std::string> arguments;

  Scene() {
    std::string name = (fs::temp_directory_path() / "attain-test-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    folder = name;
    std::ofstream(File("r.policy")) << kRulebook;
    WritePartners(400);
    arguments = {"evaluate",    File("r.policy"), "--partners", File("p.jsonl"), "--output",
                 File("v.csv"), "--threads",      "3",          "--shortfalls",  File("s.csv")};
  }
  Scene(const Scene&) = delete;
  Scene& operator=(const Scene&) = delete;
  ~Scene() { fs::remove_all(folder); }

  std::string File(const std::string& name) const { return (folder / name).string(); }
  void WritePartners(int count) const {
    std::ofstream file(File("p.jsonl"));
    for (int i = 0; i < count; ++i) {
      file << "{\"id\":\"P-" << (i % 17 == 16 ? i / 2 : i)
           << "\",\"facts\":{\"customers\":" << (i % 13 == 12 ? "\"x\"" : std::to_string(i % 15))
           << "}}\n";
    }
  }
  /// The same on any day, without shortfalls.
  std::vector<std::string> AnyDay() const {
    return {"evaluate",    File("r.policy"), "--partners", File("p.jsonl"), "--output",
            File("v.csv"), "--any-day",      "2018-06-01", "2018-06-30"};
  }
  std::string Names() const {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder))
      names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    std::string all;
    for (const std::string& one : names) all += one + "\n";
    return all;
  }
  std::string Output() const { return ReadWholeFile(File("v.csv")); }
  std::string Rejects() const { return ReadWholeFile(File("v.csv.rejects.jsonl")); }
  std::string Shortfalls() const { return ReadWholeFile(File("s.csv")); }
  void RemoveResults() const {
    for (const char* name : {"v.csv", "v.csv.rejects.jsonl", "s.csv"}) fs::remove(File(name));
  }
};

struct Outcome {
  int status;
  std::string err;
};

/// Runs in batches of some lines, saving after each; `interrupt_after`: a signal comes when that
/// many batches were asked whether there was one. `meanwhile` is called before the first,
/// `before_files` when signals are caught.
Outcome RunOnDisk(std::vector<std::string> arguments, std::vector<std::string> more = {},
                  int interrupt_after = INT32_MAX, const std::function<void()>& meanwhile = {},
                  const std::function<void()>& before_files = {}) {
  arguments.insert(arguments.end(), more.begin(), more.end());
  const DiskReader disk;
  Outcome outcome{0, ""};
  DriverEnv env{disk, OpenOnDisk, [](std::string_view) -> Status { return Done{}; },
                [&](std::string_view text) { outcome.err += text; }, *ParseDate("2018-06-30")};
  env.batch = {300, SIZE_MAX};
  env.seconds_between_saves = 0;
  if (before_files) env.catch_signals = before_files;
  int asked = 0;
  env.interrupted = [&] {
    if (asked == 0 && meanwhile) meanwhile();
    return asked++ < interrupt_after ? 0 : SIGTERM;
  };
  outcome.status = Run(arguments, env);
  return outcome;
}

constexpr const char* kAllWritten = "p.jsonl\nr.policy\ns.csv\nv.csv\nv.csv.rejects.jsonl\n";

}  // namespace

TEST_CASE("an interrupted run leaves no output, and goes on to the same bytes") {
  const Scene scene;
  const Outcome whole = RunOnDisk(scene.arguments);
  REQUIRE(whole.status == 3);
  const std::string output = scene.Output(), rejects = scene.Rejects(),
                    shortfalls = scene.Shortfalls();
  REQUIRE(scene.Names() == kAllWritten);
  REQUIRE(shortfalls.starts_with("partner,competency,option,level,place,"));
  REQUIRE(std::count(shortfalls.begin(), shortfalls.end(), '\n') > 300);
  for (const int batches : {0, 1, 7, 20}) {
    INFO(batches);
    scene.RemoveResults();
    const Outcome broken = RunOnDisk(scene.arguments, {}, batches);
    CHECK(broken.err.starts_with("error: interrupted\n  = run again with `--resume` to go on\n"));
    CHECK(broken.err.find(": see ") == std::string::npos);
    CHECK(broken.status == 128 + SIGTERM);
    CHECK(!fs::exists(scene.File("v.csv")));
    CHECK(!fs::exists(scene.File("v.csv.rejects.jsonl")));
    CHECK(!fs::exists(scene.File("s.csv")));
    // Interrupted once more while it looks through what was read before.
    CHECK(RunOnDisk(scene.arguments, {"--resume"}, batches / 2).status == 128 + SIGTERM);
    const Outcome resumed = RunOnDisk(scene.arguments, {"--resume"});
    CHECK(resumed.err == whole.err);
    CHECK(resumed.status == 3);
    CHECK(scene.Output() == output);
    CHECK(scene.Rejects() == rejects);
    CHECK(scene.Shortfalls() == shortfalls);
    CHECK(scene.Names() == kAllWritten);
  }
}

TEST_CASE("a run that was killed at any moment goes on to the same bytes") {
  const Scene scene;
  RunOnDisk(scene.arguments);
  const std::string output = scene.Output(), rejects = scene.Rejects(),
                    shortfalls = scene.Shortfalls();
  std::mt19937 dice(5);
  for (int round = 0; round < 12; ++round) {
    scene.RemoveResults();
    for (int kill_count = 0; kill_count < 3; ++kill_count) {
      const pid_t child = fork();
      REQUIRE(child >= 0);
      if (child == 0) {
        RunOnDisk(scene.arguments, {"--resume"});
        _exit(0);
      }
      for (int i = 0; i < 1000 && !fs::exists(scene.File(".v.csv.resume")); ++i) usleep(500);
      usleep(static_cast<useconds_t>(dice() % 20'000));
      ::kill(child, SIGKILL);
      int status = 0;
      REQUIRE(waitpid(child, &status, 0) == child);
    }
    const Outcome resumed = RunOnDisk(scene.arguments, {"--resume"});
    CAPTURE(resumed.err);
    REQUIRE(resumed.status == 3);
    REQUIRE(scene.Output() == output);
    REQUIRE(scene.Rejects() == rejects);
    REQUIRE(scene.Shortfalls() == shortfalls);
    REQUIRE(scene.Names() == kAllWritten);
  }
}

TEST_CASE("a run that was killed while its files got their names is begun again by --resume") {
  const Scene scene;
  const Outcome whole = RunOnDisk(scene.arguments);
  const std::string output = scene.Output(), rejects = scene.Rejects(),
                    shortfalls = scene.Shortfalls();
  for (const auto& [name, bytes] : {std::pair("v.csv.rejects.jsonl", &rejects),
                                    std::pair("s.csv", &shortfalls), std::pair("v.csv", &output)}) {
    scene.RemoveResults();
    REQUIRE(RunOnDisk(scene.arguments, {}, 30).status == 128 + SIGTERM);
    fs::remove(scene.File(fmt::format(".{}.partial", name)));
    std::ofstream(scene.File(name)) << *bytes;
    const Outcome resumed = RunOnDisk(scene.arguments, {"--resume"});
    CHECK(resumed.err == fmt::format("notice: the run was interrupted when `{}` was there already: "
                                     "this one begins at the beginning\n",
                                     scene.File(name)) +
                             whole.err);
    CHECK(resumed.status == 3);
    CHECK(scene.Output() == output);
    CHECK(scene.Rejects() == rejects);
    CHECK(scene.Shortfalls() == shortfalls);
    CHECK(scene.Names() == kAllWritten);
  }
}

TEST_CASE("of a batch that the disk has no room for nothing is kept, and the run goes on") {
  const Scene scene;
  scene.WritePartners(20'000);  // whose rows are written several batches at a time
  RunOnDisk(scene.arguments);
  const std::string output = scene.Output(), shortfalls = scene.Shortfalls();
  REQUIRE(shortfalls.size() > 1'100'000);
  scene.RemoveResults();
  for (const rlim_t room : {700'003U, 750'503U, 800'003U, 950'503U, 1'100'003U}) {
    int ends[2] = {};
    REQUIRE(::pipe(ends) == 0);
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
      ::signal(SIGXFSZ, SIG_IGN);
      const rlimit most = {room, room};
      ::setrlimit(RLIMIT_FSIZE, &most);
      const Outcome outcome = RunOnDisk(scene.arguments);
      const auto written = ::write(ends[1], outcome.err.data(), outcome.err.size());
      _exit(written > 0 ? outcome.status : 1);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    REQUIRE((WIFEXITED(status) && WEXITSTATUS(status) == 4));
    std::string err(4'096, '\0');
    const auto size = ::read(ends[0], err.data(), err.size());
    REQUIRE(size > 0);
    err.resize(static_cast<std::size_t>(size));
    for (const int end : ends) ::close(end);
    CAPTURE(err);
    // Of rejects, too, those of the batches that are kept are told.
    const nlohmann::json noted = nlohmann::json::parse(ReadWholeFile(scene.File(".v.csv.resume")));
    const RejectList told{{}, noted["rejected_partners"].get<std::uint64_t>(), 0};
    CHECK(err.ends_with("\n  = run again with `--resume` to go on\n" + RejectSummary(told) + "\n"));
  }
  const std::string resume = ReadWholeFile(scene.File(".v.csv.resume"));
  for (const auto& [name, noted] :
       {std::pair("v.csv", "output_bytes"), std::pair("s.csv", "shortfalls_bytes"),
        std::pair("v.csv.rejects.jsonl", "rejects_bytes")}) {
    const auto kept = fs::file_size(scene.File("." + std::string(name) + ".partial"));
    const std::string key = "\"" + std::string(noted) + "\": ";
    REQUIRE(resume.find(key) != std::string::npos);
    CHECK(kept == std::stoull(resume.substr(resume.find(key) + key.size())));
  }
  CHECK(RunOnDisk(scene.arguments, {"--resume"}).status == 3);
  CHECK(scene.Output() == output);
  CHECK(scene.Shortfalls() == shortfalls);
  CHECK(scene.Names() == kAllWritten);
}

TEST_CASE("what is no longer the same cannot be resumed, and is said") {
  const Scene scene;
  const auto refusal = [&](std::vector<std::string> more) {
    more.emplace_back("--resume");
    const Outcome outcome = RunOnDisk(scene.arguments, more);
    CHECK(outcome.status == 2);
    CHECK(fs::exists(scene.File(".v.csv.resume")));
    return outcome.err;
  };
  const std::string hint = "  = without `--resume` it begins at the beginning\n";
  REQUIRE(RunOnDisk(scene.arguments, {}, 5).status == 143);
  CHECK(refusal({"--as-of", "2018-07-01"}) ==
        "error: the run cannot be resumed: `--as-of` was `2018-06-30` then and is `2018-07-01` "
        "now\n" +
            hint);
  CHECK(refusal({"--strict"}) ==
        "error: the run cannot be resumed: `--strict` was not given then and is given now\n" +
            hint);
  CHECK(refusal({"--only", "cloud/gold"}) ==
        "error: the run cannot be resumed: `--only` was not given then and is `cloud/gold` now\n" +
            hint);
  CHECK(refusal({"--format", "jsonl"}) ==
        "error: the run cannot be resumed: the format was `csv` then and is `jsonl` now\n" + hint);
  auto without = scene.arguments;
  without.resize(without.size() - 2);
  CHECK(RunOnDisk(without, {"--resume"}).err ==
        "error: the run cannot be resumed: `--shortfalls` was `" + scene.File("s.csv") +
            "` then and is not given now\n" + hint);
  fs::copy_file(scene.File("r.policy"), scene.File("q.policy"));
  auto renamed = scene.arguments;
  renamed[1] = scene.File("q.policy");
  CHECK(RunOnDisk(renamed, {"--resume"}).err ==
        "error: the run cannot be resumed: the path of the rulebook was `" +
            scene.File("r.policy") + "` then and is `" + scene.File("q.policy") + "` now\n" + hint);
  fs::remove(scene.File("q.policy"));
  std::ofstream(scene.File("r.policy"), std::ios::app) << "\n";
  CHECK(refusal({}) ==
        "error: the run cannot be resumed: the rulebook is not what it was then\n" + hint);
  std::ofstream(scene.File("r.policy")) << kRulebook;
  scene.WritePartners(401);
  CHECK(refusal({}) ==
        "error: the run cannot be resumed: the partner data is not what it was then\n" + hint);
  const Outcome anew = RunOnDisk(scene.arguments, {}, 5);
  CHECK(anew.err.starts_with("notice: what an interrupted run had written is given up\n"));
  CHECK(anew.status == 143);
  const Outcome again = RunOnDisk(scene.arguments);
  CHECK(
      again.err.starts_with("notice: what an interrupted run had written is given up; `--resume` "
                            "would have gone on with it\n"));
  CHECK(again.status == 3);
  CHECK(scene.Names() == kAllWritten);
}

TEST_CASE(
    "files beside the tables of a folder of partners are no part of what has to be the same") {
  const Scene scene;
  fs::create_directory(scene.folder / "base");
  const auto write = [&](const std::string& name, const std::string& text) {
    std::ofstream(scene.File("base/" + name)) << text;
  };
  std::string partners = "id,customers\n";
  for (int i = 0; i < 100; ++i) partners += "P-" + std::to_string(i) + ",7\n";
  write("partners.csv", partners);
  auto arguments = scene.arguments;
  arguments[3] = scene.File("base");
  REQUIRE(RunOnDisk(arguments, {}, 2).status == 143);
  write("notes.csv", "of something else\n");
  CHECK(RunOnDisk(arguments, {"--resume"}).status == 0);
  CHECK(std::count(partners.begin(), partners.end(), '\n') * 2 - 1 ==
        [output = scene.Output()] { return std::count(output.begin(), output.end(), '\n'); }());
  REQUIRE(RunOnDisk(arguments, {}, 2).status == 143);
  write("people.csv", "partner,id\n");
  CHECK(RunOnDisk(arguments, {"--resume"}).err ==
        "error: the run cannot be resumed: the partner data is not what it was then\n"
        "  = without `--resume` it begins at the beginning\n");
}

TEST_CASE("a table that cannot be looked at is not taken for one that is not there") {
  const Scene scene;
  fs::create_directory(scene.folder / "base");
  std::ofstream(scene.File("base/partners.csv")) << "id,customers\nP-1,7\n";
  auto arguments = scene.arguments;
  arguments[3] = scene.File("base");
  const std::string begin = "error: cannot read `" + arguments[3] + "`: `" + arguments[3];
  fs::create_symlink("nowhere", scene.File("base/people.csv"));
  const Outcome nowhere = RunOnDisk(arguments);
  CHECK(nowhere.err == begin + "/people.csv`: no such file or directory\n");
  CHECK(nowhere.status == 4);
  fs::remove(scene.File("base/people.csv"));
  fs::create_symlink("people.csv", scene.File("base/people.csv"));
  CHECK(RunOnDisk(arguments).err == begin + "/people.csv`: too many levels of symbolic links\n");
}

TEST_CASE("a run that begins anew leaves nothing of an interrupted one under other names") {
  const Scene scene;
  REQUIRE(RunOnDisk(scene.arguments, {"--rejects", scene.File("r.jsonl")}, 5).status == 143);
  REQUIRE(scene.Names() ==
          ".r.jsonl.partial\n.s.csv.partial\n.v.csv.partial\n.v.csv.resume\n"
          "p.jsonl\nr.policy\n");
  auto other = scene.arguments;
  other.back() = scene.File("t.csv");
  CHECK(RunOnDisk(other).status == 3);
  CHECK(scene.Names() == "p.jsonl\nr.policy\nt.csv\nv.csv\nv.csv.rejects.jsonl\n");
  scene.RemoveResults();
  REQUIRE(RunOnDisk(other, {}, 5).status == 143);
  const Outcome outcome = RunOnDisk(other, {"--scores", scene.File("scores.csv")});
  CHECK(outcome.err.starts_with("notice: what an interrupted run had written is given up\n"));
  CHECK(scene.Names() == "p.jsonl\nr.policy\nscores.csv\nt.csv\nv.csv\nv.csv.rejects.jsonl\n");
}

TEST_CASE("a file that cannot be opened takes nothing of an interrupted run away") {
  const Scene scene;
  REQUIRE(RunOnDisk(scene.arguments).status == 3);
  const std::string verdicts = scene.Output(), rejects = scene.Rejects(),
                    shortfalls = scene.Shortfalls();
  scene.RemoveResults();
  REQUIRE(RunOnDisk(scene.arguments, {}, 5).status == 143);
  const std::string kept = scene.Names();
  const auto refused = [&](std::vector<std::string> arguments, const std::string& file) {
    const Outcome outcome = RunOnDisk(std::move(arguments));
    CHECK(outcome.status == 4);
    CHECK(outcome.err == "error: cannot write `" + file + "`: there is no folder `" +
                             scene.File("nowhere") + "`\n");
    CHECK(scene.Names() == kept);
  };
  const std::string nowhere = scene.File("nowhere/x.csv");
  auto mistyped = scene.arguments;
  mistyped.back() = nowhere;
  refused(mistyped, nowhere);
  auto no_rejects = scene.arguments;
  no_rejects.insert(no_rejects.end(), {"--rejects", nowhere});
  refused(no_rejects, nowhere);
  auto no_scores = scene.arguments;
  no_scores.insert(no_scores.end(), {"--scores", nowhere});
  refused(no_scores, nowhere);
  auto any_day = scene.AnyDay();
  any_day.insert(any_day.end(), {"--rejects", nowhere});
  refused(any_day, nowhere);
  const Outcome resumed = RunOnDisk(scene.arguments, {"--resume"});
  CHECK(resumed.status == 3);
  CHECK(scene.Names() == kAllWritten);
  CHECK(scene.Output() == verdicts);
  CHECK(scene.Rejects() == rejects);
  CHECK(scene.Shortfalls() == shortfalls);
}

TEST_CASE("signals are caught before any file is there that a run could leave behind") {
  const Scene scene;
  for (const auto& arguments : {scene.arguments, scene.AnyDay()}) {
    std::string names;
    CHECK(RunOnDisk(arguments, {}, 0, {}, [&] { names = scene.Names(); }).status == 143);
    CHECK(names == "p.jsonl\nr.policy\n");
    CHECK(scene.Names().find("v.csv\n") == std::string::npos);
    RunOnDisk(arguments);
    scene.RemoveResults();
  }
}

TEST_CASE("a file that cannot appear at the end leaves a run to resume, but not half of one") {
  const Scene scene;
  const auto takes_the_name_of = [&](const std::string& name) {
    return [&scene, name] { fs::create_directory(scene.File(name)); };
  };
  const std::string rejects = "v.csv.rejects.jsonl";
  const Outcome first = RunOnDisk(scene.arguments, {}, INT32_MAX, takes_the_name_of(rejects));
  CHECK(first.err == "error: cannot write `" + scene.File(rejects) +
                         "`: is a directory\n  = run again with `--resume` to go on\n"
                         "41 partners were rejected\n");
  fs::remove(scene.File(rejects));
  CHECK(RunOnDisk(scene.arguments, {"--resume"}).status == 3);
  CHECK(scene.Names() == kAllWritten);
  const std::string shortfalls = scene.Shortfalls();
  scene.RemoveResults();
  const Outcome second = RunOnDisk(scene.arguments, {}, INT32_MAX, takes_the_name_of("v.csv"));
  CHECK(second.err.starts_with("error: cannot write `" + scene.File("v.csv") +
                               "`: is a directory\n"));
  CHECK(second.status == 4);
  CHECK(scene.Shortfalls() == shortfalls);
  CHECK(scene.Names() == kAllWritten);  // nothing is kept, for it could not be gone on with
}

TEST_CASE("what can never be resumed is said at the start") {
  const Scene scene;
  const auto refusal = [&](std::vector<std::string> arguments) {
    const Outcome outcome = RunOnDisk(std::move(arguments), {"--resume"});
    CHECK(outcome.status == 2);
    return outcome.err;
  };
  CHECK(refusal({"evaluate", scene.File("r.policy"), "--partners", "-", "--output",
                 scene.File("v.csv")}) ==
        "error: the run cannot be resumed: standard input cannot be read again\n"
        "  = without `--resume` it begins at the beginning\n");
  CHECK(refusal({"evaluate", scene.File("r.policy"), "--partners", scene.File("p.jsonl")}) ==
        "error: the run cannot be resumed: it needs `--output FILE`\n");
  const Outcome first = RunOnDisk(scene.arguments, {"--resume"});
  CHECK(first.err.starts_with("notice: no run of `" + scene.File("v.csv") +
                              "` was interrupted: this one begins at the beginning\n"));
  CHECK(first.status == 3);
}

TEST_CASE("rejects that have nowhere to go are refused before anything is done") {
  const Scene scene;
  const std::string path = scene.File("no/such/r.jsonl");
  const std::string expected =
      "error: cannot write `" + path + "`: there is no folder `" + scene.File("no/such") + "`\n";
  for (const auto& arguments : {scene.arguments, scene.AnyDay()}) {
    bool began = false;
    const Outcome outcome =
        RunOnDisk(arguments, {"--rejects", path}, INT32_MAX, [&] { began = true; });
    CHECK(outcome.err == expected);
    CHECK(outcome.status == 4);
    CHECK(!began);
    CHECK(scene.Names() == "p.jsonl\nr.policy\n");
  }
}

TEST_CASE("where nothing is rejected no file of rejects is made, unless it is asked for") {
  const Scene scene;
  std::ofstream(scene.File("p.jsonl")) << "{\"id\":\"P-1\"}\n";
  for (const auto& arguments : {scene.arguments, scene.AnyDay()}) {
    CHECK(RunOnDisk(arguments).status == 0);
    CHECK(!fs::exists(scene.File("v.csv.rejects.jsonl")));
    CHECK(RunOnDisk(arguments, {"--rejects", scene.File("r.jsonl")}).status == 0);
    CHECK(ReadWholeFile(scene.File("r.jsonl")).empty());
    scene.RemoveResults();
    fs::remove(scene.File("r.jsonl"));
    CHECK(scene.Names() == "p.jsonl\nr.policy\n");
  }
}

TEST_CASE("on any day: no verdicts without the rejects, and an interruption is said") {
  const Scene scene;
  const Outcome broken = RunOnDisk(scene.AnyDay(), {}, INT32_MAX, [&] {
    fs::create_directory(scene.File("v.csv.rejects.jsonl"));
  });
  CHECK(broken.err.starts_with("error: cannot write `" + scene.File("v.csv.rejects.jsonl") +
                               "`: is a directory\n"));
  CHECK(broken.status == 4);
  fs::remove(scene.File("v.csv.rejects.jsonl"));
  CHECK(scene.Names() == "p.jsonl\nr.policy\n");
  const Outcome interrupted = RunOnDisk(scene.AnyDay(), {}, 0);
  CHECK(interrupted.err ==
        "error: interrupted\n  = such a run cannot be resumed: begin it again\n");
  CHECK(interrupted.status == 143);
  CHECK(scene.Names() == "p.jsonl\nr.policy\n");
}

TEST_CASE("an interrupted run that cannot be resumed says so") {
  const Scene scene;
  const Outcome broken = RunOnDisk(scene.arguments, {"--scores", scene.File("scores.csv")}, 5);
  CHECK(broken.err.starts_with(
      "error: interrupted\n  = such a run cannot be resumed: begin it again\n"));
  CHECK(broken.status == 143);
  CHECK(scene.Names() == "p.jsonl\nr.policy\n");
}

TEST_CASE("on any day: nothing is left of an interrupted run") {
  const Scene scene;
  REQUIRE(RunOnDisk(scene.arguments, {}, 5).status == 143);
  const Outcome any_day = RunOnDisk(scene.AnyDay());
  CHECK(any_day.err.starts_with("notice: what an interrupted run had written is given up\n"));
  CHECK(any_day.status == 3);
  CHECK(scene.Names() == "p.jsonl\nr.policy\nv.csv\nv.csv.rejects.jsonl\n");
  CHECK(RunOnDisk(scene.arguments, {"--resume"}).status == 3);
  CHECK(scene.Names() == kAllWritten);
}

TEST_CASE("a run whose kept file is gone is begun again without `--resume`") {
  const Scene scene;
  for (const std::string name : {"v.csv", "s.csv", "v.csv.rejects.jsonl"}) {
    REQUIRE(RunOnDisk(scene.arguments, {}, 20).status == 143);
    const std::string kept = scene.File("." + name + ".partial");
    const std::uintmax_t size = fs::file_size(kept);
    fs::remove(kept);
    const Outcome resumed = RunOnDisk(scene.arguments, {"--resume"});
    CHECK(resumed.err == "error: cannot write `" + scene.File(name) + "`: 0 of the " +
                             std::to_string(size) +
                             " bytes that were written before are there\n"
                             "  = without `--resume` it begins at the beginning\n");
    CHECK(resumed.status == 4);
    CHECK(RunOnDisk(scene.arguments).status == 3);
    CHECK(scene.Names() == kAllWritten);
    scene.RemoveResults();
  }
}

TEST_CASE("a run that begins anew takes away what its own interrupted one kept, not another's") {
  const Scene scene;
  const fs::path before = fs::current_path();
  const std::string odd = "r %41\n\xE9.jsonl";
  const auto run = [&](const std::string& folder, const std::string& output,
                       std::vector<std::string> more, int interrupt_after) {
    fs::create_directory(scene.folder / folder);
    fs::current_path(scene.folder / folder);
    const Outcome outcome = RunOnDisk({"evaluate", scene.File("r.policy"), "--partners",
                                       scene.File("p.jsonl"), "--output", scene.File(output)},
                                      std::move(more), interrupt_after);
    fs::current_path(before);
    return outcome.status;
  };
  REQUIRE(run("a", "v.csv", {"--shortfalls", "s.csv", "--rejects", odd}, 5) == 143);
  REQUIRE(run("b", "w.csv", {"--shortfalls", "s.csv", "--rejects", odd}, 5) == 143);
  REQUIRE(fs::exists(scene.folder / "a" / ("." + odd + ".partial")));
  CHECK(run("b", "v.csv", {}, INT32_MAX) == 3);
  CHECK(fs::is_empty(scene.folder / "a"));
  CHECK(run("b", "w.csv", {"--shortfalls", "s.csv", "--rejects", odd, "--resume"}, INT32_MAX) == 3);
  CHECK(fs::exists(scene.folder / "b" / "s.csv"));
  // A file that has the name meanwhile is not the one that was kept.
  REQUIRE(run("a", "v.csv", {"--shortfalls", "s.csv"}, 5) == 143);
  const fs::path kept = scene.folder / "a" / ".s.csv.partial";
  fs::rename(kept, scene.folder / "moved");
  std::ofstream(kept) << "another's";
  CHECK(run("b", "v.csv", {}, INT32_MAX) == 3);
  CHECK(ReadWholeFile(kept.string()) == "another's");
}

TEST_CASE("a run that is killed before it saved anything goes on, or leaves nothing to the next") {
  const Scene scene;
  RunOnDisk(scene.arguments);
  const std::string output = scene.Output();
  const auto is_killed = [&] {
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
      RunOnDisk(scene.arguments, {}, INT32_MAX, [] { ::raise(SIGKILL); });
      _exit(0);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
    REQUIRE(scene.Names() ==
            ".s.csv.partial\n.v.csv.partial\n.v.csv.rejects.jsonl.partial\n.v.csv.resume\n"
            "p.jsonl\nr.policy\n");
  };
  scene.RemoveResults();
  is_killed();
  CHECK(RunOnDisk(scene.arguments, {"--resume"}).status == 3);
  CHECK(scene.Output() == output);
  CHECK(scene.Names() == kAllWritten);
  scene.RemoveResults();
  is_killed();
  CHECK(RunOnDisk(scene.AnyDay()).status == 3);
  CHECK(scene.Names() == "p.jsonl\nr.policy\nv.csv\nv.csv.rejects.jsonl\n");
}

TEST_CASE("data that changes while it is read gives no result, and says so") {
  const auto told = [](const std::string& file) {
    return "error: `" + file +
           "` changed while it was read: run again once it stays as it is\n"
           "  = the run ends here; the result is not complete\n";
  };
  const Scene scene;
  const std::string data = scene.File("p.jsonl"), before = ReadWholeFile(data);
  const auto write = [&](const std::string& text) { std::ofstream(data) << text; };
  std::string other = before;
  other.replace(other.find("\"customers\":1}"), 14, "\"customers\":9}");
  const std::vector<std::string> changed = {before + "{\"id\":\"late\"}\n", other,
                                            before.substr(0, before.size() / 2)};
  for (const auto& arguments : {scene.arguments, scene.AnyDay()}) {
    for (const std::string& text : changed) {
      write(before);
      const Outcome broken = RunOnDisk(arguments, {}, INT32_MAX, [&] { write(text); });
      CHECK(broken.status == 4);
      CHECK(broken.err.starts_with(told(data)));
      CHECK(scene.Names() == "p.jsonl\nr.policy\n");
    }
  }
  write(before);
  CHECK(RunOnDisk(scene.arguments).status == 3);
}

TEST_CASE("a table that appears in a folder of partners while it is read gives no result") {
  const Scene scene;
  fs::create_directory(scene.folder / "base");
  std::ofstream(scene.File("base/partners.csv")) << "id,customers\nP-1,7\n";
  auto arguments = scene.arguments;
  arguments[3] = scene.File("base");
  const std::string people = scene.File("base/people.csv");
  const Outcome broken = RunOnDisk(arguments, {}, INT32_MAX, {},
                                   [&] { std::ofstream(people) << "partner,id\nP-1,ana\n"; });
  CHECK(broken.status == 4);
  CHECK(broken.err == "error: `" + people +
                          "` appeared while the partners were read: run again once it stays as it "
                          "is\n  = the run ends here; the result is not complete\n");
  CHECK(scene.Names() == "base\np.jsonl\nr.policy\n");
  CHECK(RunOnDisk(arguments).status == 0);
}

TEST_CASE("data that changes gives no answer about one partner, and no comparison") {
  const Scene scene;
  const std::string rules = scene.File("r.policy"), data = scene.File("p.jsonl");
  const DiskReader disk;
  // The data is another one whenever it is asked for.
  const auto run = [&](const std::vector<std::string>& arguments) {
    Outcome outcome{0, ""};
    std::int64_t asked = 0;
    DriverEnv env{disk, OpenOnDisk, [](std::string_view) -> Status { return Done{}; },
                  [&](std::string_view text) { outcome.err += text; }, *ParseDate("2018-06-30")};
    env.stamp = [&](const std::string&) -> Result<FileStamp> {
      return FileStamp{16'000, asked++, ""};
    };
    outcome.status = Run(arguments, env);
    return outcome;
  };
  const std::string told =
      "error: `" + data + "` changed while it was read: run again once it stays as it is\n";
  for (const std::vector<std::string>& arguments :
       {std::vector<std::string>{"explain", rules, "--partners", data, "--partner", "P-3"},
        {"plan", rules, "--partners", data, "--partner", "P-3"},
        {"timeline", rules, "--partners", data, "--partner", "P-3", "--from", "2018-01-01", "--to",
         "2018-02-01"},
        {"compare", rules, rules, "--partners", data}}) {
    CAPTURE(arguments.front());
    const Outcome outcome = run(arguments);
    CHECK(outcome.status == 4);
    CHECK(outcome.err == told);
  }
}

TEST_CASE("a CSV file that becomes shorter while its rows are sorted gives no result") {
  const Scene scene;
  fs::create_directory(scene.File("base"));
  const std::string rows = scene.File("base/people.csv");
  std::ofstream(scene.File("base/partners.csv")) << "id\nb\na\n";
  std::ofstream(rows) << "partner,id\na,x\nb,y\n";
  std::vector<std::string> arguments = scene.arguments;
  arguments[3] = scene.File("base");
  arguments[7] = "1";  // thread: the end is looked for behind the first batch
  const Outcome broken = RunOnDisk(arguments, {}, INT32_MAX, [&] { fs::resize_file(rows, 15); });
  CHECK(broken.status == 4);
  CHECK(broken.err.starts_with("error: `" + rows +
                               "` changed while it was read: run again once it stays as it is\n"
                               "  = the run ends here; the result is not complete\n"));
  CHECK(scene.Names() == "base\np.jsonl\nr.policy\n");
}
