// JSON Lines and JSON: what is read, and the reject of every mistake.
#include <fmt/format.h>

#include <catch2/catch.hpp>

#include "base/limits.h"
#include "hand_rulebook.h"

namespace attain {
namespace {

using Lines = std::vector<std::string>;

TEST_CASE("every field of a partner is read") {
  const ReadBase base = ReadLines(
      R"({"id":"P-1","name":"Contoso","facts":{"market":"developing","size":1.5e3,"listed":false,"since":"2017-02-28",)"
      R"("region":"Süd \"A\" \ud83d\ude00","plan":"gold","turnover":"-0.5"},)"
      R"("records":{"revenue":[{"product":"ax","amount":120000.00,"earned-on":"2018-01-15","net-new":true,"note":""},)"
      R"({"amount":{"amount":"12.5000","currency":"USD"},"note":"x"},{}],"visits":[]},)"
      R"("people":[{"id":"ana","name":"Ana","credentials":[{"code":"mb2-713","passed":"2017-03-02"},)"
      R"({"code":"70-473","expires":"2020-05-09"},{"code":"OTHER"}]},{"credentials":[]},{"id":"bo"}]})");
  CHECK(base.partners ==
        "P-1 (Contoso) line 1\n"
        "  market = developing\n"
        "  size = 1500\n"
        "  listed = no\n"
        "  since = 2017-02-28\n"
        "  region = \"Süd \"A\" 😀\"\n"
        "  plan = other\n"
        "  turnover = $-0.5\n"
        "  revenue:\n"
        "    ax $120000 2018-01-15 yes \"\"\n"
        "    ? $12.5 ? ? \"x\"\n"
        "    ? ? ? ? ?\n"
        "  visits:\n"
        "  people:\n"
        "    ana (Ana): MB2-713 2017-03-02.. 70-473 ?..2020-05-09\n"
        "    person 2 ():\n"
        "    bo () ?\n");
  CHECK(base.rejects == Lines{});
  CHECK(base.unused == Lines{"credential OTHER 1"});
}

TEST_CASE("what is missing or null is unknown, what is empty is known") {
  const ReadBase base = ReadLines(
      "{\"id\":\"a\"}\n"
      R"({"id":"b","name":null,"facts":null,"records":null,"people":null})"
      "\n"
      R"({"id":"c","facts":{"market":null,"region":null},"records":{"revenue":null,"visits":[{"on":null}]},"people":[]})"
      "\n"
      R"({"id":"d","people":[{"id":null,"name":null,"credentials":null},{"credentials":[{"code":"70-473","passed":null,"expires":null}]}]})");
  CHECK(base.partners ==
        "a () line 1\n"
        "b () line 2\n"
        "c () line 3\n"
        "  visits:\n"
        "    ?\n"
        "  people:\n"
        "d () line 4\n"
        "  people:\n"
        "    person 1 () ?\n"
        "    person 2 (): 70-473 ?..\n");
  CHECK(base.rejects == Lines{});
}

TEST_CASE("blank lines, a byte-order mark, CRLF and a last line without an end are no matter") {
  const ReadBase base =
      ReadLines("\xEF\xBB\xBF\r\n{\"id\":\"a\"}\r\n \t\r\n\n  {\"id\" : \"b\"}  ");
  CHECK(base.partners == "a () line 2\nb () line 5\n");
  CHECK(base.rejects == Lines{});
  CHECK(ReadLines("").partners.empty());
  CHECK(ReadLines("").failure.empty());
  CHECK(ReadLines("\xEF\xBB\xBF").rejects == Lines{});
}

TEST_CASE("names that the rulebook does not have are skipped and counted") {
  const ReadBase base = ReadLines(
      R"({"id":"a","fact":{"market":"x"},"facts":{"markt":"developed"},"records":{"revenu":[{"amount":"?"}],"revenue":[{"amuont":1}]}})"
      "\n"
      R"({"id":"b","facts":{"markt":1},"people":[{"nmae":"x","credentials":[{"code":"mb2-1","when":3}]}]})");
  CHECK(base.rejects == Lines{});
  CHECK(base.unused == Lines{"fact markt 2", "table revenu 1", "field credentials.when 1",
                             "field fact 1", "field people.nmae 1", "field revenue.amuont 1",
                             "credential mb2-1 1"});
}

struct BadLine {
  std::string text, reject;
};

TEST_CASE("each mistake in a line is rejected with its place") {
  const std::vector<BadLine> cases = {
      // --- the text
      {"{,", "1  : expected a key in quotes; found `,`"},
      {"{}x", "2  : expected nothing behind the value; found `x`"},
      {R"({"id":"a"} {"id":"b"})",
       "11 a : expected nothing behind the value; found `{\"id\":\"b\"}`"},
      {R"({"id":"a"},)", "10 a : expected nothing behind the value; found `,`"},
      {R"({"x":{"id":"b"},"id":"a\u0062"}])",
       "31 ab : expected nothing behind the value; found `]`"},
      {"{\"x\":[{\"id\":\"b\"}],\"id\":\"a\",\"name\":\"\xE9\"}",
       "35 a : expected UTF-8; found the byte \\xE9"},
      {R"({"id":"a",})", "10 a : expected a key in quotes; found `}`"},
      {R"({"id":"a" "name":"b"})", "10 a : expected `,` or `}`; found `\"name\":\"b\"}`"},
      {R"({"id" "a"})", "6  : expected `:` behind the key; found `\"a\"}`"},
      {R"({"id":"a","x":[1 2]})", "17 a : expected `,` or `]`; found `2]}`"},
      {R"({"id":"a","x":[1,]})", "17 a : expected a value; found `]}`"},
      {R"({"id":"a","x":[1})", "16 a : expected `,` or `]`; found `}`"},
      {R"({"id":"a","x":01})", "14 a : expected a number as JSON writes it; found `01}`"},
      {R"({"id":"a","x":+1})", "14 a : expected a number as JSON writes it; found `+1}`"},
      {R"({"id":"a","x":.5})", "14 a : expected a number as JSON writes it; found `.5}`"},
      {R"({"id":"a","x":1.})", "14 a : expected a number as JSON writes it; found `1.}`"},
      {R"({"id":"a","x":1e})", "14 a : expected a number as JSON writes it; found `1e}`"},
      {R"({"id":"a","x":-})", "14 a : expected a number as JSON writes it; found `-}`"},
      {R"({"id":"a","x":NaN})", "14 a : expected a value; found `NaN}`"},
      {R"({"id":"a","x":truee})", "14 a : expected a value; found `truee}`"},
      {R"({"id":"a","x":nul})", "14 a : expected a value; found `nul}`"},
      {R"({"id":"a","x":'y'})", "14 a : expected a value; found `'y'}`"},
      {R"({id:"a"})", "1  : expected a key in quotes; found `id:\"a\"}`"},
      {R"({"id":"a","x":"y)", "14 a : expected a string that is closed; found `\"y`"},
      {R"({"id":"a","x":"\q"})",
       "15 a : expected an escape of JSON, surrogates in pairs; found `\\q\"}`"},
      {R"({"id":"a","x":"\u12g4"})",
       "15 a : expected an escape of JSON, surrogates in pairs; found `\\u12g4\"}`"},
      {R"({"id":"a","x":"\ud83d"})",
       "15 a : expected an escape of JSON, surrogates in pairs; found `\\ud83d\"}`"},
      {R"({"id":"a","x":"\ude00\ud83d"})",
       "15 a : expected an escape of JSON, surrogates in pairs; found `\\ude00\\ud83d\"}`"},
      {R"({"id":"a","\ud83d":1})",
       "11 a : expected an escape of JSON, surrogates in pairs; found `\\ud83d\":1}`"},
      {"{\"id\":\"a\",\"x\":\"\t\"}",
       "15 a : expected no control character inside a string (write it as `\\u00..`); found "
       "`\\t\"}`"},
      {std::string("{\"id\":\"a\",\"x\":\"\0\"}", 18),
       "15 a : expected no byte 0; found `\\x00\"}`"},
      {R"({"id":"a\u0000b"})", "8  : expected no byte 0; found `\\u0000b\"}`"},
      {R"({"facts":{"market":"developed"},"id":"a","people":[{"id":"\u0000"}]})",
       "58 a : expected no byte 0; found `\\u0000\"}]}`"},
      {R"({"id":"a","facts":{"mar\u0000ket":"developed"}})",
       "23 a : expected no byte 0; found `\\u0000ket\":\"developed\"}}`"},
      {R"({"id":"a","x":["y",{"z":"\u0000"}]})", "25 a : expected no byte 0; found `\\u0000\"}]}`"},
      {"{\"id\":\"a\",\"x\":\"\xE9\"}", "15 a : expected UTF-8; found the byte \\xE9"},
      {"{\"id\":\"a\",\"x\":\"\xED\xA0\x80\"}", "15 a : expected UTF-8; found the byte \\xED"},
      {"{\"id\":\"a\xFF\"}", "8  : expected UTF-8; found the byte \\xFF"},
      {"[]", "0  : expected a partner: an object with an `id`; found `[]`"},
      {"null", "0  : expected a partner: an object with an `id`; found `null`"},
      {"\"a\"", "0  : expected a partner: an object with an `id`; found `\"a\"`"},
      // --- repeated keys, also where nothing is read
      {R"({"id":"a","id":"a"})", "10 a id: expected each key once; found a second `id`"},
      {R"({"id":"a","i\u0064":"a"})", "10 a id: expected each key once; found a second `id`"},
      {R"({"id":"a","x":{"y":[{"z":1,"w":2,"z":3}]}})",
       "33 a x.y[0].z: expected each key once; found a second `z`"},
      {R"({"id":"a","facts":{"market":"developed","market":"developed"}})",
       "40 a facts.market: expected each key once; found a second `market`"},
      // --- ids
      {R"({"name":"x"})", "0  : expected an `id`; found none"},
      {R"({"id":7})", "6  id: expected an id: a text that is not empty; found the number 7"},
      {R"({"id":""})", "6  id: expected an id: a text that is not empty; found an empty text"},
      {R"({"id":null})", "6  id: expected an id: a text that is not empty; found `null`"},
      {R"({"id":["a"]})", "6  id: expected an id: a text that is not empty; found a list"},
      {R"({"id":"a","name":1})", "17 a name: expected a text; found the number 1"},
      // --- facts
      {R"({"id":"a","facts":[]})", "18 a facts: expected an object of facts; found a list"},
      {R"({"id":"a","facts":{"market":"devloped"}})",
       "28 a facts.market: expected one of `developed`, `developing`; did you mean `developed`?; "
       "found `devloped`"},
      {R"({"id":"a","facts":{"market":"Developed"}})",
       "28 a facts.market: expected one of `developed`, `developing`; did you mean `developed`?; "
       "found `Developed`"},
      {R"({"id":"a","facts":{"market":"emerging"}})",
       "28 a facts.market: expected one of `developed`, `developing`; found `emerging`"},
      {R"({"id":"a","facts":{"market":true}})",
       "28 a facts.market: expected one of `developed`, `developing`; found `true`"},
      {R"({"id":"a","facts":{"plan":3}})",
       "26 a facts.plan: expected one of `basic`, or another name; found the number 3"},
      {R"({"id":"a","facts":{"listed":"yes"}})",
       "28 a facts.listed: expected `true` or `false`; found `yes`"},
      {R"({"id":"a","facts":{"size":"12"}})",
       "26 a facts.size: expected a number; found the text `12`"},
      {R"({"id":"a","facts":{"size":0.1234567}})",
       "26 a facts.size: expected a number with at most 6 decimals; found the number 0.1234567"},
      {R"({"id":"a","facts":{"size":1000000000000.000001}})",
       "26 a facts.size: expected a number from -1000000000000 to 1000000000000; found the number "
       "1000000000000.000001"},
      {R"({"id":"a","facts":{"since":"2017-02-30"}})",
       "27 a facts.since: expected a day that the calendar has; found `2017-02-30`"},
      {R"({"id":"a","facts":{"since":"30.2.2017"}})",
       "27 a facts.since: expected a day as `YYYY-MM-DD`; found `30.2.2017`"},
      {R"({"id":"a","facts":{"since":20170230}})",
       "27 a facts.since: expected a day as `YYYY-MM-DD`; found the number 20170230"},
      {R"({"id":"a","facts":{"region":{"a":1}}})",
       "28 a facts.region: expected a text; found an object"},
      // --- money
      {R"({"id":"a","facts":{"turnover":"12.34567"}})",
       "30 a facts.turnover: expected an amount with at most 4 decimals; found the text "
       "`12.34567`"},
      {R"({"id":"a","facts":{"turnover":1e-5}})",
       "30 a facts.turnover: expected an amount with at most 4 decimals; found the number 1e-5"},
      {R"({"id":"a","facts":{"turnover":"100000000000000.0001"}})",
       "30 a facts.turnover: expected an amount from -100000000000000 to 100000000000000; found "
       "the text "
       "`100000000000000.0001`"},
      {R"({"id":"a","facts":{"turnover":1e400}})",
       "30 a facts.turnover: expected an amount from -100000000000000 to 100000000000000; found "
       "the number 1e400"},
      {R"({"id":"a","facts":{"turnover":"1,000"}})",
       "30 a facts.turnover: expected an amount, such as `1250.50`; found `1,000`"},
      {R"({"id":"a","facts":{"turnover":""}})",
       "30 a facts.turnover: expected an amount, such as `1250.50`; found an empty text"},
      {R"({"id":"a","facts":{"turnover":true}})",
       "30 a facts.turnover: expected an amount in USD; found `true`"},
      {R"({"id":"a","facts":{"turnover":{"amount":"1","currency":"EUR"}}})",
       "55 a facts.turnover.currency: expected `USD`, the currency that the rulebook declares; "
       "found `EUR`"},
      {R"({"id":"a","facts":{"turnover":{"amount":"1"}}})",
       "30 a facts.turnover: expected an object with `amount` and `currency`; found no `currency`"},
      {R"({"id":"a","facts":{"turnover":{"currency":"USD","amount":null}}})",
       "30 a facts.turnover: expected an object with `amount` and `currency`; found no `amount`"},
      {R"({"id":"a","facts":{"turnover":{"currency":"USD","amount":[]}}})",
       "57 a facts.turnover.amount: expected an amount in USD; found a list"},
      // --- records
      {R"({"id":"a","records":[]})",
       "20 a records: expected an object of record tables; found a list"},
      {R"({"id":"a","records":{"revenue":{}}})",
       "31 a records.revenue: expected a list of rows; found an object"},
      {R"({"id":"a","records":{"revenue":[{},null]}})",
       "35 a records.revenue[1]: expected a row: an object; found `null`"},
      {R"({"id":"a","records":{"visits":[{},{},{"on":"x"}]}})",
       "43 a records.visits[2].on: expected a day as `YYYY-MM-DD`; found `x`"},
      // --- people
      {R"({"id":"a","people":{}})", "19 a people: expected a list of people; found an object"},
      {R"({"id":"a","people":["ana"]})",
       "20 a people[0]: expected a person: an object; found `ana`"},
      {R"({"id":"a","people":[{"id":""}]})",
       "26 a people[0].id: expected an id: a text that is not empty; found an empty text"},
      {R"({"id":"a","people":[{"id":"x"},{"id":"y"},{"id":"x"}]})",
       "0 a people[2].id: expected people with different ids; found two who are called `x`"},
      {R"({"id":"a","people":[{"id":"person 2"},{}]})",
       "0 a people[1].id: expected people with different ids; found two who are called `person 2`"},
      {R"({"id":"a","people":[{"credentials":{}}]})",
       "35 a people[0].credentials: expected a list of credentials; found an object"},
      {R"({"id":"a","people":[{"credentials":["MB2-713"]}]})",
       "36 a people[0].credentials[0]: expected a credential: an object with a `code`; found "
       "`MB2-713`"},
      {R"({"id":"a","people":[{"credentials":[{"passed":"2017-01-01"}]}]})",
       "36 a people[0].credentials[0]: expected a `code`; found none"},
      {R"({"id":"a","people":[{"credentials":[{"code":7}]}]})",
       "44 a people[0].credentials[0].code: expected a code: a text that is not empty; found the "
       "number 7"},
      {R"({"id":"a","people":[{"credentials":[{"code":"NOT-NAMED","passed":"2017-13-01"}]}]})",
       "65 a people[0].credentials[0].passed: expected a day that the calendar has; found "
       "`2017-13-01`"},
      {R"({"id":"a","people":[{"credentials":[{"code":"70-473","expires":20}]}]})",
       "63 a people[0].credentials[0].expires: expected a day as `YYYY-MM-DD`; found the number "
       "20"},
  };
  for (const BadLine& bad : cases) {
    CAPTURE(bad.text);
    const ReadBase base = ReadLines("\n" + bad.text + "\n{\"id\":\"good\"}");
    const std::size_t space = bad.reject.find(' ');
    const auto offset = 1 + std::stoull(bad.reject.substr(0, space));
    CHECK(base.rejects == Lines{fmt::format("p.jsonl:2:{}{}", offset, bad.reject.substr(space))});
    CHECK(base.partners == "good () line 3\n");
    CHECK(base.rejected == 1);
  }
}

TEST_CASE("amounts at the limits are read exactly") {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"100000000000000", "$100000000000000"},
      {"-100000000000000.0000", "$-100000000000000"},
      {"0.0001", "$0.0001"},
      {"1e14", "$100000000000000"},
      {"1.0001E+0", "$1.0001"},
      {"12345e-4", "$1.2345"},
      {"-0", "$0"},
      {"0e999999999999999999999", "$0"},
      {"0.10000000000000000000000", "$0.1"},
      {"9007199254740993.5e-3", "$9007199254740.9935"}};
  for (const auto& [text, value] : cases) {
    CAPTURE(text);
    CHECK(ReadLines(R"({"id":"a","facts":{"turnover":)" + text + "}}").partners ==
          "a () line 1\n  turnover = " + value + "\n");
    CHECK(ReadLines(R"({"id":"a","facts":{"turnover":")" + text + "\"}}").partners ==
          "a () line 1\n  turnover = " + value + "\n");
  }
}

TEST_CASE("of two partners with one id the second is rejected, whatever else is wrong") {
  const ReadBase base = ReadLines(
      "{\"id\":\"a\",\"name\":\"first\"}\n{\"id\":\"b\",\"name\":7}\n{\"id\":\"a\",\"name\":"
      "\"second\"}\n"
      "{\"id\":\"b\"}\n{\"id\":\"c\"}\n{\"id\":\"c\",\"name\":7}\n");
  CHECK(base.partners == "a (first) line 1\nc () line 5\n");
  CHECK(
      base.rejects ==
      Lines{"p.jsonl:2:43 b name: expected a text; found the number 7",
            "p.jsonl:3:46 a id: expected an id that no other partner has; found the id of line 1",
            "p.jsonl:4:73 b id: expected an id that no other partner has; found the id of line 2",
            "p.jsonl:6:112 c name: expected a text; found the number 7",
            "p.jsonl:6:95 c id: expected an id that no other partner has; found the id of line 5"});
  CHECK(base.rejected == 4);
}

TEST_CASE("a line that is no JSON counts for its id, where that can be read") {
  const ReadBase base = ReadLines(
      "{\"id\":\"a\"\n{\"id\":\"a\"}\n{\"id\":\"b\n{\"id\":\"b\"}\n{\"x\":7\n{\"x\":7}\n");
  CHECK(base.partners == "b () line 4\n");
  REQUIRE(base.rejects.size() == 5);
  CHECK(base.rejects[0] == "p.jsonl:1:9 a : expected `,` or `}`; found the end of the text");
  CHECK(base.rejects[1] ==
        "p.jsonl:2:10 a id: expected an id that no other partner has; found the id of line 1");
  CHECK(base.rejected == 5);
}

TEST_CASE("of one partner at most twenty errors are reported") {
  std::string rows = "1";
  for (int i = 0; i < 50; ++i) rows += ",1";
  const ReadBase base = ReadLines(R"({"id":"a","records":{"visits":[)" + rows + "]}}");
  CHECK(base.rejects.size() == kMaxRejectsOfPartner);
  CHECK(base.rejected == 1);
}

TEST_CASE("nesting is bounded") {
  const auto nested = [](std::size_t depth) {
    return R"({"id":"a","x":)" + std::string(depth, '[') + std::string(depth, ']') + "}";
  };
  CHECK(ReadLines(nested(kMaxNesting - 1)).rejects == Lines{});
  CHECK(ReadLines(nested(kMaxNesting)).rejects ==
        Lines{"p.jsonl:1:213 a : expected at most 200 brackets inside each other; found "
              "`[]]]]]]]]]]]]]]]]]]]]]]]…`"});
  CHECK(ReadLines(nested(200'000)).rejected == 1);
  CHECK(ReadLines("{\"id\":\"a\"}\n" + std::string(200'000, '[')).rejected == 1);
  CHECK(ReadLines(std::string(200'000, '{')).rejected == 1);
}

TEST_CASE("a repeated key is found among very many") {
  std::string text = R"({"id":"a","x":{)";
  for (int i = 0; i < 100'000; ++i) text += fmt::format("\"k{}\":0,", i);
  CHECK(ReadLines(text + "\"last\":0}}").rejects == Lines{});
  const ReadBase base = ReadLines(text + "\"k77\":0}}");
  REQUIRE(base.rejects.size() == 1);
  CHECK(base.rejects[0] == "p.jsonl:1:" + std::to_string(text.size()) +
                               " a x.k77: expected each key once; found a second `k77`");
}

TEST_CASE("of people with one id the first repeated is named, also among many") {
  std::string people = R"({"id":"p50"})";
  for (int i = 0; i < 100; ++i) people += fmt::format(",{{\"id\":\"p{}\"}}", i);
  CHECK(ReadLines(R"({"id":"a","people":[)" + people + "]}").rejects ==
        Lines{"p.jsonl:1:0 a people[51].id: expected people with different ids; found two who are "
              "called `p50`"});
}

TEST_CASE("lines longer than a block are read") {
  const std::string long_name(3'000'000, 'x');
  const ReadBase base =
      ReadLines("{\"id\":\"a\",\"y\":\"" + long_name +
                "\"}\n{\"id\":\"b\"}\n{\"id\":\"c\",\"y\":\"" + long_name + "\",\"name\":3}");
  CHECK(base.partners == "a () line 1\nb () line 2\n");
  CHECK(base.rejects == Lines{"p.jsonl:3:6000053 c name: expected a text; found the number 3"});
}

TEST_CASE("many lines keep their numbers and offsets over blocks") {
  std::string text;
  for (int i = 0; i < 30'000; ++i) text += fmt::format("{{\"id\":\"partner-{:05}\"}}\n", i);
  const std::string good = text;
  text += "{\"id\":1}\n" + std::string(300'000, '\n') + "{\"id\":2}\n";
  const ReadBase base = ReadLines(text);
  CHECK(
      base.rejects ==
      Lines{
          fmt::format(
              "p.jsonl:30001:{}  id: expected an id: a text that is not empty; found the number 1",
              good.size() + 6),
          fmt::format(
              "p.jsonl:330002:{}  id: expected an id: a text that is not empty; found the number 2",
              good.size() + 9 + 300'000 + 6)});
  CHECK(base.partners.find("partner-29999 () line 30000\n") != std::string::npos);
}

TEST_CASE("a .json file is one partner or a list of them") {
  MemoryReader files;
  files.files["one.json"] = "\xEF\xBB\xBF{\n \"id\": \"a\",\n \"name\": 3\n}\n";
  files.files["list.json"] =
      "[\n {\"id\":\"a]\",\"x\":\"[{\\\"\"},\n\n {\"id\":\"b\",\n  \"name\":5}, 7\n, "
      "{\"id\":\"c\"}\n]\n";
  files.files["empty.json"] = " [ ] ";
  files.files["comma.json"] = "[{\"id\":\"a\"},]";
  files.files["missing.json"] = "[{\"id\":\"a\"} {\"id\":\"b\"}]";
  files.files["behind.json"] = "[{\"id\":\"a\"}] x";
  files.files["open.json"] = "[{\"id\":\"a\"},";
  CHECK(ReadAll(files, "one.json").rejects ==
        Lines{"one.json:3:26 a name: expected a text; found the number 3"});
  const ReadBase list = ReadAll(files, "list.json");
  CHECK(list.partners == "a] () line 2\nc () line 6\n");
  CHECK(list.rejects ==
        Lines{"list.json:5:49 b name: expected a text; found the number 5",
              "list.json:5:53  : expected a partner: an object with an `id`; found `7\\n`"});
  CHECK(ReadAll(files, "empty.json").partners.empty());
  CHECK(ReadAll(files, "empty.json").rejects == Lines{});
  CHECK(ReadAll(files, "comma.json").rejects ==
        Lines{"comma.json:1:12  : expected a value; found the end of the text"});
  CHECK(ReadAll(files, "missing.json").rejects ==
        Lines{"missing.json:1:12 a : expected nothing behind the value; found `{\"id\":\"b\"}`"});
  CHECK(ReadAll(files, "behind.json").rejects ==
        Lines{"behind.json:1:13  : expected nothing behind the list of partners; found more text"});
  CHECK(ReadAll(files, "behind.json").partners == "a () line 1\n");
  CHECK(ReadAll(files, "open.json").failure ==
        "cannot read `open.json`: the file breaks off inside its list of partners");
}

TEST_CASE("a file of another form than its name says is a failure, with the way out") {
  const auto failure = [](const std::string& path, const std::string& text) {
    MemoryReader files;
    files.files[path] = text;
    const ReadBase base = ReadAll(files, path);
    CHECK(base.partners.empty());
    CHECK(base.rejects == Lines{});
    return base.failure;
  };
  const std::string lines =
      "cannot read `p.json`: partners stand behind each other and in no list: JSON Lines are named "
      "`.jsonl`";
  CHECK(failure("p.json", "{\"id\":\"a\"}\n{\"id\":\"b\"}\n") == lines);
  CHECK(failure("p.json", "\n{\"id\":\"a}\",\"x\":[{}]} {") == lines);
  for (const char* empty : {"", " \n\t\r", "\xEF\xBB\xBF\n"}) {
    CHECK(failure("p.json", empty) ==
          "cannot read `p.json`: the file is empty: a `.json` file is a partner or a list of them, "
          "`[]` of none");
  }
  for (const char* list :
       {"[", "\n [\r\n{\"id\":\"a\"}]", "[{\"id\":\"a\"},\n{\"id\":\"b\"}]", "\xEF\xBB\xBF[ {"}) {
    CHECK(failure("p.jsonl", list) ==
          "cannot read `p.jsonl`: the first line begins a list, but JSON Lines have one partner on "
          "each line: give it as a file named `.json`");
  }
  CHECK(
      failure("p.jsonl", "{\r\n  \"id\": \"a\"\r\n}") ==
      "cannot read `p.jsonl`: the first line is only `{`, but JSON Lines have one partner on each "
      "line: give it as a file named `.json`");
  using namespace std::string_literals;
  for (const char* path : {"p.jsonl", "p.json"}) {
    for (const std::string& text : {"\xFF\xFE{\0}\0\n\0{\0"s, "\xFE\xFF\0{\0}\0\n"s}) {
      CHECK(failure(path, text) ==
            fmt::format("cannot read `{}`: the text is UTF-16: save it in UTF-8", path));
    }
  }
}

TEST_CASE("what is no JSON is a failure, so that no result replaces one of before") {
  const auto read = [](const std::string& path, const std::string& text) {
    MemoryReader files;
    files.files[path] = text;
    return ReadAll(files, path);
  };
  using namespace std::string_literals;
  const std::string way_out =
      "; give a file of partners in JSON, or the folder of CSV files that holds `partners.csv`";
  CHECK(read("-", "\n id,market\nX1,developed\n").failure ==
        "cannot read standard input: it is no JSON Lines, which have one partner, `{…}`, on each "
        "line: line 2 is ` id,market`" +
            way_out);
  CHECK(read("p.jsonl", "PAR1\x14\0p.csv\n\x9A\n{\n\xFF\n"s).failure ==
        "cannot read `p.jsonl`: it is no JSON Lines, which have one partner, `{…}`, on each line: "
        "line 1 is `PAR1\\x14\\x00p.csv`" +
            way_out);
  // An archive of one file has nearly all of its lines; its header would be a part of the first.
  std::string header(512, '\0');
  header.replace(0, 1, "p").replace(257, 8, "ustar  ");
  const std::string packed = "{\"id\":\"a\"}\n{\"id\":\"b\"}\n{\"id\":\"c\"}\n";
  for (const std::string& text : {header + packed, "PK\x03\x04\n\0\0p.jsonl"s + packed}) {
    for (const char* path : {"p.tar", "p.json"}) {
      CHECK(read(path, text).failure ==
            fmt::format("cannot read `{}`: it is a tar or zip archive: unpack it, and give the "
                        "file in it",
                        path));
    }
  }
  CHECK(read("p.json", "id,market\nX1,developed\n").failure ==
        "cannot read `p.json`: it is no JSON, which begins with `{` or `[`: it begins with "
        "`id,market`" +
            way_out);
  for (const char* path : {"p.jsonl", "p.json"}) {
    const std::string cannot = fmt::format("cannot read `{}`: ", path);
    for (const std::string& text : {"{\0\"\0"s, "\0{\0\""s})
      CHECK(read(path, text).failure == cannot + "the text is UTF-16: save it in UTF-8");
  }
  // A line that is damaged is a reject, the first one as well.
  const ReadBase damaged =
      read("p.jsonl", "\"id\":\"a\"}\n{\"id\":\"b\"}\n\"id\":\"c\"}\n{\"id\":\"d\"}\n");
  CHECK(damaged.failure.empty());
  CHECK(damaged.rejected == 2);
  CHECK(damaged.partners == "b () line 2\nd () line 4\n");
}

TEST_CASE("a file that cannot be read is a failure, not a reject") {
  MemoryReader files;
  files.files["base/people.csv"] = "partner,id\n";
  CHECK(ReadAll(files, "none.jsonl").failure ==
        "cannot read `none.jsonl`: no such file or directory");
  CHECK(ReadAll(files, "people.csv").failure ==
        "cannot read `people.csv`: a CSV file alone has no people: name the folder that holds "
        "`partners.csv` and the others");
  CHECK(ReadAll(files, "base").failure ==
        "cannot read `base`: the folder has no `partners.csv`; a base of partners is such a "
        "folder, or a JSON Lines file");
}

}  // namespace
}  // namespace attain
