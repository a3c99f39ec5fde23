#include "partners/unpack.h"

#include <fmt/format.h>
#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <vector>

namespace attain {
namespace {

constexpr std::size_t kPieceBytes = std::size_t{1} << 16;

class GzipSource : public ByteSource {
 public:
  explicit GzipSource(ByteSourcePtr packed) : packed_(std::move(packed)), piece_(kPieceBytes) {}
  GzipSource(const GzipSource&) = delete;
  GzipSource& operator=(const GzipSource&) = delete;
  ~GzipSource() override {
    if (ready_) inflateEnd(&stream_);
  }

  bool Start() {
    constexpr int kGzipOnly = 16 + MAX_WBITS;
    ready_ = inflateInit2(&stream_, kGzipOnly) == Z_OK;
    return ready_;
  }

  Result<std::size_t> Read(std::span<char> into) override {
    stream_.next_out = reinterpret_cast<Bytef*>(into.data());
    stream_.avail_out = static_cast<uInt>(std::min<std::size_t>(into.size(), 1U << 30));
    const uInt room = stream_.avail_out;
    while (stream_.avail_out == room) {
      if (stream_.avail_in == 0) {
        const auto count = packed_->Read(piece_);
        if (!count) return Failure{count.message()};
        if (*count == 0) {
          if (between_members_) return std::size_t{0};
          return Failure{fmt::format("the gzip data breaks off after {} bytes", bytes_)};
        }
        stream_.next_in = reinterpret_cast<Bytef*>(piece_.data());
        stream_.avail_in = static_cast<uInt>(*count);
        bytes_ += *count;
      }
      if (between_members_) {
        if (members_ > 0 && stream_.next_in[0] == 0) {  // padding, as tapes and tar leave it
          ++stream_.next_in;
          --stream_.avail_in;
          continue;
        }
        between_members_ = false;
        inflateReset(&stream_);
      }
      const int status = inflate(&stream_, Z_NO_FLUSH);
      if (status == Z_STREAM_END) {
        between_members_ = true;
        ++members_;
      } else if (status != Z_OK && status != Z_BUF_ERROR) {
        return Failure{fmt::format("the gzip data is damaged: {}",
                                   stream_.msg == nullptr ? "no reason given" : stream_.msg)};
      }
    }
    return std::size_t{room - stream_.avail_out};
  }

 private:
  ByteSourcePtr packed_;
  std::vector<char> piece_;
  z_stream stream_ = {};
  std::uint64_t bytes_ = 0;    // packed bytes read
  std::uint64_t members_ = 0;  // whole members read
  bool ready_ = false;
  bool between_members_ = false;
};

class ZstdSource : public ByteSource {
 public:
  explicit ZstdSource(ByteSourcePtr packed)
      : packed_(std::move(packed)), piece_(kPieceBytes), stream_(ZSTD_createDStream()) {}
  ZstdSource(const ZstdSource&) = delete;
  ZstdSource& operator=(const ZstdSource&) = delete;
  ~ZstdSource() override { ZSTD_freeDStream(stream_); }

  bool ready() const { return stream_ != nullptr; }

  Result<std::size_t> Read(std::span<char> into) override {
    ZSTD_outBuffer out{into.data(), into.size(), 0};
    while (out.pos == 0) {
      // The decoder may still hold output when all input is taken: `pending_` says that it filled
      // the last buffer.
      if (in_.pos == in_.size && !pending_) {
        const auto count = packed_->Read(piece_);
        if (!count) return Failure{count.message()};
        if (*count == 0) {
          if (frame_done_) return std::size_t{0};
          return Failure{fmt::format("the zstd data breaks off after {} bytes", bytes_)};
        }
        in_ = {piece_.data(), *count, 0};
        bytes_ += *count;
      }
      const std::size_t status = ZSTD_decompressStream(stream_, &out, &in_);
      if (ZSTD_isError(status) != 0) {
        return Failure{fmt::format("the zstd data is damaged: {}", ZSTD_getErrorName(status))};
      }
      frame_done_ = status == 0;
      pending_ = out.pos == out.size && !frame_done_;
    }
    return out.pos;
  }

 private:
  ByteSourcePtr packed_;
  std::vector<char> piece_;
  ZSTD_DStream* stream_;
  ZSTD_inBuffer in_ = {nullptr, 0, 0};
  std::uint64_t bytes_ = 0;  // packed bytes read
  bool frame_done_ = false;
  bool pending_ = false;
};

constexpr const char* kNoMemory = "there is no memory for unpacking";

}  // namespace

Result<ByteSourcePtr> UnpackGzip(ByteSourcePtr packed) {
  auto source = std::make_unique<GzipSource>(std::move(packed));
  if (!source->Start()) return Failure{kNoMemory};
  return ByteSourcePtr(std::move(source));
}

Result<ByteSourcePtr> UnpackZstd(ByteSourcePtr packed) {
  auto source = std::make_unique<ZstdSource>(std::move(packed));
  if (!source->ready()) return Failure{kNoMemory};
  return ByteSourcePtr(std::move(source));
}

}  // namespace attain
