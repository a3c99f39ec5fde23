#include "partners/csv_file.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/spelling.h"
#include "diagnostics/visible.h"
#include "partners/csv_damage.h"
#include "partners/reject.h"
#include "source/source_file.h"

namespace attain {
namespace {

std::string ColumnMissing(std::string_view wanted, const std::vector<std::string>& columns) {
  if (columns.front().find('\t') != std::string::npos)
    return "the cells of the header are separated by tabs: save the file with `,` or `;` between "
           "cells";
  const std::vector<std::string_view> names(columns.begin(), columns.end());
  std::string message = fmt::format("the header has no column `{}`", wanted);
  if (const auto closest = ClosestWord(wanted, names)) {
    message += fmt::format(" (is `{}` meant?)", Shown(*closest));
  }
  return message;
}

/// Excel's own first line, `sep=;`.
bool IsSeparatorLine(std::string_view raw) { return raw.size() == 5 && raw.starts_with("sep="); }

/// A carriage return that is not part of the line end CRLF.
bool HasLoneReturn(std::string_view text) {
  std::size_t at = text.find('\r');
  while (at != std::string_view::npos && at + 1 < text.size() && text[at + 1] == '\n')
    at = text.find('\r', at + 1);
  return at != std::string_view::npos;
}

}  // namespace

Result<CsvFile> CsvFile::Open(const OpenBytes& open, std::string path,
                              std::span<const std::string_view> required) {
  auto source = open(path);
  if (!source) return OfFile(path, source.message());
  CsvFile file(std::move(path), std::move(*source));
  if (const Status status = file.ReadHeader(required); !status)
    return OfFile(file.header_.path, status.message());
  return file;
}

Result<CsvFile> CsvFile::OpenAgain(const OpenBytes& open, const CsvHeader& header) {
  auto file = Open(open, header.path, {});
  if (!file) return file;
  if (file->header_.columns != header.columns || file->separator() != header.separator)
    return OfFile(header.path, "the file changed while it was read: its header is another");
  file->SetOneLine(header.one_line);
  return file;
}

Result<CsvFile> CsvFile::OpenAt(const OpenBytes& open, const CsvHeader& header, CsvMark mark) {
  auto source = open(header.path);
  if (!source) return OfFile(header.path, source.message());
  if (const Status skipped = Skip(**source, mark.offset); !skipped)
    return OfFile(header.path, skipped.message());
  return CsvFile(header, CsvRecords(std::move(*source), header.separator, mark.line, mark.offset));
}

Status CsvFile::ReadHeader(std::span<const std::string_view> required) {
  CsvRecord header;
  auto more = records_.Next(header);
  if (more && *more && IsSeparatorLine(header.raw)) more = records_.Next(header);
  if (!more) return Failure{more.message()};
  if (!*more) return Failure{"the file is empty: a header row was expected"};
  if (const std::size_t invalid = FirstInvalidUtf8(header.raw); invalid < header.raw.size()) {
    return Failure{header.raw[invalid] == '\0' ? "a byte 0 is in the header"
                                               : "the header is not UTF-8"};
  }
  if (HasLoneReturn(header.raw)) {
    return Failure{
        "a carriage return that ends no line is in the header: save the file with lines that end "
        "in LF or CRLF"};
  }
  header_.separator = SeparatorOf(header.raw);
  records_.SetSeparator(separator());
  CsvCells cells;
  if (const auto expected = cells.Split(header.raw, separator()); !expected.empty()) {
    return Failure{fmt::format("in the header was expected {}", expected)};
  }
  std::vector<std::string>& columns = header_.columns;
  columns.assign(cells.cells().begin(), cells.cells().end());
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const bool twice = !columns[i].empty() && Find(columns[i]) != i;
    if (twice) return Failure{fmt::format("the header has two columns `{}`", Shown(columns[i]))};
  }
  for (const std::string_view column : required) {
    if (Find(column) == kNoColumn) return Failure{ColumnMissing(column, columns)};
  }
  return Done{};
}

std::size_t CsvHeader::Find(std::string_view column) const {
  const auto found = std::find(columns.begin(), columns.end(), column);
  return found == columns.end() ? kNoColumn : static_cast<std::size_t>(found - columns.begin());
}

Result<bool> CsvFile::Next(CsvRecord& record) {
  const auto more = records_.Next(record);
  if (!more) return OfFile(header_.path, more.message());
  return *more;
}

Result<bool> CsvOwnedRows::Next(KeyedRow& row) {
  CsvRecord record;
  auto more = file_.Next(record);
  if (!more || !*more) return more;
  row = {kNoPartner, record.line, record.offset, record.raw, record.too_long};
  if (ids_ == nullptr) {
    row.partner = number_++;
    return true;
  }
  const std::string_view id = cells_.FindId(record, column_);
  if (id != last_id_ || id.empty()) {
    last_id_ = id;
    last_ = ids_->Find(id).value_or(kNoPartner);
  }
  row.partner = last_;
  if (cells_.damage() == CsvDamage::rows ||
      (last_ == kNoPartner && MayBeAnybodys(id, cells_.damage())))
    return Failure{AnybodysRow(file_.header(), record)};
  return true;
}

}  // namespace attain
