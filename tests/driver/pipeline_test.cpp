#include "driver/pipeline.h"

#include <catch2/catch.hpp>
#include <string>

using namespace attain;

namespace {

struct Job {
  int number = 0;
  std::string text;
};

}  // namespace

TEST_CASE("jobs are taken and finished in order, to the end or to where a run is stopped") {
  for (std::size_t threads = 1; threads <= 8; ++threads) {
    for (const int stop : {700, 2000}) {
      std::deque<Job> jobs(threads == 1 ? 1 : 2 * threads);
      int taken = 0;
      std::vector<int> finished;
      bool worked = true;
      Pipeline pipeline(
          jobs, threads, 500,
          [&](Job& job) -> std::optional<std::size_t> {
            if (taken == 2000) return std::nullopt;
            job.number = taken++;
            job.text.assign(1 + static_cast<std::size_t>(job.number % 300), 'x');
            return job.text.size();
          },
          [](std::size_t, Job& job) { job.text += std::to_string(job.number); },
          [&](Job& job) {
            worked = worked && job.text.ends_with("x" + std::to_string(job.number));
            finished.push_back(job.number);
            return static_cast<int>(finished.size()) < stop;
          });
      pipeline.Run();
      INFO("threads " << threads << ", stop at " << stop);
      CHECK(worked);
      REQUIRE(static_cast<int>(finished.size()) == stop);
      for (int i = 0; i < stop; ++i) {
        if (finished[static_cast<std::size_t>(i)] != i) FAIL("out of order at " << i);
      }
    }
  }
}
