#include "report/output_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <stdlib.h>  // NOLINT(modernize-deprecated-headers): mkostemp
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <utility>

namespace attain {
namespace {

Failure CannotWrite(const std::string& path, int error) {
  std::string cause = std::strerror(error);
  if (cause.size() > 1 && cause[0] >= 'A' && cause[0] <= 'Z' && cause[1] >= 'a') {
    cause[0] = static_cast<char>(cause[0] - 'A' + 'a');
  }
  const std::string name = path == "-" ? "standard output" : fmt::format("`{}`", path);
  return {fmt::format("cannot write {}: {}", name, cause)};
}

/// Where the file itself is, behind symbolic links, so that a rename replaces it and not the link.
std::string BehindLinks(const std::string& path) {
  std::error_code error;
  const auto real = std::filesystem::canonical(path, error);
  return error ? path : real.string();
}

/// The mode that an ordinary new file gets.
mode_t DefaultMode() {
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666 & ~mask;
}

}  // namespace

Result<OutputFile> OutputFile::Create(const std::string& path) {
  if (path == "-") return OutputFile(STDOUT_FILENO, path, "");
  struct stat status = {};
  const bool exists = ::stat(path.c_str(), &status) == 0;
  if (exists && S_ISDIR(status.st_mode)) return CannotWrite(path, EISDIR);
  if (exists && !S_ISREG(status.st_mode)) {
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    if (descriptor < 0) return CannotWrite(path, errno);
    return OutputFile(descriptor, path, "");
  }
  const std::filesystem::path target = exists ? BehindLinks(path) : path;
  std::string temporary =
      (target.parent_path() / fmt::format(".{}.XXXXXX", target.filename().string())).string();
  const int descriptor = ::mkostemp(temporary.data(), O_CLOEXEC);
  if (descriptor < 0) return CannotWrite(path, errno);
  ::fchmod(descriptor, exists ? status.st_mode & 07777 : DefaultMode());
  return OutputFile(descriptor, target.string(), std::move(temporary));
}

OutputFile::OutputFile(OutputFile&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)),
      target_(std::move(other.target_)),
      temporary_(std::exchange(other.temporary_, {})) {}

OutputFile& OutputFile::operator=(OutputFile&& other) noexcept {
  std::swap(descriptor_, other.descriptor_);
  std::swap(target_, other.target_);
  std::swap(temporary_, other.temporary_);
  return *this;
}

OutputFile::~OutputFile() {
  if (descriptor_ >= 0 && descriptor_ != STDOUT_FILENO) ::close(descriptor_);
  if (!temporary_.empty()) ::unlink(temporary_.c_str());
}

Status OutputFile::Write(std::string_view text) {
  while (!text.empty()) {
    const ssize_t count = ::write(descriptor_, text.data(), text.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return CannotWrite(target_, errno);
    text.remove_prefix(static_cast<std::size_t>(count));
  }
  return Done{};
}

Status OutputFile::Finish() {
  if (descriptor_ == STDOUT_FILENO) return Done{};
  if (!temporary_.empty() && ::fsync(descriptor_) != 0) return CannotWrite(target_, errno);
  if (::close(std::exchange(descriptor_, -1)) != 0) return CannotWrite(target_, errno);
  if (temporary_.empty()) return Done{};
  if (::rename(temporary_.c_str(), target_.c_str()) != 0) return CannotWrite(target_, errno);
  temporary_.clear();
  return Done{};
}

}  // namespace attain
