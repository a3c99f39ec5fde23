// What each word is, for its colour.
#include <algorithm>
#include <array>
#include <utility>

#include "editor/semantic_tokens.h"
#include "language_server/methods.h"
#include "language_server/text_places.h"
#include "language_server/token_legend.h"

namespace attain {
namespace {

/// The protocol's own names, in the order of TokenType.
constexpr std::array kTypeNames = {
    "keyword", "number", "number", "string", "comment",
#define THING(identifier, token, completion, symbol) token,
#include "editor/thing_kinds.def"
#undef THING
};

constexpr unsigned kDeclaration = 1;
constexpr unsigned kDeprecated = 2;

/// The tokens of [begin, end), each five numbers: lines and columns from the token before, length,
/// type and modifiers.
std::vector<std::uint32_t> TokensIn(const Session& session, const FilePlace& file,
                                    std::uint32_t begin, std::uint32_t end) {
  const SourceFile& source = file.source();
  std::vector<std::uint32_t> data;
  Position last;
  for (const SemanticToken& token : SemanticTokensOf(
           file.rulebook->analysis(), file.rulebook->names(), file.file, session.setting.today)) {
    if (token.span.end <= begin || token.span.begin >= end) continue;
    const Position at = source.Utf16PositionOf(token.span.begin);
    const Position behind = source.Utf16PositionOf(token.span.end);
    if (behind.line != at.line) continue;
    const std::uint32_t column = at.line == last.line ? at.column - last.column : at.column - 1;
    const std::uint32_t modifiers =
        (token.declaration ? kDeclaration : 0) | (token.deprecated ? kDeprecated : 0);
    data.insert(data.end(), {at.line - last.line, column, behind.column - at.column,
                             static_cast<std::uint32_t>(token.type), modifiers});
    last = at;
  }
  return data;
}

std::vector<std::uint32_t> TokensOf(const Session& session, const FilePlace& file) {
  return TokensIn(session, file, 0, static_cast<std::uint32_t>(file.source().text.size()));
}

/// Keeps what is sent, so that the next request can ask for what has changed since.
SentTokens& Keep(Session& session, const FilePlace& file, std::vector<std::uint32_t> data) {
  SentTokens& sent = session.sent_tokens[file.source().path];
  sent = {std::to_string(++session.last_tokens), std::move(data)};
  return sent;
}

/// From the first number that differs to the last.
Json EditsBetween(std::span<const std::uint32_t> before, std::span<const std::uint32_t> now) {
  const auto first = std::mismatch(before.begin(), before.end(), now.begin(), now.end());
  const auto begin = first.first - before.begin();
  before = before.subspan(static_cast<std::size_t>(begin));
  now = now.subspan(static_cast<std::size_t>(begin));
  const auto last = std::mismatch(before.rbegin(), before.rend(), now.rbegin(), now.rend());
  const auto deleted = before.rend() - last.first;
  const auto inserted = static_cast<std::size_t>(now.rend() - last.second);
  if (deleted == 0 && inserted == 0) return Json::array();
  const std::vector<std::uint32_t> data(now.begin(),
                                        now.begin() + static_cast<std::ptrdiff_t>(inserted));
  return Json::array({{{"start", begin}, {"deleteCount", deleted}, {"data", data}}});
}

}  // namespace

Json TokenLegend() {
  return {{"tokenTypes", kTypeNames}, {"tokenModifiers", {"declaration", "deprecated"}}};
}

Answer HandleSemanticTokens(Session& session, const Json& params) {
  const auto file = FileIn(session, params);
  if (!file) return Json(nullptr);
  const SentTokens& sent = Keep(session, *file, TokensOf(session, *file));
  return Json{{"resultId", sent.id}, {"data", sent.data}};
}

Answer HandleSemanticTokensDelta(Session& session, const Json& params) {
  const auto file = FileIn(session, params);
  if (!file) return Json(nullptr);
  const std::string& previous = params.at("previousResultId").get_ref<const std::string&>();
  const SentTokens before = std::exchange(session.sent_tokens[file->source().path], {});
  const SentTokens& sent = Keep(session, *file, TokensOf(session, *file));
  // An editor that was sent nothing, or whose document was closed since, has nothing to change.
  if (before.id.empty() || previous != before.id)
    return Json{{"resultId", sent.id}, {"data", sent.data}};
  return Json{{"resultId", sent.id}, {"edits", EditsBetween(before.data, sent.data)}};
}

Answer HandleSemanticTokensRange(Session& session, const Json& params) {
  const auto file = FileIn(session, params);
  if (!file) return Json(nullptr);
  const Span span = SpanOf(file->source(), file->file, params.at("range"));
  return Json{{"data", TokensIn(session, *file, span.begin, span.end)}};
}

}  // namespace attain
