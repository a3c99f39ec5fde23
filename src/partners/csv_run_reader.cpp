#include "partners/csv_run_reader.h"

#include "partners/csv_damage.h"

namespace attain {

CsvRunReader::CsvRunReader(CsvAhead& ahead, std::size_t index, const CsvFolderFile& file,
                           const OpenBytes& open)
    : ahead_(&ahead),
      index_(index),
      header_(&file.header),
      open_(&open),
      mark_(file.first_row),
      end_(mark_) {}

Status CsvRunReader::Next() {
  while (!rows_ && next_ == runs_.runs.size()) {
    const auto more = ahead_->Next(index_, runs_);
    if (!more) return Failure{more.message()};
    if (!*more) {
      has_run_ = false;
      damage_ = CsvDamage::none;
      mark_ = end_;
      return Done{};
    }
    next_ = next_damaged_ = 0;
    if (!runs_.whole) {
      auto rows = CsvFile::OpenAt(*open_, *header_, end_);
      if (!rows) return Failure{rows.message()};
      rows_.emplace(std::move(*rows));
    } else {
      first_line_ = end_.line;
      end_ = {runs_.behind, first_line_ + runs_.lines};
    }
  }
  if (rows_) return NextRow();
  const CsvRuns::Run& run = runs_.runs[next_];
  has_run_ = true;
  damage_ = CsvDamage::none;
  if (next_damaged_ < runs_.damaged.size() && runs_.damaged[next_damaged_].run == next_)
    damage_ = runs_.damaged[next_damaged_++].damage;
  id_ = runs_.id(next_++);
  mark_ = {runs_.offset + run.begin, first_line_ + run.line};
  return Done{};
}

Status CsvRunReader::NextRow() {
  const auto more = rows_->Next(row_);
  if (!more) return Failure{more.message()};
  has_run_ = *more;
  mark_ = has_run_ ? CsvMark{row_.offset, row_.line} : rows_->mark();
  id_ = has_run_ ? cells_.FindId(row_, ahead_->key(index_).id) : std::string_view();
  damage_ = has_run_ ? cells_.damage() : CsvDamage::none;
  return Done{};
}

Failure CsvRunReader::Anybodys() const {
  auto rows = CsvFile::OpenAt(*open_, *header_, mark_);
  if (!rows) return Failure{rows.message()};
  CsvRecord row;
  const auto more = rows->Next(row);
  if (!more) return Failure{more.message()};
  return Failure{AnybodysRow(*header_, row)};
}

}  // namespace attain
