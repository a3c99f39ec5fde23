#include "explain/phrases.h"

#include <algorithm>

#include <fmt/format.h>

#include "explain/words.h"

namespace attain {
namespace {

constexpr std::size_t kMostCodesShown = 8;
constexpr std::size_t kAll = SIZE_MAX;

}  // namespace

std::string Enumerate(const std::vector<std::string>& parts, std::string_view last_word,
                      std::size_t most) {
  std::string text;
  const std::size_t shown = parts.size() > most ? most - 1 : parts.size();
  for (std::size_t i = 0; i < shown; ++i) {
    if (i > 0) text += i + 1 == parts.size() ? fmt::format(" {} ", last_word) : std::string(", ");
    text += parts[i];
  }
  if (shown < parts.size()) text += fmt::format(" {} {} others", last_word, parts.size() - shown);
  return text;
}

std::string Ordinal(std::uint64_t number) {
  const std::uint64_t ten = number % 100, one = number % 10;
  const std::string_view ending = ten >= 11 && ten <= 13 ? "th"
                                  : one == 1             ? "st"
                                  : one == 2             ? "nd"
                                  : one == 3             ? "rd"
                                                         : "th";
  return fmt::format("{}{}", number, ending);
}

std::string Counted(std::uint64_t count, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", count, count == 1 ? one : many);
}

std::string Phrases::Person(std::uint32_t person) const {
  const PartnerBatch& batch = context_.batch;
  const auto [begin, end] = batch.people_of(partner_);
  const std::string_view id = PersonId(context_, partner_, person);
  const std::string_view name = batch.person_names[begin + person];
  if (name.empty()) return std::string(id);
  for (std::uint32_t other = begin; other < end; ++other) {
    if (other != begin + person && batch.person_names[other] == name)
      return fmt::format("{} ({})", name, id);
  }
  return std::string(name);
}

bool Phrases::CredentialsKnown(std::uint32_t person) const {
  return context_.batch.credentials_known[context_.batch.people_of(partner_).begin + person] != 0;
}

std::string Phrases::People(std::span<const std::uint32_t> people) const {
  std::vector<std::string> names;
  names.reserve(people.size());
  for (const std::uint32_t person : people) names.push_back(Person(person));
  return Enumerate(names);
}

std::string Phrases::Amount(TypeId type, const Fraction& amount, bool bare,
                            const std::optional<Fraction>& beside) const {
  const ValueType& of = rulebook().types[type];
  std::string text = AmountText(amount, beside);
  if (bare || of.kind != TypeKind::money) return text;
  return fmt::format("{} {}", rulebook().text(of.currency), text);
}

std::string Phrases::Range(TypeId type, const ValueRange& range, bool bare,
                           const std::optional<Fraction>& beside) const {
  if (range.no_value) return "no value";
  std::string text;
  if (range.low && range.high && *range.low == *range.high) {
    text = Amount(type, *range.low, bare, beside);
  } else if (range.low && range.high) {
    text = fmt::format("between {} and {}", Amount(type, *range.low, bare, beside),
                       Amount(type, *range.high, true, beside));
  } else if (range.low) {
    text = fmt::format("{} or more", Amount(type, *range.low, bare, beside));
  } else if (range.high) {
    text = fmt::format("{} or less", Amount(type, *range.high, bare, beside));
  } else {
    text = "unknown";
  }
  return range.may_have_no_value ? text + ", perhaps without a value" : text;
}

std::string Phrases::Value(const ShownValue& value, const std::optional<Fraction>& beside) const {
  if (value.is_amount) return Range(value.type, value.range, false, beside);
  const ValueType& type = rulebook().types[value.type];
  if (value.number == kUnknown) return "unknown";
  if (type.kind == TypeKind::yes_no) return value.number != 0 ? "yes" : "no";
  if (type.kind == TypeKind::date) return FormatDate(Date{static_cast<std::int32_t>(value.number)});
  if (type.kind == TypeKind::text) return fmt::format("\"{}\"", value.text);
  const auto names = rulebook().strings[type.values];
  const auto at = static_cast<std::size_t>(value.number);
  return std::string(at < names.size() ? rulebook().text(names[at]) : kAnotherValue);
}

std::string Phrases::Written(TypeId type, std::span<const attain::Value> values, bool bare) const {
  std::vector<std::string> texts;
  texts.reserve(values.size());
  for (const attain::Value& value : values) texts.push_back(Written(type, value, bare));
  return Enumerate(texts, "or", SIZE_MAX);
}

std::string Phrases::Written(TypeId type, const attain::Value& value, bool bare) const {
  switch (value.kind) {
    case TypeKind::number:
    case TypeKind::money:
      return Amount(type, value.amount, bare);
    case TypeKind::yes_no:
      return value.yes ? "yes" : "no";
    case TypeKind::date:
      return FormatDate(value.date);
    case TypeKind::text:
      return fmt::format("\"{}\"", rulebook().text(value.text));
    case TypeKind::one_of:
      return Value({type, false, {}, value.choice, {}});
  }
  return {};
}

std::vector<ConditionId> Phrases::ConditionIds(const LinePart& part) const {
  const auto conditions = rulebook().condition_ids[rulebook().lines[part.source].conditions];
  std::vector<ConditionId> all(conditions.begin(), conditions.end());
  if (part.of_source.valid()) all.push_back(rulebook().of_lines[part.of_source].condition);
  return all;
}

std::string Phrases::Conditions(const LinePart& part, Codes codes) const {
  std::vector<std::string> texts;
  const std::vector<ConditionId> conditions = ConditionIds(part);
  texts.reserve(conditions.size());
  for (const ConditionId condition : conditions) {
    texts.push_back(Condition(condition, codes == Codes::shown, conditions.size() > 1));
  }
  return Enumerate(texts, "and", kAll);
}

std::vector<CredentialId> Phrases::CredentialsOf(const LinePart& part) const {
  std::vector<CredentialId> all, distinct;
  for (const ConditionId condition : ConditionIds(part)) AddCredentials(condition, all);
  for (const CredentialId credential : all) {
    if (std::find(distinct.begin(), distinct.end(), credential) == distinct.end())
      distinct.push_back(credential);
    if (distinct.size() > kMostCodesShown) break;
  }
  return distinct;
}

/// `inner`: within another condition, where "a and b" and "one of a, b" need parentheses.
std::string Phrases::Condition(ConditionId id, bool by_code, bool inner) const {
  const attain::Condition& condition = rulebook().conditions[id];
  if (condition.kind == ConditionKind::credential) {
    return std::string(rulebook().text(rulebook().credentials[condition.credential].code));
  }
  const auto bracketed = [&](std::string text) { return inner ? fmt::format("({})", text) : text; };
  if (condition.kind == ConditionKind::choice) {
    std::string text = Choice(condition.choice, by_code);
    return text.find(", ") == std::string::npos ? text : bracketed(std::move(text));
  }
  std::vector<std::string> parts;
  for (const ConditionId part : rulebook().condition_ids[condition.parts])
    parts.push_back(Condition(part, by_code, true));
  return bracketed(Enumerate(parts, condition.kind == ConditionKind::all_of ? "and" : "or", kAll));
}

std::string Phrases::Choice(ChoiceId id, bool by_code) const {
  const attain::Choice& choice = rulebook().choices[id];
  const auto written = rulebook().items[choice.items];
  if (written.size() == 1 && written.front().kind == ItemKind::choice)
    return Choice(written.front().choice, by_code);
  std::vector<std::string> items;
  AddItems(choice.items, by_code, items);
  if (items.size() > kMostCodesShown && by_code) {
    items.clear();
    AddItems(choice.items, false, items);
  }
  std::string list;
  for (std::size_t i = 0; i < items.size() && i < kMostCodesShown; ++i)
    list += (i > 0 ? ", " : "") + items[i];
  if (items.size() > kMostCodesShown)
    list += fmt::format(" and {} more", items.size() - kMostCodesShown);
  // The name of a set stands for several.
  const bool single =
      items.size() == 1 && (by_code || written.front().kind == ItemKind::credential);
  if (single) return list;
  switch (choice.quantity) {
    case Quantity::any:
      return fmt::format("one of {}", list);
    case Quantity::all:
      return fmt::format("all of {}", list);
    case Quantity::at_least:
      return fmt::format("at least {} of {}", choice.count, list);
  }
  return list;
}

void Phrases::AddItems(Slice<ListItem> items, bool by_code, std::vector<std::string>& texts) const {
  const auto add = [&](std::string text) {
    if (std::find(texts.begin(), texts.end(), text) == texts.end())
      texts.push_back(std::move(text));
  };
  for (const ListItem& item : rulebook().items[items]) {
    if (texts.size() > kMostCodesShown && by_code) return;
    switch (item.kind) {
      case ItemKind::credential:
        add(std::string(rulebook().text(rulebook().credentials[item.credential].code)));
        break;
      case ItemKind::choice:
        add(fmt::format("({})", Choice(item.choice, by_code)));
        break;
      case ItemKind::set: {
        const CredentialSet& set = rulebook().sets[item.set];
        const SetVersion* version =
            VersionInForce(rulebook().set_versions, set.versions, context_.program.as_of);
        if (by_code && version != nullptr) {
          AddItems(version->items, true, texts);
        } else {
          add(std::string(rulebook().text(set.name)));
        }
        break;
      }
    }
  }
}

void Phrases::AddCredentials(ConditionId id, std::vector<CredentialId>& credentials) const {
  const attain::Condition& condition = rulebook().conditions[id];
  if (condition.credential.valid()) credentials.push_back(condition.credential);
  if (condition.choice.valid())
    AddCredentials(rulebook().choices[condition.choice].items, credentials);
  for (const ConditionId part : rulebook().condition_ids[condition.parts])
    AddCredentials(part, credentials);
}

void Phrases::AddCredentials(Slice<ListItem> items, std::vector<CredentialId>& credentials) const {
  for (const ListItem& item : rulebook().items[items]) {
    if (item.kind == ItemKind::credential) credentials.push_back(item.credential);
    if (item.kind == ItemKind::choice)
      AddCredentials(rulebook().choices[item.choice].items, credentials);
    if (item.kind != ItemKind::set) continue;
    const SetVersion* version = VersionInForce(
        rulebook().set_versions, rulebook().sets[item.set].versions, context_.program.as_of);
    if (version != nullptr) AddCredentials(version->items, credentials);
  }
}

std::string Phrases::Held(const List<attain::Held>& held) const {
  std::vector<std::string> texts;
  for (const attain::Held& one : held) {
    const std::string_view code = rulebook().text(rulebook().credentials[one.credential].code);
    if (!one.earned_by.empty()) {
      texts.push_back(fmt::format("{} (earned by {})", code, Held(one.earned_by)));
    } else if (one.passed) {
      texts.push_back(fmt::format("{} ({})", code, FormatDate(*one.passed)));
    } else {
      texts.push_back(fmt::format("{} (day unknown)", code));
    }
  }
  return Enumerate(texts, "and", kAll);
}

std::string Phrases::Item(const MissingItem& item) const {
  const auto titled = [&](StringId name, StringId title) {
    const std::string_view text = rulebook().text(title);
    return text.empty() ? std::string(rulebook().text(name))
                        : fmt::format("{} ({})", rulebook().text(name), text);
  };
  switch (item.kind) {
    case MissingKind::fact:
      return titled(rulebook().facts[item.fact].name, rulebook().facts[item.fact].title);
    case MissingKind::measure:
      return titled(rulebook().measures[item.measure].name,
                    rulebook().measures[item.measure].title);
    case MissingKind::table:
      return fmt::format("all rows of {}", rulebook().text(rulebook().tables[item.table].name));
    case MissingKind::cell:
      return fmt::format("{} in row {} of {}", rulebook().text(rulebook().fields[item.field].name),
                         item.row + 1, rulebook().text(rulebook().tables[item.table].name));
    case MissingKind::people:
      return "who the people are";
    case MissingKind::credentials:
      return fmt::format("the credentials of {}", Person(item.person));
    case MissingKind::pass_date:
      return fmt::format("the day on which {} passed {}", Person(item.person),
                         rulebook().text(rulebook().credentials[item.credential].code));
  }
  return {};
}

std::string Phrases::Missing(const MissingList& missing) const {
  std::string text;
  for (const MissingItem& item : missing.items) text += (text.empty() ? "" : "; ") + Item(item);
  if (missing.more > 0) text += fmt::format("; and {} more", missing.more);
  return text;
}

}  // namespace attain
