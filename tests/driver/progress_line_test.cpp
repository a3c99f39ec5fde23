#include "driver/progress_line.h"

#include <catch2/catch.hpp>

using namespace attain;

TEST_CASE("the line of progress tells what is done, how fast, and what is left") {
  const RunPosition half{1'234'567, 920'000'000, 1'840'000'000, 2.0};
  CHECK(ProgressText(half, 0, false) ==
        "━━━━━━━━━━╌╌╌╌╌╌╌╌╌╌   50%  1,234,567 partners  617,283 a second  2 s left  920 MB of "
        "1.8 GB");
  CHECK(ProgressText(half, 60, false) ==
        "━━━━━━━━━━╌╌╌╌╌╌╌╌╌╌   50%  1,234,567 partners  2 s left");
  CHECK(ProgressText({12, 3456, 0, 200}, 0, false) == "12 partners  0 a second  3.5 kB");
  CHECK(ProgressText({5, 100, 1000, 30}, 0, false) ==
        "━━╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌   10%  5 partners  0 a second  4:30 min left  0.1 kB of 1.0 kB");
  CHECK(ProgressText({0, 1, 2, 1}, 0, true).starts_with("\x1b[32m━"));
}

TEST_CASE("the line is drawn on a terminal only, not too often, and taken away") {
  const MemoryReader files;
  std::string err;
  double now = 100;
  DriverEnv env{files, OpenOnDisk, [](std::string_view) -> Status { return Done{}; },
                [&](std::string_view text) { err += text; }, *ParseDate("2018-06-30")};
  env.seconds = [&] { return now; };
  {
    ProgressLine quiet(env, 1000, true);
    now = 101;
    quiet.Show(1, 10);
    quiet.Clear();
    CHECK(err.empty());
  }
  env.err_is_terminal = true;
  ProgressLine line(env, 0, true);
  line.Show(1, 0);
  CHECK(err.empty());
  now = 102;
  line.Show(2, 0);
  now = 102.05;
  line.Show(3, 0);
  CHECK(err == "\r2 partners  2 a second\x1b[K");
  now = 102.2;
  err.clear();
  line.Show(3, 0);
  line.Clear();
  line.Clear();
  CHECK(err == "\r3 partners  2 a second\x1b[K\r\x1b[K");
  err.clear();
  line.ShowText("looking through `c`");
  line.Clear();
  CHECK(err == "\rlooking through `c`\x1b[K\r\x1b[K");
  err.clear();
  env.err_width = 10;
  line.ShowText("looking through `c`");
  line.Clear();
  CHECK(err.empty());
}
