// The scanner of plain lines against the walk that reads all: the same partners, rejects, counts.
#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "hand_rulebook.h"
#include "partners/line_scanner.h"
#include "partners/line_splitter.h"
#include "partners/name_table.h"
#include "partners/quick_values.h"
#include "partners/seen_names.h"
#include "random_partner.h"

namespace attain {
namespace {

/// The lines read by the walk alone: the scanner is not asked about a block that is not UTF-8.
ReadBase WalkLines(const std::string& text) {
  ReadBase base = ReadLines(text + "\n\xFF");
  REQUIRE(!base.rejects.empty());
  base.rejects.pop_back();
  --base.rejected;
  return base;
}

void CheckSame(const std::string& text) {
  CAPTURE(text);
  const ReadBase scanned = ReadLines(text), walked = WalkLines(text);
  REQUIRE(scanned.partners == walked.partners);
  REQUIRE(scanned.rejects == walked.rejects);
  REQUIRE(scanned.rejected == walked.rejected);
  REQUIRE(scanned.unused == walked.unused);
}

TEST_CASE("the scanner reads what the walk reads, whatever producers write") {
  const unsigned rounds = std::getenv("ATTAIN_DEEP") != nullptr ? 1'000 : 200;
  for (unsigned seed = 1; seed <= rounds; ++seed) {
    RandomPartners partners(seed);
    std::string text;
    for (int line = 0; line < 30; ++line) text += partners.Line() + "\n";
    CheckSame(text);
  }
}

TEST_CASE("the scanner reads what the walk reads, whatever is damaged") {
  const unsigned rounds = std::getenv("ATTAIN_DEEP") != nullptr ? 1'000 : 200;
  for (unsigned seed = 1; seed <= rounds; ++seed) {
    RandomPartners partners(seed);
    std::string text;
    for (int line = 0; line < 30; ++line)
      text += (line % 2 == 0 ? partners.Line() : partners.Damaged(partners.Line())) + "\n";
    CheckSame(text);
  }
}

/// `{"a":1,"b":2}` in an order, with the blanks that a producer leaves.
std::string Members(std::vector<std::pair<std::string, std::string>> members,
                    const std::vector<std::size_t>& order, const std::string& blank) {
  std::string text = "{";
  for (const std::size_t which : order) {
    if (which >= members.size()) continue;
    if (text.size() > 1) text += "," + blank;
    text += "\"" + members[which].first + "\":" + blank + members[which].second;
  }
  return text + "}";
}

/// Lines of people who are written alike, but for one that is written as `odd` tells.
std::string AlikePeople(const std::vector<std::size_t>& order,
                        const std::vector<std::size_t>& pass_order, bool expiring,
                        const std::string& blank, const std::string& odd) {
  std::string lines;
  for (int line = 0; line < 6; ++line) {
    std::string people;
    for (int person = 0; person < 5; ++person) {
      std::string passes;
      for (int pass = 0; pass < (person * 7 + line) % 4; ++pass) {
        std::vector<std::pair<std::string, std::string>> members = {
            {"code", pass == 2 ? "\"unheard-of\"" : "\"70-473\""},
            {"passed", "\"2017-0" + std::to_string(1 + person) + "-11\""}};
        if (expiring && pass == 1) members.emplace_back("expires", "\"2019-01-31\"");
        if (pass > 0) passes += "," + blank;
        passes += Members(members, pass_order, blank);
      }
      std::string id = "\"p" + std::to_string(line * 5 + person) + "\"";
      std::string credentials = "[" + passes + "]";
      if (line > 1 && person == line - 2) {
        if (odd.starts_with("[") || odd == "null") credentials = odd;
        if (odd.starts_with("\"")) id = odd;
      }
      if (!people.empty()) people += "," + blank;
      people +=
          Members({{"id", id}, {"name", "\"Jo\""}, {"credentials", credentials}}, order, blank);
      if (odd == "}" && line == 4 && person == 2) people += "}";
    }
    lines += "{\"id\":\"" + std::to_string(line) + "\",\"people\":[" + people + "]}\n";
  }
  return lines;
}

TEST_CASE("people who are written alike are read alike, in whatever order, and so is who is not") {
  const std::vector<std::vector<std::size_t>> orders = {
      {0, 2}, {2, 0}, {0, 1, 2}, {1, 0, 2}, {0, 2, 1}, {2, 0, 1}, {2, 1, 0}, {2}, {0, 1}};
  const std::vector<std::vector<std::size_t>> pass_orders = {
      {0, 1, 2}, {1, 0, 2}, {2, 1, 0}, {2, 0, 1}, {1, 2, 0}};
  for (const auto& order : orders) {
    for (int form = 0; form < 20; ++form) {
      const std::vector<std::size_t>& pass_order = pass_orders[static_cast<std::size_t>(form) / 4];
      for (const std::string odd :
           {"",
            "null",
            "[]",
            "[ ]",
            R"(["code"])",
            R"([{"code":"70-473"}])",
            R"([{}])",
            R"([{"code":"","passed":"2017-01-01"}])",
            R"([{"code":"70-473","passed":"2017-02-29"}])",
            R"([{"expires":"2030-01-01","passed":"2017-01-01"}])",
            R"([{"passed":"2017-01-01","expires":"2030-01-01"}])",
            R"([{"code":"70-473","passed":"2017-01-01","grade":1}])",
            R"([{"code":"70-473","passed":"2017-01-01"},{"passed":"2017-01-01","code":"70-473"}])",
            R"([{"code":"a code of many letters","passed":"2017-01-01"}])",
            R"([{"code":"70\u002d473","passed":"2017-01-01"}])",
            R"("")",
            R"("\u0070")",
            R"("p1")",
            R"("a name of more than sixteen letters")",
            "}"}) {
        CAPTURE(form, odd);
        CheckSame(AlikePeople(order, pass_order, (form & 1) != 0, (form & 2) != 0 ? " " : "", odd));
      }
    }
  }
}

TEST_CASE("a day of expiry is no code, even where the usual credential begins with one") {
  const std::string pass = R"({"code":"70-473","passed":"2017-01-01"})";
  const std::string expiring = R"({"expires":"2030-01-01","passed":"2017-01-01","code":"70-473"})";
  std::string text;
  for (const std::string& list :
       {expiring + "," + pass, expiring + "," + pass, expiring + "," + expiring,
        std::string(R"({"expires":"2030-01-01","passed":"2017-01-01"})")})
    text += "{\"id\":\"" + std::to_string(text.size()) +
            "\",\"people\":[{\"id\":\"p\",\"credentials\":[" + list + "]}]}\n";
  CHECK(ReadLines(text).rejected == 1);
  CheckSame(text);
}

TEST_CASE("what stands between people may change from one to the next, and be long") {
  std::string people = R"({"id":"p"})", long_people = people;
  for (int person = 0; person < 20; ++person) {
    const std::string next = R"({"id":"p)" + std::to_string(person) + "\"}";
    people += (person % 3 == 0 ? ", " : ",") + next;
    long_people += "," + std::string(300, ' ') + next;
  }
  std::string text;
  for (const std::string& list : {people, long_people, people})
    text += "{\"id\":\"" + std::to_string(text.size()) + "\",\"people\":[" + list + "]}\n";
  CheckSame(text);
}

TEST_CASE("no line is read beyond its end") {
  CheckSame("{\"id\":\"a\",\"people\":[\n{\"id\":\"b\"}]}\n");
  CheckSame("{\"id\":\"a\"\n}\n{\"id\":\"b\"}");
  CheckSame("{\"id\":\"a\",\n\"name\":\"b\"}\n");
  CheckSame("{\"id\":\"a");
  CheckSame("{\"id\":\"a\",\"name\":\"\\");
  CheckSame("{\"id\":\"a\",\"facts\":{\"size\":1");
  CheckSame("{\"id\":\"a\",\"facts\":{\"since\":\"2017-01-01");
}

TEST_CASE("plain lines are scanned, other lines left with nothing added") {
  const Rulebook rulebook = HandRulebook();
  const DataShape shape(rulebook);
  UnusedNames unused;
  LineScanner scanner(shape, &unused);
  PartnerBatch batch(rulebook);
  const auto scan = [&](std::string text) {
    const std::size_t size = text.size();
    text.append(kBlockPadding, ' ');
    const bool scanned = scanner.Scan(std::string_view(text).substr(0, size), 1, 0, batch);
    scanner.Finish(batch);
    return scanned;
  };
  CHECK(scan(R"({"id":"a","facts":{"size":1},"people":[{"credentials":[{"code":"70-473"}]}]})"));
  CHECK(scan(R"({ "people" : [ ] , "id" : "b" })"));
  CHECK(
      scan(R"({"id":"\u0063","name":null,"extra":1.5,"people":[{"id":"x","age":3},{"id":"y"}]})"));
  const std::string three = WriteBatch(rulebook, batch);
  CHECK(batch.size() == 3);
  CHECK(unused.List().size() == 2);
  for (const char* text :
       {R"({"name":"x"})", R"({"id":""})", R"({"id":"d","id":"e"})", R"({"id":"d","\u006eame":""})",
        R"({"id":"d","extra":{}})", R"({"id":"d","facts":{"size":1e3}})", R"({"id":"d"}})",
        R"({"id":"d","records":{"revenue":[{"note":"x"},{"note":7}]}})",
        R"({"id":"d","people":[{"id":"x","credentials":[{"code":"70-473"}]},{"id":"x"}]})",
        R"({"id":"d","people":[{"id":"x","credentials":[{"passed":"2017-01-01"}]}]})",
        R"({"id":"d","people":[{"id":"person 2","age":1},{}]})",
        "{\"id\":\"d\",\"name\":\"\t\"}"}) {
    CAPTURE(text);
    CHECK(!scan(text));
    CHECK(WriteBatch(rulebook, batch) == three);
    CHECK(unused.List().size() == 2);
  }
}

TEST_CASE("a quick day is the day that ParseDate reads") {
  std::string text = "1899-12-01 and more";
  for (int year = 1895; year < 2160; ++year) {
    for (int month = 0; month <= 13; ++month) {
      for (int day = 0; day <= 32; ++day) {
        const int parts[] = {year / 1000, year / 100 % 10, year / 10 % 10, year % 10,
                             month / 10,  month % 10,      day / 10,       day % 10};
        const int places[] = {0, 1, 2, 3, 5, 6, 8, 9};
        for (int i = 0; i < 8; ++i)
          text[static_cast<std::size_t>(places[i])] = static_cast<char>('0' + parts[i]);
        std::int32_t days = 0;
        const bool quick = QuickDay(text.data(), days);
        const auto date = ParseDate(text.substr(0, 10));
        const bool covered = year >= 1900 && year < 2156;
        if (quick != (date && covered) || (quick && days != date->days)) FAIL(text);
      }
    }
  }
  std::int32_t days = 0;
  for (const char* bad : {"2017:01-01      ", "2017-01/01      ", "2017-0a-01      ",
                          "201/-01-01      ", "2017-01-0:      ", "20170101        "})
    CHECK(!QuickDay(bad, days));
}

TEST_CASE("two people with one id are found in whatever order the ids are") {
  std::mt19937 random(1);
  for (const std::string_view front : {"", "p", "someone-", "somebody with a longer name "}) {
    std::vector<std::string> ids;
    for (int i = 1; i <= 150; ++i) ids.push_back(std::string(front) + std::to_string(i));
    for (int round = 0; round < 8; ++round) {
      if (round > 0) std::shuffle(ids.begin(), ids.end(), random);
      auto twice = ids;
      twice.insert(twice.begin() + static_cast<std::ptrdiff_t>(random() % ids.size()),
                   ids[random() % ids.size()]);
      std::string text;
      for (const auto& people : {ids, twice}) {
        text += R"({"id":")" + std::to_string(people.size()) + R"(","people":[)";
        std::string separator;
        for (const std::string& id : people) {
          text += separator + R"({"id":")" + id + R"("})";
          separator = ",";
        }
        text += "]}\n";
      }
      CheckSame(text);
    }
  }
}

TEST_CASE("a name table tells names apart by every letter, and their case where it is asked to") {
  for (const auto letters : {NameTable::Case::told_apart, NameTable::Case::ignored}) {
    NameTable table(letters);
    std::vector<std::string> names;
    for (const std::string_view front : {"", "MB2-", "Exam-MB2-", "An exam with a long name "}) {
      for (int i = 500; i < 900; ++i) names.push_back(std::string(front) + std::to_string(i));
      names.push_back(std::string(front) + "@[");
      names.push_back(std::string(front) + "`{");
    }
    const auto find = [&](std::string name) {
      const std::size_t size = name.size();
      name.resize(size + 16);  // readable
      return table.Find(std::string_view(name).substr(0, size));
    };
    for (std::uint32_t i = 0; i < names.size(); ++i) table.Add(names[i], i);
    for (std::uint32_t i = 0; i < names.size(); ++i) {
      CHECK(find(names[i]) == i);
      CHECK(find(names[i] + "0") == NameTable::kNone);
      std::string upper = names[i];
      for (char& c : upper) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
      const bool same = upper == names[i] || letters == NameTable::Case::ignored;
      CHECK(find(upper) == (same ? i : NameTable::kNone));
    }
    table.Add("mb2-500", 7000);
    CHECK(find("mb2-500") == (letters == NameTable::Case::ignored ? 402 : 7000));
  }
}

TEST_CASE("names that were seen are told, and forgotten") {
  SeenNames names;
  const auto add_new = [&](std::string name) {
    const std::size_t size = name.size();
    name.resize(size + 16);  // readable
    return names.AddNew(std::string_view(name).substr(0, size));
  };
  for (int round = 0; round < 3; ++round) {
    if (round > 0) names.Clear();
    int again = 0;
    for (int i = 0; i < 3000; ++i) again += add_new("name " + std::to_string(i)) ? 0 : 1;
    CHECK(again < 5);  // names with one hash
    for (int i = 0; i < 3000; i += 7) CHECK(!add_new("name " + std::to_string(i)));
    CHECK(add_new(""));
    CHECK(!add_new(""));
  }
}

}  // namespace
}  // namespace attain
