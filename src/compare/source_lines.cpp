#include "compare/source_lines.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "compare/why_not.h"
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
  PieceReader(const Side& side, const SourceSet& sources)
      : side_(side), rulebook_(*side.rulebook), sources_(sources) {}

  /// All statements of the side's goals, and what they read.
  std::vector<Piece> All() {
    const Program& program = *side_.program;
    for (const GoalId goal : side_.goals) {
      for (const BodyId body : program.body_ids[program.goals[goal].bodies])
        ReadBlock(program.bodies[body].source);
    }
    return std::move(pieces_);
  }

  std::vector<Piece> Of(const std::vector<StatementId>& statements) {
    for (const StatementId statement : statements) Read(rulebook_.statements[statement]);
    return std::move(pieces_);
  }

 private:
  void Add(std::string about, std::string meaning, Span span) {
    Piece piece{std::move(about), std::move(meaning), {span, TextAt(sources_, span)}};
    if (piece.meaning.empty()) piece.meaning = piece.line.text;
    if (std::find(pieces_.begin(), pieces_.end(), piece) == pieces_.end())
      pieces_.push_back(std::move(piece));
  }

  std::string Name(StringId name) const { return std::string(rulebook_.text(name)); }

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
    const MeasureVersion* version =
        VersionInForce(rulebook_.measure_versions, measure.versions, side_.program->as_of);
    if (version != nullptr)
      Add("measure " + Name(measure.name), MeasureKey(side_, id),
          StatementAround(sources_, version->span));
  }

  void ReadMetrics(const ScoreStatement& score) {
    for (const GoalId id : side_.goals) {
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
      const SetVersion* version =
          VersionInForce(rulebook_.set_versions, set.versions, side_.program->as_of);
      if (version == nullptr) continue;
      std::set<std::string> names;
      for (const ListItem& inner : rulebook_.items[version->items])
        names.insert(TextAt(sources_, inner.span));
      Add("set " + Name(set.name), fmt::format("{}", fmt::join(names, ", ")),
          StatementAround(sources_, version->span));
      ReadItems(version->items);
    }
  }

  /// Only those whose acceptance ends, or that are earned by others, can make a difference.
  void ReadCredential(CredentialId id) {
    const Credential& credential = rulebook_.credentials[id];
    std::string meaning;
    if (credential.accepted_until)
      meaning += side_.program->as_of > *credential.accepted_until ? "no longer" : "accepted";
    if (credential.passed_by && side_.program->as_of > *credential.passed_by)
      meaning += " if passed by " + FormatDate(*credential.passed_by);
    if (credential.earned_by.valid() && earned_.insert(id).second) {
      meaning += " earned by " + TextAt(sources_, rulebook_.conditions[credential.earned_by].span);
      ReadCondition(credential.earned_by);
    }
    if (meaning.empty()) return;
    Add("credential " + Name(credential.code), meaning, StatementAround(sources_, credential.span));
  }

  const Side& side_;
  const Rulebook& rulebook_;
  const SourceSet& sources_;
  std::vector<Piece> pieces_;
  std::set<SetId> seen_;
  std::set<CredentialId> earned_;
};

/// Those of `mine` that `others` does not have, about one of `about`, in the order of the files.
std::vector<SourceLine> Without(const std::vector<Piece>& mine, const std::vector<Piece>& others,
                                const std::set<std::string>& about) {
  std::vector<SourceLine> lines;
  for (const Piece& piece : mine) {
    if (about.count(piece.about) == 0 && !piece.about.starts_with("credential ")) continue;
    if (std::find(others.begin(), others.end(), piece) != others.end()) continue;
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
                              const SourceSet& right_sources, const Witness& witness) {
  const std::vector<Piece> failing = PieceReader(right, right_sources).Of(NotMet(right, witness));
  const std::vector<Piece> all_left = PieceReader(left, left_sources).All();
  const std::vector<Piece> all_right = PieceReader(right, right_sources).All();
  std::set<std::string> about;
  for (const Piece& piece : failing) about.insert(piece.about);
  LineDifference lines{Without(all_left, all_right, about), Without(failing, all_left, about)};
  // Between two days of one rulebook a line may mean something else without having changed.
  std::erase_if(lines.left, [&](const SourceLine& line) {
    return &left_sources == &right_sources &&
           std::any_of(lines.right.begin(), lines.right.end(),
                       [&](const SourceLine& other) { return other.span == line.span; });
  });
  return lines;
}

}  // namespace attain
