// The values of a line: what LineScanner takes of texts, numbers, days and what no rule reads.
#include <cstring>

#include "partners/json_error.h"
#include "partners/json_token.h"
#include "partners/line_scanner.h"
#include "partners/quick_values.h"

namespace attain {
namespace {

bool Begins(const char* at, std::string_view word) {
  return std::memcmp(at, word.data(), word.size()) == 0;
}

}  // namespace

const char* LineScanner::Null(const char* at) const {
  return Begins(at, "null") ? at + 4 : nullptr;
}

const char* LineScanner::Text(const char* at, std::string_view& text,
                              std::string& unescaped) const {
  if (*at != '"') return nullptr;
  at = TextInside(at + 1, text, unescaped);
  return at != nullptr && *at == '"' ? at + 1 : nullptr;
}

const char* LineScanner::TextInside(const char* at, std::string_view& text,
                                    std::string& unescaped) const {
  const char* const stop = FindStringStop(at, end_);
  if (*stop == '\\') return Escaped(at, text, unescaped);
  text = std::string_view(at, stop);
  return stop;
}

const char* LineScanner::Escaped(const char* at, std::string_view& text,
                                 std::string& unescaped) const {
  const char* stop = FindStringStop(at, end_);
  while (stop < end_ && *stop == '\\') stop = FindStringStop(stop + 2, end_);
  if (stop >= end_) return nullptr;
  auto meant = UnescapeJson({at, stop});
  if (!meant) return nullptr;
  unescaped = std::move(*meant);
  text = unescaped;
  return stop;
}

const char* LineScanner::YesNo(const char* at, std::int64_t& number) const {
  const bool yes = Begins(at, "true");
  if (!yes && !Begins(at, "false")) return nullptr;
  number = yes ? 1 : 0;
  return at + (yes ? 4 : 5);
}

const char* LineScanner::OneOf(const char* at, const Form& form, std::int64_t& number) const {
  const char* const stop = FindStringStop(at, end_);
  if (*stop != '"') return nullptr;
  const std::uint32_t found = form.values->Find({at, stop});
  if (found == NameTable::kNone && !form.others) return nullptr;
  number = found != NameTable::kNone ? found : form.value_count;
  return stop;
}

const char* LineScanner::Value(const char* at, const Form& form, std::int64_t& number,
                               std::string& text) const {
  switch (form.kind) {
    case TypeKind::yes_no:
      return YesNo(at, number);
    case TypeKind::number:
      return QuickDecimal(at, 12, 6, number);
    case TypeKind::money:
      return QuickDecimal(at, 14, 4, number);
    case TypeKind::one_of:
      return OneOf(at, form, number);
    case TypeKind::date: {
      std::int32_t days = 0;
      if (!QuickDay(at, days)) return nullptr;
      number = days;
      return at + 10;
    }
    case TypeKind::text:
      break;
  }
  std::string_view view;
  at = TextInside(at, view, text);
  if (at == nullptr) return nullptr;
  if (view.data() != text.data()) text = view;
  number = 0;
  return at;
}

/// A value that no rule reads; lists and objects are left to another, who finds repeated keys in
/// them.
const char* LineScanner::Skip(const char* at) {
  std::string_view text;
  if (*at == '"') return Text(at, text, skipped_);
  if (Begins(at, "true") || Begins(at, "null")) return at + 4;
  if (Begins(at, "false")) return at + 5;
  const char* behind = at;
  while (behind < end_ && std::strchr("+-.0123456789Ee", *behind) != nullptr && *behind != '\0')
    ++behind;
  return IsJsonNumber({at, behind}) ? behind : nullptr;
}

}  // namespace attain
