// Whom partners cannot do without, for people and as data.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "advise/key_people.h"
#include "explain/explanation_json.h"
#include "report/verdict_writer.h"

namespace attain {

/// A met row of a partner.
struct KeyPeopleRow {
  RowId row;
  KeyPeople people;
};

/// Of one partner: each row with who must stay, and for what.
std::string KeyPeopleText(const ExplanationContext& context, std::uint32_t partner,
                          std::span<const KeyPeopleRow> rows);

/// Of many partners: a line for each partner and row.
class KeyPeopleTable {
 public:
  void Add(const ExplanationContext& context, std::uint32_t partner,
           std::span<const KeyPeopleRow> rows);
  std::string Text() const;

 private:
  std::vector<std::vector<std::string>> lines_;
};

/// Appends a line of jsonl (docs/plans.md).
void AppendKeyPeople(const ExplanationContext& context, std::uint32_t partner,
                     std::span<const KeyPeopleRow> rows, std::string& out);

}  // namespace attain
