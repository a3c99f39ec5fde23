// The command `attain`: the disk, the terminal and the calendar for driver/.
#include <malloc.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <thread>
#include <vector>

#include "base/system_cause.h"
#include "driver/run.h"
#include "driver/waiting_streams.h"
#include "partners/mapped_file.h"
#include "report/output_file.h"

namespace {

std::atomic<int> caught = 0;
static_assert(std::atomic<int>::is_always_lock_free);  // else no signal may set it

extern "C" void Catch(int signal) { caught = signal; }

/// A second signal of the kind ends the process at once.
void CatchOnce(int signal) {
  struct sigaction action = {};
  action.sa_handler = Catch;
  action.sa_flags = static_cast<int>(SA_RESETHAND);
  sigemptyset(&action.sa_mask);
  sigaction(signal, &action, nullptr);
}

bool AskedToEnd() { return caught != 0; }

attain::Result<attain::ByteSourcePtr> OpenBytes(const std::string& path) {
  if (path == "-") return attain::ReadWhileWanted(STDIN_FILENO, AskedToEnd);
  return attain::OpenMapped(path);
}

ssize_t WriteBytes(int descriptor, const void* bytes, std::size_t count) {
  return attain::WriteWhileWanted(descriptor, bytes, count, AskedToEnd);
}

int error_of_err = 0;  // of the first write that failed

void WriteError(std::string_view text) {
  const bool written = std::fwrite(text.data(), 1, text.size(), stderr) == text.size();
  if (!written && error_of_err == 0) error_of_err = errno;
}

attain::Status ErrorWritten() {
  if (error_of_err == 0) return attain::Done{};
  return attain::Failure{"cannot write standard error: " + attain::SystemCause(error_of_err)};
}

attain::Date LocalDay() {
  const std::time_t now = std::time(nullptr);
  std::tm parts = {};
  localtime_r(&now, &parts);
  return *attain::Date::FromParts(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday);
}

std::size_t TerminalWidth(int descriptor) {
  struct winsize size = {};
  return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

/// What is large goes back to the system when it is freed. By itself glibc keeps it for the thread
/// once something of that size was freed: large partners would cost their memory in each thread.
void GiveBackLargeMemory() {
#ifdef M_MMAP_THRESHOLD
  constexpr int kLarge = 1 << 20;
  mallopt(M_MMAP_THRESHOLD, kLarge);
#endif
}

bool IsSet(const char* name) {
  const char* value = std::getenv(name);
  return value != nullptr && *value != '\0';
}

}  // namespace

int main(int argc, char** argv) {
  // A closed pipe and a file that has grown as far as it may are failures to write.
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  GiveBackLargeMemory();
  const attain::DiskReader disk;
  const bool out_can_wait = attain::CanWait(STDOUT_FILENO);
  auto out = attain::OutputFile::Create("-", {out_can_wait ? WriteBytes : ::write, ::fsync});
  attain::DriverEnv env{
      disk,       OpenBytes,  [&](std::string_view text) { return out->Write(text); },
      WriteError, LocalDay(),
  };
  env.err_written = ErrorWritten;
  env.out_is_terminal = isatty(STDOUT_FILENO) == 1;
  env.err_is_terminal = isatty(STDERR_FILENO) == 1;
  env.color = env.err_is_terminal && !IsSet("NO_COLOR");
  env.width = TerminalWidth(STDOUT_FILENO);
  env.err_width = TerminalWidth(STDERR_FILENO);
  if (IsSet("TMPDIR")) env.temp_folder = std::getenv("TMPDIR");
  env.processors = std::max(1U, std::thread::hardware_concurrency());
  env.seconds = [] {
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration<double>(now).count();
  };
  env.catch_signals = [] {
    CatchOnce(SIGINT);
    CatchOnce(SIGTERM);
  };
  env.interrupted = [] { return caught.load(); };
  return attain::Run(std::vector<std::string>(argv + 1, argv + argc), env);
}
