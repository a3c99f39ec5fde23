// One partner from its JSON text without an index of the text, by expecting what data nearly always
// is: keys in the order of the line before, plain values, nothing wrong. Whatever is not so is
// left, unchanged, to the walk of json_partners.cpp, which alone says what is wrong; a line that
// the scanner accepts means the same there. The text is known to be UTF-8.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "partners/data_shape.h"
#include "partners/key_memory.h"
#include "partners/name_table.h"
#include "partners/partner_batch.h"
#include "partners/seen_names.h"
#include "partners/unused_names.h"

namespace attain {

class LineScanner {
 public:
  /// `shape` outlives the scanner; `unused` may be null.
  LineScanner(const DataShape& shape, UnusedNames* unused);

  /// Adds the partner that `text` is to `batch`; false, with nothing added or counted, where
  /// another must read it. Behind `text` kBlockPadding bytes must be readable.
  bool Scan(std::string_view text, std::uint64_t line, PartnerBatch& batch);

 private:
  /// How the values of one fact or field look.
  struct Form {
    TypeKind kind;
    bool others;
    std::uint32_t value_count;
    NameTable values;  ///< one_of
  };
  Form FormOf(const ValueType& type) const;

  // These take where a value begins and return what is behind it, nullptr for what is left to
  // another.
  const char* Partner(const char* at);
  const char* Facts(const char* at);
  const char* Records(const char* at);
  const char* Rows(const char* at, TableId table);
  const char* Row(const char* at, TableId table);
  const char* People(const char* at);
  const char* Person(const char* at);
  const char* Credentials(const char* at, bool& known);
  const char* Credential(const char* at);
  const char* Value(const char* at, const Form& form, std::int64_t& number, std::string& text);
  const char* Money(const char* at, std::int64_t& number) const;
  const char* YesNo(const char* at, std::int64_t& number) const;
  const char* OneOf(const char* at, const Form& form, std::int64_t& number) const;
  const char* Day(const char* at, std::int32_t& days) const;
  const char* Plain(const char* at, std::string_view& text) const;
  const char* Text(const char* at, std::string_view& text, std::string& unescaped) const;
  const char* Escaped(const char* at, std::string_view& text, std::string& unescaped) const;
  const char* Null(const char* at) const;
  const char* Skip(const char* at);

  template <class Visit>
  const char* Members(KeyMemory& keys, UnusedKind kind, std::string_view owner, const char* at,
                      Visit visit);
  template <class Visit>
  const char* Elements(const char* at, Visit visit);

  void Begin(std::uint64_t line);
  void AddPerson(std::string_view id, std::string_view name, bool credentials_known);
  void Finish();

  const Rulebook& rulebook_;
  UnusedNames* unused_;
  std::deque<std::string> unused_keys_;
  std::vector<std::pair<UnusedKind, std::string_view>> found_unused_;  // of this partner

  KeyMemory partner_keys_, fact_keys_, table_keys_, person_keys_, credential_keys_;
  std::vector<KeyMemory> field_keys_;          // by TableId
  std::vector<std::string_view> table_names_;  // by TableId
  std::vector<Form> facts_, fields_;           // by FactId, FieldId
  NameTable codes_;

  PartnerBatch* batch_ = nullptr;
  const char* end_ = nullptr;  // of the text
  std::uint32_t first_person_ = 0;
  bool repeated_ = false;  // two of the people may have one id
  SeenNames person_ids_;
  std::string_view id_, name_;
  std::string id_text_, name_text_, person_id_text_, person_name_text_, skipped_;  // unescaped
  std::vector<FactId> text_facts_;
  std::vector<std::vector<std::uint32_t>> text_fields_;  // by TableId: positions
  std::vector<std::string> fact_texts_;                  // by FactId
  std::vector<std::int64_t> row_;                        // by position
  std::vector<std::string> row_texts_;
};

}  // namespace attain
