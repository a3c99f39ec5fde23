// Explanations for people: short sentences in the rulebook's words.
#pragma once

#include <cstdint>
#include <string>

#include "explain/explanation_json.h"

namespace attain {

/// How a roll-up row over options is told: by naming the options, whose own rows follow, or in
/// full.
enum class RollUps : std::uint8_t { brief, full };

/// Several lines, each ended by LF: the row with its verdict, then indented every statement.
std::string ExplanationText(const Explanation& explanation, const ExplanationContext& context,
                            RollUps roll_ups = RollUps::full);
/// How the points of a score came about, or only those of one of its metrics: several lines, each
/// ended by LF. Empty where the explanation does not tell of them, or for each of several
/// combinations of facts.
std::string MetricsText(const Explanation& explanation, ScoreId score, MetricId only,
                        const ExplanationContext& context);

}  // namespace attain
