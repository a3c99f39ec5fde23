#include "partners/json_form.h"

#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "diagnostics/visible.h"
#include "partners/utf16.h"

namespace attain {
namespace {

constexpr std::string_view kSpace = " \t\r";
constexpr std::string_view kWayOut =
    "; give a file of partners in JSON, or the folder of CSV files that holds `partners.csv`";

/// From the first character that is no white space.
std::string_view Trimmed(std::string_view line) {
  return line.substr(std::min(line.find_first_not_of(kSpace), line.size()));
}

/// Whether a partner may stand on few of the first lines. One that is damaged is a reject.
bool AreOther(const TextBlock& block) {
  constexpr std::size_t kMostLines = 100;
  const auto lines = std::span(block.pieces).first(std::min(kMostLines, block.pieces.size()));
  const auto objects = std::count_if(lines.begin(), lines.end(), [&](const TextPiece& line) {
    return Trimmed(block.TextOf(line)).starts_with('{');
  });
  return 2 * static_cast<std::size_t>(objects) < lines.size();
}

/// A tar tells it in the header of its first file, POSIX and GNU alike.
bool IsArchive(std::string_view beginning) {
  constexpr std::size_t kPlaceInTar = 257;
  return beginning.starts_with("PK\x03\x04") ||
         (beginning.size() > kPlaceInTar && beginning.substr(kPlaceInTar).starts_with("ustar"));
}

std::string_view FirstLine(std::string_view text) { return text.substr(0, text.find('\n')); }

}  // namespace

Status CheckIsText(std::string_view text) {
  if (IsArchive(text))
    return Failure{"it is a tar or zip archive: unpack it, and give the file in it"};
  if (IsUtf16(text)) return Failure{"the text is UTF-16: save it in UTF-8"};
  return Done{};
}

Status CheckBeginningOfJson(std::string_view text) {
  if (Status known = CheckIsText(text); !known) return known;
  if (text.starts_with('{') || text.starts_with('[')) return Done{};
  return Failure{fmt::format("it is no JSON, which begins with `{{` or `[`: it begins with `{}`{}",
                             Shown(FirstLine(text)), kWayOut)};
}

Status CheckBeginningOfLines(const TextBlock& block) {
  const std::string_view line = block.TextOf(block.pieces.front());
  if (Status known = CheckIsText(line); !known) return known;
  const std::string_view first = Trimmed(line);
  const std::string_view opening = first.substr(0, 1);
  const std::string_view next = Trimmed(first.substr(opening.size())).substr(0, 1);
  const bool list = opening == "[" && (next.empty() || next == "{");
  if (list || (opening == "{" && next.empty())) {
    return Failure{fmt::format(
        "{}, but JSON Lines have one partner on each line: give it as a file named `.json`",
        list ? "the first line begins a list" : "the first line is only `{`")};
  }
  if (opening == "{" || !AreOther(block)) return Done{};
  return Failure{fmt::format(
      "it is no JSON Lines, which have one partner, `{{…}}`, on each line: line {} is `{}`{}",
      block.pieces.front().line, Shown(line), kWayOut)};
}

}  // namespace attain
