#include "lint/allow.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "base/spelling.h"

namespace attain::lint {
namespace {

/// One code of one comment.
struct Allowed {
  Kind kind;
  Span code;
  FileId file;
  std::uint32_t line;  ///< on which it silences
  bool silences = false;
};

bool IsLint(Kind kind) { return InfoOf(kind).code >= "A1100" && InfoOf(kind).code < "A1200"; }
/// The comments themselves cannot be silenced by comments.
bool CanBeAllowed(Kind kind) { return IsLint(kind) && InfoOf(kind).code >= "A1110"; }

/// Reads a comment from left to right.
class CommentReader {
 public:
  CommentReader(const SourceFile& file, Span comment) : file_(file), comment_(comment) {
    at_ = comment.begin + 1;
  }

  bool Take(std::string_view word) {
    SkipBlanks();
    if (!Rest().starts_with(word)) return false;
    at_ += static_cast<std::uint32_t>(word.size());
    return true;
  }
  /// Letters and digits.
  Span TakeWord() {
    SkipBlanks();
    const std::string_view rest = Rest();
    const auto is_end = [](char c) { return c == ' ' || c == ',' || c == '\t'; };
    const auto size = std::find_if(rest.begin(), rest.end(), is_end) - rest.begin();
    const Span word{comment_.file, at_, at_ + static_cast<std::uint32_t>(size)};
    at_ = word.end;
    return word;
  }
  bool AtEnd() {
    SkipBlanks();
    return Rest().empty();
  }

 private:
  std::string_view Rest() const { return file_.TextOf({comment_.file, at_, comment_.end}); }
  void SkipBlanks() {
    while (at_ < comment_.end &&
           (file_.text[at_] == ' ' || file_.text[at_] == '\t' || file_.text[at_] == '\r')) {
      ++at_;
    }
  }

  const SourceFile& file_;
  Span comment_;
  std::uint32_t at_;
};

std::string_view Trimmed(std::string_view line) {
  const std::size_t begin = line.find_first_not_of(" \t");
  return begin == std::string_view::npos ? std::string_view() : line.substr(begin);
}

class AllowReader {
 public:
  AllowReader(const SourceSet& sources, Emitter& emitter) : sources_(sources), emitter_(emitter) {}

  void Read(Span comment) {
    CommentReader reader(sources_[comment.file], comment);
    if (!reader.Take("attain:")) return;
    if (!reader.Take("allow "))
      return Report(comment, "this comment says nothing to `attain lint`");
    std::vector<Span> codes;
    do {
      codes.push_back(reader.TakeWord());
    } while (reader.Take(","));
    const auto text = [&](Span span) { return sources_[span.file].TextOf(span); };
    if (text(codes.front()).empty() || text(codes.front()) == "because")
      return Report(comment, "this `allow` does not say which code it is about");
    if (!reader.Take("because") || reader.AtEnd())
      return Report(comment, "this `allow` does not say why", text(codes.front()));
    for (const Span code : codes) AddCode(code, LineSilencedBy(comment));
  }

  std::vector<Allowed>& allowed() { return allowed_; }

 private:
  void Report(Span comment, std::string message, std::string_view code = "A1115") {
    emitter_.Emit(Kind::allow_not_understood, comment, std::move(message),
                  fmt::format("write `# attain: allow {} because …`, with the reason", code));
  }

  void AddCode(Span code, std::uint32_t line) {
    const std::string_view text = sources_[code.file].TextOf(code);
    const auto kind = KindOfCode(text);
    if (kind && CanBeAllowed(*kind)) {
      allowed_.push_back({*kind, code, code.file, line});
      return;
    }
    std::vector<std::string_view> codes;
    for (const Kind one : AllKinds()) {
      if (CanBeAllowed(one)) codes.push_back(InfoOf(one).code);
    }
    const auto close = kind ? std::nullopt : ClosestWord(text, codes);
    emitter_.Emit(Kind::allow_unknown_code, code,
                  kind ? fmt::format("`{}` cannot be silenced by a comment", InfoOf(*kind).code)
                       : fmt::format("lint has no rule `{}`", text),
                  close  ? fmt::format("did you mean `{}`?", *close)
                  : kind ? "only the rules of `attain lint` can: A1111 and those after it"
                         : "`attain lint` shows the code of what it finds");
  }

  std::uint32_t LineSilencedBy(Span comment) const {
    const SourceFile& file = sources_[comment.file];
    std::uint32_t line = file.PositionOf(comment.begin).line;
    if (!Trimmed(file.Line(line)).starts_with('#')) return line;
    while (line < file.line_starts.size() && Trimmed(file.Line(line)).starts_with('#')) ++line;
    return line;
  }

  const SourceSet& sources_;
  Emitter& emitter_;
  std::vector<Allowed> allowed_;
};

}  // namespace

void TakeOutAllowed(const SourceSet& sources, std::span<const SyntaxTree> trees,
                    std::vector<Diagnostic>& found, Emitter& emitter) {
  AllowReader reader(sources, emitter);
  for (const SyntaxTree& tree : trees) {
    for (const Token& token : tree.tokens) {
      if (token.kind == TokenKind::comment)
        reader.Read({tree.file, token.offset, token.offset + token.length});
    }
  }
  std::vector<Allowed>& allowed = reader.allowed();
  const auto is_allowed = [&](const Diagnostic& diagnostic) {
    const std::uint32_t line = sources[diagnostic.span.file].PositionOf(diagnostic.span.begin).line;
    bool is = false;
    for (Allowed& one : allowed) {
      if (one.kind != diagnostic.kind || one.file != diagnostic.span.file || one.line != line)
        continue;
      is = one.silences = true;
    }
    return is;
  };
  found.erase(std::remove_if(found.begin(), found.end(), is_allowed), found.end());
  for (const Allowed& one : allowed) {
    if (one.silences) continue;
    const bool is_elsewhere = std::any_of(found.begin(), found.end(), [&](const Diagnostic& other) {
      return other.kind == one.kind && other.span.file == one.file;
    });
    emitter.Emit(Kind::allow_silences_nothing, one.code,
                 fmt::format("`{}` is allowed here, but nothing is found", InfoOf(one.kind).code),
                 is_elsewhere ? "take the comment out, or put it on the line before the place"
                              : "take the comment out");
  }
}

}  // namespace attain::lint
