#include "driver/file_stamp.h"

#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <fstream>

#include "base/sip_hash.h"

namespace attain {
namespace {

constexpr std::uint64_t kEndBytes = std::uint64_t{64} << 10;

}  // namespace

std::string HashText(std::string_view text) {
  const auto [high, low] = SipHash128(text);
  return fmt::format("{:016x}{:016x}", high, low);
}

Result<FileStamp> StampOnDisk(const std::string& path) {
  struct stat status = {};
  if (::stat(path.c_str(), &status) != 0) return Failure{"it is not there"};
  if (!S_ISREG(status.st_mode)) return Failure{"it is no ordinary file"};
  const auto size = static_cast<std::uint64_t>(status.st_size);
  std::ifstream file(path, std::ios::binary);
  std::string ends(std::min(size, 2 * kEndBytes), '\0');
  const auto half = static_cast<std::streamsize>(ends.size() / 2);
  const auto rest = static_cast<std::streamsize>(ends.size()) - half;
  file.read(ends.data(), half);
  file.seekg(-rest, std::ios::end);
  file.read(ends.data() + half, rest);
  if (!file) return Failure{"it cannot be read"};
  const std::int64_t modified =
      std::int64_t{status.st_mtim.tv_sec} * 1'000'000'000 + status.st_mtim.tv_nsec;
  return FileStamp{size, modified, HashText(ends)};
}

}  // namespace attain
