#include "reference/completion.h"

#include <utility>

#include "base/limits.h"
#include "partners/batch_edit.h"

namespace attain::reference {
namespace {

class Completion {
 public:
  Completion(const Rulebook& rulebook, const PartnerBatch& partner, Date day, Dice& dice)
      : rulebook_(rulebook), day_(day), dice_(dice), batch_(partner) {}

  PartnerBatch Run() {
    for (std::uint32_t i = 0; i < rulebook_.facts.size(); ++i)
      Complete(batch_.facts[i], rulebook_.facts[FactId{i}].type);
    for (std::uint32_t i = 0; i < rulebook_.tables.size(); ++i) CompleteTable(TableId{i});
    for (GivenMeasure& given : batch_.given) {
      if (given.unknown) given.value = Fraction::Of(dice_.Below(4'000), 10);
      given.unknown = false;
    }
    CompletePeople();
    return std::move(batch_);
  }

 private:
  std::int64_t NumberOf(TypeId id) {
    const ValueType& type = rulebook_.types[id];
    switch (type.kind) {
      case TypeKind::yes_no:
        return dice_.Below(2);
      case TypeKind::one_of:
        return dice_.Below(type.values.size + (type.others ? 1 : 0));
      case TypeKind::number:
        return std::int64_t{dice_.Below(40)} * kNumberScale / 2 * (dice_.Chance(10) ? -1 : 1);
      case TypeKind::money:
        return std::int64_t{dice_.Below(400)} * kMoneyScale * (dice_.Chance(10) ? -1 : 1);
      case TypeKind::date:
        return dice_.Day().days;
      case TypeKind::text:
        break;
    }
    return 0;
  }

  void Complete(ValueColumn& column, TypeId type) {
    const bool text = rulebook_.types[type].kind == TypeKind::text;
    TextColumn texts;
    for (std::size_t row = 0; row < column.numbers.size(); ++row) {
      const bool unknown = column.numbers[row] == kUnknown;
      if (unknown) column.numbers[row] = NumberOf(type);
      if (text) texts.Add(unknown ? dice_.Word({"a", "b", "alpha", "x"}) : column.texts[row]);
    }
    if (text) column.texts = texts;
  }

  void CompleteTable(TableId id) {
    TableColumns& table = batch_.tables[id.index];
    const auto fields = rulebook_.fields[rulebook_.tables[id].fields];
    if (table.known[0] == 0) {
      table.known[0] = 1;
      table.ends[0] = dice_.Below(4);
      for (std::size_t i = 0; i < fields.size(); ++i) {
        table.fields[i].numbers.assign(table.ends[0], kUnknown);
        table.fields[i].texts.Clear();
        for (std::uint32_t row = 0; row < table.ends[0]; ++row) table.fields[i].texts.Add("");
        if (rulebook_.types[fields[i].type].kind != TypeKind::text) table.fields[i].texts.Clear();
      }
    }
    for (std::size_t i = 0; i < fields.size(); ++i) Complete(table.fields[i], fields[i].type);
  }

  /// A pass that has no day was made by the as-of day.
  Date DayOfPass() { return std::min(dice_.Day(), day_); }

  void AddPasses(std::vector<CredentialId>& codes, std::vector<std::int32_t>& passed,
                 std::vector<std::int32_t>& expires) {
    for (std::uint32_t i = 0, count = dice_.Below(4); i < count; ++i) {
      codes.push_back(CredentialId{dice_.Below(rulebook_.credentials.size())});
      passed.push_back(DayOfPass().days);
      expires.push_back(kNeverExpires);
    }
  }

  void CompletePeople() {
    const bool known = batch_.people_known[0] != 0;
    const std::uint32_t people = known ? batch_.people_ends[0] : dice_.Below(5);
    std::vector<CredentialId> codes;
    std::vector<std::int32_t> passed, expires;
    std::vector<std::uint32_t> ends;
    for (std::uint32_t person = 0; person < people; ++person) {
      if (known && batch_.credentials_known[person] != 0) {
        const auto [begin, end] = batch_.credentials_of(person);
        for (std::uint32_t i = begin; i < end; ++i) {
          const bool day_known = batch_.passed[i] != kPassedUnknown;
          codes.push_back(batch_.codes[i]);
          passed.push_back(day_known ? batch_.passed[i] : DayOfPass().days);
          expires.push_back(batch_.expires[i]);
        }
      } else {
        AddPasses(codes, passed, expires);
      }
      ends.push_back(static_cast<std::uint32_t>(codes.size()));
      if (known) continue;
      batch_.person_ids.Add("someone " + std::to_string(person));
      batch_.person_names.Add("");
    }
    batch_.people_known[0] = 1;
    batch_.people_ends[0] = people;
    batch_.credentials_known.assign(people, 1);
    batch_.credential_ends = ends;
    batch_.codes = codes;
    batch_.passed = passed;
    batch_.expires = expires;
  }

  const Rulebook& rulebook_;
  Date day_;
  Dice& dice_;
  PartnerBatch batch_;
};

}  // namespace

PartnerBatch Completed(const Rulebook& rulebook, const PartnerBatch& batch, std::uint32_t partner,
                       Date day, Dice& dice) {
  PartnerBatch alone(rulebook);
  CopyPartner(batch, partner, alone);
  return Completion(rulebook, alone, day, dice).Run();
}

}  // namespace attain::reference
