#include "partners/csv_file.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/spelling.h"
#include "partners/reject.h"
#include "source/source_file.h"

namespace attain {
namespace {

Failure In(const std::string& path, std::string_view message) {
  return {fmt::format("`{}`: {}", path, message)};
}

std::string ColumnMissing(std::string_view wanted, const std::vector<std::string>& columns) {
  const std::vector<std::string_view> names(columns.begin(), columns.end());
  std::string message = fmt::format("the header has no column `{}`", wanted);
  if (const auto closest = ClosestWord(wanted, names)) {
    message += fmt::format(" (is `{}` meant?)", Shown(*closest));
  }
  return message;
}

}  // namespace

Result<CsvFile> CsvFile::Open(const OpenBytes& open, std::string path,
                              std::span<const std::string_view> required) {
  auto source = open(path);
  if (!source) return In(path, source.message());
  CsvFile file(std::move(path), std::move(*source));
  if (const Status status = file.ReadHeader(required); !status)
    return In(file.path_, status.message());
  return file;
}

Status CsvFile::ReadHeader(std::span<const std::string_view> required) {
  CsvRecord header;
  const auto more = records_.Next(header);
  if (!more) return Failure{more.message()};
  if (!*more) return Failure{"the file is empty: a header row was expected"};
  if (FirstInvalidUtf8(header.raw) < header.raw.size()) return Failure{"the header is not UTF-8"};
  separator_ = SeparatorOf(header.raw);
  records_.SetSeparator(separator_);
  CsvCells cells;
  if (const auto expected = cells.Split(header.raw, separator_); !expected.empty()) {
    return Failure{fmt::format("in the header was expected {}", expected)};
  }
  columns_.assign(cells.cells().begin(), cells.cells().end());
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    const bool twice = !columns_[i].empty() && Find(columns_[i]) != i;
    if (twice) return Failure{fmt::format("the header has two columns `{}`", Shown(columns_[i]))};
  }
  for (const std::string_view column : required) {
    if (Find(column) == kNoColumn) return Failure{ColumnMissing(column, columns_)};
  }
  return Done{};
}

std::size_t CsvFile::Find(std::string_view column) const {
  const auto found = std::find(columns_.begin(), columns_.end(), column);
  return found == columns_.end() ? kNoColumn : static_cast<std::size_t>(found - columns_.begin());
}

Result<PartnerRows> PartnerRows::Open(const OpenBytes& open, const std::string& path,
                                      std::span<const std::string_view> required,
                                      const SeenIds& ids, const std::string& temp_folder) {
  const auto start = [&]() -> Result<PartnerRows> {
    auto file = CsvFile::Open(open, path, required);
    if (!file) return Failure{file.message()};
    return PartnerRows(std::move(*file), ids);
  };
  auto rows = start();
  if (!rows) return rows;
  std::uint32_t last = 0;
  bool in_order = true;
  KeyedRow row;
  while (in_order) {
    const auto more = rows->Read(row);
    if (!more) return Failure{more.message()};
    if (!*more) break;
    if (row.partner == kNoPartner) continue;
    in_order = row.partner >= last;
    last = row.partner;
  }
  rows = start();
  if (!rows || in_order) return rows;
  auto sorter = std::make_unique<RowSorter>(temp_folder);
  for (;;) {
    const auto more = rows->Read(row);
    if (!more) return Failure{more.message()};
    if (!*more) break;
    if (const Status status = sorter->Add(row); !status) return Failure{status.message()};
  }
  if (const Status status = sorter->Finish(); !status) return Failure{status.message()};
  rows->sorter_ = std::move(sorter);
  return rows;
}

/// The next row of the file as it stands, and whose it is.
Result<bool> PartnerRows::Read(KeyedRow& row) {
  CsvRecord record;
  const auto more = file_.Next(record);
  if (!more) return In(file_.path(), more.message());
  if (!*more) return false;
  row = {kNoPartner, record.line, record.offset, record.raw, record.too_long, record.simple};
  std::string_view id;
  if (record.simple && column_ == 0) {
    id = record.raw.substr(0, record.raw.find(file_.separator()));
  } else {
    cells_.Split(record.raw, file_.separator());
    if (column_ >= cells_.cells().size()) return true;
    id = cells_.cells()[column_];
  }
  if (id != last_id_ || id.empty()) {
    last_id_ = id;
    last_ = ids_->Find(id).value_or(kNoPartner);
  }
  row.partner = last_;
  return true;
}

Result<const KeyedRow*> PartnerRows::Peek() {
  if (!peeked_) {
    const auto more = sorter_ ? sorter_->Next(row_) : Read(row_);
    if (!more) return Failure{more.message()};
    if (!*more) return static_cast<const KeyedRow*>(nullptr);
    peeked_ = true;
  }
  return static_cast<const KeyedRow*>(&row_);
}

}  // namespace attain
