#include "reference/random_case.h"

#include <fmt/format.h>

#include "check/check.h"
#include "evaluate/evaluate.h"
#include "explain/explainer.h"
#include "explain/explanation_json.h"
#include "partners/sample_partners.h"
#include "reference/verdicts.h"
#include "syntax/parser.h"
#include "verify/verify.h"

namespace attain::reference {
namespace {

std::string RowName(const Rulebook& rulebook, const RowVerdict& row) {
  std::string name(rulebook.text(rulebook.awards[row.award].name));
  for (const StringId part : {row.option, row.level}) {
    if (part.valid()) name += " " + std::string(rulebook.text(part));
  }
  return name;
}

std::string RowsText(const Rulebook& rulebook, const std::optional<std::vector<RowVerdict>>& rows) {
  if (!rows) return "  too large to be computed\n";
  std::string text;
  for (const RowVerdict& row : *rows)
    text += "  " + RowName(rulebook, row) + ": " + std::string(Text(row.verdict)) + "\n";
  return text;
}

void Count(const List<StatementExplanation>& statements, Tally& tally);

void Count(const StatementExplanation& statement, Tally& tally) {
  static const std::map<StatementKind, std::string> names = {
      {StatementKind::comparison, "comparison"},
      {StatementKind::flag, "flag"},
      {StatementKind::attains, "attains"},
      {StatementKind::people, "people"},
      {StatementKind::either, "either"},
      {StatementKind::at_least_of, "at least K of { }"},
      {StatementKind::score, "score"}};
  if (statement.kind == StatementKind::note) return;
  ++tally.at(names.at(statement.kind))[static_cast<std::size_t>(statement.verdict)];
  for (const CrewExplanation& crew : statement.crews)
    ++tally.at("crew")[static_cast<std::size_t>(crew.verdict)];
  for (const TotalExplanation& total : statement.totals)
    ++tally.at("team total")[static_cast<std::size_t>(total.verdict)];
  for (const MemberExplanation& member : statement.members) Count(member.statements, tally);
}

void Count(const List<StatementExplanation>& statements, Tally& tally) {
  for (const StatementExplanation& statement : statements) Count(statement, tally);
}

void Count(const Explanation& explanation, Tally& tally) {
  ++tally.rows[static_cast<std::size_t>(explanation.verdict)];
  if (explanation.tried) ++tally.tried;
  for (const CombinationExplanation& combination : explanation.combinations) {
    for (const WayExplanation& way : combination.ways) Count(way.statements, tally);
  }
}

class DayCheck {
 public:
  DayCheck(const CheckedPolicy& policy, Date day, Tally& tally)
      : policy_(policy),
        rulebook_(policy.rulebook),
        day_(day),
        tally_(tally),
        program_(Compile(policy.rulebook, day)),
        batch_(policy.rulebook),
        explainer_(policy.rulebook, program_),
        verifier_(policy.rulebook, policy.sources) {}

  std::string Run() {
    for (const Sample& sample : rulebook_.samples) AppendSample(rulebook_, sample, batch_);
    Evaluator evaluator(program_);
    evaluator.Evaluate(batch_, columns_, Points::wanted);
    for (std::uint32_t partner = 0; partner < batch_.size(); ++partner) {
      const std::string wrong = WrongFor(partner);
      if (wrong.empty()) continue;
      return fmt::format("on {}, partner {}:\n{}", FormatDate(day_), batch_.ids[partner], wrong);
    }
    return {};
  }

 private:
  std::string WrongFor(std::uint32_t partner) {
    ++tally_.partners;
    const Sample& sample = rulebook_.samples[Id<Sample>{partner}];
    const auto expected = Verdicts(rulebook_, day_, PartnerOf(rulebook_, sample));
    const auto found = Evaluated(partner);
    if (expected != found) {
      return "the reference gives\n" + RowsText(rulebook_, expected) + "the evaluator gives\n" +
             RowsText(rulebook_, found);
    }
    if (!found) {
      ++tally_.too_large;
      return "";
    }
    const std::string wrong = WrongPoints(partner);
    return wrong.empty() ? WrongExplanation(partner, *found) : wrong;
  }

  std::string WrongPoints(std::uint32_t partner) const {
    const Sample& sample = rulebook_.samples[Id<Sample>{partner}];
    const auto expected = AllPoints(rulebook_, day_, PartnerOf(rulebook_, sample));
    std::vector<RowPoints> found;
    found.reserve(program_.points_rows.size());
    for (std::uint32_t i = 0; i < program_.points_rows.size(); ++i) {
      const PointsRow& row = program_.points_rows[PointsRowId{i}];
      const ValueRange& points = columns_.at(PointsRowId{i}, partner);
      found.push_back({row.award, row.option, row.metric, *points.low, points.high});
    }
    if (expected == found) return "";
    return "the reference gives\n" + PointsText(expected.value_or(std::vector<RowPoints>())) +
           "the evaluator gives\n" + PointsText(found);
  }

  std::string PointsText(const std::vector<RowPoints>& rows) const {
    std::string text;
    for (const RowPoints& row : rows) {
      text += fmt::format("  {}: {} to {}\n",
                          RowName(rulebook_, {row.award, row.option, row.metric, {}}),
                          FormatExact(row.low), row.high ? FormatExact(*row.high) : "no end");
    }
    return text;
  }

  std::optional<std::vector<RowVerdict>> Evaluated(std::uint32_t partner) const {
    for (const EvaluationError& error : columns_.errors) {
      if (error.partner == partner) return std::nullopt;
    }
    std::vector<RowVerdict> rows;
    for (std::uint32_t i = 0; i < program_.rows.size(); ++i) {
      const OutputRow& row = program_.rows[RowId{i}];
      rows.push_back({row.award, row.option, row.level, columns_.at(RowId{i}, partner)});
    }
    return rows;
  }

  std::string WrongExplanation(std::uint32_t partner, const std::vector<RowVerdict>& rows) {
    if (!explainer_.Load(batch_, partner)) return "the explainer cannot take the partner up\n";
    std::string line = fmt::format(R"({{"partner":"{}","as_of":"{}","verdicts":[)",
                                   batch_.ids[partner], FormatDate(day_));
    for (std::uint32_t i = 0; i < rows.size(); ++i) {
      const Explanation explanation = explainer_.Explain(RowId{i});
      Count(explanation, tally_);
      if (explanation.verdict != rows[i].verdict)
        return RowName(rulebook_, rows[i]) + " is explained as " +
               std::string(Text(explanation.verdict)) + "\n";
      line += fmt::format(
          R"({}{{"competency":"{}","option":"{}","level":"{}","verdict":"{}","because":)",
          i == 0 ? "" : ",", rulebook_.text(rulebook_.awards[rows[i].award].name),
          rulebook_.text(rows[i].option), rulebook_.text(rows[i].level), Text(rows[i].verdict));
      AppendBecause(explanation, {rulebook_, policy_.sources, program_, batch_}, line);
      line += "}";
    }
    std::string wrong;
    for (const Objection& objection : verifier_.CheckLine(batch_, partner, line + "]}"))
      wrong += "refused: " + objection.where + ": " + objection.message + "\n";
    return wrong.empty() ? "" : wrong + line + "]}\n";
  }

  const CheckedPolicy& policy_;
  const Rulebook& rulebook_;
  Date day_;
  Tally& tally_;
  Program program_;
  PartnerBatch batch_;
  VerdictColumns columns_;
  Explainer explainer_;
  Verifier verifier_;
};

}  // namespace

CheckedPolicy::CheckedPolicy(const std::string& text) {
  const FileId file = sources.Add(SourceFile("random.policy", text));
  const SyntaxTree tree = Parse(sources[file], file, emitter);
  rulebook = Check(sources, std::span<const SyntaxTree>(&tree, 1), emitter);
}

std::string CheckedPolicy::error() const {
  for (const Diagnostic& diagnostic : emitter.diagnostics()) {
    if (diagnostic.severity() != Severity::error) continue;
    return fmt::format("{} {} (line {})", InfoOf(diagnostic.kind).code, diagnostic.message,
                       sources[diagnostic.span.file].PositionOf(diagnostic.span.begin).line);
  }
  return {};
}

std::string WrongOn(const CheckedPolicy& policy, Date day, Tally& tally) {
  return DayCheck(policy, day, tally).Run();
}

}  // namespace attain::reference
