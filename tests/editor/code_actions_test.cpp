#include "editor/code_actions.h"

#include <catch2/catch.hpp>

#include "tests/editor/marked_text.h"

namespace attain {
namespace {

/// The actions at the mark: title, then the texts that they make.
std::vector<std::string> Offered(const std::vector<std::string>& texts) {
  const Marked marked = MarkedTexts(texts);
  const Span range{marked.place.file, marked.place.offset, marked.place.offset};
  std::vector<std::string> offered;
  for (const CodeAction& action : CodeActionsAt(marked.analysis, marked.names, range)) {
    offered.push_back(action.title + ":");
    for (const std::string& text : Edited(marked.analysis, action.edits))
      offered.back() += "\n" + text;
  }
  return offered;
}

TEST_CASE("every fix of a diagnostic at the place") {
  CHECK(Offered(
            {"exam A-1;\ncompetency c {\n  1 person passes A-1;\n  1 per|son passes A-1;\n}\n"}) ==
        std::vector<std::string>{"the same people must also meet this:\nexam A-1;\ncompetency c "
                                 "{\n  1 person passes A-1;\n  the same 1 "
                                 "person passes A-1;\n}\n",
                                 "other people must meet this:\nexam A-1;\ncompetency c {\n  1 "
                                 "person passes A-1;\n  another 1 person passes "
                                 "A-1;\n}\n",
                                 "the same people may meet this, or others:\nexam A-1;\ncompetency "
                                 "c {\n  1 person passes A-1;\n  the same or different 1 "
                                 "person passes A-1;\n}\n"});
  CHECK(Offered({"exam A-1|\nexam B-1;\n"}) ==
        std::vector<std::string>{"add `;`:\nexam A-1;\nexam B-1;\n"});
  CHECK(Offered({"exam A-1;\n|competency c { 1 person passes A-1; }\n"}).empty());
}

TEST_CASE("a code that nothing declares joins the catalogue beside its likes") {
  CHECK(Offered({"exam AZ-104 \"Administrator\",\n    retired 2020-01-01;\ncertification X-1;\n",
                 "competency c { 1 person passes AZ-9|00; }\n"}) ==
        std::vector<std::string>{
            "declare exam `AZ-900`:\nexam AZ-104 \"Administrator\",\n    retired 2020-01-01;\nexam "
            "AZ-900;\ncertification X-1;\n\ncompetency c { 1 person passes AZ-900; }\n"});
  CHECK(Offered({"competency c { 1 person passes AZ-9|00; }\n"}) ==
        std::vector<std::string>{
            "declare exam `AZ-900`:\nexam AZ-900;\ncompetency c { 1 person passes AZ-900; }\n"});
}

TEST_CASE("a declared code leaves the comments of others where they stand") {
  CHECK(Offered({"exam A-1 \"One\";  # retires in 2027\r\nexam B-1;\n"
                 "competency c { 1 person passes A-2|; }\n"})
            .back() ==
        "declare exam `A-2`:\nexam A-1 \"One\";  # retires in 2027\nexam A-2;\r\nexam B-1;\n"
        "competency c { 1 person passes A-2; }\n");
  CHECK(Offered({"exam A-1; exam B-1;  # both\ncompetency c { 1 person passes A-2|; }\n"}).back() ==
        "declare exam `A-2`:\nexam A-1;\nexam A-2; exam B-1;  # both\n"
        "competency c { 1 person passes A-2; }\n");
  CHECK(Offered({"# Who may sell.\n# Under a licence.\n\n  # Of clouds.\n"
                 "competency c { 1 person passes A-2|; }\n"})
            .back() ==
        "declare exam `A-2`:\n# Who may sell.\n# Under a licence.\n\nexam A-2;\n  # Of clouds.\n"
        "competency c { 1 person passes A-2; }\n");
}

TEST_CASE("a list with a comment is not given up for a set that has its codes") {
  CHECK(Offered({"exam A;\nexam B;\nset s = <A, B>;\ncompetency c {\n  1 person passes any of <A|, "
                 "# the basics\n  B>;\n}\n"})
            .empty());
  CHECK(Offered({"exam A;\nexam B;\ncompetency c {\n  1 person passes any of <A|, # the basics\n"
                 "  B>;\n}\n"}) ==
        std::vector<std::string>{
            "make this list the set `new-set`:\nexam A;\nexam B;\nset new-set = <A, # the "
            "basics\n  B>;\ncompetency c {\n  1 person passes any of new-set;\n}\n"});
}

TEST_CASE("a name behind `any of` or `all of` is no credential to be declared") {
  CHECK(Offered({"exam A-1;\ncompetency c { 1 person passes any of new|set; }\n"}).empty());
  CHECK(Offered({"exam A-1;\ncompetency c { 1 person passes all of new-|2; }\n"}).empty());
  CHECK(Offered({"exam A-1;\ncompetency c { 1 person passes any of <A-1, A|-2>; }\n"}).size() == 2);
}

TEST_CASE("a code that differs from a declared one in case only is not declared too") {
  CHECK(Offered({"exam A-1;\ncompetency c { 1 person passes a-|1; }\n"}) ==
        std::vector<std::string>{"replace it with `A-1`:\nexam A-1;\ncompetency c { 1 person "
                                 "passes A-1; }\n"});
}

TEST_CASE("a slip in a name is repaired wherever it stands") {
  CHECK(
      Offered({"exam A-1;\nset ones = <A-1>;\ncompetency c {\n  1 person passes any of on|se;\n"
               "  another person passes all of onse;  # onse\n}\n"}) ==
      std::vector<std::string>{
          "replace it with `ones`:\nexam A-1;\nset ones = <A-1>;\ncompetency c {\n  1 person "
          "passes any of ones;\n  another person passes all of onse;  # onse\n}\n",
          "replace it with `ones`, in all 2 places:\nexam A-1;\nset ones = <A-1>;\ncompetency c "
          "{\n  1 person passes any of ones;\n  another person passes all of ones;  # onse\n}\n"});
}

TEST_CASE("a slip in a name is repaired only where the same kind of thing is missing") {
  // `foo` is a set in two rules, a level in the example, and a measure or fact in the comparison.
  const std::string before =
      "exam A-1;\nset fooo = <A-1>;\ncompetency c {\n  1 person passes any of ";
  const std::string after =
      ";\n  foo at least 3;\n}\nexample \"e\" {\n  person ann passes A-1;\n"
      "  expect c foo met;\n}\n";
  const auto text = [&](const std::string& first, const std::string& second) {
    return before + first + ";\n  another person passes all of " + second + after;
  };
  CHECK(Offered({text("fo|o", "foo")}) ==
        std::vector<std::string>{
            "replace it with `fooo`:\n" + text("fooo", "foo"),
            "replace it with `fooo`, in all 2 places:\n" + text("fooo", "fooo")});
  CHECK(Offered({text("fo|o", "fooo")}) ==
        std::vector<std::string>{"replace it with `fooo`:\n" + text("fooo", "fooo")});
}

TEST_CASE("a list becomes a set wherever it stands") {
  CHECK(
      Offered({"exam A;\nexam B;\ncompetency c {\n  1 person passes any of <A|, B>;\n  another "
               "person passes all of <b, a>;\n  another person passes any of <A, B, any of <A, "
               "B>> and any of <A, # first\n  B>;\n}\n"}) ==
      std::vector<std::string>{
          "make this list, in 3 places, the set `new-set`:\nexam A;\nexam B;\nset new-set = <A, "
          "B>;\ncompetency c {\n  1 person passes any of new-set;\n  another person passes all of "
          "new-set;\n  another person passes any of <A, B, any of new-set> and any of <A, # "
          "first\n  B>;\n}\n"});
}

TEST_CASE("a list of what a set has is named by that set") {
  CHECK(Offered({"exam A;\nexam B;\nset s = <B, A>;\ncompetency c {\n  1 person passes any of <A|, "
                 "b>;\n  another person passes all of <A, B>;\n}\n"}) ==
        std::vector<std::string>{
            "write the set `s` in place of this list, in 2 places:\nexam A;\nexam B;\nset s = <B, "
            "A>;\ncompetency c {\n  1 person passes any of s;\n  another person passes all of "
            "s;\n}\n"});
  CHECK(
      Offered({"exam A;\nexam B;\nset s effective from 2020-01-01 = <A, B>;\ncompetency c {\n  1 "
               "person passes any of <A|, B>;\n}\n"}) ==
      std::vector<std::string>{
          "make this list the set `new-set`:\nexam A;\nexam B;\nset s effective from 2020-01-01 = "
          "<A, B>;\nset new-set = <A, B>;\ncompetency c {\n  1 person passes any of "
          "new-set;\n}\n"});
}

TEST_CASE("a list becomes a set, and a set a list") {
  CHECK(Offered({"exam A;\nexam B;\nset new-set = <A>;\ncompetency c {\n  1 person passes any of "
                 "<A|, B>;\n}\n"}) ==
        std::vector<std::string>{
            "make this list the set `new-set-2`:\nexam A;\nexam B;\nset new-set = <A>;\nset "
            "new-set-2 = <A, B>;\ncompetency c {\n  1 person passes any of new-set-2;\n}\n"});
  CHECK(Offered(
            {"exam A;\nexam B;\nset s = <A, B>;\ncompetency c { 1 person passes any of s|; }\n"}) ==
        std::vector<std::string>{
            "put the list in place of the set `s`:\nexam A;\nexam B;\ncompetency c { 1 person "
            "passes any of <A, B>; }\n"});
  CHECK(Offered({"exam A;\nexam B;\nset |s = <A, B>;\nset t = <s>;\ncompetency c { 1 person passes "
                 "any of t; 1 person passes all of t; }\n"}) ==
        std::vector<std::string>{
            "put the list in place of the set `s`:\nexam A;\nexam B;\nset t = <A, B>;\ncompetency "
            "c { 1 person passes any of t; 1 person passes all of t; }\n"});
  CHECK(Offered({"exam A;\nset s|s = <A>;\ncompetency c { 2 people pass any of ss; another person "
                 "passes all of ss; }\n"})
            .empty());
}

}  // namespace
}  // namespace attain
