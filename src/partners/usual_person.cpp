#include "partners/usual_person.h"

#include <algorithm>
#include <string>

namespace attain {

UsualPerson UsualPersonOf(const ObjectShapes& people, const ObjectShapes& passes,
                          std::uint32_t credentials, std::uint32_t code, std::uint32_t day) {
  const ObjectShapes::Shape *const person = people.first(), *const pass = passes.first();
  if (person == nullptr || pass == nullptr || pass->members.empty()) return {};
  const auto& members = person->members;
  if (std::find(members.begin(), members.end(), credentials) == members.end()) return {};
  UsualPerson usual;
  usual.by_day = pass->members.front() == day;
  if (!usual.by_day && pass->members.front() != code) return {};
  const std::string bracket = "[" + pass->literals.front().text();
  const PairShape& pair = usual.by_day ? passes.pairs().reversed : passes.pairs().straight;
  if (pair.open.size() == 0 || bracket.size() > 16) return {};
  usual.passes = ShortLiteral(bracket);
  usual.open = person->literals.front();
  const std::string close = pass->literals.back().text() + "]";
  const std::string again = people.separator().text() + person->literals.front().text();
  for (std::size_t i = 0; i < members.size(); ++i) {
    const std::string& behind = person->literals[i + 1].text();
    const bool last = i + 1 == members.size();
    const bool list = members[i] == credentials;
    const std::string next = behind + (last ? again : "");
    usual.values.push_back({members[i], Literal(list ? close + next : next)});
    if (list) {
      usual.list = i;
      usual.behind_none = Literal("[]" + next);
    }
    if (!last) continue;
    usual.end = Literal(list ? close + behind : behind);
    usual.end_none = Literal("[]" + behind);
  }
  return usual;
}

}  // namespace attain
