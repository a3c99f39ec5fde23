#include "partners/csv_damage.h"

#include <fmt/format.h>

#include "base/limits.h"
#include "diagnostics/visible.h"
#include "source/source_file.h"

namespace attain {

CsvRowMistake MistakeOfRow(const CsvHeader& header, std::string_view raw, bool too_long,
                           CsvCells& cells) {
  const std::size_t want = header.columns.size();
  const std::string_view expected = cells.Split(raw, header.separator);
  const std::size_t have = cells.cells().size();
  if (too_long)
    return {"", fmt::format("a row of at most {} bytes", kMaxLineBytes), "a longer row"};
  if (!expected.empty()) {
    return {have < want ? header.columns[have] : "", std::string(expected),
            fmt::format("`{}`", Shown(raw))};
  }
  if (have != want)
    return {"", fmt::format("{} cells, as in the header", want), fmt::format("{}", have)};
  const std::size_t invalid = FirstInvalidUtf8(raw);
  if (invalid < raw.size() && raw[invalid] == '\0') return {"", "no byte 0", "one"};
  if (invalid < raw.size())
    return {"", "UTF-8", fmt::format("the byte {}", Shown(raw.substr(invalid, 1)))};
  return {};
}

bool MayBeAnybodys(std::string_view id, CsvDamage damage) {
  return damage != CsvDamage::none || FirstInvalidUtf8(id) < id.size();
}

std::string AnybodysRow(const CsvHeader& header, const CsvRecord& row) {
  CsvCells cells;
  cells.FindId(row, header.IdColumn(header.columns.front()));
  const bool rows = cells.damage() == CsvDamage::rows;
  CsvRowMistake mistake = MistakeOfRow(header, row.raw, row.too_long, cells);
  const std::size_t columns = header.columns.size();
  const std::size_t taken_in = cells.FindLineEnd(header.one_line);
  const bool fits = mistake.expected.empty();
  if (rows && fits && taken_in < columns) {
    mistake = {"", fmt::format("no line end in `{}`", header.columns[taken_in]),
               fmt::format("`{}`", Shown(cells.cells()[taken_in]))};
  }
  std::string way_out = "repair it";
  if (!cells.Fit(columns) && cells.cells().size() > columns)
    way_out = fmt::format("put a text that holds `{}` in quotes", header.separator);
  const bool quoted = row.raw.find('"') != std::string_view::npos;
  if (row.several_lines || (rows && fits && quoted)) {
    way_out = fmt::format(
        "the quote that opens on line {} may have taken in rows of other partners: repair the row",
        row.line);
  } else if (rows && fits && columns > 1) {
    way_out =
        "a carriage return that ends no line is in the row: take it out, and save the file with "
        "lines that end in LF or CRLF";
  } else if (rows) {
    way_out = fmt::format(
        "two rows may stand in one line: let each end in LF or CRLF; or put a text that holds `{}` "
        "in quotes",
        header.separator);
  } else if (cells.Fit(columns)) {
    way_out = fmt::format("whose row it is cannot be told: {}",
                          mistake.expected == "UTF-8" ? "save the file as CSV in UTF-8" : way_out);
  } else if (header.Find("partner") == 0) {
    way_out = fmt::format("its first cell names no partner, so whose row it is cannot be told: {}",
                          way_out);
  } else {
    way_out = fmt::format(
        "whose row it is cannot be told: {}; or put the column `partner` first, so that only its "
        "partner is rejected",
        way_out);
  }
  return fmt::format("`{}`: line {}: expected {}; found {}; {}", header.path, row.line,
                     mistake.expected, mistake.found, way_out);
}

}  // namespace attain
