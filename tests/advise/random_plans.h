// Rulebooks with partners, random ones and others, for the tests of plans.
#pragma once

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "advise/plan.h"
#include "evaluate/policy_verdicts.h"
#include "partners/what_if.h"
#include "syntax/parser.h"

namespace attain {

inline constexpr std::string_view kBegin = "2018-03-01", kDay = "2018-06-30";
inline const std::vector<std::string> kCodes = {"A-1", "B-1", "C-1", "D-1", "E-1"};

class RandomPolicy {
 public:
  explicit RandomPolicy(std::mt19937& random) : random_(random) {}

  /// What is asked for: crews, or scores of metrics that count people.
  enum class Asks : std::uint8_t { crews, scores };

  std::string Text(Asks asks = Asks::crews) {
    std::string text;
    for (const std::string& code : kCodes)
      text += "exam " + code + " \"" + code + "\"" + Clause() + ";\n";
    text += "certification Z-1 \"Z\", earned by passing " + Condition(false) + ";\n";
    if (asks == Asks::scores) text += "fact adds: number;\n";
    text += "competency goal \"Goal\" {\n";
    const bool scores = asks == Asks::scores, options = !scores && Below(4) == 0;
    if (scores) text += Scores();
    for (std::uint32_t option = 0; option < (scores ? 0U : options ? 2U : 1U); ++option) {
      if (options) text += "option o" + std::to_string(option) + " {\n";
      text += "level silver {\n" + Body() + "}\nlevel gold {\n" + Body() + "}\n";
      if (options) text += "}\n";
    }
    text += "}\npartner \"p\" {\n";
    if (scores) text += "adds is " + std::to_string(Below(4)) + ";\n";
    const std::uint32_t people = Below(4);
    for (std::uint32_t person = 0; person < people; ++person) {
      std::string passes;
      for (const std::string& code : kCodes) {
        if (Below(3) != 0) continue;
        passes += (passes.empty() ? " passes " : ", ") + code;
        if (Below(4) != 0) passes += Below(2) == 0 ? " on 2017-11-11" : " on 2018-02-11";
        if (passes.ends_with("11") && Below(6) == 0) passes += " until 2018-05-01";
      }
      if (passes.empty()) passes = " passes A-1 on 2030-01-01";
      text += "person q" + std::to_string(person) + passes + ";\n";
    }
    return text + "}\n";
  }

 private:
  std::uint32_t Below(std::uint32_t end) { return static_cast<std::uint32_t>(random_() % end); }

  std::string Clause() {
    switch (Below(9)) {
      case 0:
        return ", retired 2018-01-31, accepted until 2019-12-31";
      case 1:
        return ", available from 2018-05-01";
      case 2:
        return ", accepted until 2018-06-01";
      case 3:
        return ", accepted until 2019-01-01 if passed by 2018-01-01";
      case 4:
        return ", registration closes 2018-01-01";
      default:
        return "";
    }
  }

  std::string List(std::size_t size, bool with_earned) {
    std::vector<std::string> codes = kCodes;
    if (with_earned && Below(3) == 0) codes.emplace_back("Z-1");
    std::shuffle(codes.begin(), codes.end(), random_);
    std::string list = "<";
    for (std::size_t i = 0; i < size; ++i) list += (i == 0 ? "" : ", ") + codes[i];
    return list + ">";
  }
  std::string Condition(bool with_earned) {
    const auto choice = [&] {
      switch (Below(4)) {
        case 0:
          return kCodes[Below(5)];
        case 1:
          return "all of " + List(2, with_earned);
        case 2:
          return "at least 2 of " + List(3, with_earned);
        default:
          return "any of " + List(1 + Below(3), with_earned);
      }
    };
    switch (Below(6)) {
      case 0: {
        const std::string first = choice();
        return first + " and " + choice();
      }
      case 1: {
        const std::string first = choice();
        return first + " or " + choice();
      }
      default:
        return choice();
    }
  }
  std::string LineCondition() { return Below(8) == 0 ? std::string("Z-1") : Condition(true); }

  std::string Scores() {
    const auto score = [&] {
      return "score at least " + std::to_string(2 + Below(8)) + " of 20 points;\n";
    };
    std::string text;
    for (std::uint32_t metric = 0, count = 1 + Below(2); metric < count; ++metric) {
      text += "metric m-" + std::to_string(metric) + " up to " + std::to_string(4 + Below(5)) +
              " points {\n" + Lines(true) + "}\n";
    }
    text += "level silver {\n" + score() + "}\nlevel gold {\n";
    if (Below(2) == 0) text += score();
    if (Below(4) == 0) text += Crew("");
    return text + "every metric " + (Below(2) == 0 ? "at least 1 point" : "more than 2 points") +
           ";\n}\n";
  }
  std::string Lines(bool may_nest) {
    std::string text;
    for (std::uint32_t line = 0, count = 1 + Below(2); line < count; ++line) {
      switch (Below(may_nest ? 7 : 6)) {
        case 0:
          text += "only if 1 person passes " + LineCondition() + ";\n";
          break;
        case 1:
          text += "3 points if at least 2 people pass " + LineCondition() + ";\n";
          break;
        case 3:
          text +=
              Below(2) == 0 ? "1 point for each adds;\n" : "2 points for each whole 3 of adds;\n";
          break;
        case 2:
          text += "5 points for each 2 people who pass " + LineCondition() + ";\n";
          break;
        case 6:
          text += "the higher of {\n" + Lines(false) + "} or {\n" + Lines(false) + "}\n";
          break;
        default:
          text += std::to_string(2 + Below(3)) + " points for each person who passes " +
                  LineCondition() + ";\n";
          break;
      }
    }
    return text;
  }

  std::string Crew(const std::string& relation) {
    std::string text =
        relation + std::to_string(1 + Below(2)) + " people pass " + LineCondition() + ";\n";
    switch (relation.empty() ? Below(5) : 4 * Below(2)) {
      case 0:
        text += "1 of them passes " + LineCondition() + ";\n";
        break;
      case 1:
      case 2:
        text +=
            "another " + std::to_string(1 + Below(2)) + " people pass " + LineCondition() + ";\n";
        break;
      case 3:
        text += "all of them pass " + LineCondition() + ";\n";
        break;
      default:
        break;
    }
    return text;
  }
  std::string Body() {
    switch (Below(6)) {
      case 0:
        return Crew("") + Crew("the same or different ");
      case 1:
        return "either {\n" + Crew("") + "} or {\n" + Crew("") + "}\n";
      case 2:
        return "at least 2 people {\n1 person passes " + LineCondition() +
               ";\nthe same or different 1 person passes " + LineCondition() + ";\n}\n";
      case 3:
        return "at least 2 of {\n1 person passes " + LineCondition() +
               ";\nthe same or different 1 person passes " + LineCondition() +
               ";\nthe same or different 1 person passes " + LineCondition() + ";\n}\n";
      default:
        return Crew("");
    }
  }

  std::mt19937& random_;
};

/// The rulebook of `policy`, which must have no errors (they fail the test).
inline Rulebook RulebookOf(const std::string& policy, SourceSet& sources) {
  const FileId file = sources.Add(SourceFile("test.policy", policy));
  Emitter emitter;
  const SyntaxTree tree = Parse(sources[file], file, emitter);
  Rulebook rulebook = Check(sources, std::span<const SyntaxTree>(&tree, 1), emitter);
  for (const Diagnostic& diagnostic : emitter.diagnostics()) {
    if (diagnostic.severity() == Severity::error) FAIL(diagnostic.message << "\n" << policy);
  }
  return rulebook;
}

/// A policy with its partners, and what passing costs: 1, and 10 for a new person.
struct Case {
  explicit Case(std::string policy)
      : text(std::move(policy)),
        rulebook(RulebookOf(text, sources)),
        batch(SamplesOf(rulebook)),
        program(Compile(rulebook, *ParseDate(kDay))),
        evaluation(program),
        terms{*ParseDate(kDay), std::vector<Cost>(rulebook.credentials.size(), kMoneyScale),
              10 * kMoneyScale},
        people(batch.people_of(0).end) {}

  /// A random one, with random costs.
  explicit Case(std::mt19937& random, RandomPolicy::Asks asks = RandomPolicy::Asks::crews)
      : Case(RandomPolicy(random).Text(asks)) {
    terms.begin = *ParseDate(kBegin);
    for (Cost& cost : terms.cost_of) cost = static_cast<Cost>(1 + random() % 3) * kMoneyScale;
    terms.hire = static_cast<Cost>(random() % 5) * kMoneyScale;
  }

  bool Met(std::span<const RowId> rows, const PartnerChange& change) {
    const PartnerBatch changed = Changed(rulebook, batch, 0, change);
    if (!evaluation.Load(changed, 0)) return false;
    return std::all_of(rows.begin(), rows.end(),
                       [&](RowId row) { return evaluation.RowVerdict(row) == Verdict::met; });
  }

  /// Every exam that someone can take from the first day to the last, whether it helps or not.
  std::vector<AddedPass> Takeable(std::uint32_t new_people) const {
    std::vector<AddedPass> passes;
    for (std::uint32_t person = 0; person < people + new_people; ++person) {
      for (std::uint32_t i = 0; i < rulebook.credentials.size(); ++i) {
        const Credential& credential = rulebook.credentials[CredentialId{i}];
        if (credential.earned_by.valid()) continue;
        const Date day = std::max(terms.begin, credential.available_from.value_or(terms.begin));
        if (day <= std::min(program.as_of, credential.retired.value_or(program.as_of)))
          passes.push_back({person, {i}, day});
      }
    }
    return passes;
  }

  std::string text;
  SourceSet sources;
  Rulebook rulebook;
  PartnerBatch batch;
  Program program;
  PartnerEvaluation evaluation;
  PlanTerms terms;
  std::uint32_t people;
};

}  // namespace attain
