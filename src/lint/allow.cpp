#include "lint/allow.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "base/spelling.h"
#include "lint/allowed_place.h"

namespace attain::lint {
namespace {

/// One code of one comment.
struct Allowed {
  Kind kind;
  Span code;
  Span place;  ///< in which it silences
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

class AllowReader {
 public:
  AllowReader(const SourceSet& sources, Emitter& emitter) : sources_(sources), emitter_(emitter) {}

  void Read(const SyntaxTree& tree, const CommentPlaces& places, std::size_t token) {
    const Token& raw = tree.tokens[token];
    const Span comment{tree.file, raw.offset, raw.offset + raw.length};
    CommentReader reader(sources_[comment.file], comment);
    const bool is_small = reader.Take("attain:");
    if (!is_small && !reader.Take("Attain:") && !reader.Take("ATTAIN:")) return;
    if (!reader.Take("allow ")) {
      if (is_small) Report(comment, "this comment says nothing to `attain lint`");
      return;
    }
    std::vector<Span> codes;
    bool has_and = false;  // in place of a comma, or behind it
    bool has_more = true;
    while (has_more) {
      codes.push_back(reader.TakeWord());
      has_more = reader.Take(",");
      const bool is_and = reader.Take("and ") || reader.Take("or ");
      has_and = has_and || is_and;
      has_more = has_more || is_and;
    }
    const auto text = [&](Span span) { return sources_[span.file].TextOf(span); };
    std::string all;
    for (const Span code : codes) {
      if (text(code) != "because") all += fmt::format("{}{}", all.empty() ? "" : ", ", text(code));
    }
    if (text(codes.front()).empty() || text(codes.front()) == "because")
      return Report(comment, "this `allow` does not say which code it is about");
    if (!is_small) return Report(comment, "`attain:` is written in small letters", all);
    if (has_and) return Report(comment, "several codes have commas between them, and no word", all);
    if (!reader.Take("because") || reader.AtEnd())
      return Report(comment, "this `allow` does not say why", all);
    const Span place = places.PlaceOf(token);
    for (const Span code : codes) AddCode(code, place);
  }

  std::vector<Allowed>& allowed() { return allowed_; }

 private:
  void Report(Span comment, std::string message, std::string_view code = "A1115") {
    emitter_.Emit(Kind::allow_not_understood, comment, std::move(message),
                  fmt::format("write `# attain: allow {} because …`, with the reason", code));
  }

  void AddCode(Span code, Span place) {
    const std::string_view text = sources_[code.file].TextOf(code);
    const auto kind = KindOfCode(text);
    if (kind && CanBeAllowed(*kind)) {
      allowed_.push_back({*kind, code, place});
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

  const SourceSet& sources_;
  Emitter& emitter_;
  std::vector<Allowed> allowed_;
};

}  // namespace

void TakeOutAllowed(const SourceSet& sources, std::span<const SyntaxTree> trees,
                    std::vector<Diagnostic>& found, Emitter& emitter) {
  AllowReader reader(sources, emitter);
  for (const SyntaxTree& tree : trees) {
    const CommentPlaces places(sources[tree.file], tree);
    for (std::size_t i = 0; i < tree.tokens.size(); ++i) {
      if (tree.tokens[i].kind == TokenKind::comment) reader.Read(tree, places, i);
    }
  }
  std::vector<Allowed>& allowed = reader.allowed();
  const auto is_allowed = [&](const Diagnostic& diagnostic) {
    const Span found_at = diagnostic.span;
    bool is = false;
    for (Allowed& one : allowed) {
      const Span place = one.place;
      if (one.kind != diagnostic.kind || place.file != found_at.file) continue;
      if (found_at.begin < place.begin || found_at.begin >= place.end) continue;
      is = one.silences = true;
    }
    return is;
  };
  found.erase(std::remove_if(found.begin(), found.end(), is_allowed), found.end());
  for (const Allowed& one : allowed) {
    if (one.silences) continue;
    const bool is_elsewhere = std::any_of(found.begin(), found.end(), [&](const Diagnostic& other) {
      return other.kind == one.kind && other.span.file == one.place.file;
    });
    emitter.Emit(Kind::allow_silences_nothing, one.code,
                 fmt::format("`{}` is allowed here, but nothing is found", InfoOf(one.kind).code),
                 is_elsewhere ? "take the comment out, or put it on the line before the place"
                              : "take the comment out");
  }
}

}  // namespace attain::lint
