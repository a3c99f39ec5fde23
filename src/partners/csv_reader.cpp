#include "partners/csv_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

#include "partners/csv_partner.h"
#include "partners/line_splitter.h"

namespace attain {
namespace {

constexpr std::array<std::string_view, 1> kPartnerColumns = {"id"};
constexpr std::array<std::string_view, 2> kPeopleColumns = {"partner", "id"};
constexpr std::array<std::string_view, 3> kCredentialColumns = {"partner", "person", "code"};
constexpr std::array<std::string_view, 1> kTableColumns = {"partner"};

/// Rows that nothing stands in, as Excel leaves them behind, are no rows.
bool IsBlank(std::string_view raw, char separator) {
  return std::all_of(raw.begin(), raw.end(), [&](char c) { return c == separator; });
}

Failure InFile(const CsvFile& file, std::string_view message) {
  return {fmt::format("`{}`: {}", file.path(), message)};
}

/// Everything that a folder holds, each file at its first row.
struct CsvFolder {
  explicit CsvFolder(CsvFile first) : partners(std::move(first)) {}

  CsvFile partners;
  SeenIds ids;  ///< with the number of the row of each, from 0
  std::optional<PartnerRows> people, credentials;
  std::vector<CsvTable> tables;
  std::vector<std::string> notices;
};

/// A first pass over partners.csv: the number of each id's first row.
Status ReadIds(const PartnerFiles& files, CsvFolder& folder) {
  auto file = CsvFile::Open(files.open, folder.partners.path(), kPartnerColumns);
  if (!file) return Failure{file.message()};
  const std::size_t column = file->Find("id");
  CsvCells cells;
  CsvRecord record;
  for (std::uint32_t number = 0;; ++number) {
    const auto more = file->Next(record);
    if (!more) return InFile(*file, more.message());
    if (!*more) return Done{};
    cells.Split(record.raw, file->separator());
    if (column >= cells.cells().size() || cells.cells()[column].empty()) continue;
    folder.ids.Add(cells.cells()[column], number);
  }
}

void CountUnusedFiles(const DataShape& shape, const PartnerFiles& files, const std::string& path,
                      UnusedNames* unused) {
  if (unused == nullptr) return;
  const auto found = files.folders->FilesBelow(path, ".csv");
  if (!found) return;
  for (const std::string& file : *found) {
    std::string_view name = std::string_view(file).substr(std::min(path.size() + 1, file.size()));
    name.remove_suffix(std::min<std::size_t>(name.size(), 4));
    const bool fixed = name == "partners" || name == "people" || name == "credentials";
    if (fixed || name.find('/') != std::string_view::npos || shape.FindTable(name).valid())
      continue;
    unused->Add(UnusedKind::table, name);
  }
}

/// Opens the other files; the folder does not move afterwards, as they look ids up in it.
Status OpenOthers(const DataShape& shape, const PartnerFiles& files, const std::string& path,
                  CsvFolder& folder) {
  const auto open = [&](std::string_view name, std::span<const std::string_view> required,
                        std::optional<PartnerRows>& into) -> Status {
    const std::string file = fmt::format("{}/{}.csv", path, name);
    if (!files.folders->Exists(file)) return Done{};
    auto rows = PartnerRows::Open(files.open, file, required, folder.ids, files.temp_folder);
    if (!rows) return Failure{rows.message()};
    if (rows->sorted()) {
      folder.notices.push_back(fmt::format(
          "the rows of `{}` were sorted first, as they do not follow `partners.csv`", file));
    }
    into.emplace(std::move(*rows));
    return Done{};
  };
  if (Status status = open("people", kPeopleColumns, folder.people); !status) return status;
  if (Status status = open("credentials", kCredentialColumns, folder.credentials); !status)
    return status;
  const Rulebook& rulebook = shape.rulebook();
  for (std::uint32_t i = 0; i < rulebook.tables.size(); ++i) {
    std::optional<PartnerRows> rows;
    Status status = open(rulebook.text(rulebook.tables[TableId{i}].name), kTableColumns, rows);
    if (!status) return status;
    if (!rows) continue;
    std::vector<FieldId> fields;
    for (const std::string& column : rows->file().columns())
      fields.push_back(shape.FindField(TableId{i}, column));
    folder.tables.push_back({TableId{i}, std::move(*rows), std::move(fields)});
  }
  return Done{};
}

class CsvReader : public PartnerReader::Form {
 public:
  CsvReader(const DataShape& shape, std::unique_ptr<CsvFolder> folder, UnusedNames* unused,
            BatchSize size)
      : folder_(std::move(folder)),
        size_(size),
        partner_(shape, folder_->partners,
                 {folder_->people.has_value(), folder_->credentials.has_value()}, unused) {}

  Result<bool> Next(PartnerBatch& batch, RejectList& rejects) override {
    batch.Clear();
    if (at_end_) return false;
    bytes_ = 0;
    std::size_t placed = rejects.rejects.size();
    while (!at_end_ && bytes_ < size_.bytes && batch.size() < size_.partners) {
      const std::uint32_t place = batch.size();
      if (Status status = NextPartner(batch, rejects); !status) return Failure{status.message()};
      for (; placed < rejects.rejects.size(); ++placed) rejects.rejects[placed].place = place;
    }
    return true;
  }

  std::vector<std::string> Notices() const override { return folder_->notices; }

 private:
  bool IsFirst(const CsvRecord& record, std::uint32_t number) {
    cells_.Split(record.raw, folder_->partners.separator());
    const std::size_t column = folder_->partners.Find("id");
    if (column >= cells_.cells().size()) return true;
    return folder_->ids.Find(cells_.cells()[column]).value_or(number) == number;
  }

  /// The next row of partners.csv with everything that belongs to it; at the end what belongs to
  /// nobody.
  Status NextPartner(PartnerBatch& batch, RejectList& rejects) {
    CsvRecord record;
    const auto more = folder_->partners.Next(record);
    if (!more) return InFile(folder_->partners, more.message());
    if (!*more) {
      at_end_ = true;
      return RowsOf(kNoPartner, rejects);
    }
    const std::uint32_t number = number_++;
    bytes_ += record.raw.size();
    if (IsBlank(record.raw, folder_->partners.separator())) return Done{};
    partner_.Begin(folder_->partners,
                   {number, record.line, record.offset, record.raw, record.too_long, record.simple},
                   IsFirst(record, number), batch);
    if (Status status = RowsOf(number, rejects); !status) return status;
    partner_.Finish(rejects);
    return Done{};
  }

  /// Gives the rows of partner `number` to partner_; kNoPartner: rejects what is left.
  Status RowsOf(std::uint32_t number, RejectList& rejects) {
    const bool real = number != kNoPartner;
    for (CsvTable& table : folder_->tables) {
      if (real) partner_.BeginTable(table.table);
      Status status = Visit(table.rows, number, rejects,
                            [&](const KeyedRow& row) { partner_.AddRow(table, row); });
      if (!status) return status;
    }
    if (folder_->people) {
      const CsvFile& file = folder_->people->file();
      Status status = Visit(*folder_->people, number, rejects,
                            [&](const KeyedRow& row) { partner_.AddPerson(file, row); });
      if (!status) return status;
    }
    if (folder_->credentials) {
      const CsvFile& file = folder_->credentials->file();
      return Visit(*folder_->credentials, number, rejects,
                   [&](const KeyedRow& row) { partner_.AddCredential(file, row); });
    }
    return Done{};
  }

  /// `add` for each row of the partner; rows on the way that belong to nobody are rejected.
  template <class Add>
  Status Visit(PartnerRows& rows, std::uint32_t number, RejectList& rejects, Add add) {
    for (;;) {
      const auto row = rows.Peek();
      if (!row) return Failure{row.message()};
      if (*row == nullptr) return Done{};
      const KeyedRow& next = **row;
      if (next.partner != number && next.partner != kNoPartner) return Done{};
      bytes_ += next.raw.size();
      if (next.partner == kNoPartner) {
        RejectOrphan(rows.file(), next, rejects);
      } else {
        add(next);
      }
      rows.Take();
    }
  }

  void RejectOrphan(const CsvFile& file, const KeyedRow& row, RejectList& rejects) {
    if (IsBlank(row.raw, file.separator())) return;
    cells_.Split(row.raw, file.separator());
    const std::size_t column = file.Find("partner");
    const bool known = column < cells_.cells().size() && !cells_.cells()[column].empty();
    const std::string_view id = known ? cells_.cells()[column] : std::string_view();
    ++rejects.rows_without_partner;
    rejects.rejects.push_back({std::string(id), file.path(), row.line, row.offset, "partner",
                               "the id of a partner in `partners.csv`",
                               known ? fmt::format("`{}`", Shown(id)) : std::string("none"), 0,
                               true});
  }

  std::unique_ptr<CsvFolder> folder_;
  BatchSize size_;
  CsvPartner partner_;
  CsvCells cells_;
  std::uint32_t number_ = 0;  // of the next row of partners.csv
  std::size_t bytes_ = 0;     // of the batch
  bool at_end_ = false;
};

}  // namespace

Result<std::unique_ptr<PartnerReader::Form>> OpenCsvFolder(const DataShape& shape,
                                                           const PartnerFiles& files,
                                                           const std::string& folder,
                                                           UnusedNames* unused, BatchSize size) {
  std::string path = folder;
  while (path.size() > 1 && path.ends_with('/')) path.pop_back();
  const std::string first = path + "/partners.csv";
  if (!files.folders->Exists(first)) {
    return Failure{
        "the folder has no `partners.csv`; a base of partners is such a folder, or a JSON Lines "
        "file"};
  }
  auto partners = CsvFile::Open(files.open, first, kPartnerColumns);
  if (!partners) return Failure{partners.message()};
  auto opened = std::make_unique<CsvFolder>(std::move(*partners));
  if (Status status = ReadIds(files, *opened); !status) return Failure{status.message()};
  if (Status status = OpenOthers(shape, files, path, *opened); !status)
    return Failure{status.message()};
  CountUnusedFiles(shape, files, path, unused);
  return std::unique_ptr<PartnerReader::Form>(
      std::make_unique<CsvReader>(shape, std::move(opened), unused, size));
}

}  // namespace attain
