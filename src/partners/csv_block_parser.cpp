#include "partners/csv_block_parser.h"

#include <fmt/format.h>

#include <algorithm>

#include "partners/reject.h"

namespace attain {
namespace {

/// Rows that nothing stands in, as Excel leaves them behind, are no rows.
bool IsBlank(std::string_view raw, char separator) {
  return std::all_of(raw.begin(), raw.end(), [&](char c) { return c == separator; });
}

}  // namespace

CsvBlockParser::CsvBlockParser(const DataShape& shape, const CsvFolder& folder, UnusedNames* unused)
    : folder_(folder), partner_(shape, folder, unused) {
  const CsvFolderFile& first = folder.files.front();
  partners_.file = &first;
  partners_.partner = first.header.Find("id");
  others_.resize(folder.files.size() - 1);
  for (std::size_t i = 0; i < others_.size(); ++i) {
    others_[i].file = &folder.files[i + 1];
    others_[i].partner = others_[i].file->header.Find("partner");
  }
}

Status CsvBlockParser::Parse(const CsvBlock& block, PartnerBatch& batch, RejectList& rejects) {
  if (block.pieces.empty()) return Done{};
  if (Status status = ReadPartners(block); !status) return status;
  for (std::size_t i = 0; i < others_.size(); ++i) {
    others_[i].rows.Begin(block.pieces[i + 1], others_[i].file->header);
    others_[i].owner_known = false;
  }
  const auto count = static_cast<std::uint32_t>(partner_rows_.size());
  std::size_t placed = rejects.rejects.size();
  for (std::uint32_t place = 0; place <= count; ++place) {
    const std::uint32_t in_batch = batch.size();
    if (place < count) {
      AddPartner(place, batch, rejects);
    } else {
      TakeRows(count, rejects);  // of nobody, where there are no partners
    }
    for (; placed < rejects.rejects.size(); ++placed) rejects.rejects[placed].place = in_batch;
  }
  return CheckEnd();
}

Status CsvBlockParser::ReadPartners(const CsvBlock& block) {
  first_ = block.first;
  partner_rows_.clear();
  ids_.Clear();
  partners_.rows.Begin(block.pieces.front(), partners_.file->header);
  while (const CsvRow* row = partners_.rows.Peek()) {
    const auto number = first_ + static_cast<std::uint32_t>(partner_rows_.size());
    ids_.Add(IsFirst(number) ? IdIn(partners_, *row) : std::string_view());
    partner_rows_.push_back(*row);
    partners_.rows.Take();
  }
  const std::string& failure = partners_.rows.failure();
  if (failure.empty()) return Done{};
  return Failure{fmt::format("`{}`: {}", partners_.file->header.path, failure)};
}

/// The row of partners.csv with everything that belongs to it.
void CsvBlockParser::AddPartner(std::uint32_t place, PartnerBatch& batch, RejectList& rejects) {
  const CsvRow& row = partner_rows_[place];
  if (IsBlank(row.raw, partners_.file->header.separator)) return;
  partner_.Begin(row, IsFirst(first_ + place), batch);
  TakeRows(place, rejects);
  partner_.Finish(rejects);
}

/// Gives the rows of a partner to partner_; those on the way that belong to nobody are rejected.
void CsvBlockParser::TakeRows(std::uint32_t place, RejectList& rejects) {
  const bool real = place < partner_rows_.size();
  const std::uint32_t number = real ? first_ + place : kNoPartner;
  key_.Clear();
  if (real && !ids_[place].empty()) key_.Assign(ids_[place]);
  for (Rows& rows : others_) {
    if (real) partner_.BeginRows(*rows.file);
    while (const CsvRow* row = rows.rows.Peek()) {
      const bool same = row->valid && !row->partner && key_.Is(row->Cell(rows.partner));
      const std::uint32_t owner = same ? number : OwnerOf(rows, *row, place);
      if (owner != number && owner != kNoPartner) break;
      if (owner == kNoPartner) {
        RejectOrphan(rows, *row, rejects);
      } else {
        partner_.AddRow(*rows.file, *row);
      }
      rows.owner_known = false;
      rows.rows.Take();
    }
  }
}

/// Whose the row is that comes next, while the rows of the partner at `place` are taken.
std::uint32_t CsvBlockParser::OwnerOf(Rows& rows, const CsvRow& row, std::uint32_t place) const {
  if (row.partner) return *row.partner;
  if (rows.owner_known) return rows.owner;
  const std::string_view id = IdIn(rows, row);
  if (key_.Is(id)) return first_ + place;
  rows.owner_known = true;
  // Mostly it is one of the next partners; none with that id is before them.
  constexpr std::uint32_t kNear = 4;
  const auto count = static_cast<std::uint32_t>(ids_.size());
  for (std::uint32_t i = place + 1; i < std::min(place + kNear, count) && !id.empty(); ++i) {
    if (ids_[i] == id) return rows.owner = first_ + i;
  }
  return rows.owner = folder_.ids.Find(id).value_or(kNoPartner);
}

std::string_view CsvBlockParser::IdIn(Rows& rows, const CsvRow& row) const {
  if (row.valid) return row.Cell(rows.partner);
  rows.cells.Split(row.raw, rows.file->header.separator);
  const auto& cells = rows.cells.cells();
  return rows.partner < cells.size() ? cells[rows.partner] : std::string_view();
}

/// Whether no row before has its id.
bool CsvBlockParser::IsFirst(std::uint32_t number) const {
  return !std::binary_search(folder_.repeated.begin(), folder_.repeated.end(), number);
}

void CsvBlockParser::RejectOrphan(Rows& rows, const CsvRow& row, RejectList& rejects) const {
  const CsvHeader& header = rows.file->header;
  if (IsBlank(row.raw, header.separator)) return;
  const std::string_view id = IdIn(rows, row);
  ++rejects.rows_without_partner;
  rejects.rejects.push_back({std::string(id), header.path, row.line, row.offset, "partner",
                             "the id of a partner in `partners.csv`",
                             id.empty() ? std::string("none") : fmt::format("`{}`", Shown(id)), 0,
                             true});
}

/// All rows were taken, unless a file is another one by now.
Status CsvBlockParser::CheckEnd() const {
  for (const Rows& rows : others_) {
    const std::string& failure = rows.rows.failure();
    if (failure.empty() && rows.rows.at_end()) continue;
    return Failure{fmt::format("`{}`: {}", rows.file->header.path,
                               failure.empty() ? "the file changed while it was read" : failure)};
  }
  return Done{};
}

}  // namespace attain
