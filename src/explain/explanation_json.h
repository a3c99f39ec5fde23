// Explanations as JSON: the field `because` of docs/explanations.md.
#pragma once

#include <string>
#include <vector>

#include "explain/explanation.h"
#include "partners/partner_batch.h"

namespace attain {

/// What the ids of an explanation stand for.
struct ExplanationContext {
  const Rulebook& rulebook;
  const SourceSet& sources;
  const Program& program;
  const PartnerBatch& batch;
};

/// Where each statement stands, "crm.policy:41".
std::vector<std::string> PlacesOf(const Rulebook& rulebook, const SourceSet& sources);

/// Appends the value of `because`, on one line. Who writes many keeps a BecauseWriter.
void AppendBecause(const Explanation& explanation, const ExplanationContext& context,
                   std::string& out);

}  // namespace attain
