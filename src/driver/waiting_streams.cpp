#include "driver/waiting_streams.h"

#include <limits.h>  // NOLINT(modernize-deprecated-headers): PIPE_BUF
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "base/system_cause.h"

namespace attain {
namespace {

constexpr int kMillisecondsBetween = 100;

/// Until reading or writing, as `events` says, does not wait; false: it is asked to end.
bool Await(int descriptor, short events, const AskedToEnd& asked_to_end) {
  struct pollfd place = {descriptor, events, 0};
  while (::poll(&place, 1, kMillisecondsBetween) <= 0) {
    if (asked_to_end()) return false;
  }
  return true;
}

class WaitingSource : public ByteSource {
 public:
  WaitingSource(int descriptor, AskedToEnd asked_to_end)
      : descriptor_(descriptor),
        can_wait_(CanWait(descriptor)),
        asked_to_end_(std::move(asked_to_end)) {}

  Result<std::size_t> Read(std::span<char> into) override {
    for (;;) {
      if (can_wait_ && !Await(descriptor_, POLLIN, asked_to_end_)) return Failure{"interrupted"};
      const ssize_t count = ::read(descriptor_, into.data(), into.size());
      if (count >= 0) return static_cast<std::size_t>(count);
      if (errno != EINTR && errno != EAGAIN) return Failure{SystemCause(errno)};
    }
  }

 private:
  int descriptor_;
  bool can_wait_;
  AskedToEnd asked_to_end_;
};

}  // namespace

bool CanWait(int descriptor) {
  struct stat status = {};
  return ::fstat(descriptor, &status) == 0 &&
         (S_ISFIFO(status.st_mode) || S_ISSOCK(status.st_mode) || ::isatty(descriptor) == 1);
}

ByteSourcePtr ReadWhileWanted(int descriptor, AskedToEnd asked_to_end) {
  return std::make_unique<WaitingSource>(descriptor, std::move(asked_to_end));
}

ssize_t WriteWhileWanted(int descriptor, const void* bytes, std::size_t count,
                         const AskedToEnd& asked_to_end) {
  if (!Await(descriptor, POLLOUT, asked_to_end)) {
    errno = ECANCELED;
    return -1;
  }
  return ::write(descriptor, bytes, std::min<std::size_t>(count, PIPE_BUF));  // there is room
}

}  // namespace attain
