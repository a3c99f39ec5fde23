#include "partners/partner_reader.h"

#include <fmt/format.h>

#include "base/ending.h"
#include "partners/csv_reader.h"
#include "partners/json_reader.h"

namespace attain {
namespace {

Result<std::unique_ptr<PartnerReader::Form>> OpenForm(const DataShape& shape,
                                                      const PartnerFiles& files,
                                                      const std::string& path, UnusedNames* unused,
                                                      BatchSize size) {
  if (path != "-" && files.folders->IsFolder(path)) {
    return CsvReader::Open(shape, files, path, unused, size);
  }
  if (HasEnding(path, ".csv")) {
    return Failure{
        "a CSV file alone has no people: name the folder that holds `partners.csv` and the others"};
  }
  const Packing packing = PackingOfPath(path);
  std::string_view name = path;
  if (packing == Packing::gzip) name.remove_suffix(3);
  if (packing == Packing::zstd) name.remove_suffix(4);
  auto raw = files.open(path);
  if (!raw) return Failure{raw.message()};
  auto bytes = Unpack(std::move(*raw), packing);
  if (!bytes) return Failure{bytes.message()};
  std::string shown = path == "-" ? "standard input" : path;
  if (HasEnding(name, ".json")) {
    return std::unique_ptr<PartnerReader::Form>(std::make_unique<JsonReader>(
        shape, std::move(shown), JsonSplitter(std::move(*bytes), size), unused));
  }
  return std::unique_ptr<PartnerReader::Form>(std::make_unique<JsonReader>(
      shape, std::move(shown), LineSplitter(std::move(*bytes), size), unused));
}

std::string Named(const std::string& path) {
  return path == "-" ? "standard input" : fmt::format("`{}`", path);
}

}  // namespace

Result<PartnerReader> PartnerReader::Open(const DataShape& shape, const PartnerFiles& files,
                                          const std::string& path, UnusedNames* unused,
                                          BatchSize size) {
  auto form = OpenForm(shape, files, path, unused, size);
  if (!form) return Failure{fmt::format("cannot read {}: {}", Named(path), form.message())};
  return PartnerReader(path, std::move(*form));
}

Result<bool> PartnerReader::Next(PartnerBatch& batch, RejectList& rejects) {
  auto more = form_->Next(batch, rejects);
  if (!more) return Failure{fmt::format("cannot read {}: {}", Named(path_), more.message())};
  return more;
}

Result<bool> PartnerReader::NextCsvBlock(CsvBlock& block) {
  auto more = form_->NextCsvBlock(block);
  if (!more) return Failure{fmt::format("cannot read {}: {}", Named(path_), more.message())};
  return more;
}

Result<bool> PartnerReader::NextBlock(TextBlock& block) {
  auto more = form_->NextBlock(block);
  if (!more) return Failure{fmt::format("cannot read {}: {}", Named(path_), more.message())};
  return more;
}

}  // namespace attain
