#include "syntax/reporter.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "base/limits.h"
#include "syntax/explain.h"

namespace attain {
bool Reporter::full() const { return state_.count >= kMaxErrorsShown; }

void Reporter::Remember(std::uint32_t offset) {
  const std::string_view text = builder_.text();
  state_.last_offset = offset;
  if (offset < state_.last_line_end) return;
  state_.last_line_end = static_cast<std::uint32_t>(std::min(text.find('\n', offset), text.size()));
}

bool Reporter::Silent(std::uint32_t offset) const {
  return offset == state_.last_offset || full() || (!whole_ && offset >= builder_.text().size());
}

Diagnostic& Reporter::Report(Kind kind, std::uint32_t begin, std::uint32_t end, std::string message,
                             std::string hint) {
  ++state_.count;
  return emitter_.Emit(kind, SpanOf(begin, end), std::move(message), std::move(hint));
}

void Reporter::SayThatThereAreMore() {
  emitter_.Emit(Kind::too_many_mistakes, SpanOf(state_.last_offset, state_.last_offset),
                fmt::format("more mistakes than the {} shown; the rest of the file was not read",
                            state_.count));
}

Token Reporter::TokenBefore(std::uint32_t offset) const {
  (void)builder_.EndBefore(offset);
  const std::vector<Token>& tokens = builder_.tokens();
  return tokens.empty() ? Token{TokenKind::symbol, 0, 0} : tokens.back();
}

bool Reporter::IsInExample() const {
  if (builder_.blocks().empty()) return false;
  const std::string_view text = builder_.text();
  const std::string_view word = TextOf(text, TokenAt(text, builder_.blocks().front().header));
  return word == "example" || word == "partner";
}

std::string Reporter::HeaderOf(const OpenBlock& block) const {
  const std::string_view text = builder_.text();
  const Token first = TokenAt(text, block.header);
  if (!IsWordToken(first)) return "the block";
  const std::string_view word = TextOf(text, first);
  const std::uint32_t next = SkipBlanks(text, EndOf(first));
  if (next < block.brace) {
    const Token second = TokenAt(text, next);
    const bool named = word == "level" || word == "option" || word == "metric" ||
                       word == "competency" || word == "designation" || word == "specialization" ||
                       word == "records" || word == "example" || word == "partner";
    if (named) return fmt::format("{} {}", word, Quoted(TextOf(text, second)));
  }
  std::string_view header = text.substr(block.header, block.brace - block.header);
  while (!header.empty() && (header.back() == ' ' || header.back() == '\n'))
    header.remove_suffix(1);
  return Quoted(header);
}

void Reporter::Explain(const Mistake& mistake, std::uint32_t item) {
  const std::string_view text = builder_.text();
  const std::uint32_t offset = SkipBlanks(text, mistake.offset);
  const Site site{text,         file_, *mistake.expected, item, offset, TokenBefore(mistake.offset),
                  IsInExample()};
  const bool stray_brace = offset == item && offset < text.size() && text[offset] == '}';
  if (stray_brace) ++state_.strays;
  if (stray_brace && state_.unclosed > 0) {  // it closes what was taken as closed before
    --state_.unclosed;
    return;
  }
  // Between declarations, what begins on the line of a mistake is its rest.
  const bool rest = builder_.blocks().empty() && offset == item && offset < state_.last_line_end;
  // Where the text was cut off, so may be its last token.
  const bool cut = !whole_ && (offset == text.size() || EndOf(site.token()) == text.size());
  if (rest || cut || Silent(offset)) return;
  Remember(offset);
  ++state_.count;
  Diagnostic explained = ExplainMistake(site);
  Diagnostic& emitted = emitter_.Emit(explained.kind, explained.span, {});
  emitted = std::move(explained);
}

void Reporter::MissingMember(NodeKind kind, std::uint32_t begin) {
  const std::string_view text = builder_.text();
  const Token first = TokenAt(text, begin);
  if (full()) return;
  if (kind == NodeKind::Example) {
    Report(Kind::member_missing, first.offset, EndOf(first), "an example that expects nothing",
           "say what must come out, as in `expect cloud-crm silver met;`");
  } else if (kind == NodeKind::Records) {
    Report(Kind::member_missing, first.offset, EndOf(first), "a table without fields",
           "give it a field, as in `amount: money in USD;`");
  } else {
    Report(Kind::member_missing, begin, begin + 1, "a team without a line about people",
           "say who is in it, as in `1 person must pass any of exams;`");
  }
}

void Reporter::MissingSemicolon(std::uint32_t offset) {
  const Token before = TokenBefore(offset);
  if (Silent(before.offset)) return;
  Remember(before.offset);
  const std::uint32_t end = EndOf(before);
  Diagnostic& diagnostic =
      Report(Kind::missing_semicolon, before.offset, end,
             fmt::format("expected `;` after {}", Quoted(TextOf(builder_.text(), before))));
  if (end < builder_.text().size() && builder_.text()[end] == '#') {  // `exam C# "C sharp";`
    diagnostic.hint = "`#` begins a comment: write `;` before it, or leave it out of the name";
    return;
  }
  diagnostic.fixes.push_back({"add `;`", {{SpanOf(end, end), ";"}}});
}

void Reporter::MissingOpenBrace(std::uint32_t offset) {
  const Token before = TokenBefore(offset);
  if (Silent(offset)) return;
  Remember(offset);
  const std::uint32_t end = EndOf(before);
  Diagnostic& diagnostic =
      Report(Kind::missing_brace, before.offset, end,
             fmt::format("expected `{{` after {}", Quoted(TextOf(builder_.text(), before))));
  diagnostic.fixes.push_back({"add `{`", {{SpanOf(end, end), " {"}}});
}

void Reporter::Closed(const OpenBlock& block, std::uint32_t brace) {
  if (suspect_) return;
  const auto closing = IndentOf(builder_.text(), brace);
  const auto opening = IndentOf(builder_.text(), block.header);
  if (closing && opening && *closing != *opening) suspect_ = Suspect{block, brace};
}

void Reporter::MissingCloseBrace(std::uint32_t offset, const OpenBlock& block) {
  ++state_.unclosed;
  const bool at_end = offset >= builder_.text().size();
  const std::uint32_t end = at_end ? offset : EndOf(TokenAt(builder_.text(), offset));
  if (Silent(offset)) return;
  Remember(offset);
  const bool other = suspect_ && suspect_->block.header > block.header;
  const OpenBlock& unclosed = other ? suspect_->block : block;
  const std::string header = HeaderOf(unclosed);
  const std::string where =
      at_end ? ""
             : fmt::format(" before {}",
                           Quoted(TextOf(builder_.text(), TokenAt(builder_.text(), offset))));
  Diagnostic& diagnostic = Report(Kind::missing_brace, offset, end,
                                  fmt::format("expected `}}` to close {}{}", header, where));
  diagnostic.labels.push_back({SpanOf(unclosed.header, unclosed.brace + 1), "opened here"});
  if (other) {
    diagnostic.labels.push_back(
        {SpanOf(suspect_->brace, suspect_->brace + 1), "closed here, but this stands further out"});
  }
}

}  // namespace attain
