// What can stand behind a text that is being typed, as the grammar has it: which words of the
// language, and the names of which things.
#pragma once

#include <string_view>
#include <vector>

namespace attain {

/// Where a name, a code or a value can stand.
enum class Slot {
  none,
  new_name,       ///< a name that is declared here
  credential,     ///< the code of a credential
  list_item,      ///< the code of a credential, or a set, in `<…>`
  set,            ///< behind `any of`: a set, or a list
  kind,           ///< the name of a type
  own_field,      ///< behind `dated by`
  subject,        ///< a measure or a fact that is compared
  compared_fact,  ///< of a condition behind `if`
  yes_no_fact,
  operand,       ///< of arithmetic: a measure or a fact
  amount,        ///< what points are given for: a measure or a fact
  table,         ///< behind `count of`
  member,        ///< `table.field`
  member_field,  ///< behind `table.`
  filter_field,  ///< a field in `where`
  level,         ///< of the award around, or of the one behind `in`
  award,
  value,  ///< of what is compared, given or told
  currency,
  person,
  datum,       ///< a fact, measure or table of an example
  cell,        ///< a field of the table whose row it is
  expectation  ///< an award behind `expect`, then its option, level or metric
};

struct Expectations {
  bool understood = false;              ///< whether the text follows the grammar up to its end
  std::vector<std::string_view> words;  ///< keywords, in the order of the grammar, each once
  std::vector<Slot> slots;              ///< each once
};

/// What can stand at the end of `text`, the beginning of a rulebook that ends between two tokens:
/// everything that the grammar looks for there.
Expectations ExpectedBehind(std::string_view text);

}  // namespace attain
