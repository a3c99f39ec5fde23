// The queries of grammar/tree-sitter fit its grammar, and highlight as the golden file shows.
#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <map>
#include <memory>
#include <string>

#include "golden.h"
#include "syntax/lexer.h"
#include "tree.h"

namespace attain {
namespace {

struct QueryDelete {
  void operator()(TSQuery* query) const { ts_query_delete(query); }
};
using Query = std::unique_ptr<TSQuery, QueryDelete>;

Query ReadQuery(const std::string& file) {
  const std::string text = ReadWholeFile(file);
  std::uint32_t offset = 0;
  TSQueryError error = TSQueryErrorNone;
  Query query(ts_query_new(PolicyLanguage(), text.data(), static_cast<std::uint32_t>(text.size()),
                           &offset, &error));
  INFO(file << " at " << text.substr(std::min<std::size_t>(offset, text.size()), 40));
  CHECK(error == TSQueryErrorNone);
  return query;
}

struct Place {
  std::uint32_t begin;
  std::uint32_t end;
  bool operator<(const Place& other) const {
    return begin != other.begin ? begin < other.begin : end < other.end;
  }
};

/// The captures of each place; several with a blank between them.
std::map<Place, std::string> CapturesOf(const TSQuery* query, const Tree& tree) {
  struct Delete {
    void operator()(TSQueryCursor* cursor) const { ts_query_cursor_delete(cursor); }
  };
  const std::unique_ptr<TSQueryCursor, Delete> cursor(ts_query_cursor_new());
  ts_query_cursor_exec(cursor.get(), query, ts_tree_root_node(tree.get()));
  std::map<Place, std::string> captures;
  TSQueryMatch match;
  for (std::uint32_t index = 0; ts_query_cursor_next_capture(cursor.get(), &match, &index);) {
    const TSQueryCapture& capture = match.captures[index];
    std::uint32_t length = 0;
    const char* const name = ts_query_capture_name_for_id(query, capture.index, &length);
    std::string& names =
        captures[{ts_node_start_byte(capture.node), ts_node_end_byte(capture.node)}];
    const std::string one(name, length);
    if ((" " + names + " ").find(" " + one + " ") != std::string::npos) continue;
    names += (names.empty() ? "" : " ") + one;
  }
  return captures;
}

TEST_CASE("queries fit the grammar") {
  std::size_t queries = 0;
  for (const auto& entry : std::filesystem::directory_iterator("grammar/tree-sitter/queries")) {
    CHECK(ReadQuery(entry.path().string()) != nullptr);
    ++queries;
  }
  CHECK(queries == 4);
}

TEST_CASE("whatever has braces is folded and indented") {
  const std::string text = ReadWholeFile("tests/golden/parse/everything.policy");
  const Tree tree = ParseByTreeSitter(text);
  REQUIRE(tree != nullptr);
  const auto blocks = std::count(text.begin(), text.end(), '{');
  for (const std::string& name : {std::string("fold"), std::string("indent")}) {
    INFO(name);
    const Query query = ReadQuery("grammar/tree-sitter/queries/" + name + "s.scm");
    REQUIRE(query != nullptr);
    const std::map<Place, std::string> captures = CapturesOf(query.get(), tree);
    CHECK(std::count_if(captures.begin(), captures.end(),
                        [&](const auto& one) { return one.second == name; }) == blocks);
  }
}

TEST_CASE("every token is highlighted, and by one capture only") {
  const Query query = ReadQuery("grammar/tree-sitter/queries/highlights.scm");
  REQUIRE(query != nullptr);
  for (const std::string& name : {std::string("everything"), std::string("points")}) {
    const std::string text = ReadWholeFile("tests/golden/parse/" + name + ".policy");
    const Tree tree = ParseByTreeSitter(text);
    REQUIRE(tree != nullptr);
    std::string shown;
    std::uint32_t known = 0;  // up to where the text has captures
    for (const auto& [place, names] : CapturesOf(query.get(), tree)) {
      INFO(name << ": " << text.substr(known, place.end - known));
      CHECK(names.find(' ') == std::string::npos);
      CHECK(SkipBlanks(text, known) >= place.begin);
      shown += text.substr(place.begin, place.end - place.begin) + "  @" + names + "\n";
      known = place.end;
    }
    CHECK(SkipBlanks(text, known) == text.size());
    CheckGolden("tests/golden/highlight/" + name + ".captures", shown);
  }
}

}  // namespace
}  // namespace attain
