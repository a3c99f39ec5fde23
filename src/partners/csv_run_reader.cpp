#include "partners/csv_run_reader.h"

namespace attain {

CsvRunReader::CsvRunReader(CsvAhead& ahead, std::size_t index, const OpenBytes& open)
    : ahead_(&ahead),
      index_(index),
      open_(&open),
      header_(ahead.file(index).header()),
      key_(ahead.key(index)),
      mark_(ahead.file(index).mark()),
      end_(mark_) {}

Status CsvRunReader::Next() {
  while (!rows_ && next_ == runs_.runs.size()) {
    const auto more = ahead_->Next(index_, runs_);
    if (!more) return Failure{more.message()};
    if (!*more) {
      has_run_ = false;
      mark_ = end_;
      return Done{};
    }
    next_ = 0;
    if (!runs_.whole) {
      auto rows = CsvFile::OpenAt(*open_, header_, end_);
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
  id_ = runs_.id(next_++);
  mark_ = {runs_.offset + run.begin, first_line_ + run.line};
  return Done{};
}

Status CsvRunReader::NextRow() {
  const auto more = rows_->Next(row_);
  if (!more) return Failure{more.message()};
  has_run_ = *more;
  mark_ = has_run_ ? CsvMark{row_.offset, row_.line} : rows_->mark();
  id_ = has_run_ ? cells_.Find(row_, key_.separator, key_.column) : std::string_view();
  return Done{};
}

}  // namespace attain
