#include "report/schema.h"

#include <nlohmann/json.hpp>

#include "base/limits.h"

namespace attain {
namespace {

using Json = nlohmann::ordered_json;

Json OrNull(std::string_view type) { return {{"type", {type, "null"}}}; }

Json Amount(std::int64_t most) {
  return {{"type", "number"}, {"minimum", -most}, {"maximum", most}};
}

/// At most four decimals that are not zero, or an exponent, which a pattern cannot count through.
Json DecimalString() {
  return {{"type", "string"},
          {"pattern",
           "^-?(0|[1-9][0-9]*)(\\.[0-9]{1,4}0*)?$|^-?(0|[1-9][0-9]*)(\\.[0-9]+)?[eE][+-]?[0-9]+$"}};
}

Json Money(std::string_view currency) {
  const Json amount = {{"anyOf", {Amount(kMaxMoney), DecimalString()}}};
  const Json object = {{"type", "object"},
                       {"required", {"amount", "currency"}},
                       {"properties", {{"amount", amount}, {"currency", {{"const", currency}}}}}};
  return {{"anyOf", {{{"type", "null"}}, Amount(kMaxMoney), DecimalString(), object}}};
}

Json Day() {
  Json day = OrNull("string");
  day["format"] = "date";
  day["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
  return day;
}

Json OneOf(const Rulebook& rulebook, const ValueType& type) {
  Json values = Json::array();
  for (const StringId value : rulebook.strings[type.values]) values.push_back(rulebook.text(value));
  if (type.others) {
    Json open = OrNull("string");
    open["examples"] = values;
    return open;
  }
  values.push_back(nullptr);
  return {{"enum", values}};
}

Json ValueOf(const Rulebook& rulebook, TypeId id, StringId title) {
  const ValueType& type = rulebook.types[id];
  Json value;
  switch (type.kind) {
    case TypeKind::yes_no:
      value = OrNull("boolean");
      break;
    case TypeKind::number:
      value = Amount(kMaxNumber);
      value["type"] = {"number", "null"};
      break;
    case TypeKind::money:
      value = Money(rulebook.text(type.currency));
      break;
    case TypeKind::date:
      value = Day();
      break;
    case TypeKind::text:
      value = OrNull("string");
      break;
    case TypeKind::one_of:
      value = OneOf(rulebook, type);
      break;
  }
  if (title.valid()) value["description"] = rulebook.text(title);
  return value;
}

Json Facts(const Rulebook& rulebook) {
  Json properties = Json::object();
  for (const Fact& fact : rulebook.facts) {
    properties[std::string(rulebook.text(fact.name))] = ValueOf(rulebook, fact.type, fact.title);
  }
  Json facts = OrNull("object");
  facts["properties"] = properties;
  return facts;
}

Json Records(const Rulebook& rulebook) {
  Json tables = Json::object();
  for (const RecordTable& table : rulebook.tables) {
    Json fields = Json::object();
    for (const Field& field : rulebook.fields[table.fields]) {
      fields[std::string(rulebook.text(field.name))] = ValueOf(rulebook, field.type, field.title);
    }
    Json rows = OrNull("array");
    if (table.title.valid()) rows["description"] = rulebook.text(table.title);
    rows["items"] = {{"type", "object"}, {"properties", fields}};
    tables[std::string(rulebook.text(table.name))] = rows;
  }
  Json records = OrNull("object");
  records["properties"] = tables;
  return records;
}

Json Person() {
  const Json code = {{"type", "string"}, {"pattern", "^[^ ]([\\s\\S]*[^ ])?$"}};
  Json credentials = OrNull("array");
  credentials["items"] = {{"type", "object"},
                          {"required", {"code"}},
                          {"properties", {{"code", code}, {"passed", Day()}, {"expires", Day()}}}};
  Json id = OrNull("string");
  id["minLength"] = 1;
  return {{"type", "object"},
          {"properties", {{"id", id}, {"name", OrNull("string")}, {"credentials", credentials}}}};
}

}  // namespace

std::string JsonSchema(const Rulebook& rulebook) {
  Json people = OrNull("array");
  people["items"] = Person();
  const Json schema = {{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                       {"title", "a partner"},
                       {"description",
                        "one line of JSON Lines; what is missing or null is unknown, an empty list "
                        "is known to be empty"},
                       {"type", "object"},
                       {"required", {"id"}},
                       {"properties",
                        {{"id", {{"type", "string"}, {"minLength", 1}}},
                         {"name", OrNull("string")},
                         {"facts", Facts(rulebook)},
                         {"records", Records(rulebook)},
                         {"people", people}}}};
  return schema.dump(2) + "\n";
}

}  // namespace attain
