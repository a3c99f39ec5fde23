// What each word is, for its colour.
#include <algorithm>

#include "editor/semantic_tokens.h"
#include "language_server/methods.h"
#include "language_server/text_places.h"
#include "language_server/token_legend.h"

namespace attain {
namespace {

/// The name of the protocol's own type, which every colour theme knows.
std::string_view NameOf(TokenType type) {
  switch (type) {
    case TokenType::keyword:
      return "keyword";
    case TokenType::number:
    case TokenType::date:
      return "number";
    case TokenType::text:
      return "string";
    case TokenType::comment:
      return "comment";
    case TokenType::credential:
    case TokenType::value:
      return "enumMember";
    case TokenType::set:
      return "enum";
    case TokenType::type:
      return "type";
    case TokenType::fact:
      return "variable";
    case TokenType::table:
      return "struct";
    case TokenType::measure:
      return "function";
    case TokenType::award:
      return "class";
    case TokenType::field:
      return "property";
    case TokenType::option:
      return "interface";
    case TokenType::level:
      return "decorator";
    case TokenType::metric:
      return "event";
    case TokenType::person:
      return "parameter";
  }
  return "variable";
}

constexpr unsigned kDeclaration = 1;
constexpr unsigned kDeprecated = 2;

/// The tokens of [begin, end), each five numbers: lines and columns from the token before, length,
/// type and modifiers.
Json TokensJson(const Session& session, const FilePlace& file, std::uint32_t begin,
                std::uint32_t end) {
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
  return {{"data", std::move(data)}};
}

}  // namespace

Json TokenLegend() {
  Json types = Json::array();
  for (int type = 0; type <= static_cast<int>(TokenType::person); ++type)
    types.push_back(NameOf(static_cast<TokenType>(type)));
  return {{"tokenTypes", std::move(types)}, {"tokenModifiers", {"declaration", "deprecated"}}};
}

Answer HandleSemanticTokens(Session& session, const Json& params) {
  const auto file = FileIn(session, params);
  if (!file) return Json(nullptr);
  return TokensJson(session, *file, 0, static_cast<std::uint32_t>(file->source().text.size()));
}

Answer HandleSemanticTokensRange(Session& session, const Json& params) {
  const auto file = FileIn(session, params);
  if (!file) return Json(nullptr);
  const Span span = SpanOf(file->source(), file->file, params.at("range"));
  return TokensJson(session, *file, span.begin, span.end);
}

}  // namespace attain
