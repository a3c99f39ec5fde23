// Credentials in lists: those that count no longer on the days of the list, and those that have a
// successor which the list does not have.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "lint/rules.h"
#include "lint/statements.h"

namespace attain::lint {
namespace {

using Place = std::pair<std::uint32_t, std::uint32_t>;  ///< file, offset

/// A credential where a list or line names it.
struct Named {
  CredentialId credential;
  Span span;
  bool any = false;     ///< in a list any of which is enough
  bool in_list = true;  ///< else it stands alone
};

/// What one condition names on a day, sets opened.
class NamedOnDay {
 public:
  NamedOnDay(const Rulebook& rulebook, Date day) : rulebook_(rulebook), day_(day) {}

  void Collect(ConditionId id) {
    const Condition& condition = rulebook_.conditions[id];
    switch (condition.kind) {
      case ConditionKind::credential:
        all.push_back({condition.credential, condition.span, false, false});
        break;
      case ConditionKind::choice:
        Collect(rulebook_.choices[condition.choice]);
        break;
      case ConditionKind::all_of:
      case ConditionKind::any_of:
        for (const ConditionId part : rulebook_.condition_ids[condition.parts]) Collect(part);
        break;
    }
  }

  std::vector<Named> all;

 private:
  void Collect(const Choice& choice) { Collect(choice.items, choice.quantity == Quantity::any); }

  void Collect(Slice<ListItem> items, bool any) {
    for (const ListItem& item : rulebook_.items[items]) {
      switch (item.kind) {
        case ItemKind::credential:
          all.push_back({item.credential, item.span, any, true});
          break;
        case ItemKind::choice:
          Collect(rulebook_.choices[item.choice]);
          break;
        case ItemKind::set:
          if (const SetVersion* version =
                  VersionInForce(rulebook_.set_versions, rulebook_.sets[item.set].versions, day_))
            Collect(version->items, any);
          break;
      }
    }
  }

  const Rulebook& rulebook_;
  Date day_;
};

class CredentialReader {
 public:
  CredentialReader(const Input& input, Emitter& emitter)
      : input_(input), rulebook_(input.rulebook), emitter_(emitter) {}

  void Read() {
    for (const Award& award : rulebook_.awards) {
      for (const AwardVersion& version : rulebook_.award_versions[award.versions]) Read(version);
    }
    for (const auto& [place, found] : without_successor_) ReportWithoutSuccessor(found);
  }

 private:
  void Read(const AwardVersion& version) {
    std::vector<ConditionId> conditions;
    const auto add_block = [&](BlockId block) {
      const auto more = ConditionsOf(rulebook_, block);
      conditions.insert(conditions.end(), more.begin(), more.end());
    };
    const auto add_levels = [&](Slice<Level> levels) {
      for (const Level& level : rulebook_.levels[levels]) add_block(level.body);
    };
    add_block(version.body);
    AddMetrics(version.metrics, conditions);
    add_levels(version.levels);
    for (const Option& option : rulebook_.options[version.options]) {
      add_block(option.body);
      AddMetrics(option.metrics, conditions);
      add_levels(option.levels);
    }
    for (const ConditionId condition : conditions) {
      LookForPast(condition, version.period);
      LookForSuccessors(condition, version.period);
    }
  }

  void AddMetrics(Slice<Metric> metrics, std::vector<ConditionId>& conditions) const {
    for (const Metric& metric : rulebook_.metrics[metrics]) AddPoints(metric.group, conditions);
  }

  void AddPoints(const PointGroup& group, std::vector<ConditionId>& conditions) const {
    for (const PointLine& line : rulebook_.point_lines[group.lines]) {
      if (line.condition.valid()) conditions.push_back(line.condition);
      if (line.statement.valid()) {
        const auto more = ConditionsOf(rulebook_, line.statement);
        conditions.insert(conditions.end(), more.begin(), more.end());
      }
      for (const PointGroup& inner : rulebook_.point_groups[line.groups])
        AddPoints(inner, conditions);
    }
  }

  // ------------------------------------------------------------------- past its acceptance
  /// On the first day of the version, and today where it is in force.
  void LookForPast(ConditionId condition, const Period& period) {
    std::vector<Date> days;
    if (period.from != Date::Min()) days.push_back(period.from);
    if (period.contains(input_.today)) days.push_back(input_.today);
    for (const Date day : days) {
      NamedOnDay named(rulebook_, day);
      named.Collect(condition);
      for (const Named& one : named.all) {
        const Credential& credential = rulebook_.credentials[one.credential];
        if (!credential.accepted_until || *credential.accepted_until >= day) continue;
        if (!past_.insert({one.span.file.index, one.span.begin}).second) continue;
        emitter_
            .Emit(Kind::past_acceptance, one.span,
                  fmt::format("`{}` is listed, but counts no longer: it was accepted until {}",
                              rulebook_.text(credential.code),
                              FormatDate(*credential.accepted_until)),
                  "leave it out from then on, in a version of its own")
            .labels.push_back({credential.span, "its acceptance ends here"});
      }
    }
  }

  // ------------------------------------------------------------------------------ successors
  struct WithoutSuccessor {
    Named named;
    CredentialId successor;
    bool any;  ///< any of each list that names it is enough
  };

  /// On the day after the credential retires, or the first of the version, whichever is later.
  Date DayOfSuccession(const Credential& credential, const Period& period) const {
    return credential.retired ? std::max(period.from, *credential.retired + 1)
                              : DayOf(period, input_.today);
  }

  void LookForSuccessors(ConditionId condition, const Period& period) {
    NamedOnDay first(rulebook_, DayOf(period, input_.today));
    first.Collect(condition);
    for (const Named& one : first.all) {
      const Credential& credential = rulebook_.credentials[one.credential];
      if (!credential.replaced_by.valid()) continue;
      if (credential.retired && *credential.retired >= input_.today) continue;
      const Date day = DayOfSuccession(credential, period);
      const Credential& successor = rulebook_.credentials[credential.replaced_by];
      const bool too_early = successor.available_from && *successor.available_from > day;
      const bool too_late = credential.accepted_until && *credential.accepted_until < day;
      if (!period.contains(day) || too_early || too_late) continue;
      NamedOnDay then(rulebook_, day);
      then.Collect(condition);
      for (const Named& named : then.all) {
        if (named.credential == one.credential) AddWithoutSuccessor(named, then.all);
      }
    }
  }

  void AddWithoutSuccessor(const Named& named, const std::vector<Named>& beside) {
    const CredentialId successor = rulebook_.credentials[named.credential].replaced_by;
    const bool has = std::any_of(beside.begin(), beside.end(),
                                 [&](const Named& other) { return other.credential == successor; });
    if (has) return;
    const auto [entry, is_new] = without_successor_.try_emplace(
        {named.span.file.index, named.span.begin}, WithoutSuccessor{named, successor, named.any});
    if (!is_new) entry->second.any = entry->second.any && named.any;
  }

  void ReportWithoutSuccessor(const WithoutSuccessor& found) {
    const Credential& credential = rulebook_.credentials[found.named.credential];
    const std::string_view code = rulebook_.text(credential.code);
    const std::string_view next = rulebook_.text(rulebook_.credentials[found.successor].code);
    const std::string both = found.any && found.named.in_list
                                 ? fmt::format("{}, {}", code, next)
                                 : fmt::format("any of <{}, {}>", code, next);
    Diagnostic& diagnostic = emitter_.Emit(
        Kind::successor_not_listed, found.named.span,
        fmt::format("`{}` is replaced by `{}`, which does not count here", code, next),
        fmt::format("if it does, write `{}`", both));
    diagnostic.labels.push_back({credential.span, "it is said here"});
    diagnostic.fixes.push_back(
        {fmt::format("let `{}` count too", next), {{found.named.span, both}}});
  }

  const Input& input_;
  const Rulebook& rulebook_;
  Emitter& emitter_;
  std::set<Place> past_;
  std::map<Place, WithoutSuccessor> without_successor_;
};

}  // namespace

void LookAtCredentials(const Input& input, Emitter& emitter) {
  CredentialReader(input, emitter).Read();
}

}  // namespace attain::lint
