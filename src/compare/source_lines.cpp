#include "compare/source_lines.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "compare/goal_parts.h"
#include "source/one_line.h"

namespace attain {
namespace {

/// A line under what it is about: "people", "amount cloud-crm-revenue", "set crm-deployment".
struct Piece {
  std::string about;
  std::string meaning;  ///< pieces with the same meaning make no difference
  SourceLine line;
  bool operator==(const Piece& other) const {
    return about == other.about && meaning == other.meaning;
  }
};

constexpr const char* kAccepted = "accepted";
constexpr std::string_view kSet = "set ", kMeasure = "measure ", kCredential = "credential ";

std::string TextAt(const SourceSet& sources, Span span) {
  return span.valid() ? OnOneLine(sources[span.file].TextOf(span)) : std::string();
}

/// From behind the statement before, or the beginning of its line, to the end of the statement that
/// `span` lies in: its `;`, or the brace that it opens.
Span StatementAround(const SourceSet& sources, Span span) {
  const std::string_view text = sources[span.file].text;
  const std::size_t line = text.rfind('\n', span.begin == 0 ? 0 : span.begin - 1);
  const std::size_t before = text.find_last_of(";{}\n", span.begin == 0 ? 0 : span.begin - 1);
  std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
  if (line != std::string_view::npos) begin = std::max(begin, line + 1);
  const std::size_t from = std::max<std::size_t>(span.end, span.begin + 1) - 1;
  std::size_t end = text.find_first_of(";{", from);
  end = end == std::string_view::npos ? text.size() : end + 1;
  while (begin < end && (text[begin] == ' ' || text[begin] == '\t')) ++begin;
  return {span.file, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

class PieceReader {
 public:
  /// `aside`: the parts of goals that are not read.
  PieceReader(const Side& side, const SourceSet& sources, const std::set<std::string>& aside)
      : side_(side), rulebook_(*side.rulebook), sources_(sources), aside_(aside) {
    for (const GoalId goal : side.goals) awards_.insert(AwardOf(goal));
  }

  /// All statements of the side's goals, and what they read.
  std::vector<Piece> All() {
    ReadGoals(side_.goals);
    return std::move(pieces_);
  }

  /// Statements of the side's goals, and what they read.
  std::vector<Piece> Of(const std::vector<StatementId>& statements) {
    goals_ = side_.goals;
    for (const StatementId statement : statements) Read(rulebook_.statements[statement]);
    return std::move(pieces_);
  }

  /// The statements of the parts of `goals` that `elsewhere` does not have, and what they read: of
  /// these awards only.
  std::vector<Piece> Missing(const std::vector<GoalId>& goals,
                             const std::set<std::string>& elsewhere,
                             const std::set<std::string>& awards) {
    for (const GoalId goal : goals) {
      if (awards.count(AwardOf(goal)) == 0) continue;
      goals_ = {goal};
      for (const BodyId body : side_.program->body_ids[side_.program->goals[goal].bodies]) {
        if (elsewhere.count(PartName(side_, goal, body)) == 0)
          ReadBlock(side_.program->bodies[body].source);
      }
    }
    return std::move(pieces_);
  }

  /// The names of the awards whose goals the side and what was read ask for.
  const std::set<std::string>& awards() const { return awards_; }

  /// Whether a set, measure or credential of that name means the same here, read or not.
  bool Declares(const Piece& piece) const {
    const auto is_about = [&](std::string_view what, StringId name) {
      return piece.about.starts_with(what) &&
             std::string_view(piece.about).substr(what.size()) == rulebook_.text(name);
    };
    if (piece.about.starts_with(kCredential)) {
      const CredentialId id =
          rulebook_.FindCredential(std::string_view(piece.about).substr(kCredential.size()));
      return piece.meaning == (id.valid() ? MeaningOf(rulebook_.credentials[id]) : kAccepted);
    }
    for (const CredentialSet& set : rulebook_.sets) {
      if (!is_about(kSet, set.name)) continue;
      const SetVersion* version = VersionOn(set);
      return version != nullptr && piece.meaning == MeaningOf(*version);
    }
    for (std::uint32_t i = 0; i < rulebook_.measures.size(); ++i) {
      const Measure& measure = rulebook_.measures[MeasureId{i}];
      if (!is_about(kMeasure, measure.name)) continue;
      return VersionOn(measure) != nullptr && piece.meaning == MeasureKey(side_, {i});
    }
    return false;
  }

 private:
  void Add(std::string about, std::string meaning, Span span) {
    Piece piece{std::move(about), std::move(meaning), {span, TextAt(sources_, span)}};
    if (piece.meaning.empty()) piece.meaning = piece.line.text;
    if (std::find(pieces_.begin(), pieces_.end(), piece) == pieces_.end())
      pieces_.push_back(std::move(piece));
  }

  std::string About(std::string_view what, StringId name) const {
    return fmt::format("{}{}", what, rulebook_.text(name));
  }
  std::string Name(StringId name) const { return std::string(rulebook_.text(name)); }

  void ReadGoals(const std::vector<GoalId>& goals) {
    const Program& program = *side_.program;
    const std::vector<GoalId> outer = std::exchange(goals_, goals);
    for (const GoalId goal : goals) {
      if (!read_.insert(goal).second) continue;
      for (const BodyId body : program.body_ids[program.goals[goal].bodies]) {
        if (aside_.count(PartName(side_, goal, body)) == 0) ReadBlock(program.bodies[body].source);
      }
    }
    goals_ = outer;
  }

  std::string AwardOf(GoalId goal) const {
    return Name(rulebook_.awards[side_.program->goals[goal].award].name);
  }

  /// Any of which has what the statement asks for.
  std::vector<GoalId> Attained(const AttainsStatement& attains) const {
    std::vector<GoalId> goals;
    const auto awards = rulebook_.award_ids[attains.awards];
    for (std::uint32_t i = 0; i < side_.program->goals.size(); ++i) {
      const Goal& goal = side_.program->goals[GoalId{i}];
      const bool at_level =
          !attains.level.valid() ||
          (goal.level.valid() && rulebook_.levels[goal.level].name == attains.level);
      if (at_level && std::find(awards.begin(), awards.end(), goal.award) != awards.end())
        goals.push_back({i});
    }
    return goals;
  }

  void ReadBlock(BlockId block) {
    for (const Statement& statement : rulebook_.statements[rulebook_.blocks[block].statements])
      Read(statement);
  }

  void Read(const Statement& statement) {
    switch (statement.kind) {
      case StatementKind::note:
        return;
      case StatementKind::comparison: {
        const Subject& subject = rulebook_.comparisons[Id<Comparison>{statement.index}].subject;
        if (!subject.measure.valid()) {
          Add("fact " + Name(rulebook_.facts[subject.fact].name), {}, statement.span);
          return;
        }
        Add("amount " + Name(rulebook_.measures[subject.measure].name), {}, statement.span);
        ReadMeasure(subject.measure);
        return;
      }
      case StatementKind::flag:
        Add("fact " +
                Name(
                    rulebook_.facts[rulebook_.flags[Id<FlagStatement>{statement.index}].fact].name),
            {}, statement.span);
        return;
      case StatementKind::attains:
        Add("attains", {}, statement.span);
        for (const AwardId award :
             rulebook_.award_ids[rulebook_.attains[Id<AttainsStatement>{statement.index}].awards])
          awards_.insert(Name(rulebook_.awards[award].name));
        ReadGoals(Attained(rulebook_.attains[Id<AttainsStatement>{statement.index}]));
        return;
      case StatementKind::score:
        Add("score", {}, statement.span);
        ReadMetrics(rulebook_.scores[Id<ScoreStatement>{statement.index}]);
        return;
      case StatementKind::people:
        ReadPeople(rulebook_.people[Id<People>{statement.index}]);
        return;
      case StatementKind::either:
      case StatementKind::at_least_of:
        for (const BlockId block :
             rulebook_.block_ids[rulebook_.groups[Id<GroupStatement>{statement.index}].blocks])
          ReadBlock(block);
        return;
    }
  }

  void ReadMeasure(MeasureId id) {
    const Measure& measure = rulebook_.measures[id];
    if (const MeasureVersion* version = VersionOn(measure))
      Add(About(kMeasure, measure.name), MeasureKey(side_, id),
          StatementAround(sources_, version->span));
  }

  const MeasureVersion* VersionOn(const Measure& measure) const {
    return VersionInForce(rulebook_.measure_versions, measure.versions, side_.program->as_of);
  }
  const SetVersion* VersionOn(const CredentialSet& set) const {
    return VersionInForce(rulebook_.set_versions, set.versions, side_.program->as_of);
  }

  void ReadMetrics(const ScoreStatement& score) {
    for (const GoalId id : goals_) {
      const Goal& goal = side_.program->goals[id];
      const Option* option = goal.option.valid() ? &rulebook_.options[goal.option] : nullptr;
      const Slice<Metric> metrics =
          ScoredMetrics(score, rulebook_.award_versions[goal.version], option);
      for (const Metric& metric : rulebook_.metrics[metrics]) {
        const std::string about = "metric " + Name(metric.name);
        Add(about, {}, StatementAround(sources_, metric.span));
        ReadLines(about, metric.group);
      }
    }
  }

  void ReadLines(const std::string& about, const PointGroup& group) {
    for (const PointLine& line : rulebook_.point_lines[group.lines]) {
      if (line.kind != PointLineKind::higher) Add(about, {}, StatementAround(sources_, line.span));
      if (line.kind == PointLineKind::people) ReadCondition(line.condition);
      if (line.kind == PointLineKind::amount && line.subject.measure.valid())
        ReadMeasure(line.subject.measure);
      if (line.statement.valid()) ReadBlock(line.statement);
      for (const PointGroup& inner : rulebook_.point_groups[line.groups]) ReadLines(about, inner);
    }
  }

  void ReadPeople(const People& people) {
    for (const TeamTotal& total : rulebook_.team_totals[people.totals]) AddPeople(Head(total.span));
    for (const Crew& crew : rulebook_.crews[people.crews]) {
      for (const Line& line : rulebook_.lines[crew.lines]) {
        AddPeople(Head(line.span));
        for (const ConditionId condition : rulebook_.condition_ids[line.conditions]) {
          AddPeople(rulebook_.conditions[condition].span);
          ReadCondition(condition);
        }
        for (const OfLine& part : rulebook_.of_lines[line.of_lines]) {
          AddPeople(part.span);
          ReadCondition(part.condition);
        }
      }
    }
  }

  void AddPeople(Span span) { Add("people", {}, StatementAround(sources_, span)); }
  static Span Head(Span span) { return {span.file, span.begin, span.begin + 1}; }

  void ReadCondition(ConditionId id) {
    const Condition& condition = rulebook_.conditions[id];
    if (condition.kind == ConditionKind::credential) ReadCredential(condition.credential);
    if (condition.kind == ConditionKind::choice)
      ReadItems(rulebook_.choices[condition.choice].items);
    for (const ConditionId part : rulebook_.condition_ids[condition.parts]) ReadCondition(part);
  }

  void ReadItems(Slice<ListItem> items) {
    for (const ListItem& item : rulebook_.items[items]) {
      if (item.kind == ItemKind::credential) ReadCredential(item.credential);
      if (item.kind == ItemKind::choice) ReadItems(rulebook_.choices[item.choice].items);
      if (item.kind != ItemKind::set || !seen_.insert(item.set).second) continue;
      const CredentialSet& set = rulebook_.sets[item.set];
      const SetVersion* version = VersionOn(set);
      if (version == nullptr) continue;
      Add(About(kSet, set.name), MeaningOf(*version), StatementAround(sources_, version->span));
      ReadItems(version->items);
    }
  }

  void ReadCredential(CredentialId id) {
    const Credential& credential = rulebook_.credentials[id];
    if (!credentials_.insert(id).second) return;
    Add(About(kCredential, credential.code), MeaningOf(credential),
        StatementAround(sources_, credential.span));
    if (credential.earned_by.valid()) ReadCondition(credential.earned_by);
  }

  std::string MeaningOf(const SetVersion& version) const {
    std::set<std::string> names;
    for (const ListItem& inner : rulebook_.items[version.items])
      names.insert(TextAt(sources_, inner.span));
    return fmt::format("{}", fmt::join(names, ", "));
  }
  std::string MeaningOf(const Credential& credential) const {
    std::string meaning = kAccepted;
    if (credential.accepted_until && side_.program->as_of > *credential.accepted_until)
      meaning += " no longer";
    if (credential.passed_by && side_.program->as_of > *credential.passed_by)
      meaning += " if passed by " + FormatDate(*credential.passed_by);
    if (credential.earned_by.valid())
      meaning += " earned by " + TextAt(sources_, rulebook_.conditions[credential.earned_by].span);
    return meaning;
  }

  const Side& side_;
  const Rulebook& rulebook_;
  const SourceSet& sources_;
  const std::set<std::string>& aside_;
  std::set<std::string> awards_;
  std::vector<Piece> pieces_;
  std::vector<GoalId> goals_;  ///< whose statements are being read
  std::set<GoalId> read_;
  std::set<SetId> seen_;
  std::set<CredentialId> credentials_;
};

/// Whether a piece is about one of `about`; what a credential is may matter to anything.
bool IsAbout(const Piece& piece, const std::set<std::string>& about) {
  return about.count(piece.about) > 0 || piece.about.starts_with(kCredential);
}

/// Those of `mine` that the other side does not have, in the order of the files. `others`: what is
/// read there.
std::vector<SourceLine> Without(const std::vector<Piece>& mine, const std::vector<Piece>& others,
                                const PieceReader& other) {
  std::vector<SourceLine> lines;
  for (const Piece& piece : mine) {
    if (std::find(others.begin(), others.end(), piece) != others.end() || other.Declares(piece))
      continue;
    lines.push_back(piece.line);
  }
  // A condition within a line that is shown says nothing more.
  std::sort(lines.begin(), lines.end(), [](const SourceLine& a, const SourceLine& b) {
    return std::tuple(a.span.file, a.span.begin, b.span.end) <
           std::tuple(b.span.file, b.span.begin, a.span.end);
  });
  std::vector<SourceLine> shown;
  for (SourceLine& line : lines) {
    const bool within = !shown.empty() && shown.back().span.file == line.span.file &&
                        line.span.end <= shown.back().span.end;
    if (!within) shown.push_back(std::move(line));
  }
  return shown;
}

}  // namespace

SourceLine LineAt(const SourceSet& sources, Span span) { return {span, TextAt(sources, span)}; }

LineDifference DifferingLines(const Side& left, const SourceSet& left_sources, const Side& right,
                              const SourceSet& right_sources,
                              const std::vector<StatementId>& not_met, const Ways& ways_left) {
  std::set<std::string> aside = PartsOf(left, ways_left.not_met);
  for (const std::string& part : PartsOf(left, ways_left.met)) aside.erase(part);
  LineDifference lines;
  for (const StatementId statement : not_met) {
    if (IsInParts(right, right.rulebook->statements[statement].span, aside))
      lines.not_met.push_back(statement);
  }
  PieceReader of_failing(right, right_sources, aside);
  const std::vector<Piece> failing = of_failing.Of(lines.not_met);
  PieceReader of_left(left, left_sources, aside), of_right(right, right_sources, aside);
  std::vector<Piece> all_left = of_left.All();
  const std::vector<Piece> all_right = of_right.All();
  std::set<std::string> about;
  for (const Piece& piece : failing) about.insert(piece.about);
  lines.right = Without(failing, all_left, of_left);
  std::erase_if(all_left, [&](const Piece& piece) { return !IsAbout(piece, about); });
  for (Piece& piece : PieceReader(left, left_sources, aside)
                          .Missing(ways_left.met, AllParts(right), of_failing.awards()))
    all_left.push_back(std::move(piece));
  lines.left = Without(all_left, all_right, of_right);
  // Between two days of one rulebook a line may mean something else without having changed.
  std::erase_if(lines.left, [&](const SourceLine& line) {
    return &left_sources == &right_sources &&
           std::any_of(lines.right.begin(), lines.right.end(),
                       [&](const SourceLine& other) { return other.span == line.span; });
  });
  return lines;
}

}  // namespace attain
