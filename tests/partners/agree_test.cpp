// Invariants: a CSV folder reads like JSON Lines of the same partners; simdjson and the plain walk
// over JSON agree on what is JSON.
#include <fmt/format.h>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <random>

#include "hand_rulebook.h"
#include "partners/json_error.h"

namespace attain {
namespace {

/// The same random partners in both forms.
class Base {
 public:
  explicit Base(unsigned seed) : random_(seed) {
    for (int i = 0; i < 60; ++i) AddPartner(i);
  }
  std::string jsonl;
  std::string partners = "id,name,market,size,listed,since,region,turnover\n";
  std::string people = "id,partner,name\n";
  std::string credentials = "partner,person,code,passed,expires\n";
  std::string revenue = "product,partner,amount,earned-on,net-new,note\n";

 private:
  unsigned Below(unsigned count) { return static_cast<unsigned>(random_() % count); }
  static std::string Quoted(const std::string& text) {
    std::string out = "\"";
    for (const char c : text) out += c == '"' ? "\"\"" : std::string(1, c);
    return out + "\"";
  }
  std::string Day() {
    return fmt::format("20{:02}-{:02}-{:02}", Below(20), 1 + Below(12), 1 + Below(28));
  }
  std::string Amount() {
    switch (Below(4)) {
      case 0:
        return fmt::format("-{}.{:04}", Below(1000), Below(10000));
      case 1:
        return fmt::format("{}e{}", 1 + Below(99), Below(10));
      case 2:
        return "0.5";
      default:
        return fmt::format("{}", random_() % 1'000'000'000'000);
    }
  }
  std::string Word() {
    static const char* const kWords[] = {"x",         "two words",   "a,b", "\"quoted\"",
                                         "line\nend", "caf\xC3\xA9", ";",   "\xF0\x9F\x98\x80"};
    return kWords[Below(8)];
  }

  /// One value: into `json` as a member, unless it is to be unknown, and as a cell.
  std::string Value(const std::string& name, const std::string& cell, bool text,
                    std::string& json) {
    if (Below(4) == 0) return "";
    json += fmt::format("{}\"{}\":{}", json.ends_with('{') ? "" : ",", name,
                        text ? nlohmann::json(cell).dump() : cell);
    const bool needs_quotes = cell.find_first_of(",\"\n") != std::string::npos;
    return text && (needs_quotes || Below(2) == 0) ? Quoted(cell) : cell;
  }

  void AddPartner(int number) {
    const std::string id = fmt::format("p{}", number);
    std::string facts = "{";
    std::string row = fmt::format("{},{}", id, Quoted("name of " + id));
    row += "," + Value("market", Below(2) == 0 ? "developed" : "developing", true, facts);
    row += "," + Value("size", Amount().substr(0, 9), false, facts);
    row += "," + Value("listed", Below(2) == 0 ? "true" : "false", false, facts);
    row += "," + Value("since", Day(), true, facts);
    row += "," + Value("region", Word(), true, facts);
    row += "," + Value("turnover", Amount(), Below(2) == 0, facts);
    partners += row + "\n";
    std::string rows, persons;
    for (unsigned i = Below(5); i > 0; --i) {
      std::string json = "{";
      const std::string product = Value("product", Below(2) == 0 ? "ax" : "unlisted", true, json);
      const std::string amount = Value("amount", Amount(), false, json);
      const std::string day = Value("earned-on", Day(), true, json);
      const std::string net_new = Value("net-new", Below(2) == 0 ? "true" : "false", false, json);
      const std::string note = Value("note", Word(), true, json);
      revenue += fmt::format("{},{},{},{},{},{}\n", product, id, amount, day, net_new, note);
      rows += (rows.empty() ? "" : ",") + json + "}";
    }
    const unsigned count = Below(2) == 0 ? Below(5) : Below(40);
    for (unsigned i = 0; i < count; ++i) persons += (i == 0 ? "" : ",") + Person(id, i);
    jsonl += fmt::format(
        "{{\"records\":{{\"revenue\":[{}]}},\"people\":[{}],\"facts\":{}}},\"name\":\"name of "
        "{}\",\"id\":\"{}\"}}\n",
        rows, persons, facts, id, id);
  }

  std::string Person(const std::string& partner, unsigned number) {
    const bool named = Below(4) != 0;
    const std::string id =
        named ? fmt::format("someone {}", number) : fmt::format("person {}", number + 1);
    people += fmt::format("{},{},{}\n", named ? id : "", partner, "N");
    std::string passes;
    for (unsigned i = Below(4); i > 0; --i) {
      std::string json = fmt::format("{{\"code\":\"{}\"", Below(2) == 0 ? "mb2-713" : "70-473");
      const std::string code = Below(2) == 0 ? "MB2-713" : "70-473";
      json = fmt::format("{{\"code\":\"{}\"", code);
      const std::string passed = Value("passed", Day(), true, json),
                        expires = Value("expires", Day(), true, json);
      credentials += fmt::format("{},{},{},{},{}{}\n", partner, id, code, passed, expires,
                                 Below(3) == 0 ? "\r" : "");
      passes += (passes.empty() ? "" : ",") + json + "}";
    }
    return fmt::format("{{{}\"name\":\"N\",\"credentials\":[{}]}}",
                       named ? fmt::format("\"id\":\"{}\",", id) : "", passes);
  }

  std::mt19937 random_;
};

/// Without line numbers, which differ between the forms.
std::string WithoutLines(const std::string& partners) {
  std::string out;
  for (std::size_t at = 0; at < partners.size();) {
    const std::size_t line = partners.find(" line ", at);
    if (line == std::string::npos) return out + partners.substr(at);
    out += partners.substr(at, line - at);
    at = partners.find('\n', line);
  }
  return out;
}

TEST_CASE("a CSV folder reads like JSON Lines of the same partners") {
  for (unsigned seed = 1; seed <= 20; ++seed) {
    CAPTURE(seed);
    const Base base(seed);
    MemoryReader files;
    files.files["p.jsonl"] = base.jsonl;
    files.files["csv/partners.csv"] = base.partners;
    files.files["csv/people.csv"] = base.people;
    files.files["csv/credentials.csv"] = base.credentials;
    files.files["csv/revenue.csv"] = base.revenue;
    const ReadBase json = ReadAll(files, "p.jsonl"), csv = ReadAll(files, "csv");
    CHECK(json.rejects == csv.rejects);
    CHECK(WithoutLines(json.partners) == WithoutLines(csv.partners));
    CHECK(json.partners.size() > 1000);
  }
}

/// A credential each of `p` and `q`, behind `before` that the readers know already.
ReadBase WithCode(const std::string& code, bool csv) {
  MemoryReader files;
  if (csv) {
    files.files = {{"base/partners.csv", "id\np\nq\n"},
                   {"base/people.csv", "partner,id\np,x\nq,y\n"}};
    files.files["base/credentials.csv"] =
        "partner,person,code,passed\np,x,70-473,2017-01-01\np,x,other,2017-01-01\np,x," + code +
        ",2017-01-01\nq,y,two words,2017-01-01\nq,y,70-473,2017-01-01\n";
    return ReadAll(files, "base");
  }
  const auto pass = [](const std::string& text) {
    return R"({"code":")" + text + R"(","passed":"2017-01-01"})";
  };
  return ReadLines(R"({"id":"p","people":[{"id":"x","credentials":[)" + pass("70-473") + "," +
                   pass("other") + "," + pass(code) + "]}]}\n" +
                   R"({"id":"q","people":[{"id":"y","credentials":[)" + pass("two words") + "," +
                   pass("70-473") + "]}]}");
}

TEST_CASE("a code with spaces around it rejects its partner, in all forms of data") {
  const std::string q = "q () line 2\n  people:\n    y (): 70-473 2017-01-01..\n";
  for (const std::string& code : std::vector<std::string>{
           "70-473 ", " 70-473", "MB2-713     ", "unknown ", "a long code that nobody has "}) {
    CAPTURE(code);
    const std::string why = "expected a code without spaces around it; found `" + code + "`";
    const ReadBase csv = WithCode(code, true), json = WithCode(code, false);
    CHECK(csv.failure.empty());
    CHECK(csv.rejects == std::vector<std::string>{"base/credentials.csv:4:70 p code: " + why});
    CHECK(json.rejects ==
          std::vector<std::string>{"p.jsonl:1:132 p people[0].credentials[2].code: " + why});
    CHECK(csv.partners == "q () line 3" + q.substr(11));
    CHECK(json.partners == q);
    CHECK(json.unused == std::vector<std::string>{"credential other 1", "credential two words 1"});
  }
  CHECK(WithCode("other", true).rejects.empty());
  CHECK(WithCode("other", false).rejects.empty());
}

TEST_CASE("what the plain walk calls JSON is read, and what it refuses is rejected") {
  const std::string good =
      R"({"id":"a\u00e9","x":[1,-2.5e+3,true,false,null,"\ud83d\ude00\"\\",{"y":{},"z":[]},[[]]],"people":[]})";
  const std::string pieces = "{}[]\",:\\0123456789.eE+-truefalsn \tu\x01\xC3\xA9\xFF";
  std::mt19937 random(3);  // NOLINT(cert-msc51-cpp): the same order in every run
  int valid = 0, invalid = 0;
  for (int round = 0; round < 20'000; ++round) {
    std::string text = good;
    for (unsigned changes = 1 + static_cast<unsigned>(random() % 3); changes > 0; --changes) {
      const std::size_t at = random() % text.size();
      const char piece = pieces[random() % pieces.size()];
      switch (random() % 3) {
        case 0:
          text[at] = piece;
          break;
        case 1:
          text.insert(at, 1, piece);
          break;
        default:
          text.erase(at, 1 + random() % 3);
          break;
      }
      if (text.empty()) text = "{";
    }
    const auto error = FindJsonError(text);
    const bool object = text.find_first_not_of(" \t") != std::string::npos &&
                        text[text.find_first_not_of(" \t")] == '{';
    const ReadBase base = ReadLines(text);
    if (!base.failure.empty()) continue;  // it looks like a list
    // A rejected line may still be JSON: no id, a repeated key. But what is no JSON must be
    // rejected for that.
    CAPTURE(text);
    if (error) {
      ++invalid;
      REQUIRE((base.rejects.size() == 1 || text.find_first_not_of(" \t") == std::string::npos));
      if (!base.rejects.empty())
        CHECK(base.rejects[0].ends_with("expected " + error->expected + "; found " + error->found));
    } else {
      ++valid;
      for (const std::string& reject : base.rejects)
        CHECK(reject.find("JSON") == std::string::npos);
      if (object) {
        CHECK(nlohmann::json::accept(text));
      }
    }
    CHECK(!error == nlohmann::json::accept(text));
  }
  CHECK(valid > 300);
  CHECK(invalid > 5'000);
}

}  // namespace
}  // namespace attain
