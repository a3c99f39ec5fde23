#include "reference/random_credentials.h"

namespace attain::reference {

std::string Joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string text;
  for (const std::string& part : parts) {
    if (!text.empty()) text += between;
    text += part;
  }
  return text;
}

RandomCredentials::RandomCredentials(Dice& dice) : dice_(dice) {
  const std::uint32_t count = 4 + dice_.Below(4);
  for (std::uint32_t i = 0; i < count; ++i) {
    AddCredential();
    if (i >= 2 && dice_.Chance(50)) AddSet();
  }
  if (sets_.empty()) AddSet();
}

/// Everything that a declaration names stands before it, so that there are no cycles.
void RandomCredentials::AddCredential() {
  const std::string number = std::to_string(codes_.size() + 1);
  const std::string code = dice_.Chance(20) ? "70-10" + number : "E-" + number;
  const std::string word = dice_.Word({"exam", "assessment", "certification"});
  dice_.Use(word);
  std::string text = word + " " + code;
  if (dice_.Chance(30)) text += " \"Credential " + number + "\"";
  declarations_.push_back(text + Clauses() + ";");
  codes_.push_back(code);
}

std::string RandomCredentials::Clauses() {
  const std::vector<Date> days = dice_.Days(5);
  const bool month = dice_.Chance(30);
  const auto end = [&](Date day) { return month ? MonthText(day) : FormatDate(day); };
  std::vector<std::string> clauses;
  const auto add = [&](std::string_view construct, const std::string& rest) {
    dice_.Use(construct);
    clauses.push_back(", " + std::string(construct) + " " + rest);
  };
  if (dice_.Chance(15)) add("available from", FormatDate(days[0]));
  if (dice_.Chance(15)) add("registration closes", end(days[1]));
  if (dice_.Chance(15)) add("retired", end(days[2]));
  if (dice_.Chance(15))
    add("accepted until", end(days[4]));
  else if (dice_.Chance(25)) {
    dice_.Use("if passed by");
    add("accepted until", end(days[4] + 60) + " if passed by " + end(days[3]));
  }
  if (!codes_.empty() && dice_.Chance(10)) add("replaced by", dice_.Pick(codes_));
  if (dice_.Chance(5)) add("url", "\"https://example.org/page\"");
  if (codes_.size() > 1 && dice_.Chance(40)) add("earned by passing", Chain(1).text);
  std::shuffle(clauses.begin(), clauses.end(), std::mt19937(dice_.Below(1000)));
  return Joined(clauses, "");
}

void RandomCredentials::AddSet() {
  const std::string name = "set-" + std::to_string(sets_.size() + 1);
  if (!dice_.Chance(30)) {
    dice_.Use("set");
    const Written list = List(1);
    declarations_.push_back("set " + name + " = " + list.items.text + ";");
    sets_.push_back({{name, "<" + name + ">"}, list.codes});
    return;
  }
  dice_.Use("versions of a set");
  std::vector<Date> begins = dice_.Days(2);
  if (dice_.Chance(70)) begins[0] = Date{15'000};
  if (begins[0] == begins[1]) begins.pop_back();
  std::set<std::string> codes;
  for (std::size_t i = 0; i < begins.size(); ++i) {
    const Written list = List(1);
    if (i == 0) codes = list.codes;
    declarations_.push_back("set " + name + Period(i, begins) + " = " + list.items.text + ";");
  }
  sets_.push_back({{name, "<" + name + ">"}, codes});
}

std::string RandomCredentials::Period(std::size_t version, const std::vector<Date>& begins) {
  std::string text = " effective from " + FormatDate(begins[version]);
  const Date last = version + 1 < begins.size() ? begins[version + 1] - 1 : begins[version] + 100;
  if (dice_.Chance(15)) {
    dice_.Use("until");
    text += " until " + FormatDate(last);
  }
  return text;
}

RandomCredentials::Written RandomCredentials::List(int depth) {
  Written list;
  std::vector<std::string> texts, meanings;
  const std::uint32_t size = 1 + dice_.Below(3);
  for (std::uint32_t i = 0; i < size; ++i) {
    const std::uint32_t pick = dice_.Below(100);
    Meant item;
    if (pick < 15 && !sets_.empty()) {
      dice_.Use("set in a list");
      const Written& set = dice_.Pick(sets_);
      item = {set.items.text, set.items.text};
      list.codes.insert(set.codes.begin(), set.codes.end());
    } else if (pick < 30 && depth > 0) {
      dice_.Use("choice in a list");
      item = Choice(depth - 1);
    } else {
      item.text = item.meaning = dice_.Pick(codes_);
      list.codes.insert(item.text);
    }
    texts.push_back(item.text);
    meanings.push_back(item.meaning);
  }
  list.items = {"<" + Joined(texts, ", ") + (dice_.Chance(10) ? ",>" : ">"),
                "<" + Joined(meanings, ", ") + ">"};
  return list;
}

Meant RandomCredentials::Choice(int depth) {
  const bool of_set = !sets_.empty() && dice_.Chance(40);
  const Written list = of_set ? dice_.Pick(sets_) : List(depth);
  const auto [text, meaning] = list.items;
  if (list.codes.size() > 1 && dice_.Chance(35)) {
    dice_.Use("at least K of a list");
    const std::string count = std::to_string(1 + dice_.Index(list.codes.size()));
    return {(dice_.Chance(70) ? "at least " : "") + count + " of " + text,
            count + " of " + meaning};
  }
  if (dice_.Chance(30)) {
    dice_.Use("all of a list");
    return {"all of " + text, "all of " + meaning};
  }
  dice_.Use("any of a list");
  return {dice_.Word({"any of ", "any one of ", "one of "}) + text, "any of " + meaning};
}

Meant RandomCredentials::Term(int depth) {
  if (depth > 0 && dice_.Chance(15)) {
    const Meant inner = Chain(depth - 1);
    return {"(" + inner.text + ")", inner.meaning};
  }
  if (dice_.Chance(60)) return Choice(depth);
  const std::string& code = dice_.Pick(codes_);
  return {code, code};
}

Meant RandomCredentials::Chain(int depth) {
  Meant chain = Term(depth);
  if (dice_.Chance(60)) return chain;
  const std::string word = dice_.Word({" and ", " or "});
  dice_.Use(word == " and " ? "conditions with and" : "conditions with or");
  for (std::uint32_t i = 0, more = 1 + dice_.Below(2); i < more; ++i) {
    const Meant term = Term(depth);
    chain.text += word + Noise() + (dice_.Chance(20) ? Verb() : "") + term.text;
    chain.meaning += word + term.meaning;
  }
  return {chain.text, "(" + chain.meaning + ")"};
}

std::string RandomCredentials::Noise() {
  return dice_.Word({"", "", "must ", "also ", "each ", "either "});
}

std::string RandomCredentials::Verb() {
  return dice_.Word({"passes ", "pass ", "holds ", "hold ", "completes ", "complete ", "obtains ",
                     "obtain ", "have ", "has "});
}

Meant RandomCredentials::Condition() {
  const Meant chain = Chain(1);
  return {Noise() + Verb() + chain.text, chain.meaning};
}

}  // namespace attain::reference
