#include "random_partner.h"

#include <fmt/format.h>

#include <algorithm>

namespace attain {

std::string RandomPartners::Line() {
  spaced_ = OneIn(4);
  shuffled_ = OneIn(2);
  odd_ = OneIn(3);
  Members facts;
  Add(facts, "market", Any({"\"developed\"", "\"developing\""}));
  Add(facts, "size", Any({"12", "0", "1.5", "-3", "0.000001", "999999999999"}));
  Add(facts, "listed", Any({"true", "false"}));
  Add(facts, "since", Day());
  Add(facts, "region", Any({"\"Süd\"", "\"\"", R"("a \"b\" \u00e9")", "\"north of the river\""}));
  Add(facts, "plan", Any({"\"basic\"", "\"gold\"", "\"a plan with a long name\""}));
  Add(facts, "turnover", Money());
  Members records;
  Add(records, "revenue", List(5, [&] { return Row(); }));
  Add(records, "visits", List(3, [&] {
        Members visit;
        Add(visit, "on", Day());
        return Object(visit);
      }));
  Members partner;
  partner.emplace_back("id", fmt::format("\"P-{}\"", OneIn(50) ? 1 : ++number_));
  Add(partner, "name", Any({"\"Contoso\"", R"("Caf\u00e9")", "\"\"", "\"Müller & Söhne\""}));
  Add(partner, "facts", Object(facts));
  Add(partner, "records", Object(records));
  Add(partner, "people", List(OneIn(20) ? 40 : 5, [&] { return Person(); }));
  return Space() + Object(partner) + Space();
}

std::string RandomPartners::Space() { return spaced_ ? Any({" ", "", "  ", "\t"}) : ""; }

std::string RandomPartners::Object(Members members) {
  if (shuffled_) std::shuffle(members.begin(), members.end(), random_);
  if (odd_ && OneIn(40) && !members.empty()) members.push_back(members[Below(members.size())]);
  std::string text = "{" + Space();
  for (std::size_t i = 0; i < members.size(); ++i) {
    text += (i == 0 ? "\"" : "," + Space() + "\"") + members[i].first + "\"" + Space() + ":" +
            Space() + members[i].second + Space();
  }
  return text + "}";
}

template <class Element>
std::string RandomPartners::List(std::size_t most, Element element) {
  std::string text = "[" + Space();
  const std::size_t count = Below(most + 1);
  for (std::size_t i = 0; i < count; ++i)
    text += (i == 0 ? "" : "," + Space()) + element() + Space();
  return text + "]";
}

/// The member, or not; of an odd partner now and then with another key or value.
void RandomPartners::Add(Members& members, const std::string& key, const std::string& value) {
  if (OneIn(10)) return;
  if (!odd_ || !OneIn(12)) {
    members.emplace_back(key, value);
    return;
  }
  const std::string odd_value =
      Any({"null", "[]", "{}", "\"\"", "1e2", "-0", "01", "1.", "tru", "\"2017-02-29\"", "12.34567",
           "123456789012345678", "[{\"a\":1,\"a\":2}]", "{\"amount\":1,\"currency\":\"USD\"}",
           "{\"amount\":\"1.5\",\"currency\":\"EUR\"}", "\"\\ud800\"", "\"x\\n\"", "false"});
  switch (Below(3)) {
    case 0:
      members.emplace_back(key, odd_value);
      break;
    case 1:
      members.emplace_back(key, value);
      members.emplace_back(
          Any({"more", "a key of more than sixteen bytes", "", "ke\\u0079", key + "s"}),
          OneIn(2) ? value : odd_value);
      break;
    default:
      members.emplace_back(
          "\\u00" + fmt::format("{:02x}", static_cast<int>(key[0])) + key.substr(1), value);
  }
}

std::string RandomPartners::Day() {
  if (odd_ && OneIn(20))
    return Any({"\"0001-01-01\"", "\"2017-13-01\"", "\"2017-1-1\"", "20170101"});
  return fmt::format("\"{}-{:02}-{:02}\"", 1995 + Below(40), 1 + Below(12),
                     1 + Below(odd_ ? 31 : 28));
}

std::string RandomPartners::Money() {
  return Any({"\"120000.00\"", "12.5", "\"0.0001\"", "99999999999999", "\"-7\"", "1.50",
              "100000000000000", "12.50000"});
}

std::string RandomPartners::Row() {
  Members row;
  Add(row, "product", Any({"\"crm-online\"", "\"ax\"", "\"something else\""}));
  Add(row, "amount", Money());
  Add(row, "earned-on", Day());
  Add(row, "net-new", Any({"true", "false"}));
  Add(row, "note", Any({"\"x\"", R"("\\")", "\"a note of some length, longer than others\""}));
  return Object(row);
}

std::string RandomPartners::Person() {
  Members person;
  Add(person, "id",
      fmt::format("\"{}{}\"", OneIn(30) ? "person " : "p", Below(odd_ ? 60 : 100'000)));
  Add(person, "name", Any({"\"Ana\"", "\"José\"", R"("Jos\u00e9")"}));
  Add(person, "credentials", List(4, [&] { return Credential(); }));
  return Object(person);
}

std::string RandomPartners::Credential() {
  Members credential;
  credential.emplace_back("code", Any({"\"MB2-713\"", "\"mb2-713\"", "\"70-473\"", "\"OTHER\"",
                                       "\"a code of more than 16 bytes\""}));
  Add(credential, "passed", Day());
  if (OneIn(5)) Add(credential, "expires", Day());
  return Object(credential);
}

std::string RandomPartners::Damaged(std::string text) {
  const std::string pieces = "{}[]\",:\\0123456789.eE+-truefalsn \t\r\n\u0001\xC3\xA9\xFF";
  for (std::size_t changes = 1 + Below(3); changes > 0 && !text.empty(); --changes) {
    const std::size_t at = Below(text.size());
    const char piece = pieces[Below(pieces.size())];
    switch (Below(3)) {
      case 0:
        text[at] = piece;
        break;
      case 1:
        text.insert(at, 1, piece);
        break;
      default:
        text.erase(at, 1 + Below(3));
        break;
    }
  }
  return text;
}

}  // namespace attain
