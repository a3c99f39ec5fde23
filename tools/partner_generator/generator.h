// Partners for a rulebook, as lines of JSON: any number of them, the same ones for the same seed.
// Most are small, a few large, and the large ones have more rows. About a share of them is made to
// meet something: they sell mostly one thing in one way, and their people mostly hold what one team
// of the rulebook asks for.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "partner_generator/dice.h"
#include "partner_generator/wants.h"

namespace attain {

struct GeneratorOptions {
  std::uint64_t partners = 1000;
  std::uint64_t seed = 1;
  double mean_people = 12, qualified = 0.3, unknown = 0;
  std::uint32_t other_codes = 0;  ///< that the rulebook does not name
  Date as_of;
};

class PartnerGenerator {
 public:
  /// Both must outlive this.
  PartnerGenerator(const Rulebook& rulebook, const GeneratorOptions& options);
  /// The partner with this number, and a line feed.
  void AppendPartner(std::uint64_t number, std::string& out);

 private:
  bool Unknown() { return options_.unknown > 0 && dice_.Chance(options_.unknown); }
  void ChooseHabits();
  void AppendRows(const RecordTable& table, std::string& out);
  void AppendValue(StringId name, TypeId type_id, FieldId field, bool& first, std::string& out);
  void AppendAmount(std::string& out);
  std::string_view OneOf(const ValueType& type, FieldId field);
  std::string RandomDay(std::int64_t back);
  std::int64_t PeopleCount();
  void AppendPeople(std::string& out);
  void AppendCredentials(std::string& out);
  void AddWhatMeets(ConditionId id, std::vector<std::string_view>& codes);
  void AddItems(const Choice& choice, std::vector<std::string_view>& codes);
  void ListItems(Slice<ListItem> items, std::vector<ListItem>& all) const;

  const Rulebook& rulebook_;
  const GeneratorOptions& options_;
  const Wants wants_;
  Dice dice_;
  std::vector<std::string> codes_;  ///< all there are

  // of the partner that is being made
  bool good_ = false;                       ///< it is made to meet something
  const std::vector<Job>* team_ = nullptr;  ///< what its people mostly hold
  std::vector<std::string_view> habits_;    ///< by FieldId: the value of most rows, or none
  std::int64_t people_ = 0;
};

}  // namespace attain
