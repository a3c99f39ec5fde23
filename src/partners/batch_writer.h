// One partner after the other into a batch: values in any order, nothing left behind of one that is
// given up.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "partners/data_shape.h"
#include "partners/partner_batch.h"

namespace attain {

/// What a reader tells about one partner, between Begin and Finish or GiveUp. What is not told is
/// unknown.
class BatchWriter {
 public:
  explicit BatchWriter(const DataShape& shape);

  /// It begins at `line` and `offset` of its file.
  void Begin(PartnerBatch& batch, std::uint64_t line, std::uint64_t offset);
  void SetId(std::string_view id) { id_ = id; }
  void SetName(std::string_view name) { name_ = name; }
  const std::string& id() const { return id_; }

  void SetFact(FactId fact, std::int64_t number) {
    batch_->facts[fact.index].numbers.back() = number;
  }
  void SetTextFact(FactId fact, std::string_view text);

  /// The table has rows, perhaps none; told once.
  void BeginTable(TableId table) { batch_->tables[table.index].known.back() = 1; }
  /// A row of unknown fields, to be filled until the next.
  void BeginRow(TableId table);
  void SetField(FieldId field, std::int64_t number);
  void SetTextField(FieldId field, std::string_view text);
  void EndRow(TableId table);

  /// The list of people is known, perhaps empty.
  void BeginPeople() { batch_->people_known.back() = 1; }
  void BeginPerson();
  void SetPersonId(std::string_view id) { person_id_ = id; }
  void SetPersonName(std::string_view name) { person_name_ = name; }
  /// The list of credentials is known, perhaps empty.
  void BeginCredentials() { credentials_known_ = true; }
  void AddCredential(CredentialId code, std::int32_t passed, std::int32_t expires);
  /// A person without an id is called `person 3`, by position from 1.
  void EndPerson();
  /// Credentials of people who come behind them: `set(i, code, passed, expires)` for each. Returns
  /// the place of the first.
  template <class Set>
  std::uint32_t AddCredentials(std::size_t count, Set set) {
    const std::size_t first = batch_->codes.size();
    batch_->codes.resize(first + count);
    batch_->passed.resize(first + count);
    batch_->expires.resize(first + count);
    for (std::size_t i = 0; i < count; ++i)
      set(i, batch_->codes[first + i], batch_->passed[first + i], batch_->expires[first + i]);
    return static_cast<std::uint32_t>(first);
  }
  /// A person at once, whose id is not empty and whose credentials end at that place.
  void AddPerson(std::string_view id, std::string_view name, bool credentials_known,
                 std::uint32_t credentials_end);
  /// The position, from 0, of a person who has the id of another one before; nullopt where ids
  /// differ.
  std::optional<std::uint32_t> FindRepeatedPerson();
  std::string_view PersonId(std::uint32_t position) const {
    return batch_->person_ids[first_person_ + position];
  }

  void Finish();
  void GiveUp();

 private:
  const DataShape* shape_;
  PartnerBatch* batch_ = nullptr;
  std::uint32_t place_ = 0;         // of the partner in the batch
  std::uint32_t first_person_ = 0;  // of the partner
  std::string id_, name_, person_id_, person_name_;
  bool credentials_known_ = false;
  std::vector<FactId> text_facts_;
  std::vector<std::vector<FieldId>> text_fields_;  // by TableId
  std::vector<std::string> fact_texts_;            // by FactId: of the partner
  std::vector<std::string> field_texts_;           // by FieldId: of the row
  std::vector<std::pair<std::string_view, std::uint32_t>> sorted_ids_;
};

}  // namespace attain
