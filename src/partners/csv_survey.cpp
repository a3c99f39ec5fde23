#include "partners/csv_survey.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace attain {
namespace {

using Mark = CsvSections::Mark;

/// Finds the number of each id's first row.
Status ReadIds(CsvFile partners, CsvFolder& folder) {
  const std::size_t column = partners.Find("id");
  CsvCells cells;
  CsvRecord record;
  for (std::uint32_t number = 0;; ++number) {
    const auto more = partners.Next(record);
    if (!more) return Failure{more.message()};
    if (!*more) return Done{};
    const std::string_view id = cells.Find(record, partners.separator(), column);
    if (!id.empty() && folder.ids.Add(id, number)) folder.repeated.push_back(number);
  }
}

/// The files side by side, partner by partner.
class Walk {
 public:
  Walk(std::vector<CsvFile> files, const CsvFolder& folder) : folder_(folder) {
    places_.reserve(files.size());
    for (CsvFile& file : files) places_.emplace_back(std::move(file));
    sections_.files.resize(files.size());
  }

  Result<CsvSections> All() {
    for (Place& place : places_) {
      if (Status status = Read(place); !status) return Failure{status.message()};
    }
    TakeId(next_id_, 0);
    Cut(0);
    Place& partners = places_.front();
    for (; partners.has_row; ++number_) {
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
    return std::move(sections_);
  }

 private:
  /// How far a file is read.
  struct Place {
    explicit Place(CsvFile opened)
        : file(std::move(opened)),
          column(file.Find(file.Find("partner") == kNoColumn ? "id" : "partner")) {}
    Mark mark() const {
      if (has_row) return {row.offset, row.line};
      return {file.records().offset(), file.records().line()};
    }

    CsvFile file;
    std::size_t column;  // of whose a row is
    CsvRecord row;       // the next
    bool has_row = false;
    std::optional<std::uint32_t> owner;  // of that row, where it was looked up
    CsvCells cells;
    std::vector<Mark> nobodys;  // where rows of nobody begin behind those of the partner, and go on
    bool in_order = true, too_long = false;
  };
  static constexpr std::uint32_t kMostPartners = 8;                       // of a section
  static constexpr std::uint64_t kMostBytes = std::uint64_t{16} << 10;    // of a section
  static constexpr std::uint64_t kMostNobodys = std::uint64_t{64} << 10;  // bytes of a section

  static Status Read(Place& place) {
    const auto more = place.file.Next(place.row);
    if (!more) return Failure{more.message()};
    place.has_row = *more;
    place.owner.reset();
    place.too_long = place.too_long || (*more && place.row.too_long);
    return Done{};
  }

  /// The id of the next partner, empty where no row can have it.
  void TakeId(std::string& id, std::uint32_t number) {
    id.clear();
    Place& partners = places_.front();
    const auto& repeated = folder_.repeated;
    if (!partners.has_row || std::binary_search(repeated.begin(), repeated.end(), number)) return;
    id = partners.cells.Find(partners.row, partners.file.separator(), partners.column);
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
      if (place.in_order) bytes += place.mark().offset - sections_.files[i].marks.back().offset;
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
    while (place.in_order && place.has_row) {
      const std::uint32_t owner = OwnerOf(place);
      if (owner == kNoPartner) {
        const Mark mark = place.mark();
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
        SkipSame(place);
      }
      if (Status status = Read(place); !status) return status;
    }
    return Done{};
  }

  std::uint32_t OwnerOf(Place& place) const {
    if (place.owner) return *place.owner;
    const std::string_view id = place.cells.Find(place.row, place.file.separator(), place.column);
    if (id.empty()) return kNoPartner;
    if (id == id_) return number_;
    place.owner = id == next_id_ ? number_ + 1 : folder_.ids.Find(id).value_or(kNoPartner);
    return *place.owner;
  }

  /// Goes behind rows of the partner, as far as that is quickly done.
  void SkipSame(Place& place) const {
    if (place.column == 0 && IsPlainCell(id_))
      place.file.records().SkipLines(Literal(id_ + place.file.separator()));
  }

  /// A section ends here; the next begins with the partner `number`.
  void Cut(std::uint32_t number) {
    sections_.firsts.push_back(number);
    for (std::size_t i = 0; i < places_.size(); ++i)
      sections_.files[i].marks.push_back(places_[i].mark());
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
      marks.push_back(places_[i].mark());
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
  CsvSections sections_;
};

}  // namespace

Result<CsvSections> LookThrough(const OpenBytes& open, std::vector<CsvFile> files,
                                CsvFolder& folder) {
  auto partners = CsvFile::Open(open, files.front().header().path, {});
  if (!partners) return Failure{partners.message()};
  if (Status status = ReadIds(std::move(*partners), folder); !status)
    return Failure{status.message()};
  return Walk(std::move(files), folder).All();
}

}  // namespace attain
