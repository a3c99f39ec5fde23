#include "syntax/reparse.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

#include "base/limits.h"
#include "syntax/lexer.h"
#include "syntax/parse_from.h"

namespace attain {
namespace {

/// How many tokens behind its end decide at most how a declaration is read: `exam A-1 ;` would
/// begin the next, a `}` may be missing.
constexpr std::size_t kTokensAhead = 8;

std::uint32_t LineBegin(std::string_view text, std::uint32_t offset) {
  const std::size_t end = offset == 0 ? std::string_view::npos : text.rfind('\n', offset - 1);
  return end == std::string_view::npos ? 0 : static_cast<std::uint32_t>(end) + 1;
}

/// Whether the changed text can be parsed to its end, as the text before could.
bool IsReadable(const SourceFile& file, const TextChange& change) {
  const std::string_view text = file.text;
  if (text.size() > kMaxPolicyFileBytes) return false;
  const std::uint32_t begin = LineBegin(text, change.begin);
  const std::size_t end = std::min(text.find('\n', change.new_end), text.size());
  const std::string_view lines = text.substr(begin, end - begin);
  return FirstInvalidUtf8(lines) == lines.size();
}

/// The last declaration to begin with that is read the same whatever stands in the changed lines:
/// all before it are kept. Tokens before a line are the same whatever stands in it.
std::size_t FirstToParse(const SourceFile& file, const TextChange& change, const SyntaxTree& tree,
                         const ParseTrace& trace) {
  const std::uint32_t line = LineBegin(file.text, change.begin);
  auto token = std::partition_point(tree.tokens.begin(), tree.tokens.end(),
                                    [&](const Token& t) { return EndOf(t) <= line; });
  std::size_t ahead = 0;
  while (token != tree.tokens.begin() && ahead < kTokensAhead) {
    --token;
    if (token->kind != TokenKind::comment) ++ahead;
  }
  if (ahead < kTokensAhead) return 0;
  const auto behind = std::upper_bound(
      trace.restarts.begin(), trace.restarts.end(), token->offset,
      [](std::uint32_t offset, const Restart& restart) { return offset < restart.offset; });
  const std::ptrdiff_t count = behind - trace.restarts.begin();
  return count > 0 ? static_cast<std::size_t>(count - 1) : 0;
}

/// Whether what was said before `restart` has no bearing on what is said behind it.
bool IsForgotten(const Restart& restart) {
  const MistakeState& mistakes = restart.mistakes;
  const bool last = mistakes.last_offset == UINT32_MAX || mistakes.last_offset < restart.offset;
  return last && mistakes.last_line_end <= restart.offset;
}

/// Follows the parser behind the change until it stands where it stood before the change, for the
/// second time: then the token in front is the same, too.
class Meeting {
 public:
  Meeting(const TextChange& change, const ParseTrace& before)
      : change_(change),
        shift_(change.new_end - change.old_end),
        before_(before.restarts),
        strays_(before.strays) {}

  bool At(const Restart& restart) {
    if (restart.offset < change_.new_end) return false;
    const auto same = std::lower_bound(
        before_.begin(), before_.end(), restart.offset - shift_,
        [](const Restart& old, std::uint32_t offset) { return old.offset < offset; });
    const bool met = same != before_.end() && same->offset == restart.offset - shift_;
    const bool again = std::exchange(met_, met) && met;
    const bool strays_behind = strays_ != same->mistakes.strays;
    if (!again || (strays_behind && restart.mistakes.unclosed != same->mistakes.unclosed))
      return false;
    if (!IsForgotten(restart) || !IsForgotten(*same)) return false;
    where_ = static_cast<std::size_t>(same - before_.begin());
    here_ = restart;
    return true;
  }

  bool found() const { return where_.has_value(); }
  /// The number that the declaration had before, and the parser's state there now.
  std::size_t where() const { return *where_; }
  const Restart& here() const { return here_; }

 private:
  const TextChange& change_;
  std::uint32_t shift_;
  const std::vector<Restart>& before_;
  std::size_t strays_;
  bool met_ = false;
  std::optional<std::size_t> where_;
  Restart here_;
};

/// Puts `part` in place of [first, last).
template <typename T>
void Splice(std::vector<T>& all, std::size_t first, std::size_t last, std::vector<T> part) {
  const std::size_t common = std::min(last - first, part.size());
  const auto at = all.begin() + static_cast<std::ptrdiff_t>(first);
  const auto rest = part.begin() + static_cast<std::ptrdiff_t>(common);
  std::move(part.begin(), rest, at);
  const auto behind = at + static_cast<std::ptrdiff_t>(common);
  if (common < last - first) {
    all.erase(behind, all.begin() + static_cast<std::ptrdiff_t>(last));
  } else {
    all.insert(behind, std::make_move_iterator(rest), std::make_move_iterator(part.end()));
  }
}

void Shift(Span& span, std::uint32_t shift) {
  span.begin += shift;
  span.end += shift;
}

void Shift(Diagnostic& diagnostic, std::uint32_t shift) {
  Shift(diagnostic.span, shift);
  for (Label& label : diagnostic.labels) Shift(label.span, shift);
  for (Fix& fix : diagnostic.fixes) {
    for (FileEdit& edit : fix.edits) Shift(edit.span, shift);
  }
}

std::size_t TokensBefore(const SyntaxTree& tree, std::uint32_t offset) {
  const auto at = std::partition_point(tree.tokens.begin(), tree.tokens.end(),
                                       [&](const Token& t) { return t.offset < offset; });
  return static_cast<std::size_t>(at - tree.tokens.begin());
}

/// The last token that is no comment among the first `count`.
const Token* LastToken(const SyntaxTree& tree, std::size_t count) {
  while (count > 0) {
    const Token& token = tree.tokens[--count];
    if (token.kind != TokenKind::comment) return &token;
  }
  return nullptr;
}

/// What is taken out of the old tree and trace.
struct Gap {
  std::size_t first_restart, last_restart;
  std::size_t first_node, last_node;
  std::size_t first_token, last_token;
  std::size_t first_diagnostic, last_diagnostic;
};

}  // namespace

void Reparse(const SourceFile& file, const TextChange& change, SyntaxTree& tree,
             ParseTrace& trace) {
  const auto afresh = [&] {
    trace = {};
    tree = ParseTraced(file, tree.file, trace);
  };
  if (!trace.whole || trace.restarts.empty() || !IsReadable(file, change)) return afresh();

  const std::size_t first = FirstToParse(file, change, tree, trace);
  const Restart start = first == 0 ? Restart{} : trace.restarts[first];
  Gap gap{first,
          trace.restarts.size(),
          start.node,
          tree.nodes.size(),
          TokensBefore(tree, start.offset),
          tree.tokens.size(),
          start.diagnostics,
          trace.diagnostics.size()};
  Meeting meeting(change, trace);
  std::vector<Restart> restarts;
  ParsedPart parsed = ParseFrom(file, tree.file, start, LastToken(tree, gap.first_token),
                                [&](const Restart& restart) {
                                  if (meeting.At(restart)) return false;
                                  restarts.push_back(restart);
                                  return true;
                                });
  std::size_t mistakes = parsed.mistakes.count;
  std::size_t strays = parsed.mistakes.strays;
  if (meeting.found()) {
    const Restart& old = trace.restarts[meeting.where()];
    mistakes += trace.mistakes - old.mistakes.count;
    strays += trace.strays - old.mistakes.strays;
    gap.last_restart = meeting.where();
    gap.last_node = old.node;
    gap.last_token = TokensBefore(tree, old.offset);
    gap.last_diagnostic = old.diagnostics;
    const std::uint32_t shift = change.new_end - change.old_end;
    const MistakeState before = old.mistakes;
    const MistakeState& now = meeting.here().mistakes;
    const std::uint32_t nodes = meeting.here().node - old.node;
    const std::uint32_t diagnostics = meeting.here().diagnostics - old.diagnostics;
    const std::size_t count = now.count - before.count;
    const std::size_t unclosed = now.unclosed - before.unclosed;
    const std::size_t more_strays = now.strays - before.strays;
    for (std::size_t i = gap.last_restart; i < trace.restarts.size(); ++i) {
      Restart& restart = trace.restarts[i];
      restart.offset += shift;
      restart.node += nodes;
      restart.diagnostics += diagnostics;
      restart.mistakes.count += count;
      restart.mistakes.unclosed += unclosed;
      restart.mistakes.strays += more_strays;
      const bool none_since = restart.mistakes.last_offset == before.last_offset;
      MistakeState& state = restart.mistakes;
      state.last_offset = none_since ? now.last_offset : state.last_offset + shift;
      state.last_line_end = none_since ? now.last_line_end : state.last_line_end + shift;
    }
    for (std::size_t i = gap.last_node; i < tree.nodes.size(); ++i) {
      tree.nodes[i].begin += shift;
      tree.nodes[i].end += shift;
    }
    for (std::size_t i = gap.last_token; i < tree.tokens.size(); ++i)
      tree.tokens[i].offset += shift;
    for (std::size_t i = gap.last_diagnostic; i < trace.diagnostics.size(); ++i)
      Shift(trace.diagnostics[i], shift);
  }
  if (!parsed.whole || mistakes >= kMaxErrorsShown) return afresh();

  trace.parsed = restarts.size();
  Splice(trace.restarts, gap.first_restart, gap.last_restart, std::move(restarts));
  Splice(trace.diagnostics, gap.first_diagnostic, gap.last_diagnostic,
         std::move(parsed.diagnostics));
  trace.mistakes = mistakes;
  trace.strays = strays;
  Splice(tree.nodes, gap.first_node, gap.last_node, std::move(parsed.part.nodes));
  Splice(tree.tokens, gap.first_token, gap.last_token, std::move(parsed.part.tokens));
  const Token* last = LastToken(tree, tree.tokens.size());
  tree.nodes[0].size = static_cast<std::uint32_t>(tree.nodes.size());
  tree.nodes[0].end = last == nullptr ? 0 : EndOf(*last);
}

}  // namespace attain
