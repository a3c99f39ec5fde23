#include "format/layout.h"

#include <algorithm>

#include "syntax/lexer.h"

namespace attain {
namespace {

using Style = BreakGroup::Style;

std::uint32_t CountCodePoints(std::string_view text) {
  return static_cast<std::uint32_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  }));
}

/// Whether a space stands between two tokens of a line.
bool NeedsSpace(std::string_view before, std::string_view token) {
  static constexpr std::string_view kNoneBefore = ";,:)>.", kNoneBehind = "(<.";
  if (token.size() == 1 && kNoneBefore.find(token[0]) != std::string_view::npos) return false;
  if (before.size() == 1 && kNoneBehind.find(before[0]) != std::string_view::npos) return false;
  return !(before == "{" && token == "}");
}

class Writer {
 public:
  Writer(std::string_view text, const SyntaxTree& tree, const LinePlan& plan)
      : text_(text), tokens_(tree.tokens), plan_(plan) {
    widths_.reserve(tokens_.size() + 1);
    comments_.reserve(tokens_.size() + 1);
    widths_.push_back(0);
    comments_.push_back(0);
    for (std::uint32_t i = 0; i < tokens_.size(); ++i) {
      widths_.push_back(widths_.back() + CountCodePoints(TextAt(i)) + (SpaceBefore(i) ? 1U : 0U));
      comments_.push_back(comments_.back() + (IsComment(i) ? 1U : 0U));
    }
  }

  std::vector<Space> Write() {
    std::vector<Space> spaces;
    spaces.reserve(tokens_.size() + 1);
    std::uint32_t end = 0;
    for (std::uint32_t i = 0; i < tokens_.size(); ++i) {
      original_ = text_.substr(end, tokens_[i].offset - end);
      Space space{end, tokens_[i].offset, false, {}};
      while (!open_.empty() && open_.back().end <= i) open_.pop_back();
      OpenGroups(i, true);
      if (KeepsSpace(i)) {
        space.keep = true;
        column_ = indent_ = 0;
      } else {
        space.text = IsComment(i) ? BeforeComment(i) : BeforeWord(i);
        Move(space.text);
      }
      spaces.push_back(std::move(space));
      OpenGroups(i, false);
      column_ += CountCodePoints(TextAt(i));
      end = EndOfText(i);
      if (!IsComment(i)) opens_ = TextAt(i) == "{" || TextAt(i) == "<";
    }
    const bool blank = tokens_.empty();
    spaces.push_back({end, static_cast<std::uint32_t>(text_.size()), plan_.keep_end,
                      plan_.keep_end || blank ? "" : "\n"});
    return spaces;
  }

 private:
  struct OpenGroup {
    std::uint32_t end;
    std::uint32_t group;
    Style style;
    bool flat;             ///< all on one line
    bool broken;           ///< a new line at each soft gap
    std::uint32_t indent;  ///< of the lines around it, in spaces
    std::uint32_t inner;   ///< of the lines at its soft gaps
  };

  bool IsComment(std::uint32_t token) const { return tokens_[token].kind == TokenKind::comment; }
  std::string_view TextAt(std::uint32_t token) const { return TextOf(text_, tokens_[token]); }
  /// White space at the end of a comment is none of it.
  std::uint32_t EndOfText(std::uint32_t token) const {
    std::uint32_t end = EndOf(tokens_[token]);
    if (!IsComment(token) || plan_.tokens[token].gap == Gap::keep) return end;
    while (text_[end - 1] == ' ' || text_[end - 1] == '\t' || text_[end - 1] == '\r') --end;
    return end;
  }
  std::uint32_t NextWord(std::uint32_t token) const {
    while (token < tokens_.size() && IsComment(token)) ++token;
    return token;
  }
  bool KeepsSpace(std::uint32_t token) const {
    const std::uint32_t word = NextWord(token);
    return word < tokens_.size() && plan_.tokens[word].gap == Gap::keep;
  }
  bool SpaceBefore(std::uint32_t token) const {
    return token > 0 && !plan_.tokens[token].tight && NeedsSpace(TextAt(token - 1), TextAt(token));
  }

  // ---------------------------------------------------------------- groups
  /// Opens the groups that begin at `token`: those whose first soft gap is the one before it, or
  /// the others.
  void OpenGroups(std::uint32_t token, bool with_gap) {
    while (next_ < plan_.groups.size() && plan_.groups[next_].begin == token) {
      const BreakGroup& group = plan_.groups[next_];
      const bool leads = group.style == Style::items || group.style == Style::rest;
      if (with_gap != leads) return;
      const OpenGroup* around = open_.empty() ? nullptr : &open_.back();
      const bool in_operators =
          around != nullptr && around->broken && around->style == Style::operators;
      const std::uint32_t indent = in_operators ? std::max(indent_, around->inner) : indent_;
      OpenGroup open{group.end, next_, group.style, true, false, indent, indent + kIndentWidth};
      open.flat = (around != nullptr && around->flat) || Fits(group, token, with_gap, column_);
      open.broken =
          !open.flat && (group.style != Style::rest || Fits(group, token, false, open.inner));
      const bool begins_line = column_ == indent_ && !in_operators;
      if (group.style == Style::operators && begins_line) open.inner = indent_;
      open_.push_back(open);
      ++next_;
    }
  }

  /// Whether the group with what must stand behind it fits on the line from `column` on.
  bool Fits(const BreakGroup& group, std::uint32_t token, bool with_gap,
            std::uint32_t column) const {
    if (comments_[group.end] != comments_[group.begin]) return false;
    const std::uint32_t begin = widths_[token] + (!with_gap && SpaceBefore(token) ? 1U : 0U);
    std::uint32_t end = group.end;
    while (end < tokens_.size() && !IsComment(end) && plan_.tokens[end].gap == Gap::inside &&
           column + widths_[end] - begin <= kLineWidth) {
      ++end;
    }
    return column + widths_[end] - begin <= kLineWidth;
  }

  const OpenGroup* GroupOf(std::uint32_t token) const {
    for (auto open = open_.rbegin(); open != open_.rend(); ++open) {
      if (open->group == plan_.tokens[token].group) return &*open;
    }
    return nullptr;
  }

  // ---------------------------------------------------------------- space
  std::string NewLine(std::uint32_t indent, bool may_be_blank) {
    const bool blank =
        may_be_blank && !opens_ && std::count(original_.begin(), original_.end(), '\n') > 1;
    return (blank ? "\n\n" : "\n") + std::string(indent, ' ');
  }

  /// Where the line of `token` begins, which is none of a comment, when it begins one.
  std::uint32_t IndentBefore(std::uint32_t token) const {
    if (token == tokens_.size()) return 0;
    const TokenPlan& planned = plan_.tokens[token];
    if (planned.gap == Gap::line) return planned.steps * kIndentWidth;
    if (planned.gap == Gap::soft) {
      if (const OpenGroup* group = GroupOf(token))
        return group->style == Style::list && planned.closes ? group->indent : group->inner;
    }
    return planned.flush ? indent_ : indent_ + kIndentWidth;
  }
  /// Whether a blank line of the author's stays before it.
  bool MayBeBlankBefore(std::uint32_t token) const {
    if (token == tokens_.size()) return true;
    const TokenPlan& planned = plan_.tokens[token];
    if (planned.gap == Gap::line) return true;
    return planned.gap == Gap::soft && plan_.groups[planned.group].style == Style::list;
  }

  std::string BeforeComment(std::uint32_t token) {
    const bool own_line = token == 0 || original_.find('\n') != std::string_view::npos;
    if (!own_line) return "  ";
    const std::uint32_t word = NextWord(token);
    const bool closes =
        word < tokens_.size() && plan_.tokens[word].closes && plan_.tokens[word].gap != Gap::inside;
    const std::uint32_t indent = IndentBefore(word) + (closes ? kIndentWidth : 0);
    std::string text = token == 0 ? "" : NewLine(indent, MayBeBlankBefore(word));
    opens_ = false;
    return text;
  }

  std::string BeforeWord(std::uint32_t token) {
    const TokenPlan& planned = plan_.tokens[token];
    const bool behind_comment = token > 0 && IsComment(token - 1);
    bool line = planned.gap == Gap::line;
    if (planned.gap == Gap::soft) {
      const OpenGroup* group = GroupOf(token);
      line = group != nullptr && group->broken;
    }
    if (!line && !behind_comment) return SpaceBefore(token) ? " " : "";
    const std::uint32_t indent = IndentBefore(token);
    if (line) indent_ = indent;
    if (token == 0) return {};
    return NewLine(indent, line && MayBeBlankBefore(token) && !planned.closes);
  }

  void Move(std::string_view space) {
    const std::size_t line = space.rfind('\n');
    const auto width = static_cast<std::uint32_t>(space.size());
    column_ = line == std::string_view::npos ? column_ + width
                                             : width - static_cast<std::uint32_t>(line) - 1;
  }

  std::string_view text_;
  const std::vector<Token>& tokens_;
  const LinePlan& plan_;
  std::vector<std::uint32_t> widths_;    ///< of the tokens before, all on one line
  std::vector<std::uint32_t> comments_;  ///< among the tokens before
  std::uint32_t next_ = 0;               ///< the group that opens next
  std::vector<OpenGroup> open_;
  std::string_view original_;  ///< the space before the token
  std::uint32_t column_ = 0;
  std::uint32_t indent_ = 0;  ///< of the line, where it was not pushed there by a comment
  bool opens_ = true;  ///< nothing stands before, or a bracket that a blank line never follows
};

}  // namespace

std::vector<Space> LayOut(std::string_view text, const SyntaxTree& tree, const LinePlan& plan) {
  return Writer(text, tree, plan).Write();
}

}  // namespace attain
