// Warnings about requirements: lines that nobody can newly meet after a day, and levels that ask
// for nothing.
#include <fmt/format.h>

#include <functional>

#include <algorithm>

#include "check/passes.h"

namespace attain {
namespace {

/// The last day on which somebody who holds nothing yet can come to meet a condition; Max() when
/// there is no last day.
class LastDays {
 public:
  LastDays(const Rulebook& rulebook, Date day) : rulebook_(rulebook), day_(day) {}

  Date OfCondition(ConditionId id) {
    const Condition& condition = rulebook_.conditions[id];
    switch (condition.kind) {
      case ConditionKind::credential:
        return OfCredential(condition.credential);
      case ConditionKind::choice:
        return OfChoice(condition.choice);
      case ConditionKind::all_of: {
        Date last = Date::Max();
        for (const ConditionId part : rulebook_.condition_ids[condition.parts])
          last = std::min(last, OfCondition(part));
        return last;
      }
      case ConditionKind::any_of: {
        Date last = Date::Min();
        for (const ConditionId part : rulebook_.condition_ids[condition.parts])
          last = std::max(last, OfCondition(part));
        return last;
      }
    }
    return Date::Max();
  }

 private:
  Date OfCredential(CredentialId id) {
    const Credential& credential = rulebook_.credentials[id];
    Date last = credential.retired.value_or(Date::Max());
    if (credential.earned_by.valid())
      last = std::max(credential.retired.value_or(Date::Min()), OfCondition(credential.earned_by));
    if (credential.accepted_until)
      last = std::min(last, credential.passed_by.value_or(*credential.accepted_until));
    return last;
  }

  Date OfChoice(ChoiceId id) {
    const Choice& choice = rulebook_.choices[id];
    std::vector<Date> days;
    Collect(choice.items, days);
    if (days.empty()) return Date::Max();
    std::sort(days.begin(), days.end(), std::greater<>());
    const std::size_t needed = choice.quantity == Quantity::any ? 1
                               : choice.quantity == Quantity::all
                                   ? days.size()
                                   : std::min<std::size_t>(choice.count, days.size());
    return days[needed - 1];
  }

  void Collect(Slice<ListItem> items, std::vector<Date>& days) {
    for (const ListItem& item : rulebook_.items[items]) {
      if (item.kind == ItemKind::credential) days.push_back(OfCredential(item.credential));
      if (item.kind == ItemKind::choice) days.push_back(OfChoice(item.choice));
      if (item.kind != ItemKind::set) continue;
      const SetVersion* version =
          VersionInForce(rulebook_.set_versions, rulebook_.sets[item.set].versions, day_);
      if (version != nullptr) Collect(version->items, days);
    }
  }

  const Rulebook& rulebook_;
  Date day_;  ///< on which versions of sets are chosen
};

class RequirementWarner {
 public:
  explicit RequirementWarner(Checker& checker) : checker_(checker), rulebook_(checker.rulebook) {}

  void Warn(const Award& award, const AwardVersion& version) {
    period_ = version.period;
    WarnBlock(version.body);
    WarnMetrics(version.metrics);
    const bool asks = Asks(version.body);
    for (const Option& option : rulebook_.options[version.options]) {
      WarnBlock(option.body);
      WarnMetrics(option.metrics);
      const bool option_asks = asks || Asks(option.body);
      if (option.levels.empty() && !option_asks) ReportEmpty("option", option.name, option.span);
      WarnLevels(option.levels, option_asks);
    }
    WarnLevels(version.levels, asks);
    if (version.options.empty() && version.levels.empty() && !asks)
      ReportEmpty(WordOf(award.word), award.name, version.span);
  }

 private:
  static std::string WordOf(AwardWord word) {
    switch (word) {
      case AwardWord::competency:
        return "competency";
      case AwardWord::designation:
        return "designation";
      case AwardWord::specialization:
        return "specialization";
    }
    return {};
  }

  void WarnLevels(Slice<Level> levels, bool asks) {
    for (const Level& level : rulebook_.levels[levels]) {
      WarnBlock(level.body);
      if (!asks && !Asks(level.body)) ReportEmpty("level", level.name, level.span);
    }
  }

  void WarnMetrics(Slice<Metric> metrics) {
    for (const Metric& metric : rulebook_.metrics[metrics]) WarnPoints(metric.group);
  }

  void WarnPoints(const PointGroup& group) {
    for (const PointLine& line : rulebook_.point_lines[group.lines]) {
      if (line.condition.valid())
        WarnLine(LastDays(rulebook_, period_.until).OfCondition(line.condition), line.span);
      if (line.statement.valid()) WarnBlock(line.statement);
      for (const PointGroup& inner : rulebook_.point_groups[line.groups]) WarnPoints(inner);
    }
  }

  bool Asks(BlockId block) const {
    const auto statements = rulebook_.statements[rulebook_.blocks[block].statements];
    return std::any_of(statements.begin(), statements.end(), [](const Statement& statement) {
      return statement.kind != StatementKind::note;
    });
  }

  void ReportEmpty(const std::string& what, StringId name, Span span) {
    checker_.emitter.Emit(
        Kind::always_met, span,
        what + " " + InTicks(rulebook_.text(name)) + " asks for nothing: every partner meets it",
        "write its statements, or leave it out");
  }

  void WarnBlock(BlockId block) {
    for (const Statement& statement : rulebook_.statements[rulebook_.blocks[block].statements]) {
      if (statement.kind == StatementKind::people)
        WarnPeople(rulebook_.people[Id<People>{statement.index}]);
      if (statement.kind != StatementKind::either && statement.kind != StatementKind::at_least_of)
        continue;
      for (const BlockId inner :
           rulebook_.block_ids[rulebook_.groups[Id<GroupStatement>{statement.index}].blocks]) {
        WarnBlock(inner);
      }
    }
  }

  void WarnPeople(const People& people) {
    LastDays days(rulebook_, period_.until);
    for (const Crew& crew : rulebook_.crews[people.crews]) {
      for (const Line& line : rulebook_.lines[crew.lines]) {
        Date last = Date::Max();
        for (const ConditionId condition : rulebook_.condition_ids[line.conditions]) {
          last = std::min(last, days.OfCondition(condition));
        }
        for (const OfLine& part : rulebook_.of_lines[line.of_lines])
          last = std::min(last, days.OfCondition(part.condition));
        WarnLine(last, line.span);
      }
    }
  }

  /// `last` is the last day on which somebody can newly meet the line.
  void WarnLine(Date last, Span line) {
    if (last >= period_.until) return;
    checker_.emitter.Emit(
        Kind::nobody_newly, line, "nobody can newly meet this line after " + FormatDate(last),
        "its credentials are retired or no longer accepted then: list their successors");
  }

  Checker& checker_;
  const Rulebook& rulebook_;
  Period period_;
};

}  // namespace

void WarnAboutRequirements(Checker& checker) {
  RequirementWarner warner(checker);
  for (const Award& award : checker.rulebook.awards) {
    for (const AwardVersion& version : checker.rulebook.award_versions[award.versions])
      warner.Warn(award, version);
  }
}

}  // namespace attain
