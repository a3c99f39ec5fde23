#include "diagnostics/diagnostic.h"

#include <algorithm>
#include <array>
#include <string>
#include <tuple>
#include <utility>

#include "base/lower_ascii.h"

namespace attain {
namespace {

constexpr std::array kInfos = {
#define DIAGNOSTIC(code, identifier, severity, title) \
  KindInfo{#code, #identifier, Severity::severity, title},
#include "diagnostics/kinds.def"
#undef DIAGNOSTIC
};

}  // namespace

std::string_view SeverityWord(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "error";
    case Severity::warning:
      return "warning";
    case Severity::notice:
      return "notice";
  }
  return "";
}

const KindInfo& InfoOf(Kind kind) { return kInfos[static_cast<std::size_t>(kind)]; }

const std::vector<Kind>& AllKinds() {
  static const std::vector<Kind> kinds = [] {
    std::vector<Kind> all;
    for (std::size_t i = 0; i < kInfos.size(); ++i) all.push_back(static_cast<Kind>(i));
    return all;
  }();
  return kinds;
}

std::optional<Kind> KindOfCode(std::string_view code) {
  const std::string wanted = LowerAscii(code);
  for (const Kind kind : AllKinds()) {
    if (LowerAscii(InfoOf(kind).code) == wanted) return kind;
  }
  return std::nullopt;
}

Diagnostic& Emitter::Emit(Kind kind, Span span, std::string message, std::string hint) {
  diagnostics_.push_back({kind, span, std::move(message), {}, std::move(hint), {}, {}});
  return diagnostics_.back();
}

bool Emitter::has_errors() const {
  return std::any_of(diagnostics_.begin(), diagnostics_.end(),
                     [](const Diagnostic& d) { return d.severity() == Severity::error; });
}

void Emitter::Sort() {
  const auto key = [](const Diagnostic& d) {
    return std::tuple(d.span.file, d.span.begin, d.kind, d.span.end);
  };
  std::stable_sort(diagnostics_.begin(), diagnostics_.end(),
                   [&](const Diagnostic& a, const Diagnostic& b) { return key(a) < key(b); });
  const auto same = [&](const Diagnostic& a, const Diagnostic& b) {
    return key(a) == key(b) && a.message == b.message;
  };
  diagnostics_.erase(std::unique(diagnostics_.begin(), diagnostics_.end(), same),
                     diagnostics_.end());
}

void Emitter::Cut(std::size_t most) {
  std::vector<Diagnostic> errors;
  std::size_t more = 0;
  bool read_to_its_end = true;  // else the parser has given up, and there may be any number
  Span first_left_out;
  for (const Diagnostic& diagnostic : diagnostics_) {
    if (diagnostic.severity() != Severity::error) continue;
    if (diagnostic.kind == Kind::too_many_mistakes) {
      read_to_its_end = false;
      continue;
    }
    if (errors.size() < most) {
      errors.push_back(diagnostic);
    } else if (more++ == 0) {
      first_left_out = diagnostic.span;
    }
  }
  if (more == 0) return;  // what the parser has said, if anything, is all there is to say
  diagnostics_ = std::move(errors);
  Emit(Kind::too_many_mistakes, first_left_out,
       "and " + std::string(read_to_its_end ? "" : "at least ") + std::to_string(more) +
           " more, from here on");
}

}  // namespace attain
