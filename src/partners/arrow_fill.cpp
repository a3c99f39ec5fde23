#include "partners/arrow_fill.h"

#include <algorithm>
#include <cstring>
#include <optional>

#include "base/date.h"
#include "base/limits.h"
#include "partners/bytes16.h"
#include "partners/data_value.h"
#include "source/source_file.h"

namespace attain {
namespace {

/// In place of a value that is none; no day, amount or position is so small.
constexpr std::int64_t kWrong = kUnknown + 1;
constexpr CredentialId kWrongCode{UINT32_MAX - 1};

/// Offsets and indexes of any width, as what they are.
template <class Work>
auto WithOffsets(const ArrowValues& values, Work work) {
  return values.column().wide ? work(values.Packed<std::int64_t>(1))
                              : work(values.Packed<std::int32_t>(1));
}
template <class Work>
auto WithIndexes(const ArrowValues& values, Work work) {
  // Those of rows that are not null are no negative numbers.
  switch (values.column().width) {
    case 1:
      return work(values.Packed<std::uint8_t>(1));
    case 2:
      return work(values.Packed<std::uint16_t>(1));
    case 4:
      return work(values.Packed<std::uint32_t>(1));
    default:
      return work(values.Packed<std::int64_t>(1));
  }
}

/// No byte is 0 or beyond ASCII.
bool IsPlain(std::string_view text) {
  std::uint32_t others = 0;
  std::size_t at = 0;
  for (; at + 16 <= text.size(); at += 16) {
    const Bytes16 bytes = Bytes16::Load(text.data() + at);
    others |= bytes.High() | bytes.Same('\0');
  }
  bool plain = others == 0;
  for (; at < text.size(); ++at) plain = plain && text[at] > 0;
  return plain;
}

bool IsUtf8(std::string_view text) { return FirstInvalidUtf8(text) == text.size(); }

template <class Offset>
bool AppendNeighbours(const ArrowValues& texts, ArrowPacked<Offset> offsets, ArrowRows rows,
                      TextColumn& column) {
  const std::int64_t first = offsets[rows.begin], last = offsets[rows.end];
  const std::size_t before = column.bytes.size(), size = column.ends.size();
  if (first != last)
    column.bytes.append(texts.TextBytes() + first, static_cast<std::size_t>(last - first));
  column.ends.resize(size + rows.size());
  std::uint32_t* ends = column.ends.data() + size;
  const std::int64_t shift = static_cast<std::int64_t>(before) - first;
  for (std::int64_t row = rows.begin; row < rows.end; ++row)
    *ends++ = static_cast<std::uint32_t>(offsets[row + 1] + shift);
  if (IsPlain(std::string_view(column.bytes).substr(before))) return true;
  for (std::size_t row = size; row < column.size(); ++row) {
    if (!IsUtf8(column[row])) return false;
  }
  return true;
}

}  // namespace

bool AppendTexts(const ArrowValues& texts, ArrowRows rows, TextColumn& column) {
  if (!texts.column().dictionary && !texts.AnyNull(rows) && rows.size() > 0) {
    return WithOffsets(
        texts, [&](auto offsets) { return AppendNeighbours(texts, offsets, rows, column); });
  }
  for (std::int64_t row = rows.begin; row < rows.end; ++row) {
    const std::string_view text = texts.IsNull(row) ? std::string_view() : texts.Text(row);
    if (!IsUtf8(text)) return false;
    column.Add(text);
  }
  return true;
}

bool AppendDays(const ArrowValues& days, ArrowRows rows, std::int32_t unknown,
                std::vector<std::int32_t>& column) {
  static const std::int32_t first = Date::FromParts(1, 1, 1)->days,
                            last = Date::FromParts(9999, 12, 31)->days;
  const std::size_t size = column.size();
  column.resize(size + rows.size());
  if (rows.size() == 0) return true;
  std::int32_t* const out = column.data() + size;
  if (days.column().kind == ArrowKind::text) {
    for (std::int64_t row = rows.begin; row < rows.end; ++row) {
      std::optional<Date> day = Date{unknown};
      if (!days.IsNull(row)) day = ParseDate(days.Text(row));
      if (!day) return false;
      out[row - rows.begin] = day->days;
    }
    return true;
  }
  const auto packed = days.Packed<std::int32_t>(1);
  const bool any_null = days.AnyNull(rows);
  bool good = true;
  std::memcpy(out, packed.bytes + rows.begin * 4, rows.size() * 4);
  if (any_null) {
    for (std::int64_t row = rows.begin; row < rows.end; ++row) {
      std::int32_t& day = out[row - rows.begin];
      const bool null = days.IsNull(row);
      good = good && (null || (day >= first && day <= last));
      if (null) day = unknown;
    }
    return good;
  }
  std::int32_t least = first, most = first;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    least = std::min(least, out[i]);
    most = std::max(most, out[i]);
  }
  return least == first && most <= last;
}

// --------------------------------------------------------------------------------------- meanings

/// `readable` is behind the bytes that may be read.
CredentialId ArrowMeanings::CodeOf(std::string_view code, const char* readable) const {
  const NameTable& codes = shape_->codes();
  if (code.size() > 16) return IsUtf8(code) ? CredentialId{codes.Find(code)} : kWrongCode;
  std::uint32_t found = 0;
  if (readable - code.data() >= 16) {
    found = codes.Find(code);
  } else {
    char room[16] = {};
    if (!code.empty()) std::memcpy(room, code.data(), code.size());
    found = codes.FindShort(Bytes16::Load(room), static_cast<std::uint32_t>(code.size()));
  }
  // What the rulebook has is not empty, and UTF-8.
  if (found != NameTable::kNone || (!code.empty() && IsUtf8(code))) return {found};
  return kWrongCode;
}

std::int64_t ArrowMeanings::NumberOf(const ValueType& type, std::string_view text) const {
  if (!IsUtf8(text)) return kWrong;
  const DataValue value = ReadValue(shape_->rulebook(), type, text);
  return value.ok() ? value.number : kWrong;
}

const ArrowMeanings::Learned& ArrowMeanings::CodesOf(const ArrowValues& codes) {
  const auto [found, added] = learned_.try_emplace(&codes.column());
  Learned& learned = found->second;
  if (!added) return learned;
  const ArrowValues values = codes.Dictionary();
  for (std::int64_t i = 0; i < values.size(); ++i) {
    const std::string_view code = values.IsNull(i) ? std::string_view() : values.Text(i);
    const CredentialId id = CodeOf(code, code.data());
    learned.all_known = learned.all_known && id.index < kWrongCode.index;
    learned.codes.push_back(id);
  }
  return learned;
}

const ArrowMeanings::Learned& ArrowMeanings::NumbersOf(const ArrowValues& texts,
                                                       const ValueType& type) {
  const auto [found, added] = learned_.try_emplace(&texts.column());
  Learned& learned = found->second;
  if (!added) return learned;
  const ArrowValues values = texts.Dictionary();
  for (std::int64_t i = 0; i < values.size(); ++i)
    learned.numbers.push_back(values.IsNull(i) ? kUnknown : NumberOf(type, values.Text(i)));
  return learned;
}

bool ArrowMeanings::AppendCodes(const ArrowValues& codes, ArrowRows rows,
                                std::vector<CredentialId>& column, bool& any_unknown) {
  any_unknown = false;
  if (rows.size() == 0) return true;
  if (codes.AnyNull(rows)) return false;
  const std::size_t size = column.size();
  column.resize(size + rows.size());
  CredentialId* out = column.data() + size;
  if (!codes.column().dictionary) {
    WithOffsets(codes, [&](auto offsets) {
      const char* const bytes = codes.TextBytes();
      const char* const readable = bytes + offsets[codes.size()];
      for (std::int64_t row = rows.begin; row < rows.end; ++row) {
        const std::int64_t begin = offsets[row];
        *out++ =
            CodeOf({bytes + begin, static_cast<std::size_t>(offsets[row + 1] - begin)}, readable);
      }
    });
  } else {
    const Learned& learned = CodesOf(codes);
    WithIndexes(codes, [&](auto indexes) {
      const CredentialId* const of = learned.codes.data();
      for (std::int64_t row = rows.begin; row < rows.end; ++row) *out++ = of[indexes[row]];
    });
    if (learned.all_known) return true;
  }
  bool wrong = false;
  for (const CredentialId* id = column.data() + size; id != out; ++id) {
    any_unknown |= !id->valid();
    wrong |= *id == kWrongCode;
  }
  return !wrong;
}

bool ArrowMeanings::AppendValues(const ArrowValues& values, const ValueType& type, ArrowRows rows,
                                 ValueColumn& column) {
  const std::size_t size = column.numbers.size();
  column.numbers.resize(size + rows.size());
  std::int64_t* const out = column.numbers.data() + size;
  if (type.kind == TypeKind::text && values.column().kind == ArrowKind::text) {
    for (std::int64_t row = rows.begin; row < rows.end; ++row)
      out[row - rows.begin] = values.IsNull(row) ? kUnknown : 0;
    return AppendTexts(values, rows, column.texts);
  }
  if (type.kind == TypeKind::text)
    column.texts.ends.resize(size + rows.size(),
                             static_cast<std::uint32_t>(column.texts.bytes.size()));
  return AppendNumbers(values, type, rows, out);
}

bool ArrowMeanings::AppendNumbers(const ArrowValues& values, const ValueType& type, ArrowRows rows,
                                  std::int64_t* out) {
  const auto fill = [&](auto number_of) {
    bool good = true;
    for (std::int64_t row = rows.begin; row < rows.end; ++row) {
      const std::int64_t number = values.IsNull(row) ? kUnknown : number_of(row);
      good = good && number != kWrong;
      *out++ = number;
    }
    return good;
  };
  const auto scaled = [&](std::int64_t digits, int decimals) {
    const bool money = type.kind == TypeKind::money;
    const std::int64_t scale = money ? kMoneyScale : kNumberScale;
    const std::int64_t most = scale * (money ? kMaxMoney : kMaxNumber);
    for (int places = money ? 4 : 6; places > decimals; --places) {
      if (__builtin_mul_overflow(digits, 10, &digits)) return kWrong;
    }
    for (int places = money ? 4 : 6; places < decimals; ++places) {
      if (digits % 10 != 0) return kWrong;
      digits /= 10;
    }
    return digits >= -most && digits <= most ? digits : kWrong;
  };
  switch (values.column().kind) {
    case ArrowKind::yes_no:
      return fill([&](std::int64_t row) { return values.YesNo(row) ? 1 : 0; });
    case ArrowKind::date: {
      std::vector<std::int32_t> days;
      if (!AppendDays(values, rows, 0, days)) return false;
      return fill(
          [&](std::int64_t row) { return days[static_cast<std::size_t>(row - rows.begin)]; });
    }
    case ArrowKind::integer:
      return fill([&](std::int64_t row) {
        const std::int64_t integer = values.Integer(row);
        const bool large = values.column().width == 8 && !values.column().is_signed && integer < 0;
        return large ? kWrong : scaled(integer, 0);
      });
    case ArrowKind::decimal:
      return fill([&](std::int64_t row) {
        const auto digits = values.Digits(row);
        return digits ? scaled(*digits, values.column().scale) : kWrong;
      });
    case ArrowKind::text: {
      if (!values.column().dictionary)
        return fill([&](std::int64_t row) { return NumberOf(type, values.Text(row)); });
      const std::vector<std::int64_t>& numbers = NumbersOf(values, type).numbers;
      return fill(
          [&](std::int64_t row) { return numbers[static_cast<std::size_t>(values.Integer(row))]; });
    }
    case ArrowKind::null:
    case ArrowKind::row:
    case ArrowKind::list:
    case ArrowKind::other:
      return fill([](std::int64_t) { return kUnknown; });
  }
  return false;
}

}  // namespace attain
