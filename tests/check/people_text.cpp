#include "people_text.h"

#include <fmt/format.h>

namespace attain {
namespace {

class PeopleWriter {
 public:
  explicit PeopleWriter(const Rulebook& rulebook) : rulebook_(rulebook) {}

  std::string Text(const People& people) const {
    std::string text;
    for (const Crew& crew : rulebook_.crews[people.crews]) {
      std::string lines;
      for (const Line& line : rulebook_.lines[crew.lines])
        lines += (lines.empty() ? "" : " + ") + Text(line);
      text += "crew " + lines + "\n";
    }
    for (const TeamTotal& total : rulebook_.team_totals[people.totals]) {
      text += fmt::format("total {}:", total.count);
      for (const LineRef& ref : rulebook_.line_refs[total.lines])
        text += fmt::format(" {}.{}", ref.crew + 1, ref.line + 1);
      text += "\n";
    }
    return text;
  }

 private:
  std::string Text(const Line& line) const {
    std::string text = fmt::format("{}: {}", line.count, Joined(line.conditions, " and "));
    for (const OfLine& part : rulebook_.of_lines[line.of_lines])
      text += fmt::format(" {{{}: {}}}", part.count, Text(part.condition));
    return text;
  }

  std::string Joined(Slice<ConditionId> conditions, const std::string& word) const {
    std::string text;
    for (const ConditionId condition : rulebook_.condition_ids[conditions])
      text += (text.empty() ? "" : word) + Text(condition);
    return text;
  }

  std::string Text(ConditionId id) const {
    const Condition& condition = rulebook_.conditions[id];
    switch (condition.kind) {
      case ConditionKind::credential:
        return std::string(rulebook_.text(rulebook_.credentials[condition.credential].code));
      case ConditionKind::choice:
        return Text(rulebook_.choices[condition.choice]);
      case ConditionKind::all_of:
        return "(" + Joined(condition.parts, " and ") + ")";
      case ConditionKind::any_of:
        return "(" + Joined(condition.parts, " or ") + ")";
    }
    return {};
  }

  std::string Text(const Choice& choice) const {
    std::string items;
    for (const ListItem& item : rulebook_.items[choice.items]) {
      if (!items.empty()) items += ", ";
      switch (item.kind) {
        case ItemKind::credential:
          items += rulebook_.text(rulebook_.credentials[item.credential].code);
          break;
        case ItemKind::set:
          items += rulebook_.text(rulebook_.sets[item.set].name);
          break;
        case ItemKind::choice:
          items += Text(rulebook_.choices[item.choice]);
          break;
      }
    }
    const std::string quantity = choice.quantity == Quantity::any ? "any"
                                 : choice.quantity == Quantity::all
                                     ? "all"
                                     : fmt::format("{}", choice.count);
    return quantity + " of <" + items + ">";
  }

  const Rulebook& rulebook_;
};

}  // namespace

std::string PeopleText(const Rulebook& rulebook) {
  const PeopleWriter writer(rulebook);
  std::string text;
  for (const People& people : rulebook.people)
    text += (text.empty() ? "" : "--\n") + writer.Text(people);
  return text;
}

}  // namespace attain
