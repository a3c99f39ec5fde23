// One partner from its JSON text without an index of the text, by expecting what data nearly always
// is: keys in the order of the line before, plain values, nothing wrong. Whatever is not so is
// left, unchanged, to the walk of json_partners.cpp, which alone says what is wrong; a line that
// the scanner accepts means the same there. The text is known to be UTF-8. It may change while it
// is scanned, where somebody writes to the file: so what is learned of a text is a copy of it, and
// whatever stands there by then, a loop ends behind the text, or, as it expects what it reads, at
// the zeros behind the file.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "partners/data_shape.h"
#include "partners/held_people.h"
#include "partners/key_memory.h"
#include "partners/name_table.h"
#include "partners/object_shapes.h"
#include "partners/partner_batch.h"
#include "partners/unused_names.h"
#include "partners/usual_person.h"

namespace attain {

class LineScanner {
 public:
  /// `shape` outlives the scanner; `unused` may be null.
  LineScanner(const DataShape& shape, UnusedNames* unused);

  /// Adds the partner that `text`, which begins at `line` and `offset` of its file, is to `batch`,
  /// which has its people only after Finish; false, with nothing added or counted, where another
  /// must read it. Behind `text` kBlockPadding bytes must be readable.
  bool Scan(std::string_view text, std::uint64_t line, std::uint64_t offset, PartnerBatch& batch);
  /// Adds the people of the partners that were scanned. Nobody else may touch the batch before; a
  /// Scan that is false finishes.
  void Finish(PartnerBatch& batch) { held_.MoveTo(batch); }

 private:
  enum class Quotes : std::uint8_t { never, always, either };
  /// How the values of one fact or field look.
  struct Form {
    TypeKind kind;
    Quotes quotes;
    bool others;
    std::uint32_t value_count;
    const NameTable* values;
  };
  /// What is known of the objects of one list.
  struct Objects {
    KeyMemory keys;
    ObjectShapes shapes;
    std::vector<ObjectShapes::Value> values;  ///< of the object that is read key by key
    bool saw_unused = false;                  ///< in it
    bool by_key = false;                      ///< one is being read key by key
    std::size_t unused = 0;  ///< how many of found_unused_ stand before the object being read
  };
  struct PersonTexts {
    std::string_view id, name;
    bool credentials_known = false;
  };
  /// Where credentials are written to, for a loop that keeps it in registers.
  struct PassColumns {
    CredentialId* codes;
    std::int32_t *passed, *expires;
    std::uint32_t count, room;
    std::size_t code_size = 0;  ///< of the last one
  };
  enum PersonMember : std::uint32_t { kPersonId, kPersonName, kCredentials };
  enum CredentialMember : std::uint32_t { kCode, kPassed, kExpires };
  static Form FormOf(const DataShape& shape, const ValueType& type);

  // These take where a value begins and return what is behind it, nullptr for what is left to
  // another.
  const char* Partner(const char* at);
  const char* Facts(const char* at);
  const char* Records(const char* at);
  const char* Rows(const char* at, TableId table);
  const char* People(const char* at);
  const char* UsualPeople(const char* at);
  template <bool kByDay>
  const char* UsualPeople(const char* at);
  template <bool kByDay>
  const char* UsualValues(const char* at, std::string_view (&texts)[2], bool& none,
                          PassColumns& held);
  const char* PlainPeople(const char* at);
  const char* PlainPerson(const ObjectShapes::Shape& shape, const char* at, PersonTexts& person);
  const char* Credentials(const char* at);
  const char* Passes(const char* at);
  template <bool kByDay>
  const char* PassRun(const char* at, PassColumns& held);
  PassColumns HeldPasses();
  const char* Text(const char* at, std::string_view& text, std::string& unescaped) const;
  const char* Null(const char* at) const;
  const char* Skip(const char* at);
  // The same for values without their quotes.
  const char* Value(const char* at, const Form& form, std::int64_t& number,
                    std::string& text) const;
  const char* OneOf(const char* at, const Form& form, std::int64_t& number) const;
  const char* YesNo(const char* at, std::int64_t& number) const;
  const char* TextInside(const char* at, std::string_view& text, std::string& unescaped) const;
  const char* Escaped(const char* at, std::string_view& text, std::string& unescaped) const;

  template <class Visit>
  const char* Members(KeyMemory& keys, UnusedKind kind, std::string_view owner, bool& saw_unused,
                      const char* at, Visit visit);
  template <class QuotesOf, class Visit>
  const char* Object(Objects& objects, UnusedKind kind, std::string_view owner, const char* at,
                     QuotesOf quotes_of, Visit visit);
  template <class QuotesOf, class Visit, class Done, class ReadRun>
  const char* List(Objects& objects, UnusedKind kind, std::string_view owner, const char* at,
                   QuotesOf quotes_of, Visit visit, Done done, ReadRun read_run);

  void Begin(std::size_t size);
  void Hold(std::uint32_t id, std::string_view code, std::int32_t passed, std::int32_t expires);
  /// What is in found_unused_, where anything can be.
  std::size_t UnusedCount() const { return unused_ == nullptr ? 0 : found_unused_.size(); }
  /// Leaves the first `known` of it.
  void ForgetUnused(std::size_t known);
  void AddPerson(std::string_view id, std::string_view name, bool credentials_known);
  void AddPlainPerson(std::string_view id, std::string_view name, bool credentials_known);
  void End();

  const Rulebook& rulebook_;
  UnusedNames* unused_;
  std::deque<std::string> unused_keys_;
  std::vector<std::pair<UnusedKind, std::string_view>> found_unused_;  // of this partner

  KeyMemory partner_keys_, table_keys_;
  Objects fact_objects_, people_, credentials_;
  UsualPerson usual_;
  std::uint32_t usual_changes_ = 0;            // of the shapes that it was made of
  std::vector<Objects> rows_;                  // by TableId
  std::vector<std::string_view> table_names_;  // by TableId
  std::vector<Form> facts_, fields_;           // by FactId, FieldId
  const NameTable& codes_;

  PartnerBatch* batch_ = nullptr;
  const char* end_ = nullptr;  // of the text
  HeldPeople held_;
  std::string_view id_, name_;
  std::string id_text_, name_text_, person_id_text_, person_name_text_,
      skipped_;  // unescaped
  std::vector<FactId> text_facts_;
  std::vector<std::vector<std::uint32_t>> text_fields_;  // by TableId: positions
  std::vector<std::string> fact_texts_;                  // by FactId
  std::vector<std::int64_t> row_;                        // by position, unknown between rows
  std::vector<std::string> row_texts_;
};

}  // namespace attain
