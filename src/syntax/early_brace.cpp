#include "syntax/early_brace.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "syntax/lexer.h"

namespace attain {
namespace {

/// Follows the declarations: a block, and what cannot be read behind it.
class BlockWalk {
 public:
  BlockWalk(std::string_view text, std::vector<Diagnostic>& diagnostics, std::size_t first)
      : text_(text), diagnostics_(diagnostics), first_(first) {}

  void Add(Node declaration) {
    const Span span = declaration.span();
    const bool closes = text_.substr(span.begin).starts_with('}');
    if (block_ && declaration.is(NodeKind::Error)) {
      const auto here = IndentOf(text_, span.begin);
      if (!here || *here > indent_) {
        ++lines_;
        return;
      }
      if (closes && lines_ > 0 && *here == indent_) return Join(span);
    }
    const auto indent = IndentOf(text_, span.begin);
    const bool ends = text_.substr(span.begin, span.end - span.begin).ends_with('}');
    block_.reset();
    lines_ = 0;
    if (!indent || !ends || closes) return;
    block_ = span;
    indent_ = *indent;
  }

 private:
  void Join(Span closing) {
    const Span block = *std::exchange(block_, std::nullopt);
    const Span early{closing.file, block.end - 1, block.end};
    const auto is_of_them = [&](const Diagnostic& one) {
      const bool behind = one.span.begin >= early.end && one.span.begin <= closing.begin;
      // What the block is said to lack stands behind it.
      return behind || (one.kind == Kind::member_missing && one.span.begin == block.begin);
    };
    const auto begin = diagnostics_.begin() + static_cast<std::ptrdiff_t>(first_);
    const auto one = std::find_if(begin, diagnostics_.end(), is_of_them);
    if (one == diagnostics_.end()) return;
    diagnostics_.erase(std::remove_if(one + 1, diagnostics_.end(), is_of_them), diagnostics_.end());
    const std::string_view word = TextOf(text_, TokenAt(text_, block.begin));
    *one = {Kind::stray_brace,
            early,
            fmt::format("this `}}` closes the {} before its end", word),
            {{{closing.file, closing.begin, closing.begin + 1}, "so that this one closes nothing"}},
            "remove it, or another `}` too many above",
            {},
            {}};
  }

  std::string_view text_;
  std::vector<Diagnostic>& diagnostics_;
  std::size_t first_;
  std::optional<Span> block_;  // the last declaration, where it ends with a `}`
  std::uint32_t indent_ = 0;   // of its first line
  int lines_ = 0;              // behind it, indented more
};

}  // namespace

void JoinLinesBehindBlocks(const SourceFile& file, const SyntaxTree& tree,
                           std::vector<Diagnostic>& diagnostics, std::size_t first) {
  const auto begin = diagnostics.begin() + static_cast<std::ptrdiff_t>(first);
  const bool any = std::any_of(begin, diagnostics.end(),
                               [](const Diagnostic& one) { return one.kind == Kind::stray_brace; });
  if (!any) return;
  BlockWalk walk(file.text, diagnostics, first);
  for (const Node declaration : RootOf(tree)) walk.Add(declaration);
}

}  // namespace attain
