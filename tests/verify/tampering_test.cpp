// The checker accepts every explanation of the golden policies, and refuses each of them once
// anything in it is changed.
#include <functional>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "explained.h"
#include "golden.h"
#include "verify/verify.h"

using namespace attain;
using nlohmann::json;

namespace {

/// What a change is about, and the changed values that it puts in place of the old.
struct Tampering {
  std::string what;
  json value;
};

/// Other values for a leaf, or an array or object with one element less.
std::vector<Tampering> TamperingsOf(const json& value) {
  std::vector<Tampering> result;
  if (value.is_array() || value.is_object()) {
    for (std::size_t i = 0; i < value.size(); ++i) {
      json less = value;
      less.erase(std::next(less.begin(), static_cast<std::ptrdiff_t>(i)));
      result.push_back({"an element dropped", std::move(less)});
    }
    return result;
  }
  if (value.is_boolean()) return {{"turned round", !value.get<bool>()}};
  if (value.is_null())
    return {{"a value out of nothing", "0"}, {"a day out of nothing", "2018-01-01"}};
  if (value.is_number_unsigned()) {
    const auto number = value.get<std::uint64_t>();
    result.push_back({"one more", number + 1});
    if (number > 0) result.push_back({"one less", number - 1});
    return result;
  }
  const auto text = value.get<std::string>();
  for (const Verdict verdict : {Verdict::met, Verdict::not_met, Verdict::cannot_tell}) {
    const bool is_verdict = text == "met" || text == "not met" || text == "cannot tell";
    if (is_verdict && text != Text(verdict)) result.push_back({"another verdict", Text(verdict)});
  }
  if (const auto date = ParseDate(text)) {
    result.push_back({"a day later", FormatDate(*date + 1)});
    result.push_back({"a day earlier", FormatDate(*date - 1)});
  } else if (const auto amount = ParseDecimal(text)) {
    result.push_back({"one more", FormatExact(*Add(*amount, Fraction(1)))});
    result.push_back({"a little less", FormatExact(*Subtract(*amount, Fraction::Of(1, 10'000)))});
  } else {
    result.push_back({"another text", text + "x"});
    if (!text.empty()) result.push_back({"no text", ""});
  }
  return result;
}

/// Calls `visit(path, value)` for `value` and everything in it.
void Walk(json& value, const std::string& path,
          const std::function<void(const std::string&, json&)>& visit) {
  visit(path, value);
  if (!value.is_structured()) return;
  for (auto& item : value.items()) Walk(item.value(), path + "/" + item.key(), visit);
}

std::string FirstOf(const std::vector<Objection>& objections) {
  return objections.empty() ? "" : objections.front().where + ": " + objections.front().message;
}

/// What is accepted, and why that is right: the claim is true although it is changed.
const std::set<std::string> kHarmless = {
    // What is met does not read this fact, so either value of it will do.
    "only the size: 9/because/tried/1/facts/partner-of-record: turned round",
    "only the size: 15/because/tried/1/facts/partner-of-record: turned round",
    "only facts missing: 15/because/tried/1/facts/partner-of-record: turned round",
};

/// Every tampering of one verdict of `line` that the checker does not refuse, one a line. By itself
/// a verdict may become the right one of another row: then the line as a whole must be refused.
std::string Accepted(Verifier& verifier, const Explained& explained, std::uint32_t partner,
                     std::size_t row, json line, std::size_t& tried) {
  std::string accepted;
  json& verdict = line["verdicts"][row];
  Walk(verdict, std::to_string(row), [&](const std::string& path, json& value) {
    const json original = value;
    for (const Tampering& tampering : TamperingsOf(original)) {
      value = tampering.value;
      ++tried;
      const auto objections = verifier.CheckVerdict(*explained.batch, partner,
                                                    explained.program->as_of, verdict.dump());
      const std::string name =
          std::string(explained.batch->ids[partner]) + ": " + path + ": " + tampering.what;
      if (!objections.empty() || kHarmless.count(name) != 0) continue;
      if (verifier.CheckLine(*explained.batch, partner, line.dump()).empty())
        accepted += name + "\n";
    }
    value = original;
  });
  return accepted;
}

void CheckTampering(const std::string& name) {
  const std::string path = "tests/golden/explain/" + name;
  const Explained explained({{name + ".policy", ReadWholeFile(path + ".policy")}},
                            *ParseDate("2018-06-30"));
  Verifier verifier(explained.rulebook, explained.sources);
  std::size_t tried = 0;
  for (std::uint32_t partner = 0; partner < explained.batch->size(); ++partner) {
    const std::string line = explained.Line(partner);
    INFO(explained.batch->ids[partner]);
    CHECK(FirstOf(verifier.CheckLine(*explained.batch, partner, line)) == "");
    json whole = json::parse(line);
    for (std::size_t row = 0; row < whole["verdicts"].size(); ++row) {
      CHECK(Accepted(verifier, explained, partner, row, whole, tried) == "");
      json less = whole;
      less["verdicts"].erase(row);
      CHECK_FALSE(verifier.CheckLine(*explained.batch, partner, less.dump()).empty());
    }
  }
  CHECK(tried > 1000);
}

}  // namespace

TEST_CASE("no explanation of amounts can be tampered with") { CheckTampering("amounts"); }
TEST_CASE("no explanation of people can be tampered with") { CheckTampering("people"); }
TEST_CASE("no explanation of groups can be tampered with") { CheckTampering("groups"); }
TEST_CASE("no explanation of points can be tampered with") { CheckTampering("points"); }
