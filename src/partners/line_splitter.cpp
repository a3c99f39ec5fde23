#include "partners/line_splitter.h"

#include <algorithm>
#include <cstring>

#include "base/limits.h"

namespace attain {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t kBeginningKept = 256;  // of a line that is too long
constexpr std::size_t kSkippedAtOnce = std::size_t{256} << 10;

/// The place of the last line end in [begin, end) of `bytes`, npos for none.
std::size_t LastLineEnd(const std::vector<char>& bytes, std::size_t begin, std::size_t end) {
  const void* found = memrchr(bytes.data() + begin, '\n', end - begin);
  if (found == nullptr) return std::string_view::npos;
  return static_cast<std::size_t>(static_cast<const char*>(found) - bytes.data());
}

bool IsBlank(std::string_view text) { return text.find_first_not_of(" \t\r") == text.npos; }

}  // namespace

Result<bool> LineSplitter::Next(TextBlock& block) {
  for (;;) {
    block.pieces.clear();
    block.offset = offset_;
    auto filled = Fill(block);
    if (!filled || !*filled) return filled;
    if (!block.pieces.empty()) return true;
  }
}

/// Reads until the block is full and holds a whole line; splits it; keeps what is behind the last
/// line end.
Result<bool> LineSplitter::Fill(TextBlock& block) {
  // The block keeps its size from one filling to the next: to make room anew would clear it.
  std::size_t size = carry_.size();
  if (block.bytes.size() < size + kBlockPadding) block.bytes.resize(size + kBlockPadding);
  std::copy(carry_.begin(), carry_.end(), block.bytes.begin());
  std::size_t last_end = LastLineEnd(block.bytes, 0, size);
  carry_.clear();
  while (!at_end_ && (size < size_.bytes || last_end == std::string_view::npos)) {
    if (size > kMaxLineBytes) break;
    const std::size_t room = std::max(size_.bytes, size + size / 2 + 1);
    const std::size_t wanted = std::min(room, kMaxLineBytes + 1);
    if (block.bytes.size() < wanted + kBlockPadding) {
      block.bytes.reserve(wanted + kBlockPadding);  // resize alone would double
      block.bytes.resize(wanted + kBlockPadding);
    }
    const auto count = FillUp(std::span(block.bytes).subspan(size, wanted - size));
    if (!count) return Failure{count.message()};
    const std::size_t end = LastLineEnd(block.bytes, size, size + *count);
    if (end != std::string_view::npos) last_end = end;
    size += *count;
  }
  std::fill_n(block.bytes.begin() + static_cast<std::ptrdiff_t>(size), kBlockPadding, ' ');
  if (size == 0) return false;
  if (last_end == std::string_view::npos && !at_end_) {
    block.pieces.push_back({0, kBeginningKept, line_, PieceProblem::too_long});
    offset_ += size;
    return SkipRest();
  }
  const std::size_t end = Split(block, at_end_ ? size : last_end + 1);
  carry_.assign(block.bytes.begin() + static_cast<std::ptrdiff_t>(end),
                block.bytes.begin() + static_cast<std::ptrdiff_t>(size));
  offset_ += end;
  return true;
}

/// Reads until `rest` is full or the input ends, so that blocks do not depend on how much a source
/// gives at a time; returns how many bytes were read.
Result<std::size_t> LineSplitter::FillUp(std::span<char> rest) {
  const std::size_t wanted = rest.size();
  while (!rest.empty() && !at_end_) {
    const auto count = source_->Read(rest);
    if (!count) return Failure{count.message()};
    at_end_ = *count == 0;
    rest = rest.subspan(*count);
  }
  return wanted - rest.size();
}

/// Drops the rest of a line that is too long, piece by piece.
Result<bool> LineSplitter::SkipRest() {
  std::vector<char> piece(kSkippedAtOnce);
  for (;;) {
    const auto count = source_->Read(piece);
    if (!count) return Failure{count.message()};
    if (*count == 0) {
      at_end_ = true;
      return true;
    }
    const void* found = std::memchr(piece.data(), '\n', *count);
    if (found == nullptr) {
      offset_ += *count;
      continue;
    }
    const auto behind = static_cast<const char*>(found) - piece.data() + 1;
    carry_.assign(piece.begin() + behind, piece.begin() + static_cast<std::ptrdiff_t>(*count));
    offset_ += static_cast<std::uint64_t>(behind);
    ++line_;
    return true;
  }
}

/// Splits what lies before `end`, up to the most partners; returns where it stopped.
std::size_t LineSplitter::Split(TextBlock& block, std::size_t end) {
  const std::string_view text(block.bytes.data(), end);
  std::size_t begin = at_start_ && text.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
  at_start_ = false;
  while (begin < end && block.pieces.size() < size_.partners) {
    const std::size_t line_end = std::min(text.find('\n', begin), end);
    const std::string_view line = text.substr(begin, line_end - begin);
    if (!IsBlank(line)) {
      const bool too_long = line.size() > kMaxLineBytes;
      block.pieces.push_back(
          {begin, line.size(), line_, too_long ? PieceProblem::too_long : PieceProblem::none});
    }
    begin = line_end + 1;
    ++line_;
  }
  return std::min(begin, end);
}

}  // namespace attain
