#include "random_session.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "check/check.h"
#include "diagnostics/render.h"
#include "language_server/server.h"
#include "syntax/parser.h"

namespace attain {
namespace {

constexpr const char* kUri = "file:///w/a.policy";
constexpr const char* kOther = "file:///w/b.policy";

constexpr std::string_view kText =
    "exam A-1 \"Sales\", accepted until 2027-01-31;\nexam A-2 \"Größe 𝄞\";\nset two = <A-1, A-2>;\n"
    "fact market: one of here, there;\nrecords deals { amount: money in USD; on: date; }\n"
    "measure revenue = sum of deals.amount;\n"
    "competency c \"C\" {\n    level silver {\n        revenue at least $10 if market is here;\n"
    "        at least 2 people {\n            1 person passes A-1;\n"
    "            another person passes any of two;\n        }\n    }\n"
    "    level gold { attains silver; }\n    check that gold implies silver;\n}\n"
    "example \"one\" as of 2026-11-26 {\n    person ann passes A-1;\n"
    "    expect c silver not met;\n}\n";

constexpr std::array<std::string_view, 24> kPieces = {";",
                                                      "{",
                                                      "}",
                                                      "<",
                                                      ">",
                                                      "\"",
                                                      "\n",
                                                      " ",
                                                      "#",
                                                      "é",
                                                      "𝄞",
                                                      "\r\n",
                                                      "A-1",
                                                      "exam B-1;\n",
                                                      "set s = <A-1>;\n",
                                                      "the same ",
                                                      "1 person passes ",
                                                      "level x { ",
                                                      "or",
                                                      "$5",
                                                      "\t",
                                                      "and ",
                                                      "example \"t\" as of 2026-01-01 {",
                                                      "competency d { 2 people pass A-9; }\n"};

constexpr std::array<const char*, 24> kMethods = {"textDocument/hover",
                                                  "textDocument/completion",
                                                  "textDocument/definition",
                                                  "textDocument/references",
                                                  "textDocument/documentHighlight",
                                                  "textDocument/prepareRename",
                                                  "textDocument/rename",
                                                  "textDocument/documentSymbol",
                                                  "workspace/symbol",
                                                  "textDocument/foldingRange",
                                                  "textDocument/selectionRange",
                                                  "textDocument/semanticTokens/full",
                                                  "textDocument/semanticTokens/range",
                                                  "textDocument/formatting",
                                                  "textDocument/rangeFormatting",
                                                  "textDocument/onTypeFormatting",
                                                  "textDocument/codeAction",
                                                  "textDocument/codeLens",
                                                  "textDocument/inlayHint",
                                                  "workspace/executeCommand",
                                                  "completionItem/resolve",
                                                  "initialize",
                                                  "$/cancelRequest",
                                                  "textDocument/didSave"};

/// Numbers out of the bytes; zeros behind their end.
class Choices {
 public:
  explicit Choices(std::span<const unsigned char> bytes) : bytes_(bytes) {}
  bool empty() const { return bytes_.empty(); }
  std::size_t Below(std::size_t n) {
    std::size_t number = 0;
    for (std::size_t most = n; most > 1; most /= 256) {
      if (bytes_.empty()) return number % n;
      number = number * 256 + bytes_.front();
      bytes_ = bytes_.subspan(1);
    }
    return number % n;
  }

 private:
  std::span<const unsigned char> bytes_;
};

/// The text as the editor has it, edited without the server's help.
class Mirror {
 public:
  explicit Mirror(std::string_view text) : text_(text) {}
  const std::string& text() const { return text_; }

  /// An offset where a letter begins.
  std::size_t Place(Choices& choices) const {
    std::size_t at = choices.Below(text_.size() + 1);
    while (at < text_.size() && (static_cast<unsigned char>(text_[at]) & 0xC0) == 0x80) ++at;
    // Between CR and LF no position points.
    if (at > 0 && at < text_.size() && text_[at - 1] == '\r' && text_[at] == '\n') --at;
    return at;
  }
  Json Position(std::size_t offset) const {
    std::size_t line = 0, units = 0;
    for (std::size_t i = 0; i < offset; ++i) {
      const auto byte = static_cast<unsigned char>(text_[i]);
      if (byte == '\n') {
        ++line;
        units = 0;
      } else if ((byte & 0xC0) != 0x80) {
        units += byte >= 0xF0 ? 2 : 1;
      }
    }
    return {{"line", line}, {"character", units}};
  }
  void Replace(std::size_t begin, std::size_t end, std::string_view text) {
    text_.replace(begin, end - begin, text);
  }

 private:
  std::string text_;
};

bool SameTree(const SyntaxTree& a, const SyntaxTree& b) {
  const auto same_node = [](const SyntaxNode& x, const SyntaxNode& y) {
    return x.kind == y.kind && x.begin == y.begin && x.end == y.end && x.size == y.size;
  };
  const auto same_token = [](const Token& x, const Token& y) {
    return x.kind == y.kind && x.offset == y.offset && x.length == y.length;
  };
  return std::equal(a.nodes.begin(), a.nodes.end(), b.nodes.begin(), b.nodes.end(), same_node) &&
         std::equal(a.tokens.begin(), a.tokens.end(), b.tokens.begin(), b.tokens.end(), same_token);
}

/// What differs between the rulebook as the server has it and as it would be read afresh.
std::string FaultOf(const Analysis& kept, const std::string& text) {
  SourceSet sources;
  std::vector<SyntaxTree> trees;
  Emitter emitter;
  for (std::uint32_t i = 0; i < kept.sources.size(); ++i) {
    const SourceFile& source = kept.sources[FileId{i}];
    if (source.path == "/w/a.policy" && source.text != text)
      return "the text is\n" + source.text + "\nand should be\n" + text;
    sources.Add(SourceFile(source.path, source.text));
    if (sources[FileId{i}].line_starts != source.line_starts) return "the lines";
    if (sources[FileId{i}].counted != source.counted) return "the columns";
    trees.push_back(Parse(sources[FileId{i}], FileId{i}, emitter));
    if (!SameTree(trees.back(), kept.trees[i])) return "the tree of\n" + source.text;
  }
  (void)Check(sources, trees, emitter);
  emitter.Sort();
  emitter.Cut(1000);
  const std::string fresh = RenderJson(emitter.diagnostics(), sources);
  const std::string here = RenderJson(kept.diagnostics, kept.sources);
  return fresh == here ? "" : "diagnostics\n" + here + "\nand afresh\n" + fresh + "\nof\n" + text;
}

class RandomSession {
 public:
  explicit RandomSession(std::span<const unsigned char> bytes)
      : choices_(bytes),
        mirror_(kText),
        server_({files_, *Date::FromParts(2026, 11, 26), "0"}, [](const Json& message) {
          (void)message.dump();  // throws where a text is not UTF-8
        }) {}

  std::string Play() {
    Send("initialize",
         Json{{"capabilities", Json::object()},
              {"workspaceFolders", Json::array({Json{{"uri", "file:///w"}}})}},
         1);
    Send("initialized", Json::object());
    Open(kUri, mirror_.text());
    while (!choices_.empty()) {
      Step();
      server_.Settle();
      for (const LiveRulebook& rulebook : server_.session().workspace.rulebooks()) {
        std::string fault = FaultOf(rulebook.analysis(), mirror_.text());
        if (!fault.empty()) return fault;
      }
    }
    return {};
  }

 private:
  void Send(const char* method, Json params, const Json& id = nullptr) {
    Json message = {{"jsonrpc", "2.0"}, {"method", method}, {"params", std::move(params)}};
    if (!id.is_null()) message["id"] = id;
    server_.Receive(message);
  }
  void Open(const char* uri, const std::string& text) {
    Send("textDocument/didOpen",
         {{"textDocument", {{"uri", uri}, {"version", ++version_}, {"text", text}}}});
  }

  Json Range() {
    const std::size_t one = mirror_.Place(choices_);
    const std::size_t other = mirror_.Place(choices_);
    return {{"start", mirror_.Position(std::min(one, other))},
            {"end", mirror_.Position(std::max(one, other))}};
  }

  Json Edit() {
    const std::size_t begin = mirror_.Place(choices_);
    std::size_t end = begin;
    if (choices_.Below(3) == 0) end = std::max(begin, mirror_.Place(choices_));
    if (choices_.Below(4) != 0) end = std::min(end, begin);
    std::string text(kPieces[choices_.Below(kPieces.size())]);
    if (choices_.Below(4) == 0) text.clear();
    if (begin == end && text.empty()) end = std::min(begin + 1, mirror_.text().size());
    while (end < mirror_.text().size() &&
           (static_cast<unsigned char>(mirror_.text()[end]) & 0xC0) == 0x80)
      ++end;
    const bool splits = end > begin && end < mirror_.text().size() &&
                        mirror_.text()[end - 1] == '\r' && mirror_.text()[end] == '\n';
    if (splits) --end;
    const Json range = {{"start", mirror_.Position(begin)}, {"end", mirror_.Position(end)}};
    mirror_.Replace(begin, end, text);
    return {{"range", range}, {"text", text}};
  }

  void Step() {
    switch (choices_.Below(12)) {
      case 0:
      case 1:
      case 2:
      case 3:
      case 4:
      case 5: {
        Json changes = Json::array();
        for (std::size_t i = 0; i <= choices_.Below(3); ++i) changes.push_back(Edit());
        Send("textDocument/didChange", {{"textDocument", {{"uri", kUri}, {"version", ++version_}}},
                                        {"contentChanges", std::move(changes)}});
        break;
      }
      case 6:
        Send("textDocument/didChange",
             {{"textDocument", {{"uri", kUri}, {"version", ++version_}}},
              {"contentChanges", Json::array({Json{{"text", mirror_.text()}}})}});
        break;
      case 7:
        if (choices_.Below(2) == 0) {
          Open(kOther, std::string(kText.substr(0, choices_.Below(200))));
        } else {
          Send("textDocument/didClose", {{"textDocument", {{"uri", kOther}}}});
        }
        break;
      case 8:
        for (const ProofJob& job : server_.TakeJobs())
          server_.Accept(job, FindProofs(job.sources, job.partners, *Date::FromParts(2026, 11, 26),
                                         [] { return false; }));
        break;
      case 9:
        Nonsense();
        break;
      default:
        Ask();
    }
  }

  void Ask() {
    Json params = {{"textDocument", {{"uri", choices_.Below(5) == 0 ? kOther : kUri}}},
                   {"position", mirror_.Position(mirror_.Place(choices_))},
                   {"range", Range()},
                   {"positions", Json::array({mirror_.Position(mirror_.Place(choices_))})},
                   {"context", {{"includeDeclaration", true}, {"diagnostics", Json::array()}}},
                   {"newName", kPieces[choices_.Below(kPieces.size())]},
                   {"query", "s"},
                   {"ch", ";"},
                   {"command", "attain.runExample"},
                   {"arguments", Json::array({kUri, mirror_.Position(mirror_.Place(choices_))})},
                   {"data", {{"uri", kUri}, {"generation", 1}, {"thing", choices_.Below(300)}}},
                   {"options", {{"tabSize", 4}, {"insertSpaces", true}}}};
    if (choices_.Below(8) == 0) params.erase("textDocument");
    if (choices_.Below(8) == 0) params["position"] = {{"line", -1}, {"character", 1e30}};
    Send(kMethods[choices_.Below(kMethods.size())], std::move(params), 7);
  }

  void Nonsense() {
    static const std::array<const char*, 10> kMessages = {
        R"({"method":"textDocument/didOpen","params":{"textDocument":{"uri":7,"text":null}}})",
        R"({"method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///w/a.policy"}}})",
        R"({"method":"textDocument/didClose","params":{"textDocument":{"uri":"file:///no"}}})",
        R"({"method":"workspace/didChangeWatchedFiles","params":{"changes":[{"uri":"file:///w/a.policy"},{"uri":"file:///w"}]}})",
        R"({"method":"workspace/didChangeWorkspaceFolders","params":{"event":{"added":[{"uri":"x:y"}],"removed":[]}}})",
        R"({"id":1,"result":[]})",
        R"({"id":null,"method":"shutdown-or-not"})",
        R"([{"id":1,"method":"initialize"}])",
        R"({"method":"initialized"})",
        R"({"method":"workspace/didChangeConfiguration","params":{"settings":{"attain":{"partners":3}}}})"};
    server_.Receive(Json::parse(kMessages[choices_.Below(kMessages.size())], nullptr, false));
  }

  MemoryReader files_;
  Choices choices_;
  Mirror mirror_;
  Server server_;
  std::int64_t version_ = 0;
};

}  // namespace

std::string PlaySession(std::span<const unsigned char> bytes) {
  return RandomSession(bytes).Play();
}

}  // namespace attain
