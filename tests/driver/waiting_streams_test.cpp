// Whoever waits for the other side of a pipe ends when the run is asked to end.
#include "driver/waiting_streams.h"

#include <fcntl.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <cerrno>
#include <string>

#include "rulebook.h"

namespace attain {
namespace {

struct Pipe {
  int ends[2];
  Pipe() { REQUIRE(::pipe(ends) == 0); }
  ~Pipe() {
    ::close(ends[0]);
    CloseWriter();
  }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;
  void CloseWriter() {
    if (ends[1] >= 0) ::close(ends[1]);
    ends[1] = -1;
  }
};

TEST_CASE("a silent pipe is not read any longer once it is asked to end") {
  Pipe pipe;
  int asked = 0;
  const auto source = ReadWhileWanted(pipe.ends[0], [&] { return ++asked == 2; });
  char bytes[10];
  REQUIRE(::write(pipe.ends[1], "abc", 3) == 3);
  const auto some = source->Read(bytes);
  REQUIRE(some);
  CHECK(std::string(bytes, *some) == "abc");
  CHECK(asked == 0);
  const auto none = source->Read(bytes);
  REQUIRE(!none);
  CHECK(none.message() == "interrupted");
  CHECK(asked == 2);
  pipe.CloseWriter();
  const auto end = source->Read(bytes);
  REQUIRE(end);
  CHECK(*end == 0);
}

TEST_CASE("a pipe that nobody reads is not written any longer once it is asked to end") {
  const Pipe pipe;
  const std::string text(std::size_t{1} << 16, 'x');
  std::size_t written = 0;
  ssize_t count = 0;
  do {
    count = WriteWhileWanted(pipe.ends[1], text.data(), text.size(), [] { return true; });
    if (count > 0) written += static_cast<std::size_t>(count);
  } while (count > 0);
  CHECK(errno == ECANCELED);
  CHECK(count == -1);
  CHECK(written == static_cast<std::size_t>(::fcntl(pipe.ends[1], F_GETPIPE_SZ)));
}

TEST_CASE("what is no longer waited for is an interruption, not a failure to read or write") {
  const MemoryReader files = SmallWorld().files;
  const std::vector<std::string> verbs[] = {{"evaluate"},
                                            {"evaluate", "--any-day", "2018-06-01", "2018-06-30"},
                                            {"plan", "--format", "jsonl"}};
  for (const bool reading : {true, false}) {
    for (std::vector<std::string> arguments : verbs) {
      const bool evaluates = arguments.front() == "evaluate";
      const Pipe silent;
      REQUIRE(::write(silent.ends[1], "{\"id\":\"P-0\"}\n", 13) == 13);
      bool asked_to_end = false;
      std::string err;
      DriverEnv env{files,
                    [&](const std::string&) -> Result<ByteSourcePtr> {
                      if (!reading) return BytesInMemory(*files.Read("partners.jsonl"));
                      return ReadWhileWanted(silent.ends[0], [&] { return asked_to_end = true; });
                    },
                    [&](std::string_view text) -> Status {
                      asked_to_end = text.find("P-1") != std::string_view::npos;
                      if (asked_to_end) return Failure{"cannot write standard output: cancelled"};
                      return Done{};
                    },
                    [&](std::string_view text) { err += text; }, *ParseDate("2018-06-30")};
      env.interrupted = [&] { return asked_to_end ? 15 : 0; };
      arguments.insert(arguments.begin() + 1, {"rules", "--partners", "-"});
      CHECK(Run(arguments, env) == 143);
      const bool hint = !evaluates && reading;
      CHECK(err == std::string("error: interrupted\n") +
                       (hint ? "  = the run ends here; the result is not complete\n" : ""));
    }
  }
}

}  // namespace
}  // namespace attain
