// A folder of CSV files, joined by partner: what is known of it when it was looked through once.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "partners/csv_file.h"
#include "partners/data_shape.h"
#include "partners/seen_ids.h"

namespace attain {

enum class CsvRole : std::uint8_t { partners, table, people, credentials };

struct CsvFolderFile {
  CsvHeader header;
  CsvMark first_row;
  CsvRole role;
  TableId table;                ///< of a table,
  std::vector<FieldId> fields;  ///< and what its columns are; none for one that is unused
};

/// Any number of threads may read one.
struct CsvFolder {
  std::vector<CsvFolderFile> files;  ///< in the order of CsvRole
  /// The ids of partners ascend, and all files follow them: a row stands behind those of whoever
  /// stands before it. Then nothing else need be known of ids.
  bool ascending = false;
  SeenIds ids;                          ///< with the number of the first row of each, from 0
  std::vector<std::uint32_t> repeated;  ///< rows of partners.csv whose id was there before

  bool Has(CsvRole role) const {
    for (const CsvFolderFile& file : files) {
      if (file.role == role) return true;
    }
    return false;
  }
};

/// A row that was taken out of its place, to stand behind others of its partner.
struct CsvMovedRow {
  std::size_t begin, size;  ///< in the piece
  std::uint32_t partner;    ///< or kNoPartner
  std::uint64_t line, offset;
  bool too_long;  ///< over kMaxLineBytes: only its beginning is here
};

/// Some rows of a file, with kCellPadding readable bytes or more behind the last; where they are
/// not in place, a line end stands there.
struct CsvPiece : SourceText {
  std::size_t size = 0;
  std::uint64_t line = 0, offset = 0;  ///< of the first byte; not of moved rows
  bool moved = false;                  ///< the rows are those in `rows`, else all
  std::vector<CsvMovedRow> rows;

  void Clear() {
    size = 0;
    in_place = nullptr;
    rows.clear();
  }
};

/// Some partners, and all rows of theirs.
struct CsvBlock {
  std::uint32_t first = 0;       ///< number of the first partner
  std::vector<CsvPiece> pieces;  ///< by file of the folder; none: behind the end

  std::size_t size() const {
    std::size_t bytes = 0;
    for (const CsvPiece& piece : pieces) bytes += piece.size;
    return bytes;
  }
  /// Bytes of memory.
  std::size_t capacity() const {
    std::size_t bytes = 0;
    for (const CsvPiece& piece : pieces) bytes += piece.bytes.capacity();
    return bytes;
  }
};

}  // namespace attain
