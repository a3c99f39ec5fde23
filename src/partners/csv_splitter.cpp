#include "partners/csv_splitter.h"

#include <algorithm>

namespace attain {
namespace {

constexpr std::uint64_t kBehindAll = std::uint64_t{kNoPartner} + 1;

/// Makes room for `size` bytes of its own, and the padding.
void MakeRoom(CsvPiece& piece, std::size_t size) {
  if (piece.bytes.size() < size + kCellPadding)
    piece.bytes.resize(std::max(size + kCellPadding, piece.bytes.size() * 3 / 2));
  piece.text = piece.bytes.data();
}

}  // namespace

Result<CsvSplitter> CsvSplitter::Open(const OpenBytes& open, CsvSections sections,
                                      const CsvFolder& folder, const std::string& temp_folder) {
  CsvSplitter splitter;
  splitter.files_.reserve(folder.files.size());
  for (std::size_t i = 0; i < folder.files.size(); ++i) {
    const CsvSections::File& found = sections.files[i];
    File file;
    file.path = folder.files[i].header.path;
    if (found.in_order && !found.too_long) {
      auto bytes = open(file.path);
      if (!bytes) return OfFile(file.path, bytes.message());
      file.bytes = std::move(*bytes);
      if (const Status skipped = Skip(*file.bytes, found.marks.front().offset); !skipped)
        return OfFile(file.path, skipped.message());
    } else {
      auto again = CsvFile::OpenAgain(open, folder.files[i].header);
      if (!again) return Failure{again.message()};
      if (Status status = OpenRows(file, std::move(*again), i == 0 ? nullptr : &folder.ids,
                                   found.in_order, temp_folder);
          !status)
        return Failure{status.message()};
    }
    splitter.files_.push_back(std::move(file));
  }
  splitter.sections_ = std::move(sections);
  return splitter;
}

Status CsvSplitter::OpenRows(File& file, CsvFile opened, const SeenIds* ids, bool in_order,
                             const std::string& temp_folder) {
  file.rows = std::make_unique<CsvOwnedRows>(std::move(opened), ids);
  if (!in_order) {
    auto sorter = std::make_unique<RowSorter>(temp_folder);
    KeyedRow row;
    for (;;) {
      const auto more = file.rows->Next(row);
      if (!more) return Failure{more.message()};
      if (!*more) break;
      if (const Status status = sorter->Add(row); !status)
        return OfFile(file.path, status.message());
    }
    if (const Status status = sorter->Finish(); !status) return OfFile(file.path, status.message());
    file.sorter = std::move(sorter);
  }
  return Advance(file);
}

Status CsvSplitter::Advance(File& file) {
  const auto more = file.sorter ? file.sorter->Next(file.next) : file.rows->Next(file.next);
  if (!more) return Failure{more.message()};
  file.has_next = *more;
  return Done{};
}

Result<bool> CsvSplitter::Next(const BatchSize& size, CsvBlock& block) {
  block.pieces.resize(files_.size());
  for (std::size_t i = 0; i < files_.size(); ++i) {
    block.pieces[i].Clear();
    block.pieces[i].moved = files_[i].rows != nullptr;
    MakeRoom(block.pieces[i], 0);
  }
  if (next_ == sections_.size()) return NextLeft(size.bytes, block);
  const std::vector<std::uint32_t>& firsts = sections_.firsts;
  block.first = firsts[next_];
  std::size_t end = next_;
  std::uint64_t bytes = 0;
  do {
    ++end;
    for (std::size_t i = 0; i < files_.size(); ++i) {
      CsvPiece& piece = block.pieces[i];
      const std::vector<CsvMark>& marks = sections_.files[i].marks;
      const std::size_t before = piece.size;
      if (!piece.moved) {
        bytes += marks[end].offset - marks[end - 1].offset;
        continue;
      }
      if (const Status status = ReadMoved(files_[i], firsts[end], SIZE_MAX, piece); !status)
        return Failure{status.message()};
      bytes += piece.size - before;
    }
    // Rows of nobody stay alone, however partners are cut.
  } while (end < sections_.size() && bytes < size.bytes &&
           firsts[end] - block.first < size.partners && sections_.has_partners(end - 1) &&
           sections_.has_partners(end));
  for (std::size_t i = 0; i < files_.size(); ++i) {
    if (block.pieces[i].moved) continue;
    if (const Status status = TakePiece(i, next_, end, block.pieces[i]); !status)
      return Failure{status.message()};
  }
  next_ = end;
  return true;
}

/// Moved rows that belong to nobody stand behind all others.
Result<bool> CsvSplitter::NextLeft(std::size_t bytes, CsvBlock& block) {
  block.first = sections_.firsts.back();
  for (CsvPiece& piece : block.pieces) piece.moved = true;  // without rows
  for (std::size_t i = 0; i < files_.size(); ++i) {
    if (!files_[i].has_next) continue;
    if (const Status status = ReadMoved(files_[i], kBehindAll, bytes, block.pieces[i]); !status)
      return Failure{status.message()};
    return true;
  }
  return false;
}

/// Adds the rows of the partners before `end`, up to about `bytes`.
Status CsvSplitter::ReadMoved(File& file, std::uint64_t end, std::size_t bytes, CsvPiece& piece) {
  while (file.has_next && piece.size < bytes &&
         (file.next.partner < end || (!file.sorter && file.next.partner == kNoPartner))) {
    const std::string_view raw = file.next.raw;
    MakeRoom(piece, piece.size + raw.size() + 1);
    char* const row = piece.bytes.data() + piece.size;
    std::copy(raw.begin(), raw.end(), row);
    row[raw.size()] = '\n';
    piece.rows.push_back({piece.size, raw.size(), file.next.partner, file.next.line,
                          file.next.offset, file.next.too_long});
    piece.size += raw.size() + 1;
    if (Status status = Advance(file); !status) return status;
  }
  return Done{};
}

/// The rows of the sections from `begin` to `end`.
Status CsvSplitter::TakePiece(std::size_t file_index, std::size_t begin, std::size_t end,
                              CsvPiece& piece) {
  File& file = files_[file_index];
  const std::vector<CsvMark>& marks = sections_.files[file_index].marks;
  piece.line = marks[begin].line;
  piece.offset = marks[begin].offset;
  piece.size = static_cast<std::size_t>(marks[end].offset - piece.offset);
  if (piece.size == 0) return Done{};
  const std::string_view text = file.bytes->Look(piece.size + kCellPadding);
  if (!text.empty() && text[piece.size - 1] == '\n') {
    piece.text = text.data();
    piece.in_place = file.bytes.get();
    file.bytes->Pass(piece.size);
    return Done{};
  }
  MakeRoom(piece, piece.size);
  for (std::span<char> rest = std::span(piece.bytes).first(piece.size); !rest.empty();) {
    const auto count = file.bytes->Read(rest);
    if (!count) return OfFile(file.path, count.message());
    if (*count == 0) return OfFile(file.path, "the file became shorter while it was read");
    rest = rest.subspan(*count);
  }
  piece.bytes[piece.size] = '\n';
  return Done{};
}

}  // namespace attain
