// Rows of CSV that cannot be cut into the cells of their header: what is wrong with one, and what
// to do where nobody can tell whose it is.
#pragma once

#include <string>
#include <string_view>

#include "partners/csv_file.h"

namespace attain {

struct CsvRowMistake {
  std::string column;  ///< empty: the whole row
  std::string expected, found;
};

/// What is wrong with a row as a whole: `expected` is empty where nothing is. `raw` is split into
/// `cells`.
CsvRowMistake MistakeOfRow(const CsvHeader& header, std::string_view raw, bool too_long,
                           CsvCells& cells);

/// Whether a row with this id, which no partner has, may be that of any partner: verdicts without
/// it may be wrong.
bool MayBeAnybodys(std::string_view id, CsvDamage damage);

/// The mistake of such a row, or of one that may hold rows of others, with the file and the way
/// out.
std::string AnybodysRow(const CsvHeader& header, const CsvRecord& row);

}  // namespace attain
