// Runs a command and prints what it took, as JSON: seconds from start to end, seconds of processor
// time, and the peak of resident memory in KB. A small program of its own, because Linux counts the
// memory of whoever starts a program towards its peak.
//
//   measure COMMAND…
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>

int main(int argc, char** argv) {
  if (argc < 2) return 2;
  const auto begin = std::chrono::steady_clock::now();
  const pid_t child = fork();
  if (child < 0) return 4;
  if (child == 0) {
    const int nothing = open("/dev/null", O_WRONLY);
    if (nothing < 0 || dup2(nothing, STDOUT_FILENO) < 0) _exit(126);
    execvp(argv[1], argv + 1);
    _exit(127);
  }
  int status = 0;
  rusage used{};
  if (wait4(child, &status, 0, &used) != child) return 4;
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) return 1;
  const auto in_seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
  };
  std::printf("{\"seconds\": %.6f, \"processor\": %.6f, \"memory\": %ld}\n", seconds.count(),
              in_seconds(used.ru_utime) + in_seconds(used.ru_stime), used.ru_maxrss);
  return 0;
}
