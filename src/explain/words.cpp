#include "explain/words.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/limits.h"
#include "source/utf8.h"

namespace attain {

namespace {

std::string PlaceIn(const SourceSet& sources, Span span) {
  const SourceFile& file = sources[span.file];
  return fmt::format("{}:{}", AsUtf8(file.path), file.PositionOf(span.begin).line);
}

}  // namespace

std::string_view PersonId(const ExplanationContext& context, std::uint32_t partner,
                          std::uint32_t position) {
  return context.batch.person_ids[context.batch.people_of(partner).begin + position];
}

std::string PlaceOf(const ExplanationContext& context, StatementId statement) {
  return PlaceAt(context, context.rulebook.statements[statement].span);
}

std::vector<std::string> PlacesOf(const Rulebook& rulebook, const SourceSet& sources) {
  std::vector<std::string> places;
  places.reserve(rulebook.statements.size());
  for (std::uint32_t i = 0; i < rulebook.statements.size(); ++i)
    places.push_back(PlaceIn(sources, rulebook.statements[StatementId{i}].span));
  return places;
}

std::string PlaceAt(const ExplanationContext& context, Span span) {
  return PlaceIn(context.sources, span);
}

std::string ShortPlace(const ExplanationContext& context, Span span) {
  const std::string& path = context.sources[span.file].path;
  const auto last_part = [](std::string_view of) { return of.substr(of.rfind('/') + 1); };
  const auto ends_alike = [&](const SourceFile& file) {
    return last_part(file.path) == last_part(path);
  };
  const std::string place = PlaceAt(context, span);
  if (std::count_if(context.sources.begin(), context.sources.end(), ends_alike) > 1)
    return fmt::format("({})", place);
  return fmt::format("({})", last_part(place));
}

std::string MustBe(Test test, std::string_view wanted) {
  if (test == Test::is) return fmt::format("must be {}", wanted);
  if (test == Test::is_not) return fmt::format("must not be {}", wanted);
  return fmt::format("must be {} {}", TextOf(test), wanted);
}

std::string_view TitleOr(const Rulebook& rulebook, StringId title, StringId name) {
  return rulebook.text(rulebook.text(title).empty() ? name : title);
}

std::string_view TitleOfOption(const Rulebook& rulebook, Date day, AwardId award, StringId name) {
  const AwardVersion* version =
      VersionInForce(rulebook.award_versions, rulebook.awards[award].versions, day);
  if (version == nullptr) return rulebook.text(name);
  for (const Option& option : rulebook.options[version->options]) {
    if (option.name == name) return TitleOr(rulebook, option.title, option.name);
  }
  return rulebook.text(name);
}

std::string TitleOf(const Rulebook& rulebook, Date day, const OutputRow& row) {
  const Award& award = rulebook.awards[row.award];
  const AwardVersion* version = VersionInForce(rulebook.award_versions, award.versions, day);
  std::string title(
      TitleOr(rulebook, version != nullptr ? version->title : award.name, award.name));
  if (row.option.valid())
    title += fmt::format(", {}", TitleOfOption(rulebook, day, row.award, row.option));
  if (row.level.valid()) title += fmt::format(", {}", rulebook.text(row.level));
  return title;
}

std::string PathOf(const Rulebook& rulebook, const OutputRow& row) {
  std::string path(rulebook.text(rulebook.awards[row.award].name));
  if (row.option.valid() || row.level.valid())
    path += fmt::format("/{}", rulebook.text(row.option));
  if (row.level.valid()) path += fmt::format("/{}", rulebook.text(row.level));
  return path;
}

std::string AmountText(const Fraction& amount, const std::optional<Fraction>& beside) {
  constexpr std::uint32_t kDecimals = 2;
  const auto rounded = [](const Fraction& value) {
    const auto numerator = value.is_negative() ? -value.numerator() : value.numerator();
    return Rounded(Fraction::Of(numerator, value.denominator()), kDecimals);
  };
  std::string shown = FormatForPeople(amount);
  if (!beside || ScaledBy(amount, kNumberScale) || amount.is_negative() != beside->is_negative() ||
      rounded(amount) != rounded(*beside))
    return shown;
  std::string exact = FormatExact(amount);
  const bool needs_both = exact.find('/') != std::string::npos && !beside->is_zero();
  return needs_both ? fmt::format("{} (about {})", exact, shown) : exact;
}

std::string CountedPoints(const Fraction& points) {
  return FormatForPeople(points) + (points == Fraction(1) ? " point" : " points");
}

std::string PointsText(const ValueRange& range, const std::optional<Fraction>& beside) {
  std::string low = AmountText(range.low.value_or(Fraction()), beside);
  if (!range.high) return low + " or more";
  if (range.is_exact()) return low;
  return fmt::format("between {} and {}", low, AmountText(*range.high, beside));
}

std::string_view CodedText(const Rulebook& rulebook, TypeId id, std::int64_t number,
                           std::string_view text, std::string& working_memory) {
  const ValueType& type = rulebook.types[id];
  if (type.kind == TypeKind::yes_no) return number != 0 ? "yes" : "no";
  if (type.kind == TypeKind::text) return text;
  if (type.kind == TypeKind::date) {
    working_memory = FormatDate(Date{static_cast<std::int32_t>(number)});
    return working_memory;
  }
  const auto names = rulebook.strings[type.values];
  const auto at = static_cast<std::size_t>(number);
  return at < names.size() ? rulebook.text(names[at]) : kAnotherValue;
}

std::string WrittenText(const Rulebook& rulebook, TypeId type, const Value& value) {
  std::string memory;
  switch (value.kind) {
    case TypeKind::number:
    case TypeKind::money:
      return FormatExact(value.amount);
    case TypeKind::yes_no:
      return value.yes ? "yes" : "no";
    case TypeKind::date:
      return FormatDate(value.date);
    case TypeKind::text:
      return std::string(rulebook.text(value.text));
    case TypeKind::one_of:
      return std::string(CodedText(rulebook, type, value.choice, {}, memory));
  }
  return {};
}

}  // namespace attain
