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
  const std::vector<std::string>* places = nullptr;  ///< PlacesOf, where they are known
};
/// Where each statement stands, "crm.policy:41": of many explanations they are found once.
std::vector<std::string> PlacesOf(const Rulebook& rulebook, const SourceSet& sources);

/// Appends the value of `because`, on one line.
void AppendBecause(const Explanation& explanation, const ExplanationContext& context,
                   std::string& out);

}  // namespace attain
