// The rows of one partner, from the files of a CSV folder, into a batch.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "partners/batch_writer.h"
#include "partners/csv_file.h"
#include "partners/reject.h"
#include "partners/seen_names.h"
#include "partners/unused_names.h"

namespace attain {

/// The file of a record table, and what its columns are.
struct CsvTable {
  TableId table;
  PartnerRows rows;
  std::vector<FieldId> fields;  ///< by column; none for one that is unused
};

/// Which files there are: what an absent one would say is unknown.
struct CsvPresence {
  bool people = false, credentials = false;
};

class CsvPartner {
 public:
  /// `unused` may be null.
  CsvPartner(const DataShape& shape, const CsvFile& partners, CsvPresence presence,
             UnusedNames* unused);

  /// Reads the row of partners.csv; `first_of_id` says whether no row before has its id.
  void Begin(const CsvFile& partners, const KeyedRow& row, bool first_of_id, PartnerBatch& batch);
  void BeginTable(TableId table) { writer_.BeginTable(table); }
  void AddRow(const CsvTable& table, const KeyedRow& row);
  void AddPerson(const CsvFile& people, const KeyedRow& row);
  void AddCredential(const CsvFile& credentials, const KeyedRow& row);
  /// The partner is in the batch, or, where anything was wrong, in `rejects`.
  void Finish(RejectList& rejects);

 private:
  struct Person {
    std::string id, name;
  };
  /// Where the columns of credentials.csv stand.
  struct CredentialColumns {
    std::size_t partner, person, code, passed, expires;
    std::vector<std::size_t> unused;
  };
  struct Pass {
    std::uint32_t person;
    CredentialId code;
    std::int32_t passed, expires;
  };
  /// Where the cells being read stand.
  struct Place {
    const CsvFile* file;
    std::uint64_t line, offset;
  };

  bool Split(const CsvFile& file, const KeyedRow& row);
  std::string_view Cell(std::size_t column) const;
  void Refuse(std::string_view column, std::string expected, std::string found);
  void RefuseCell(std::size_t column, std::string expected);
  void CountUnused(UnusedKind kind, std::string_view owner, std::size_t column);
  template <class SetNumber, class SetText>
  void ReadCell(std::size_t column, const ValueType& type, SetNumber set_number, SetText set_text);
  std::int32_t ReadDayCell(std::size_t column, std::int32_t unknown);
  std::optional<std::uint32_t> FindPerson(std::string_view id);
  std::optional<std::uint32_t> FindAmongAll(std::string_view id);
  void PushPerson(std::string_view id, std::string_view name);
  const CredentialColumns& ColumnsOf(const CsvFile& credentials);
  void WritePeople();

  const DataShape& shape_;
  CsvPresence presence_;
  UnusedNames* unused_;
  std::vector<FactId> facts_;  // by column of partners.csv
  BatchWriter writer_;
  CsvCells cells_;
  Place place_{};
  std::vector<Reject> rejects_;
  std::optional<CredentialColumns> credential_columns_;
  std::string padded_;          // the row, if it is not simple
  std::vector<Person> people_;  // the first people_count_; the others keep their memory
  std::uint32_t people_count_ = 0;
  std::uint32_t last_person_ = 0;  // whom the credential before was of
  SeenNames seen_people_;
  std::unordered_map<std::string, std::uint32_t> person_of_id_;  // of the first mapped_people_
  std::uint32_t mapped_people_ = 0;
  std::vector<Pass> passes_;
};

}  // namespace attain
