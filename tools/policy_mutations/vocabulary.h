// What could have been written in place of a name, or beside it: what a mutation takes from
// elsewhere in the rulebook.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "policy_mutations/declarations.h"

namespace attain {

using Words = std::vector<std::string>;

struct Vocabulary {
  std::vector<Words> types;            ///< the values of each `one of`
  std::map<std::string, Words> items;  ///< by set: of all its versions
  std::map<FileId, Words> sets;        ///< by file
  std::map<FileId, Words> measures;
  std::map<FileId, Words> codes;  ///< of credentials
};

Vocabulary VocabularyOf(const CutRulebook& declarations);

}  // namespace attain
