#include "syntax/recovery.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/lower_ascii.h"
#include "base/spelling.h"
#include "syntax/explain.h"
#include "syntax/lexer.h"

namespace attain {
namespace {

using Words = std::span<const std::string_view>;

constexpr auto kCredentialWords =
    std::to_array<std::string_view>({"exam", "assessment", "certification"});
constexpr auto kNamingWords = std::to_array<std::string_view>(
    {"exam", "assessment", "certification", "set", "kind", "fact", "records", "measure",
     "competency", "designation", "specialization", "level", "option", "metric"});
constexpr auto kMemberWords = std::to_array<std::string_view>({"level", "option", "metric"});

bool IsOneOf(std::string_view word, Words words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// The next tokens, one at a time; an empty symbol at the end of the text.
class Reader {
 public:
  Reader(std::string_view text, std::uint32_t offset) : text_(text), offset_(offset) {}
  Token Next() {
    offset_ = SkipBlanks(text_, offset_);
    if (offset_ == text_.size()) return {TokenKind::symbol, offset_, 0};
    const Token token = TokenAt(text_, offset_);
    offset_ = EndOf(token);
    return token;
  }

 private:
  std::string_view text_;
  std::uint32_t offset_;
};

bool IsNameToken(std::string_view text, const Token& token) {
  return IsWordToken(token) && !IsReservedWord(TextOf(text, token));
}

/// Whether a `level`, `option` or `metric` with its name begins here.
bool IsMemberHead(std::string_view text, std::uint32_t offset) {
  Reader reader(text, offset);
  const Token word = reader.Next();
  return IsWordToken(word) && IsOneOf(TextOf(text, word), kMemberWords) &&
         IsNameToken(text, reader.Next());
}

bool IsSymbol(std::string_view text, const Token& token, char c) {
  return token.length == 1 && text[token.offset] == c;
}

/// The offset behind the `;`s at `offset`, if there are any.
std::uint32_t BehindSemicolons(TreeBuilder& builder, std::uint32_t offset) {
  const std::string_view text = builder.text();
  for (;;) {
    const std::uint32_t next = SkipBlanks(text, offset);
    if (next == text.size() || text[next] != ';') return offset;
    builder.AddToken(TokenKind::symbol, next, next + 1);
    offset = next + 1;
  }
}

bool NextIs(std::string_view text, std::uint32_t offset, char c) {
  const std::uint32_t next = SkipBlanks(text, offset);
  return next < text.size() && text[next] == c;
}

/// Whether the token can begin a declaration or statement, and does not go on with one.
bool BeginsSentence(std::string_view text, const Token& token) {
  static constexpr auto kGoesOn =
      std::to_array<std::string_view>({"in", "where", "if", "otherwise", "of"});
  if (token.kind == TokenKind::number) return true;
  return IsWordToken(token) && !IsAndOr(TextOf(text, token)) &&
         !IsOneOf(TextOf(text, token), kGoesOn);
}

/// Whether what stands behind a `;` at `offset` goes on with a list: `A-2;`, `A-2>`, `>`.
bool GoesOnWithList(std::string_view text, std::uint32_t offset) {
  Reader reader(text, offset);
  const Token first = reader.Next();
  if (IsSymbol(text, first, '>')) return true;
  if (!IsNameToken(text, first) && first.kind != TokenKind::code) return false;
  const Token second = reader.Next();
  return IsSymbol(text, second, ';') || IsSymbol(text, second, ',') || IsSymbol(text, second, '>');
}

/// What stands before a place of an item that did not parse.
struct Before {
  Token token{TokenKind::symbol, 0, 0};
  std::uint32_t lists = 0;  ///< open ones
  bool joins = false;       ///< what follows `and`, `or` or `or:` is of their sentence

  void Read(std::string_view text, const Token& next) {
    // Behind a name `<` compares.
    if (IsSymbol(text, next, '<') && !IsNameToken(text, token)) ++lists;
    if (IsSymbol(text, next, '>') && lists > 0) --lists;
    joins = IsAndOr(TextOf(text, next)) || (joins && IsSymbol(text, next, ':'));
    token = next;
  }
};

Before ReadBefore(const TreeBuilder& builder, std::uint32_t item, std::uint32_t from) {
  const std::vector<Token>& tokens = builder.tokens();
  Before before;
  auto at = std::partition_point(tokens.begin(), tokens.end(),
                                 [&](const Token& token) { return token.offset < item; });
  for (; at != tokens.end() && at->offset < from; ++at) before.Read(builder.text(), *at);
  return before;
}

/// The begin of a declaration, or of a part of one, that did not parse.
struct BrokenHead {
  std::optional<std::string_view> word;  ///< as it was meant; none where it is no word for one
  bool credential;
  Token name;  ///< the first token in the name's place
};

/// `- exam A-1`, `1. exam A-1`, `the exam A-1`, `exam: A-1`; at the top of the file also `course
/// A-1 "title"`.
std::optional<BrokenHead> HeadAt(std::string_view text, std::uint32_t item, Around around) {
  Reader reader(text, item);
  const auto stands_before = [&](const Token& token) {
    return token.kind == TokenKind::number || IsSymbol(text, token, '-') ||
           IsSymbol(text, token, '*') || IsSymbol(text, token, '.') || IsSymbol(text, token, ')') ||
           TextOf(text, token) == "the";
  };
  Token first = reader.Next();
  for (int i = 0; i < 3 && stands_before(first); ++i) first = reader.Next();
  if (!IsWordToken(first)) return std::nullopt;
  Token second = reader.Next();
  const bool colon = IsSymbol(text, second, ':');
  const bool head = around == Around::top && IsOneOf(TextOf(text, first), kNamingWords);
  if (colon && !head) {
    if (!IsNameToken(text, first)) return std::nullopt;
    return BrokenHead{{}, false, first};
  }
  if (colon || IsSymbol(text, second, '-')) second = reader.Next();
  const auto word = ClosestWord(TextOf(text, first), kNamingWords);
  if (!word && (around != Around::top || !IsNameToken(text, first) ||
                reader.Next().kind != TokenKind::string))
    return std::nullopt;
  return BrokenHead{word, word && IsOneOf(*word, kCredentialWords), second};
}

/// Whether the name goes on behind its first token with what no name has: `A_1`.
bool IsMalformedFrom(std::string_view text, const Token& token) {
  const bool word =
      IsWordToken(token) || token.kind == TokenKind::code || token.kind == TokenKind::number;
  return word && EndOfMalformed(text, token.offset) > EndOf(token) + 1;
}

/// Whether `or {` stands at `offset`: the next alternative of an `either`; or `else {`.
bool IsOrBlock(std::string_view text, std::uint32_t offset) {
  Reader reader(text, offset);
  const std::string word = LowerAscii(TextOf(text, reader.Next()));
  return (word == "or" || word == "else") && IsSymbol(text, reader.Next(), '{');
}

}  // namespace

bool IsAndOr(std::string_view word) {
  if (word.size() != 2 && word.size() != 3) return false;
  const std::string lower = LowerAscii(word);
  return lower == "and" || lower == "or";
}

bool IsDeclarationHead(std::string_view text, std::uint32_t offset) {
  Reader reader(text, offset);
  const Token first = reader.Next();
  if (first.kind != TokenKind::keyword) return false;
  const std::string_view word = TextOf(text, first);
  const Token second = reader.Next();
  if (word == "example" || word == "partner") return second.kind == TokenKind::string;
  if (!IsOneOf(word, kNamingWords) || IsOneOf(word, kMemberWords)) return false;
  const bool credential = IsOneOf(word, kCredentialWords);
  if (!IsNameToken(text, second) && !(credential && second.kind == TokenKind::code)) return false;
  const Token third = reader.Next();
  const std::string_view after = TextOf(text, third);
  if (credential) {
    // `pass the exam A-1;` is no declaration.
    const bool plain = after == "," || after == ";";
    return third.kind == TokenKind::string || (plain && BeginsLine(text, first.offset));
  }
  if (word == "kind") return after == "=";
  if (word == "set") return after == "=" || after == "effective";
  if (third.kind == TokenKind::string) return true;
  if (word == "fact") return after == ":";
  if (word == "records") return after == "dated" || after == "{";
  if (word == "measure") return after == "effective" || after == "=";
  return after == "effective" || after == "{";
}

Skipped SkipItem(TreeBuilder& builder, std::uint32_t item, std::uint32_t from, Around around) {
  const std::string_view text = builder.text();
  if (from == text.size()) return {from, false};
  const auto indent = IndentOf(text, item);
  std::uint32_t depth = 0;
  Before before = ReadBefore(builder, item, from);
  std::uint32_t offset = from;
  for (;;) {
    const std::uint32_t begin = SkipBlanks(text, offset);
    for (std::uint32_t at = offset; at < begin; ++at) {
      if (text[at] != '#') continue;
      const auto end = static_cast<std::uint32_t>(std::min(text.find('\n', at), text.size()));
      builder.AddComment(at, end);
      at = end;
    }
    if (begin == text.size()) return {begin, false};
    const Token token = TokenAt(text, begin);
    if (begin > item && token.kind == TokenKind::keyword) {
      if (IsDeclarationHead(text, begin)) return {begin, false};
      if (depth == 0 && around == Around::braces && BeginsLine(text, begin) &&
          IsMemberHead(text, begin)) {
        return {begin, false};
      }
    }
    if (begin > item && depth == 0 && indent && BeginsSentence(text, token) && !before.joins) {
      const auto here = IndentOf(text, begin);
      if (here && *here <= *indent) return {begin, true};
    }
    const bool closes = IsSymbol(text, token, '}');
    if (closes && depth == 0 && around == Around::braces && begin > item) return {begin, true};
    builder.AddToken(token.kind, token.offset, EndOf(token));
    offset = EndOf(token);
    before.Read(text, token);
    if (IsSymbol(text, token, '{')) {
      ++depth;
    } else if (closes) {
      if (around == Around::top && depth == 0 && NextIs(text, offset, '}')) continue;
      if (depth <= 1 && !IsOrBlock(text, offset)) return {BehindSemicolons(builder, offset), true};
      if (depth > 0) --depth;
    } else if (depth == 0 && IsSymbol(text, token, ';') &&
               (before.lists == 0 || !GoesOnWithList(text, offset))) {
      return {BehindSemicolons(builder, offset), true};
    }
  }
}

bool GoesOnBehindName(std::string_view text, std::uint32_t offset) {
  static constexpr auto kBehindName =
      std::to_array<std::string_view>({"{", "=", ":", ",", ";", "effective", "dated", "up"});
  const Token next = Reader(text, offset).Next();
  return next.kind == TokenKind::string || IsOneOf(TextOf(text, next), kBehindName);
}

std::optional<std::uint32_t> BraceInLine(std::string_view text, std::uint32_t offset) {
  const std::size_t end = std::min(text.find('\n', offset), text.size());
  while (offset < end && text[offset] != '#') {
    const Token token = TokenAt(text, offset);
    if (IsSymbol(text, token, '{')) return offset;
    if (IsSymbol(text, token, ';') || IsSymbol(text, token, '}')) return std::nullopt;
    offset = EndOf(token);
    while (offset < end && (text[offset] == ' ' || text[offset] == '\t')) ++offset;
  }
  return std::nullopt;
}

std::optional<DeclaredName> NameDeclaredAt(std::string_view text, std::uint32_t item,
                                           Around around) {
  const auto head = HeadAt(text, item, around);
  if (!head || IsMalformedFrom(text, head->name)) return std::nullopt;
  const bool code = head->name.kind == TokenKind::code && (head->credential || !head->word);
  if (!IsNameToken(text, head->name) && !code) return std::nullopt;
  return DeclaredName{head->credential || code ? NodeKind::Code : NodeKind::Name, head->name.offset,
                      EndOf(head->name)};
}

std::string NameMeantAt(std::string_view text, std::uint32_t item) {
  const auto head = HeadAt(text, item, Around::top);
  if (!head || !head->word) return {};
  if (head->name.kind == TokenKind::string) {
    const std::string name = NameFrom(TextOf(text, head->name));
    return head->credential ? name : LowerAscii(name);
  }
  if (!IsMalformedFrom(text, head->name)) return {};
  return NameFrom(
      text.substr(head->name.offset, EndOfMalformed(text, head->name.offset) - head->name.offset));
}

}  // namespace attain
