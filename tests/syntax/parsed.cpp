#include "parsed.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "shapes.h"

namespace attain {
namespace {

std::string PlaceOf(const SourceFile& file, const Span& span) {
  const Position begin = file.PositionOf(span.begin);
  const std::string_view text = file.TextOf(span).substr(0, 60);
  return fmt::format("{}:{} [{}]", begin.line, begin.column, text.substr(0, text.find('\n')));
}

bool IsBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

std::string TokenFault(const Parsed& parsed) {
  const std::string& text = parsed.file.text;
  std::uint32_t at = 0;
  for (const Token& token : parsed.tree.tokens) {
    if (token.offset < at) return fmt::format("token at {} begins inside another", token.offset);
    if (token.length == 0) return fmt::format("empty token at {}", token.offset);
    for (; at < token.offset; ++at) {
      if (!IsBlank(text[at])) return fmt::format("byte {} is in no token", at);
    }
    at = token.offset + token.length;
  }
  for (; at < text.size(); ++at) {
    if (!IsBlank(text[at])) return fmt::format("byte {} is in no token", at);
  }
  return {};
}

}  // namespace

bool Parsed::Has(Kind kind) const {
  const std::vector<Diagnostic>& all = emitter.diagnostics();
  return std::any_of(all.begin(), all.end(), [&](const Diagnostic& d) { return d.kind == kind; });
}

std::string Parsed::Diagnostics() const {
  std::string out;
  for (const Diagnostic& d : emitter.diagnostics()) {
    out += fmt::format("{} {} {}\n", InfoOf(d.kind).code, PlaceOf(file, d.span), d.message);
    for (const Label& label : d.labels) {
      out += fmt::format("    label {} {}\n", PlaceOf(file, label.span), label.text);
    }
    if (!d.hint.empty()) out += fmt::format("    hint {}\n", d.hint);
    for (const Fix& fix : d.fixes) {
      for (const FileEdit& edit : fix.edits) {
        out +=
            fmt::format("    fix {}: {} -> {}\n", fix.title, PlaceOf(file, edit.span), edit.text);
      }
    }
  }
  return out;
}

Parsed ParseText(std::string text) {
  Parsed parsed{SourceFile("test.policy", std::move(text)), {}, {}};
  parsed.tree = Parse(parsed.file, FileId{0}, parsed.emitter);
  parsed.emitter.Sort();
  return parsed;
}

std::string FaultOf(const Parsed& parsed) {
  const std::vector<SyntaxNode>& nodes = parsed.tree.nodes;
  if (nodes.empty() || nodes[0].kind != NodeKind::Rulebook || nodes[0].size != nodes.size()) {
    return "the first node is not a Rulebook over all others";
  }
  for (std::uint32_t i = 0; i < nodes.size(); ++i) {
    const SyntaxNode& node = nodes[i];
    const auto fault = [&](std::string_view what) {
      return fmt::format("node {} ({}): {}", i, NodeKindName(node.kind), what);
    };
    if (node.end < node.begin || node.end > parsed.file.text.size()) return fault("bad place");
    std::uint32_t child = i + 1;
    while (child < i + node.size) {
      if (nodes[child].size == 0) return fault("a child of size 0");
      if (nodes[child].begin < node.begin || nodes[child].end > node.end)
        return fault("a child outside");
      child += nodes[child].size;
    }
    if (child != i + node.size) return fault("children beyond its size");
  }
  std::string shape = ShapeFaultOf(parsed.tree);
  if (!shape.empty()) return shape;
  // Where reading stopped early, the rest of the text has no tokens.
  if (parsed.Has(Kind::invalid_text) || parsed.Has(Kind::too_many_mistakes)) return {};
  return TokenFault(parsed);
}

}  // namespace attain
