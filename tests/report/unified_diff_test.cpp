// Unified diffs, whole.
#include <catch2/catch.hpp>

#include "report/unified_diff.h"

namespace attain {
namespace {

TEST_CASE("no edits are no diff") { CHECK(UnifiedDiff("a", "x\n", {}).empty()); }

TEST_CASE("changes far from each other are hunks, with three lines around each") {
  const std::string text = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n";
  const std::vector<TextEdit> edits = {{8, 9, "five\nfive"}, {28, 31, ""}};
  CHECK(UnifiedDiff("a.policy", text, edits) == R"(--- a.policy
+++ a.policy
@@ -2,7 +2,8 @@
 2
 3
 4
-5
+five
+five
 6
 7
 8
@@ -10,5 +11,4 @@
 10
 11
 12
-13
 14
)");
}

TEST_CASE("changes near each other are one hunk") {
  const std::vector<TextEdit> edits = {{0, 1, "a"}, {14, 15, "b"}};
  CHECK(UnifiedDiff("a", "1\n2\n3\n4\n5\n6\n7\n8\n", edits) ==
        "--- a\n+++ a\n@@ -1,8 +1,8 @@\n-1\n+a\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n+b\n");
}

TEST_CASE("a missing end of the last line is shown") {
  CHECK(UnifiedDiff("a", "1\n2", std::vector<TextEdit>{{3, 3, "\n"}}) ==
        "--- a\n+++ a\n@@ -1,2 +1,2 @@\n 1\n-2\n\\ No newline at end of file\n+2\n");
}

TEST_CASE("a text that becomes empty has an empty side") {
  CHECK(UnifiedDiff("a", "\n\n", std::vector<TextEdit>{{0, 2, ""}}) ==
        "--- a\n+++ a\n@@ -1,2 +0,0 @@\n-\n-\n");
}

}  // namespace
}  // namespace attain
