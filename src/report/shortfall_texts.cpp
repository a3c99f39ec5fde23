#include "report/shortfall_texts.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "check/values.h"
#include "explain/phrases.h"
#include "explain/words.h"
#include "report/csv_cell.h"

namespace attain {
namespace {

constexpr std::uint64_t kMostPeopleInTexts = 64;  // that are missing

std::string Tail(std::string_view test, std::string_view threshold, std::string_view unit = {}) {
  std::string tail = fmt::format(",{},", test);
  AppendCsvCell(threshold, tail);
  return tail + fmt::format(",{},\n", unit);
}

class TextMaker {
 public:
  TextMaker(const Rulebook& rulebook, const Program& program)
      : rulebook_(rulebook), program_(program) {}

  ShortfallTexts Make(const ShortfallPart& part) const {
    const std::uint32_t index = rulebook_.statements[part.source].index;
    switch (part.kind) {
      case ShortfallKind::comparison:
        return OfComparison(part);
      case ShortfallKind::flag: {
        const FlagStatement& flag = rulebook_.flags[Id<FlagStatement>{index}];
        const std::string tail = Tail("is", flag.expected ? "yes" : "no");
        return {std::string(rulebook_.text(rulebook_.facts[flag.fact].name)),
                0,
                {ShortText((flag.expected ? "no" : "yes") + tail), ShortText("unknown" + tail)}};
      }
      case ShortfallKind::attains:
        return {Attains(rulebook_.attains[Id<AttainsStatement>{index}]),
                0,
                {ShortText(",,,,\n"), ShortText(",,,,\n")}};
      case ShortfallKind::crew: {
        const Id<Crew> crew = program_.people_tests[part.tests].front().crew;
        return OfPeople("people" + NumberOf("crew", crew.index, PeopleOf(part).crews),
                        CrewPlaces(rulebook_, crew));
      }
      case ShortfallKind::total: {
        const Id<TeamTotal> total = program_.people_tests[part.tests].front().total;
        return OfPeople(
            "different people in all" + NumberOf("team", total.index, PeopleOf(part).totals),
            rulebook_.team_totals[total].count);
      }
      case ShortfallKind::group: {
        const GroupStatement& group = rulebook_.groups[Id<GroupStatement>{index}];
        const bool either = rulebook_.statements[part.source].kind == StatementKind::either;
        return {either ? fmt::format("either of {} alternatives", group.blocks.size)
                       : fmt::format("at least {} of {}", group.count, group.blocks.size),
                group.count,
                {ShortText(Tail(TextOf(Test::at_least), std::to_string(group.count)))}};
      }
      case ShortfallKind::score:
        return OfPoints("score", rulebook_.scores[Id<ScoreStatement>{index}]);
      case ShortfallKind::metric: {
        const MetricId metric = program_.metrics[part.metric].source;
        return OfPoints(rulebook_.text(rulebook_.metrics[metric].name),
                        rulebook_.scores[Id<ScoreStatement>{index}]);
      }
    }
    return {};
  }

 private:
  ShortfallTexts OfComparison(const ShortfallPart& part) const {
    const ComparisonNode& node = program_.comparisons[Id<ComparisonNode>{part.node.index}];
    ShortfallTexts texts;
    texts.statement = rulebook_.text(
        node.measure.valid() ? rulebook_.measures[program_.measures[node.measure].measure].name
                             : rulebook_.facts[node.fact].name);
    texts.tails.reserve(node.cases.size);
    for (std::uint32_t i = 0; i < node.cases.size; ++i) {
      const Id<CaseNode> one{node.cases.begin + i};
      texts.tails.emplace_back(ThresholdTail(rulebook_, program_, node, std::span(&one, 1)));
    }
    return texts;
  }

  const People& PeopleOf(const ShortfallPart& part) const {
    return rulebook_.people[program_.people[Id<PeopleNode>{part.node.index}].source];
  }
  /// ` of crew 2`, where there is more than one.
  template <class Part>
  static std::string NumberOf(std::string_view what, std::uint32_t index, Slice<Part> all) {
    return all.size > 1 ? fmt::format(" of {} {}", what, index - all.begin + 1) : std::string();
  }

  static ShortfallTexts OfPeople(std::string statement, std::uint64_t need) {
    ShortfallTexts texts{std::move(statement), need, {}};
    const std::uint64_t most = std::min(need, kMostPeopleInTexts);
    texts.tails.reserve(most + 1);
    for (std::uint64_t missing = 0; missing <= most; ++missing)
      texts.tails.emplace_back(MissingTail(need, missing, false));
    return texts;
  }

  static ShortfallTexts OfPoints(std::string_view statement, const ScoreStatement& score) {
    return {std::string(statement),
            0,
            {ShortText(Tail(TextOf(TestOf(score.test)), FormatExact(score.points), "points"))}};
  }

  std::string Attains(const AttainsStatement& attains) const {
    std::vector<std::string> names;
    names.reserve(attains.awards.size);
    for (const AwardId award : rulebook_.award_ids[attains.awards]) {
      const std::string_view name = rulebook_.text(rulebook_.awards[award].name);
      names.push_back(attains.level.valid()
                          ? fmt::format("{} in {}", rulebook_.text(attains.level), name)
                          : std::string(name));
    }
    const bool all = attains.quantity == Quantity::all;
    return fmt::format("attains {}", Enumerate(names, all ? "and" : "or"));
  }

  const Rulebook& rulebook_;
  const Program& program_;
};

}  // namespace

std::vector<ShortfallTexts> ShortfallTextsOf(const Rulebook& rulebook, const Program& program,
                                             const ShortfallPlan& plan) {
  const TextMaker maker(rulebook, program);
  std::vector<ShortfallTexts> texts;
  texts.reserve(plan.parts.size());
  for (const ShortfallPart& part : plan.parts) texts.push_back(maker.Make(part));
  return texts;
}

std::string ThresholdTail(const Rulebook& rulebook, const Program& program,
                          const ComparisonNode& comparison, std::span<const Id<CaseNode>> cases) {
  const TypeId type = comparison.measure.valid()
                          ? rulebook.measures[program.measures[comparison.measure].measure].type
                          : rulebook.facts[comparison.fact].type;
  std::vector<std::string> wanted;
  for (const Id<CaseNode> one : cases) {
    for (const Value& value : rulebook.values[rulebook.cases[program.cases[one].source].values]) {
      std::string text = WrittenText(rulebook, type, value);
      if (std::find(wanted.begin(), wanted.end(), text) == wanted.end())
        wanted.push_back(std::move(text));
    }
  }
  return Tail(TextOf(comparison.test), fmt::format("{}", fmt::join(wanted, " or ")),
              rulebook.text(rulebook.types[type].currency));
}

std::string MissingTail(std::uint64_t need, std::uint64_t missing, bool at_most) {
  const std::string_view test = TextOf(Test::at_least);
  if (!at_most) return fmt::format("{},{},{},,{}\n", need - missing, test, need, missing);
  return fmt::format("{}..{},{},{},,0..{}\n", need - missing, need, test, need, missing);
}

}  // namespace attain
