// Reading claims out of JSON that may be anything, and holding them against what must stand there.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "verify/measures.h"
#include "verify/objection.h"

namespace attain::verify {

using Json = nlohmann::json;

/// Where objections go while one place of a line is checked.
struct Objections {
  std::vector<Objection>& list;
  std::string where;

  void Add(std::string message) { list.push_back({where, std::move(message), false}); }
  /// What could not be settled: once for a place.
  void AddOpen(const std::string& message) {
    for (const Objection& other : list) {
      if (other.where == where && other.message == message) return;
    }
    list.push_back({where, message, true});
  }
  /// The same list, one place further in.
  Objections At(std::string_view place) const {
    return {list, where.empty() ? std::string(place) : where + ", " + std::string(place)};
  }
};

/// As it stands there, cut after 120 bytes.
std::string Shown(const Json& json);
/// The member `key` of an object; null where there is none.
const Json& Member(const Json& object, std::string_view key);
/// The elements of the array `key`; empty where there is none.
const Json& Elements(const Json& object, std::string_view key);
std::optional<std::string> TextMember(const Json& object, std::string_view key);
std::optional<std::uint64_t> CountMember(const Json& object, std::string_view key);
/// The verdict under `verdict`; objects where there is none.
std::optional<Verdict> VerdictMember(const Json& object, Objections& objections);

/// Objects to members of `object` other than these.
void OnlyMembers(const Json& object, std::initializer_list<std::string_view> keys,
                 Objections& objections);
/// Objects to the first difference between a claim and what the rulebook and the data give.
void Expect(const Json& claimed, const Json& expected, Objections& objections,
            const std::string& path = {});

/// Values as the explanation writes them (docs/explanations.md).
Json JsonOf(const Range& range);
Json JsonOf(const Rulebook& rulebook, TypeId type, const std::optional<Datum>& datum);
Json JsonOf(const Rulebook& rulebook, TypeId type, const Value& value);
/// Adds `missing` and `more_missing` to an object; items that stand twice are one.
void AddMissing(Json& object, std::vector<Json> items);
Json JsonOf(const Rulebook& rulebook, const MissingDatum& missing);

/// `FILE:LINE`, the file without its folder.
std::string PlaceOf(const DayRules& rules, Span span);
/// Objects unless `place` names the same file and line.
void CheckPlace(const Json& object, const DayRules& rules, Span span, Objections& objections);

}  // namespace attain::verify
