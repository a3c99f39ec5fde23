#include "partners/csv_plain_passes.h"

#include <algorithm>
#include <array>
#include <bit>

#include "partners/data_value.h"
#include "partners/quick_values.h"
#include "partners/row_front.h"

namespace attain {
namespace {

constexpr std::array<std::string_view, 5> kColumns = {"partner", "person", "code", "passed",
                                                      "expires"};
/// Bytes of a plain row: a person, a code, three separators and a line end.
constexpr std::size_t kLeastBesideId = 6;

}  // namespace

CsvPlainPasses::CsvPlainPasses(const DataShape& shape, const CsvHeader& header, bool has_people,
                               UnusedNames* unused)
    : separator_(header.separator),
      separators_(Bytes16::Load(std::string(16, header.separator).data())),
      has_people_(has_people),
      codes_(shape.codes()),
      unused_(unused) {
  const std::size_t count = header.columns.size();
  known_columns_ = (count == 4 || count == 5) &&
                   std::equal(header.columns.begin(), header.columns.end(), kColumns.begin());
  expire_ = count == 5;
}

/// Where the cell ends if nothing in it is quoted.
inline const char* CsvPlainPasses::EndOfCell(const char* at) const {
  for (;; at += 16) {
    const std::uint32_t stops = Bytes16::Load(at).CellStops(separators_);
    if (stops != 0) return at + std::countr_zero(stops);
  }
}

/// The last cells of a row. Returns what is behind the row, nullptr where they are not plain.
inline const char* CsvPlainPasses::Days(const char* at, std::int32_t& passed,
                                        std::int32_t& expires) const {
  if (QuickDay(at, passed)) at += 10;
  if (expire_) {
    if (*at != separator_) return nullptr;
    ++at;
    if (QuickDay(at, expires)) at += 10;
  }
  if (*at == '\r') ++at;
  return *at == '\n' ? at + 1 : nullptr;
}

void CsvPlainPasses::Read(const Literal& id, CsvRows& rows, CsvPeople& people) const {
  const char* row = rows.at();
  const char* const end = rows.end();
  if (!known_columns_ || row >= end) return;
  CsvPeople::Passes& passes = people.passes();
  // For as many rows as there can be.
  passes.MakeRoom(static_cast<std::size_t>(end - row) / (id.size() + kLeastBesideId) + 1);
  // Locals, which the columns that are written to cannot change.
  const NameTable& codes = codes_;
  const Bytes16 separators = separators_;
  RowFront same_person;
  std::size_t held = passes.count;
  CredentialId* const code_column = passes.codes.data();
  std::int32_t* const passed = passes.passed.data();
  std::int32_t* const expires = passes.expires.data();
  std::uint64_t count = 0;
  for (; row < end; ++count) {
    if (!same_person.Is(row, end)) {
      const char* const begin = row + id.size() + 1;
      if (!id.Matches(row, end) || begin[-1] != separator_) break;
      const char* const behind = EndOfCell(begin);
      if (behind == begin || *behind != separator_) break;
      const std::string_view name(begin, behind);
      const auto found = has_people_ ? people.Find(name) : people.FindOrAdd(name);
      if (!found) break;
      people.BeginPasses(*found, held);
      same_person.Keep({row, behind + 1});
    }
    const char* const code = row + same_person.size();
    const Bytes16 text = Bytes16::Load(code);
    const std::uint32_t stops = text.Same(separators);
    std::uint32_t known = NameTable::kNone;
    const char* behind = code + std::countr_zero(stops | 0x10000);
    if (stops != 0) known = codes.FindShort(text, static_cast<std::uint32_t>(behind - code));
    if (known == NameTable::kNone) {
      behind = EndOfCell(code);
      if (behind == code || *behind != separator_) break;
      if (stops == 0) known = codes.Find({code, behind});
      if (known == NameTable::kNone && IsPadded({code, behind})) break;
    }
    std::int32_t passed_on = kPassedUnknown, expires_on = kNeverExpires;
    const char* const next = Days(behind + 1, passed_on, expires_on);
    if (next == nullptr) break;
    code_column[held] = CredentialId{known};
    passed[held] = passed_on;
    expires[held] = expires_on;
    held += known != NameTable::kNone ? 1 : 0;
    if (unused_ != nullptr && known == NameTable::kNone)
      unused_->Add(UnusedKind::credential, {code, behind});
    row = next;
  }
  passes.count = held;
  rows.Skip(row, count);
}

}  // namespace attain
