// Another program than attain, with the installed library: a rulebook from text to the verdicts of
// its own partners.
#include <iostream>
#include <utility>

#include <compare/analysis.h>
#include <diagnostics/render.h>
#include <evaluate/evaluate.h>
#include <partners/sample_partners.h>
#include <program/program.h>

namespace {

constexpr const char* kPolicy = R"(
exam A-1 "One";
competency cloud "Cloud" {
    2 people pass A-1;
}
partner "alone" { person ana passes A-1; }
partner "two" { people ana, bo pass A-1; }
)";

}  // namespace

int main() {
  attain::SourceSet sources;
  sources.Add(attain::SourceFile("cloud.policy", kPolicy));
  const attain::Analysis analysis = attain::Analyse(std::move(sources));
  std::cout << attain::RenderText(analysis.diagnostics, analysis.sources, false);
  if (analysis.has_errors) return 1;
  const attain::Rulebook& rulebook = analysis.rulebook;
  const attain::Program program = attain::Compile(rulebook, *attain::ParseDate("2018-01-01"));
  attain::PartnerBatch batch(rulebook);
  for (const attain::Sample& sample : rulebook.samples) AppendSample(rulebook, sample, batch);
  attain::VerdictColumns verdicts;
  attain::Evaluator(program).Evaluate(batch, verdicts);
  for (std::uint32_t partner = 0; partner < batch.size(); ++partner) {
    std::cout << batch.ids[partner] << ": " << attain::Text(verdicts.at(attain::RowId{0}, partner))
              << "\n";
  }
  return 0;
}
