// Awards: their versions, options and levels, and `check that`.
#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <unordered_map>

#include "check/part_names.h"
#include "check/passes.h"
#include "check/readers.h"
#include "check/report_cycle.h"
#include "check/requirements.h"

namespace attain {
namespace {

std::vector<Node> StatementsOf(Node body) { return {body.begin(), body.end()}; }

class AwardReader {
 public:
  explicit AwardReader(Checker& checker)
      : checker_(checker), rulebook_(checker.rulebook), part_names_(checker) {}

  AwardVersion ReadVersion(const VersionNode& written, AwardId award) {
    const Node node = written.node;
    AwardVersion version{};
    version.period = written.period;
    version.title = checker_.TitleOf(node);
    version.url = ReadPage(node, award);
    version.span = node.span();
    ReportMixed(node);
    version.body = ReadBlock(checker_, StatementsOf(node), {});
    version.metrics = ReadMetrics(checker_, part_names_, node);
    const Surroundings around = Around({}, node);
    Surroundings of_option = around;
    of_option.score = ScoreScope::option;
    std::vector<Option> options;
    PartNames::Siblings names;
    for (const Node member : node) {
      if (!member.is(NodeKind::Option) || !part_names_.IsNew(names, member, "option")) continue;
      Option option{};
      option.name = checker_.Intern(member.first());
      option.title = checker_.TitleOf(member);
      option.span = member.first().span();
      option.body = ReadBlock(checker_, StatementsOf(member), of_option);
      option.metrics = ReadMetrics(checker_, part_names_, member);
      option.levels = ReadLevels(member, Around(of_option, member));
      options.push_back(option);
    }
    version.options = rulebook_.options.AddAll(options);
    version.levels = ReadLevels(node, around);
    std::uint32_t position = 0;
    ReadChecks(node, award, OptionId::none());
    for (const Node member : node) {
      if (!member.is(NodeKind::Option) || position >= version.options.size) continue;
      if (rulebook_.options[version.options][position].span != member.first().span()) continue;
      ReadChecks(member, award, OptionId{version.options.begin + position++});
    }
    if (!checker_.LostParts(award)) CheckScores(checker_, version);
    return version;
  }

  StringId ReadPage(Node node, AwardId award) {
    std::optional<Node> page;
    for (const Node member : node) {
      if (!member.is(NodeKind::Url)) continue;
      if (page) {
        checker_.emitter
            .Emit(Kind::duplicate_clause, member.span(),
                  InTicks(rulebook_.text(rulebook_.awards[award].name)) + " has two pages",
                  "take one of the two out")
            .labels.push_back({page->span(), "the first"});
      } else {
        page = member;
      }
    }
    return page ? checker_.InternUnquoted(page->first()) : StringId::none();
  }

  void ReadCheck(Node node, AwardId award, OptionId option) {
    CheckThat check{};
    check.option = option;
    check.span = node.span();
    const bool left = ReadRef(node.child_at(0), award, option, check.left_level, check.left_award);
    const bool right =
        ReadRef(node.child_at(1), award, option, check.right_level, check.right_award);
    if (left && right) rulebook_.checks.Add(check);
  }

 private:
  Surroundings Around(Surroundings outer, Node body) {
    if (outer.people_around) return outer;
    outer.people_span = FirstPeopleLine(StatementsOf(body));
    outer.people_around = outer.people_span.valid();
    return outer;
  }

  Slice<Level> ReadLevels(Node body, Surroundings around) {
    std::vector<Level> levels;
    PartNames::Siblings names;
    for (const Node member : body) {
      if (!member.is(NodeKind::Level) || !part_names_.IsNew(names, member, "level")) continue;
      Level level{};
      level.name = checker_.Intern(member.first());
      level.title = checker_.TitleOf(member);
      level.span = member.first().span();
      level.body = ReadBlock(checker_, StatementsOf(member), around);
      levels.push_back(level);
    }
    return rulebook_.levels.AddAll(levels);
  }

  void ReportMixed(Node node) {
    if (!node.has(NodeKind::Option) || !node.has(NodeKind::Level)) return;
    checker_.emitter
        .Emit(Kind::options_and_levels, node.child(NodeKind::Level).first().span(),
              "a level stands beside options",
              "put the level into an option, or the options into levels")
        .labels.push_back({node.child(NodeKind::Option).first().span(), "an option is here"});
  }

  void ReadChecks(Node body, AwardId award, OptionId option) {
    for (const Node member : body) {
      if (member.is(NodeKind::Check)) ReadCheck(member, award, option);
    }
  }

  std::vector<std::string_view> LevelNames(AwardId award, OptionId option) {
    std::vector<std::string_view> names;
    const auto add = [&](Node body) {
      for (const Node member : body) {
        if (member.is(NodeKind::Level)) names.push_back(checker_.TextOf(member.first()));
      }
    };
    for (const VersionNode& version : checker_.award_nodes[award.index]) {
      if (!option.valid()) add(version.node);
      for (const Node member : version.node) {
        if (!member.is(NodeKind::Option)) continue;
        if (!option.valid() ||
            checker_.TextOf(member.first()) == rulebook_.text(rulebook_.options[option].name))
          add(member);
      }
    }
    return names;
  }

  /// `check that gold in crm implies crm`.
  void ReportNoLevel(Node award, const std::vector<std::string_view>& levels) {
    const std::string name(checker_.TextOf(award));
    std::vector<std::string> refs;
    for (const std::string_view level : levels) {
      const std::string ref = fmt::format("`{} in {}`", level, name);
      if (std::find(refs.begin(), refs.end(), ref) == refs.end()) refs.push_back(ref);
    }
    checker_.emitter.Emit(Kind::wrong_kind_of_name, award.span(),
                          fmt::format("{} is {}, but a level is needed here", InTicks(name),
                                      checker_.Describe(*rulebook_.Named(name))),
                          refs.empty()
                              ? InTicks(name) + " has no levels"
                              : fmt::format("write one of its levels: {}", fmt::join(refs, ", ")));
  }

  bool ReadRef(Node ref, AwardId award, OptionId option, StringId& level, AwardId& in) {
    const Node name = ref.first();
    in = award;
    if (ref.child_count() > 1) {
      in = checker_.FindAward(ref.child_at(1));
      option = OptionId::none();
      if (!in.valid()) return false;
    }
    const std::string_view wanted = checker_.TextOf(name);
    const std::vector<std::string_view> levels =
        in.valid() ? LevelNames(in, option) : std::vector<std::string_view>();
    const bool is_level = std::find(levels.begin(), levels.end(), wanted) != levels.end();
    const AwardId named = rulebook_.FindAward(wanted);
    if (named.valid() && !is_level && ref.child_count() == 1) {
      if (checker_.LostParts(named)) return false;
      ReportNoLevel(name, LevelNames(named, OptionId::none()));
      return false;
    }
    if (!in.valid()) {
      checker_.emitter.Emit(
          Kind::unknown_part, name.span(), InTicks(checker_.TextOf(name)) + ": the level of what?",
          "write `" + std::string(checker_.TextOf(name)) + " in` and the name of a competency");
      return false;
    }
    level = checker_.Intern(name);
    if (is_level) return true;
    if (checker_.LostParts(in)) return false;
    checker_.emitter.Emit(
        Kind::unknown_part, name.span(),
        InTicks(rulebook_.text(rulebook_.awards[in].name)) + " has no level " + InTicks(wanted),
        checker_.DidYouMean(wanted, levels));
    return false;
  }

  Checker& checker_;
  Rulebook& rulebook_;
  PartNames part_names_;
};

/// A node of the graph of `attains`: a level of an award, or (level none) the award at any level.
class AttainsGraph {
 public:
  explicit AttainsGraph(const Rulebook& rulebook) : rulebook_(rulebook) {
    for (std::uint32_t i = 0; i < rulebook.awards.size(); ++i) NodeOf(AwardId{i}, StringId::none());
    for (std::uint32_t i = 0; i < rulebook.awards.size(); ++i) {
      for (const AwardVersion& version :
           rulebook.award_versions[rulebook.awards[AwardId{i}].versions])
        AddVersion(AwardId{i}, version);
    }
  }

  const Graph& graph() const { return graph_; }
  AwardId AwardOf(std::uint32_t node) const { return awards_[node]; }
  /// "`gold` in `cloud-crm`", or the competency alone where any of its levels will do.
  std::string NameOf(std::uint32_t node) const {
    const std::string award = InTicks(rulebook_.text(rulebook_.awards[awards_[node]].name));
    const StringId level = levels_[node];
    return level.valid() ? InTicks(rulebook_.text(level)) + " in " + award : award;
  }

 private:
  std::uint32_t NodeOf(AwardId award, StringId level) {
    const auto [found, is_new] = nodes_.emplace(std::uint64_t{award.index} << 32 | level.index,
                                                static_cast<std::uint32_t>(graph_.size()));
    if (is_new) {
      graph_.emplace_back();
      awards_.push_back(award);
      levels_.push_back(level);
    }
    return found->second;
  }

  void AddVersion(AwardId award, const AwardVersion& version) {
    std::vector<BlockId> of_award{version.body};
    AddMetrics(version.metrics, of_award);
    AddLevels(award, version.levels, of_award, version.options.empty() && version.levels.empty());
    for (const Option& option : rulebook_.options[version.options]) {
      std::vector<BlockId> of_option = of_award;
      of_option.push_back(option.body);
      AddMetrics(option.metrics, of_option);
      AddLevels(award, option.levels, of_option, option.levels.empty());
    }
  }

  /// The statements in lines of metrics, whether or not a score statement reads them.
  void AddMetrics(Slice<Metric> metrics, std::vector<BlockId>& bodies) {
    for (const Metric& metric : rulebook_.metrics[metrics]) AddLines(metric.group, bodies);
  }

  void AddLines(const PointGroup& group, std::vector<BlockId>& bodies) {
    for (const PointLine& line : rulebook_.point_lines[group.lines]) {
      if (line.statement.valid()) bodies.push_back(line.statement);
      for (const PointGroup& inner : rulebook_.point_groups[line.groups]) AddLines(inner, bodies);
    }
  }

  void AddLevels(AwardId award, Slice<Level> levels, const std::vector<BlockId>& bodies,
                 bool whole) {
    const std::uint32_t any = NodeOf(award, StringId::none());
    if (whole) {
      for (const BlockId body : bodies) AddBlock(any, body);
    }
    for (const Level& level : rulebook_.levels[levels]) {
      const std::uint32_t node = NodeOf(award, level.name);
      graph_[any].push_back({node, level.span});
      for (const BlockId body : bodies) AddBlock(node, body);
      AddBlock(node, level.body);
    }
  }

  void AddBlock(std::uint32_t node, BlockId block) {
    for (const Statement& statement : rulebook_.statements[rulebook_.blocks[block].statements]) {
      if (statement.kind == StatementKind::attains) {
        const AttainsStatement& attains = rulebook_.attains[Id<AttainsStatement>{statement.index}];
        for (const AwardId target : rulebook_.award_ids[attains.awards]) {
          const std::uint32_t to = NodeOf(target, attains.level);
          graph_[node].push_back({to, statement.span});
        }
      }
      if (statement.kind != StatementKind::either && statement.kind != StatementKind::at_least_of)
        continue;
      for (const BlockId inner :
           rulebook_.block_ids[rulebook_.groups[Id<GroupStatement>{statement.index}].blocks]) {
        AddBlock(node, inner);
      }
    }
  }

  const Rulebook& rulebook_;
  Graph graph_;
  std::vector<AwardId> awards_;   ///< by node
  std::vector<StringId> levels_;  ///< by node
  std::unordered_map<std::uint64_t, std::uint32_t> nodes_;
};

}  // namespace

void CheckAwards(Checker& checker) {
  for (std::uint32_t i = 0; i < checker.rulebook.awards.size(); ++i) {
    AwardReader reader(checker);
    std::vector<AwardVersion> versions;
    for (const VersionNode& version : checker.award_nodes[i])
      versions.push_back(reader.ReadVersion(version, AwardId{i}));
    checker.rulebook.awards[AwardId{i}].versions = checker.rulebook.award_versions.AddAll(versions);
  }
}

void CheckThatStatements(Checker& checker) {
  AwardReader reader(checker);
  for (const Node node : checker.top_level_check_nodes)
    reader.ReadCheck(node, AwardId::none(), OptionId::none());
}

void CheckAttainsCycles(Checker& checker) {
  const AttainsGraph attains(checker.rulebook);
  const ThingOf thing = [&](std::uint32_t node) {
    return NamedThing{NameKind::award, attains.AwardOf(node).index};
  };
  const std::vector<Cycle> cycles = FindCycles(attains.graph());
  const WordsFor words = [&](std::uint32_t node) { return attains.NameOf(node); };
  for (const Cycle& cycle : cycles)
    ReportCycle(checker, Kind::attains_cycle, cycle, words, "needs");
  if (cycles.empty()) ReportTooManyReferences(checker, attains.graph(), thing, "needs");
}

}  // namespace attain
