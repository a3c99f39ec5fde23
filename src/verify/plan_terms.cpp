#include "verify/plan_terms.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/limits.h"

namespace attain::verify {
namespace {

/// The list `key` of ids, as positions; `gone` are no longer there. nullopt where an id is wrong.
std::optional<std::vector<std::uint32_t>> ReadPeople(const PartnerData& data, const Json& line,
                                                     std::string_view key,
                                                     const std::vector<std::uint32_t>& gone,
                                                     Objections& objections) {
  const auto refuse = [&](const std::string& what) {
    objections.Add(what);
    return std::nullopt;
  };
  const Json& list = Member(line, key);
  if (!list.is_array()) return refuse(fmt::format("`{}` is no list of people", key));
  const auto [begin, end] = data.batch.people_of(data.partner);
  std::vector<std::uint32_t> read;
  read.reserve(list.size());
  for (const Json& json : list) {
    const std::string id = json.is_string() ? json.get<std::string>() : Shown(json);
    std::uint32_t person = begin;
    while (person < end && (!json.is_string() || data.batch.person_ids[person] != id)) ++person;
    if (person == end || std::count(gone.begin(), gone.end(), person - begin) > 0)
      return refuse(fmt::format("`{}` names `{}`, who is none of the people", key, id));
    if (std::count(read.begin(), read.end(), person - begin) > 0)
      return refuse(fmt::format("`{}` names `{}` twice", key, id));
    read.push_back(person - begin);
  }
  return read;
}

}  // namespace

std::optional<Price> PriceOf(const Json& json) {
  if (!json.is_string()) return std::nullopt;
  const auto value = ParseDecimal(json.get<std::string>());
  if (!value || value->is_negative() || *value > Fraction(kMaxMoney / kMoneyScale))
    return std::nullopt;
  return ScaledBy(*value, kMoneyScale);
}

std::optional<PassTerms> ReadTerms(const PartnerData& data, const Json& line,
                                   Objections& objections) {
  const auto refuse = [&](const std::string& what) {
    objections.Add(what);
    return std::nullopt;
  };
  const auto begin = ParseDate(TextMember(line, "as_of").value_or(""));
  if (!begin) return refuse("`as_of` is no day");
  if (*begin > data.rules.day) return refuse("`by` is before `as_of`");
  const Json& costs = Member(line, "costs");
  const Json& of = Member(costs, "of");
  if (!of.is_object()) return refuse("`costs` has no `pass`, `hire` and `of`");
  Objections inside = objections.At("`costs`");
  const std::size_t before = objections.list.size();
  OnlyMembers(costs, {"pass", "hire", "of"}, inside);
  if (objections.list.size() > before) return std::nullopt;
  PassTerms terms;
  terms.begin = *begin;
  const auto pass = PriceOf(Member(costs, "pass")), hire = PriceOf(Member(costs, "hire"));
  if (!pass || *pass == 0) return refuse("`costs.pass` is no cost above 0");
  if (!hire) return refuse("`costs.hire` is no cost");
  terms.pass = *pass;
  terms.hire = *hire;
  for (const auto& [code, json] : of.items()) {
    const CredentialId credential = data.rulebook().FindCredential(code);
    if (!credential.valid())
      return refuse(fmt::format("`costs.of` names `{}`, which the rulebook does not have", code));
    const auto price = PriceOf(json);
    if (!price || *price == 0)
      return refuse(fmt::format("what `costs.of` says of `{}` is no cost above 0", code));
    terms.of[credential] = *price;
  }
  return terms;
}

std::optional<PlannedStaff> ReadStaff(const PartnerData& data, const Json& line,
                                      Objections& objections) {
  const auto without = ReadPeople(data, line, "without", {}, objections);
  if (!without || !ReadPeople(data, line, "pinned", *without, objections)) return std::nullopt;
  PlannedStaff staff{*without, {}};
  for (const Json& id : Elements(line, "pinned")) staff.pinned.push_back(id.get<std::string>());
  return staff;
}

}  // namespace attain::verify
