#include "partners/csv_plain_passes.h"

#include <bit>

#include "partners/quick_values.h"

namespace attain {
namespace {

/// A cell, to tell whether that of the next row is the same.
class CellBefore {
 public:
  /// `cell` stays as it is.
  void Keep(std::string_view cell) {
    cell_ = cell;
    front_ = Bytes16::Load(cell.data());
    front_bits_ = cell.size() < 16 ? (1U << cell.size()) - 1 : 0xFFFF;
  }
  std::size_t size() const { return cell_.size(); }
  /// Whether the text at `at` begins with it. Whether the cell ends there is not looked at.
  bool Begins(const char* at, const char* end) const {
    if ((~Bytes16::Load(at).Same(front_) & front_bits_) != 0) return false;
    return size() <= 16 || std::string_view(at, end).starts_with(cell_);
  }

 private:
  std::string_view cell_;
  Bytes16 front_ = Bytes16::Load("               ");
  std::uint32_t front_bits_ = 1U << 31;  // of which no byte is the same
};

}  // namespace

CsvPlainPasses::CsvPlainPasses(const DataShape& shape, const CsvHeader& header, bool has_people,
                               UnusedNames* unused)
    : separator_(header.separator),
      has_people_(has_people),
      codes_(shape.codes()),
      unused_(unused) {
  columns_.reserve(header.columns.size());
  for (const std::string& column : header.columns) {
    const Part part = column == "partner"   ? Part::partner
                      : column == "person"  ? Part::person
                      : column == "code"    ? Part::code
                      : column == "passed"  ? Part::passed
                      : column == "expires" ? Part::expires
                                            : Part::unused;
    columns_.push_back({part, separator_});
  }
  columns_.back().stop = '\n';
}

/// Where the cell ends if nothing in it is quoted.
inline const char* CsvPlainPasses::EndOfCell(const char* at) const {
  for (;; at += 16) {
    const Bytes16 bytes = Bytes16::Load(at);
    const std::uint32_t stops =
        bytes.Same(separator_) | bytes.Same('\n') | bytes.Same('\r') | bytes.Same('"');
    if (stops != 0) return at + std::countr_zero(stops);
  }
}

void CsvPlainPasses::Read(const Literal& id, CsvRows& rows, CsvPeople& people) const {
  const char* const end = rows.end();
  const Column *const first = columns_.data(), *const behind = first + columns_.size();
  CellBefore same_person;
  CsvPeople::Pass pass{};
  const char* row = rows.at();
  std::uint64_t count = 0;
  for (; row < end; ++count) {
    pass.passed = kPassedUnknown;
    pass.expires = kNeverExpires;
    std::string_view person, code;
    const char* at = row;
    for (const Column* column = first; column != behind; ++column) {
      switch (column->part) {
        case Part::partner:
          if (!id.Matches(at, end)) return rows.Skip(row, count);
          at += id.size();
          break;
        case Part::person:
          if (same_person.Begins(at, end) && at[same_person.size()] == column->stop) {
            at += same_person.size();
            break;
          }
          person = {at, EndOfCell(at)};
          if (person.empty()) return rows.Skip(row, count);
          at += person.size();
          break;
        case Part::code:
          code = {at, EndOfCell(at)};
          at += code.size();
          break;
        case Part::passed:
        case Part::expires:
          if (*at == column->stop) break;
          if (!QuickDay(at, column->part == Part::passed ? pass.passed : pass.expires))
            return rows.Skip(row, count);
          at += 10;
          break;
        case Part::unused:
          if (unused_ != nullptr) return rows.Skip(row, count);
          at = EndOfCell(at);
          break;
      }
      if (column->stop == '\n' && *at == '\r') ++at;
      if (*at != column->stop) return rows.Skip(row, count);
      ++at;
    }
    if (code.empty()) return rows.Skip(row, count);
    if (!person.empty()) {
      const auto found = has_people_ ? people.Find(person) : people.FindOrAdd(person);
      if (!found) return rows.Skip(row, count);
      pass.person = *found;
      same_person.Keep(person);
    }
    pass.code = CredentialId{codes_.Find(code)};
    if (pass.code.valid()) {
      people.AddPass(pass);
    } else if (unused_ != nullptr) {
      unused_->Add(UnusedKind::credential, code);
    }
    row = at;
  }
  rows.Skip(row, count);
}

}  // namespace attain
