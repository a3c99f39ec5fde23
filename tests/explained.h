// Policies with `partner` blocks, evaluated and explained: what the tests of explanations and of
// their checker share.
#pragma once

#include <catch2/catch.hpp>
#include <memory>
#include <string>
#include <vector>

#include "check/check.h"
#include "explain/explainer.h"
#include "explain/explanation_json.h"
#include "explain/explanation_text.h"
#include "partners/sample_partners.h"
#include "syntax/parser.h"

namespace attain {

class Explained {
 public:
  /// Parses and checks the policies (path, text), which must have no errors. The partners are those
  /// of the rulebook.
  Explained(const std::vector<std::pair<std::string, std::string>>& policies, Date as_of) {
    for (const auto& [path, text] : policies) sources.Add(SourceFile(path, text));
    Emitter emitter;
    std::vector<SyntaxTree> trees;
    for (std::uint32_t i = 0; i < sources.size(); ++i) {
      trees.push_back(Parse(sources[FileId{i}], FileId{i}, emitter));
    }
    rulebook = Check(sources, trees, emitter);
    for (const Diagnostic& diagnostic : emitter.diagnostics()) {
      if (diagnostic.severity() != Severity::error) continue;
      const SourceFile& file = sources[diagnostic.span.file];
      FAIL(file.path << ":" << file.PositionOf(diagnostic.span.begin).line << ": "
                     << diagnostic.message);
    }
    program = std::make_unique<Program>(Compile(rulebook, as_of));
    batch = std::make_unique<PartnerBatch>(rulebook);
    for (const Sample& sample : rulebook.samples) AppendSample(rulebook, sample, *batch);
  }

  /// All explained verdicts of a partner as a line of jsonl, without its line end.
  std::string Line(std::uint32_t partner) const {
    Explainer explainer(rulebook, *program);
    REQUIRE(explainer.Load(*batch, partner));
    std::string line = "{\"partner\":\"" + std::string(batch->ids[partner]) + "\",\"as_of\":\"" +
                       FormatDate(program->as_of) + "\",\"verdicts\":[";
    for (std::uint32_t row = 0; row < program->rows.size(); ++row) {
      const OutputRow& output = program->rows[RowId{row}];
      const Explanation explanation = explainer.Explain(RowId{row});
      line += row == 0 ? "{" : ",{";
      line += "\"competency\":\"" + std::string(rulebook.text(rulebook.awards[output.award].name)) +
              "\"";
      line += ",\"option\":\"" + std::string(rulebook.text(output.option)) + "\"";
      line += ",\"level\":\"" + std::string(rulebook.text(output.level)) + "\"";
      line += ",\"verdict\":\"" + std::string(Text(explanation.verdict)) + "\",\"because\":";
      AppendBecause(explanation, Context(), line);
      line += "}";
    }
    return line + "]}";
  }

  /// The same for people.
  std::string TextOf(std::uint32_t partner) const {
    Explainer explainer(rulebook, *program);
    REQUIRE(explainer.Load(*batch, partner));
    std::string text = "=== " + std::string(batch->ids[partner]) + "\n";
    for (std::uint32_t row = 0; row < program->rows.size(); ++row) {
      text += ExplanationText(explainer.Explain(RowId{row}), Context(), RollUps::brief) + "\n";
    }
    return text;
  }

  ExplanationContext Context() const { return {rulebook, sources, *program, *batch}; }

  SourceSet sources;
  Rulebook rulebook;
  std::unique_ptr<Program> program;
  std::unique_ptr<PartnerBatch> batch;
};

}  // namespace attain
