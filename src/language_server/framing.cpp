#include "language_server/framing.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "base/lower_ascii.h"

namespace attain {
namespace {

constexpr std::size_t kPiece = std::size_t{1} << 16;
constexpr std::size_t kMaxHeaderLine = 4096;

/// The number behind `Content-Length:`, told without regard to case.
std::optional<std::size_t> LengthIn(std::string_view line) {
  constexpr std::string_view kName = "content-length:";
  if (line.size() < kName.size() || LowerAscii(line.substr(0, kName.size())) != kName)
    return std::nullopt;
  line.remove_prefix(kName.size());
  while (!line.empty() && (line.front() == ' ' || line.front() == '\t')) line.remove_prefix(1);
  std::size_t length = 0;
  const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), length);
  const bool whole = std::all_of(end, line.data() + line.size(), [](char c) { return c == ' '; });
  if (error != std::errc{} || !whole || length > kMaxMessageBytes) return std::nullopt;
  return length;
}

}  // namespace

bool MessageReader::Fill() {
  if (begin_ > kPiece) {
    buffer_.erase(0, begin_);
    begin_ = 0;
  }
  const std::size_t size = buffer_.size();
  buffer_.resize(size + kPiece);
  const std::size_t count = read_({buffer_.data() + size, kPiece});
  buffer_.resize(size + count);
  return count > 0;
}

std::optional<std::string> MessageReader::NextLine() {
  std::size_t seen = begin_;
  for (;;) {
    const std::size_t end = buffer_.find('\n', seen);
    if (end != std::string::npos) {
      std::string line = buffer_.substr(begin_, end - begin_);
      begin_ = end + 1;
      if (line.ends_with('\r')) line.pop_back();
      return line;
    }
    if (buffer_.size() - begin_ > kMaxHeaderLine) begin_ = buffer_.size();  // no header: dropped
    const std::size_t waiting = buffer_.size() - begin_;
    if (!Fill()) return std::nullopt;
    seen = begin_ + waiting;
  }
}

std::optional<std::string> MessageReader::Next() {
  std::optional<std::size_t> length;
  for (bool begun = false;;) {
    const auto line = NextLine();
    if (!line) return std::nullopt;
    if (line->empty() && begun) break;
    begun = begun || !line->empty();
    if (const auto found = LengthIn(*line)) length = found;
  }
  if (!length) return std::string();
  while (buffer_.size() - begin_ < *length) {
    if (!Fill()) return std::nullopt;
  }
  std::string body = buffer_.substr(begin_, *length);
  begin_ += *length;
  return body;
}

std::string Frame(std::string_view body) {
  return fmt::format("Content-Length: {}\r\n\r\n{}", body.size(), body);
}

}  // namespace attain
