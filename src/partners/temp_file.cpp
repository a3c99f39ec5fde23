#include "partners/temp_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <stdlib.h>  // NOLINT(modernize-deprecated-headers): mkostemp
#include <unistd.h>

#include <cerrno>
#include <utility>

#include "base/system_cause.h"

namespace attain {
namespace {

Failure Trouble(const std::string& folder, int error) {
  return {fmt::format("a temporary file in `{}`: {}; set TMPDIR to another folder", folder,
                      SystemCause(error))};
}

}  // namespace

Result<TempFile> TempFile::Create(const std::string& folder) {
  std::string path = folder + "/attain-XXXXXX";
  const int descriptor = ::mkostemp(path.data(), O_CLOEXEC);
  if (descriptor < 0) return Trouble(folder, errno);
  ::unlink(path.c_str());
  return TempFile(folder, descriptor);
}

TempFile::TempFile(TempFile&& other) noexcept
    : folder_(std::move(other.folder_)),
      descriptor_(std::exchange(other.descriptor_, -1)),
      size_(other.size_) {}

TempFile& TempFile::operator=(TempFile&& other) noexcept {
  std::swap(folder_, other.folder_);
  std::swap(descriptor_, other.descriptor_);
  std::swap(size_, other.size_);
  return *this;
}

TempFile::~TempFile() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

Status TempFile::Append(std::span<const char> bytes) {
  while (!bytes.empty()) {
    const ssize_t count =
        ::pwrite(descriptor_, bytes.data(), bytes.size(), static_cast<off_t>(size_));
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return Trouble(folder_, errno);
    size_ += static_cast<std::uint64_t>(count);
    bytes = bytes.subspan(static_cast<std::size_t>(count));
  }
  return Done{};
}

Status TempFile::ReadAt(std::uint64_t offset, std::span<char> into) const {
  while (!into.empty()) {
    const ssize_t count =
        ::pread(descriptor_, into.data(), into.size(), static_cast<off_t>(offset));
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return Trouble(folder_, count < 0 ? errno : EIO);
    offset += static_cast<std::uint64_t>(count);
    into = into.subspan(static_cast<std::size_t>(count));
  }
  return Done{};
}

}  // namespace attain
