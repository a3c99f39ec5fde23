// Levels of one body against each other: whether the higher one includes the lower one, and
// whether both followed a change of the page.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "compare/why_not.h"
#include "lint/rules.h"
#include "lint/statements.h"

namespace attain::lint {
namespace {

class LevelReader {
 public:
  LevelReader(const Input& input, Implications& implications, Emitter& emitter)
      : input_(input), rulebook_(input.rulebook), emitter_(emitter), implications_(implications) {}

  void Read() {
    const std::vector<Body> bodies = BodiesWithLevels(rulebook_);
    for (const Body& body : bodies) {
      const Body* before = VersionBefore(bodies, body);
      if (before != nullptr) LookForUnequalEdits(*before, body);
    }
    for (const Body& body : bodies) {
      std::vector<const Level*> ranked;
      for (const Level& level : rulebook_.levels[body.levels]) {
        if (RankOf(NameOf(level)) >= 0) ranked.push_back(&level);
      }
      std::sort(ranked.begin(), ranked.end(), [&](const Level* a, const Level* b) {
        return RankOf(NameOf(*a)) < RankOf(NameOf(*b));
      });
      for (std::size_t i = 1; i < ranked.size(); ++i) LookForLess(body, *ranked[i], *ranked[i - 1]);
    }
  }

 private:
  std::string_view NameOf(const Level& level) const { return rulebook_.text(level.name); }

  // ------------------------------------------------------------------------ a change of one
  /// The body of that name in the version that ends where this one begins.
  const Body* VersionBefore(const std::vector<Body>& bodies, const Body& body) const {
    const auto name = [&](const Body& one) {
      return one.option == nullptr ? StringId::none() : one.option->name;
    };
    const auto versions = rulebook_.award_versions[rulebook_.awards[body.award].versions];
    const AwardVersion* before = nullptr;
    for (const AwardVersion& version : versions) {
      if (&version == body.version) break;
      before = &version;
    }
    for (const Body& one : bodies) {
      if (before != nullptr && one.version == before && name(one) == name(body)) return &one;
    }
    return nullptr;
  }

  std::vector<AskedFor> ListsOf(const Body& body, const Level& level) const {
    return ListsAskedFor(rulebook_, level.body, DayOf(body.version->period, input_.today));
  }

  static const AskedFor* Find(const std::vector<AskedFor>& asked, const std::string& key) {
    for (const AskedFor& one : asked) {
      if (one.key == key) return &one;
    }
    return nullptr;
  }

  /// What a level asks for in one version and in the next.
  struct Change {
    const Level* level;
    std::vector<AskedFor> was, is;
  };

  std::vector<Change> ChangesOf(const Body& before, const Body& now) const {
    std::map<StringId, const Level*> old_levels;
    for (const Level& level : rulebook_.levels[before.levels]) old_levels[level.name] = &level;
    std::vector<Change> changes;
    for (const Level& level : rulebook_.levels[now.levels]) {
      const auto old = old_levels.find(level.name);
      if (old != old_levels.end())
        changes.push_back({&level, ListsOf(before, *old->second), ListsOf(now, level)});
    }
    return changes;
  }

  void LookForUnequalEdits(const Body& before, const Body& now) {
    const std::vector<Change> changes = ChangesOf(before, now);
    for (const Change& changed : changes) {
      std::vector<const AskedFor*> dropped;
      for (const AskedFor& old : changed.was) {
        if (Find(changed.is, old.key) == nullptr) dropped.push_back(&old);
      }
      for (const Change& stayed : changes) {
        if (&changed != &stayed && !dropped.empty()) CompareEdits(changed, dropped, stayed, now);
      }
    }
  }

  void CompareEdits(const Change& changed, const std::vector<const AskedFor*>& dropped,
                    const Change& stayed, const Body& now) {
    for (const AskedFor* old : dropped) {
      const AskedFor* still = Find(stayed.is, old->key);
      if (still == nullptr || Find(stayed.was, old->key) == nullptr) continue;
      const auto added =
          std::find_if(changed.is.begin(), changed.is.end(), [&](const AskedFor& one) {
            return Find(changed.was, one.key) == nullptr && Find(stayed.is, one.key) == nullptr;
          });
      if (added == changed.is.end()) continue;
      ReportUnequal({*changed.level, *added}, {*stayed.level, *still}, now);
      return;
    }
  }

  void ReportUnequal(std::pair<const Level&, const AskedFor&> changed,
                     std::pair<const Level&, const AskedFor&> stayed, const Body& now) {
    const std::string day = FormatDate(now.version->period.from);
    told_.insert({now.version, now.option});
    emitter_
        .Emit(Kind::edited_unequally, stayed.second.span,
              fmt::format("`{}` no longer asks for this from {} on, `{}` still does",
                          NameOf(changed.first), day, NameOf(stayed.first)),
              fmt::format("if the page changed both, change `{}` too", NameOf(stayed.first)))
        .labels.push_back({changed.second.span,
                           fmt::format("`{}` asks for this in its place", NameOf(changed.first))});
  }

  // ------------------------------------------------------------------------- less than below
  /// Whether a `check that` asks it already, of this body or of the whole version.
  bool IsChecked(const Body& body, const Level& higher, const Level& lower) const {
    return std::any_of(rulebook_.checks.begin(), rulebook_.checks.end(), [&](const CheckThat& one) {
      const Span around = body.version->span;
      const bool here = one.span.file == around.file && around.begin <= one.span.begin &&
                        one.span.end <= around.end;
      const bool of_body = !one.option.valid() || body.option == nullptr ||
                           rulebook_.options[one.option].name == body.option->name;
      return here && of_body && one.left_level == higher.name && one.right_level == lower.name &&
             one.left_award == body.award && one.right_award == body.award;
    });
  }

  /// On the first day of the version, and today where it is in force.
  void LookForLess(const Body& body, const Level& higher, const Level& lower) {
    if (told_.count({body.version, body.option}) > 0 || IsChecked(body, higher, lower)) return;
    const Period& period = body.version->period;
    std::vector<Date> days = {DayOf(period, input_.today)};
    if (period.contains(input_.today) && days.front() != input_.today) days.push_back(input_.today);
    for (const Date day : days) {
      const auto [entry, is_new] = programs_.try_emplace(day);
      if (is_new) entry->second = Compile(rulebook_, day);
      const Side left = SideOf(entry->second, body, higher);
      const Side right = SideOf(entry->second, body, lower);
      if (left.goals.empty() || right.goals.empty()) continue;
      const Implication& answer = implications_.Decide(left, right);
      if (answer.proof != Proof::refuted) continue;
      Report(higher, lower, answer, right, day);
      return;
    }
  }

  Side SideOf(const Program& program, const Body& body, const Level& level) const {
    Side side{&rulebook_, &program, {}, {}};
    for (std::uint32_t i = 0; i < program.goals.size(); ++i) {
      const Goal& goal = program.goals[GoalId{i}];
      if (goal.award != body.award || !goal.level.valid()) continue;
      if (rulebook_.levels[goal.level].span == level.span) side.goals.push_back({i});
    }
    return side;
  }

  void Report(const Level& higher, const Level& lower, const Implication& answer, const Side& right,
              Date day) {
    Diagnostic& diagnostic = emitter_.Emit(
        Kind::level_asks_less, higher.span,
        fmt::format("who has `{}` need not have `{}`", NameOf(higher), NameOf(lower)),
        "if the page says so, write `# attain: allow A1115 because …`, with the reason");
    diagnostic.labels = LabelsOfNotMet(right, answer.witness);
    diagnostic.notes.push_back(WitnessNote(answer, day));
  }

  const Input& input_;
  const Rulebook& rulebook_;
  Emitter& emitter_;
  std::map<Date, Program> programs_;
  Implications& implications_;
  /// Bodies with a change that one level does not follow: what comes of it is not told again.
  std::set<std::pair<const AwardVersion*, const Option*>> told_;
};

}  // namespace

void LookAtLevels(const Input& input, Implications& implications, Emitter& emitter) {
  LevelReader(input, implications, emitter).Read();
}

}  // namespace attain::lint
