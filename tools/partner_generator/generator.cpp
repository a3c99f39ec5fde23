#include "partner_generator/generator.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace attain {
namespace {

constexpr std::int64_t kMostPeople = 200;
constexpr std::int64_t kMostMoreRows = 50;
constexpr std::uint64_t kCustomers = 500;  // what texts tell apart

void Separate(bool& first, std::string& out) {
  if (!first) out += ',';
  first = false;
}

}  // namespace

PartnerGenerator::PartnerGenerator(const Rulebook& rulebook, const GeneratorOptions& options)
    : rulebook_(rulebook),
      options_(options),
      wants_(FindWants(rulebook, options.as_of)),
      dice_(options.seed) {
  for (const Credential& credential : rulebook.credentials)
    codes_.emplace_back(rulebook.text(credential.code));
  for (std::uint32_t i = 1; i <= options.other_codes; ++i)
    codes_.push_back(fmt::format("OTHER-{:03}", i));
}

void PartnerGenerator::AppendPartner(std::uint64_t number, std::string& out) {
  good_ = dice_.Chance(options_.qualified);
  team_ = good_ && !wants_.teams.empty() ? &dice_.Any(wants_.teams) : nullptr;
  people_ = PeopleCount();
  ChooseHabits();
  fmt::format_to(std::back_inserter(out),
                 "{{\"id\":\"P-{:07}\",\"name\":\"Partner {}\",\"facts\":{{", number, number);
  bool first = true;
  for (const Fact& fact : rulebook_.facts) AppendValue(fact.name, fact.type, {}, first, out);
  out += "},\"records\":{";
  first = true;
  for (const RecordTable& table : rulebook_.tables) {
    if (Unknown()) continue;
    Separate(first, out);
    fmt::format_to(std::back_inserter(out), "\"{}\":[", rulebook_.text(table.name));
    AppendRows(table, out);
    out += ']';
  }
  out += '}';
  if (!Unknown()) AppendPeople(out);
  out += "}\n";
}

void PartnerGenerator::ChooseHabits() {
  habits_.assign(wants_.values_of_field.size(), {});
  for (std::size_t field = 0; good_ && field < habits_.size(); ++field) {
    if (!wants_.values_of_field[field].empty())
      habits_[field] = dice_.Any(wants_.values_of_field[field]);
  }
}

void PartnerGenerator::AppendRows(const RecordTable& table, std::string& out) {
  const std::int64_t rows =
      good_ ? dice_.Between(2, 12) + std::min(dice_.Between(0, people_), kMostMoreRows)
            : dice_.Between(0, 6);
  for (std::int64_t row = 0; row < rows; ++row) {
    out += row == 0 ? "{" : ",{";
    bool first = true;
    for (const Field& field : rulebook_.fields[table.fields])
      AppendValue(field.name, field.type, {table.fields.begin + field.position}, first, out);
    out += '}';
  }
}

/// A member `"name":value`, or nothing where it is to be unknown.
void PartnerGenerator::AppendValue(StringId name, TypeId type_id, FieldId field, bool& first,
                                   std::string& out) {
  if (Unknown()) return;
  Separate(first, out);
  fmt::format_to(std::back_inserter(out), "\"{}\":", rulebook_.text(name));
  const ValueType& type = rulebook_.types[type_id];
  switch (type.kind) {
    case TypeKind::yes_no:
      out += dice_.Chance(good_ ? 0.85 : 0.4) ? "true" : "false";
      return;
    case TypeKind::number:
      out += std::to_string(dice_.Between(0, good_ ? 2000 : 100));
      return;
    case TypeKind::money:
      return AppendAmount(out);
    case TypeKind::date:
      fmt::format_to(std::back_inserter(out), "\"{}\"", RandomDay(700));
      return;
    case TypeKind::text:
      fmt::format_to(std::back_inserter(out), "\"text {}\"", dice_.Below(kCustomers));
      return;
    case TypeKind::one_of:
      fmt::format_to(std::back_inserter(out), "\"{}\"", OneOf(type, field));
      return;
  }
}

void PartnerGenerator::AppendAmount(std::string& out) {
  const std::int64_t cents = dice_.Between(0, wants_.amount * (good_ ? 40 : 10));
  fmt::format_to(std::back_inserter(out), "\"{}.{:02}\"", cents / 100, cents % 100);
}

std::string_view PartnerGenerator::OneOf(const ValueType& type, FieldId field) {
  if (field.valid() && !habits_[field.index].empty() && dice_.Chance(0.8))
    return habits_[field.index];
  const auto values = rulebook_.strings[type.values];
  const std::uint64_t place = dice_.Below(values.size() + (type.others ? 1 : 0));
  return place < values.size() ? rulebook_.text(values[place]) : "something-else";
}

/// One of the `back` days up to the as-of day, rarely one of the month after it.
std::string PartnerGenerator::RandomDay(std::int64_t back) {
  const std::int64_t days = dice_.Chance(0.02) ? dice_.Between(1, 30) : -dice_.Between(0, back);
  return FormatDate(options_.as_of + static_cast<std::int32_t>(days));
}

/// 1 to 200; half have up to five people, one in a hundred more than 128.
std::int64_t PartnerGenerator::PeopleCount() {
  constexpr std::array<std::uint64_t, 8> kPercent = {18, 22, 24, 18,
                                                     10, 5,  2,  1};  // of 1, 2-3, 4-7, … people
  constexpr double kMean = 12.4;                                      // of that
  std::uint64_t dice = dice_.Below(100);
  std::size_t power = 0;
  while (dice >= kPercent[power]) dice -= kPercent[power++];
  const std::int64_t low = std::int64_t{1} << power;
  const std::int64_t count = dice_.Between(low, std::min(2 * low - 1, kMostPeople));
  const double scaled = static_cast<double>(count) * options_.mean_people / kMean + 0.5;
  return std::clamp<std::int64_t>(static_cast<std::int64_t>(scaled), 1, kMostPeople);
}

void PartnerGenerator::AppendPeople(std::string& out) {
  out += ",\"people\":[";
  for (std::int64_t person = 1; person <= people_; ++person) {
    fmt::format_to(std::back_inserter(out), "{}{{\"id\":\"p{}\"", person == 1 ? "" : ",", person);
    if (!Unknown()) AppendCredentials(out);
    out += '}';
  }
  out += ']';
}

void PartnerGenerator::AppendCredentials(std::string& out) {
  out += ",\"credentials\":[";
  std::vector<std::string_view> codes;
  if (team_ != nullptr && dice_.Chance(0.85)) {
    for (const ConditionId condition : dice_.Any(*team_)) AddWhatMeets(condition, codes);
  }
  const std::int64_t more = codes_.empty() ? 0 : dice_.Between(0, team_ != nullptr ? 2 : 6);
  for (std::int64_t i = 0; i < more; ++i) codes.push_back(dice_.Any(codes_));
  bool first = true;
  for (const std::string_view code : codes) {
    Separate(first, out);
    fmt::format_to(std::back_inserter(out), "{{\"code\":\"{}\"", code);
    if (!Unknown()) fmt::format_to(std::back_inserter(out), ",\"passed\":\"{}\"", RandomDay(1400));
    if (dice_.Chance(0.1)) {
      const Date expiry = options_.as_of + static_cast<std::int32_t>(dice_.Between(-300, 700));
      fmt::format_to(std::back_inserter(out), ",\"expires\":\"{}\"", FormatDate(expiry));
    }
    out += '}';
  }
  out += ']';
}

void PartnerGenerator::AddWhatMeets(ConditionId id, std::vector<std::string_view>& codes) {
  const Condition& condition = rulebook_.conditions[id];
  const auto parts = rulebook_.condition_ids[condition.parts];
  switch (condition.kind) {
    case ConditionKind::credential:
      codes.push_back(rulebook_.text(rulebook_.credentials[condition.credential].code));
      return;
    case ConditionKind::choice:
      return AddItems(rulebook_.choices[condition.choice], codes);
    case ConditionKind::all_of:
      for (const ConditionId part : parts) AddWhatMeets(part, codes);
      return;
    case ConditionKind::any_of:
      return AddWhatMeets(parts[dice_.Below(parts.size())], codes);
  }
}

/// Different items, chosen at random, as many as the choice asks for.
void PartnerGenerator::AddItems(const Choice& choice, std::vector<std::string_view>& codes) {
  std::vector<ListItem> items;
  ListItems(choice.items, items);
  const std::size_t count = choice.quantity == Quantity::all   ? items.size()
                            : choice.quantity == Quantity::any ? 1
                                                               : choice.count;
  for (std::size_t i = 0; i < std::min(count, items.size()); ++i) {
    std::swap(items[i], items[i + dice_.Below(items.size() - i)]);
    const ListItem& item = items[i];
    if (item.kind == ItemKind::choice)
      AddItems(rulebook_.choices[item.choice], codes);
    else
      codes.push_back(rulebook_.text(rulebook_.credentials[item.credential].code));
  }
}

/// Credentials and choices, those of sets in place of the sets.
void PartnerGenerator::ListItems(Slice<ListItem> items, std::vector<ListItem>& all) const {
  for (const ListItem& item : rulebook_.items[items]) {
    if (item.kind != ItemKind::set) {
      all.push_back(item);
      continue;
    }
    const CredentialSet& set = rulebook_.sets[item.set];
    const SetVersion* version =
        VersionInForce(rulebook_.set_versions, set.versions, options_.as_of);
    if (version != nullptr) ListItems(version->items, all);
  }
}

}  // namespace attain
