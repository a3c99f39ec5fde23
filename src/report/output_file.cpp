#include "report/output_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <utility>
#include <vector>

#include "base/system_cause.h"

namespace attain {
namespace {

namespace fs = std::filesystem;

Failure CannotWrite(const std::string& path, std::string_view cause) {
  const std::string name = path == "-" ? "standard output" : fmt::format("`{}`", path);
  return {fmt::format("cannot write {}: {}", name, cause)};
}
Failure CannotWrite(const std::string& path, int error) {
  return CannotWrite(path, SystemCause(error));
}

/// Where the file itself is, or is to be, behind symbolic links, so that a rename replaces it and
/// not the link.
fs::path BehindLinks(const std::string& path) {
  constexpr int kMostLinks = 40;
  std::error_code error;
  fs::path real = fs::canonical(path, error);
  if (!error) return real;
  real = path;
  for (int links = 0; links < kMostLinks && fs::is_symlink(real, error); ++links)
    real = real.parent_path() / fs::read_symlink(real, error);
  return real;
}

/// Standard output or standard error, whichever is this file already; -1: neither.
int StandardDescriptor(const struct stat& file) {
  for (const int descriptor : {STDOUT_FILENO, STDERR_FILENO}) {
    struct stat open = {};
    if (::fstat(descriptor, &open) == 0 && open.st_ino == file.st_ino && open.st_dev == file.st_dev)
      return descriptor;
  }
  return -1;
}

/// Of what an earlier run wrote and kept only the first `kept` bytes are there.
Failure KeptTooLittle(const std::string& path, std::uint64_t size, std::uint64_t kept) {
  return CannotWrite(
      path, fmt::format("{} of the {} bytes that were written before are there", kept, size));
}

/// The mode that an ordinary new file gets.
mode_t DefaultMode() {
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666 & ~mask;
}

/// A name that was given in `folder` stays, also when the machine stops.
void SyncFolder(const fs::path& folder) {
  const int descriptor =
      ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return;
  ::fsync(descriptor);  // some file systems cannot, and then need not
  ::close(descriptor);
}

/// Whether the open file is the one that has this name.
bool HasName(int descriptor, const std::string& path) {
  struct stat open = {}, named = {};
  return ::fstat(descriptor, &open) == 0 && ::lstat(path.c_str(), &named) == 0 &&
         open.st_ino == named.st_ino && open.st_dev == named.st_dev;
}

/// Opens or makes the file for this process alone; a negative number is an error.
int OpenLocked(const std::string& path) {
  for (;;) {
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (descriptor < 0) return -errno;
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
      const int error = errno;
      ::close(descriptor);
      if (error != EINTR) return -error;
      continue;
    }
    // Another run may have finished in between and taken the file away.
    if (HasName(descriptor, path)) return descriptor;
    ::close(descriptor);
  }
}

}  // namespace

WriteCalls WriteCalls::OfSystem() { return {::write, ::fsync}; }

std::string PathBeside(const std::string& path, std::string_view ending) {
  const fs::path target = BehindLinks(path);
  return (target.parent_path() / fmt::format(".{}.{}", target.filename().string(), ending))
      .string();
}

bool IsWrittenAtOnce(const std::string& path) {
  struct stat status = {};
  return ::stat(path.c_str(), &status) == 0 &&
         (!S_ISREG(status.st_mode) || StandardDescriptor(status) >= 0);
}

Result<OutputFile> OutputFile::Create(const std::string& path, WriteCalls calls) {
  if (path == "-") return OutputFile(std::move(calls), STDOUT_FILENO, path, "");
  struct stat status = {};
  const bool exists = ::stat(path.c_str(), &status) == 0;
  if (!exists && errno != ENOENT) return CannotWrite(path, errno);
  if (exists && S_ISDIR(status.st_mode)) return CannotWrite(path, EISDIR);
  if (IsWrittenAtOnce(path)) {
    const int standard = StandardDescriptor(status);
    const int descriptor = standard >= 0 ? ::fcntl(standard, F_DUPFD_CLOEXEC, 0)
                                         : ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    if (descriptor < 0) return CannotWrite(path, errno);
    return OutputFile(std::move(calls), descriptor, path, "");
  }
  auto file = OpenBeside(path, std::move(calls));
  if (!file) return file;
  struct stat beside = {};
  if (::fstat(file->descriptor_, &beside) != 0) return CannotWrite(path, errno);
  file->holds_earlier_ = beside.st_size > 0;
  ::fchmod(file->descriptor_, exists ? status.st_mode & 07777 : DefaultMode());
  return file;
}

Result<OutputFile> OutputFile::Continue(const std::string& path, std::uint64_t size,
                                        WriteCalls calls) {
  auto file = OpenBeside(path, std::move(calls));
  if (!file) return file;
  struct stat status = {};
  if (::fstat(file->descriptor_, &status) != 0) return CannotWrite(path, errno);
  const auto kept = static_cast<std::uint64_t>(status.st_size);
  if (kept < size) return KeptTooLittle(path, size, kept);
  if (Status cut = file->CutTo(size); !cut) return Failure{cut.message()};
  return file;
}

Status OutputFile::CutTo(std::uint64_t size) {
  if (temporary_.empty()) return Done{};
  const auto end = static_cast<off_t>(size);
  if (::ftruncate(descriptor_, end) != 0 || ::lseek(descriptor_, end, SEEK_SET) != end)
    return CannotWrite(target_, errno);
  size_ = size;
  holds_earlier_ = false;
  return Done{};
}

Status OutputFile::CutEarlier() { return holds_earlier_ ? CutTo(0) : Status(Done{}); }

Status OutputFile::CheckKept(const std::string& path, std::uint64_t size) {
  struct stat status = {};
  const bool is_there = ::lstat(PathBeside(path, "partial").c_str(), &status) == 0;
  const std::uint64_t kept = is_there ? static_cast<std::uint64_t>(status.st_size) : 0;
  if (kept < size) return KeptTooLittle(path, size, kept);
  return Done{};
}

bool OutputFile::HasAppeared(const std::string& path, std::uint64_t size) {
  struct stat status = {};
  return ::lstat(PathBeside(path, "partial").c_str(), &status) != 0 && errno == ENOENT &&
         ::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode) &&
         static_cast<std::uint64_t>(status.st_size) >= size;
}

std::optional<KeptFile> OutputFile::WhereKept() const {
  struct stat status = {};
  std::error_code error;
  const fs::path whole = fs::absolute(temporary_, error);
  if (temporary_.empty() || error || ::fstat(descriptor_, &status) != 0) return std::nullopt;
  return KeptFile{whole.string(), status.st_dev, status.st_ino};
}

void OutputFile::Discard(const KeptFile& kept) {
  const int descriptor = ::open(kept.path.c_str(), O_RDWR | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC);
  if (descriptor < 0) return;
  struct stat status = {};
  const bool is_it = ::flock(descriptor, LOCK_EX | LOCK_NB) == 0 &&
                     ::fstat(descriptor, &status) == 0 && status.st_dev == kept.device &&
                     status.st_ino == kept.inode && HasName(descriptor, kept.path);
  if (is_it) ::unlink(kept.path.c_str());
  ::close(descriptor);
}

Result<OutputFile> OutputFile::OpenBeside(const std::string& path, WriteCalls calls) {
  std::string temporary = PathBeside(path, "partial");
  const int descriptor = OpenLocked(temporary);
  if (descriptor == -EWOULDBLOCK) return CannotWrite(path, "another run is writing it");
  if (descriptor == -ENOENT) {
    return CannotWrite(
        path, fmt::format("there is no folder `{}`", fs::path(temporary).parent_path().string()));
  }
  if (descriptor < 0) return CannotWrite(path, -descriptor);
  return OutputFile(std::move(calls), descriptor, BehindLinks(path).string(), std::move(temporary));
}

OutputFile::OutputFile(OutputFile&& other) noexcept
    : calls_(std::move(other.calls_)),
      descriptor_(std::exchange(other.descriptor_, -1)),
      target_(std::move(other.target_)),
      temporary_(std::exchange(other.temporary_, {})),
      size_(other.size_),
      holds_earlier_(other.holds_earlier_) {}

OutputFile& OutputFile::operator=(OutputFile&& other) noexcept {
  std::swap(calls_, other.calls_);
  std::swap(descriptor_, other.descriptor_);
  std::swap(target_, other.target_);
  std::swap(temporary_, other.temporary_);
  std::swap(size_, other.size_);
  std::swap(holds_earlier_, other.holds_earlier_);
  return *this;
}

OutputFile::~OutputFile() {
  if (!temporary_.empty() && !holds_earlier_) ::unlink(temporary_.c_str());
  if (descriptor_ >= 0 && descriptor_ != STDOUT_FILENO) ::close(descriptor_);
}

Status OutputFile::Write(std::string_view text) {
  if (Status cut = CutEarlier(); !cut) return cut;
  while (!text.empty()) {
    const ssize_t count = calls_.write(descriptor_, text.data(), text.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return CannotWrite(target_, errno);
    text.remove_prefix(static_cast<std::size_t>(count));
    size_ += static_cast<std::uint64_t>(count);
  }
  return Done{};
}

Status OutputFile::Sync() {
  if (temporary_.empty()) return Done{};  // a device or a pipe keeps nothing
  while (calls_.sync(descriptor_) != 0) {
    if (errno != EINTR) return CannotWrite(target_, errno);
  }
  return Done{};
}

Status OutputFile::Finish() {
  if (descriptor_ == STDOUT_FILENO) return Done{};
  if (!temporary_.empty()) {
    if (Status cut = CutEarlier(); !cut) return cut;
    if (Status synced = Sync(); !synced) return synced;
    if (::rename(temporary_.c_str(), target_.c_str()) != 0) return CannotWrite(target_, errno);
    temporary_.clear();
    SyncFolder(fs::path(target_).parent_path());
  }
  if (::close(std::exchange(descriptor_, -1)) != 0 && errno != EINTR)
    return CannotWrite(target_, errno);
  return Done{};
}

void OutputFile::Keep() { temporary_.clear(); }

Status ReplaceFile(const std::string& path, std::string_view text, WriteCalls calls) {
  auto file = OutputFile::Create(path, std::move(calls));
  if (!file) return Failure{file.message()};
  if (Status written = file->Write(text); !written) return written;
  return file->Finish();
}

Status ReplaceFiles(std::span<const FileChange> changes, const WriteCalls& calls) {
  const auto none = [](std::string_view why) {
    return Failure{fmt::format("{}; no file was changed", why)};
  };
  std::vector<OutputFile> files;
  files.reserve(changes.size());
  for (const FileChange& change : changes) {
    auto file = OutputFile::Create(change.path, calls);
    if (!file) return none(file.message());
    files.push_back(std::move(*file));
    if (const Status written = files.back().Write(change.after); !written)
      return none(written.message());
    if (const Status synced = files.back().Sync(); !synced) return none(synced.message());
  }
  for (std::size_t i = 0; i < files.size(); ++i) {
    const Status finished = files[i].Finish();
    if (finished) continue;
    std::string changed;
    for (const FileChange& change : changes.first(i)) {
      if (ReplaceFile(change.path, change.before, calls)) continue;
      changed += fmt::format("{}`{}`", changed.empty() ? "" : ", ", change.path);
    }
    if (changed.empty()) return none(finished.message());
    return Failure{fmt::format(
        "{}; changed all the same, and not to be changed back: {}; the other files are as they "
        "were: take the old texts of the changed ones from where you keep versions",
        finished.message(), changed)};
  }
  return Done{};
}

}  // namespace attain
