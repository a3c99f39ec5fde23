#include "evaluate/policy_verdicts.h"

#include <catch2/catch.hpp>

#include "partners/sample_partners.h"
#include "syntax/parser.h"

namespace attain {
namespace {

std::string NameOf(const Rulebook& rulebook, const OutputRow& row) {
  std::string name;
  for (const StringId part : {row.option, row.level}) {
    if (!part.valid()) continue;
    if (!name.empty()) name += " ";
    name += rulebook.text(part);
  }
  if (name.empty()) name = rulebook.text(rulebook.awards[row.award].name);
  return row.roll_up ? "any " + name : name;
}

}  // namespace

Rulebook RulebookOf(std::string policy) {
  SourceSet sources;
  const FileId file = sources.Add(SourceFile("test.policy", std::move(policy)));
  Emitter emitter;
  const SyntaxTree tree = Parse(sources[file], file, emitter);
  Rulebook rulebook = Check(sources, std::span<const SyntaxTree>(&tree, 1), emitter);
  for (const Diagnostic& diagnostic : emitter.diagnostics()) {
    if (diagnostic.severity() != Severity::error) continue;
    FAIL(diagnostic.message << " at line " << sources[file].PositionOf(diagnostic.span.begin).line);
  }
  return rulebook;
}

PartnerBatch SamplesOf(const Rulebook& rulebook) {
  PartnerBatch batch(rulebook);
  for (const Sample& sample : rulebook.samples) AppendSample(rulebook, sample, batch);
  return batch;
}

std::string VerdictsOn(std::string_view as_of, const std::string& policy) {
  const Rulebook rulebook = RulebookOf(policy);
  const Program program = Compile(rulebook, *ParseDate(as_of));
  const PartnerBatch batch = SamplesOf(rulebook);
  Evaluator evaluator(program);
  VerdictColumns columns;
  evaluator.Evaluate(batch, columns);
  std::string text;
  for (std::uint32_t partner = 0; partner < batch.size(); ++partner) {
    text += std::string(batch.ids[partner]) + ":";
    const EvaluationError* error = nullptr;
    for (const EvaluationError& any : columns.errors) {
      if (any.partner == partner) error = &any;
    }
    if (error != nullptr) text += " " + Text(*error, rulebook);
    for (std::uint32_t row = 0; error == nullptr && row < program.rows.size(); ++row) {
      text += row == 0 ? " " : ", ";
      text += NameOf(rulebook, program.rows[RowId{row}]);
      text += " ";
      text += Text(columns.at(RowId{row}, partner));
    }
    text += "\n";
  }
  return text;
}

}  // namespace attain
