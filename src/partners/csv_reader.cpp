#include "partners/csv_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

namespace attain {
namespace {

constexpr std::array<std::string_view, 1> kPartnerColumns = {"id"};
constexpr std::array<std::string_view, 2> kPeopleColumns = {"partner", "id"};
constexpr std::array<std::string_view, 3> kCredentialColumns = {"partner", "person", "code"};
constexpr std::array<std::string_view, 1> kTableColumns = {"partner"};

std::span<const std::string_view> ColumnsOf(CsvRole role) {
  switch (role) {
    case CsvRole::partners:
      return kPartnerColumns;
    case CsvRole::table:
      return kTableColumns;
    case CsvRole::people:
      return kPeopleColumns;
    case CsvRole::credentials:
      return kCredentialColumns;
  }
  return {};
}

/// By column of the file, whether its cells are no text.
std::vector<bool> OneLineColumns(const DataShape& shape, const CsvHeader& header, CsvRole role,
                                 TableId table) {
  const auto required = ColumnsOf(role);
  const auto is_value = [&](const std::string& column) {
    if (std::find(required.begin(), required.end(), column) != required.end()) return true;
    if (role == CsvRole::credentials) return column == "passed" || column == "expires";
    if (role == CsvRole::people || (role == CsvRole::partners && column == "name")) return false;
    if (role == CsvRole::table) {
      const FieldId field = shape.FindField(table, column);
      return field.valid() && shape.type(field).kind != TypeKind::text;
    }
    const FactId fact = shape.FindFact(column);
    return fact.valid() && shape.type(fact).kind != TypeKind::text;
  };
  std::vector<bool> columns;
  columns.reserve(header.columns.size());
  for (const std::string& column : header.columns) columns.push_back(is_value(column));
  return columns;
}

void CountUnusedFiles(const DataShape& shape, const PartnerFiles& files, const std::string& path,
                      UnusedNames* unused) {
  if (unused == nullptr) return;
  const auto found = files.folders->FilesInside(path, ".csv");
  if (!found) return;
  const std::vector<std::string> read = CsvPaths(shape.rulebook(), path);
  for (const std::string& file : *found) {
    if (std::find(read.begin(), read.end(), file) != read.end()) continue;
    std::string_view name = std::string_view(file).substr(std::min(path.size() + 1, file.size()));
    name.remove_suffix(std::min<std::size_t>(name.size(), 4));
    unused->Add(UnusedKind::table, name);
  }
}

/// Opens the files of a folder and looks through them.
class Opening {
 public:
  Opening(const DataShape& shape, const PartnerFiles& files, std::string path)
      : shape_(shape), files_(files), path_(std::move(path)) {}

  Status All() {
    if (Status status = Add("partners", CsvRole::partners); !status) return status;
    const Rulebook& rulebook = shape_.rulebook();
    for (std::uint32_t i = 0; i < rulebook.tables.size(); ++i) {
      const std::string_view name = rulebook.text(rulebook.tables[TableId{i}].name);
      if (Status status = Add(name, CsvRole::table, TableId{i}); !status) return status;
    }
    if (Status status = Add("people", CsvRole::people); !status) return status;
    if (Status status = Add("credentials", CsvRole::credentials); !status) return status;
    auto sections = LookThrough(files_.open, files_.threads, *folder);
    if (!sections) return Failure{sections.message()};
    auto split = CsvSplitter::Open(files_.open, std::move(*sections), *folder, files_.temp_folder);
    if (!split) return Failure{split.message()};
    splitter.emplace(std::move(*split));
    for (std::size_t i = 0; i < folder->files.size(); ++i) {
      if (!splitter->sorted(i)) continue;
      notices.push_back(
          fmt::format("the rows of `{}` were sorted first, as they do not follow `partners.csv`",
                      folder->files[i].header.path));
    }
    return Done{};
  }

  std::unique_ptr<CsvFolder> folder = std::make_unique<CsvFolder>();
  std::optional<CsvSplitter> splitter;
  std::vector<std::string> notices;

 private:
  Status Add(std::string_view name, CsvRole role, TableId table = {}) {
    const std::string path = fmt::format("{}/{}.csv", path_, name);
    if (!files_.folders->Exists(path)) return Done{};
    auto file = CsvFile::Open(files_.open, path, ColumnsOf(role));
    if (!file) return Failure{file.message()};
    file->SetOneLine(OneLineColumns(shape_, file->header(), role, table));
    CsvFolderFile added{file->header(), file->mark(), role, table, {}};
    if (role == CsvRole::table) {
      added.fields.reserve(added.header.columns.size());
      for (const std::string& column : added.header.columns)
        added.fields.push_back(shape_.FindField(table, column));
    }
    folder->files.push_back(std::move(added));
    return Done{};
  }

  const DataShape& shape_;
  const PartnerFiles& files_;
  std::string path_;
};

}  // namespace

std::vector<std::string> CsvPaths(const Rulebook& rulebook, const std::string& folder) {
  std::vector<std::string> paths;
  paths.reserve(rulebook.tables.size() + 3);
  const auto add = [&](std::string_view name) {
    paths.push_back(fmt::format("{}/{}.csv", folder, name));
  };
  for (const char* name : {"partners", "people", "credentials"}) add(name);
  for (const RecordTable& table : rulebook.tables) add(rulebook.text(table.name));
  return paths;
}

Result<std::unique_ptr<PartnerReader::Form>> CsvReader::Open(const DataShape& shape,
                                                             const PartnerFiles& files,
                                                             const std::string& folder,
                                                             UnusedNames* unused, BatchSize size) {
  std::string path = folder;
  while (path.size() > 1 && path.ends_with('/')) path.pop_back();
  if (!files.folders->Exists(path + "/partners.csv")) {
    return Failure{
        "the folder has no `partners.csv`; a base of partners is such a folder, or a JSON Lines "
        "file"};
  }
  Opening opening(shape, files, path);
  if (Status status = opening.All(); !status) return Failure{status.message()};
  CountUnusedFiles(shape, files, path, unused);
  return std::unique_ptr<PartnerReader::Form>(
      new CsvReader(shape, std::move(opening.folder), std::move(*opening.splitter),
                    std::move(opening.notices), unused, size));
}

Result<bool> CsvReader::Next(PartnerBatch& batch, RejectList& rejects) {
  batch.Clear();
  auto more = NextCsvBlock(block_);
  if (!more || !*more) return more;
  if (Status status = parser_.Parse(block_, batch, rejects); !status)
    return Failure{status.message()};
  return true;
}

}  // namespace attain
