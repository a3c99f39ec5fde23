#include "partners/arrow_block.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <iterator>
#include <numeric>

#include "partners/ascending_ids.h"
#include "partners/batch_edit.h"
#include "partners/bytes16.h"

namespace attain {
namespace {

/// The rows of a child that belong to rows of a struct.
ArrowRows ChildRows(const ArrowValues& values, ArrowRows rows) {
  return {values.ChildRow(rows.begin), values.ChildRow(rows.end)};
}

template <class Offset>
bool AppendEndsOf(const ArrowValues& lists, ArrowPacked<Offset> offsets, ArrowRows rows,
                  std::uint32_t before, std::vector<std::uint32_t>& ends, ArrowRows& items) {
  items = {offsets[rows.begin], offsets[rows.end]};
  const std::size_t size = ends.size();
  ends.resize(size + rows.size());
  std::uint32_t* out = ends.data() + size;
  const std::uint32_t shift = before - static_cast<std::uint32_t>(items.begin);  // modulo 2^32
  for (std::int64_t row = rows.begin; row < rows.end; ++row)
    *out++ = static_cast<std::uint32_t>(offsets[row + 1]) + shift;
  if (!lists.AnyNull(rows)) return true;
  // A null list may have elements that are not to be seen.
  for (std::int64_t row = rows.begin; row < rows.end; ++row) {
    if (lists.IsNull(row) && offsets[row] != offsets[row + 1]) return false;
  }
  return true;
}

/// Lists of structs: where the elements of each end, counted from `before`, whether it is known,
/// and the rows of all elements. False where there are elements that no list has, or null ones.
bool AppendLists(const ArrowValues& lists, ArrowRows rows, std::uint32_t before,
                 std::vector<std::uint32_t>& ends, std::vector<std::uint8_t>& known,
                 ArrowRows& items) {
  const bool good =
      lists.column().wide
          ? AppendEndsOf(lists, lists.Packed<std::int64_t>(1), rows, before, ends, items)
          : AppendEndsOf(lists, lists.Packed<std::int32_t>(1), rows, before, ends, items);
  const std::size_t size = known.size();
  known.resize(size + rows.size(), 1);
  if (lists.AnyNull(rows)) {
    for (std::int64_t row = rows.begin; row < rows.end; ++row)
      known[size + static_cast<std::size_t>(row - rows.begin)] = lists.IsNull(row) ? 0 : 1;
  }
  return good && (items.size() == 0 || !lists.Child(0).AnyNull(items));
}

/// Lists of none of which anything is known.
void AppendUnknownLists(std::size_t rows, std::uint32_t before, std::vector<std::uint32_t>& ends,
                        std::vector<std::uint8_t>& known) {
  ends.resize(ends.size() + rows, before);
  known.resize(known.size() + rows, 0);
}

/// Empty texts up to that many.
void FillUp(TextColumn& texts, std::size_t size) {
  texts.ends.resize(size, static_cast<std::uint32_t>(texts.bytes.size()));
}

/// Unknown values up to that many.
void FillUp(ValueColumn& column, const ValueType& type, std::size_t size) {
  column.numbers.resize(size, kUnknown);
  if (type.kind == TypeKind::text) FillUp(column.texts, size);
}

constexpr std::uint32_t kShort = 8;  // bytes of an id that is compared as a number

/// Whether ids from `first` on have one to kShort bytes.
bool AllShort(const TextColumn& ids, std::uint32_t first) {
  const std::uint32_t* const ends = ids.ends.data();
  const auto count = static_cast<std::uint32_t>(ids.size());
  std::uint32_t sizes = first == 0 && count > 0 ? ends[0] - 1 : 0;
  for (std::uint32_t i = std::max(first, 1U); i < count; ++i) sizes |= ends[i] - ends[i - 1] - 1;
  return sizes < kShort;
}

/// kMasks[n]: the last n bytes of a number.
constexpr auto kMasks = [] {
  std::array<std::uint64_t, kShort + 1> masks{};
  for (std::uint32_t n = 1; n <= kShort; ++n) masks[n] = UINT64_MAX >> (64 - 8 * n);
  return masks;
}();

/// The short id behind `begin` as a number. None has a byte 0, so that the longer of two is the
/// greater number.
std::uint64_t NumberOf(const char* bytes, std::uint32_t begin, std::uint32_t end) {
  std::uint64_t number = 0;
  if (end < kShort) {
    for (; begin < end; ++begin) number = number << 8 | static_cast<unsigned char>(bytes[begin]);
    return number;
  }
  std::memcpy(&number, bytes + end - kShort, kShort);
  return __builtin_bswap64(number) & kMasks[end - begin];
}

/// Whether the short ids of the people of each partner from `partner` on ascend as in AscendingIds.
/// Counts where an id does not ascend, and then those places where nobody asks, between partners:
/// how many people the next partner has is anyone's guess.
bool AllAscend(const PartnerBatch& batch, std::size_t partner) {
  const std::uint32_t* const ends = batch.person_ids.ends.data();
  const char* const bytes = batch.person_ids.bytes.data();
  const std::uint32_t first = partner == 0 ? 0 : batch.people_ends[partner - 1];
  const auto last = static_cast<std::uint32_t>(batch.person_ids.size());
  std::uint32_t begin = first == 0 ? 0 : ends[first - 1], falls = 0;
  std::uint64_t before = UINT64_MAX;
  for (std::uint32_t i = first; i < last; ++i) {
    const std::uint64_t number = NumberOf(bytes, begin, ends[i]);
    falls += number <= before ? 1 : 0;
    before = number;
    begin = ends[i];
  }
  const auto number_of = [&](std::uint32_t i) {
    return NumberOf(bytes, i == 0 ? 0 : ends[i - 1], ends[i]);
  };
  std::uint32_t start = first, falls_between = 0;
  for (; partner < batch.people_ends.size(); ++partner) {
    if (start != batch.people_ends[partner])
      falls_between += start == first || number_of(start) <= number_of(start - 1) ? 1 : 0;
    start = batch.people_ends[partner];
  }
  return falls == falls_between;
}

bool HasEmpty(const TextColumn& texts, std::size_t from) {
  const std::uint32_t* const ends = texts.ends.data();
  bool empty = from == 0 && !texts.ends.empty() && ends[0] == 0;
  for (std::size_t i = std::max<std::size_t>(from, 1); i < texts.ends.size(); ++i)
    empty |= ends[i] == ends[i - 1];
  return empty;
}

}  // namespace

ArrowBlockReader::ArrowBlockReader(const DataShape& shape, const ArrowLayout& layout)
    : shape_(shape), layout_(layout), meanings_(shape) {}

bool ArrowBlockReader::Read(const ArrowValues& partners, ArrowRows rows, std::uint64_t line,
                            PartnerBatch& batch) {
  const std::uint32_t before = batch.size();
  batch.lines.resize(before + rows.size());
  std::iota(batch.lines.begin() + before, batch.lines.end(), line);
  if (!partners.AnyNull(rows) && Append(partners, ChildRows(partners, rows), batch)) return true;
  TruncateBatch(batch, before);
  return false;
}

bool ArrowBlockReader::Append(const ArrowValues& partners, ArrowRows rows, PartnerBatch& batch) {
  const std::size_t before = batch.ids.size();
  const ArrowValues ids = partners.Child(layout_.id);
  if (ids.AnyNull(rows) || !AppendTexts(ids, rows, batch.ids) || HasEmpty(batch.ids, before))
    return false;
  if (layout_.name == kNoChild) {
    FillUp(batch.names, batch.ids.size());
  } else if (!AppendTexts(partners.Child(layout_.name), rows, batch.names)) {
    return false;
  }
  return AppendFacts(partners, rows, batch) && AppendRecords(partners, rows, batch) &&
         AppendPeople(partners, rows, batch) && IdsDiffer(batch, before);
}

bool ArrowBlockReader::AppendFacts(const ArrowValues& partners, ArrowRows rows,
                                   PartnerBatch& batch) {
  if (layout_.facts != kNoChild) {
    const ArrowValues facts = partners.Child(layout_.facts);
    if (facts.AnyNull(rows)) return false;
    const ArrowRows at = ChildRows(facts, rows);
    for (const auto& [child, id] : layout_.fact_columns) {
      if (!id.valid()) continue;
      ValueColumn& column = batch.facts[id.index];
      if (!meanings_.AppendValues(facts.Child(child), shape_.type(id), at, column)) return false;
    }
  }
  for (std::uint32_t fact = 0; fact < batch.facts.size(); ++fact)
    FillUp(batch.facts[fact], shape_.type(FactId{fact}), batch.ids.size());
  return true;
}

// ---------------------------------------------------------------------------------------- records

bool ArrowBlockReader::AppendRecords(const ArrowValues& partners, ArrowRows rows,
                                     PartnerBatch& batch) {
  if (layout_.records != kNoChild) {
    const ArrowValues records = partners.Child(layout_.records);
    if (records.AnyNull(rows)) return false;
    const ArrowRows at = ChildRows(records, rows);
    for (const ArrowLayout::Table& table : layout_.tables) {
      const ArrowValues lists = records.Child(table.child);
      if (!table.id.valid() || lists.column().kind != ArrowKind::list) continue;
      TableColumns& columns = batch.tables[table.id.index];
      ArrowRows items{};
      if (!AppendLists(lists, at, columns.row_count(), columns.ends, columns.known, items))
        return false;
      if (items.size() > 0 && !AppendFields(table, lists.Child(0), items, columns)) return false;
    }
  }
  for (TableColumns& table : batch.tables) {
    const std::size_t unknown = batch.ids.size() - table.known.size();
    AppendUnknownLists(unknown, table.row_count(), table.ends, table.known);
  }
  return true;
}

bool ArrowBlockReader::AppendFields(const ArrowLayout::Table& table, const ArrowValues& items,
                                    ArrowRows rows, TableColumns& columns) {
  const ArrowRows at = ChildRows(items, rows);
  for (const auto& [child, id] : table.fields) {
    if (!id.valid()) continue;
    ValueColumn& column = columns.fields[shape_.rulebook().fields[id].position];
    if (!meanings_.AppendValues(items.Child(child), shape_.type(id), at, column)) return false;
  }
  const Slice<Field> declared = shape_.rulebook().tables[table.id].fields;
  for (std::uint32_t position = 0; position < columns.fields.size(); ++position) {
    FillUp(columns.fields[position], shape_.type(FieldId{declared.begin + position}),
           columns.row_count());
  }
  return true;
}

// ----------------------------------------------------------------------------------------- people

bool ArrowBlockReader::AppendPeople(const ArrowValues& partners, ArrowRows rows,
                                    PartnerBatch& batch) {
  const auto before = static_cast<std::uint32_t>(batch.person_ids.size());
  const std::size_t partner = batch.people_ends.size();
  const bool lists = layout_.people != kNoChild &&
                     partners.column().children[layout_.people].kind == ArrowKind::list;
  if (!lists) {
    AppendUnknownLists(rows.size(), before, batch.people_ends, batch.people_known);
    return true;
  }
  const ArrowValues list = partners.Child(layout_.people);
  ArrowRows items{};
  if (!AppendLists(list, rows, before, batch.people_ends, batch.people_known, items)) return false;
  if (items.size() == 0) return true;
  const ArrowValues people = list.Child(0);
  const ArrowRows at = ChildRows(people, items);
  if (!AppendPersonIds(people, at, partner, batch)) return false;
  if (layout_.person_name == kNoChild) {
    FillUp(batch.person_names, batch.person_ids.size());
  } else if (!AppendTexts(people.Child(layout_.person_name), at, batch.person_names)) {
    return false;
  }
  return AppendCredentials(people, at, batch);
}

bool ArrowBlockReader::AppendPersonIds(const ArrowValues& people, ArrowRows rows,
                                       std::size_t partner, PartnerBatch& batch) {
  TextColumn& ids = batch.person_ids;
  const bool given = layout_.person_id != kNoChild;
  if (given && !people.Child(layout_.person_id).AnyNull(rows))
    return AppendTexts(people.Child(layout_.person_id), rows, ids);
  std::int64_t row = rows.begin;
  for (; partner < batch.people_ends.size(); ++partner) {
    const auto [begin, end] = batch.people_of(static_cast<std::uint32_t>(partner));
    for (std::uint32_t person = begin; person < end; ++person, ++row) {
      if (!given || people.Child(layout_.person_id).IsNull(row)) {
        fmt::format_to(std::back_inserter(ids.bytes), "person {}", person - begin + 1);
        ids.Add("");
      } else if (!AppendTexts(people.Child(layout_.person_id), {row, row + 1}, ids)) {
        return false;
      }
    }
  }
  return true;
}

bool ArrowBlockReader::IdsDiffer(PartnerBatch& batch, std::size_t partner) {
  constexpr std::size_t kReadable = 16;
  TextColumn& ids = batch.person_ids;
  const std::size_t size = ids.bytes.size();
  ids.bytes.append(kReadable, '\0');  // so many are read from the beginning of each
  const bool plain =
      AllShort(ids, partner == 0 ? 0 : batch.people_ends[partner - 1]) && AllAscend(batch, partner);
  bool differ = true;
  for (; partner < batch.people_ends.size() && differ && !plain; ++partner) {
    const auto people = batch.people_of(static_cast<std::uint32_t>(partner));
    AscendingIds ascending;
    bool ascend = true;
    for (std::uint32_t person = people.begin; person < people.end; ++person) {
      differ &= !ids[person].empty();
      ascend &= differ && ascending.Add(ids[person]);
    }
    if (ascend) continue;
    seen_.Clear();
    for (std::uint32_t person = people.begin; person < people.end; ++person)
      differ &= seen_.AddNew(ids[person]);
  }
  ids.bytes.resize(size);
  return differ;
}

bool ArrowBlockReader::AppendCredentials(const ArrowValues& people, ArrowRows rows,
                                         PartnerBatch& batch) {
  const auto before = static_cast<std::uint32_t>(batch.codes.size());
  const std::size_t first_person = batch.credential_ends.size();
  const bool lists = layout_.credentials != kNoChild &&
                     people.column().children[layout_.credentials].kind == ArrowKind::list;
  if (!lists) {
    AppendUnknownLists(rows.size(), before, batch.credential_ends, batch.credentials_known);
    return true;
  }
  const ArrowValues list = people.Child(layout_.credentials);
  ArrowRows items{};
  if (!AppendLists(list, rows, before, batch.credential_ends, batch.credentials_known, items))
    return false;
  if (items.size() == 0) return true;
  const ArrowValues credentials = list.Child(0);
  if (credentials.column().kind != ArrowKind::row) return false;
  const ArrowRows at = ChildRows(credentials, items);
  const auto days = [&](std::size_t child, std::int32_t unknown, std::vector<std::int32_t>& out) {
    if (child != kNoChild) return AppendDays(credentials.Child(child), at, unknown, out);
    out.resize(out.size() + at.size(), unknown);
    return true;
  };
  bool any_unknown = false;
  if (!meanings_.AppendCodes(credentials.Child(layout_.code), at, batch.codes, any_unknown) ||
      !days(layout_.passed, kPassedUnknown, batch.passed) ||
      !days(layout_.expires, kNeverExpires, batch.expires))
    return false;
  if (any_unknown) DropUnknownCodes(before, first_person, batch);
  return true;
}

/// Without branches on codes: whether the next one is known is anyone's guess.
void ArrowBlockReader::DropUnknownCodes(std::size_t first_code, std::size_t first_person,
                                        PartnerBatch& batch) {
  const std::size_t count = batch.codes.size() - first_code;
  kept_.resize(count + 1);
  auto to = static_cast<std::uint32_t>(first_code);
  for (std::size_t i = 0; i < count; ++i) {
    const CredentialId code = batch.codes[first_code + i];
    kept_[i] = to;
    batch.codes[to] = code;
    batch.passed[to] = batch.passed[first_code + i];
    batch.expires[to] = batch.expires[first_code + i];
    to += code.valid() ? 1 : 0;
  }
  kept_[count] = to;
  batch.codes.resize(to);
  batch.passed.resize(to);
  batch.expires.resize(to);
  for (std::size_t person = first_person; person < batch.credential_ends.size(); ++person) {
    std::uint32_t& end = batch.credential_ends[person];
    end = kept_[end - first_code];
  }
}

}  // namespace attain
