// What an example expects: of which award, option, level or metric, and which verdict or points.
#include <algorithm>

#include "check/readers.h"
#include "check/values.h"

namespace attain {
namespace {

class ExpectationReader {
 public:
  explicit ExpectationReader(Checker& checker) : checker_(checker), rulebook_(checker.rulebook) {}

  std::optional<Expectation> Read(Node node, std::optional<Date> as_of) {
    std::vector<Node> names;
    for (const Node child : node) {
      if (child.is(NodeKind::Name)) names.push_back(child);
    }
    Expectation expectation{};
    if (node.has(NodeKind::ExpectPoints)) {
      expectation.points = ReadPoints(node.child(NodeKind::ExpectPoints));
      if (!expectation.points) return std::nullopt;
    }
    expectation.award = checker_.FindAward(names[0]);
    expectation.verdict = node.has(NodeKind::ExpectMet)      ? Verdict::met
                          : node.has(NodeKind::ExpectNotMet) ? Verdict::not_met
                                                             : Verdict::cannot_tell;
    expectation.span = node.span();
    if (!expectation.award.valid() || !as_of) return std::nullopt;
    const Award& award = rulebook_.awards[expectation.award];
    const AwardVersion* version = VersionInForce(rulebook_.award_versions, award.versions, *as_of);
    if (version == nullptr) {
      if (award.versions.empty()) return std::nullopt;
      checker_.emitter
          .Emit(Kind::not_in_force, names[0].span(),
                InTicks(checker_.TextOf(names[0])) + " has no version in force on " +
                    FormatDate(*as_of),
                "move the day of the example")
          .labels.push_back({award.span, "the first version is declared here"});
      return std::nullopt;
    }
    if (names.size() > 3) {
      ReportUnknownPart(names[3], names[0], {});
      return std::nullopt;
    }
    expected_loses_parts_ = checker_.LostParts(expectation.award);
    const bool complete = expectation.points ? ReadScored(names, *version, expectation)
                                             : ReadParts(names, *version, expectation);
    return complete ? std::optional(expectation) : std::nullopt;
  }

 private:
  std::optional<ExpectedPoints> ReadPoints(Node node) {
    const Node number = node.child(NodeKind::Number);
    const auto points = ReadNumber(checker_, number);
    if (!points) return std::nullopt;
    const std::string_view text = checker_.TextOf(number);
    const std::size_t point = std::min(text.find('.'), text.size() - 1);
    return ExpectedPoints{StringId::none(), *points,
                          static_cast<std::uint32_t>(text.size() - 1 - point),
                          node.has(NodeKind::About)};
  }

  using Names = std::vector<std::string_view>;

  Names NamesOf(Slice<Metric> metrics) const {
    Names names;
    for (const Metric& metric : rulebook_.metrics[metrics]) {
      if (metric.applicable) names.push_back(rulebook_.text(metric.name));
    }
    return names;
  }
  static bool Contains(const Names& in, std::string_view name) {
    return std::find(in.begin(), in.end(), name) != in.end();
  }

  /// `AWARD [OPTION] [METRIC]`: what has points. Without a metric the score.
  bool ReadScored(const std::vector<Node>& names, const AwardVersion& version,
                  Expectation& expectation) {
    Names parts = NamesOf(version.metrics), options;
    const Names of_award = parts;
    Slice<Metric> metrics = version.metrics;
    for (const Option& option : rulebook_.options[version.options]) {
      if (option.metrics.empty()) continue;
      options.push_back(rulebook_.text(option.name));
      if (names.size() < 2 || options.back() != checker_.TextOf(names[1])) continue;
      expectation.option = option.name;
      metrics = option.metrics;
    }
    parts.insert(parts.end(), options.begin(), options.end());
    if (parts.empty()) {
      if (expected_loses_parts_) return false;
      checker_.emitter
          .Emit(Kind::no_metrics, names[0].span(),
                InTicks(checker_.TextOf(names[0])) + " has no metrics on this day",
                "expect `met`, `not met` or `cannot tell` of it")
          .labels.push_back({version.span, "it is declared here"});
      return false;
    }
    if (names.size() == 1) return true;
    const std::string_view first = checker_.TextOf(names[1]);
    if (!expectation.option.valid()) {
      if (names.size() > 2) return ReportUnknownPart(names[2], names[1], {}, "metric");
      if (!Contains(of_award, first))
        return ReportUnknownPart(names[1], names[0], parts, "option or metric");
      expectation.points->metric = checker_.Intern(names[1]);
      return true;
    }
    if (Contains(of_award, first)) {
      checker_.emitter.Emit(Kind::option_or_level, names[1].span(),
                            InTicks(first) + " is both an option and a metric",
                            "give one of the two another name");
      return false;
    }
    if (names.size() == 2) return true;
    const Names candidates = NamesOf(metrics);
    if (!Contains(candidates, checker_.TextOf(names[2])))
      return ReportUnknownPart(names[2], names[1], candidates, "metric");
    expectation.points->metric = checker_.Intern(names[2]);
    return true;
  }

  bool ReadParts(const std::vector<Node>& names, const AwardVersion& version,
                 Expectation& expectation) {
    if (names.size() == 1) return true;
    std::vector<std::string_view> options, levels;
    for (const Level& level : rulebook_.levels[version.levels])
      levels.push_back(rulebook_.text(level.name));
    for (const Option& option : rulebook_.options[version.options]) {
      options.push_back(rulebook_.text(option.name));
      for (const Level& level : rulebook_.levels[option.levels]) {
        if (names.size() == 2 || rulebook_.text(option.name) == checker_.TextOf(names[1])) {
          levels.push_back(rulebook_.text(level.name));
        }
      }
    }
    const auto contains = [](const std::vector<std::string_view>& in, std::string_view name) {
      return std::find(in.begin(), in.end(), name) != in.end();
    };
    if (names.size() == 3) {
      if (!contains(options, checker_.TextOf(names[1])))
        return ReportUnknownPart(names[1], names[0], options);
      if (!contains(levels, checker_.TextOf(names[2])))
        return ReportUnknownPart(names[2], names[1], levels);
      expectation.option = checker_.Intern(names[1]);
      expectation.level = checker_.Intern(names[2]);
      return true;
    }
    const std::string_view name = checker_.TextOf(names[1]);
    const bool is_option = contains(options, name), is_level = contains(levels, name);
    if (is_option && is_level) {
      checker_.emitter.Emit(Kind::option_or_level, names[1].span(),
                            InTicks(name) + " is both an option and a level",
                            "name the option and the level");
      return false;
    }
    if (!is_option && !is_level) {
      std::vector<std::string_view> both = options;
      both.insert(both.end(), levels.begin(), levels.end());
      return ReportUnknownPart(names[1], names[0], both);
    }
    (is_option ? expectation.option : expectation.level) = checker_.Intern(names[1]);
    return true;
  }

  bool ReportUnknownPart(Node name, Node of, std::vector<std::string_view> candidates,
                         std::string_view what = "option or level") {
    if (expected_loses_parts_) return false;
    std::sort(candidates.begin(), candidates.end());
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    std::string hint = checker_.DidYouMean(checker_.TextOf(name), candidates);
    if (hint.empty() && !candidates.empty()) hint = "it has " + ListInTicks(candidates, "and");
    checker_.emitter.Emit(Kind::unknown_part, name.span(),
                          InTicks(checker_.TextOf(of)) + " has no " + std::string(what) + " " +
                              InTicks(checker_.TextOf(name)) + " on this day",
                          std::move(hint));
    return false;
  }

  Checker& checker_;
  Rulebook& rulebook_;
  bool expected_loses_parts_ = false;  ///< of what is expected something did not parse
};

}  // namespace

std::optional<Expectation> ReadExpectation(Checker& checker, Node expect,
                                           std::optional<Date> as_of) {
  return ExpectationReader(checker).Read(expect, as_of);
}

}  // namespace attain
