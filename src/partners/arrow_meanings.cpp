#include "partners/arrow_meanings.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

#include "base/limits.h"
#include "partners/arrow_fill.h"
#include "partners/bytes16.h"
#include "partners/data_value.h"

namespace attain {
namespace {

/// In place of a value that is none; no day, amount or position is so small.
constexpr std::int64_t kWrong = kUnknown + 1;

/// A name that may stand at the end of what can be read.
std::uint32_t FindName(const NameTable& names, std::string_view name) {
  char room[16] = {};
  if (name.size() > sizeof room) return names.Find(name);
  if (!name.empty()) std::memcpy(room, name.data(), name.size());
  return names.FindShort(Bytes16::Load(room), static_cast<std::uint32_t>(name.size()));
}

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
    most_ /= factor_;
  }
  std::int64_t Of(std::int64_t digits) const {
    if (divisor_ > 1) {
      if (digits % divisor_ != 0) return kWrong;
      digits /= divisor_;
    }
    return digits < -most_ || digits > most_ ? kWrong : digits * factor_;
  }

 private:
  std::int64_t factor_ = 1, divisor_ = 1;
  std::int64_t most_ = 0;  // before it is multiplied
};

}  // namespace

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
  Learned& learned = learned_[&codes.column()];
  const ArrowValues values = codes.Dictionary();
  if (learned.place == values.Place()) return learned;
  learned = {};
  learned.place = values.Place();
  for (std::int64_t i = 0; i < values.size(); ++i) {
    const std::string_view code = values.IsNull(i) ? std::string_view() : values.Text(i);
    const CredentialId id{FindName(shape_->codes(), code)};
    // What the rulebook has is not empty, not padded, and UTF-8.
    const bool wrong = !id.valid() && (code.empty() || IsPadded(code) || !IsUtf8(code));
    learned.codes.push_back(id);
    learned.wrong.push_back(wrong ? 1 : 0);
    learned.any_wrong = learned.any_wrong || wrong;
    learned.any_unknown = learned.any_unknown || !id.valid();
  }
  return learned;
}

const ArrowMeanings::Learned& ArrowMeanings::NumbersOf(const ArrowValues& texts,
                                                       const ValueType& type) {
  Learned& learned = learned_[&texts.column()];
  const ArrowValues values = texts.Dictionary();
  if (learned.place == values.Place()) return learned;
  learned = {};
  learned.place = values.Place();
  for (std::int64_t i = 0; i < values.size(); ++i)
    learned.numbers.push_back(values.IsNull(i) ? kUnknown : NumberOf(type, values.Text(i)));
  return learned;
}

bool ArrowMeanings::AreCodes(const ArrowValues& codes, ArrowRows rows) {
  if (rows.size() == 0) return true;
  if (codes.AnyNull(rows)) return false;
  if (codes.column().dictionary) {
    const Learned& learned = CodesOf(codes);
    if (!learned.any_wrong) return true;
    return WithIndexes(codes, [&](auto indexes) {
      const std::uint8_t* const is_wrong = learned.wrong.data();
      std::uint8_t wrong = 0;
      for (std::int64_t row = rows.begin; row < rows.end; ++row) wrong |= is_wrong[indexes[row]];
      return wrong == 0;
    });
  }
  const bool any_wrong = WithOffsets(codes, [&](auto offsets) {
    std::uint32_t empty = 0;
    for (std::int64_t row = rows.begin; row < rows.end; ++row)
      empty |= offsets[row] == offsets[row + 1] ? 1U : 0U;
    if (empty != 0) return true;
    const char* const bytes = codes.TextBytes();
    const std::string_view all(bytes + offsets[rows.begin], bytes + offsets[rows.end]);
    if (all.find(' ') == std::string_view::npos) return false;
    bool padded = false;
    for (std::int64_t row = rows.begin; row < rows.end; ++row)
      padded |= IsPadded({bytes + offsets[row], bytes + offsets[row + 1]});
    return padded;
  });
  return !any_wrong && AreTexts(codes, rows);
}

bool ArrowMeanings::AppendCodes(const ArrowValues& codes, ArrowRows rows,
                                std::vector<CredentialId>& column) {
  if (rows.size() == 0) return false;
  const std::size_t size = column.size();
  column.resize(size + rows.size());
  CredentialId* out = column.data() + size;
  if (codes.column().dictionary) {
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
    return learned.any_unknown;
  }
  WithOffsets(codes, [&](auto offsets) {
    const char* const bytes = codes.TextBytes();
    const char* const readable = bytes + offsets[codes.size()];
    const NameTable& names = shape_->codes();
    std::int64_t begin = offsets[rows.begin];
    for (std::int64_t row = rows.begin; row < rows.end; ++row) {
      const char* const code = bytes + begin;
      const auto length = static_cast<std::size_t>(offsets[row + 1] - begin);
      begin = offsets[row + 1];
      *out++ = {length <= 16 && readable - code >= 16
                    ? names.FindShort(Bytes16::Load(code), static_cast<std::uint32_t>(length))
                    : FindName(names, {code, length})};
    }
  });
  bool any_unknown = false;
  for (std::size_t i = size; i < column.size(); ++i) any_unknown |= !column[i].valid();
  return any_unknown;
}

bool ArrowMeanings::CodesInPlace(const ArrowValues& codes, ArrowRows rows, PassColumns& passes) {
  if (!codes.column().dictionary || codes.column().width > sizeof(CredentialId)) return false;
  const Learned& learned = CodesOf(codes);
  // Whoever uses them looks at the whole dictionary.
  if (learned.codes.size() > rows.size()) return false;
  const void* const places =
      WithIndexes(codes, [&](auto indexes) -> const void* { return indexes.InPlace(rows.begin); });
  if (places == nullptr) return false;
  passes.codes = places;
  passes.code_bytes = codes.column().width;
  passes.by_dictionary = true;
  passes.meanings = learned.codes;
  return true;
}

bool ArrowMeanings::AppendValues(const ArrowValues& values, const ValueType& type, ArrowRows rows,
                                 ValueColumn& column) {
  const std::size_t size = column.numbers.size();
  column.numbers.resize(size + rows.size());
  std::int64_t* const out = column.numbers.data() + size;
  if (type.kind == TypeKind::text && values.column().kind == ArrowKind::text) {
    for (std::int64_t row = rows.begin; row < rows.end; ++row)
      out[row - rows.begin] = values.IsNull(row) ? kUnknown : 0;
    if (!AreTexts(values, rows)) return false;
    AppendTexts(values, rows, column.texts);
    return true;
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
    for (std::int64_t row = rows.begin; row < rows.end && !any_null; ++row) {
      const std::int64_t number = number_of(row);
      good &= number != kWrong;
      *out++ = number;
    }
    for (std::int64_t row = rows.begin; row < rows.end && any_null; ++row) {
      const std::int64_t number = values.IsNull(row) ? kUnknown : number_of(row);
      good &= number != kWrong;
      *out++ = number;
    }
    return good;
  };
  switch (values.column().kind) {
    case ArrowKind::yes_no:
      return fill([&](std::int64_t row) { return values.YesNo(row) ? 1 : 0; });
    case ArrowKind::date: {
      if (!AreDays(values, rows)) return false;
      const auto days = values.Packed<std::int32_t>(1);
      return fill([&](std::int64_t row) { return std::int64_t{days[row]}; });
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
      const std::int64_t* const numbers = NumbersOf(values, type).numbers.data();
      return WithIndexes(values, [&](auto indexes) {
        return fill([&](std::int64_t row) { return numbers[indexes[row]]; });
      });
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
