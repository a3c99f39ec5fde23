// Runs a command and prints what it took, as JSON: seconds from start to end, seconds of processor
// time, and the peak of resident memory in KB. A small program of its own, because Linux counts the
// memory of whoever starts a program towards its peak.
//
//   measure [--to FILE] COMMAND…      where its standard output goes, else nowhere
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstring>

int main(int argc, char** argv) {
  const bool kept = argc > 2 && std::strcmp(argv[1], "--to") == 0;
  char** const command = argv + (kept ? 3 : 1);
  if (argv + argc <= command) return 2;
  const auto begin = std::chrono::steady_clock::now();
  const pid_t child = fork();
  if (child < 0) return 4;
  if (child == 0) {
    const int out = open(kept ? argv[2] : "/dev/null", O_WRONLY | O_CREAT | O_TRUNC, 0644);
    if (out < 0 || dup2(out, STDOUT_FILENO) < 0) _exit(126);
    execvp(command[0], command);
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
