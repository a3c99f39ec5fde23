#include "partners/mapped_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstring>
#include <mutex>
#include <utility>

#include "base/system_cause.h"

namespace attain {
namespace {

/// A mapping that the handler of SIGBUS knows. Who changes one ends it first and begins it last.
struct Guard {
  std::atomic<std::uintptr_t> begin = 0, end = 0;  // end 0: free
  std::atomic<bool> torn = false;
};
static_assert(std::atomic<std::uintptr_t>::is_always_lock_free);  // else no signal may look at it
static_assert(std::atomic<bool>::is_always_lock_free);

std::array<Guard, 64> guards;  // what would be mapped beyond is only read
std::mutex guarding;
std::once_flag catching;
struct sigaction before;

std::size_t PageSize() { return static_cast<std::size_t>(::sysconf(_SC_PAGESIZE)); }

/// Puts zeros in place of all that is not there from `place` on; false: it is of no mapping.
bool Mend(void* place) {
  const auto at = reinterpret_cast<std::uintptr_t>(place);
  for (Guard& guard : guards) {
    const std::uintptr_t end = guard.end, begin = guard.begin;
    if (at < begin || at >= end || end != guard.end) continue;
    guard.torn = true;  // before anybody can read a zero
    const std::uintptr_t into_page = at % PageSize();
    return ::mmap(static_cast<char*>(place) - into_page, end - at + into_page, PROT_READ,
                  MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) != MAP_FAILED;
  }
  return false;
}

/// What is not of a mapping is left to who caught it before.
void CatchTorn(int signal, siginfo_t* info, void* context) {
  const int kept = errno;
  const bool mended = info->si_code == BUS_ADRERR && Mend(info->si_addr);
  errno = kept;
  if (mended) return;
  if ((before.sa_flags & SA_SIGINFO) != 0) return before.sa_sigaction(signal, info, context);
  ::sigaction(SIGBUS, &before, nullptr);
  ::raise(signal);
}

void CatchTornMappings() {
  struct sigaction action = {};
  action.sa_sigaction = CatchTorn;
  action.sa_flags = SA_SIGINFO;
  sigemptyset(&action.sa_mask);
  ::sigaction(SIGBUS, &action, &before);
}

/// A free guard, which is the caller's from now on; nullptr where there is none.
Guard* TakeGuard(std::uintptr_t begin, std::size_t size) {
  std::call_once(catching, CatchTornMappings);
  const std::lock_guard lock(guarding);
  const auto free =
      std::find_if(guards.begin(), guards.end(), [](const Guard& one) { return one.end == 0; });
  if (free == guards.end()) return nullptr;
  free->torn = false;
  free->begin = begin;
  free->end = begin + size;
  return &*free;
}

/// Whoever has little room for addresses needs it for memory.
bool HasRoomForAddresses() {
  struct rlimit limit = {};
  return sizeof(void*) >= 8 && ::getrlimit(RLIMIT_AS, &limit) == 0 &&
         limit.rlim_cur == RLIM_INFINITY;
}

/// It is mapped when somebody wants to look.
class MappedSource : public ByteSource {
 public:
  explicit MappedSource(int descriptor) : descriptor_(descriptor) {}
  MappedSource(const MappedSource&) = delete;
  MappedSource& operator=(const MappedSource&) = delete;
  ~MappedSource() override {
    if (guard_ != nullptr) {
      guard_->end = 0;
      ::munmap(bytes_, WithEnd(size_));
    }
    ::close(descriptor_);
  }

  Result<std::size_t> Read(std::span<char> into) override {
    for (;;) {
      const ssize_t count = guard_ == nullptr ? ::read(descriptor_, into.data(), into.size())
                                              : ::pread(descriptor_, into.data(), into.size(),
                                                        static_cast<off_t>(at_));
      if (count < 0 && errno == EINTR) continue;
      if (count < 0) return Failure{SystemCause(errno)};
      if (count == 0 && at_ < size_) return Failure{kFileTorn};
      Pass(static_cast<std::size_t>(count));
      return static_cast<std::size_t>(count);
    }
  }

  std::string_view Look(std::size_t size) override {
    if (!std::exchange(looked_, true) && at_ == 0) Map();
    if (size_ < size || size_ - size < at_) return {};
    return {bytes_ + at_, size};
  }

  void Pass(std::size_t size) override {
    at_ += size;
    if (guard_ == nullptr || at_ - dropped_ < 2 * kKept) return;
    // It counts as memory of the process; whoever still looks at it gets it again.
    const std::size_t behind = std::min(at_ - kKept, size_) / kKept * kKept;
    ::madvise(bytes_ + dropped_, behind - dropped_, MADV_DONTNEED);
    dropped_ = behind;
  }

  /// A cut inside of a page raises no signal.
  bool IsWhole() const override {
    struct stat status = {};
    return guard_ == nullptr || (!guard_->torn && ::fstat(descriptor_, &status) == 0 &&
                                 static_cast<std::uint64_t>(status.st_size) >= size_);
  }

 private:
  static constexpr std::size_t kKept = std::size_t{4} << 20;  // a multiple of every page size

  /// A file and a page behind it, in which ends whoever was led there by a text that changed.
  static std::size_t WithEnd(std::size_t size) {
    return (size + PageSize() - 1) / PageSize() * PageSize() + PageSize();
  }

  /// Line ends, at which rows of CSV end, and zeros, at which everything does.
  static bool PutEnd(char* page) {
    if (::mmap(page, PageSize(), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED,
               -1, 0) == MAP_FAILED)
      return false;
    std::memset(page, '\n', PageSize() / 2);
    return ::mprotect(page, PageSize(), PROT_READ) == 0;
  }

  void Map() {
    struct stat status = {};
    if (!HasRoomForAddresses() || ::fstat(descriptor_, &status) != 0 || !S_ISREG(status.st_mode) ||
        status.st_size <= 0)
      return;
    const auto size = static_cast<std::size_t>(status.st_size);
    // The file first: the system puts it where large pages fit.
    void* const bytes = ::mmap(nullptr, WithEnd(size), PROT_READ, MAP_SHARED, descriptor_, 0);
    if (bytes == MAP_FAILED) return;
    if (PutEnd(static_cast<char*>(bytes) + WithEnd(size) - PageSize()))
      guard_ = TakeGuard(reinterpret_cast<std::uintptr_t>(bytes), size);
    if (guard_ == nullptr) {
      ::munmap(bytes, WithEnd(size));
      return;
    }
    ::madvise(bytes, size, MADV_SEQUENTIAL);
    bytes_ = static_cast<char*>(bytes);
    size_ = size;
  }

  int descriptor_;
  Guard* guard_ = nullptr;  // none: nothing is mapped
  char* bytes_ = nullptr;
  std::size_t size_ = 0, at_ = 0, dropped_ = 0;
  bool looked_ = false;
};

}  // namespace

Result<ByteSourcePtr> OpenMapped(const std::string& path) {
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return Failure{SystemCause(errno)};
  return ByteSourcePtr(std::make_unique<MappedSource>(descriptor));
}

}  // namespace attain
