// CSV folders: how the files are joined, every mistake, and rows in any order.
#include <fmt/format.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <optional>
#include <random>
#include <set>

#include "hand_rulebook.h"
#include "partners/csv_sort.h"

namespace attain {
namespace {

using Lines = std::vector<std::string>;
using Files = std::map<std::string, std::string>;

ReadBase ReadFolder(const Files& files) {
  MemoryReader reader;
  for (const auto& [name, text] : files) reader.files["base/" + name] = text;
  return ReadAll(reader, "base");
}

TEST_CASE("a folder is joined by partner and person") {
  const ReadBase base = ReadFolder(
      {{"partners.csv",
        "id,name,market,size,listed,since,region,plan,turnover\n"
        "a,\"Contoso, \"\"Ltd\"\"\nof Rome\",developed,1.5,true,2017-01-31,\"x\"\"y\",basic,12.5\n"
        "b,,,,FALSE,,,other-plan,\n"},
       {"people.csv", "partner,id,name\na,ana,Ana\na,,Nobody\nb,bo,\n"},
       {"credentials.csv",
        "partner,person,code,passed,expires\n"
        "a,person "
        "2,mb2-713,,\na,ana,70-473,2017-01-01,2019-01-01\na,ana,MB2-713,2018-01-01,\na,ana,XX-1,"
        "2018-01-01,\n"},
       {"revenue.csv", "partner,amount,earned-on,product\na,100,2018-01-01,ax\na,,,\n"}});
  CHECK(base.failure.empty());
  CHECK(base.rejects == Lines{});
  CHECK(base.partners ==
        "a (Contoso, \"Ltd\"\nof Rome) line 2\n"
        "  market = developed\n  size = 1.5\n  listed = yes\n  since = 2017-01-31\n  region = "
        "\"x\"y\"\n"
        "  plan = basic\n  turnover = $12.5\n"
        "  revenue:\n    ax $100 2018-01-01 ? ?\n    ? ? ? ? ?\n"
        "  people:\n    ana (Ana): 70-473 2017-01-01..2019-01-01 MB2-713 2018-01-01..\n    person "
        "2 (Nobody): MB2-713 ?..\n"
        "b () line 4\n"
        "  listed = no\n  plan = other\n"
        "  revenue:\n"
        "  people:\n    bo ():\n");
  CHECK(base.unused == Lines{"credential XX-1 1"});
  CHECK(base.notices == Lines{});
}

TEST_CASE("what an absent file would say is unknown") {
  const std::string partners = "id\na\n";
  CHECK(ReadFolder({{"partners.csv", partners}}).partners == "a () line 2\n");
  CHECK(ReadFolder({{"partners.csv", partners}, {"people.csv", "partner,id\na,x\n"}}).partners ==
        "a () line 2\n  people:\n    x () ?\n");
  CHECK(ReadFolder({{"partners.csv", partners}, {"people.csv", "partner,id\n"}}).partners ==
        "a () line 2\n  people:\n");
  CHECK(ReadFolder(
            {{"partners.csv", partners},
             {"credentials.csv", "partner,person,code\na,y,70-473\na,x,MB2-713\na,y,MB2-713\n"}})
            .partners ==
        "a () line 2\n  people:\n    y (): 70-473 ?.. MB2-713 ?..\n    x (): MB2-713 ?..\n");
  CHECK(ReadFolder({{"partners.csv", partners}, {"visits.csv", "partner,on\n"}}).partners ==
        "a () line 2\n  visits:\n");
}

TEST_CASE("what Excel writes is read: BOM, semicolons, CRLF, TRUE, rows of separators") {
  const ReadBase base =
      ReadFolder({{"partners.csv",
                   "\xEF\xBB\xBFid;name;listed\r\na;\"x;y\";TRUE\r\n;;\r\n\r\nb;z;False\r\n;;"},
                  {"people.csv", "partner,id\r\na,\"ana\"\r\n,\r\nb,bo"}});
  CHECK(base.rejects == Lines{});
  CHECK(base.partners ==
        "a (x;y) line 2\n  listed = yes\n  people:\n    ana () ?\n"
        "b (z) line 5\n  listed = no\n  people:\n    bo () ?\n");
}

TEST_CASE("the first line by which Excel is told the separator is read over") {
  for (const char* text :
       {"sep=;\r\nid;name\r\na;x,y\r\n", "\xEF\xBB\xBFsep=,\nid,name\na,\"x,y\"\n"}) {
    const ReadBase base =
        ReadFolder({{"partners.csv", text}, {"people.csv", "sep=;\nid;partner\nx;a\n"}});
    CHECK(base.rejects == Lines{});
    CHECK(base.partners == "a (x,y) line 3\n  people:\n    x () ?\n");
  }
}

TEST_CASE("columns and files that the rulebook does not have are counted") {
  const ReadBase base =
      ReadFolder({{"partners.csv", "id,markt,\na,x,\nb,,\nc,y,\n"},
                  {"people.csv", "partner,id,nmae\na,x,1\n"},
                  {"credentials.csv", "partner,person,code,when\na,x,70-473,now\n"},
                  {"revenue.csv", "partner,amuont\na,1\na,2\n"},
                  {"revenu.csv", "what,ever\n"}});
  CHECK(base.rejects == Lines{});
  CHECK(base.unused == Lines{"fact markt 2", "table revenu 1", "field revenue.amuont 2",
                             "field credentials.when 1", "field people.nmae 1"});
}

TEST_CASE("mistakes of a partner reject it, with file, line and column") {
  const ReadBase base =
      ReadFolder({{"partners.csv",
                   "id,name,market,listed,turnover\n"
                   "good,,,,\n"
                   "a,,devloped,,\n"
                   ",x,,,\n"
                   "b,,,yes,1\xE2\x82\xAC\n"
                   "c,,,\n"
                   "d,\"x\"y,,,\n"
                   "e,x\"y,,,\n"
                   "f,\xE9,,,\n"
                   "good,again,,,\n"
                   "g,,,,\"1,5\"\n"
                   "h,,,,\n"
                   "i,,,,\n"
                   "j,,,,\n"
                   "k,,,,\n"
                   "l,,,,\n"},
                  {"people.csv", "partner,id\nh,x\nh,y\nh,x\ni,x\nj,x\nk,x\n"},
                  {"credentials.csv",
                   "partner,person,code,passed\ni,z,70-473,\nj,,70-473,\nj,x,,2017-02-30\n"},
                  {"visits.csv", "partner,on\nk,2017-1-1\nl,2017-01-01,x\n"}});
  CHECK(base.partners == "good () line 2\n  visits:\n  people:\n");
  CHECK(
      base.rejects ==
      Lines{
          "base/partners.csv:3:40 a market: expected one of `developed`, `developing`; did you "
          "mean `developed`?; found `devloped`",
          "base/partners.csv:4:54  id: expected an id; found an empty cell",
          "base/partners.csv:5:60 b listed: expected `true` or `false`; found `yes`",
          "base/partners.csv:5:60 b turnover: expected an amount, such as `1250.50`; found `1€`",
          "base/partners.csv:6:73 c : expected 5 cells, as in the header; found 4",
          "base/partners.csv:7:78 d name: expected nothing between a closing quote and the end of "
          "its cell; found `d,\"x\"y,,,`",
          "base/partners.csv:8:88 e name: expected no quote inside a cell that does not begin with "
          "one; found `e,x\"y,,,`",
          "base/partners.csv:9:97 f : expected UTF-8; found the byte \\xE9",
          "base/partners.csv:10:104 good id: expected an id that no other partner has; found "
          "`good` a second time",
          "base/partners.csv:11:118 g turnover: expected an amount, such as `1250.50`; found `1,5`",
          "base/people.csv:4:19 h id: expected people with different ids; found two who are called "
          "`x`",
          "base/credentials.csv:2:27 i person: expected the id of a person in `people.csv`; found "
          "`z`",
          "base/credentials.csv:3:39 j person: expected the id of a person; found an empty cell",
          "base/credentials.csv:4:50 j passed: expected a day that the calendar has; found "
          "`2017-02-30`",
          "base/credentials.csv:4:50 j code: expected a code; found an empty cell",
          "base/visits.csv:2:11 k on: expected a day as `YYYY-MM-DD`; found `2017-1-1`",
          "base/visits.csv:3:22 l : expected 2 cells, as in the header; found 3"});
  CHECK(base.rejected == 14);
  CHECK(base.rows_without_partner == 0);
}

TEST_CASE("a row whose partner does not exist is a reject of its own") {
  const ReadBase base = ReadFolder({{"partners.csv", "id\na\nb\n"},
                                    {"people.csv", "partner,id\nx,1\na,2\n,3\ny,4\nb,5\nz,6\n"}});
  CHECK(base.partners ==
        "a () line 2\n  people:\n    2 () ?\nb () line 3\n  people:\n    5 () ?\n");
  CHECK(base.rejects == Lines{"base/people.csv:2:11 x partner: expected the id of a partner in "
                              "`partners.csv`; found `x`",
                              "base/people.csv:4:19  partner: expected the id of a partner in "
                              "`partners.csv`; found none",
                              "base/people.csv:5:22 y partner: expected the id of a partner in "
                              "`partners.csv`; found `y`",
                              "base/people.csv:7:30 z partner: expected the id of a partner in "
                              "`partners.csv`; found `z`"});
  CHECK(base.rejected == 0);
  CHECK(base.rows_without_partner == 4);
  CHECK(base.notices == Lines{});
}

TEST_CASE("whose a row is, ids that ascend say like ids that are looked up") {
  std::mt19937 random(11);  // NOLINT(cert-msc51-cpp): the same folders in every run
  std::size_t rejected = 0, sorted = 0;
  for (int round = 0; round < 300; ++round) {
    CAPTURE(round);
    const auto below = [&](unsigned count) { return static_cast<unsigned>(random() % count); };
    std::string partners = "id\n", people = "partner,id\n", visits = "partner,on\n";
    for (unsigned i = 0; i < 20; ++i) {
      partners += fmt::format("P{}\n", 10 + 2 * i);
      for (unsigned row = below(4); row > 0; --row) {
        // Mostly the partner's, sometimes one of nobody near it, rarely of another partner.
        const bool other = below(20) == 0;
        const unsigned owner = !other ? 10 + 2 * i : below(9) == 0 ? 1 + below(59) : 11 + 2 * i;
        people += fmt::format("P{},x{}\n", owner, people.size());
        visits += fmt::format("P{},2018-01-0{}\n", 10 + 2 * i + (below(40) == 0 ? 1 : 0), row);
      }
    }
    const ReadBase ascending =
        ReadFolder({{"partners.csv", partners}, {"people.csv", people}, {"visits.csv", visits}});
    const ReadBase looked_up = ReadFolder(
        {{"partners.csv", partners + "P0\n"}, {"people.csv", people}, {"visits.csv", visits}});
    CHECK(looked_up.partners.starts_with(ascending.partners));
    CHECK(looked_up.rejects == ascending.rejects);
    CHECK(looked_up.notices == ascending.notices);
    rejected += ascending.rejects.empty() ? 0 : 1;
    sorted += ascending.notices.size();
  }
  CHECK(rejected > 100);
  CHECK(sorted > 5);
}

TEST_CASE("files that cannot be understood are failures") {
  const auto failure = [](const Files& files) { return ReadFolder(files).failure; };
  CHECK(failure({{"partners.csv", ""}}) ==
        "cannot read `base`: `base/partners.csv`: the file is empty: a header row was expected");
  CHECK(failure({{"partners.csv", "Id,name\n"}}) ==
        "cannot read `base`: `base/partners.csv`: the header has no column `id` (is `Id` meant?)");
  for (const char* text : {"id\tname\na\tx\n", "sep=\t\nid\tname\na\tx, y\n"}) {
    CHECK(failure({{"partners.csv", text}}) ==
          "cannot read `base`: `base/partners.csv`: the cells of the header are separated by tabs: "
          "save the file with `,` or `;` between cells");
  }
  CHECK(failure({{"partners.csv", "sep=;\n"}}) ==
        "cannot read `base`: `base/partners.csv`: the file is empty: a header row was expected");
  CHECK(failure({{"partners.csv", "id,name,id\n"}}) ==
        "cannot read `base`: `base/partners.csv`: the header has two columns `id`");
  CHECK(failure({{"partners.csv", "id\n"}, {"credentials.csv", "partner,code\n"}}) ==
        "cannot read `base`: `base/credentials.csv`: the header has no column `person`");
  CHECK(failure({{"partners.csv", "id,name\na,\"x\nb,y\n"}}) ==
        "cannot read `base`: `base/partners.csv`: the file ends inside a quoted cell of the row "
        "that begins on line 2");
  CHECK(failure({{"partners.csv", "id\na\n"}, {"people.csv", "partner,id\na,\"x\n"}}) ==
        "cannot read `base`: `base/people.csv`: the file ends inside a quoted cell of the row that "
        "begins on line 2");
  for (const char* text : {"id,name\ra,x\rb,y\r", "id,name\r\r\na,x\r\r\n", "id,\"na\rme\"\n"}) {
    CHECK(failure({{"partners.csv", text}}) ==
          "cannot read `base`: `base/partners.csv`: a carriage return that ends no line is in the "
          "header: save the file with lines that end in LF or CRLF");
  }
  CHECK(failure({{"partners.csv", "id,\"na\r\nme\"\r\n"}}).empty());
  using namespace std::string_literals;
  for (const std::string& text : {"\xFF\xFEi\0d\0"s, "i\0d\0"s, "\0i\0d"s}) {
    CHECK(failure({{"partners.csv", text}}) ==
          "cannot read `base`: `base/partners.csv`: the file is UTF-16: save it as CSV in UTF-8");
  }
}

/// What a folder of P1 to P4 with those rows of `file` says that cannot be understood.
std::string FailureOf(const std::string& file, const std::string& rows) {
  Files files{{"partners.csv", "id\nP1\nP2\nP3\nP4\n"}};
  files[file] = rows;
  const ReadBase base = ReadFolder(files);
  const std::string start = "cannot read `base`: ";
  return base.failure.starts_with(start) ? base.failure.substr(start.size()) : base.failure;
}

TEST_CASE("a damaged row that may be anybody's is told in place of verdicts without it") {
  const std::string first =
      "; or put the column `partner` first, so that only its partner is rejected";
  // Quotes, a comma of thousands, a row cut short, an unquoted comma, whatever the order of rows.
  CHECK(FailureOf("revenue.csv", "product,amount,partner\nA \"Ltd\",2000,P1\nB,2000,P2\n") ==
        "`base/revenue.csv`: line 2: expected no quote inside a cell that does not begin with one; "
        "found `A \"Ltd\",2000,P1`; whose row it is cannot be told: repair it" +
            first);
  CHECK(FailureOf("revenue.csv", "amount,partner,product\n2000,P2,B\n2,000.00,P1,A\n") ==
        "`base/revenue.csv`: line 3: expected 3 cells, as in the header; found 4; whose row it is "
        "cannot be told: put a text that holds `,` in quotes" +
            first);
  const std::string short_row =
      ": expected 3 cells, as in the header; found 1; whose row it is "
      "cannot be told: repair it" +
      first;
  CHECK(FailureOf("revenue.csv", "amount;product;partner\n2000;B;P2\n2000\n2000;D;P4\n") ==
        "`base/revenue.csv`: line 3" + short_row);
  CHECK(FailureOf("revenue.csv", "amount,product,partner\n2000,D,P4\n2000\n2000,B,P2\n") ==
        "`base/revenue.csv`: line 3" + short_row);
  CHECK(FailureOf("credentials.csv", "code,passed,person,partner\n70-473,,x,P1\n70-473,x,P2\n") ==
        "`base/credentials.csv`: line 3: expected 4 cells, as in the header; found 3; whose row it "
        "is cannot be told: repair it" +
            first);
  // Rows of nobody that are well formed, and rows of separators, are what they were.
  CHECK(FailureOf("revenue.csv", "amount,partner\n2000,P9\n2000,\n,,,\n,\n").empty());
}

TEST_CASE("a damaged row in whose first cell stands no partner may be anybody's, too") {
  const std::string nobody =
      "; its first cell names no partner, so whose row it is cannot be told: ";
  CHECK(
      FailureOf("revenue.csv", "partner,product,amount\nP1,A,1\nP2, Inc,B,2000\nP3,C,1\n").empty());
  CHECK(FailureOf("revenue.csv", "partner,product,amount\nP1,A,1\nInc,2000\nP3,C,1\n") ==
        "`base/revenue.csv`: line 3: expected 3 cells, as in the header; found 2" + nobody +
            "repair it");
  CHECK(FailureOf("revenue.csv", "partner,product\nP1,A\nP3,C\nP 2, Inc,B\nP2,B\n") ==
        "`base/revenue.csv`: line 4: expected 2 cells, as in the header; found 3" + nobody +
            "put a text that holds `,` in quotes");
  CHECK(FailureOf("revenue.csv", "partner,product\n\"P1\"x,A\nP2,B\n") ==
        "`base/revenue.csv`: line 2: expected nothing between a closing quote and the end of its "
        "cell; found `\"P1\"x,A`" +
            nobody + "repair it");
  // Also behind rows of nobody that begin with the same cell.
  CHECK(FailureOf("revenue.csv", "partner,product\nP9,A\nP9\nP9,A\n") ==
        "`base/revenue.csv`: line 3: expected 2 cells, as in the header; found 1" + nobody +
            "repair it");
  CHECK(FailureOf("revenue.csv", "product,partner\nA,P1\nB,M\xFCller\n") ==
        "`base/revenue.csv`: line 3: expected UTF-8; found the byte \\xFC; whose row it is cannot "
        "be told: save the file as CSV in UTF-8");
}

TEST_CASE("of ids that do not ascend it is known who is nobody only behind the last of them") {
  const ReadBase base =
      ReadFolder({{"partners.csv", "id\na\nc\nb\n"}, {"people.csv", "partner,id\na,x\nb\nc,x\n"}});
  CHECK(base.failure.empty());
  CHECK(base.partners ==
        "a () line 2\n  people:\n    x () ?\nc () line 3\n  people:\n    x () ?\n");
  CHECK(base.rejects ==
        Lines{"base/people.csv:3:15 b : expected 2 cells, as in the header; found 1"});
}

TEST_CASE("a quote that is open takes no rows of other partners away") {
  const std::string rows = "\"Acme,2000\nP2,B,2000\nP3,\"C\",2000\nP4,D,2000\n";
  const std::string why =
      "line 2: expected nothing between a closing quote and the end of its cell; found "
      "`P1,\"Acme,2000\\nP2,B,2000\\nP3,\"C\",2000`; the quote that opens on line 2 may have taken "
      "in "
      "rows of other partners: repair the row";
  CHECK(FailureOf("revenue.csv", "partner,product,amount\nP1," + rows) ==
        "`base/revenue.csv`: " + why);
  CHECK(FailureOf("partners.csv", "id,name,size\nP1," + rows) == "`base/partners.csv`: " + why);
  CHECK(FailureOf("revenue.csv", "partner,product,amount\nP4,D,2000\nP1,\"A\nP2,B\"\n") ==
        "`base/revenue.csv`: line 3: expected 3 cells, as in the header; found 2; the quote that "
        "opens on line 3 may have taken in rows of other partners: repair the row");
}

TEST_CASE(
    "a quote that is open takes no rows away, also where the cells are as many as they should") {
  const auto taken_in = [](std::string_view file, int line, std::string_view column,
                           std::string_view found) {
    return fmt::format(
        "`base/{}`: line {}: expected no line end in `{}`; found `{}`; the quote that opens on "
        "line {} may have taken in rows of other partners: repair the row",
        file, line, column, found, line);
  };
  CHECK(FailureOf("credentials.csv",
                  "partner,person,code,passed\nP1,a,\"70-473\nP2,b\",2020-01-01\n"
                  "P3,c,70-473,2020-01-01\n") ==
        taken_in("credentials.csv", 2, "code", "70-473\\nP2,b"));
  CHECK(FailureOf("credentials.csv",
                  "code,person,partner\n70-473,a,P1\n70-473,\"b,P2\n70-473,c\",P3\n") ==
        taken_in("credentials.csv", 3, "person", "b,P2\\n70-473,c"));
  CHECK(FailureOf("revenue.csv", "partner,amount\nP1,\"1000\nP2,2000\"\nP3,1\n") ==
        taken_in("revenue.csv", 2, "amount", "1000\\nP2,2000"));
  CHECK(FailureOf("revenue.csv",
                  "partner,amount,earned-on\nP1,1,\"2020-01-01\nP2,2,2020-01-01\n"
                  "P3,3,2020-01-01\"\n") ==
        taken_in("revenue.csv", 2, "earned-on", "2020-01-01\\nP2,2,2020-01-01\\nP3,3,2020-01-01"));
  CHECK(FailureOf("people.csv", "partner,id\nP1,\"x\rP2,y\"\n") ==
        taken_in("people.csv", 2, "id", "x\\rP2,y"));
  // A row of nobody, and one whose id takes in another.
  CHECK(FailureOf("revenue.csv", "partner,amount\nP1,1\nNo,\"1\nP2,2\"\n") ==
        taken_in("revenue.csv", 3, "amount", "1\\nP2,2"));
  CHECK(FailureOf("revenue.csv", "amount,partner\n1,\"P1\n2,P2\"\n") ==
        taken_in("revenue.csv", 2, "partner", "P1\\n2,P2"));
  // Texts may go over several lines, and what no rule reads.
  CHECK(FailureOf("revenue.csv", "partner,amount,note\nP1,1,\"c\r\nd\"\n").empty());
  CHECK(FailureOf("partners.csv", "id,name,region\nP1,\"a\nb\",\"c\nd\"\n").empty());
}

TEST_CASE("a carriage return that ends no line is no part of a cell that is no text") {
  const auto lone_return = [](std::string_view file, int line, std::string_view column,
                              std::string_view found) {
    return fmt::format(
        "`base/{}`: line {}: expected no line end in `{}`; found `{}`; a carriage return that ends "
        "no line is in the row: take it out, and save the file with lines that end in LF or CRLF",
        file, line, column, found);
  };
  const std::string header = "partner,person,code,passed\n", row = "P1,a,70-473,2020-01-01\n";
  // Behind a row of the same person, whether all rows are read in order or are sorted.
  for (const std::string& others : Lines{row, row + "P3,c,70-473,\nP1,a,70-473,\n"}) {
    const int line = 2 + static_cast<int>(std::count(others.begin(), others.end(), '\n'));
    const auto found = [&](const std::string& damaged) {
      return FailureOf("credentials.csv", header + others + damaged);
    };
    CHECK(found("P1,a,70-473\r,\n") == lone_return("credentials.csv", line, "code", "70-473\\r"));
    CHECK(found("P1,a\r,70-473,\n") == lone_return("credentials.csv", line, "person", "a\\r"));
    CHECK(found("P1\r,a,70-473,\n") == lone_return("credentials.csv", line, "partner", "P1\\r"));
    CHECK(found("P1,a,70-473,2020-01-01\r\r\n") ==
          lone_return("credentials.csv", line, "passed", "2020-01-01\\r"));
  }
  // Where the sixteen bytes that are looked at together end.
  for (std::size_t size = 1; size < 40; ++size) {
    const std::string id(size, 'x');
    CHECK(FailureOf("people.csv", "partner,id\r\nP1,a\r\nP1," + id + "\r\r\nP2,b\r\n") ==
          lone_return("people.csv", 3, "id", id + "\\r"));
    CHECK(FailureOf("people.csv", "partner,id\r\nP1,a\r\nP1," + id + "\r\nP2,b\r\n").empty());
  }
  CHECK(FailureOf("partners.csv", "id,name\nP1,x\nP\r2,y\n") ==
        lone_return("partners.csv", 3, "id", "P\\r2"));
  CHECK(FailureOf("partners.csv", "id,name,market\nP1,x,developed\nP2,y,developed\r\r\n") ==
        lone_return("partners.csv", 3, "market", "developed\\r"));
  // A text may hold one.
  const ReadBase base = ReadFolder({{"partners.csv", "id,name\na,x\ry\nb,z\t\r\r\n"}});
  CHECK(base.failure.empty());
  CHECK(base.partners == "a (x\ry) line 2\nb (z\t\r) line 3\n");
}

TEST_CASE("two rows that stand in one line are told, whosever the second is") {
  const std::string why =
      "expected 4 cells, as in the header; found 7; two rows may stand in one line: let each end "
      "in "
      "LF or CRLF; or put a text that holds `,` in quotes";
  const std::string header = "partner,person,code,passed\n", first = "P1,a,70-473,2020-01-01",
                    second = "P2,b,70-473,2020-01-01";
  for (const std::string& between : Lines{"", "\r"}) {
    CHECK(FailureOf("credentials.csv", header + first + between + second + "\n") ==
          "`base/credentials.csv`: line 2: " + why);
    // Also behind a row of the same partner.
    CHECK(FailureOf("credentials.csv", header + first + "\n" + first + between + second + "\n") ==
          "`base/credentials.csv`: line 3: " + why);
  }
  CHECK(
      FailureOf("credentials.csv", header + first + "\r" + second + "\rP3,c,70-473,\r") ==
      "`base/credentials.csv`: line 2: expected 4 cells, as in the header; found 10; two rows may "
      "stand in one line: let each end in LF or CRLF; or put a text that holds `,` in quotes");
  CHECK(FailureOf("credentials.csv", header + "P1,a,70-473,\"2020-01-01\"P2,b,70-473,\n") ==
        "`base/credentials.csv`: line 2: expected nothing between a closing quote and the end of "
        "its cell; found `P1,a,70-473,\"2020-01-01\"P2,b,70-473,`; two rows may stand in one line: "
        "let each end in LF or CRLF; or put a text that holds `,` in quotes");
  CHECK(
      FailureOf("people.csv", "partner,id\nP1,a\rP2,b\n") ==
      "`base/people.csv`: line 2: expected 2 cells, as in the header; found 3; two rows may stand "
      "in one line: let each end in LF or CRLF; or put a text that holds `,` in quotes");
  CHECK(FailureOf("partners.csv", "id\nP1\rP2\n") ==
        "`base/partners.csv`: line 2: expected no line end in `id`; found `P1\\rP2`; two rows may "
        "stand in one line: let each end in LF or CRLF; or put a text that holds `,` in quotes");
}

TEST_CASE("a damaged row of partners.csv has no id, unless that stands first") {
  const ReadBase base = ReadFolder(
      {{"partners.csv", "name,id\nAcme, Inc,P1\nB,P2\n"}, {"people.csv", "partner,id\nP1,x\n"}});
  CHECK(base.partners == "P2 (B) line 3\n  people:\n");
  CHECK(base.rejects ==
        Lines{"base/people.csv:2:11 P1 partner: expected the id of a partner in `partners.csv`; "
              "found `P1`",
              "base/partners.csv:2:8  : expected 2 cells, as in the header; found 3"});
}

TEST_CASE("a byte 0 is refused wherever it stands, whatever else the file has") {
  const std::string zero(1, '\0');
  for (const std::string& beside : Lines{"b,\xC3\xBC", "b,u", "b,\"u\""}) {
    for (const std::string& name : Lines{"\xC3\xBC" + zero + "x", "u" + zero + "x"}) {
      const ReadBase base =
          ReadFolder({{"partners.csv", "id,name\na," + name + "\n" + beside + "\n"}});
      CHECK(base.rejects == Lines{"base/partners.csv:2:8 a : expected no byte 0; found one"});
    }
  }
  using namespace std::string_literals;
  CHECK(FailureOf("revenue.csv", "product,partner\nA,P1\nB,P\0001\n"s) ==
        "`base/revenue.csv`: line 3: expected no byte 0; found one; whose row it is cannot be "
        "told: repair it");
  CHECK(FailureOf("revenue.csv", "partner,pro\0duct\nP1,A\n"s) ==
        "`base/revenue.csv`: a byte 0 is in the header");
}

TEST_CASE("an id that holds a separator is not taken for the cells of another partner") {
  const ReadBase base = ReadFolder({{"partners.csv", "id\n\"a,b\"\nc\na\n"},
                                    {"people.csv", "partner,id\n\"a,b\",ana\na,b\nc,x\n"}});
  CHECK(base.failure.empty());
  CHECK(base.notices ==
        Lines{"the rows of `base/people.csv` were sorted first, as they do not follow "
              "`partners.csv`"});
  CHECK(base.partners ==
        "a,b () line 2\n  people:\n    ana () ?\nc () line 3\n  people:\n    x () ?\n"
        "a () line 4\n  people:\n    b () ?\n");
}

/// The rows behind the header in another order.
std::string Shuffled(const std::string& text, std::mt19937& random) {
  std::vector<std::string> rows;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('\n', at) + 1;
    rows.push_back(text.substr(at, end - at));
    at = end;
  }
  std::shuffle(rows.begin() + 1, rows.end(), random);
  std::string shuffled;
  for (const std::string& row : rows) shuffled += row;
  return shuffled;
}

TEST_CASE("rows in any order read like rows in the order of their partners") {
  std::string partners = "id\n", visits = "partner,on\n", people = "partner,id\n";
  for (int i = 0; i < 3'000; ++i) {
    partners += fmt::format("p{}\n", i);
    visits += fmt::format("p{},2018-01-{:02}\n", i, 1 + i % 28);
    if (i % 3 == 0) people += fmt::format("p{},person of {}\n", i, i);
  }
  const ReadBase sorted =
      ReadFolder({{"partners.csv", partners}, {"visits.csv", visits}, {"people.csv", people}});
  std::mt19937 random(1);  // NOLINT(cert-msc51-cpp): the same order in every run
  const ReadBase shuffled = ReadFolder({{"partners.csv", partners},
                                        {"visits.csv", Shuffled(visits, random)},
                                        {"people.csv", Shuffled(people, random)}});
  CHECK(sorted.notices == Lines{});
  CHECK(
      shuffled.notices ==
      Lines{
          "the rows of `base/visits.csv` were sorted first, as they do not follow `partners.csv`",
          "the rows of `base/people.csv` were sorted first, as they do not follow `partners.csv`"});
  CHECK(sorted.partners == shuffled.partners);
  CHECK(sorted.partners.size() > 100'000);
}

TEST_CASE("a row that is sorted loses no more than its line end") {
  const std::string a = "a,x,n\r\n", b = "b,y,\"n\"\r\r\n";
  for (const std::string& rows : {a + b, b + a}) {
    const ReadBase base =
        ReadFolder({{"partners.csv", "id\na\nb\n"}, {"people.csv", "partner,id,name\r\n" + rows}});
    REQUIRE(base.rejects.size() == 1);
    CHECK(base.rejects[0].ends_with(
        " b name: expected nothing between a closing quote and the end of its cell; found "
        "`b,y,\"n\"\\r`"));
  }
}

/// The same cells in another form: the plain one has neither quotes nor separators in its cells.
/// A row of separators stays one.
std::string Rewritten(const std::string& plain, std::string_view separator, bool quoted,
                      std::string_view line_end) {
  std::string text;
  for (std::size_t at = 0; at < plain.size();) {
    const std::size_t end = plain.find('\n', at);
    const std::string line = plain.substr(at, end - at);
    const std::string quote = quoted && line.find_first_not_of(',') < line.size() ? "\"" : "";
    text += quote;
    for (const char c : line)
      text += c == ',' ? fmt::format("{0}{1}{0}", quote, separator) : std::string(1, c);
    text += quote;
    text += line_end;
    at = end + 1;
  }
  return text;
}

/// A folder with what readers stumble over, each file in the order of its partners.
Files RandomFolder(std::mt19937& random) {
  const auto below = [&](unsigned count) { return static_cast<unsigned>(random() % count); };
  const auto orphan = [&](std::string_view row) {
    return below(12) == 0 ? fmt::format("nobody-{}{}\n", below(3), row) : std::string();
  };
  Files files{{"partners.csv", "id,name,market,size\n"},
              {"people.csv", "partner,id,name\n"},
              {"credentials.csv", "partner,person,code,passed,expires\n"},
              {"revenue.csv", "amount,partner,note\n"}};
  for (unsigned i = 0; i < 60; ++i) {
    const bool again = i > 0 && below(15) == 0;
    const std::string id = (below(4) == 0 ? "a partner with a long id " : "P") + std::to_string(i);
    files["partners.csv"] += fmt::format("{},caf\xC3\xA9,{},{}\n", again ? "P0" : id,
                                         below(9) == 0 ? "moon" : "developed", below(90));
    if (below(10) == 0) files["partners.csv"] += ",,,\n";
    files["people.csv"] += orphan(",x,");
    files["revenue.csv"] += below(5) == 0 ? "1,,n\n" : "";
    if (again) continue;
    for (unsigned row = below(3); row > 0; --row)
      files["revenue.csv"] += fmt::format("{},{},{}\n", below(1000), id, row);
    const unsigned count = below(7);
    for (unsigned person = 0; person < count; ++person)
      files["people.csv"] += fmt::format("{},someone {},\n", id, person);
    for (unsigned pass = count == 0 ? 0 : below(9); pass > 0; --pass) {
      files["credentials.csv"] += orphan(",x,MB2-713,,");
      const char* const codes[] = {"MB2-713", "70-473", "mb2-713", "X", "not-a-code-that-is-known"};
      files["credentials.csv"] += fmt::format("{},someone {},{},{},{}\n", id,
                                              below(30) == 0 ? 99 : below(count), codes[below(5)],
                                              below(20) == 0  ? "2018-02-30"
                                              : below(9) == 0 ? ""
                                                              : "2018-02-03",
                                              below(9) == 0 ? "2019-02-03" : "");
      if (below(30) == 0) files["credentials.csv"] += id + ",too few\n";
    }
  }
  return files;
}

/// A text that is read where it stands.
class StandingText : public ByteSource {
 public:
  explicit StandingText(std::string_view text) : left_(text) {}
  Result<std::size_t> Read(std::span<char> into) override {
    const std::size_t count = left_.copy(into.data(), into.size());
    Pass(count);
    return count;
  }
  std::string_view Look(std::size_t size) override {
    return size <= left_.size() ? left_.substr(0, size) : std::string_view();
  }
  void Pass(std::size_t size) override { left_.remove_prefix(size); }

 private:
  std::string_view left_;
};

enum class Reading : std::uint8_t { copied, in_place };

/// A folder in memory and its reader.
struct OpenFolder {
  MemoryReader files;
  PartnerFiles world;
  const Rulebook rulebook = HandRulebook();
  const DataShape shape{rulebook};
  std::optional<PartnerReader> partners;

  OpenFolder(const Files& texts, BatchSize size, std::size_t threads = 1,
             Reading reading = Reading::copied) {
    world.threads = threads;
    for (const auto& [name, text] : texts) files.files["base/" + name] = text;
    world.folders = &files;
    world.open = [this, reading](const std::string& name) -> Result<ByteSourcePtr> {
      if (reading == Reading::copied) return BytesInMemory(*files.Read(name));
      return ByteSourcePtr(std::make_unique<StandingText>(files.files.at(name)));
    };
    auto opened = PartnerReader::Open(shape, world, "base", nullptr, size);
    REQUIRE(opened);
    partners.emplace(std::move(*opened));
  }
  OpenFolder(const OpenFolder&) = delete;
  OpenFolder& operator=(const OpenFolder&) = delete;
};

/// Partners and rejects, but for the offsets of these.
std::string ReadInBatches(const Files& files, BatchSize size, std::size_t threads = 1,
                          Reading reading = Reading::copied) {
  OpenFolder folder(files, size, threads, reading);
  PartnerBatch batch(folder.rulebook);
  RejectList rejects;
  std::string text;
  for (;;) {
    const auto more = folder.partners->Next(batch, rejects);
    REQUIRE(more);
    if (!*more) break;
    text += WriteBatch(folder.rulebook, batch);
  }
  for (const Reject& reject : rejects.rejects)
    text += fmt::format("{}:{} {} {}: expected {}\n", reject.file, reject.line, reject.partner,
                        reject.path, reject.expected);
  return text + fmt::format("{} and {}\n", rejects.partners, rejects.rows_without_partner);
}

/// The same with quotes around some of the cells.
std::string QuotedHereAndThere(const std::string& plain, std::mt19937& random) {
  std::string text, cell;
  for (const char c : plain) {
    if (c != ',' && c != '\n') {
      cell += c;
      continue;
    }
    const bool quoted = !cell.empty() && random() % 9 == 0;
    text += quoted ? "\"" + cell + "\"" : cell;
    text += c;
    cell.clear();
  }
  return text;
}

/// The same with the first column behind the others.
std::string FirstColumnLast(const std::string& plain) {
  std::string text;
  for (std::size_t at = 0; at < plain.size();) {
    const std::size_t end = plain.find('\n', at), comma = plain.find(',', at);
    text += plain.substr(comma + 1, end - comma - 1) + "," + plain.substr(at, comma - at) + "\n";
    at = end + 1;
  }
  return text;
}

TEST_CASE("however a folder is written and cut into batches, it is read the same") {
  std::mt19937 random(5);  // NOLINT(cert-msc51-cpp): the same folders in every run
  for (int round = 0; round < 20; ++round) {
    CAPTURE(round);
    const Files plain = RandomFolder(random);
    const std::string whole = ReadInBatches(plain, {});
    CHECK(whole.find("nobody") != std::string::npos);
    CHECK(ReadInBatches(plain, {1, 1}) == whole);
    CHECK(ReadInBatches(plain, {2000}) == whole);
    CHECK(ReadInBatches(plain, {500}, 1, Reading::in_place) == whole);
    Files quoted, excel;
    for (const auto& [name, text] : plain) {
      quoted[name] = Rewritten(text, ",", true, "\n");
      excel[name] = Rewritten(text, ";", false, "\r\n");
    }
    CHECK(ReadInBatches(quoted, {}) == whole);
    CHECK(ReadInBatches(excel, {3000}) == whole);
    Files mixed = plain;
    for (auto& [name, text] : mixed) text = QuotedHereAndThere(text, random);
    CHECK(ReadInBatches(mixed, {2000}) == whole);
    CHECK(ReadInBatches(mixed, {500}, 1, Reading::in_place) == whole);
    Files turned = plain;
    turned["people.csv"] = FirstColumnLast(plain.at("people.csv"));
    // A row with too few cells is wrong in either form, but another one.
    if (plain.at("credentials.csv").find("too few") == std::string::npos)
      turned["credentials.csv"] = FirstColumnLast(plain.at("credentials.csv"));
    CHECK(ReadInBatches(turned, {}) == whole);
  }
}

TEST_CASE("rows that are read at once mean what they mean one by one, damaged or not") {
  const std::string pieces = "\",;\n\r-0129pPx \xC3\xA9\xFF";
  std::mt19937 random(9);  // NOLINT(cert-msc51-cpp): the same folders in every run
  int failures = 0, rejected = 0;
  for (int round = 0; round < 600; ++round) {
    Files files = RandomFolder(random);
    std::string& text = files[random() % 4 == 0 ? "people.csv" : "credentials.csv"];
    if (round % 3 == 1) text = Rewritten(text, ",", true, round % 2 == 0 ? "\n" : "\r\n");
    if (round % 3 == 2) text = QuotedHereAndThere(text, random);
    for (unsigned changes = static_cast<unsigned>(random() % 4); changes > 0; --changes) {
      const std::size_t at = text.find('\n') + 1 + random() % (text.size() - 40);
      const char piece = pieces[random() % pieces.size()];
      if (random() % 2 == 0) {
        text[std::min(at, text.size() - 1)] = piece;
      } else {
        text.insert(std::min(at, text.size()), 1, piece);
      }
    }
    CAPTURE(round, text);
    const ReadBase at_once = ReadFolder(files);
    files["credentials.csv"] += "\nadded,\xFF,,,\n";  // no UTF-8: nothing of that file is plain
    ReadBase one_by_one = ReadFolder(files);
    CHECK(one_by_one.failure == at_once.failure);
    if (!at_once.failure.empty()) {
      ++failures;
      continue;
    }
    const auto added =
        std::find_if(one_by_one.rejects.begin(), one_by_one.rejects.end(),
                     [](const std::string& reject) { return reject.ends_with("found `added`"); });
    REQUIRE(added != one_by_one.rejects.end());
    one_by_one.rejects.erase(added);
    CHECK(one_by_one.partners == at_once.partners);
    CHECK(one_by_one.rejects == at_once.rejects);
    CHECK(one_by_one.unused == at_once.unused);
    rejected += at_once.rejects.empty() ? 0 : 1;
  }
  CHECK(failures > 0);
  CHECK(rejected > 100);
}

/// The partners that were read, each with all that was read of it.
std::set<std::string> PartnersOf(const ReadBase& base) {
  std::set<std::string> partners;
  for (std::size_t at = 0; at < base.partners.size();) {
    std::size_t end = base.partners.find('\n', at) + 1;
    while (end < base.partners.size() && base.partners[end] == ' ')
      end = base.partners.find('\n', end) + 1;
    partners.insert(base.partners.substr(at, end - at));
    at = end;
  }
  return partners;
}

TEST_CASE("whoever is not rejected lacks no row, whichever row is damaged behind its first cell") {
  std::mt19937 random(13);  // NOLINT(cert-msc51-cpp): the same folders in every run
  int failures = 0, rejected = 0;
  for (int round = 0; round < 200; ++round) {
    Files files = RandomFolder(random);
    const char* const names[] = {"people.csv", "credentials.csv", "revenue.csv"};
    std::string& text = files[names[random() % 3]];
    if (round % 3 == 1) text = FirstColumnLast(text);
    if (round % 2 == 1) text = QuotedHereAndThere(text, random);
    if (round % 5 == 1) text = Shuffled(text, random);
    const ReadBase whole = ReadFolder(files);
    if (!whole.failure.empty()) continue;  // a row is too short, and no partner stands first
    const std::size_t header = text.find('\n') + 1;
    const std::size_t row = text.rfind('\n', header + random() % (text.size() - header - 1)) + 1;
    const std::size_t first = text.find(',', row), end = text.find('\n', row);
    const std::size_t at = first + 1 + random() % (end - first);
    const auto damage = random() % 5;
    if (damage == 0) {
      text.erase(text.rfind(',', end), 1);
    } else if (damage == 1) {
      const std::size_t next = text.find('\n', end + 1);
      if (text.substr(row, next - row).find("too few") != std::string::npos) continue;
      text.replace(end, 1, round % 2 == 0 ? "" : "\r");
    } else if (damage == 2 && &text == &files["credentials.csv"]) {
      // From a cell to that of the same column in the next row: as many cells as there should be.
      // No text is there, which may hold line ends.
      const std::size_t cell = text.rfind(',', at - 1) + 1;
      const auto cells_before = std::count(text.data() + row, text.data() + cell, ',');
      std::size_t close = end;
      for (auto cells = cells_before; cells >= 0 && close < text.size(); --cells)
        close = std::min(text.size(), text.find_first_of(",\n", close + 1));
      text.insert(close, 1, '"');
      text.insert(cell, 1, '"');
    } else {
      text.insert(at, 1, round % 2 == 0 && random() % 2 == 0 ? ',' : '"');
    }
    CAPTURE(round, text);
    const ReadBase damaged = ReadFolder(files);
    if (!damaged.failure.empty()) {
      ++failures;
      continue;
    }
    const std::set<std::string> before = PartnersOf(whole), after = PartnersOf(damaged);
    CHECK(std::includes(before.begin(), before.end(), after.begin(), after.end()));
    rejected += after.size() < before.size() ? 1 : 0;
  }
  CHECK(failures > 30);
  CHECK(rejected > 15);
}

/// The sizes of the blocks that a folder is cut into, and how many of their pieces are in place.
struct Cut {
  std::vector<std::size_t> sizes;
  std::size_t in_place = 0;
};
Cut CutOf(const Files& files, BatchSize size, Reading reading) {
  OpenFolder folder(files, size, 1, reading);
  Cut cut;
  CsvBlock block;
  for (;;) {
    const auto more = folder.partners->NextCsvBlock(block);
    REQUIRE(more);
    if (!*more) return cut;
    cut.sizes.push_back(block.size());
    for (const CsvPiece& piece : block.pieces) cut.in_place += piece.in_place != nullptr ? 1 : 0;
  }
}

std::vector<std::size_t> BlockSizes(const Files& files, BatchSize size, std::size_t threads = 1) {
  OpenFolder folder(files, size, threads);
  std::vector<std::size_t> sizes;
  CsvBlock block;
  for (;;) {
    const auto more = folder.partners->NextCsvBlock(block);
    REQUIRE(more);
    if (!*more) return sizes;
    sizes.push_back(block.size());
  }
}

TEST_CASE("a block is no larger than one partner and a little, and rows of nobody are cut") {
  constexpr BatchSize kSize{std::size_t{16} << 10};
  Files files{{"partners.csv", "id\n"}, {"people.csv", "partner,id,name\n"}};
  const auto add_rows = [&](const std::string& partner, int count) {
    for (int i = 0; i < count; ++i)
      files["people.csv"] += fmt::format("{},person {},{}\n", partner, i, std::string(40, 'x'));
  };
  for (int i = 0; i < 20; ++i) {
    files["partners.csv"] += fmt::format("P{}\n", i);
    add_rows(fmt::format("P{}", i), 1000);  // some 55 KB
    if (i == 10) add_rows("nobody", 5000);
  }
  add_rows("nobody", 20'000);
  const std::vector<std::size_t> sizes = BlockSizes(files, kSize);
  CHECK(*std::max_element(sizes.begin(), sizes.end()) < 80'000);
  const std::string whole = ReadInBatches(files, {});
  CHECK(whole.ends_with("0 and 25000\n"));
  CHECK(ReadInBatches(files, kSize) == whole);
  // Sorted rows of nobody stand behind all others, and are cut as well.
  files["people.csv"] += "P3,late,\n";
  const std::vector<std::size_t> sorted = BlockSizes(files, kSize);
  CHECK(*std::max_element(sorted.begin(), sorted.end()) < 8 * 80'000);
  CHECK(ReadInBatches(files, kSize).ends_with("0 and 25000\n"));
  CHECK(ReadInBatches(files, kSize) == ReadInBatches(files, {}));
}

/// A folder of so many bytes that threads look through it; `~` stands for a line end in a cell.
Files LargeFolder() {
  Files files{{"partners.csv", "id,name\n"},
              {"people.csv", "partner,id,name\n"},
              {"visits.csv", "on,partner\n"}};
  for (int i = 0; i < 1500; ++i) {
    const std::string id = fmt::format("{}-{}", i % 7 == 0 ? "a partner with a long id" : "P", i);
    files["partners.csv"] +=
        fmt::format("{},{}\n", id, std::string(static_cast<std::size_t>(i % 90), 'n'));
    const int people = i == 700 ? 3000 : i % 9;  // of one more than are looked through at once
    for (int person = 0; person < people; ++person)
      files["people.csv"] += fmt::format("{},{},{}~{}\n", id, person, std::string(150, 'x'), i);
    for (int visit = i % 4; visit > 0; --visit)
      files["visits.csv"] += fmt::format("2018-01-0{},{}\n", visit, id);
  }
  return files;
}

/// `text` without the words behind each `mark`.
std::string Without(const std::string& text, std::string_view mark) {
  std::string out;
  std::size_t at = 0;
  for (std::size_t end = text.find(mark); end != std::string::npos; end = text.find(mark, at)) {
    out += text.substr(at, end - at);
    at = std::min(text.find_first_of(" \n", end + mark.size()), text.size());
  }
  return out + text.substr(at);
}

std::string Replaced(const std::string& text, char from, std::string_view to) {
  std::string out;
  for (const char c : text) out += c == from ? to : std::string_view(&c, 1);
  return out;
}

TEST_CASE("however many threads look through a folder, it is read and cut the same") {
  constexpr BatchSize kSize{std::size_t{32} << 10};
  const Files plain = LargeFolder();
  const std::string whole = ReadInBatches(plain, {});
  CHECK(whole.size() > 1'000'000);
  CHECK(ReadInBatches(plain, kSize, 3) == whole);
  CHECK(BlockSizes(plain, kSize, 3) == BlockSizes(plain, kSize));
  CHECK(ReadInBatches(plain, kSize, 3, Reading::in_place) == whole);
  const Cut copied = CutOf(plain, kSize, Reading::copied);
  const Cut in_place = CutOf(plain, kSize, Reading::in_place);
  CHECK(in_place.sizes == copied.sizes);
  CHECK(copied.in_place == 0);
  CHECK(in_place.in_place > 80);

  Files excel;  // with a byte-order mark, empty lines, and no line end at the end
  for (const auto& [name, text] : plain) {
    excel[name] = "\xEF\xBB\xBF" + Rewritten(text, ";", false, "\r\n") + "\r\n\n";
    excel[name].insert(excel[name].find("\r\n", excel[name].size() / 2), "\r\n\n\r\n");
    while (excel[name].ends_with('\n') || excel[name].ends_with('\r')) excel[name].pop_back();
  }
  const std::string of_excel = ReadInBatches(excel, kSize, 3);
  CHECK(ReadInBatches(excel, {}) == of_excel);
  CHECK(ReadInBatches(excel, kSize, 3, Reading::in_place) == of_excel);
  CHECK(Without(of_excel, "line ") == Without(whole, "line "));

  // Line ends in quotes, one of which stands where lines that are looked through together end.
  Files quoted = plain;
  std::string& people = quoted["people.csv"];
  people = Replaced(Rewritten(people, ",", true, "\n"), '~', "\n");
  CHECK(ReadInBatches(quoted, kSize, 3) == Replaced(whole, '~', "\n"));
  CHECK(ReadInBatches(quoted, kSize, 3, Reading::in_place) == Replaced(whole, '~', "\n"));
  CHECK(BlockSizes(quoted, kSize, 3) == BlockSizes(quoted, kSize));

  // The same where only a few rows have them, and where a line is longer than what is looked
  // through at once.
  Files few = plain;
  const auto insert = [](std::string& text, std::string_view before, std::string_view more) {
    const std::size_t at = text.find(before);
    REQUIRE(at != std::string::npos);
    text.insert(at, more);
  };
  insert(few["people.csv"], "P-1200,0,", "P-1199,long," + std::string(600'000, 'y') + "\n");
  insert(few["people.csv"], "P-1100,0,", "P-1099,quoted,\"a\nb\"\n");
  const std::string of_few = ReadInBatches(few, {});
  CHECK(ReadInBatches(few, kSize, 3) == of_few);
  CHECK(ReadInBatches(few, kSize, 3, Reading::in_place) == of_few);
  CHECK(of_few.size() > whole.size() + 600'000);
  CHECK(BlockSizes(few, kSize, 3) == BlockSizes(few, kSize));
}

TEST_CASE("rows of nobody and rows behind later partners are found by any number of threads") {
  constexpr BatchSize kSize{std::size_t{32} << 10};
  Files files = LargeFolder();
  std::string& people = files["people.csv"];
  std::string nobodys;
  for (int i = 0; i < 3000; ++i) nobodys += fmt::format("nobody-{},x,{}\n", i / 100, i);
  people.insert(people.find('\n') + 1, nobodys);
  people += nobodys;
  const std::string whole = ReadInBatches(files, {});
  CHECK(whole.ends_with("0 and 6000\n"));
  CHECK(ReadInBatches(files, kSize, 3) == whole);
  CHECK(BlockSizes(files, kSize, 3) == BlockSizes(files, kSize));
  people += "P-3,late,\n";  // belongs to an early partner: the rows are sorted
  const std::string sorted = ReadInBatches(files, {});
  CHECK(sorted.find("    late () ?\n") != std::string::npos);
  CHECK(ReadInBatches(files, kSize, 3) == sorted);
  // A mistake in the middle of the file, and quotes that nothing closes at its end.
  people += "P-4,\"open\n";
  MemoryReader reader;
  for (const auto& [name, text] : files) reader.files["base/" + name] = text;
  const std::string failure = ReadAll(reader, "base").failure;
  CHECK(
      failure.starts_with("cannot read `base`: `base/people.csv`: the file ends inside a quoted "
                          "cell of the row that begins on line "));
}

/// P10 to P49, each with a person `x`.
MemoryReader FolderOfForty() {
  MemoryReader reader;
  std::string &partners = reader.files["base/partners.csv"] = "id\n",
              &people = reader.files["base/people.csv"] = "partner,id\n";
  for (int i = 10; i < 50; ++i) {
    partners += fmt::format("P{}\n", i);
    people += fmt::format("P{},x\n", i);
  }
  return reader;
}

TEST_CASE("a file that changes between the first look and the reading is told, with its line") {
  const MemoryReader reader = FolderOfForty();
  const std::string& people = reader.files.at("base/people.csv");
  std::string changed = people;
  changed.replace(changed.rfind("P49"), 3, "P12");
  int opened = 0;  // people.csv: for its header, looked through, and then read
  PartnerFiles world;
  world.folders = &reader;
  world.open = [&](const std::string& name) -> Result<ByteSourcePtr> {
    const bool again = name == "base/people.csv" && ++opened == 3;
    return BytesInMemory(again ? changed : *reader.Read(name));
  };
  CHECK(ReadAll(world, "base").failure ==
        "cannot read `base`: `base/people.csv`: the file changed while it was read: line 41 is not "
        "where it was");
}

TEST_CASE("partners.csv that changes during the first look is told") {
  MemoryReader reader = FolderOfForty();
  std::string& partners = reader.files.at("base/partners.csv");
  partners.insert(3, "P9\nP8\n");  // they do not ascend, so that their ids are read by themselves
  const std::string shorter = partners.substr(0, partners.find("P40")), longer = partners + "P50\n";
  for (const std::string& changed : {shorter, longer, std::string("id\n")}) {
    CAPTURE(changed);
    int opened = 0;  // partners.csv: for its header, its rows, its ids, and its rows again
    PartnerFiles world;
    world.folders = &reader;
    world.open = [&](const std::string& name) -> Result<ByteSourcePtr> {
      const bool again = name == "base/partners.csv" && ++opened == 4;
      return BytesInMemory(again ? changed : *reader.Read(name));
    };
    CHECK(ReadAll(world, "base").failure ==
          "cannot read `base`: `base/partners.csv`: the file changed while it was read");
    CHECK(opened == 4);
  }
}

TEST_CASE("partners.csv whose ids ascend at the first look and not when they are read is told") {
  MemoryReader reader = FolderOfForty();
  const std::string& partners = reader.files.at("base/partners.csv");
  const std::size_t place = partners.find("P12\nP13\n");
  REQUIRE(place != std::string::npos);
  for (const std::string_view changed : {"P13\nP12\n", "P13\nP13\n"}) {
    CAPTURE(changed);
    int opened = 0;  // partners.csv: for its header, its rows, and its rows again
    PartnerFiles world;
    world.folders = &reader;
    world.open = [&](const std::string& name) -> Result<ByteSourcePtr> {
      const bool again = name == "base/partners.csv" && ++opened == 3;
      std::string text = *reader.Read(name);
      return BytesInMemory(again ? text.replace(place, changed.size(), changed) : text);
    };
    const ReadBase base = ReadAll(world, "base");
    CHECK(opened == 3);
    CHECK(base.failure ==
          "cannot read `base`: `base/partners.csv`: the file changed while it was read: line 5 is "
          "not where it was");
  }
}

TEST_CASE("a temporary file that cannot be made is told with its folder and the way out") {
  RowSorter sorter("/no/such/folder", 1'000);
  Status added = Done{};
  for (std::uint64_t line = 0; added && line < 5'000; ++line)
    added = sorter.Add({0, line, line * 3, "some text", false});
  REQUIRE(!added);
  CHECK(added.message() ==
        "a temporary file in `/no/such/folder`: no such file or directory; set TMPDIR to another "
        "folder");
}

TEST_CASE("sorting through temporary files gives the order of sorting in memory") {
  std::mt19937 random(7);  // NOLINT(cert-msc51-cpp): the same order in every run
  std::vector<std::pair<std::uint32_t, std::uint64_t>> rows;
  RowSorter sorter("/tmp", 1'000);  // a few rows a run, so that runs are merged more than once
  for (std::uint64_t line = 0; line < 5'000; ++line) {
    const auto partner = static_cast<std::uint32_t>(random() % 500);
    const std::string text = fmt::format("{} {}", line, std::string(random() % 50, 'x'));
    REQUIRE(sorter.Add({partner, line, line * 3, text, false}));
    rows.emplace_back(partner, line);
  }
  REQUIRE(sorter.Finish());
  std::sort(rows.begin(), rows.end());
  KeyedRow row;
  for (const auto& [partner, line] : rows) {
    const auto more = sorter.Next(row);
    REQUIRE((more && *more));
    CHECK(row.partner == partner);
    CHECK(row.line == line);
    CHECK(row.offset == line * 3);
    CHECK(row.raw.starts_with(fmt::format("{} ", line)));
  }
  const auto more = sorter.Next(row);
  REQUIRE(more);
  CHECK(!*more);
}

}  // namespace
}  // namespace attain
