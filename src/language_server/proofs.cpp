#include "language_server/proofs.h"

#include <algorithm>
#include <utility>

#include "compare/check_implications.h"
#include "compare/warn_useless.h"
#include "editor/analysis.h"

namespace attain {

Proofs FindProofs(SourceSet sources, Date today, const std::function<bool()>& stop) {
  Proofs proofs;
  const Analysis analysis = Analyse(std::move(sources));
  bool has_errors = false;
  for (const Diagnostic& diagnostic : analysis.diagnostics) {
    has_errors = has_errors || diagnostic.severity() == Severity::error;
    if (diagnostic.kind == Kind::relation_missing) proofs.readings.push_back(diagnostic);
  }
  if (has_errors || stop()) return proofs;
  Emitter emitter;
  CheckImplications(analysis.rulebook, today, emitter);
  if (stop()) return proofs;
  WarnUseless(analysis.rulebook, today, emitter);
  emitter.Sort();
  proofs.proved = std::move(emitter.diagnostics());
  return proofs;
}

}  // namespace attain
