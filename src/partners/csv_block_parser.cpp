#include "partners/csv_block_parser.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "diagnostics/visible.h"
#include "partners/ascending_ids.h"
#include "partners/csv_damage.h"
#include "partners/reject.h"

namespace attain {

CsvBlockParser::CsvBlockParser(const DataShape& shape, const CsvFolder& folder, UnusedNames* unused)
    : folder_(folder), partner_(shape, folder, unused) {
  const CsvFolderFile& first = folder.files.front();
  partners_.file = &first;
  partners_.id = first.header.IdColumn("id");
  others_.resize(folder.files.size() - 1);
  for (std::size_t i = 0; i < others_.size(); ++i) {
    others_[i].file = &folder.files[i + 1];
    others_[i].id = others_[i].file->header.IdColumn("partner");
  }
}

Status CsvBlockParser::Parse(const CsvBlock& block, PartnerBatch& batch, RejectList& rejects) {
  if (block.pieces.empty()) return Done{};
  partners_.rows.Begin(block.pieces.front(), partners_.file->header);
  for (std::size_t i = 0; i < others_.size(); ++i)
    others_[i].rows.Begin(block.pieces[i + 1], others_[i].file->header);
  std::size_t placed = rejects.rejects.size();
  const auto place_rejects = [&](std::uint32_t place) {
    for (; placed < rejects.rejects.size(); ++placed) rejects.rejects[placed].place = place;
  };
  number_ = block.first;
  descends_.reset();
  anybodys_.clear();
  FindNextKey(number_);
  while (const CsvRow* row = partners_.rows.Peek()) {
    const std::uint32_t place = batch.size();
    AddPartner(*row, batch, rejects);
    place_rejects(place);
    ++number_;
  }
  key_.Clear();
  // Of nobody, where there are no partners; what ascending ones leave is for CheckEnd.
  if (!folder_.ascending || number_ == block.first) TakeRows(kNoPartner, rejects);
  place_rejects(batch.size());
  partner_.End(batch);
  for (std::size_t i = 0; i < block.pieces.size(); ++i) {
    if (const Status whole = block.pieces[i].Whole(); !whole)
      return OfFile(folder_.files[i].header.path, whole.message());
  }
  return CheckEnd();
}

/// The row of partners.csv with everything that belongs to it.
void CsvBlockParser::AddPartner(const CsvRow& row, PartnerBatch& batch, RejectList& rejects) {
  const bool blank = IsBlank(row.raw, partners_.file->header.separator);
  if (!blank) partner_.Begin(row, IsFirst(number_), batch);
  partners_.rows.Take();
  std::swap(key_, next_key_);
  FindNextKey(number_ + 1);
  if (blank) return;
  TakeRows(number_, rejects);
  partner_.Finish(rejects);
}

/// That of the row of partners.csv which comes next: its number is `number`.
void CsvBlockParser::FindNextKey(std::uint32_t number) {
  next_key_.Clear();
  const CsvRow* const row = partners_.rows.Peek();
  if (row == nullptr || !IsFirst(number)) return;
  const std::string_view id = IdIn(partners_, *row);
  if (id.empty()) return;
  if (folder_.ascending && key_.is_set() && !StandsBefore(key_.text(), id)) descends_ = row->line;
  next_key_.Assign(id);
}

/// Gives the rows of a partner to partner_; those on the way that belong to nobody are rejected.
void CsvBlockParser::TakeRows(std::uint32_t number, RejectList& rejects) {
  const bool real = number != kNoPartner;
  std::optional<Literal> id;  // as it stands in rows without quotes
  if (key_.is_set() && IsPlainCell(key_.text())) id.emplace(key_.text());
  for (Rows& rows : others_) {
    if (real) partner_.BeginRows(*rows.file);
    for (;;) {
      if (id) partner_.AddPlainRows(*rows.file, *id, rows.rows);
      const CsvRow* const row = rows.rows.Peek();
      if (row == nullptr) break;
      const bool same = row->valid && !row->partner && key_.Is(row->Cell(rows.id.column));
      const std::uint32_t owner = same ? number : OwnerOf(rows, *row, number);
      if (owner != number && owner != kNoPartner) break;
      if (owner == kNoPartner) {
        RejectOrphan(rows, *row, rejects);
      } else {
        partner_.AddRow(*rows.file, *row);
      }
      rows.rows.Take();
    }
  }
}

/// Whose the row is that comes next, while the rows of the partner `number` are taken.
std::uint32_t CsvBlockParser::OwnerOf(Rows& rows, const CsvRow& row, std::uint32_t number) const {
  if (row.partner) return *row.partner;
  const std::string_view id = IdIn(rows, row);
  if (!row.valid && rows.cells.damage() == CsvDamage::rows) return kNoPartner;
  if (key_.Is(id)) return number;
  if (folder_.ascending) return OwnerByOrder(id, number);
  const std::uint32_t owner =
      next_key_.Is(id) ? number + 1 : folder_.ids.Find(id).value_or(kNoPartner);
  rows.rows.SetPartner(owner);
  return owner;
}

/// The same of a row of another partner, or nobody.
std::uint32_t CsvBlockParser::OwnerByOrder(std::string_view id, std::uint32_t number) const {
  const bool passed = key_.is_set() && StandsBefore(id, key_.text());  // the file changed
  const bool later = next_key_.is_set() && !StandsBefore(id, next_key_.text());
  return !id.empty() && (passed || later) ? number + 1 : kNoPartner;
}

std::string_view CsvBlockParser::IdIn(Rows& rows, const CsvRow& row) const {
  if (row.valid) return row.Cell(rows.id.column);
  return rows.cells.FindId({row.raw, row.line, row.offset, row.too_long}, rows.id);
}

/// Whether no row before has its id.
bool CsvBlockParser::IsFirst(std::uint32_t number) const {
  return !std::binary_search(folder_.repeated.begin(), folder_.repeated.end(), number);
}

void CsvBlockParser::RejectOrphan(Rows& rows, const CsvRow& row, RejectList& rejects) {
  const CsvHeader& header = rows.file->header;
  if (IsBlank(row.raw, header.separator)) return;
  const std::string_view id = IdIn(rows, row);
  if (!row.valid && MayBeAnybodys(id, rows.cells.damage())) {
    anybodys_ = AnybodysRow(header, {row.raw, row.line, row.offset, row.too_long});
    return;
  }
  ++rejects.rows_without_partner;
  rejects.rejects.push_back({std::string(id), header.path, row.line, row.offset, "partner",
                             "the id of a partner in `partners.csv`",
                             id.empty() ? std::string("none") : fmt::format("`{}`", Shown(id)), 0,
                             true});
}

/// All rows were taken, unless a file is another one by now.
Status CsvBlockParser::CheckEnd() {
  const auto changed = [](const Rows& rows, std::uint64_t line) {
    return OfFile(
        rows.file->header.path,
        fmt::format("the file changed while it was read: line {} is not where it was", line));
  };
  const auto check = [&](Rows& rows) -> Status {
    const CsvRow* const row = rows.rows.Peek();
    if (!rows.rows.failure().empty()) return OfFile(rows.file->header.path, rows.rows.failure());
    if (row == nullptr) return Done{};
    return changed(rows, row->line);
  };
  if (!anybodys_.empty()) return Failure{anybodys_};
  if (descends_) return changed(partners_, *descends_);
  if (Status status = check(partners_); !status) return status;
  for (Rows& rows : others_) {
    if (Status status = check(rows); !status) return status;
  }
  return Done{};
}

}  // namespace attain
