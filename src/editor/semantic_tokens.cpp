#include "editor/semantic_tokens.h"

#include <optional>

#include "editor/describe.h"
#include "syntax/lexer.h"

namespace attain {
namespace {

TokenType TypeOf(ThingKind kind) {
  switch (kind) {
    case ThingKind::credential:
      return TokenType::credential;
    case ThingKind::set:
      return TokenType::set;
    case ThingKind::type:
      return TokenType::type;
    case ThingKind::fact:
      return TokenType::fact;
    case ThingKind::table:
      return TokenType::table;
    case ThingKind::measure:
      return TokenType::measure;
    case ThingKind::award:
      return TokenType::award;
    case ThingKind::field:
      return TokenType::field;
    case ThingKind::value:
      return TokenType::value;
    case ThingKind::option:
      return TokenType::option;
    case ThingKind::level:
      return TokenType::level;
    case ThingKind::metric:
      return TokenType::metric;
    case ThingKind::person:
    case ThingKind::sample:
      return TokenType::person;
  }
  return TokenType::person;
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
  auto name = occurrences.begin();
  std::vector<SemanticToken> tokens;
  for (const Token& token : analysis.trees[file.index].tokens) {
    const Span span{file, token.offset, EndOf(token)};
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
