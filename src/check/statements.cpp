// The statements of one scope.
#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

#include "base/limits.h"
#include "check/readers.h"
#include "check/requirements.h"
#include "source/spans.h"

namespace attain {
namespace {

bool IsPeopleLine(Node node) {
  return node.is(NodeKind::PeopleLine) || node.is(NodeKind::OfLine) || node.is(NodeKind::AllLine);
}

/// The first people line of `node`, itself included; not valid where there is none.
Span PeopleIn(Node node) {
  if (IsPeopleLine(node)) return node.span();
  if (!node.is(NodeKind::Either) && !node.is(NodeKind::AtLeastOf) && !node.is(NodeKind::AllOf) &&
      !node.is(NodeKind::Block)) {
    return {};
  }
  for (const Node child : node) {
    if (const Span found = PeopleIn(child); found.valid()) return found;
  }
  return {};
}

/// `all of { … }` stands for its statements.
void Spread(Node statement, std::vector<Node>& out) {
  if (!statement.is(NodeKind::AllOf)) {
    out.push_back(statement);
    return;
  }
  for (const Node member : statement.first()) Spread(member, out);
}

std::vector<Node> StatementsOf(Node block) { return {block.begin(), block.end()}; }

class BlockReader {
 public:
  BlockReader(Checker& checker, Surroundings surroundings)
      : checker_(checker), rulebook_(checker.rulebook), surroundings_(surroundings) {}

  BlockId Read(const std::vector<Node>& written) {
    std::vector<Node> nodes;
    for (const Node node : written) Spread(node, nodes);
    for (const Node node : nodes) {
      if (!IsPeopleLine(node) && !node.is(NodeKind::Error)) continue;
      if (IsPeopleLine(node) && !first_people_line_) first_people_line_ = node;
      people_lines_.push_back(node);
    }
    inner_ = surroundings_;
    if (first_people_line_ && !inner_.people_around) {
      inner_.people_around = true;
      inner_.people_span = first_people_line_->span();
    }
    for (const Node node : nodes) ReadStatement(node);
    WarnAboutRepeated(nodes);
    return rulebook_.blocks.Add({rulebook_.statements.AddAll(statements_)});
  }

 private:
  void Add(StatementKind kind, std::uint32_t index, Node node) {
    statements_.push_back({kind, index, node.span()});
  }

  void ReadStatement(Node node) {
    switch (node.kind()) {
      case NodeKind::Note:
        Add(StatementKind::note, rulebook_.notes.Add({checker_.InternUnquoted(node.first())}).index,
            node);
        break;
      case NodeKind::Either:
        ReadEither(node);
        break;
      case NodeKind::AtLeastOf:
        ReadAtLeastOf(node);
        break;
      case NodeKind::Attains:
        ReadAttains(node);
        break;
      case NodeKind::Flag:
        ReadFlag(node);
        break;
      case NodeKind::Compare:
        if (ReadYesOrNo(node)) break;
        if (const auto comparison = ReadComparison(checker_, node)) {
          Add(StatementKind::comparison, rulebook_.comparisons.Add(*comparison).index, node);
        }
        break;
      case NodeKind::PeopleLine:
      case NodeKind::OfLine:
      case NodeKind::AllLine:
        if (node.index() == first_people_line_->index()) ReadPeopleLines();
        break;
      case NodeKind::Score:
      case NodeKind::EveryMetric:
        ReadScore(node);
        break;
      default:  // Error nodes have been diagnosed; other members of an award are not statements
        break;
    }
  }

  void ReadPeopleLines() {
    const auto people = ReadPeople(checker_, people_lines_, surroundings_);
    if (people)
      Add(StatementKind::people, rulebook_.people.Add(*people).index, *first_people_line_);
  }

  void ReadEither(Node node) {
    std::vector<BlockId> blocks;
    for (const Node block : node)
      blocks.push_back(ReadBlock(checker_, StatementsOf(block), inner_));
    Add(StatementKind::either, rulebook_.groups.Add({1, rulebook_.block_ids.AddAll(blocks)}).index,
        node);
  }

  void ReadAtLeastOf(Node node) {
    const auto count = ReadCount(checker_, node.child(NodeKind::Number), "a number of members", 1,
                                 kMaxPeopleCount);
    std::vector<BlockId> blocks;
    Surroundings around = inner_;
    const Node members = node.child(NodeKind::Block);
    for (const Node member : members) {
      if (member.is(NodeKind::Error)) continue;
      if (member.is(NodeKind::Note)) {
        ReadStatement(member);
        continue;
      }
      blocks.push_back(ReadBlock(checker_, {member}, around));
      if (const Span people = PeopleIn(member); people.valid() && !around.people_around) {
        around.people_around = true;
        around.people_span = people;
      }
    }
    if (!count || members.has(NodeKind::Error)) return;
    if (static_cast<std::size_t>(*count) > blocks.size()) {
      checker_.emitter.Emit(
          Kind::too_few_members, node.child(NodeKind::Number).span(),
          fmt::format("at least {} of {} members can never be met", *count, blocks.size()));
      return;
    }
    Add(StatementKind::at_least_of,
        rulebook_.groups
            .Add({static_cast<std::uint32_t>(*count), rulebook_.block_ids.AddAll(blocks)})
            .index,
        node);
  }

  void ReadFlag(Node node) {
    const Node name = node.child(NodeKind::Name);
    const FactId fact = checker_.FindFact(name);
    if (!fact.valid()) {
      if (!node.has(NodeKind::Not)) SayHowToAskForAward(name);
      return;
    }
    const TypeId type = rulebook_.facts[fact].type;
    if (rulebook_.types[type].kind != TypeKind::yes_no) {
      const std::string text = std::string(checker_.TextOf(name));
      Diagnostic& diagnostic =
          checker_.emitter.Emit(Kind::not_yes_or_no, name.span(),
                                InTicks(text) + " is " + DescribeType(checker_, type) +
                                    ", which cannot be just true or not",
                                "say what it is compared with, as in " + InTicks(text + " is …"));
      diagnostic.labels.push_back(
          {rulebook_.facts[fact].span, InTicks(text) + " is declared here"});
      return;
    }
    Add(StatementKind::flag, rulebook_.flags.Add({fact, !node.has(NodeKind::Not)}).index, node);
  }

  /// `FACT is yes;`, which says the same as `is FACT;`. False where it is another comparison.
  bool ReadYesOrNo(Node compare) {
    const Node test = compare.child_at(1);
    if (!test.is(NodeKind::Is) && !test.is(NodeKind::IsNot)) return false;
    const bool yes = test.first().is(NodeKind::Yes);
    if (!yes && !test.first().is(NodeKind::No)) return false;
    const std::string_view name = checker_.TextOf(compare.first());
    const auto thing = checker_.IsPoisoned(name) ? std::nullopt : checker_.Lookup(name);
    if (!thing || thing->kind != NameKind::fact) return false;
    const FactId fact{thing->index};
    if (rulebook_.types[rulebook_.facts[fact].type].kind != TypeKind::yes_no) return false;
    checker_.MarkUsed(*thing);
    Add(StatementKind::flag, rulebook_.flags.Add({fact, yes == test.is(NodeKind::Is)}).index,
        compare);
    return true;
  }

  /// The names of the levels that any version of the award has.
  std::vector<std::string_view> LevelsOf(AwardId award) {
    std::vector<std::string_view> levels;
    for (const VersionNode& version : checker_.award_nodes[award.index]) {
      for (const Node member : version.node) {
        if (member.is(NodeKind::Level)) levels.push_back(checker_.TextOf(member.first()));
        if (!member.is(NodeKind::Option)) continue;
        for (const Node inner : member) {
          if (inner.is(NodeKind::Level)) levels.push_back(checker_.TextOf(inner.first()));
        }
      }
    }
    return levels;
  }

  bool HasLevel(AwardId award, Node level) {
    const std::vector<std::string_view> levels = LevelsOf(award);
    const std::string_view wanted = checker_.TextOf(level);
    if (std::find(levels.begin(), levels.end(), wanted) != levels.end()) return true;
    if (checker_.LostParts(award)) return false;
    const std::string name = InTicks(rulebook_.text(rulebook_.awards[award].name));
    checker_.emitter
        .Emit(Kind::unknown_part, level.span(), name + " has no level " + InTicks(wanted),
              checker_.DidYouMean(wanted, levels))
        .labels.push_back({rulebook_.awards[award].span, name + " is declared here"});
    return false;
  }

  /// Whether `level` is asked for beside the level of that name: in another level of the body, or
  /// in an option without it. Elsewhere it would be asked of itself.
  bool StandsBesideLevel(Node body, Node level) const {
    const std::string_view wanted = checker_.TextOf(level);
    for (const Node member : body) {
      if (!Contains(member.span(), level.span())) continue;
      if (member.is(NodeKind::Level)) return checker_.TextOf(member.first()) != wanted;
      if (member.is(NodeKind::Option)) return StandsBesideLevel(member, level);
    }
    return body.is(NodeKind::Option) && std::none_of(body.begin(), body.end(), [&](Node member) {
             return member.is(NodeKind::Level) && checker_.TextOf(member.first()) == wanted;
           });
  }

  bool StandsIn(AwardId award, Node name) const {
    const std::vector<VersionNode>& versions = checker_.award_nodes[award.index];
    return std::any_of(versions.begin(), versions.end(), [&](const VersionNode& version) {
      return Contains(version.node.span(), name.span());
    });
  }

  /// Whether the award has a level of the name `level`, and is the one that `level` stands in,
  /// where it can be asked for.
  bool IsLevelOfOwn(AwardId award, Node level) {
    const std::vector<VersionNode>& versions = checker_.award_nodes[award.index];
    const bool own = std::any_of(versions.begin(), versions.end(), [&](const VersionNode& version) {
      return Contains(version.node.span(), level.span()) && StandsBesideLevel(version.node, level);
    });
    if (!own) return false;
    const std::vector<std::string_view> levels = LevelsOf(award);
    return std::find(levels.begin(), levels.end(), checker_.TextOf(level)) != levels.end();
  }

  /// `attains basic` beside the level `basic`: says how, where the name was found to be unknown.
  void SayHowToAskForLevel(Node name) {
    std::vector<Diagnostic>& said = checker_.emitter.diagnostics();
    if (said.empty() || said.back().span != name.span() || !said.back().hint.empty()) return;
    for (std::uint32_t i = 0; i < rulebook_.awards.size(); ++i) {
      if (!IsLevelOfOwn(AwardId{i}, name)) continue;
      said.back().hint = fmt::format("write `attains {} in {}`", checker_.TextOf(name),
                                     rulebook_.text(rulebook_.awards[AwardId{i}].name));
      return;
    }
  }

  /// `is silver` of a level, `is crm` of an award: says how, where the name was found to be no
  /// fact's.
  void SayHowToAskForAward(Node name) {
    std::vector<Diagnostic>& said = checker_.emitter.diagnostics();
    if (said.empty() || said.back().span != name.span() || !said.back().hint.empty()) return;
    const std::string_view wanted = checker_.TextOf(name);
    const auto thing = checker_.Lookup(wanted);
    if (thing && thing->kind == NameKind::award && !StandsIn(AwardId{thing->index}, name))
      said.back().hint =
          fmt::format("another award is told by `attains`: write `attains {}`", wanted);
    if (thing) return;
    bool is_level = false;
    for (std::uint32_t i = 0; i < rulebook_.awards.size(); ++i) {
      const AwardId award{i};
      if (checker_.words_compared > kMaxWordsCompared) return;
      const std::vector<std::string_view> levels = LevelsOf(award);
      checker_.words_compared += levels.size() + 1;
      if (std::find(levels.begin(), levels.end(), wanted) == levels.end()) continue;
      is_level = true;
      if (StandsIn(award, name) && !IsLevelOfOwn(award, name)) continue;
      said.back().hint = fmt::format("a level is told by `attains`: write `attains {} in {}`",
                                     wanted, rulebook_.text(rulebook_.awards[award].name));
      return;
    }
    if (!is_level)
      said.back().hint = "declare it: " + InTicks("fact " + std::string(wanted) + ": yes or no;");
  }

  void ReadAttains(Node node) {
    AttainsStatement attains{Quantity::any, {}, {}};
    std::vector<AwardId> awards;
    bool complete = true;
    const auto add = [&](Node name) {
      const AwardId award = checker_.FindAward(name);
      complete = complete && award.valid();
      if (!award.valid()) {
        if (node.first().span() == name.span()) SayHowToAskForLevel(name);
        return;
      }
      if (node.has(NodeKind::InLevel) && !HasLevel(award, node.child(NodeKind::InLevel).first()))
        complete = false;
      awards.push_back(award);
    };
    for (const Node child : node) {
      if (child.is(NodeKind::InLevel)) attains.level = checker_.Intern(child.first());
      if (child.is(NodeKind::Name)) add(child);
      if (child.is(NodeKind::All)) attains.quantity = Quantity::all;
      if (child.is(NodeKind::Any) || child.is(NodeKind::All)) {
        for (const Node name : child) add(name);
      }
    }
    if (!complete) return;
    attains.awards = rulebook_.award_ids.AddAll(awards);
    Add(StatementKind::attains, rulebook_.attains.Add(attains).index, node);
  }

  void ReadScore(Node node) {
    if (surroundings_.score == ScoreScope::none) {
      checker_.emitter.Emit(Kind::score_in_metric, node.span(),
                            "a line of a metric asks for the score that the metric is part of",
                            "ask for what the score is made of, or put the statement beside the "
                            "metrics");
      return;
    }
    const bool total = node.is(NodeKind::Score);
    const auto points = ReadNumber(checker_, node.child(NodeKind::Number));
    const auto of = total ? ReadNumber(checker_, node.child_at(1)) : std::optional(Fraction());
    if (!points || !of) return;
    if (total && *of < *points) {
      checker_.emitter.Emit(Kind::bad_number, node.child_at(1).span(),
                            fmt::format("a score of {} points is out of reach: there are {}",
                                        FormatForPeople(*points), FormatForPeople(*of)));
      return;
    }
    const ScoreTest test = total                               ? ScoreTest::total_at_least
                           : node.has(NodeKind::AtLeastPoints) ? ScoreTest::every_at_least
                                                               : ScoreTest::every_more_than;
    Add(StatementKind::score,
        rulebook_.scores.Add({test, *points, *of, surroundings_.score == ScoreScope::option}).index,
        node);
  }

  /// People lines have their relation words, and parts of an award must differ anyway.
  static bool MayRepeat(Node node) {
    return IsPeopleLine(node) || node.is(NodeKind::Error) || node.is(NodeKind::Option) ||
           node.is(NodeKind::Level) || node.is(NodeKind::Metric) || node.is(NodeKind::Url);
  }

  void WarnAboutRepeated(const std::vector<Node>& nodes) {
    std::unordered_map<std::string_view, Span> seen;
    for (const Node node : nodes) {
      if (MayRepeat(node)) continue;
      const auto [first, is_new] = seen.emplace(checker_.TextOf(node), node.span());
      if (is_new) continue;
      checker_.emitter
          .Emit(Kind::repeated_statement, node.span(), "this statement stands in its block twice",
                "remove one")
          .labels.push_back({first->second, "the first is here"});
    }
  }

  Checker& checker_;
  Rulebook& rulebook_;
  Surroundings surroundings_;
  Surroundings inner_;              ///< of the scopes inside this one
  std::vector<Node> people_lines_;  ///< and Errors, which may have been people lines
  std::optional<Node> first_people_line_;
  std::vector<Statement> statements_;
};

}  // namespace

BlockId ReadBlock(Checker& checker, const std::vector<Node>& statements,
                  Surroundings surroundings) {
  return BlockReader(checker, surroundings).Read(statements);
}

Span FirstPeopleLine(const std::vector<Node>& statements) {
  std::vector<Node> nodes;
  for (const Node node : statements) Spread(node, nodes);
  const auto first = std::find_if(nodes.begin(), nodes.end(), IsPeopleLine);
  return first == nodes.end() ? Span{} : first->span();
}

}  // namespace attain
