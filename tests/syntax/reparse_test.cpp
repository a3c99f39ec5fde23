// Parsing again what an edit touches gives what parsing everything gives, whatever the edit.
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

#include "golden.h"
#include "syntax/dump.h"
#include "syntax/reparse.h"

namespace attain {
namespace {

std::string TextOf(const SyntaxTree& tree, const ParseTrace& trace) {
  std::string out;
  const auto add = [&](auto... numbers) {
    ((out += std::to_string(numbers) + " "), ...);
    out += "\n";
  };
  for (const SyntaxNode& node : tree.nodes)
    add(static_cast<int>(node.kind), node.begin, node.end, node.size);
  for (const Token& token : tree.tokens)
    add(static_cast<int>(token.kind), token.offset, token.length);
  for (const Diagnostic& diagnostic : trace.diagnostics) {
    add(static_cast<int>(diagnostic.kind), diagnostic.span.begin, diagnostic.span.end);
    out += diagnostic.message + "\n" + diagnostic.hint + "\n";
    for (const Label& label : diagnostic.labels) {
      add(label.span.begin, label.span.end);
      out += label.text + "\n";
    }
    for (const Fix& fix : diagnostic.fixes) {
      for (const FileEdit& edit : fix.edits) {
        add(edit.span.begin, edit.span.end);
        out += fix.title + "\n" + edit.text + "\n";
      }
    }
  }
  add(trace.restarts.size(), trace.mistakes, trace.strays, trace.whole ? 1 : 0);
  for (const Restart& restart : trace.restarts) {
    add(restart.offset, restart.node, restart.diagnostics, restart.mistakes.count,
        restart.mistakes.last_offset, restart.mistakes.last_line_end, restart.mistakes.unclosed,
        restart.mistakes.strays);
  }
  return out;
}

std::vector<std::string> Samples() {
  std::vector<std::string> texts;
  for (const char* folder : {"tests/golden/parse", "tests/golden/check", "policies"}) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
      if (entry.path().extension() == ".policy")
        texts.push_back(ReadWholeFile(entry.path().string()));
    }
  }
  return texts;
}

class Edits {
 public:
  explicit Edits(unsigned seed) : random_(seed), samples_(Samples()) {}

  std::size_t Below(std::size_t n) {
    return std::uniform_int_distribution<std::size_t>(0, n - 1)(random_);
  }
  const std::string& Sample() { return samples_[Below(samples_.size())]; }

  /// Edits `text` somewhere: mostly as people type, sometimes as they paste.
  TextChange Make(std::string& text) {
    const std::size_t begin = Below(text.size() + 1);
    const std::size_t most = Below(8) == 0 ? 300 : 4;
    const std::size_t length = std::min(text.size() - begin, Below(3) == 0 ? Below(most) : 0);
    std::string inserted;
    switch (Below(5)) {
      case 0:
        break;
      case 1: {
        const std::string& other = Sample();
        if (!other.empty()) inserted = other.substr(Below(other.size()), Below(most * 4));
        break;
      }
      default:
        static const std::string kTyped = "{}();<>,.:=-+*/\"#_ \n09aZ";
        inserted = std::string(1, kTyped[Below(kTyped.size())]);
    }
    text.replace(begin, length, inserted);
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + length),
            static_cast<std::uint32_t>(begin + inserted.size())};
  }

 private:
  std::mt19937 random_;
  std::vector<std::string> samples_;
};

TEST_CASE("an edited text is parsed as if it were new") {
  Edits edits(20171116);
  const int rounds = std::getenv("ATTAIN_DEEP") != nullptr ? 800 : 500;
  int kept = 0;  // edits that left something of the tree
  for (int round = 0; round < rounds; ++round) {
    std::string text = edits.Sample();
    if (edits.Below(3) == 0) text += edits.Sample();
    ParseTrace trace;
    SyntaxTree tree = ParseTraced(SourceFile("x.policy", text), FileId{0}, trace);
    for (int step = 0; step < 12; ++step) {
      const std::string before = text;
      const TextChange change = edits.Make(text);
      const SourceFile file("x.policy", text);
      if (file.text != text) break;  // a byte-order mark
      Reparse(file, change, tree, trace);
      ParseTrace fresh_trace;
      const SyntaxTree fresh = ParseTraced(file, FileId{0}, fresh_trace);
      if (trace.parsed < fresh_trace.parsed) ++kept;
      if (TextOf(tree, trace) == TextOf(fresh, fresh_trace)) continue;
      INFO("before:\n" << before);
      INFO("after:\n" << text);
      CAPTURE(change.begin, change.old_end, change.new_end);
      REQUIRE(TextOf(tree, trace) == TextOf(fresh, fresh_trace));
    }
  }
  CHECK(kept > rounds);
}

TEST_CASE("an edit in a long text parses only what is near") {
  std::string text;
  for (int i = 0; i < 2000; ++i) text += "exam A-" + std::to_string(i) + ";\n";
  ParseTrace trace;
  SyntaxTree tree = ParseTraced(SourceFile("x.policy", text), FileId{0}, trace);
  const std::uint32_t middle = trace.restarts[1000].offset;
  text.insert(middle, "fact f: yes or no;\n");
  Reparse(SourceFile("x.policy", text), {middle, middle, middle + 19}, tree, trace);
  CHECK(trace.restarts.size() == 2001);
  CHECK(trace.parsed < 10);
}

TEST_CASE("an open brace in a long text parses only what is near") {
  std::string text;
  for (int i = 0; i < 2000; ++i)
    text += "competency c-" + std::to_string(i) + " {\n    1 person passes A-1;\n}\n";
  ParseTrace trace;
  SyntaxTree tree = ParseTraced(SourceFile("x.policy", text), FileId{0}, trace);
  const auto middle = static_cast<std::uint32_t>(text.find("1 person", text.size() / 2));
  const std::string_view typed = "either {";
  text.insert(middle, typed);
  const auto behind = middle + static_cast<std::uint32_t>(typed.size());
  Reparse(SourceFile("x.policy", text), {middle, middle, behind}, tree, trace);
  CHECK(trace.mistakes == 1);
  CHECK(trace.parsed < 10);
}

}  // namespace
}  // namespace attain
