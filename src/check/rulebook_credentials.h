// Of a rulebook: credentials, sets of them, and what one person must hold.
#pragma once

#include <cstdint>
#include <optional>

#include "check/rulebook_ids.h"
#include "source/source_file.h"

namespace attain {

enum class CredentialWord : std::uint8_t { exam, assessment, certification };

struct Credential {
  StringId code;  ///< as declared; data matches without regard to case
  StringId title;
  CredentialWord word = CredentialWord::exam;
  std::optional<Date> available_from, registration_closes, retired;
  std::optional<Date> accepted_until, passed_by;  ///< passed_by only with accepted_until
  CredentialId replaced_by;
  ConditionId earned_by;
  StringId url;
  Span span;  ///< of the code in its declaration
};

enum class ItemKind : std::uint8_t { credential, set, choice };
struct ListItem {
  ItemKind kind;
  CredentialId credential;  ///< kind credential
  SetId set;                ///< kind set: all items of the set (of the version in force) stand here
  ChoiceId choice;          ///< kind choice
  Span span;
};

enum class Quantity : std::uint8_t { any, all, at_least };
/// `any of`, `all of` or `at least count of` the items; a code counts once however often it stands
/// there.
struct Choice {
  Quantity quantity;
  std::uint32_t count = 1;  ///< for at_least
  Slice<ListItem> items;
  Span span;
};

struct SetVersion {
  Period period;
  Slice<ListItem> items;
  Span span;
};
struct CredentialSet {
  StringId name;
  Slice<SetVersion> versions;
  Span span;
};

enum class ConditionKind : std::uint8_t { credential, choice, all_of, any_of };
/// What one person must hold.
struct Condition {
  ConditionKind kind;
  CredentialId credential;
  ChoiceId choice;
  Slice<ConditionId> parts;  ///< all_of, any_of
  Span span;
};

}  // namespace attain
