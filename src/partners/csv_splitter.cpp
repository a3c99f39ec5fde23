#include "partners/csv_splitter.h"

#include <fmt/format.h>

#include <algorithm>

namespace attain {
namespace {

constexpr std::uint64_t kBehindAll = std::uint64_t{kNoPartner} + 1;

Failure In(const std::string& path, std::string_view message) {
  return {fmt::format("`{}`: {}", path, message)};
}

/// Makes room for `size` bytes and the padding.
void MakeRoom(CsvPiece& piece, std::size_t size) {
  if (piece.bytes.size() >= size + kCellPadding) return;
  piece.bytes.resize(std::max(size + kCellPadding, piece.bytes.size() * 3 / 2));
}

}  // namespace

Status CsvSplitter::Add(const OpenBytes& open, CsvFile file, CsvFolder& folder,
                        const std::string& temp_folder) {
  const bool partners = files_.empty();
  File added;
  added.path = file.header().path;
  auto survey = partners ? SurveyPartners(file, folder) : SurveyRows(std::move(file), folder);
  if (!survey) return Failure{survey.message()};
  if (survey->in_order && !survey->too_long) {
    added.marks = std::move(survey->marks);
    auto bytes = open(added.path);
    if (!bytes) return In(added.path, bytes.message());
    added.bytes = std::move(*bytes);
  } else {
    auto again = CsvFile::Open(open, added.path, {});
    if (!again) return Failure{again.message()};
    const SeenIds* const ids = partners ? nullptr : &folder.ids;
    if (Status status = OpenRows(added, std::move(*again), ids, survey->in_order, temp_folder);
        !status)
      return status;
  }
  files_.push_back(std::move(added));
  return Done{};
}

/// Finds the number of each id's first row.
Result<CsvSplitter::Survey> CsvSplitter::SurveyPartners(CsvFile& file, CsvFolder& folder) {
  Survey survey;
  const std::size_t column = file.Find("id");
  CsvCells cells;
  CsvRecord record;
  for (std::uint32_t number = 0;; ++number) {
    const auto more = file.Next(record);
    if (!more) return Failure{more.message()};
    if (!*more) break;
    if (number % kPartnersOfMark == 0) survey.marks.push_back({record.offset, record.line});
    survey.too_long = survey.too_long || record.too_long;
    const std::string_view id = cells.Find(record, file.separator(), column);
    if (!id.empty() && folder.ids.Add(id, number)) folder.repeated.push_back(number);
  }
  const Mark end{file.records().offset(), file.records().line()};
  if (survey.marks.empty()) survey.marks.push_back(end);
  mark_count_ = survey.marks.size();
  survey.marks.push_back(end);
  return survey;
}

Result<CsvSplitter::Survey> CsvSplitter::SurveyRows(CsvFile file, const CsvFolder& folder) const {
  Survey survey;
  survey.marks.reserve(mark_count_ + 1);
  survey.marks.push_back({file.records().offset(), file.records().line()});
  CsvOwnedRows rows(std::move(file), &folder.ids);
  std::uint32_t last = 0;
  KeyedRow row;
  for (;;) {
    const auto more = rows.Next(row);
    if (!more) return Failure{more.message()};
    if (!*more) break;
    survey.too_long = survey.too_long || row.too_long;
    if (row.partner == kNoPartner) continue;
    survey.in_order = row.partner >= last;
    if (!survey.in_order) return survey;
    last = row.partner;
    while (survey.marks.size() * kPartnersOfMark <= row.partner)
      survey.marks.push_back({row.offset, row.line});
    rows.SkipSame();
  }
  const CsvRecords& records = rows.file().records();
  survey.marks.resize(mark_count_ + 1, {records.offset(), records.line()});
  return survey;
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
      if (const Status status = sorter->Add(row); !status) return In(file.path, status.message());
    }
    if (const Status status = sorter->Finish(); !status) return In(file.path, status.message());
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
  if (next_ == mark_count_) return false;
  block.first = static_cast<std::uint32_t>(next_) * kPartnersOfMark;
  block.pieces.resize(files_.size());
  std::size_t end = next_;
  std::uint64_t bytes = 0;
  for (CsvPiece& piece : block.pieces) piece.Clear();
  do {
    ++end;
    for (std::size_t i = 0; i < files_.size(); ++i) {
      File& file = files_[i];
      CsvPiece& piece = block.pieces[i];
      piece.moved = file.rows != nullptr;
      const std::size_t before = piece.size;
      if (!piece.moved) {
        bytes += file.marks[end].offset - file.marks[end - 1].offset;
        continue;
      }
      const std::uint64_t behind = end == mark_count_ ? kBehindAll : end * kPartnersOfMark;
      if (const Status status = ReadMoved(file, behind, piece); !status)
        return Failure{status.message()};
      bytes += piece.size - before;
    }
  } while (end < mark_count_ && bytes < size.bytes &&
           (end - next_) * kPartnersOfMark < size.partners);
  for (std::size_t i = 0; i < files_.size(); ++i) {
    if (block.pieces[i].moved) continue;
    if (const Status status = ReadPiece(files_[i], next_, end, block.pieces[i]); !status)
      return Failure{status.message()};
  }
  next_ = end;
  return true;
}

/// Adds the rows of the partners before `end`.
Status CsvSplitter::ReadMoved(File& file, std::uint64_t end, CsvPiece& piece) {
  while (file.has_next &&
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

/// The rows between two marks.
Status CsvSplitter::ReadPiece(File& file, std::size_t begin, std::size_t end, CsvPiece& piece) {
  const Mark first = file.marks[begin];
  const std::uint64_t behind = file.marks[end].offset;
  piece.size = static_cast<std::size_t>(behind - first.offset);
  piece.line = first.line;
  piece.offset = first.offset;
  MakeRoom(piece, std::max<std::size_t>(piece.size, 1));
  while (file.offset < behind) {
    // The header is read over.
    const bool before = file.offset < first.offset;
    const auto at = static_cast<std::size_t>(before ? 0 : file.offset - first.offset);
    const auto wanted = static_cast<std::size_t>((before ? first.offset : behind) - file.offset);
    const auto count = file.bytes->Read(
        std::span(piece.bytes)
            .subspan(at, std::min(wanted, piece.bytes.size() - kCellPadding - at)));
    if (!count) return In(file.path, count.message());
    if (*count == 0) return In(file.path, "the file became shorter while it was read");
    file.offset += *count;
  }
  piece.bytes[piece.size] = '\n';
  return Done{};
}

}  // namespace attain
