#include "editor/semantic_tokens.h"

#include <optional>

#include "editor/describe.h"
#include "syntax/lexer.h"

namespace attain {
namespace {

TokenType TypeOf(ThingKind kind) {
  switch (kind) {
#define THING(identifier, token, completion, symbol) \
  case ThingKind::identifier:                        \
    return TokenType::identifier;
#include "editor/thing_kinds.def"
#undef THING
    case ThingKind::sample:
      break;  // no name
  }
  return TokenType::text;
}

/// The type of a token that is no name.
std::optional<TokenType> TypeOf(TokenKind kind) {
  switch (kind) {
    case TokenKind::keyword:
      return TokenType::keyword;
    case TokenKind::number:
    case TokenKind::money:
      return TokenType::number;
    case TokenKind::date:
      return TokenType::date;
    case TokenKind::string:
      return TokenType::text;
    case TokenKind::comment:
      return TokenType::comment;
    case TokenKind::name:
    case TokenKind::code:
    case TokenKind::symbol:
      return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

std::vector<SemanticToken> SemanticTokensOf(const Analysis& analysis, const Names& names,
                                            FileId file, Date today) {
  const Rulebook& rulebook = analysis.rulebook;
  const std::vector<Occurrence>& occurrences = names.of_file[file.index];
  const std::string& text = analysis.sources[file].text;
  auto name = occurrences.begin();
  std::vector<SemanticToken> tokens;
  for (const Token& token : analysis.trees[file.index].tokens) {
    Span span{file, token.offset, EndOf(token)};
    if (token.kind == TokenKind::comment && text[span.end - 1] == '\r') --span.end;  // of CRLF
    while (name != occurrences.end() && name->span.begin < span.begin) ++name;
    if (name != occurrences.end() && name->span == span) {
      const Thing& thing = names.things[name->thing];
      bool deprecated = false;
      if (thing.kind == ThingKind::credential) {
        const CredentialId credential = rulebook.FindCredential(thing.name);
        deprecated = credential.valid() && IsOver(rulebook.credentials[credential], today);
      }
      tokens.push_back({span, TypeOf(thing.kind), name->declaration, deprecated});
    } else if (const auto type = TypeOf(token.kind)) {
      tokens.push_back({span, *type, false, false});
    }
  }
  return tokens;
}

}  // namespace attain
