#include "partners/arrow_fill.h"

#include <algorithm>
#include <cstdlib>
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
  for (; at < text.size(); ++at) plain = plain && static_cast<signed char>(text[at]) > 0;
  return plain;
}

/// A name that may stand at the end of what can be read.
std::uint32_t FindName(const NameTable& names, std::string_view name) {
  char room[16] = {};
  if (name.size() > sizeof room) return names.Find(name);
  if (!name.empty()) std::memcpy(room, name.data(), name.size());
  return names.FindShort(Bytes16::Load(room), static_cast<std::uint32_t>(name.size()));
}

bool IsUtf8(std::string_view text) { return FirstInvalidUtf8(text) == text.size(); }

/// From the digits of a decimal to a number of a ValueColumn.
class Scale {
 public:
  Scale(const ValueType& type, int decimals) {
    constexpr int kMostPower = 18;
    const bool money = type.kind == TypeKind::money;
    const int power = (money ? 4 : 6) - decimals;
    // Only 0 can be scaled by more than a number of 64 bits has.
    if (std::abs(power) <= kMostPower)
      most_ = money ? kMoneyScale * kMaxMoney : kNumberScale * kMaxNumber;
    for (int i = 0; i < std::min(power, kMostPower); ++i) factor_ *= 10;
    for (int i = 0; i < std::min(-power, kMostPower); ++i) divisor_ *= 10;
  }
  std::int64_t Of(std::int64_t digits) const {
    if (divisor_ > 1) {
      if (digits % divisor_ != 0) return kWrong;
      digits /= divisor_;
    }
    std::int64_t number = 0;
    const bool overflow = __builtin_mul_overflow(digits, factor_, &number);
    return overflow || number < -most_ || number > most_ ? kWrong : number;
  }

 private:
  std::int64_t factor_ = 1, divisor_ = 1, most_ = 0;
};

template <class Offset>
bool AppendNeighbours(const ArrowValues& texts, ArrowPacked<Offset> offsets, ArrowRows rows,
                      TextColumn& column) {
  const std::int64_t first = offsets[rows.begin], last = offsets[rows.end];
  const std::size_t before = column.bytes.size(), size = column.ends.size();
  if (first != last)
    column.bytes.append(texts.TextBytes() + first, static_cast<std::size_t>(last - first));
  column.ends.resize(size + rows.size());
  std::uint32_t* ends = column.ends.data() + size;
  const auto shift = static_cast<std::uint32_t>(static_cast<std::int64_t>(before) - first);
  for (std::int64_t row = rows.begin; row < rows.end; ++row)
    *ends++ = static_cast<std::uint32_t>(offsets[row + 1]) + shift;  // modulo 2^32
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
  const auto days_of = [](std::int32_t day) {
    return static_cast<std::uint32_t>(day) - static_cast<std::uint32_t>(first);
  };
  const std::uint32_t most = days_of(last);
  std::uint32_t wrong = 0;
  for (std::size_t i = 0; i < rows.size(); ++i) wrong |= days_of(out[i]) > most ? 1U : 0U;
  return wrong == 0;
}

// --------------------------------------------------------------------------------------- meanings

CredentialId ArrowMeanings::CodeOf(std::string_view code) const {
  const CredentialId id{FindName(shape_->codes(), code)};
  // What the rulebook has is not empty, and UTF-8.
  return id.valid() || (!code.empty() && IsUtf8(code)) ? id : kWrongCode;
}

/// `type` is one of the rulebook's.
std::int64_t ArrowMeanings::NumberOf(const ValueType& type, std::string_view text) const {
  if (type.kind == TypeKind::one_of) {
    const std::uint32_t position = FindName(shape_->values(type), text);
    if (position != NameTable::kNone) return position;
  }
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
    const CredentialId id = CodeOf(code);
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
      const NameTable& names = shape_->codes();
      std::int64_t begin = offsets[rows.begin];
      for (std::int64_t row = rows.begin; row < rows.end; ++row) {
        const char* const code = bytes + begin;
        const auto length = static_cast<std::size_t>(offsets[row + 1] - begin);
        begin = offsets[row + 1];
        CredentialId id;
        if (length <= 16 && readable - code >= 16)
          id = {names.FindShort(Bytes16::Load(code), static_cast<std::uint32_t>(length))};
        *out++ = id.valid() ? id : CodeOf({code, length});
      }
    });
  } else {
    const Learned& learned = CodesOf(codes);
    WithIndexes(codes, [&](auto indexes) {
      const CredentialId* const of = learned.codes.data();
      std::int64_t row = rows.begin;
      for (; row + 4 <= rows.end; row += 4, out += 4) {
        out[0] = of[indexes[row]];
        out[1] = of[indexes[row + 1]];
        out[2] = of[indexes[row + 2]];
        out[3] = of[indexes[row + 3]];
      }
      for (; row < rows.end; ++row) *out++ = of[indexes[row]];
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
  const bool any_null = values.AnyNull(rows);
  const auto fill = [&](auto number_of) {
    bool good = true;
    for (std::int64_t row = rows.begin; row < rows.end; ++row) {
      const std::int64_t number = any_null && values.IsNull(row) ? kUnknown : number_of(row);
      good &= number != kWrong;
      *out++ = number;
    }
    return good;
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
    case ArrowKind::integer: {
      const Scale scale(type, 0);
      const bool may_be_large = values.column().width == 8 && !values.column().is_signed;
      return fill([&](std::int64_t row) {
        const std::int64_t integer = values.Integer(row);
        return may_be_large && integer < 0 ? kWrong : scale.Of(integer);
      });
    }
    case ArrowKind::decimal: {
      const Scale scale(type, values.column().scale);
      return fill([&](std::int64_t row) {
        const auto digits = values.Digits(row);
        return digits ? scale.Of(*digits) : kWrong;
      });
    }
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
