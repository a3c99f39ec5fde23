#include "partners/line_splitter.h"

#include <algorithm>
#include <cstring>

#include "base/limits.h"

namespace attain {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t kBeginningKept = 256;  // of a line that is too long
constexpr std::size_t kSkippedAtOnce = std::size_t{256} << 10;

/// The place of the last line end in [begin, end) of `text`, npos for none.
std::size_t LastLineEnd(const char* text, std::size_t begin, std::size_t end) {
  const void* found = memrchr(text + begin, '\n', end - begin);
  if (found == nullptr) return std::string_view::npos;
  return static_cast<std::size_t>(static_cast<const char*>(found) - text);
}

/// The window behind one of `size` bytes that has no line end.
std::size_t Wider(std::size_t size) { return std::min(size + size / 2 + 1, kMaxLineBytes + 1); }

bool IsBlank(std::string_view text) { return text.find_first_not_of(" \t\r") == text.npos; }

}  // namespace

Result<bool> LineSplitter::Next(TextBlock& block) {
  for (;;) {
    block.pieces.clear();
    block.offset = offset_;
    block.in_place = nullptr;
    if (const std::size_t end = FindInPlace(block); end != 0) {
      const std::size_t split = Split(block, end);
      if (const Status whole = block.Whole(); !whole) return Failure{whole.message()};
      offset_ += split;
      source_->Pass(split);
    } else {
      auto filled = Fill(block);
      if (!filled || !*filled) return filled;
    }
    if (!block.pieces.empty()) return true;
  }
}

/// Where the source gives in place the bytes that Fill would give, by the same windows: returns the
/// end of their last line; 0 for what is to be filled.
std::size_t LineSplitter::FindInPlace(TextBlock& block) {
  if (!carry_.empty()) return 0;
  std::size_t looked = 0;
  for (std::size_t window = size_.bytes; looked <= kMaxLineBytes; window = Wider(window)) {
    const std::string_view text = source_->Look(window + kBlockPadding);
    if (text.empty()) return 0;
    const std::size_t last = LastLineEnd(text.data(), looked, window);
    if (last != std::string_view::npos) {
      block.text = text.data();
      block.in_place = source_.get();
      return last + 1;
    }
    looked = window;
  }
  return 0;
}

/// Reads until a window of the block's size holds a line end, a wider one where there is none;
/// splits it; keeps what is behind the last line end in it.
Result<bool> LineSplitter::Fill(TextBlock& block) {
  // The block keeps its size from one filling to the next: to make room anew would clear it.
  std::size_t size = carry_.size();
  if (block.bytes.size() < size + kBlockPadding) block.bytes.resize(size + kBlockPadding);
  std::copy(carry_.begin(), carry_.end(), block.bytes.begin());
  carry_.clear();
  std::size_t last = std::string_view::npos, looked = 0;
  bool last_window = false;  // it has all that there is
  for (std::size_t window = size_.bytes; looked <= kMaxLineBytes; window = Wider(window)) {
    if (size < window && !at_end_) {
      if (block.bytes.size() < window + kBlockPadding) {
        block.bytes.reserve(window + kBlockPadding);  // resize alone would double
        block.bytes.resize(window + kBlockPadding);
      }
      const auto count = FillUp(std::span(block.bytes).subspan(size, window - size));
      if (!count) return Failure{count.message()};
      size += *count;
    }
    last_window = at_end_ && size <= window;
    last = LastLineEnd(block.bytes.data(), looked, std::min(size, window));
    if (last_window || last != std::string_view::npos) break;
    looked = window;
  }
  std::fill_n(block.bytes.begin() + static_cast<std::ptrdiff_t>(size), kBlockPadding, ' ');
  block.text = block.bytes.data();
  if (size == 0) return false;
  if (last == std::string_view::npos && !last_window) {
    block.pieces.push_back({0, kBeginningKept, line_, PieceProblem::too_long});
    offset_ += size;
    return SkipRest();
  }
  const std::size_t end = Split(block, last_window ? size : last + 1);
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
  const std::string_view text(block.text, end);
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
