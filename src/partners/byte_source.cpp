#include "partners/byte_source.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "base/ending.h"
#include "base/system_cause.h"
#include "partners/unpack.h"

namespace attain {
namespace {

constexpr std::size_t kSkippedAtOnce = std::size_t{256} << 10;

class DescriptorSource : public ByteSource {
 public:
  DescriptorSource(int descriptor, bool owned) : descriptor_(descriptor), owned_(owned) {}
  DescriptorSource(const DescriptorSource&) = delete;
  DescriptorSource& operator=(const DescriptorSource&) = delete;
  ~DescriptorSource() override {
    if (owned_) ::close(descriptor_);
  }

  Result<std::size_t> Read(std::span<char> into) override {
    for (;;) {
      const ssize_t count = ::read(descriptor_, into.data(), into.size());
      if (count >= 0) return static_cast<std::size_t>(count);
      if (errno != EINTR) return Failure{SystemCause(errno)};
    }
  }

 private:
  int descriptor_;
  bool owned_;
};

class MemorySource : public ByteSource {
 public:
  explicit MemorySource(std::string text) : text_(std::move(text)) {}

  Result<std::size_t> Read(std::span<char> into) override {
    const std::size_t count = std::min(into.size(), text_.size() - at_);
    std::memcpy(into.data(), text_.data() + at_, count);
    at_ += count;
    return count;
  }

 private:
  std::string text_;
  std::size_t at_ = 0;
};

/// What was read ahead to look at, then the rest.
class PrefixedSource : public ByteSource {
 public:
  PrefixedSource(std::string prefix, ByteSourcePtr rest)
      : prefix_(std::move(prefix)), rest_(std::move(rest)) {}

  Result<std::size_t> Read(std::span<char> into) override {
    if (at_ == prefix_.size()) return rest_->Read(into);
    const std::size_t count = std::min(into.size(), prefix_.size() - at_);
    std::memcpy(into.data(), prefix_.data() + at_, count);
    at_ += count;
    return count;
  }

 private:
  std::string prefix_;
  ByteSourcePtr rest_;
  std::size_t at_ = 0;
};

constexpr std::string_view kGzipMagic = "\x1F\x8B";
constexpr std::string_view kZstdMagic = "\x28\xB5\x2F\xFD";

}  // namespace

Failure OfFile(const std::string& path, std::string_view cause) {
  return {fmt::format("`{}`: {}", path, cause)};
}

Result<ByteSourcePtr> OpenOnDisk(const std::string& path) {
  if (path == "-") return ByteSourcePtr(std::make_unique<DescriptorSource>(STDIN_FILENO, false));
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return Failure{SystemCause(errno)};
  return ByteSourcePtr(std::make_unique<DescriptorSource>(descriptor, true));
}

ByteSourcePtr BytesInMemory(std::string text) {
  return std::make_unique<MemorySource>(std::move(text));
}

Status Skip(ByteSource& source, std::uint64_t size) {
  std::vector<char> passed;
  while (size > 0) {
    const auto some = static_cast<std::size_t>(std::min<std::uint64_t>(size, kSkippedAtOnce));
    if (!source.Look(some).empty()) {
      source.Pass(some);
      size -= some;
      continue;
    }
    passed.resize(some);
    const auto count = source.Read(passed);
    if (!count) return Failure{count.message()};
    if (*count == 0) return Failure{"the file became shorter while it was read"};
    size -= *count;
  }
  return Done{};
}

Status SourceText::Whole() const {
  if (in_place == nullptr || in_place->IsWhole()) return Done{};
  return Failure{kFileTorn};
}

Packing PackingOfPath(const std::string& path) {
  if (HasEnding(path, ".gz")) return Packing::gzip;
  if (HasEnding(path, ".zst")) return Packing::zstd;
  return Packing::by_content;
}

Result<ByteSourcePtr> Unpack(ByteSourcePtr raw, Packing packing) {
  if (packing == Packing::gzip) return UnpackGzip(std::move(raw));
  if (packing == Packing::zstd) return UnpackZstd(std::move(raw));
  const std::string_view front = raw->Look(kZstdMagic.size());
  if (!front.empty()) {
    if (front.starts_with(kGzipMagic)) return UnpackGzip(std::move(raw));
    if (front == kZstdMagic) return UnpackZstd(std::move(raw));
    return raw;
  }
  std::string prefix;
  while (prefix.size() < kZstdMagic.size()) {
    char bytes[4];
    const auto count = raw->Read(std::span<char>(bytes).first(kZstdMagic.size() - prefix.size()));
    if (!count) return Failure{count.message()};
    if (*count == 0) break;
    prefix.append(bytes, *count);
  }
  const bool gzip = prefix.starts_with(kGzipMagic);
  const bool zstd = prefix == kZstdMagic;
  ByteSourcePtr whole = std::make_unique<PrefixedSource>(std::move(prefix), std::move(raw));
  if (gzip) return UnpackGzip(std::move(whole));
  if (zstd) return UnpackZstd(std::move(whole));
  return whole;
}

}  // namespace attain
