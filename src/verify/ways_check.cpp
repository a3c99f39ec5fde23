#include "verify/ways_check.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "verify/comparison_check.h"
#include "verify/people_check.h"
#include "verify/points_check.h"

namespace attain::verify {
namespace {

/// Parts of which at least `need` must be met. `shown` holds, when met is claimed, that many met
/// ones, else all `total`.
Verdict VerdictOfSome(std::size_t need, const std::vector<Verdict>& shown) {
  const auto met = static_cast<std::size_t>(std::count(shown.begin(), shown.end(), Verdict::met));
  const auto open =
      static_cast<std::size_t>(std::count(shown.begin(), shown.end(), Verdict::cannot_tell));
  if (met >= need) return Verdict::met;
  return met + open >= need ? Verdict::cannot_tell : Verdict::not_met;
}

/// One whole explanation: ways, and the competencies that they refer to. Facts have the values of
/// `data` throughout.
class WaysCheck {
 public:
  explicit WaysCheck(const PartnerData& data)
      : data_(data), rules_(data.rules), rulebook_(data.rulebook()) {}

  /// Objects unless `claimed` explains that `ways` have the verdict `verdict`.
  void Check(const std::vector<Way>& ways, const Json& claimed, Verdict verdict,
             Objections objections) {
    ReadAttained(claimed, objections);
    for (const Json& score : Elements(claimed, "scores"))
      CheckScoreEntry(score, objections.At("scores"));
    CheckWays(ways, Elements(claimed, "ways"), verdict, objections);
    for (const Json& target : Elements(claimed, "attained"))
      CheckAttained(target, objections.At("attained"));
    for (const auto& [key, claim] : attained_) {
      if (used_.count(key) == 0)
        objections.Add(fmt::format("nothing refers to `{}` under `attained`", NameOf(key)));
    }
    for (const auto& [key, score] : scores_) {
      if (!score.used)
        objections.Add(fmt::format("nothing refers to `{}` under `scores`", NameOf(key)));
    }
  }

 private:
  using Target = std::pair<AwardId, StringId>;

  std::string NameOf(const Target& target) const {
    const std::string_view award = rulebook_.text(rulebook_.awards[target.first].name);
    if (!target.second.valid()) return std::string(award);
    return fmt::format("{} {}", award, rulebook_.text(target.second));
  }

  void ReadAttained(const Json& claimed, Objections& objections) {
    for (const Json& json : Elements(claimed, "attained")) {
      const AwardId award = rulebook_.FindAward(TextMember(json, "competency").value_or(""));
      const std::string level = TextMember(json, "level").value_or("?");
      const StringId level_id = level.empty() ? StringId::none() : rulebook_.names.Find(level);
      const auto verdict = VerdictMember(json, objections);
      if (!award.valid() || (!level.empty() && !level_id.valid()) || !verdict) {
        objections.Add("`attained` has an entry without meaning");
      } else if (!attained_.emplace(Target{award, level_id}, *verdict).second) {
        objections.Add(
            fmt::format("`{}` stands twice under `attained`", NameOf({award, level_id})));
      }
    }
  }

  /// A score is named by its award and, where its metrics stand in one, the option.
  void CheckScoreEntry(const Json& claimed, Objections objections) {
    const AwardId award = rulebook_.FindAward(TextMember(claimed, "competency").value_or(""));
    const AwardVersion* version = award.valid() ? rules_.awards[award.index] : nullptr;
    const std::string name = TextMember(claimed, "option").value_or("?");
    Slice<Metric> metrics;
    StringId option_name;
    if (version != nullptr && name.empty()) metrics = version->metrics;
    if (version != nullptr) {
      for (const Option& option : rulebook_.options[version->options]) {
        if (rules_.text(option.name) != name) continue;
        option_name = option.name;
        metrics = option.metrics;
      }
    }
    if (metrics.empty()) {
      objections.Add("`scores` has an entry without meaning");
      return;
    }
    const StatementsCheck check_statements = [&](BlockId block, const Json& statements,
                                                 Objections& here) {
      CheckStatements({block}, statements, here);
    };
    const Score score{CheckScore(data_, metrics, claimed, check_statements, objections), false};
    if (!scores_.emplace(Target{award, option_name}, score).second) {
      objections.Add(fmt::format("`{}` stands twice under `scores`", NameOf({award, option_name})));
    }
  }

  void CheckScoreTest(const ScoreStatement& statement, const Json& claimed,
                      Objections& objections) {
    const AwardId award = way_->award;
    const StringId option = way_->OptionOf(statement);
    const auto found = scores_.find({award, option});
    if (found == scores_.end()) {
      objections.Add(fmt::format("`{}` is not explained under `scores`", NameOf({award, option})));
      return;
    }
    found->second.used = true;
    Json expected = ExpectedScoreTest(data_, statement, found->second.metrics, objections);
    expected["place"] = Member(claimed, "place");
    expected["competency"] = rules_.text(rulebook_.awards[award].name);
    expected["option"] = rules_.text(option);
    Expect(claimed, expected, objections);
  }

  void CheckAttained(const Json& claimed, Objections objections) {
    const AwardId award = rulebook_.FindAward(TextMember(claimed, "competency").value_or(""));
    const auto verdict = VerdictMember(claimed, objections);
    if (!award.valid() || !verdict) return;
    const std::string level = TextMember(claimed, "level").value_or("");
    const bool in_force = rules_.awards[award.index] != nullptr;
    const StringId level_id = level.empty() ? StringId::none() : rulebook_.names.Find(level);
    const std::vector<Way> ways = in_force ? rules_.WaysTo(award, level_id) : std::vector<Way>();
    if (ways.empty()) {
      Expect(claimed,
             {{"competency", rulebook_.text(rulebook_.awards[award].name)},
              {"level", level},
              {"verdict", Text(Verdict::not_met)},
              {"why", in_force ? "no such level" : "no version in force"}},
             objections);
      return;
    }
    OnlyMembers(claimed, {"competency", "level", "verdict", "ways"}, objections);
    CheckWays(ways, Elements(claimed, "ways"), *verdict, objections);
  }

  void CheckWays(const std::vector<Way>& ways, const Json& claimed, Verdict verdict,
                 Objections objections) {
    if (verdict == Verdict::met) {
      if (claimed.size() != 1) {
        objections.Add(fmt::format("`met` shows one way that is met, not {}", claimed.size()));
        return;
      }
      const Json& shown = claimed.front();
      const auto way = std::find_if(ways.begin(), ways.end(), [&](const Way& one) {
        return TextMember(shown, "option") == rules_.text(one.option) &&
               TextMember(shown, "level") == rules_.text(one.level);
      });
      if (way == ways.end()) {
        objections.Add("the rulebook has no such way");
        return;
      }
      CheckWay(*way, shown, objections);
    } else if (claimed.size() != ways.size()) {
      objections.Add(
          fmt::format("{} ways are shown, the rulebook has {}", claimed.size(), ways.size()));
      return;
    } else {
      for (std::size_t i = 0; i < ways.size(); ++i) CheckWay(ways[i], claimed[i], objections);
    }
    std::vector<Verdict> shown;
    for (const Json& way : claimed) {
      if (const auto one = VerdictMember(way, objections)) shown.push_back(*one);
    }
    ExpectVerdict(verdict, VerdictOfSome(1, shown), objections);
  }

  void CheckWay(const Way& way, const Json& claimed, Objections& objections) {
    OnlyMembers(claimed, {"option", "level", "verdict", "statements"}, objections);
    way_ = &way;
    Expect(Member(claimed, "option"), rules_.text(way.option), objections, "option");
    Expect(Member(claimed, "level"), rules_.text(way.level), objections, "level");
    CheckStatements(way.blocks, claimed, objections);
  }

  /// All statements of `blocks`, each with its own explanation; the verdict of `claimed` is the
  /// least of theirs.
  void CheckStatements(const std::vector<BlockId>& blocks, const Json& claimed,
                       Objections& objections) {
    std::vector<const Statement*> statements;
    for (const BlockId block : blocks) {
      for (const Statement& statement : rulebook_.statements[rulebook_.blocks[block].statements]) {
        statements.push_back(&statement);
      }
    }
    const Json& claims = Elements(claimed, "statements");
    if (claims.size() != statements.size()) {
      objections.Add(fmt::format("{} statements are shown, the rulebook has {}", claims.size(),
                                 statements.size()));
      return;
    }
    Verdict least = Verdict::met;
    for (std::size_t i = 0; i < statements.size(); ++i) {
      Objections here = objections.At(PlaceOf(rules_, statements[i]->span));
      CheckPlace(claims[i], rules_, statements[i]->span, here);
      CheckStatement(*statements[i], claims[i], here);
      if (statements[i]->kind == StatementKind::note) continue;
      least = And(least, VerdictMember(claims[i], here).value_or(Verdict::cannot_tell));
    }
    if (const auto verdict = VerdictMember(claimed, objections))
      ExpectVerdict(*verdict, least, objections);
  }

  void CheckStatement(const Statement& statement, const Json& claimed, Objections& objections) {
    Json expected;
    switch (statement.kind) {
      case StatementKind::note:
        expected = {{"kind", "note"},
                    {"text", rules_.text(At(rulebook_.notes, statement.index).text)}};
        break;
      case StatementKind::flag:
        expected = ExpectedFlag(data_, At(rulebook_.flags, statement.index));
        break;
      case StatementKind::comparison:
        expected =
            ExpectedComparison(data_, At(rulebook_.comparisons, statement.index), objections);
        break;
      case StatementKind::attains:
        CheckAttains(At(rulebook_.attains, statement.index), claimed, objections);
        return;
      case StatementKind::people:
        Expect(Member(claimed, "kind"), "people", objections, "kind");
        CheckPeople(data_, At(rulebook_.people, statement.index), claimed, objections);
        return;
      case StatementKind::either:
      case StatementKind::at_least_of:
        Expect(Member(claimed, "kind"),
               statement.kind == StatementKind::either ? "either" : "at least of", objections,
               "kind");
        CheckGroup(At(rulebook_.groups, statement.index), claimed, objections);
        return;
      case StatementKind::score:
        CheckScoreTest(At(rulebook_.scores, statement.index), claimed, objections);
        return;
    }
    expected["place"] = Member(claimed, "place");
    Expect(claimed, expected, objections);
  }

  void CheckAttains(const AttainsStatement& attains, const Json& claimed, Objections& objections) {
    OnlyMembers(claimed, {"kind", "place", "verdict", "quantity", "of"}, objections);
    Expect(Member(claimed, "kind"), "attains", objections, "kind");
    Expect(Member(claimed, "quantity"), attains.quantity == Quantity::all ? "all" : "any",
           objections, "quantity");
    const auto awards = rulebook_.award_ids[attains.awards];
    const Json& shown = Elements(claimed, "of");
    const auto verdict = VerdictMember(claimed, objections);
    if (!verdict) return;
    const std::size_t need = attains.quantity == Quantity::all ? awards.size() : 1;
    std::vector<Verdict> verdicts;
    std::size_t next = 0;
    for (const Json& one : shown) {
      const AwardId award = rulebook_.FindAward(TextMember(one, "competency").value_or(""));
      const auto found =
          std::find(awards.begin() + static_cast<std::ptrdiff_t>(next), awards.end(), award);
      if (found == awards.end()) {
        objections.Add("`of` names what the statement does not");
        return;
      }
      next = static_cast<std::size_t>(found - awards.begin()) + 1;
      const auto target = attained_.find({award, attains.level});
      if (target == attained_.end()) {
        objections.Add(
            fmt::format("`{}` is not explained under `attained`", NameOf({award, attains.level})));
        return;
      }
      used_.insert(target->first);
      verdicts.push_back(target->second);
      Expect(one,
             {{"competency", rulebook_.text(rulebook_.awards[award].name)},
              {"level", rules_.text(attains.level)},
              {"verdict", Text(target->second)}},
             objections, "of");
    }
    CheckSome(need, awards.size(), verdicts, *verdict, objections);
  }

  void CheckGroup(const GroupStatement& group, const Json& claimed, Objections& objections) {
    OnlyMembers(claimed, {"kind", "place", "verdict", "need", "members"}, objections);
    Expect(Member(claimed, "need"), group.count, objections, "need");
    const auto blocks = rulebook_.block_ids[group.blocks];
    const auto verdict = VerdictMember(claimed, objections);
    if (!verdict) return;
    std::vector<Verdict> verdicts;
    std::size_t next = 0;
    for (const Json& member : Elements(claimed, "members")) {
      const auto index = CountMember(member, "member");
      if (!index || *index < next || *index >= blocks.size()) {
        objections.Add("`member` is none of the group, or out of order");
        return;
      }
      next = *index + 1;
      Objections here = objections.At(fmt::format("member {}", *index));
      OnlyMembers(member, {"member", "verdict", "statements"}, here);
      CheckStatements({blocks[*index]}, member, here);
      verdicts.push_back(VerdictMember(member, here).value_or(Verdict::cannot_tell));
    }
    CheckSome(group.count, blocks.size(), verdicts, *verdict, objections);
  }

  /// `shown` are verdicts of parts of which `need` must be met; all `total` of them unless
  /// `claimed` is met.
  static void CheckSome(std::size_t need, std::size_t total, const std::vector<Verdict>& shown,
                        Verdict claimed, Objections& objections) {
    const std::size_t due = claimed == Verdict::met ? need : total;
    if (shown.size() != due)
      objections.Add(fmt::format("{} parts are shown, {} are due", shown.size(), due));
    ExpectVerdict(claimed, VerdictOfSome(need, shown), objections);
  }

  static void ExpectVerdict(Verdict claimed, Verdict expected, Objections& objections) {
    if (claimed == expected) return;
    objections.Add(
        fmt::format("`{}` is claimed, what is shown gives `{}`", Text(claimed), Text(expected)));
  }

  const PartnerData& data_;
  const DayRules& rules_;
  const Rulebook& rulebook_;
  /// An entry of `scores`, computed again.
  struct Score {
    std::vector<MetricPoints> metrics;
    bool used;
  };
  std::map<Target, Verdict> attained_;
  std::set<Target> used_;
  std::map<Target, Score> scores_;
  const Way* way_ = nullptr;  ///< that is being checked
};

}  // namespace

void CheckWays(const PartnerData& data, const std::vector<Way>& ways, const Json& claimed,
               Verdict verdict, Objections objections) {
  WaysCheck(data).Check(ways, claimed, verdict, std::move(objections));
}

}  // namespace attain::verify
