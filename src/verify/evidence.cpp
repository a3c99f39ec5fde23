#include "verify/evidence.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/limits.h"
#include "source/utf8.h"

namespace attain::verify {
namespace {

std::string BaseName(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return std::string(slash == std::string_view::npos ? path : path.substr(slash + 1));
}

Json JsonOf(const std::optional<Fraction>& amount) {
  return amount ? Json(FormatExact(*amount)) : Json();
}

}  // namespace

std::string Shown(const Json& json) {
  std::string text = json.dump(-1, ' ', false, Json::error_handler_t::replace);
  constexpr std::size_t kMost = 120;
  if (text.size() > kMost) text = text.substr(0, kMost) + "…";
  return text;
}

const Json& Member(const Json& object, std::string_view key) {
  static const Json none;
  if (!object.is_object()) return none;
  const auto found = object.find(key);
  return found == object.end() ? none : *found;
}

const Json& Elements(const Json& object, std::string_view key) {
  static const Json none = Json::array();
  const Json& member = Member(object, key);
  return member.is_array() ? member : none;
}

std::optional<std::string> TextMember(const Json& object, std::string_view key) {
  const Json& member = Member(object, key);
  if (!member.is_string()) return std::nullopt;
  return member.get<std::string>();
}

std::optional<std::uint64_t> CountMember(const Json& object, std::string_view key) {
  const Json& member = Member(object, key);
  if (!member.is_number_unsigned()) return std::nullopt;
  return member.get<std::uint64_t>();
}

std::optional<Verdict> VerdictMember(const Json& object, Objections& objections) {
  const auto text = TextMember(object, "verdict");
  for (const Verdict verdict : {Verdict::met, Verdict::not_met, Verdict::cannot_tell}) {
    if (text && *text == Text(verdict)) return verdict;
  }
  objections.Add(text ? fmt::format("`{}` is no verdict", *text) : "there is no verdict");
  return std::nullopt;
}

void OnlyMembers(const Json& object, std::initializer_list<std::string_view> keys,
                 Objections& objections) {
  if (!object.is_object()) {
    objections.Add(fmt::format("`{}` stands where an object is due", Shown(object)));
    return;
  }
  for (const auto& [key, value] : object.items()) {
    if (std::find(keys.begin(), keys.end(), key) == keys.end()) {
      objections.Add(fmt::format("`{}` does not belong here", key));
    }
  }
}

void Expect(const Json& claimed, const Json& expected, Objections& objections,
            const std::string& path) {
  if (claimed == expected) return;
  if (claimed.is_object() && expected.is_object()) {
    for (const auto& [key, value] : expected.items()) {
      if (!claimed.contains(key)) {
        objections.Add(
            fmt::format("`{}` is missing", path.empty() ? key : fmt::format("{}.{}", path, key)));
        return;
      }
      if (Member(claimed, key) != value) {
        Expect(Member(claimed, key), value, objections,
               path.empty() ? key : fmt::format("{}.{}", path, key));
        return;
      }
    }
    for (const auto& [key, value] : claimed.items()) {
      if (!expected.contains(key)) objections.Add(fmt::format("`{}` does not belong here", key));
    }
    return;
  }
  if (claimed.is_array() && expected.is_array() && claimed.size() == expected.size()) {
    for (std::size_t i = 0; i < expected.size(); ++i) {
      if (claimed[i] != expected[i]) {
        Expect(claimed[i], expected[i], objections, fmt::format("{}[{}]", path, i));
        return;
      }
    }
  }
  objections.Add(fmt::format("`{}` is claimed to be `{}`; rulebook and data give `{}`", path,
                             Shown(claimed), Shown(expected)));
}

Json JsonOf(const Range& range) {
  if (!range.may_have) return "no value";
  if (range.exact()) return FormatExact(*range.low);
  Json json = {{"low", JsonOf(range.low)}, {"high", JsonOf(range.high)}};
  if (range.may_lack) json["may_have_no_value"] = true;
  return json;
}

Json JsonOf(const Rulebook& rulebook, TypeId type_id, const std::optional<Datum>& datum) {
  const ValueType& type = rulebook.types[type_id];
  if (!datum) {
    const bool is_amount = type.kind == TypeKind::number || type.kind == TypeKind::money;
    return is_amount ? JsonOf(Range::Unknown()) : Json();
  }
  switch (type.kind) {
    case TypeKind::yes_no:
      return datum->number != 0;
    case TypeKind::number:
    case TypeKind::money:
      return FormatExact(AmountOf(type.kind, datum->number));
    case TypeKind::date:
      return FormatDate(Date{static_cast<std::int32_t>(datum->number)});
    case TypeKind::text:
      return datum->text;
    case TypeKind::one_of: {
      const auto names = rulebook.strings[type.values];
      const auto at = static_cast<std::size_t>(datum->number);
      return at < names.size() ? Json(rulebook.text(names[at])) : Json("another value");
    }
  }
  return {};
}

Json JsonOf(const Rulebook& rulebook, TypeId type, const Value& value) {
  switch (value.kind) {
    case TypeKind::yes_no:
      return value.yes;
    case TypeKind::number:
    case TypeKind::money:
      return FormatExact(value.amount);
    case TypeKind::date:
      return FormatDate(value.date);
    case TypeKind::text:
      return rulebook.text(value.text);
    case TypeKind::one_of:
      return JsonOf(rulebook, type, Datum{value.choice, {}});
  }
  return {};
}

Json JsonOf(const Rulebook& rulebook, const MissingDatum& missing) {
  if (missing.fact.valid()) return {{"fact", rulebook.text(rulebook.facts[missing.fact].name)}};
  if (missing.measure.valid())
    return {{"measure", rulebook.text(rulebook.measures[missing.measure].name)}};
  if (missing.table.valid()) return {{"table", rulebook.text(rulebook.tables[missing.table].name)}};
  const Field& field = rulebook.fields[missing.field];
  return {{"table", rulebook.text(rulebook.tables[field.table].name)},
          {"row", missing.row},
          {"field", rulebook.text(field.name)}};
}

void AddMissing(Json& object, std::vector<Json> items) {
  Json distinct = Json::array();
  std::set<std::string> seen;
  for (Json& item : items) {
    if (seen.insert(item.dump()).second) distinct.push_back(std::move(item));
  }
  if (distinct.size() > kMaxMissingShown) {
    object["more_missing"] = distinct.size() - kMaxMissingShown;
    distinct.erase(distinct.begin() + kMaxMissingShown, distinct.end());
  }
  object["missing"] = std::move(distinct);
}

std::string PlaceOf(const DayRules& rules, Span span) {
  if (!span.valid()) return "?";
  const SourceFile& file = rules.sources[span.file];
  return fmt::format("{}:{}", BaseName(AsUtf8(file.path)), file.PositionOf(span.begin).line);
}

void CheckPlace(const Json& object, const DayRules& rules, Span span, Objections& objections) {
  const auto claimed = TextMember(object, "place");
  const std::string place = PlaceOf(rules, span);
  if (!claimed || BaseName(*claimed) != place) {
    objections.Add(fmt::format("`place` is claimed to be `{}`; the statement stands at `{}`",
                               claimed.value_or(""), place));
  }
}

}  // namespace attain::verify
