#include "language_server/proofs.h"

#include <algorithm>
#include <utility>

#include "compare/analysis.h"
#include "compare/check_implications.h"
#include "compare/warn_useless.h"
#include "editor/count_partners.h"
#include "lint/lint.h"

namespace attain {

Proofs FindProofs(SourceSet sources, const PartnerPlace& partners, Date today,
                  const std::function<bool()>& stop) {
  Proofs proofs;
  const Analysis analysis = Analyse(std::move(sources));
  for (const Diagnostic& diagnostic : analysis.diagnostics) {
    if (diagnostic.kind == Kind::relation_missing) proofs.readings.push_back(diagnostic);
  }
  if (analysis.has_errors || stop()) return proofs;
  Emitter emitter;
  Implications implications(stop);
  CheckImplications(analysis.rulebook, today, implications, emitter);
  WarnUseless(analysis.rulebook, today, implications, emitter);
  Lint(analysis.sources, analysis.trees, analysis.rulebook, today, implications, emitter);
  if (stop()) return proofs;
  auto counts = CountPartners(analysis.rulebook, partners.files, partners.path, today, stop);
  if (counts) {
    std::erase_if(*counts, [](const RowCount& row) { return row.partners + row.rejected == 0; });
    proofs.counts = std::move(*counts);
  } else {
    proofs.failure = counts.message();
  }
  emitter.Sort();
  proofs.proved = std::move(emitter.diagnostics());
  return proofs;
}

}  // namespace attain
