#include "formatted.h"

#include <fmt/format.h>

#include <vector>

#include "format/format.h"
#include "syntax/dump.h"
#include "syntax/lexer.h"
#include "syntax/parser.h"

namespace attain {
namespace {

/// The tokens, a line each; comments without the white space at their ends.
std::string TokensOf(const ParsedFile& parsed) {
  std::string out;
  for (const Token& token : parsed.tree.tokens) {
    std::string text(TextOf(parsed.file.text, token));
    if (token.kind == TokenKind::comment) text.erase(text.find_last_not_of(" \t\r") + 1);
    out += fmt::format("{} {}\n", static_cast<int>(token.kind), text);
  }
  return out;
}

/// The nodes with the tokens that they hold.
std::string TreeOf(const ParsedFile& parsed) {
  const auto tokens_before = [&](std::uint32_t offset) {
    std::size_t count = 0;
    std::size_t from = 0, to = parsed.tree.tokens.size();
    while (from < to) {
      count = (from + to) / 2;
      if (parsed.tree.tokens[count].offset < offset) {
        from = count + 1;
      } else {
        to = count;
      }
    }
    return from;
  };
  std::string out;
  for (const SyntaxNode& node : parsed.tree.nodes) {
    out += fmt::format("{} {} {} {}\n", NodeKindName(node.kind), node.size,
                       tokens_before(node.begin), tokens_before(node.end));
  }
  return out;
}

std::string BrokenRegionsOf(const ParsedFile& parsed) {
  std::string out;
  for (const SyntaxNode& node : parsed.tree.nodes) {
    if (node.kind != NodeKind::Error) continue;
    out += fmt::format("[{}]\n", parsed.file.TextOf({parsed.tree.file, node.begin, node.end}));
  }
  return out;
}

std::string FaultOfEdits(const std::string& text, const std::vector<TextEdit>& edits) {
  std::uint32_t at = 0;
  for (const TextEdit& edit : edits) {
    if (edit.begin < at || edit.end < edit.begin || edit.end > text.size())
      return fmt::format("an edit at {} overlaps or lies outside", edit.begin);
    const std::string before = text.substr(edit.begin, edit.end - edit.begin);
    if (before.find_first_not_of(" \t\r\n") != std::string::npos)
      return fmt::format("an edit at {} takes `{}` away", edit.begin, before);
    if (edit.text.find_first_not_of(" \n") != std::string::npos)
      return fmt::format("an edit at {} adds `{}`", edit.begin, edit.text);
    if (before == edit.text) return fmt::format("an edit at {} changes nothing", edit.begin);
    at = edit.end;
  }
  return {};
}

}  // namespace

ParsedFile::ParsedFile(std::string text) : file("test.policy", std::move(text)) {
  Emitter emitter;
  tree = Parse(file, FileId{0}, emitter);
  has_errors = emitter.has_errors();
}

std::string Formatted(const std::string& text) {
  const ParsedFile parsed(text);
  return Apply(parsed.file.text, Format(parsed.file, parsed.tree));
}

std::string FaultOfFormat(const std::string& text) {
  const ParsedFile before(text);
  const std::vector<TextEdit> edits = Format(before.file, before.tree);
  if (std::string fault = FaultOfEdits(before.file.text, edits); !fault.empty()) return fault;
  const ParsedFile after(Apply(before.file.text, edits));
  if (TokensOf(after) != TokensOf(before))
    return fmt::format("other tokens in\n{}", after.file.text);
  if (TreeOf(after) != TreeOf(before))
    return fmt::format("another tree in\n{}\n{}", after.file.text,
                       DumpTree(after.tree, after.file));
  if (BrokenRegionsOf(after) != BrokenRegionsOf(before))
    return fmt::format("a broken region changed in\n{}", after.file.text);
  if (const auto again = Format(after.file, after.tree); !again.empty())
    return fmt::format("formatted once\n{}\nand once more\n{}", after.file.text,
                       Apply(after.file.text, again));
  return {};
}

}  // namespace attain
