#include "partners/csv_survey.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "partners/ascending_ids.h"
#include "partners/csv_damage.h"
#include "partners/csv_run_reader.h"

namespace attain {
namespace {

using Mark = CsvMark;

/// How far ahead the memory of an id is fetched.
constexpr std::size_t kFetchedAhead = 8;

/// Finds the number of each id's first row.
class IdReader {
 public:
  explicit IdReader(CsvFolder& folder) : folder_(folder) {}

  /// How many rows there are.
  Result<std::uint32_t> All(const OpenBytes& open, std::size_t threads) {
    const CsvHeader& header = folder_.files.front().header;
    const CsvRunKey key{header.IdColumn("id"), true, true};
    CsvMark mark = folder_.files.front().first_row;
    auto lines = CsvLineReader::OpenAt(open, header.path, mark.offset);
    if (!lines) return Failure{lines.message()};
    std::vector<CsvAhead::Wanted> wanted;
    wanted.push_back({std::move(*lines), key});
    CsvAhead ahead(std::move(wanted), threads);
    CsvRuns runs;
    for (;;) {
      const auto more = ahead.Next(0, runs);
      if (!more) return Failure{more.message()};
      if (!*more) return number_;
      if (!runs.whole) break;
      Add(runs);
      mark = {runs.behind, mark.line + runs.lines};
    }
    if (Status status = AddRows(CsvFile::OpenAt(open, header, mark), key); !status)
      return Failure{status.message()};
    return number_;
  }

 private:
  void Add(const CsvRuns& runs) {
    const std::size_t count = runs.runs.size();
    for (std::size_t i = 0; i < count; ++i) {
      if (i + kFetchedAhead < count) folder_.ids.Prefetch(runs.keys[i + kFetchedAhead]);
      Add(runs.id(i), runs.keys[i]);
    }
  }

  Status AddRows(Result<CsvFile> partners, const CsvRunKey& key) {
    if (!partners) return Failure{partners.message()};
    CsvCells cells;
    CsvRecord record;
    for (;;) {
      const auto more = partners->Next(record);
      if (!more) return Failure{more.message()};
      if (!*more) return Done{};
      const std::string_view id = cells.FindId(record, key.id);
      Add(id, SeenIds::KeyOf(id));
    }
  }

  void Add(std::string_view id, const SeenIds::Key& key) {
    if (!id.empty() && folder_.ids.Add(key, number_)) folder_.repeated.push_back(number_);
    ++number_;
  }

  CsvFolder& folder_;
  std::uint32_t number_ = 0;  // of the next row
};

struct Walked {
  CsvSections sections;
  std::uint32_t partners = 0;
  bool told = true;  ///< else an ascending folder is none, and this says nothing
};

/// The files side by side, partner by partner.
class Walk {
 public:
  Walk(std::vector<CsvRunReader> files, const CsvFolder& folder) : folder_(folder) {
    places_.reserve(files.size());
    for (CsvRunReader& file : files) places_.emplace_back(std::move(file));
    sections_.files.resize(files.size());
  }

  Result<Walked> All() {
    for (Place& place : places_) {
      if (Status status = Read(place); !status) return Failure{status.message()};
    }
    TakeId(next_id_, 0);
    Cut(0);
    Place& partners = places_.front();
    for (; told_ && partners.runs.has_run(); ++number_) {
      if (Status status = Read(partners); !status) return Failure{status.message()};
      std::swap(id_, next_id_);
      TakeId(next_id_, number_ + 1);
      if (Status status = PassAllRows(number_ + 1); !status) return Failure{status.message()};
    }
    if (number_ == 0) {
      if (Status status = PassAllRows(0); !status) return Failure{status.message()};
    }
    if (sections_.firsts.size() == 1 || sections_.firsts.back() < number_) Cut(number_);
    for (std::size_t i = 0; i < places_.size(); ++i) {
      sections_.files[i].in_order = places_[i].in_order;
      sections_.files[i].too_long = places_[i].too_long;
    }
    return Walked{std::move(sections_), number_, told_};
  }

 private:
  /// How far a file is read: before the run that comes next.
  struct Place {
    explicit Place(CsvRunReader reader) : runs(std::move(reader)) {}

    CsvRunReader runs;
    std::optional<std::uint32_t> owner;  // of that run, where it was looked up
    bool waits = false;                  // that run, for a later partner
    std::vector<Mark> nobodys;  // where rows of nobody begin behind those of the partner, and go on
    bool in_order = true, too_long = false;
  };
  static constexpr std::uint32_t kMostPartners = 8;                       // of a section
  static constexpr std::uint64_t kMostBytes = std::uint64_t{16} << 10;    // of a section
  static constexpr std::uint64_t kMostNobodys = std::uint64_t{64} << 10;  // bytes of a section

  Status Read(Place& place) {
    if (Status status = place.runs.Next(); !status) return status;
    if (place.runs.damage() == CsvDamage::rows) return place.runs.Anybodys();
    place.owner.reset();
    place.waits = false;
    place.too_long = place.too_long || place.runs.too_long();
    if (folder_.ascending && place.too_long) told_ = false;
    return Done{};
  }

  /// The id of the next partner, empty where no row can have it.
  void TakeId(std::string& id, std::uint32_t number) {
    id.clear();
    const CsvRunReader& partners = places_.front().runs;
    const auto& repeated = folder_.repeated;
    if (!partners.has_run() || std::binary_search(repeated.begin(), repeated.end(), number)) return;
    id = partners.id();
    if (folder_.ascending && !StandsBefore(id_, id)) told_ = false;
  }

  /// Goes behind the rows of the partner in the other files, and those of nobody that follow: to
  /// the partner `next`.
  Status PassAllRows(std::uint32_t next) {
    bool nobodys = false;
    std::uint64_t bytes = 0;
    for (std::size_t i = 0; i < places_.size(); ++i) {
      Place& place = places_[i];
      if (i > 0) {
        if (Status status = PassRows(place); !status) return status;
      }
      nobodys = nobodys || place.nobodys.size() > 1;
      if (place.in_order)
        bytes += place.runs.mark().offset - sections_.files[i].marks.back().offset;
    }
    if (nobodys) {
      CutNobodys(next);
    } else if (bytes >= kMostBytes || next - sections_.firsts.back() >= kMostPartners) {
      Cut(next);
    }
    return Done{};
  }

  Status PassRows(Place& place) {
    place.nobodys.clear();
    while (told_ && place.in_order && place.runs.has_run()) {
      const std::uint32_t owner = OwnerOf(place);
      if (owner == kNoPartner) {
        if (MayBeAnybodys(place.runs.id(), place.runs.damage())) {
          // Whether ids ascend to the end is not known here.
          if (!folder_.ascending) return place.runs.Anybodys();
          told_ = false;
        }
        const Mark mark = place.runs.mark();
        if (place.nobodys.empty() || mark.offset - place.nobodys.back().offset >= kMostNobodys)
          place.nobodys.push_back(mark);
      } else if (owner > number_) {
        break;
      } else if (owner < number_) {
        place.in_order = false;
        place.nobodys.clear();
        break;
      } else {
        place.nobodys.clear();
      }
      if (Status status = Read(place); !status) return status;
    }
    return Done{};
  }

  std::uint32_t OwnerOf(Place& place) {
    if (place.owner) return *place.owner;
    const std::string_view id = place.runs.id();
    if (id.empty()) return kNoPartner;
    if (id == id_) return number_;
    if (folder_.ascending) return OwnerByOrder(place);
    place.owner = id == next_id_ ? number_ + 1 : folder_.ids.Find(id).value_or(kNoPartner);
    return *place.owner;
  }

  /// The same of a row that is not the partner's, by the order of ids. Who waits for a later
  /// partner and turns out to be nobody would have been known as nobody before it waited.
  std::uint32_t OwnerByOrder(Place& place) {
    const std::string_view id = place.runs.id();
    const bool waited =
        std::exchange(place.waits, places_.front().runs.has_run() && !StandsBefore(id, next_id_));
    if (!place.waits && (waited || !StandsBefore(id_, id))) told_ = false;
    return place.waits ? number_ + 1 : kNoPartner;
  }

  /// A section ends here; the next begins with the partner `number`.
  void Cut(std::uint32_t number) {
    sections_.firsts.push_back(number);
    for (std::size_t i = 0; i < places_.size(); ++i)
      sections_.files[i].marks.push_back(places_[i].runs.mark());
  }
  /// The same where rows of nobody stand: those of each file are sections of their own.
  void CutNobodys(std::uint32_t number) {
    Cut(number);
    std::vector<CsvSections::File>& files = sections_.files;
    for (std::size_t i = 0; i < places_.size(); ++i) {
      if (!places_[i].nobodys.empty()) files[i].marks.back() = places_[i].nobodys.front();
    }
    for (std::size_t i = 0; i < places_.size(); ++i) {
      std::vector<Mark> marks = std::exchange(places_[i].nobodys, {});
      if (marks.empty()) continue;
      marks.push_back(places_[i].runs.mark());
      for (std::size_t mark = 1; mark < marks.size(); ++mark) {
        sections_.firsts.push_back(number);
        for (std::size_t file = 0; file < files.size(); ++file) {
          const Mark before = files[file].marks.back();
          files[file].marks.push_back(file == i ? marks[mark] : before);
        }
      }
    }
  }

  const CsvFolder& folder_;
  std::vector<Place> places_;  // that of partners.csv is behind the partner
  std::uint32_t number_ = 0;   // of the partner, and its id
  std::string id_, next_id_;
  bool told_ = true;
  CsvSections sections_;
};

Result<Walked> WalkThrough(const OpenBytes& open, std::size_t threads, const CsvFolder& folder) {
  std::vector<CsvAhead::Wanted> wanted;
  wanted.reserve(folder.files.size());
  for (const CsvFolderFile& file : folder.files) {
    auto lines = CsvLineReader::OpenAt(open, file.header.path, file.first_row.offset);
    if (!lines) return Failure{lines.message()};
    const bool first = wanted.empty();
    wanted.push_back({std::move(*lines), {file.header.IdColumn(first ? "id" : "partner"), first}});
  }
  CsvAhead ahead(std::move(wanted), threads);
  std::vector<CsvRunReader> readers;
  readers.reserve(folder.files.size());
  for (std::size_t i = 0; i < folder.files.size(); ++i)
    readers.emplace_back(ahead, i, folder.files[i], open);
  return Walk(std::move(readers), folder).All();
}

}  // namespace

Result<CsvSections> LookThrough(const OpenBytes& open, std::size_t threads, CsvFolder& folder) {
  folder.ascending = true;
  auto walked = WalkThrough(open, threads, folder);
  if (!walked) return Failure{walked.message()};
  if (walked->told) return std::move(walked->sections);
  folder.ascending = false;
  const auto count = IdReader(folder).All(open, threads);
  if (!count) return Failure{count.message()};
  walked = WalkThrough(open, threads, folder);
  if (!walked) return Failure{walked.message()};
  if (walked->partners != *count)
    return OfFile(folder.files.front().header.path, "the file changed while it was read");
  return std::move(walked->sections);
}

}  // namespace attain
