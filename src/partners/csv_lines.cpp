#include "partners/csv_lines.h"

#include <algorithm>
#include <cstring>
#include <span>

#include "partners/csv_records.h"

namespace attain {
namespace {

constexpr std::size_t kPieceBytes = std::size_t{256} << 10;

/// Of the lines that end in the first `size` bytes.
std::size_t SizeOfLines(const char* text, std::size_t size) {
  const void* const last = memrchr(text, '\n', size);
  if (last == nullptr) return 0;
  return static_cast<std::size_t>(static_cast<const char*>(last) - text) + 1;
}

}  // namespace

Result<CsvLineReader> CsvLineReader::OpenAt(const OpenBytes& open, std::string path,
                                            std::uint64_t offset) {
  auto source = open(path);
  if (!source) return OfFile(path, source.message());
  if (const Status skipped = Skip(**source, offset); !skipped)
    return OfFile(path, skipped.message());
  return CsvLineReader(std::move(path), std::move(*source), offset);
}

Result<bool> CsvLineReader::Next(CsvLines& lines) {
  lines.offset = offset_;
  lines.in_place = nullptr;
  if (!LookAtNext(lines)) {
    const auto more = ReadNext(lines);
    if (!more) return OfFile(path_, more.message());
    if (!*more) return false;
  }
  lines.behind = offset_;
  return true;
}

/// False where the source does not give a whole piece in place, or no line ends in it.
bool CsvLineReader::LookAtNext(CsvLines& lines) {
  if (!carry_.empty()) return false;
  const std::string_view text = source_->Look(kPieceBytes + kCellPadding);
  const std::size_t size = text.empty() ? 0 : SizeOfLines(text.data(), kPieceBytes);
  if (size == 0) return false;
  lines.text = text.data();
  lines.size = size;
  lines.in_place = source_.get();
  source_->Pass(size);
  offset_ += size;
  return true;
}

Result<bool> CsvLineReader::ReadNext(CsvLines& lines) {
  std::size_t size = carry_.size();
  const std::size_t most = std::max(kPieceBytes, size);
  if (lines.bytes.size() < most + 1 + kCellPadding) lines.bytes.resize(most + 1 + kCellPadding);
  lines.text = lines.bytes.data();
  std::copy(carry_.begin(), carry_.end(), lines.bytes.data());
  while (!at_end_ && size < most) {
    const auto count = source_->Read(std::span(lines.bytes).subspan(size, most - size));
    if (!count) return Failure{count.message()};
    at_end_ = *count == 0;
    size += *count;
  }
  if (size == 0) return false;
  lines.size = at_end_ ? size : SizeOfLines(lines.text, size);
  carry_.assign(lines.text + lines.size, lines.text + size);
  offset_ += lines.size;
  if (lines.size > 0 && lines.bytes[lines.size - 1] != '\n') lines.bytes[lines.size++] = '\n';
  return true;
}

}  // namespace attain
