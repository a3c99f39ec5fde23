#include "policy_mutations/excuses.h"

#include <algorithm>
#include <string_view>

#include "diagnostics/diagnostic.h"
#include "syntax/parser.h"

namespace attain {
namespace {

constexpr std::string_view kMark = "# mutation: ";
constexpr std::string_view kBecause = " because ";
constexpr std::string_view kBetween = ", ";

}  // namespace

std::vector<Excuse> ExcusesOf(const SourceFile& file, FileId id) {
  Emitter emitter;
  const SyntaxTree tree = Parse(file, id, emitter);
  std::vector<Excuse> excuses;
  std::uint32_t line_of_code = 0;  // the last one before the comment
  std::size_t open = 0;            // the first excuse whose line is still to come
  for (const Token& token : tree.tokens) {
    const std::uint32_t line = file.PositionOf(token.offset).line;
    if (token.kind != TokenKind::comment) {
      for (; open < excuses.size(); ++open) excuses[open].line = line;
      line_of_code = line;
      continue;
    }
    std::string_view text = std::string_view(file.text).substr(token.offset, token.length);
    while (text.ends_with('\r') || text.ends_with(' ')) text.remove_suffix(1);
    if (!text.starts_with(kMark)) continue;
    text.remove_prefix(kMark.size());
    const std::size_t because = text.find(kBecause);
    Excuse excuse{line, line, {}, {}};
    if (because != std::string_view::npos) excuse.reason = text.substr(because + kBecause.size());
    for (std::string_view rest = text.substr(0, because); !rest.empty();) {
      const std::size_t comma = std::min(rest.find(kBetween), rest.size());
      excuse.changes.emplace_back(rest.substr(0, comma));
      rest.remove_prefix(std::min(comma + kBetween.size(), rest.size()));
    }
    excuses.push_back(std::move(excuse));
    if (line == line_of_code) open = excuses.size();
  }
  return excuses;
}

}  // namespace attain
