// Records and cells of CSV (RFC 4180), read in pieces; cells may hold quotes, separators and line
// ends in quotes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "partners/byte_source.h"

namespace attain {

/// One record as it stands in the file, without its line end.
struct CsvRecord {
  std::string_view raw;      ///< until the next record is read
  std::uint64_t line = 0;    ///< of its first byte, from 1
  std::uint64_t offset = 0;  ///< bytes of the file before it
  bool too_long = false;     ///< over kMaxLineBytes: `raw` is its beginning
  bool simple = false;       ///< no quotes, ASCII only, no byte 0
  bool several_lines = false;
};

/// Which cell tells whose a row is.
struct CsvIdColumn {
  char separator = ',';
  std::size_t column = 0;
  std::size_t columns = 0;     ///< that the header has
  std::vector<bool> one_line;  ///< by column: whether its cells hold no line end
};

/// Whether a row can be cut into the cells that the header has.
enum class CsvDamage : std::uint8_t {
  none,
  row,
  rows,  ///< it may hold rows of others: a quote that is open took them in, or a line end is
         ///< missing
};

/// Readable bytes behind a record and behind every cell: QuickDecimal looks at 21 from its
/// beginning, and line ends are looked for in 64 at once.
inline constexpr std::size_t kCellPadding = 64;

class CsvRecords {
 public:
  explicit CsvRecords(ByteSourcePtr source) : source_(std::move(source)) {}
  /// Goes on in the middle of a file: `source` is at `offset`, where a record begins on `line`.
  CsvRecords(ByteSourcePtr source, char separator, std::uint64_t line, std::uint64_t offset)
      : source_(std::move(source)),
        separator_(separator),
        offset_(offset),
        line_(line),
        at_start_(false) {}
  /// Whole records that are in memory, with kCellPadding bytes behind them; the first byte of
  /// `text` stands at `line` and `offset` of its file.
  CsvRecords(std::string_view text, char separator, std::uint64_t line, std::uint64_t offset)
      : separator_(separator),
        begin_(text.data()),
        end_(text.data() + text.size()),
        offset_(offset),
        line_(line),
        at_start_(false),
        at_end_(true) {}

  /// The header's separator must be known before cells that hold line ends can be told apart: `,`
  /// until it is set.
  void SetSeparator(char separator) { separator_ = separator; }

  /// The next record that is not an empty line; false at the end. A file that ends inside quotes is
  /// a Failure.
  Result<bool> Next(CsvRecord& record);
  /// Where the next record begins, or empty lines before it.
  std::uint64_t line() const { return line_; }
  std::uint64_t offset() const { return offset_; }

 private:
  enum class Place : std::uint8_t { cell_start, plain, quoted, quote_in_quoted };

  Result<bool> Fill();
  Result<bool> NextLine(CsvRecord& record);
  bool NextSimple(CsvRecord& record);

  ByteSourcePtr source_;
  char separator_ = ',';
  std::vector<char> bytes_;
  const char *begin_ = nullptr, *end_ = nullptr;  // of what was read and not yet given
  std::uint64_t offset_ = 0;                      // of *begin_
  std::uint64_t line_ = 1;
  bool at_start_ = true;
  bool at_end_ = false;
};

/// Rows that nothing stands in, as Excel leaves them behind, are no rows.
bool IsBlank(std::string_view raw, char separator);

/// Whether a cell with this text may be written as it is, whatever the separator.
bool IsPlainCell(std::string_view text);

/// LF or CR.
bool HoldsLineEnd(std::string_view text);

/// `,` or `;`: whichever stands more often outside of quotes in the header.
char SeparatorOf(std::string_view header);

/// The cells of one record. Views into the record, or into the space of this object where quotes
/// had to be undone.
class CsvCells {
 public:
  /// Empty where all is well, else what was expected.
  std::string_view Split(std::string_view raw, char separator);
  const std::vector<std::string_view>& cells() const { return cells_; }
  /// Whether Split found so many, and all is well.
  bool Fit(std::size_t columns) const { return well_ && cells_.size() == columns; }
  /// The cell that tells whose the record is, until the next is split. Of a damaged record only the
  /// first cell stands where it should: another is empty. Sixteen bytes behind a simple record must
  /// be readable.
  std::string_view FindId(const CsvRecord& record, const CsvIdColumn& id);
  /// Of the record of which the id was found.
  CsvDamage damage() const { return damage_; }
  /// The first cell with a line end in a column that has none; the number of cells without one.
  std::size_t FindLineEnd(const std::vector<bool>& one_line) const;

 private:
  std::string_view Cut(std::string_view raw, char separator);
  CsvDamage DamageOf(const CsvRecord& record, const CsvIdColumn& id, bool fits) const;

  bool well_ = false;
  CsvDamage damage_ = CsvDamage::none;
  std::vector<std::string_view> cells_;
  std::string space_;
};

}  // namespace attain
