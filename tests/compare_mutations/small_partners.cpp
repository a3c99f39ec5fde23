#include "small_partners.h"

#include <algorithm>
#include <random>
#include <vector>

#include "base/limits.h"
#include "compare/implication.h"
#include "compare/stretches.h"

namespace attain {
namespace {

constexpr std::size_t kMostPeople = 5;

struct Dated {
  Witness partner;
  Date day;
};

class Maker {
 public:
  Maker(const Rulebook& rulebook, std::uint32_t seed) : rulebook_(rulebook), random_(seed) {
    const Rulebook* one[] = {&rulebook};
    stretches_ = StretchesOf(one, *ParseDate("2018-06-30"));
    for (const ListItem& item : rulebook.items) {
      if (item.kind == ItemKind::credential) AddCode(item.credential);
    }
    for (const Condition& condition : rulebook.conditions) {
      if (condition.kind == ConditionKind::credential) AddCode(condition.credential);
    }
    MakeSmallest();
  }

  std::string Text(std::size_t count) {
    std::string text;
    for (const Dated& one : smallest_) text += PartnerBlock(one.partner, Title(), one.day);
    for (std::size_t i = 0; i < count; ++i) {
      Dated one = Pick(smallest_);
      if (Below(3) == 0) one.day = SomeDay();
      for (std::size_t changes = 1 + Below(3); changes > 0; --changes) Change(one.partner);
      text += PartnerBlock(one.partner, Title(), one.day);
    }
    return text;
  }

 private:
  std::size_t Below(std::size_t bound) { return random_() % bound; }
  template <class T>
  T& Pick(std::vector<T>& from) {
    return from[Below(from.size())];
  }
  std::string Title() { return "small " + std::to_string(++titles_); }

  void AddCode(CredentialId credential) {
    const std::string code(rulebook_.text(rulebook_.credentials[credential].code));
    if (std::find(codes_.begin(), codes_.end(), code) == codes_.end()) codes_.push_back(code);
  }

  void MakeSmallest() {
    Implications implications;
    for (const Stretch& stretch : stretches_) {
      const Program program = Compile(rulebook_, stretch.days.front());
      for (std::uint32_t i = 0; i < program.goals.size(); ++i) {
        const Implication& answer = implications.Decide({&rulebook_, &program, {GoalId{i}}, {}},
                                                        {&rulebook_, &program, {}, {}});
        if (answer.proof == Proof::refuted && answer.witness.people.size() <= kMostPeople)
          smallest_.push_back({answer.witness, stretch.days.front()});
      }
    }
  }

  /// One at which something begins or ends, or next to it.
  Date SomeDay() {
    const Date from = stretches_[Below(stretches_.size())].from;
    return from == Date::Min() ? stretches_.front().days.front()
                               : from + static_cast<std::int32_t>(Below(3)) - 1;
  }

  void Change(Witness& partner) {
    switch (Below(3)) {
      case 0:
        if (!partner.facts.empty()) ChangeValue(Pick(partner.facts));
        break;
      case 1:
        if (!partner.rows.empty()) ChangeRow(partner);
        break;
      default:
        ChangePeople(partner.people);
    }
  }

  void ChangeRow(Witness& partner) {
    const std::size_t row = Below(partner.rows.size());
    const WitnessRow copy = partner.rows[row];
    if (Below(4) == 0)
      partner.rows.insert(partner.rows.begin() + static_cast<std::ptrdiff_t>(row), copy);
    if (!copy.cells.empty()) ChangeValue(Pick(partner.rows[row].cells));
  }

  void ChangeValue(WitnessFact& fact) {
    WitnessValue& value = fact.value;
    switch (value.kind) {
      case TypeKind::yes_no:
        value.number = 1 - value.number;
        break;
      case TypeKind::number:
      case TypeKind::money: {
        const std::int64_t one = value.kind == TypeKind::money ? kMoneyScale : kNumberScale;
        const std::int64_t steps[] = {-one, -1, 1, one, value.number, -value.number / 2};
        value.number += steps[Below(std::size(steps))];
        break;
      }
      case TypeKind::date: {
        const std::int32_t days[] = {-366, -365, -364, -31, -1, 1};
        value.number += days[Below(std::size(days))];
        break;
      }
      case TypeKind::text:
        value.text += "x";
        break;
      case TypeKind::one_of:
        value.text = AnotherValue(value.text);
    }
  }

  /// A value of a type that has this one.
  std::string AnotherValue(const std::string& name) {
    for (const ValueType& type : rulebook_.types) {
      const auto values = rulebook_.strings[type.values];
      const auto is_it = [&](StringId id) { return rulebook_.text(id) == name; };
      if (type.kind == TypeKind::one_of && std::any_of(values.begin(), values.end(), is_it))
        return std::string(rulebook_.text(values[Below(values.size())]));
    }
    return name;
  }

  void ChangePeople(std::vector<WitnessPerson>& people) {
    if (people.empty()) {
      people.push_back({{Pick(codes_), {}}});
      return;
    }
    WitnessPerson& person = Pick(people);
    WitnessPass& pass = Pick(person);
    switch (Below(6)) {
      case 0:
      case 1:
        pass = {Pick(codes_), {}};
        break;
      case 2:
        person.push_back({Pick(codes_), {}});
        break;
      case 3:
        if (person.size() > 1) pass = person.back();
        person.pop_back();
        break;
      case 4: {  // to somebody else
        const WitnessPass moved = pass;
        Pick(people).push_back(moved);
        break;
      }
      default:
        if (people.size() < kMostPeople) people.push_back(WitnessPerson(person));
    }
    std::erase_if(people, [](const WitnessPerson& one) { return one.empty(); });
    for (WitnessPerson& one : people) {
      for (std::size_t i = 0; i < one.size(); ++i) {  // nobody passes the same twice
        const auto same = [&](const WitnessPass& other) { return other.code == one[i].code; };
        one.erase(std::remove_if(one.begin() + static_cast<std::ptrdiff_t>(i) + 1, one.end(), same),
                  one.end());
      }
    }
  }

  const Rulebook& rulebook_;
  std::mt19937 random_;
  std::vector<Stretch> stretches_;
  std::vector<std::string> codes_;
  std::vector<Dated> smallest_;
  std::size_t titles_ = 0;
};

}  // namespace

std::string SmallPartners(const Rulebook& rulebook, std::size_t count, std::uint32_t seed) {
  return Maker(rulebook, seed).Text(count);
}

}  // namespace attain
